ref-page-first = Erstens
ref-page-first-1 = Etwas Text.
ref-page-second = Zweitens
ref-page-third = Drittens
ref-page-fourth = Viertens
ref-page-fifth = Fünftens
