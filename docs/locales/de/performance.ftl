### German (de), made from src/performance.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/performance.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Performance
ref-performance-performance = Leistung

# en: Glossator is built for sites with hundreds of pages in dozens of languages.
ref-performance-performance-1 = Glossator ist für Websites mit Hunderten von Seiten in Dutzenden von Sprachen gebaut.

# en: Pages are independent once it is known which of them are published; they are worked on in parallel.
ref-performance-performance-2 = Steht fest, welche Seiten veröffentlicht sind, so hängen sie nicht mehr voneinander ab; sie werden parallel bearbeitet.

# en: The catalogs of one language are in memory at a time, so memory hardly grows with the number of languages.
ref-performance-performance-3 = Im Speicher sind jeweils die Kataloge einer Sprache, sodass er mit der Zahl der Sprachen kaum wächst.

# en: `build` keeps what it found out in `localized/.manifest`, with digests of everything that it depends on. A build with little to do passes over the rest, and files that wouldn't change aren't written. `--full` forgets all that.
ref-performance-performance-4 = `build` merkt sich in `localized/.manifest`, was es herausgefunden hat, mit Prüfsummen von allem, wovon es abhängt. Wo sich wenig geändert hat, übergeht es den Rest, und Dateien, die gleich blieben, werden nicht geschrieben. `--full` vergisst das alles.

# en: `check` remembers what it found of each page and language, in a folder of your own (below). Pages on which nothing has an influence that has changed aren't looked at again, neither by `check` nor by `status`. A `sync` with nothing to do says so as soon as it has read the files.
ref-performance-performance-8 = `check` merkt sich, was es zu jeder Seite und Sprache gefunden hat, in einem Ordner, der Ihnen gehört (siehe unten). Seiten, auf die nichts Einfluss hat, das sich geändert hat, werden nicht noch einmal angesehen, weder von `check` noch von `status`. Ein `sync`, das nichts zu tun hat, sagt das, sobald es die Dateien gelesen hat.

# en: `check` can be [split over several machines]({ $split-over-several-machines }).
ref-performance-performance-5 = `check` lässt sich [auf mehrere Rechner verteilen]({ $split-over-several-machines }).

# en: A text that has the marks and placeables of its English in the same order isn't parsed again: its structure is known.
ref-performance-performance-6 = Ein Text, der die Zeichen und Platzhalter des englischen in derselben Reihenfolge hat, wird nicht noch einmal zerlegt: Sein Aufbau ist bekannt.

# en: What is measured is CPU time, as a ratio to that of a program that only reads and parses the same files. `PERFORMANCE.md` in the repository has the figures, what they were measured with, what helped, and what didn't. To measure your own machine, run `benches/compare 574 20` in a clone: 574 pages in 20 languages.
ref-performance-performance-7 = Gemessen wird die CPU-Zeit, im Verhältnis zu der eines Programms, das dieselben Dateien nur liest und zerlegt. In `PERFORMANCE.md` im Repository stehen die Zahlen, womit sie gemessen wurden, was half und was nicht. Um auf Ihrem eigenen Rechner zu messen, führen Sie in einem Klon `benches/compare 574 20` aus: 574 Seiten in 20 Sprachen.

# en: What is remembered
ref-performance-what-is-remembered = Was behalten wird

# en: What `check` and `sync` remember is in your system's folder for caches, below `glossator`, not in the project: a pull request can't bring any along. You may delete it at any time, which costs time and nothing else. `GLOSSATOR_CACHE_DIR` names another folder; where the variable is empty, nothing is remembered. `check --full` looks at everything, whatever is remembered.
ref-performance-what-is-remembered-1 = Was `check` und `sync` sich merken, liegt im Cache-Ordner Ihres Systems unter `glossator`, nicht im Projekt: Kein Pull Request kann etwas davon mitbringen. Sie können es jederzeit löschen; das kostet Zeit und sonst nichts. `GLOSSATOR_CACHE_DIR` nennt einen anderen Ordner; ist die Variable leer, wird nichts behalten. `check --full` sieht sich alles an, was auch immer behalten ist.

# en: Limits
ref-performance-limits = Grenzen

# en: Files are measured before they are read. What exceeds a limit is reported ([`too-large`]({ $too-large })), and left out or shown in English:
ref-performance-limits-1 = Dateien werden gemessen, bevor sie gelesen werden. Was eine Grenze überschreitet, wird gemeldet ([`too-large`]({ $too-large })) und ausgelassen oder auf Englisch gezeigt:

# en: Limit
ref-performance-limits-2 = Grenze

# en: a page or a data file
ref-performance-limits-3 = eine Seite oder eine Datendatei

# en: 8 MB
ref-performance-limits-4 = 8 MB

# en: a catalog or a lock
ref-performance-limits-5 = ein Katalog oder eine Lock-Datei

# en: 64 MB
ref-performance-limits-6 = 64 MB

# en: terms, `glossator.toml`
ref-performance-limits-7 = Terme, `glossator.toml`

# en: 1 MB
ref-performance-limits-8 = 1 MB

# en: front matter
ref-performance-limits-9 = Kopf einer Seite (front matter)

# en: 256 KB, 32 levels
ref-performance-limits-10 = 256 KB, 32 Ebenen

# en: parts of a page
ref-performance-limits-11 = Teile einer Seite

# en: a text of a page
ref-performance-limits-12 = ein Text einer Seite

# en: 64 KB, 200 placeables
ref-performance-limits-13 = 64 KB, 200 Platzhalter

# en: a tag
ref-performance-limits-14 = ein Tag

# en: 100 attributes in quotes
ref-performance-limits-15 = 100 Attribute in Anführungszeichen
