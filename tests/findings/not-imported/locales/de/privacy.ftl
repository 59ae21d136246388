### German (de), made from content/privacy.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/privacy.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
# change: We collect {+and sell+} data.
# en: We collect and sell data.
ref-3-top-1 = Wir erheben Daten.
