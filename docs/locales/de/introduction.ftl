### German (de), made from src/introduction.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/introduction.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Introduction
ref-introduction-introduction = Einführung

# en: Glossator translates the pages of a static site. You write Markdown in English. Translators work in plain text files, one per page and language. Glossator puts the two together and writes localized pages that your site generator builds like any other.
ref-introduction-introduction-1 = Glossator übersetzt die Seiten einer statischen Website. Sie schreiben Markdown auf Englisch. Übersetzt wird in einfachen Textdateien, einer je Seite und Sprache. Glossator fügt beides zusammen und schreibt übersetzte Seiten, die Ihr Website-Generator wie alle anderen baut.

# en: It keeps one promise: **nothing stale, missing or unsafe is ever published silently.**
ref-introduction-introduction-2 = Es hält ein Versprechen: **Nichts Veraltetes, Fehlendes oder Unsicheres wird je stillschweigend veröffentlicht.**

# en: *Stale*: Glossator records which English every translation was made from. When you edit a sentence, its translations are stale. Readers get that one sentence in English, marked as English, until somebody brings the translation up to date.
ref-introduction-introduction-3 = *Veraltet*: Glossator hält fest, aus welchem englischen Text jede Übersetzung entstanden ist. Ändern Sie einen Satz, so sind seine Übersetzungen veraltet. Wer die Seite liest, bekommt diesen einen Satz auf Englisch, als Englisch gekennzeichnet, bis jemand die Übersetzung nachgeführt hat.

# en: *Missing*: a page with gaps says so. A page with too many gaps isn't published in that language.
ref-introduction-introduction-4 = *Fehlend*: Eine Seite mit Lücken sagt das auch. Eine Seite mit zu vielen Lücken wird in dieser Sprache nicht veröffentlicht.

# en: *Unsafe*: a translation may change words and nothing else. Links, tags, code and numbers stay those of the English page, whatever a translator writes.
ref-introduction-introduction-5 = *Unsicher*: Eine Übersetzung darf Wörter ändern und sonst nichts. Links, Tags, Code und Zahlen bleiben die der englischen Seite, was auch immer in der Übersetzung steht.

# en: A glossator was the medieval scholar who wrote the translation beside the legal text.
ref-introduction-introduction-6 = Ein Glossator war der Gelehrte, der im Mittelalter die Übersetzung neben den Gesetzestext schrieb.

# en: How it works
ref-introduction-how-it-works = Wie es funktioniert

# en: A page is split into *segments*: a heading, a paragraph, a list item, a table cell. Every segment has an id that it keeps when you edit, move or insert text. Its translation is an *entry* in a *catalog*, a [Fluent]({ $fluent }) file. A *lock* beside the catalog holds a *record* for each entry: which English it was made from.
ref-introduction-how-it-works-1 = Eine Seite wird in *Segmente* zerlegt: eine Überschrift, einen Absatz, einen Listenpunkt, eine Tabellenzelle. Jedes Segment hat eine Kennung, die es behält, wenn Sie Text ändern, verschieben oder einfügen. Seine Übersetzung ist ein *Eintrag* in einem *Katalog*, einer Datei im Format [Fluent]({ $fluent }). Eine *Lock-Datei* neben dem Katalog enthält zu jedem Eintrag einen *Vermerk*: aus welchem englischen Text er entstanden ist.

# en: Where to start
ref-introduction-where-to-start = Wo Sie anfangen

# en: You are
# Note from the page: column: each cell below ends this sentence, "You are a translator"
ref-introduction-where-to-start-1 = Sie

# en: Read
# Note from the page: imperative: the reader is to read this chapter
ref-introduction-where-to-start-2 = Lesen Sie

# en: a translator
ref-introduction-where-to-start-3 = übersetzen

# en: [For translators]({ $for-translators }). A text editor is enough; you don't need this program.
ref-introduction-where-to-start-4 = [Für Übersetzerinnen und Übersetzer]({ $for-translators }). Ein Texteditor genügt; dieses Programm brauchen Sie nicht.

# en: starting a new site
ref-introduction-where-to-start-5 = beginnen eine neue Website

# en: [A new site]({ $a-new-site })
ref-introduction-where-to-start-6 = [Eine neue Website]({ $a-new-site })

# en: taking over pages that somebody translated before
ref-introduction-where-to-start-7 = übernehmen Seiten, die schon jemand übersetzt hat

# en: [A site that is translated already]({ $a-site-that-is-translated-already })
ref-introduction-where-to-start-8 = [Eine schon übersetzte Website]({ $a-site-that-is-translated-already })

# en: looking after a translated site
ref-introduction-where-to-start-9 = pflegen eine übersetzte Website

# en: [For maintainers]({ $for-maintainers })
ref-introduction-where-to-start-10 = [Für alle, die eine Website pflegen]({ $for-maintainers })

# en: setting up checks
ref-introduction-where-to-start-11 = richten Prüfungen ein

# en: [Checks in CI]({ $checks-in-ci })
ref-introduction-where-to-start-12 = [Prüfungen in der CI]({ $checks-in-ci })

# en: When something else fits better
ref-introduction-when-something-else-fits-better = Wann etwas anderes besser passt

# en: You publish an [mdBook]({ $mdbook }) and your translators want PO files: `mdbook-i18n-helpers`.
ref-introduction-when-something-else-fits-better-1 = Sie veröffentlichen ein [mdBook]({ $mdbook }) und wollen zum Übersetzen PO-Dateien: `mdbook-i18n-helpers`.

# en: You need many document formats: `translate-toolkit`.
ref-introduction-when-something-else-fits-better-2 = Sie brauchen viele Dokumentformate: `translate-toolkit`.

# en: You want an editor in the browser: Weblate, Pontoon or Crowdin. They work on Glossator's catalogs as they are, so you can have both.
ref-introduction-when-something-else-fits-better-3 = Sie wollen einen Editor im Browser: Weblate, Pontoon oder Crowdin. Sie arbeiten mit den Katalogen von Glossator, wie sie sind; beides geht also zusammen.

# en: Glossator is for pages where it matters *which* English a sentence follows: policies, terms, security advice, documentation that changes. It has no editor and no machine translation, and it never uses the network.
ref-introduction-when-something-else-fits-better-4 = Glossator ist für Seiten, bei denen es darauf ankommt, *welchem* englischen Text ein Satz folgt: Richtlinien, Bedingungen, Sicherheitshinweise, Dokumentation, die sich ändert. Es hat keinen Editor und keine maschinelle Übersetzung, und es benutzt nie das Netz.
