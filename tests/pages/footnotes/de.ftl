ref-page-top-1 = Eine andere{ $footnote-2 } und eine Behauptung{ $footnote }.
ref-page-top-2 = Die erste Anmerkung.
ref-page-top-3 = Die zweite, auf einer Zeile.
ref-page-top-4 = Mit einem zweiten Absatz.
