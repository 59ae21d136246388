# accept
ref-3-top-1 = Wir erheben Daten.
