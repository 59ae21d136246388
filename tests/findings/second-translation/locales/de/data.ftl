# Anna
# en: We collect data.
ref-3-top-1 = Wir sammeln Daten.
