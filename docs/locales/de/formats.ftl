### German (de), made from src/formats.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/formats.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: File formats
ref-formats-file-formats = Dateiformate

# en: File
ref-formats-file-formats-1 = Datei

# en: Is
# Note from the page: column: what the file is
ref-formats-file-formats-2 = Inhalt

# en: Written by
# Note from the page: column: who or what writes the file
ref-formats-file-formats-3 = Geschrieben von

# en: the [configuration]({ $configuration })
ref-formats-file-formats-4 = die [Konfiguration]({ $configuration })

# en: you, `init`
ref-formats-file-formats-5 = Ihnen, `init`

# en: English pages
ref-formats-file-formats-6 = englische Seiten

# en: you
ref-formats-file-formats-7 = Ihnen

# en: the reference catalog: every segment with its kind and its placeables
ref-formats-file-formats-8 = der Referenzkatalog: jedes Segment mit seiner Art und seinen Platzhaltern

# en: a catalog
ref-formats-file-formats-9 = ein Katalog

# en: translators; notes by `sync`
ref-formats-file-formats-10 = allen, die übersetzen; Hinweise von `sync`

# en: records
ref-formats-file-formats-11 = Vermerke

# en: terms, optional
ref-formats-file-formats-12 = Terme, darf fehlen

# en: translators
ref-formats-file-formats-13 = allen, die übersetzen

# en: your own wording of the notice, optional
ref-formats-file-formats-14 = Ihr eigener Wortlaut des Übersetzungshinweises, darf fehlen

# en: you
ref-formats-file-formats-15 = Ihnen

# en: a localized page
ref-formats-file-formats-16 = eine übersetzte Seite

# en: what `build` wrote
ref-formats-file-formats-17 = was `build` geschrieben hat

# en: data for menus and badges
ref-formats-file-formats-18 = Daten für Menüs und Abzeichen

# en: links for search engines, optional
ref-formats-file-formats-19 = Links für Suchmaschinen, darf fehlen

# en: Commit all but `localized/`. Language folders are named by canonical language tags: `de`, `pt-BR`, `zh-Hans`. `locales/` holds catalogs and locks only.
ref-formats-file-formats-20 = Nehmen Sie alles außer `localized/` ins Repository auf. Die Ordner der Sprachen heißen nach kanonischen Sprachkürzeln: `de`, `pt-BR`, `zh-Hans`. In `locales/` liegen nur Kataloge und Lock-Dateien.

# en: Catalog
ref-formats-catalog = Katalog

# en: A catalog is plain [Fluent]({ $fluent }): messages of one line, with comments.
ref-formats-catalog-1 = Ein Katalog ist einfaches [Fluent]({ $fluent }): Nachrichten von je einer Zeile, mit Kommentaren.

# en: An id names the page, the heading and a number: `ref-3-use-of-data-2` is a segment under the heading *Use of Data* of the page with `ref: 3`. The number is a name, not a position. An id follows its segment through edits and moves, and is never given to another.
ref-formats-catalog-2 = Eine Kennung nennt die Seite, die Überschrift und eine Zahl: `ref-3-use-of-data-2` ist ein Segment unter der Überschrift *Use of Data* der Seite mit `ref: 3`. Die Zahl ist ein Name, keine Position. Eine Kennung folgt ihrem Segment durch Änderungen und Umstellungen und wird nie einem anderen gegeben.

# en: [For translators]({ $for-translators }) explains each note.
ref-formats-catalog-3 = [Für Übersetzerinnen und Übersetzer]({ $for-translators }) erklärt jeden Hinweis.

# en: Reference catalog
ref-formats-reference-catalog = Referenzkatalog

# en: It is generated, so change the page instead. Addresses, dates and tags with attributes are placeables: a moved page or a new date makes no translation stale.
ref-formats-reference-catalog-1 = Er wird erzeugt; ändern Sie stattdessen die Seite. Adressen, Datumsangaben und Tags mit Attributen sind Platzhalter: Eine verschobene Seite oder ein neues Datum lässt keine Übersetzung veralten.

# en: Lock
ref-formats-lock = Lock-Datei

# en: A lock has one line per segment, like `go.sum`:
ref-formats-lock-1 = Eine Lock-Datei hat eine Zeile je Segment, wie `go.sum`:

# en: After the id stand the fingerprint of the English and that of the translation, then words:
ref-formats-lock-2 = Auf die Kennung folgen der Fingerabdruck des englischen Textes und der der Übersetzung, dann Wörter:

# en: Word
ref-formats-lock-3 = Wort

# en: Means
ref-formats-lock-4 = Bedeutung

# en: no translation seen yet
ref-formats-lock-5 = noch keine Übersetzung gesehen

# en: the text is a copy of the English
ref-formats-lock-6 = der Text ist eine Kopie des englischen

# en: a person accepted a text that equals the English
ref-formats-lock-7 = ein Mensch hat einen Text bestätigt, der dem englischen gleicht

# en: nobody knows which English the text was made from
ref-formats-lock-8 = niemand weiß, aus welchem englischen Text dieser entstanden ist

# en: the file that an unreviewed text came from
ref-formats-lock-9 = die Datei, aus der ein ungeprüfter Text stammt

# en: made from an older English, which follows as text, with the translation as it stood
ref-formats-lock-10 = aus einem älteren englischen Text entstanden, der als Text folgt, mit der Übersetzung, wie sie war

