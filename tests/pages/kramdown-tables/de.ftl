ref-page-top-1 = Name|n
ref-page-top-2 = Zweck
ref-page-top-3 = [mehr]({ $more }) davon
ref-page-top-4 = letzte
ref-page-top-5 = Zeile
ref-page-top-6 = nur
ref-page-top-7 = eine Zeile
ref-page-top-8 = Ein Text mit einem | darin und eine Zeile ohne.
