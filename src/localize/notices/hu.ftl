# A built-in notice.

notice-plain = Ez az oldal az { $link }angol eredeti{ $link-end } fordítása.
notice-prevails = Ez a fordítás csak tájékoztató jellegű; az { $link }angol eredeti{ $link-end } az irányadó.
notice-english = A szöveg { $all } részéből { $parts } angolul jelenik meg, mert nincs naprakész fordítása.
notice-older = { $parts } rész az angol szöveg egy régebbi változatát követi.
notice-unreviewed = { $parts } részt még nem ellenőriztek.
notice-redirect = Ez az oldal jelenleg nem érhető el magyarul. { $link }Ugrás az eredeti oldalra{ $link-end }

# Where the pages are not in English.
notice-plain-other = Ez az oldal { $link }az eredeti{ $link-end } ({ $source }) fordítása.
notice-prevails-other = Ez a fordítás csak tájékoztató jellegű; { $link }az eredeti{ $link-end } ({ $source }) az irányadó.
notice-english-other = Az eredeti nyelven megjelenő részek, mert nincs naprakész fordításuk: { $parts }/{ $all }.
notice-older-other = Az eredeti régebbi változatát követő részek: { $parts }.
