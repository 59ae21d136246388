### German (de), made from src/maintainers.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/maintainers.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: For maintainers
ref-maintainers-for-maintainers = Für alle, die eine Website pflegen

# en: This chapter is for people who look after a translated site: what to run when, how texts become current, and what to do with people's work when the English changes.
ref-maintainers-for-maintainers-1 = Dieses Kapitel ist für alle, die eine übersetzte Website pflegen: was wann auszuführen ist, wie Texte aktuell werden und was mit der Arbeit anderer geschieht, wenn sich das Englische ändert.

# en: The daily round
ref-maintainers-the-daily-round = Die täglichen Handgriffe

# en: When
ref-maintainers-the-daily-round-1 = Wann

# en: Run
# Note from the page: imperative: the reader is to run this command
ref-maintainers-the-daily-round-2 = Ausführen

# en: Commit
# Note from the page: imperative: the reader is to commit these files
ref-maintainers-the-daily-round-3 = In den Commit

# en: you have edited English pages
ref-maintainers-the-daily-round-4 = Sie haben englische Seiten geändert

# en: translations were merged
ref-maintainers-the-daily-round-5 = Übersetzungen sind dazugekommen

# en: before you publish
ref-maintainers-the-daily-round-6 = vor dem Veröffentlichen

# en: `glossator check`, then `glossator build`, then your site generator
ref-maintainers-the-daily-round-7 = `glossator check`, dann `glossator build`, dann Ihren Website-Generator

# en: nothing
ref-maintainers-the-daily-round-8 = nichts

# en: `sync` brings reference catalogs, locks and notes up to date. It never deletes a translation. CI can do it for you, see [Checks in CI]({ $checks-in-ci }). If you forget it, nothing wrong is published: `check`, `status` and `build` answer as if `sync` had just run. Translators only see an older English in their notes.
ref-maintainers-the-daily-round-9 = `sync` bringt Referenzkataloge, Lock-Dateien und Hinweise auf den neuen Stand. Eine Übersetzung löscht es nie. Die CI kann das für Sie tun, siehe [Prüfungen in der CI]({ $checks-in-ci }). Vergessen Sie es, so wird nichts Falsches veröffentlicht: `check`, `status` und `build` antworten, als wäre `sync` gerade gelaufen. Nur in den Hinweisen zum Übersetzen steht dann noch ein älterer englischer Text.

# en: `glossator status` shows pages and languages in a table. `glossator status --language de` lists what is to do in German, with file and line. `glossator report --output _report` writes pages to look at: every translation beside its English, with changes and findings.
ref-maintainers-the-daily-round-10 = `glossator status` zeigt Seiten und Sprachen in einer Tabelle. `glossator status --language de` führt auf, was auf Deutsch zu tun ist, mit Datei und Zeile. `glossator report --output _report` schreibt Seiten zum Ansehen: jede Übersetzung neben dem Englischen, mit Änderungen und Befunden.

# en: ![A page of the report: English and German side by side; one text is stale, with the words that changed]({ $a-page-of-the-report-english-and-german })
ref-maintainers-the-daily-round-11 = ![Eine Seite des Berichts: Englisch und Deutsch nebeneinander; ein Text ist veraltet, mit den Wörtern, die sich geändert haben]({ $a-page-of-the-report-english-and-german })

# en: Status
ref-maintainers-status = Status

# en: Every segment has one status in every language.
ref-maintainers-status-1 = Jedes Segment hat in jeder Sprache genau einen Status.

# en: Status
ref-maintainers-status-2 = Status

# en: Meaning
ref-maintainers-status-3 = Bedeutung

# en: Readers get
# Note from the page: column: what readers see in its place
ref-maintainers-status-4 = Zu lesen ist

# en: current
ref-maintainers-status-5 = current (aktuell)

# en: made from today's English
ref-maintainers-status-6 = aus dem heutigen englischen Text entstanden

# en: the translation
ref-maintainers-status-7 = die Übersetzung

# en: stale
ref-maintainers-status-8 = stale (veraltet)

# en: made from another English; the change is *wording* or *material*
ref-maintainers-status-9 = aus einem anderen englischen Text entstanden; die Änderung betrifft den Wortlaut (*wording*) oder den Inhalt (*material*)

# en: English, or what `stale` says
ref-maintainers-status-10 = Englisch, oder was `stale` bestimmt

# en: missing
ref-maintainers-status-11 = missing (fehlend)

# en: no text, or only a copy of the English
ref-maintainers-status-12 = kein Text, oder nur eine Kopie des englischen

# en: English
ref-maintainers-status-13 = Englisch

# en: unreviewed
ref-maintainers-status-14 = unreviewed (ungeprüft)

# en: nobody knows which English it was made from, or it is in another language
ref-maintainers-status-15 = niemand weiß, aus welchem englischen Text er entstanden ist, oder er ist in einer anderen Sprache

