### German (de), made from content/terms.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/terms.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### What is there to do? Search for MISSING and for STALE.

# en: Terms
ref-4-title = Bedingungen

# en: Terms
ref-4-terms = Bedingungen

# STALE. The English has changed: bring the text up to date and delete this line; if it fits as it is, make this line "# accept".
# change: We keep your data for [-two-]{+three+} months.
# en: We keep your data for three months.
ref-4-terms-1 = Wir behalten Ihre Daten zwei Monate.

# en: You may [object]({ $object }) whenever you like.
ref-4-terms-2 = Sie können wann immer Sie wollen [widersprechen]({ $object }).

# en: We delete your data after { $date }.
ref-4-terms-3 = Ihre Daten löschen wir nach dem { $date }.

# UNREVIEWED. Nobody has compared this text with the English: mend what is wrong; then make this line "# accept".
# en: Write to [us]({ $us }) right now.
ref-4-terms-5 = Schreibt [uns]({ $us }) gleich.

# en: Qubes OS
ref-4-terms-6 = Qubes OS

# MISSING. This is still the English: put the translation in its place.
# en: Nobody sells your data to other people, whoever they may be in the world.
ref-4-terms-7 = Nobody sells your data to other people, whoever they may be in the world.

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms-8 = We ask for your name.

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms-9 = Wir fragen nach Ihrem Alter.
