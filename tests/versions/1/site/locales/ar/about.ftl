### Arabic (ar), made from content/about.html. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/about.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 ديسمبر 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# en: About us
ref-about-title = من نحن

# en: About us
ref-about-about-us = من نحن

# en: We are <em>three</em> people.
ref-about-about-us-1 = نحن <em>ثلاثة</em> أشخاص.

# en: Write to { $a-us-example-org }{ $email }{ $a-us-example-org-end }.
ref-about-about-us-2 = اكتب إلى { $a-us-example-org }{ $email }{ $a-us-example-org-end }.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Name
# ref-about-about-us-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Ada
# ref-about-about-us-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The three of us
# ref-about-about-us-5 =
