ref-page-top-1 = Ausdruck eins
ref-page-top-2 = Ausdruck *zwei*
ref-page-top-3 = Ausdruck { $b-three }drei{ $b-three-end } und [ein]({ $a })
ref-page-top-4 = Eine Definition
ref-page-top-5 = und noch eine
ref-page-top-6 = Eins
ref-page-top-7 = Zwei
ref-page-top-8 = In einem Zitat
