ref-page-top-1 = <p>Bitte <b>schalte</b> es ein.</p>
ref-page-top-3 = Nichts ist eingebettet.
ref-page-top-4 = Wörter
