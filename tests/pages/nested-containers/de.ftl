ref-page-top-1 = Punkt eins
ref-page-top-2 = Ein zitierter Absatz in einem Punkt.
ref-page-top-3 = Nummeriert und umbrochen.
ref-page-top-4 = - Tiefer Text.
