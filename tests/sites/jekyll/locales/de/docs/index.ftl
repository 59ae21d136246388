ref-11-title = Dokumentation
ref-11-where-to-begin = Wo anfangen
ref-11-where-to-begin-1 = Fangen Sie mit dem *Aufstellen einer Station* an.
ref-11-where-to-begin-2 = Fangen Sie mit dem *Aufstellen einer Station* an; manche Seiten sind vielleicht noch auf Englisch.
ref-11-where-to-begin-3 = Es dauert { $liquid } einen Nachmittag { $liquid-2 } ein Wochenende { $liquid-3 }, und es macht Spaß.
ref-11-where-to-begin-4 = Lesen Sie dann über die [Kalibrierung]({ $calibration }) und { $liquid } über [Links]({ $links }).
