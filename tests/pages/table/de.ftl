ref-page-top-1 = Bezeichnung
ref-page-top-2 = Was es *tut*
ref-page-top-3 = Startet [einen Qube]({ $a-qube })
ref-page-top-4 = Entweder a | b
ref-page-top-5 = Nur eine Zelle
