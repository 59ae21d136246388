ref-data-faq-1-q = Kostet das etwas?
ref-data-faq-1-a = Nein. Freiwillige betreiben das Netz, und Jürgen Weiß zahlt den Server aus eigener Tasche.
ref-data-faq-2-q = Genügt nicht ein Thermometer am Fenster?
ref-data-faq-2-a = Ein Fenster ist 3 °C wärmer als das Feld dahinter. Siehe "Kalibrierung".
ref-data-faq-3-q = Wie trete ich aus?
ref-data-faq-3-a = Schreiben Sie uns.{ $br }Wir löschen Ihr Konto innerhalb von 30 Tagen.
