ref-page-top-1 = Dies ist <b>Deutsch</b>.
ref-page-top-2 = Text danach.
ref-page-top-3 = Mehr
ref-page-top-4 = Text darin.
