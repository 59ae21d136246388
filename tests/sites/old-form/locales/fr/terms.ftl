### French (fr), made from content/terms.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/terms.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### What is there to do? Search for MISSING and for STALE.

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-title = Terms

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms = Terms

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms-1 = We keep your data for three months.

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms-2 = You may [object]({ $object }) whenever you like.

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms-3 = We delete your data after { $date }.

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms-5 = Write to [us]({ $us }) right now.

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms-6 = Qubes OS

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms-7 = Nobody sells your data to other people, whoever they may be in the world.

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms-8 = We ask for your name.

# MISSING. Take the "# " off the next line and put the translation in place of the English.
# ref-4-terms-9 = We ask for your age.
