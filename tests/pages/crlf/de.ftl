ref-page-title = Ein Titel
ref-page-heading = Überschrift
ref-page-heading-1 = Zwei Zeilen.{ $br }Die dritte.
ref-page-heading-2 = Punkt
