ref-page-top-1 = Erste Zeile{ $br }zweite Zeile{ $br-2 }dritte `a\\` Zeile\\{ $br-3 }vierte Zeile.
ref-page-top-2 = Ein Punkt{ $br }und der nächste.
ref-page-top-3 = Zitiert{ $br }und der nächste\\
ref-page-top-4 = Text.
