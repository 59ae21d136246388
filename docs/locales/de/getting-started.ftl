### German (de), made from src/getting-started.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/getting-started.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: A new site
ref-getting-started-a-new-site = Eine neue Website

# en: You need the program, a folder with Markdown pages, and a few minutes. The commands below run in the project's tests exactly as they stand here.
ref-getting-started-a-new-site-1 = Sie brauchen das Programm, einen Ordner mit Seiten in Markdown und ein paar Minuten. Die Befehle unten laufen in den Tests des Projekts genau so, wie sie hier stehen.

# en: To install it, run `cargo install --path .` in a clone of the repository. You need Rust 1.91 or newer.
ref-getting-started-a-new-site-2 = Zum Installieren führen Sie in einem Klon des Repositorys `cargo install --path .` aus. Sie brauchen Rust 1.91 oder neuer.

# en: Set up
ref-getting-started-set-up = Einrichten

# en: `glossator init` writes a configuration that explains every key. It looks at what is there: the site generator, existing pages, existing translations. Then it lists the next steps. Here is an empty folder, and a first page in it:
ref-getting-started-set-up-1 = `glossator init` schreibt eine Konfiguration, die jeden Schlüssel erklärt. Es sieht nach, was schon da ist: der Website-Generator, Seiten, Übersetzungen. Dann nennt es die nächsten Schritte. Hier ein leerer Ordner und eine erste Seite darin:

# en: `ref` is the page's name for good: you may move or rename the file, and its translations follow. For a site generator that knows pages by their path, `init` chooses `page-key = "path"`, and pages need no `ref`.
ref-getting-started-set-up-2 = `ref` ist der Name der Seite für immer: Sie dürfen die Datei verschieben oder umbenennen, ihre Übersetzungen kommen mit. Für einen Website-Generator, der Seiten an ihrem Pfad erkennt, wählt `init` den Wert `page-key = "path"`, und die Seiten brauchen kein `ref`.

# en: Write the catalogs
ref-getting-started-write-the-catalogs = Die Kataloge schreiben

# en: The reference catalog, `locales/en/terms.ftl`, lists what there is to translate. Commit it with the rest of `locales/`.
ref-getting-started-write-the-catalogs-1 = Der Referenzkatalog, `locales/en/terms.ftl`, führt auf, was zu übersetzen ist. Nehmen Sie ihn mit dem Rest von `locales/` ins Repository auf.

# en: Translate
ref-getting-started-translate = Übersetzen

# en: `sync` has prepared `locales/de/terms.ftl` with notes and empty entries for translators, see [For translators]({ $for-translators }). Plain Fluent is enough, though. This is a translation with one text left out:
ref-getting-started-translate-1 = `sync` hat `locales/de/terms.ftl` mit Hinweisen und leeren Einträgen vorbereitet, siehe [Für Übersetzerinnen und Übersetzer]({ $for-translators }). Einfaches Fluent genügt aber. Das hier ist eine Übersetzung, in der ein Text noch fehlt:

# en: Publish
ref-getting-started-publish = Veröffentlichen

# en: `init` makes every language a draft. Once German is published, `check` fails until the last text is there:
ref-getting-started-publish-1 = `init` macht jede Sprache zu einem Entwurf. Ist Deutsch veröffentlicht, so scheitert `check`, bis der letzte Text da ist:

# en: Edit the English
ref-getting-started-edit-the-english = Das Englische ändern

# en: Now somebody changes a sentence:
ref-getting-started-edit-the-english-1 = Nun ändert jemand einen Satz:

# en: Readers get that sentence in English, marked as English, until the German follows. The translator brings the text up to date and deletes the `STALE` line:
ref-getting-started-edit-the-english-2 = Wer die Seite liest, bekommt diesen Satz auf Englisch, als Englisch gekennzeichnet, bis das Deutsche folgt. Wer übersetzt, bringt den Text auf den neuen Stand und löscht die Zeile mit `STALE`:

# en: Next
ref-getting-started-next = Wie es weitergeht

# en: Invite translators: send them [For translators]({ $for-translators }) and the path of their folder.
ref-getting-started-next-1 = Laden Sie zum Übersetzen ein: Schicken Sie [Für Übersetzerinnen und Übersetzer]({ $for-translators }) und den Pfad des Ordners.

# en: Let CI check pull requests: `glossator init --ci github` or `--ci gitlab`, see [Checks in CI]({ $checks-in-ci }).
ref-getting-started-next-2 = Lassen Sie die CI Pull Requests prüfen: `glossator init --ci github` oder `--ci gitlab`, siehe [Prüfungen in der CI]({ $checks-in-ci }).

# en: Look at the state of all pages and languages: `glossator report --output _report`, then open `_report/index.html`.
ref-getting-started-next-3 = Sehen Sie sich den Stand aller Seiten und Sprachen an: `glossator report --output _report`, dann öffnen Sie `_report/index.html`.

# en: Tell your site generator where the localized pages are: [Site generators]({ $site-generators }).
ref-getting-started-next-4 = Sagen Sie Ihrem Website-Generator, wo die übersetzten Seiten sind: [Website-Generatoren]({ $site-generators }).
