ref-page-top-1 = Siehe { $a-us }uns{ $a-us-end } jetzt.
ref-page-top-2 = wir alle
ref-page-top-3 = Siehe { $a-them }sie{ $a-them-end } jetzt.
