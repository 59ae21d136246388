### German (de), made from content/guides/markup.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/guides/markup.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# en: Markup of every kind
ref-12-title = Auszeichnungen aller Art

# en: Markup of every kind
ref-12-markup-of-every-kind = Auszeichnungen aller Art

# en: A box
ref-12-markup-of-every-kind-1 = Ein Kasten

# en: Text in a box, with a { $a-link }link{ $a-link-end } in it.
ref-12-markup-of-every-kind-2 = Text in einem Kasten, mit einem { $a-link }Verweis{ $a-link-end } darin.

# en: Text behind the paragraph{ $br } and behind a line break.
ref-12-markup-of-every-kind-3 = Text hinter dem Absatz{ $br } und hinter einem Umbruch.

# en: An item
ref-12-markup-of-every-kind-4 = Ein Punkt

# en: Another <b>item</b>
ref-12-markup-of-every-kind-5 = Noch ein <b>Punkt</b>

# en: Press <kbd>Enter</kbd> and read { $span-the-hint }the hint{ $span-the-hint-end } in { $liquid }.
ref-12-markup-of-every-kind-6 = Drückt <kbd>Enter</kbd> und lest { $span-the-hint }den Hinweis{ $span-the-hint-end } in { $liquid }.

# en: Our office in winter
ref-12-markup-of-every-kind-7 = Unser Büro im Winter

# UNREVIEWED. Nobody has compared this text with the English: fix what is wrong; then make this line "# accept".
# en: This paragraph is for all testers.
# en: Something else.
ref-12-markup-of-every-kind-8 = Dieser Absatz ist für alle Prüfer.

# en: ![A screenshot]({ $a-screenshot }) of the [start page]({ $start-page }), and a [second]({ $second }) link.
ref-12-markup-of-every-kind-9 = ![Ein Bildschirmfoto]({ $a-screenshot }) der [Startseite]({ $start-page }) und ein [zweiter]({ $second }) Verweis.

# en: A task
ref-12-markup-of-every-kind-10 = Eine Aufgabe

# en: A finished task, of { $liquid } tasks
ref-12-markup-of-every-kind-11 = Eine fertige Aufgabe von { $liquid } Aufgaben

# en: More
ref-12-markup-of-every-kind-12 = Mehr

# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
# change: Markdown in HTML, [-*still*-]{+*always*+} Markdown.
# en: Markdown in HTML, *always* Markdown.
ref-12-markup-of-every-kind-13 = Markdown in HTML, *immer noch* Markdown.

# en: Setext heading with a [link]({ $link })
ref-12-setext-heading-with-a-link = Unterstrichene Überschrift mit einem [Verweis]({ $link })

# en: A sum: { $extension }, an entity &amp; an escape \*.
ref-12-setext-heading-with-a-link-1 = Eine Summe: { $extension }, eine Entität &amp; ein Schutzzeichen \*.
