ref-page-a-heading = Eine Überschrift
ref-page-a-heading-1 = Ein Absatz.
