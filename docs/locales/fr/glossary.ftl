### French (fr), made from src/glossary.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/glossary.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Glossary and memory
# ref-glossary-glossary-and-memory =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The glossary
# ref-glossary-the-glossary =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `locales/_glossary.toml` says how terms are translated. It is optional, and so is each of its parts:
# ref-glossary-the-glossary-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `never-translate` lists names that stand in every translation as they are. They may have an ending.
# ref-glossary-the-glossary-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `[terms]` has a line for each term: its translation in a language, or a list of forms that are right. The first is the one that translators are shown. A word with `*` behind it has any ending.
# ref-glossary-the-glossary-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `[forbidden]` lists words that no translation in a language may have.
# ref-glossary-the-glossary-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Where an English text has a term, translators see it below the English, in one line, and so do exports (`terms` in JSON lines):
# ref-glossary-the-glossary-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `check` warns where a translation has none of the forms (`missing-term`), where a name was changed, and where a forbidden word stands (`forbidden-word`). These are warnings, and the text is shown: a good translation may say a thing in another way. Words are compared by their stems in the 30 languages that [Snowball]({ $snowball }) knows, so that plurals and cases count; compounds count, too. In other languages they are compared as whole words, in scripts without blanks between words as they are. Code isn't looked at. `[[exceptions]]` in `glossator.toml` can say why a text is right all the same.
# ref-glossary-the-glossary-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A longer term counts before a shorter one in it. A term that has a capital letter behind its first ("US", "iOS") is found only as it is written.
# ref-glossary-the-glossary-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The memory
# ref-glossary-the-memory =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A text that is missing may be translated somewhere else on the site already, or be nearly the same as another. `sync` offers what it finds, in the note of the stub; `status --language de` and exports show it, too:
# ref-glossary-the-memory-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: It is an offer, never a translation: it counts when somebody writes it behind the `=`. Texts that have become stale are offered only a translation of the very English of today.
# ref-glossary-the-memory-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A new id for a changed English
# ref-glossary-a-new-id-for-a-changed-english =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Platforms that know a text by its id alone, as Pontoon does, never show that its English has changed. For them:
# ref-glossary-a-new-id-for-a-changed-english-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A segment whose English has changed then gets another id, `ref-3-data-2--2` in place of `ref-3-data-2`. Its translations are missing until somebody writes them. The old text stays in the lock, and the stub offers it:
# ref-glossary-a-new-id-for-a-changed-english-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: When the English is taken back, the old id comes back with its texts. Ids that authors give (`<!-- glossator:id offer -->`) never change.
# ref-glossary-a-new-id-for-a-changed-english-3 =
