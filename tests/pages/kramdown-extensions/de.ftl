ref-page-a-heading = Eine Überschrift
ref-page-a-heading-1 = Der erste Eintrag
ref-page-a-heading-2 = Der zweite Eintrag
ref-page-a-heading-3 = Eine Anmerkung unter ihren Attributen.
ref-page-a-heading-4 = Text mit { $extension } und einem `span`{ $attributes } darin.
ref-page-a-heading-5 = Das HTML davon.
ref-page-a-heading-6 = Begriff
ref-page-a-heading-7 = was er heißt
