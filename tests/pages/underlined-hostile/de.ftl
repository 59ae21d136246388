ref-page-setext = ``` Zaun
ref-page-bar = [x] Balken
ref-page-bar-1 = { "    " }Eingerückt.