# en: `sync` has written a `STALE` note above it
ref-formats-lock-11 = `sync` hat einen Hinweis `STALE` darüber geschrieben

# en: stale, and not known to be made from the English just before today's: `accept --every-language` leaves it out
ref-formats-lock-12 = veraltet, und es ist nicht bekannt, dass der Text aus dem englischen unmittelbar vor dem heutigen entstanden wäre: `accept --every-language` lässt ihn aus

# en: earlier pairs of fingerprints
ref-formats-lock-13 = frühere Paare von Fingerabdrücken

# en: fingerprints of the text as it is written and of the terms in it
ref-formats-lock-14 = Fingerabdrücke des Textes, wie er geschrieben ist, und der Terme darin

# en: the language of a text that was found in another catalog
ref-formats-lock-15 = die Sprache eines Textes, der sich in einem anderen Katalog fand

# en: the English is gone; its last words and the whole entry follow
ref-formats-lock-16 = der englische Text ist weggefallen; sein letzter Wortlaut und der ganze Eintrag folgen

# en: Fingerprints are of words, not of bytes: they don't see white space, kinds of quotes or reformatting. Never edit a lock: `sync` writes it. It reads one with conflict marks, too.
ref-formats-lock-17 = Fingerabdrücke gelten Wörtern, nicht Bytes: Leerraum, Arten von Anführungszeichen und Umformatierungen sehen sie nicht. Ändern Sie eine Lock-Datei nie von Hand: `sync` schreibt sie. Es liest auch eine mit Konfliktmarken.

# en: Rules that cut a page
ref-formats-rules-that-cut-a-page = Regeln, nach denen eine Seite zerlegt wird

# en: How a page is cut into segments, and what of them are placeables, can change with a version of glossator. Its rules have a number, which reference catalogs and locks name in their heads. Files that name none are of the first rules.
ref-formats-rules-that-cut-a-page-1 = Wie eine Seite in Segmente zerlegt wird und was darin Platzhalter ist, kann sich mit einer Version von Glossator ändern. Die Regeln dafür haben eine Nummer, die Referenzkataloge und Lock-Dateien in ihrem Kopf nennen. Dateien, die keine nennen, folgen den ersten Regeln.

# en: The first `sync` with other rules takes over what the old ones have cut: where the words of a page are the same, so are its translations. An id stays if its text only has other placeables. A text that is several now, or a part of another one, has new ids, and its translation is taken apart or put together where the English is; what can't be stays in the lock and is offered beside the new texts. Commit its result alone, and merge branches before it: on a branch that was synced by the old rules, translations of texts with new ids are orphans.
ref-formats-rules-that-cut-a-page-2 = Das erste `sync` mit anderen Regeln übernimmt, was die alten zerlegt haben: Wo die Wörter einer Seite dieselben sind, sind es auch ihre Übersetzungen. Eine Kennung bleibt, wenn ihr Text nur andere Platzhalter hat. Ein Text, der jetzt aus mehreren besteht oder Teil eines anderen ist, hat neue Kennungen, und seine Übersetzung wird dort getrennt oder zusammengefügt, wo es auch der englische Text wird; was sich nicht trennen lässt, bleibt in der Lock-Datei und wird neben den neuen Texten angeboten. Übernehmen Sie das Ergebnis in einem eigenen Commit, und führen Sie Zweige vorher zusammen: Auf einem Zweig, der nach den alten Regeln abgeglichen wurde, haben Übersetzungen von Texten mit neuen Kennungen keinen englischen Text mehr.

# en: Manifest
ref-formats-manifest = Manifest

# en: `localized/.manifest` lists what `build` wrote, with hashes, and what it found out, so that the next build passes over what hasn't changed. No file that it doesn't list is ever replaced or removed. Keep it between builds if you can: it also tells which addresses readers know.
ref-formats-manifest-1 = `localized/.manifest` führt auf, was `build` geschrieben hat, mit Prüfsummen, und was es herausgefunden hat, damit der nächste Lauf übergeht, was sich nicht geändert hat. Keine Datei, die nicht darin steht, wird je ersetzt oder entfernt. Bewahren Sie es zwischen den Läufen auf, wenn Sie können: Es sagt auch, welche Adressen schon bekannt sind.

# en: translations.json
ref-formats-translations-json = translations.json

# en: `state` is `complete`, `partial`, `withheld` or `draft`. `url` is `null` where no page is published.
ref-formats-translations-json-1 = `state` ist `complete`, `partial`, `withheld` oder `draft`. `url` ist `null`, wo keine Seite veröffentlicht ist.

# en: Schemas
ref-formats-schemas = Schemas

# en: JSON schemas are in the repository's `docs/` folder. Keys may be added to a format; a key that changes its meaning or goes makes a new `version`.
ref-formats-schemas-1 = JSON-Schemas liegen im Ordner `docs/` des Repositorys. Zu einem Format können Schlüssel hinzukommen; ändert einer seine Bedeutung oder fällt er weg, so gibt es eine neue `version`.

# en: Schema
ref-formats-schemas-2 = Schema

# en: Describes
ref-formats-schemas-3 = Beschreibt

# en: a line of `glossator export --format jsonl`
ref-formats-schemas-4 = eine Zeile von `glossator export --format jsonl`
