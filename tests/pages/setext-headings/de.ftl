ref-page-first-heading = Erste Überschrift
ref-page-second-heading-of-two-lines = Zweite Überschrift aus zwei Zeilen
ref-page-second-heading-of-two-lines-1 = === Text.
