### German (de), made from src/glossary.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/glossary.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Glossary and memory
ref-glossary-glossary-and-memory = Glossar und Übersetzungsspeicher

# en: The glossary
ref-glossary-the-glossary = Das Glossar

# en: `locales/_glossary.toml` says how terms are translated. It is optional, and so is each of its parts:
ref-glossary-the-glossary-1 = `locales/_glossary.toml` sagt, wie Begriffe übersetzt werden. Es darf fehlen, und jeder seiner Teile auch:

# en: `never-translate` lists names that stand in every translation as they are. They may have an ending.
ref-glossary-the-glossary-2 = `never-translate` führt Namen auf, die in jeder Übersetzung so stehen, wie sie sind. Eine Endung dürfen sie haben.

# en: `[terms]` has a line for each term: its translation in a language, or a list of forms that are right. The first is the one that translators are shown. A word with `*` behind it has any ending.
ref-glossary-the-glossary-3 = `[terms]` hat eine Zeile je Begriff: seine Übersetzung in eine Sprache oder eine Liste von Formen, die richtig sind. Die erste ist die, die beim Übersetzen gezeigt wird. Ein Wort mit `*` dahinter hat eine beliebige Endung.

# en: `[forbidden]` lists words that no translation in a language may have.
ref-glossary-the-glossary-4 = `[forbidden]` führt Wörter auf, die in keiner Übersetzung in eine Sprache vorkommen dürfen.

# en: Where an English text has a term, translators see it below the English, in one line, and so do exports (`terms` in JSON lines):
ref-glossary-the-glossary-5 = Enthält ein englischer Text einen Begriff, so steht dieser beim Übersetzen unter dem Englischen, in einer Zeile, und ebenso in Exporten (`terms` in JSON-Zeilen):

# en: `check` warns where a translation has none of the forms (`missing-term`), where a name was changed, and where a forbidden word stands (`forbidden-word`). These are warnings, and the text is shown: a good translation may say a thing in another way. Words are compared by their stems in the 30 languages that [Snowball]({ $snowball }) knows, so that plurals and cases count; compounds count, too. In other languages they are compared as whole words, in scripts without blanks between words as they are. Code isn't looked at. `[[exceptions]]` in `glossator.toml` can say why a text is right all the same.
ref-glossary-the-glossary-6 = `check` warnt, wo eine Übersetzung keine der Formen enthält (`missing-term`), wo ein Name verändert wurde und wo ein verbotenes Wort steht (`forbidden-word`). Das sind Warnungen, und der Text wird gezeigt: Eine gute Übersetzung kann etwas auch anders sagen. Wörter werden in den 30 Sprachen, die [Snowball]({ $snowball }) kennt, nach ihrem Stamm verglichen, sodass Mehrzahl und Fälle zählen; auch Zusammensetzungen zählen. In anderen Sprachen werden sie als ganze Wörter verglichen, in Schriften ohne Leerzeichen zwischen Wörtern so, wie sie sind. Code wird nicht betrachtet. `[[exceptions]]` in `glossator.toml` kann sagen, warum ein Text trotzdem richtig ist.

# en: A longer term counts before a shorter one in it. A term that has a capital letter behind its first ("US", "iOS") is found only as it is written.
ref-glossary-the-glossary-7 = Ein längerer Begriff zählt vor einem kürzeren darin. Ein Begriff, der nach seinem ersten Buchstaben noch einen Großbuchstaben enthält („US“, „iOS“), wird nur so gefunden, wie er geschrieben ist.

# en: The memory
ref-glossary-the-memory = Der Übersetzungsspeicher

# en: A text that is missing may be translated somewhere else on the site already, or be nearly the same as another. `sync` offers what it finds, in the note of the stub; `status --language de` and exports show it, too:
ref-glossary-the-memory-1 = Ein Text, der fehlt, kann anderswo auf der Website schon übersetzt oder fast derselbe wie ein anderer sein. `sync` bietet an, was es findet, im Hinweis zum leeren Eintrag; `status --language de` und Exporte zeigen es auch:

# en: It is an offer, never a translation: it counts when somebody writes it behind the `=`. Texts that have become stale are offered only a translation of the very English of today.
ref-glossary-the-memory-2 = Es ist ein Angebot, nie eine Übersetzung: Es zählt, wenn jemand es hinter das `=` schreibt. Zu Texten, die veraltet sind, wird nur eine Übersetzung genau des heutigen englischen Textes angeboten.

# en: A new id for a changed English
ref-glossary-a-new-id-for-a-changed-english = Eine neue Kennung bei geändertem Englisch

# en: Platforms that know a text by its id alone, as Pontoon does, never show that its English has changed. For them:
ref-glossary-a-new-id-for-a-changed-english-1 = Plattformen, die einen Text nur an seiner Kennung erkennen, wie Pontoon, zeigen nie, dass sich das Englische geändert hat. Für sie:

# en: A segment whose English has changed then gets another id, `ref-3-data-2--2` in place of `ref-3-data-2`. Its translations are missing until somebody writes them. The old text stays in the lock, and the stub offers it:
ref-glossary-a-new-id-for-a-changed-english-2 = Ein Segment, dessen englischer Text sich geändert hat, bekommt dann eine andere Kennung, `ref-3-data-2--2` statt `ref-3-data-2`. Seine Übersetzungen fehlen, bis jemand sie schreibt. Der alte Text bleibt in der Lock-Datei, und der leere Eintrag bietet ihn an:

# en: When the English is taken back, the old id comes back with its texts. Ids that authors give (`<!-- glossator:id offer -->`) never change.
ref-glossary-a-new-id-for-a-changed-english-3 = Wird die englische Änderung zurückgenommen, so kommt die alte Kennung mit ihren Texten zurück. Kennungen, die auf der Seite selbst vergeben sind (`<!-- glossator:id offer -->`), ändern sich nie.
