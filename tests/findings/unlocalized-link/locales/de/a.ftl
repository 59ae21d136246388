### German (de), made from content/a.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/a.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: News
# ref-1-title =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: See [the last one]({ $the-last-one }) and { $a-the-old-ones }the old ones{ $a-the-old-ones-end }.
# ref-1-top-1 =
