ref-page-title = Ein Titel
ref-page-top-1 = Text auf Deutsch