# en: English, or what `unreviewed` says
ref-maintainers-status-16 = Englisch, oder was `unreviewed` bestimmt

# en: refused
ref-maintainers-status-17 = refused (abgelehnt)

# en: breaks a [safety rule]({ $safety-rule })
ref-maintainers-status-18 = verstößt gegen eine [Sicherheitsregel]({ $safety-rule })

# en: English
ref-maintainers-status-19 = Englisch

# en: Where English stands in for a translation, it is marked with `lang="en"`, and the notice on top of the page counts such parts. A page with less than `minimum` percent in translation is *withheld*: not published in that language.
ref-maintainers-status-20 = Wo Englisch für eine Übersetzung einspringt, ist es mit `lang="en"` gekennzeichnet, und der Übersetzungshinweis oben auf der Seite zählt solche Stellen. Eine Seite, von der weniger als `minimum` Prozent übersetzt sind, wird *zurückgehalten*: Sie erscheint in dieser Sprache nicht.

# en: Stages of a language
ref-maintainers-stages-of-a-language = Stufen einer Sprache

# en: A new language starts as a draft. Make it `best-effort` when it may go online with gaps. Make it `published` when you want `check` to fail until its texts follow the English.
ref-maintainers-stages-of-a-language-1 = Eine neue Sprache beginnt als Entwurf. Setzen Sie sie auf `best-effort`, wenn sie mit Lücken online gehen darf. Setzen Sie sie auf `published`, wenn `check` scheitern soll, bis ihre Texte dem Englischen folgen.

# en: When you edit the English
ref-maintainers-when-you-edit-the-english = Wenn Sie das Englische ändern

# en: Other quotes, dashes or white space leave translations current.
ref-maintainers-when-you-edit-the-english-1 = Andere Anführungszeichen, Striche oder anderer Leerraum lassen Übersetzungen aktuell.

# en: A moved link target or a new date changes every language at once, and leaves translations current.
ref-maintainers-when-you-edit-the-english-2 = Ein verschobenes Linkziel oder ein neues Datum ändert alle Sprachen auf einmal und lässt Übersetzungen aktuell.

# en: Any other change makes the segment's translations stale, a fixed typo, too: one letter makes a country a county. A change of upper and lower case or of a final full stop is called *wording*, everything else *material*.
ref-maintainers-when-you-edit-the-english-3 = Jede andere Änderung lässt die Übersetzungen des Segments veralten, auch ein berichtigter Tippfehler: Ein Buchstabe macht aus einem Haus eine Maus. Geänderte Groß- und Kleinschreibung oder ein anderer Schlusspunkt heißt *wording*, alles andere *material*.

# en: If an edit changes nothing for translations, say so. The finding prints the command:
ref-maintainers-when-you-edit-the-english-4 = Ändert sich für die Übersetzungen nichts, so sagen Sie das. Der Befund gibt den Befehl aus:

# en: It accepts the translations that were made from the English just before this edit, and names those it leaves out. For one language at a time, write `glossator accept de ref-1-terms-3`.
ref-maintainers-when-you-edit-the-english-5 = Er bestätigt die Übersetzungen, die aus dem englischen Text unmittelbar vor dieser Änderung entstanden sind, und nennt die, die er auslässt. Für eine einzelne Sprache schreiben Sie `glossator accept de ref-1-terms-3`.

# en: You can move, rename and reorder as you like. An id follows its segment, and catalogs follow their pages.
ref-maintainers-when-you-edit-the-english-6 = Verschieben, umbenennen und umordnen können Sie, wie Sie wollen. Eine Kennung folgt ihrem Segment, und Kataloge folgen ihren Seiten.

# en: When a translation changes
ref-maintainers-when-a-translation-changes = Wenn sich eine Übersetzung ändert

# en: `sync` records which English a changed text was made from. It takes a text for current only if somebody said so: the `STALE` note was deleted while the `# en:` line below it shows today's English, or there is an `# accept`. Anything else leaves the text unreviewed. So a typo fixed in an old sentence, or a branch made from an older page, never turns a stale text current.
ref-maintainers-when-a-translation-changes-1 = `sync` vermerkt, aus welchem englischen Text ein geänderter Text entstanden ist. Als aktuell gilt er nur, wenn das jemand gesagt hat: Der Hinweis `STALE` wurde gelöscht, während die Zeile `# en:` darunter den heutigen englischen Text zeigt, oder es steht ein `# accept` da. In jedem anderen Fall bleibt der Text ungeprüft. So wird durch einen berichtigten Tippfehler in einem alten Satz oder durch einen Branch von einer älteren Seite nie ein veralteter Text aktuell.

