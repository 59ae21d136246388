### German (de), made from content/old.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/old.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Old news
# ref-2-title =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: None.
# ref-2-top-1 =
