### Written by glossator from src/translators.md. To change the English, edit that page, not this file.

# heading 1
ref-translators-for-translators = For translators
# paragraph
ref-translators-for-translators-1 = You translate in one file per page, `locales/<language>/<page>.ftl`: on your computer, in your forge's web editor, or in a translation platform. A text editor is enough. You don't need this program, and you can't break the site: a text that can't be published is reported, and readers get that paragraph in English meanwhile.
# heading 2
ref-translators-one-text = One text
# list item
ref-translators-one-text-1 = Change only what stands after `=`. What stands before it is the text's id.
# list item
ref-translators-one-text-2 = One text is one line, however long. Switch on soft wrap in your editor.
# list item
ref-translators-one-text-3 = Markdown stays Markdown: `*emphasis*`, `` `code` ``, `[words]({ "{" } $link { "}" })`.
# list item
ref-translators-one-text-4 = Copy each `{ "{" } $… { "}" }` exactly. It is a *placeable*: it stands for an address, a date or a tag. It may stand elsewhere in the sentence. `locales/en/<page>.ftl` says what each one is.
# list item
ref-translators-one-text-5 = Lines that begin with `#` are comments. Glossator writes some of them; your own stay where they are.
# paragraph
ref-translators-one-text-6 = `{ "{" } $date { "}" }` prints a date as `2026-12-31`. For a date as your readers write it, write `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`. `short`, `medium` and `full` work, too.
# heading 2
ref-translators-what-the-notes-say = What the notes say
# paragraph
ref-translators-what-the-notes-say-1 = Glossator writes a note above each text that needs you. Search the file for `MISSING`, `STALE` and `UNREVIEWED` to see all that is to do.
# heading 3
ref-translators-missing = MISSING
# paragraph
ref-translators-missing-1 = Nobody has translated this text yet. Write your words after `=` and remove the `# ` in front of the id:
# paragraph
ref-translators-missing-2 = Leave the `# en:` line: it records what you translated. You may delete the `MISSING` line or leave it; it goes by itself.
# paragraph
# $glossary: glossary.md
ref-translators-missing-4 = Below the `# en:` line may stand what helps you: `# Note from the page: …` is from the authors of the page, `# Terms: …` from the site's [glossary]({ $glossary }), `# Memory …` from texts like this one.
# paragraph
ref-translators-missing-3 = Above a text that is the same as the English, the note begins with `# MISSING. This is still the English`. Translate the text. If it is right as it is, a name for example, replace that line by `# accept`.
# heading 3
ref-translators-stale = STALE
# paragraph
ref-translators-stale-1 = The English has changed since the translation was made. The `change` line shows how: words in `[-…-]` are gone, words in `{ "{" }+…+{ "}" }` are new. Do one of two things:
# list item
ref-translators-stale-2 = Bring the text up to date, and delete the line that begins with `# STALE`.
# list item
ref-translators-stale-3 = If the text is right as it is, replace that line by `# accept`.
# paragraph
ref-translators-stale-4 = Until then readers get this text in English, or the older translation if the site says so.
# heading 3
ref-translators-unreviewed = UNREVIEWED
# paragraph
ref-translators-unreviewed-1 = Nobody knows which English this text was made from: it comes from an older page, a machine, or an edit that didn't say. Compare it with the English, correct it, and replace the line by `# accept`.
# heading 3
ref-translators-accept = accept
# paragraph
ref-translators-accept-1 = `# accept` means: *I have compared this text with the English above it, and it is right.* It counts once, in the place of a note, with the one `# en:` line below it. Glossator removes it after it has recorded your word.
# heading 3
ref-translators-notes-of-authors = Notes of authors
# paragraph
ref-translators-notes-of-authors-1 = In `locales/en/<page>.ftl`, a line that begins with `# Note:` comes from the author of the page: a hint about a word, or what the text is for.
# heading 2
ref-translators-words-that-come-up-everywhere = Words that come up everywhere
# paragraph
ref-translators-words-that-come-up-everywhere-1 = A term that many texts share can be a Fluent term in `locales/<language>/_terms.ftl`:
# paragraph
ref-translators-words-that-come-up-everywhere-2 = Write `{ "{" } -site-name { "}" }` where it belongs. When you edit a term, every text that uses it changes, and the check names those texts until the change is recorded.
# heading 2
ref-translators-when-a-text-is-refused = When a text is refused
# paragraph
ref-translators-when-a-text-is-refused-1 = A translation may change words and nothing else. These are the usual reasons why a text is refused, and what to do:
# table heading
ref-translators-when-a-text-is-refused-2 = The finding says
# table heading
ref-translators-when-a-text-is-refused-3 = Do this
# table cell, column "Do this"
ref-translators-when-a-text-is-refused-4 = Copy the missing `{ "{" } $… { "}" }` from the English.
# table cell, column "Do this"
ref-translators-when-a-text-is-refused-5 = Its name has a typo, or the English doesn't have it any more.
# table cell, column "Do this"
ref-translators-when-a-text-is-refused-6 = Remove the link, tag or code that the English doesn't have.
# table cell, column "Do this"
ref-translators-when-a-text-is-refused-7 = Put the code or the tag back.
# table cell, column "Do this"
ref-translators-when-a-text-is-refused-8 = Write the same number. Your language's digits and separators are right.
# table cell, column "Do this"
ref-translators-when-a-text-is-refused-9 = Put the text on one line, and close every `{ "{" }`.
# paragraph
# $findings: findings.md
ref-translators-when-a-text-is-refused-10 = Each finding says which line it is about and what to write. [Findings]({ $findings }) explains all of them.
# heading 2
ref-translators-merge-conflicts = Merge conflicts
# paragraph
ref-translators-merge-conflicts-1 = Two people have translated the same text, or texts side by side, and git can't join them.
# list item
ref-translators-merge-conflicts-2 = The file has marks in it, with one version above `=======` and the other below:
# list item
ref-translators-merge-conflicts-3 = Keep the version that is right, or make one of both, and delete the three lines of marks:
# paragraph
ref-translators-merge-conflicts-4 = Look at the whole region between the marks: it may hold several texts. Until the conflict is resolved, readers get those texts in English, and nothing is lost. Conflicts in `.lock` files and in `locales/en/` need no hand: `glossator sync` writes them clean.
# paragraph
# $merge-driver: maintainers.md#merge-conflicts
ref-translators-merge-conflicts-5 = If you work with git yourself, ask the site's maintainer about the [merge driver]({ $merge-driver }). With it, only a text that both of you changed is a conflict.
# heading 2
ref-translators-send-your-work = Send your work
# paragraph
ref-translators-send-your-work-1 = Commit the file and open a pull request, or do what your site's maintainer asks for. You don't have to run anything. Somebody else's missing or stale texts never make your pull request fail.