# en: On a translation platform, nobody deletes notes. Set `notes = false` under `[catalogs]`: the platform shows the English itself. With `trust = true`, a text that changed after its English changed counts as redone, without anybody having looked.
ref-maintainers-when-a-translation-changes-2 = Auf einer Übersetzungsplattform löscht niemand Hinweise. Setzen Sie `notes = false` unter `[catalogs]`: Die Plattform zeigt das Englische selbst. Mit `trust = true` gilt ein Text, der sich nach seinem englischen geändert hat, als neu übersetzt, ohne dass ihn jemand angesehen hätte.

# en: Merge conflicts
ref-maintainers-merge-conflicts = Merge-Konflikte

# en: Two people who translate neighbouring texts would conflict in git, which merges by lines. Glossator brings a merge driver that merges entry by entry:
ref-maintainers-merge-conflicts-1 = Wer benachbarte Texte übersetzt, gerät in git leicht in einen Konflikt, denn git führt Zeilen zusammen. Glossator bringt einen Merge-Treiber mit, der Eintrag für Eintrag zusammenführt:

# en: It writes `.gitattributes` and prints the two `git config` lines that each clone needs. Then only a text that both sides changed is a conflict, with marks around that text alone.
ref-maintainers-merge-conflicts-2 = Der Befehl schreibt `.gitattributes` und gibt die beiden Zeilen `git config` aus, die jeder Klon braucht. Dann ist nur noch ein Text, den beide Seiten geändert haben, ein Konflikt, und die Marken stehen um diesen Text allein.

# en: Without the driver, conflicts can happen in three kinds of files:
ref-maintainers-merge-conflicts-3 = Ohne den Treiber kann es in drei Arten von Dateien Konflikte geben:

# en: In a **catalog**, a person chooses, see [For translators]({ $for-translators }). Until then the segments in the conflict are shown in English, and the finding [`merge-conflict`]({ $merge-conflict }) names the line.
ref-maintainers-merge-conflicts-4 = In einem **Katalog** entscheidet ein Mensch, siehe [Für Übersetzerinnen und Übersetzer]({ $for-translators }). Bis dahin werden die Segmente im Konflikt auf Englisch gezeigt, und der Befund [`merge-conflict`]({ $merge-conflict }) nennt die Zeile.

# en: In a **reference catalog** or a **lock**, run `glossator sync`. It reads both sides and writes the file clean. Of two records for one text, the one that fits the text counts.
ref-maintainers-merge-conflicts-5 = Bei einem **Referenzkatalog** oder einer **Lock-Datei** führen Sie `glossator sync` aus. Es liest beide Seiten und schreibt die Datei sauber. Von zwei Vermerken zu einem Text zählt der, der zu dem Text passt.

# en: Platforms
ref-maintainers-platforms = Plattformen

# en: Pontoon, Weblate and Crowdin work on `locales/` as it is. `init` writes `l10n.toml`, which tells Pontoon and Mozilla's tools where the catalogs are. Let the platform commit to a branch, and let CI run `glossator sync` and `glossator check` on it before it is merged.
ref-maintainers-platforms-1 = Pontoon, Weblate und Crowdin arbeiten mit `locales/`, wie es ist. `init` schreibt `l10n.toml`, das Pontoon und den Werkzeugen von Mozilla sagt, wo die Kataloge sind. Lassen Sie die Plattform in einen Branch schreiben, und lassen Sie die CI darin `glossator sync` und `glossator check` ausführen, bevor er gemergt wird.

# en: Menus and other data
ref-maintainers-menus-and-other-data = Menüs und andere Daten

# en: Menus and questions often stand in YAML files that layouts read. Name their folder and the values that hold words:
ref-maintainers-menus-and-other-data-1 = Menüs und Fragen stehen oft in YAML-Dateien, die von Layouts gelesen werden. Nennen Sie deren Ordner und die Werte, in denen Wörter stehen:

# en: `_data/nav.yml` has its catalogs in `locales/<language>/_data/nav.ftl` and becomes `_data/<language>/nav.yml`. Only the named values change; order, comments, line breaks and quotes stay. A file with too little in translation isn't written, so let the layout fall back to the English one:
ref-maintainers-menus-and-other-data-2 = `_data/nav.yml` hat seine Kataloge in `locales/<language>/_data/nav.ftl` und wird zu `_data/<language>/nav.yml`. Nur die genannten Werte ändern sich; Reihenfolge, Kommentare, Zeilenumbrüche und Anführungszeichen bleiben. Eine Datei, von der zu wenig übersetzt ist, wird nicht geschrieben; lassen Sie das Layout dann auf die englische ausweichen:

