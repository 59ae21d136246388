ref-page-top-1 = Den Text schreiben
ref-page-top-2 = Den Text lesen
