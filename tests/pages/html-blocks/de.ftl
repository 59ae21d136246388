ref-page-top-1 = Text danach.
ref-page-top-2 = Text darin.
