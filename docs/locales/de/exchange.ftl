### German (de), made from src/exchange.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/exchange.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Exchange with other tools
ref-exchange-exchange-with-other-tools = Austausch mit anderen Werkzeugen

# en: Translators who work in Poedit, OmegaT or a spreadsheet get a file, and a program that drafts gets JSON lines:
ref-exchange-exchange-with-other-tools-1 = Wer in Poedit, OmegaT oder einer Tabellenkalkulation übersetzt, bekommt eine Datei, und ein Programm, das Entwürfe schreibt, bekommt JSON-Zeilen:

# en: Format
ref-exchange-exchange-with-other-tools-2 = Format

# en: For
# Note from the page: column: which programs the format is for
ref-exchange-exchange-with-other-tools-3 = Für

# en: Poedit, Weblate and everything that reads gettext
ref-exchange-exchange-with-other-tools-4 = Poedit, Weblate und alles, was gettext liest

# en: OmegaT, Trados, memoQ
ref-exchange-exchange-with-other-tools-5 = OmegaT, Trados, memoQ

# en: translation memories
ref-exchange-exchange-with-other-tools-6 = Übersetzungsspeicher

# en: spreadsheets
ref-exchange-exchange-with-other-tools-7 = Tabellenkalkulationen

# en: programs, such as one that drafts
ref-exchange-exchange-with-other-tools-8 = Programme, etwa solche, die Entwürfe schreiben

# en: Importing what was exported changes no byte.
ref-exchange-exchange-with-other-tools-9 = Zu importieren, was exportiert wurde, ändert kein Byte.

# en: What an imported text counts as
ref-exchange-what-an-imported-text-counts-as = Als was ein importierter Text gilt

# en: The English travels with each text. A text that was made from an older English arrives stale, with that English in the lock. Every text is checked as a stranger's is, and one that breaks a rule stays out ([`not-imported`]({ $not-imported })).
ref-exchange-what-an-imported-text-counts-as-1 = Das Englische reist mit jedem Text mit. Ein Text, der aus einem älteren englischen entstanden ist, kommt veraltet an, mit diesem englischen Text in der Lock-Datei. Jeder Text wird geprüft wie einer von Fremden, und einer, der gegen eine Regel verstößt, bleibt draußen ([`not-imported`]({ $not-imported })).

# en: A text in a catalog gives way if it is missing, if it was made from an older English, or if it is the one that was exported. Any other stays, with a warning ([`kept-translation`]({ $kept-translation })), unless you pass `--overwrite`. `--dry-run` lists what would be imported.
ref-exchange-what-an-imported-text-counts-as-2 = Ein Text in einem Katalog weicht, wenn er fehlt, wenn er aus einem älteren englischen entstanden ist oder wenn er der ist, der exportiert wurde. Jeder andere bleibt, mit einer Warnung ([`kept-translation`]({ $kept-translation })), außer Sie geben `--overwrite` an. `--dry-run` führt auf, was importiert würde.

# en: In PO files stale and unreviewed texts are `fuzzy`. Taking the flag away says that the text is right. In tables and JSON lines `status` says it: a text with `stale`, `unreviewed` or `refused` there still has to be looked at, even if you have edited it. Write `current` once it is right for the English beside it.
ref-exchange-what-an-imported-text-counts-as-4 = In PO-Dateien sind veraltete und ungeprüfte Texte `fuzzy`. Wer diese Markierung entfernt, sagt damit, dass der Text richtig ist. In Tabellen und JSON-Zeilen sagt es `status`: Ein Text, bei dem dort `stale`, `unreviewed` oder `refused` steht, muss noch angesehen werden, auch wenn Sie ihn geändert haben. Schreiben Sie `current`, sobald er zum Englischen daneben passt.

# en: Texts from JSON lines and TMX are unreviewed: readers don't see them until a person accepts them. `--as unreviewed` makes that of any format. The lock and `status` say which file a text came from.
ref-exchange-what-an-imported-text-counts-as-3 = Texte aus JSON-Zeilen und TMX sind ungeprüft: Gezeigt werden sie erst, wenn ein Mensch sie bestätigt. `--as unreviewed` erreicht das bei jedem Format. Die Lock-Datei und `status` sagen, aus welcher Datei ein Text stammt.

# en: Memory and drafts
ref-exchange-memory-and-drafts = Übersetzungsspeicher und Entwürfe

# en: Each text that is to be translated gets the translation of the same or nearly the same English beside it, from the site itself and from the files that `--memory` names. `docs/exchange.schema.json` in the repository describes a JSON line. A drafter has to give back `id` and `text`; without `english`, nobody knows what the text was made from.
ref-exchange-memory-and-drafts-1 = Jedem Text, der zu übersetzen ist, wird die Übersetzung desselben oder fast desselben englischen Textes beigegeben, aus der Website selbst und aus den Dateien, die `--memory` nennt. `docs/exchange.schema.json` im Repository beschreibt eine JSON-Zeile. Ein Programm, das Entwürfe schreibt, muss `id` und `text` zurückgeben; ohne `english` weiß niemand, woraus der Text entstanden ist.

# en: Files of other tools are read, too: an entry that names no segment goes to every segment with its English. Tools for gettext write paragraphs in their Markdown; both texts are read as a page is, and links and dates get their placeables. What is for no segment is listed with its line and the reason.
ref-exchange-memory-and-drafts-2 = Auch Dateien anderer Werkzeuge werden gelesen: Ein Eintrag, der kein Segment nennt, geht an jedes Segment mit demselben englischen Text. Werkzeuge für gettext schreiben Absätze in ihrem Markdown; beide Texte werden gelesen wie eine Seite, und Links und Daten erhalten ihre Platzhalter. Was für kein Segment ist, wird mit Zeile und Grund aufgeführt.
