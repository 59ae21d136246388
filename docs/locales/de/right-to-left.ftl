### German (de), made from src/right-to-left.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/right-to-left.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Right-to-left languages
ref-right-to-left-right-to-left-languages = Sprachen von rechts nach links

# en: Arabic, Hebrew, Persian, Urdu and some others are written from right to left. Glossator's part is done without any configuration; the layout's part is one attribute.
ref-right-to-left-right-to-left-languages-1 = Arabisch, Hebräisch, Persisch, Urdu und einige andere werden von rechts nach links geschrieben. Was Glossator dazu tut, geschieht ohne jede Konfiguration; was das Layout dazu tut, ist ein einziges Attribut.

# en: What Glossator does
ref-right-to-left-what-glossator-does = Was Glossator tut

# en: English that stands in for a translation is wrapped in `<span lang="en" dir="ltr">`, so that its full stop stays at its end.
ref-right-to-left-what-glossator-does-1 = Englisch, das für eine Übersetzung einspringt, wird in `<span lang="en" dir="ltr">` gesetzt, damit sein Punkt am Ende bleibt.

# en: The notice is in the page's language, and its direction follows the page.
ref-right-to-left-what-glossator-does-2 = Der Übersetzungshinweis ist in der Sprache der Seite, und seine Richtung folgt der Seite.

# en: A page that is a whole HTML document gets `lang` and `dir` on its `<html>`. `dir` is changed where it is there, and added where the language runs the other way.
ref-right-to-left-what-glossator-does-3 = Eine Seite, die ein ganzes HTML-Dokument ist, bekommt `lang` und `dir` an ihrem `<html>`. `dir` wird geändert, wo es da ist, und hinzugefügt, wo die Sprache in die andere Richtung läuft.

# en: Marks that steer direction (U+200E, U+200F) and joiners (U+200C, U+200D) are right in the scripts that need them. Overrides, which can show text in another order than it is written, are [refused]({ $refused }).
ref-right-to-left-what-glossator-does-4 = Zeichen, die die Richtung steuern (U+200E, U+200F), und Verbinder (U+200C, U+200D) sind in den Schriften richtig, die sie brauchen. Zeichen, die die Richtung außer Kraft setzen und Text in anderer Reihenfolge zeigen können, als er geschrieben ist, werden [abgelehnt]({ $refused }).

# en: Numbers may be written in the language's own digits: `١٢` is equal to `12`.
ref-right-to-left-what-glossator-does-5 = Zahlen dürfen in den Ziffern der Sprache stehen: `١٢` ist gleich `12`.

# en: `translations.json` says the direction of each language.
ref-right-to-left-what-glossator-does-6 = `translations.json` nennt die Richtung jeder Sprache.

# en: What your layout does
ref-right-to-left-what-your-layout-does = Was Ihr Layout tut

# en: The layout writes `<html>`, so it has to say `lang` and `dir`. Let `build` put its data where layouts can read it:
ref-right-to-left-what-your-layout-does-1 = Das Layout schreibt `<html>`; es muss also `lang` und `dir` angeben. Lassen Sie `build` seine Daten dort ablegen, wo Layouts sie lesen können:

# en: Then save this as `_includes/html.html`:
ref-right-to-left-what-your-layout-does-2 = Dann speichern Sie das als `_includes/html.html`:

# en: and write `{ $liquid }` in place of `<html>` in your layout. Other generators have the direction in their own configuration:
ref-right-to-left-what-your-layout-does-3 = und schreiben Sie in Ihrem Layout `{ $liquid }` statt `<html>`. Andere Generatoren haben die Richtung in ihrer eigenen Konfiguration:

# en: Generator
ref-right-to-left-what-your-layout-does-4 = Generator

# en: Where
ref-right-to-left-what-your-layout-does-5 = Wo

# en: Hugo
ref-right-to-left-what-your-layout-does-6 = Hugo

# en: `languageDirection = "rtl"` in the language's table; the theme writes `dir="{ $liquid }"`
ref-right-to-left-what-your-layout-does-7 = `languageDirection = "rtl"` in der Tabelle der Sprache; das Theme schreibt `dir="{ $liquid }"`

# en: Docusaurus
ref-right-to-left-what-your-layout-does-8 = Docusaurus

# en: `direction: 'rtl'` in `i18n.localeConfigs`
ref-right-to-left-what-your-layout-does-9 = `direction: 'rtl'` in `i18n.localeConfigs`

# en: Starlight
ref-right-to-left-what-your-layout-does-10 = Starlight

# en: `dir: 'rtl'` in `locales`
ref-right-to-left-what-your-layout-does-11 = `dir: 'rtl'` in `locales`

# en: VitePress
ref-right-to-left-what-your-layout-does-12 = VitePress

# en: `dir: 'rtl'` in `locales`
ref-right-to-left-what-your-layout-does-13 = `dir: 'rtl'` in `locales`

# en: mdBook
ref-right-to-left-what-your-layout-does-14 = mdBook

# en: `text-direction = "rtl"` under `[book]`; by default it follows `language`
ref-right-to-left-what-your-layout-does-15 = `text-direction = "rtl"` unter `[book]`; ohne Angabe folgt sie `language`

# en: MkDocs Material
ref-right-to-left-what-your-layout-does-16 = MkDocs Material

# en: `direction: rtl` under `theme`
ref-right-to-left-what-your-layout-does-17 = `direction: rtl` unter `theme`

# en: Style sheets
ref-right-to-left-style-sheets = Stylesheets

# en: Write `margin-inline-start` and `text-align: start` instead of `margin-left` and `text-align: left`; then one style sheet serves both directions. To see what breaks before a translator has written a word, list a pseudo-language:
ref-right-to-left-style-sheets-1 = Schreiben Sie `margin-inline-start` und `text-align: start` statt `margin-left` und `text-align: left`; dann taugt ein Stylesheet für beide Richtungen. Um zu sehen, was aus den Fugen gerät, bevor auch nur ein Wort übersetzt ist, tragen Sie eine Pseudosprache ein:

# en: Then fill it with English in Arabic letters:
ref-right-to-left-style-sheets-2 = Dann füllen Sie sie mit Englisch in arabischen Buchstaben:

# en: In editors
ref-right-to-left-in-editors = In Editoren

# en: Catalogs mix both directions on one line: the id and the placeables run from left to right. Every `{ "{" } $… { "}" }` keeps its own spelling, even where an editor shows its braces the other way round. Copy placeables instead of typing them. Compare the order of words in the localized page or in `glossator report`, not in the catalog.
ref-right-to-left-in-editors-1 = In Katalogen stehen beide Richtungen in einer Zeile: Kennung und Platzhalter laufen von links nach rechts. Jedes `{ "{" } $… { "}" }` behält seine eigene Schreibung, auch wo ein Editor die Klammern andersherum zeigt. Kopieren Sie Platzhalter, statt sie abzutippen. Die Reihenfolge der Wörter vergleichen Sie auf der übersetzten Seite oder in `glossator report`, nicht im Katalog.
