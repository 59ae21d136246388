### Arabic (ar), made from content/guides/markup.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/guides/markup.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 ديسمبر 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# en: Markup of every kind
ref-12-title = علامات من كل نوع

# en: Markup of every kind
ref-12-markup-of-every-kind = علامات من كل نوع

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A box
# ref-12-markup-of-every-kind-1 =

# en: Text in a box, with a { $a-link }link{ $a-link-end } in it.
ref-12-markup-of-every-kind-2 = نص في مربع وفيه { $a-link }رابط{ $a-link-end }.

# en: Text behind the paragraph{ $br } and behind a line break.
ref-12-markup-of-every-kind-3 = نص خلف الفقرة{ $br } وخلف فاصل الأسطر.

# en: An item
ref-12-markup-of-every-kind-4 = عنصر

# en: Another <b>item</b>
ref-12-markup-of-every-kind-5 = <b>عنصر</b> آخر

# en: Press <kbd>Enter</kbd> and read { $span-the-hint }the hint{ $span-the-hint-end } in { $liquid }.
ref-12-markup-of-every-kind-6 = اضغط <kbd>Enter</kbd> واقرأ { $span-the-hint }التلميح{ $span-the-hint-end } في { $liquid }.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Our office in winter
# ref-12-markup-of-every-kind-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: This paragraph is for all testers.
# ref-12-markup-of-every-kind-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: ![A screenshot]({ $a-screenshot }) of the [start page]({ $start-page }), and a [second]({ $second }) link.
# ref-12-markup-of-every-kind-9 =

# en: A task
ref-12-markup-of-every-kind-10 = مهمة

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A finished task, of { $liquid } tasks
# ref-12-markup-of-every-kind-11 =

# en: More
ref-12-markup-of-every-kind-12 = المزيد

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Markdown in HTML, *always* Markdown.
# ref-12-markup-of-every-kind-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Setext heading with a [link]({ $link })
# ref-12-setext-heading-with-a-link =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A sum: { $extension }, an entity &amp; an escape \*.
# ref-12-setext-heading-with-a-link-1 =