# en: Tags, link targets, Liquid and line breaks in a value are placeables. A translation can't add any of them, nor a straight double quote, because a layout may put the value into an attribute. Links in a value are localized as on pages. Aliases, values with an anchor or a tag, and what YAML doesn't read as text (`yes`, `3`) stay as they are.
ref-maintainers-menus-and-other-data-3 = Tags, Linkziele, Liquid und Zeilenumbrüche in einem Wert sind Platzhalter. Eine Übersetzung kann nichts davon hinzufügen, auch kein gerades doppeltes Anführungszeichen, denn ein Layout könnte den Wert in ein Attribut setzen. Links in einem Wert werden wie auf Seiten angepasst. Aliasse, Werte mit einem Anker oder einem Tag und was YAML nicht als Text liest (`yes`, `3`), bleiben, wie sie sind.

# en: Your own notice
ref-maintainers-your-own-notice = Ihr eigener Übersetzungshinweis

# en: The notice on top of a localized page is built in for many languages. To word it yourself, write `glossator-notice/<language>.ftl` beside `glossator.toml`. `notice = "prevails"` under `[publish]` says that the English prevails, which is a legal choice; `notice = "none"` leaves the notice out.
ref-maintainers-your-own-notice-1 = Der Übersetzungshinweis oben auf einer übersetzten Seite ist für viele Sprachen eingebaut. Um ihn selbst zu formulieren, schreiben Sie `glossator-notice/<language>.ftl` neben `glossator.toml`. `notice = "prevails"` unter `[publish]` besagt, dass der englische Text maßgeblich ist, was eine rechtliche Entscheidung ist; `notice = "none"` lässt den Übersetzungshinweis weg.

# en: Search engines
ref-maintainers-search-engines = Suchmaschinen

# en: With `hreflang = "_includes/hreflang.html"` under `[publish]`, `build` writes an include that says which pages are translations of each other. Put one line into the `<head>` of a Jekyll layout; no plug-in is needed:
ref-maintainers-search-engines-1 = Mit `hreflang = "_includes/hreflang.html"` unter `[publish]` schreibt `build` eine Include-Datei, die sagt, welche Seiten Übersetzungen voneinander sind. Setzen Sie eine Zeile in den `<head>` eines Layouts von Jekyll; ein Plug-in ist nicht nötig:

# en: Every page of a set names the whole set, itself and `x-default` (the English page) included. Only published translations are in it. `es-419`, which search engines don't know, becomes `es`. Addresses are absolute if `[links] site` is set. A page whose address only the site generator knows is in no set.
ref-maintainers-search-engines-2 = Jede Seite einer Gruppe nennt die ganze Gruppe, auch sich selbst und `x-default` (die englische Seite). Nur veröffentlichte Übersetzungen gehören dazu. `es-419`, das Suchmaschinen nicht kennen, wird zu `es`. Adressen sind absolut, wenn `[links] site` gesetzt ist. Eine Seite, deren Adresse nur der Website-Generator kennt, gehört zu keiner Gruppe.

# en: Addresses stay
ref-maintainers-addresses-stay = Adressen bleiben

# en: An address that readers have found stays theirs. When a permalink changes or a page goes and nothing redirects from the old address, `check` reports [`vanished-permalink`]({ $vanished-permalink }). When a page that was published in a language is withheld, its address redirects to the English page. `build` knows by `localized/.manifest` what it published before: keep that file from one build to the next, or set `withheld = "redirect"`.
ref-maintainers-addresses-stay-1 = Eine Adresse, die einmal jemand gefunden hat, bleibt gültig. Ändert sich ein Permalink oder fällt eine Seite weg und leitet nichts von der alten Adresse weiter, so meldet `check` [`vanished-permalink`]({ $vanished-permalink }). Wird eine Seite zurückgehalten, die in einer Sprache schon veröffentlicht war, so leitet ihre Adresse auf die englische Seite weiter. Was `build` früher veröffentlicht hat, weiß es aus `localized/.manifest`: Bewahren Sie diese Datei von einem Lauf zum nächsten auf, oder setzen Sie `withheld = "redirect"`.

# en: Exceptions
ref-maintainers-exceptions = Ausnahmen

# en: A number, an address, a character, emphasis or a literal address may be right although it looks wrong. The finding prints the lines of an exception. Give a reason:
ref-maintainers-exceptions-1 = Eine Zahl, eine Adresse, ein Zeichen, eine Hervorhebung oder eine ausgeschriebene Adresse kann richtig sein, obwohl sie falsch aussieht. Der Befund gibt die Zeilen für eine Ausnahme aus. Nennen Sie einen Grund:

# en: The exception lapses when the English changes, and one that allows nothing any more is reported. Rules that keep the page's structure have no exceptions.
ref-maintainers-exceptions-2 = Die Ausnahme verfällt, wenn sich das Englische ändert, und eine, die nichts mehr erlaubt, wird gemeldet. Von den Regeln, die den Aufbau der Seite wahren, gibt es keine Ausnahmen.
