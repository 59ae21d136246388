ref-page-top-1 = Nützlicher Text.
