# A built-in notice.

notice-plain = Ez az oldal az { $link }angol eredeti{ $link-end } fordítása.
notice-prevails = Ez a fordítás csak tájékoztató jellegű; az { $link }angol eredeti{ $link-end } az irányadó.
notice-english = A szöveg { $all } részéből { $parts } angolul jelenik meg, mert nincs naprakész fordítása.
notice-older = { $parts } rész az angol szöveg egy régebbi változatát követi.
notice-unreviewed = { $parts } részt még nem ellenőriztek.
notice-redirect = Ez az oldal jelenleg nem érhető el magyarul. { $link }Ugrás az eredeti oldalra{ $link-end }
