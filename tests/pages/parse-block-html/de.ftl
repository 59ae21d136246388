ref-page-top-1 = *HTML*, wie es dasteht.
ref-page-top-2 = Ein Punkt
ref-page-top-3 = Noch *einer*
ref-page-top-4 = Eine *Zeile* Text
ref-page-top-5 = Keine *Liste* von <b>Markdown</b>
ref-page-top-6 = Wieder *HTML*.
