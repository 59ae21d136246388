### German (de), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# en: The privacy policy of Qubes OS.
ref-3-top-1 = Die Datenschutzerklärung von Qubes OS.

# en: Our website tells you more.
ref-3-top-2 = Unsere Webseiten sagen mehr.
