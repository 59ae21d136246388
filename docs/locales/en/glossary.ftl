### Written by glossator from src/glossary.md. To change the English, edit that page, not this file.

# heading 1
ref-glossary-glossary-and-memory = Glossary and memory
# heading 2
ref-glossary-the-glossary = The glossary
# paragraph
ref-glossary-the-glossary-1 = `locales/_glossary.toml` says how terms are translated. It is optional, and so is each of its parts:
# list item
ref-glossary-the-glossary-2 = `never-translate` lists names that stand in every translation as they are. They may have an ending.
# list item
ref-glossary-the-glossary-3 = `[terms]` has a line for each term: its translation in a language, or a list of forms that are right. The first is the one that translators are shown. A word with `*` behind it has any ending.
# list item
ref-glossary-the-glossary-4 = `[forbidden]` lists words that no translation in a language may have.
# paragraph
ref-glossary-the-glossary-5 = Where an English text has a term, translators see it below the English, in one line, and so do exports (`terms` in JSON lines):
# paragraph
# $snowball: https://snowballstem.org/
ref-glossary-the-glossary-6 = `check` warns where a translation has none of the forms (`missing-term`), where a name was changed, and where a forbidden word stands (`forbidden-word`). These are warnings, and the text is shown: a good translation may say a thing in another way. Words are compared by their stems in the 30 languages that [Snowball]({ $snowball }) knows, so that plurals and cases count; compounds count, too. In other languages they are compared as whole words, in scripts without blanks between words as they are. Code isn't looked at. `[[exceptions]]` in `glossator.toml` can say why a text is right all the same.
# paragraph
ref-glossary-the-glossary-7 = A longer term counts before a shorter one in it. A term that has a capital letter behind its first ("US", "iOS") is found only as it is written.
# heading 2
ref-glossary-the-memory = The memory
# paragraph
ref-glossary-the-memory-1 = A text that is missing may be translated somewhere else on the site already, or be nearly the same as another. `sync` offers what it finds, in the note of the stub; `status --language de` and exports show it, too:
# paragraph
ref-glossary-the-memory-2 = It is an offer, never a translation: it counts when somebody writes it behind the `=`. Texts that have become stale are offered only a translation of the very English of today.
# heading 2
ref-glossary-a-new-id-for-a-changed-english = A new id for a changed English
# paragraph
ref-glossary-a-new-id-for-a-changed-english-1 = Platforms that know a text by its id alone, as Pontoon does, never show that its English has changed. For them:
# paragraph
ref-glossary-a-new-id-for-a-changed-english-2 = A segment whose English has changed then gets another id, `ref-3-data-2--2` in place of `ref-3-data-2`. Its translations are missing until somebody writes them. The old text stays in the lock, and the stub offers it:
# paragraph
ref-glossary-a-new-id-for-a-changed-english-3 = When the English is taken back, the old id comes back with its texts. Ids that authors give (`<!-- glossator:id offer -->`) never change.
