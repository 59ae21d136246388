ref-page-we-removed-old-rules-today = <s>Alte Regeln</s> heute entfernt
ref-page-we-removed-old-rules-today-1 = Heute sind <s>alte Regeln</s> entfernt.
ref-page-we-removed-old-rules-today-2 = <s>Alte Regeln</s> entfernt
ref-page-we-removed-old-rules-today-3 = jetzt
ref-page-we-removed-old-rules-today-4 = z
ref-page-we-removed-old-rules-today-5 = w
