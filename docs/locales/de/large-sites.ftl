### German (de), made from src/large-sites.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/large-sites.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Large sites
ref-large-sites-large-sites = Große Websites

# en: A site of some thousand pages in twenty languages needs nothing of this: a build takes over what the one before it found out. [Performance]({ $performance }) says what is measured.
ref-large-sites-large-sites-1 = Eine Website mit einigen Tausend Seiten in zwanzig Sprachen braucht nichts davon: Ein Build übernimmt, was der vorige herausgefunden hat. [Leistung]({ $performance }) sagt, was gemessen ist.

# en: One machine
ref-large-sites-one-machine = Ein Rechner

# en: Keep the output folder between builds, with its `.manifest`: pages on which nothing has an influence that has changed are neither read, checked nor written again. `--full` forgets that.
ref-large-sites-one-machine-1 = Behalten Sie den Ausgabeordner zwischen den Läufen, mit seinem `.manifest`: Seiten, auf die keine Änderung Einfluss hat, werden weder noch einmal gelesen noch geprüft noch geschrieben. `--full` vergisst das.

# en: `glossator check` keeps what it found in [your cache]({ $your-cache }), and looks only at pages on which something has an influence that has changed. `--full` forgets that.
ref-large-sites-one-machine-4 = `glossator check` behält in [Ihrem Cache]({ $your-cache }), was es gefunden hat, und sieht sich nur Seiten an, auf die etwas Einfluss hat, das sich geändert hat. `--full` vergisst das.

# en: `glossator check --page FILE` and `--language LANG` look at what you are working on.
ref-large-sites-one-machine-2 = `glossator check --page FILE` und `--language LANG` sehen sich an, woran Sie arbeiten.

# en: Memory follows the number of pages; one language is in memory at a time.
ref-large-sites-one-machine-3 = Der Speicherbedarf richtet sich nach der Zahl der Seiten; im Speicher ist immer nur eine Sprache.

# en: Several machines
ref-large-sites-several-machines = Mehrere Rechner

# en: Both `check` and `build` take a share of the pages: `--shard 2/8` is the second of eight. A share is every n-th page in order of paths, so each machine has short and long ones, and the same ones each time.
ref-large-sites-several-machines-1 = Sowohl `check` als auch `build` nehmen einen Anteil der Seiten: `--shard 2/8` ist der zweite von acht. Ein Anteil ist jede n-te Seite in der Reihenfolge der Pfade; so hat jeder Rechner kurze und lange, und jedes Mal dieselben.

# en: `glossator check --shard I/N` tells what is wrong in its share; what is about no page is told by the first. All shares together tell what one run tells, each finding once.
ref-large-sites-several-machines-2 = `glossator check --shard I/N` sagt, was in seinem Anteil falsch ist; was zu keiner Seite gehört, sagt der erste. Alle Anteile zusammen sagen, was ein einziger Lauf sagt, jeden Befund einmal.

# en: `glossator build --shard I/N` writes the localized pages of its share, and a part of the manifest, `.manifest-I-of-N`, beside them. It knows the addresses of all pages, and looks at those that its own pages link to, to know whether readers find them. It removes nothing, and writes neither `translations.json` nor the include with `hreflang`.
ref-large-sites-several-machines-3 = `glossator build --shard I/N` schreibt die übersetzten Seiten seines Anteils und daneben einen Teil des Manifests, `.manifest-I-of-N`. Es kennt die Adressen aller Seiten und sieht sich die an, auf die seine eigenen Seiten verweisen, um zu wissen, ob es sie gibt. Es entfernt nichts und schreibt weder `translations.json` noch die Include-Datei mit `hreflang`.

# en: `glossator build --join` makes a whole of the shares: it puts the parts of the manifest together, writes what is about all pages, removes what is obsolete, and tells all findings. What it leaves is byte for byte what one build would have written. It takes over what the shares have found out; what they couldn't know, or what has changed since, it builds itself.
ref-large-sites-several-machines-4 = `glossator build --join` macht aus den Anteilen ein Ganzes: Es setzt die Teile des Manifests zusammen, schreibt, was alle Seiten betrifft, entfernt, was überholt ist, und nennt alle Befunde. Was es hinterlässt, ist Byte für Byte, was ein einziger Lauf geschrieben hätte. Es übernimmt, was die Anteile herausgefunden haben; was sie nicht wissen konnten oder was sich seither geändert hat, baut es selbst.

# en: A join takes its shares from the output folder. It ends with an error, and writes nothing, where a share is missing or was cut short, or was built by another version of glossator, with another `glossator.toml` or with other options. Shares of other pages or catalogs than the join's are no error: those pages are built again.
ref-large-sites-several-machines-5 = Das Zusammenfügen nimmt seine Anteile aus dem Ausgabeordner. Es endet mit einem Fehler und schreibt nichts, wo ein Anteil fehlt oder abgebrochen wurde, oder wo er mit einer anderen Version von Glossator, mit einem anderen `glossator.toml` oder mit anderen Optionen gebaut wurde. Anteile mit anderen Seiten oder Katalogen als beim Zusammenfügen sind kein Fehler: Diese Seiten werden neu gebaut.

# en: All shares and the join need the same checkout and the output folder as the last build left it (none is right, too, if each of them has none). A share exits with 1 when it has findings that count, as a build does, and its pages are written all the same; only 2 means that there is nothing to join.
ref-large-sites-several-machines-6 = Alle Anteile und das Zusammenfügen brauchen denselben Checkout und den Ausgabeordner, wie ihn der letzte Lauf hinterlassen hat (keiner ist auch recht, wenn keiner von ihnen einen hat). Ein Anteil endet mit 1, wenn er Befunde hat, die zählen, wie jeder Build, und seine Seiten werden trotzdem geschrieben; nur 2 bedeutet, dass es nichts zusammenzufügen gibt.

# en: GNU parallel
ref-large-sites-gnu-parallel = GNU parallel

# en: Shares may write to one folder at the same time; nothing else can write there meanwhile. Each process has a thread for every processor: where the shares run on one machine, a single `glossator build` does the same with less reading.
ref-large-sites-gnu-parallel-1 = Anteile dürfen gleichzeitig in einen Ordner schreiben; nichts anderes kann währenddessen dorthin schreiben. Jeder Prozess hat einen Thread je Prozessor: Wo die Anteile auf einem einzigen Rechner laufen, tut ein einfaches `glossator build` dasselbe und liest dabei weniger.

# en: Without GNU parallel:
ref-large-sites-gnu-parallel-2 = Ohne GNU parallel:

# en: GitHub Actions
ref-large-sites-github-actions = GitHub Actions

# en: The parts of the manifest begin with a dot, which `upload-artifact` leaves out unless it is told otherwise.
ref-large-sites-github-actions-1 = Die Teile des Manifests beginnen mit einem Punkt; solche Dateien lässt `upload-artifact` aus, wenn man es ihm nicht anders sagt.

# en: Localized data files stand outside the output folder: add their folder to `path` where `[data]` is used.
ref-large-sites-github-actions-2 = Übersetzte Datendateien liegen außerhalb des Ausgabeordners: Nehmen Sie ihren Ordner in `path` auf, wo `[data]` verwendet wird.

# en: Kubernetes
ref-large-sites-kubernetes = Kubernetes

# en: An indexed Job, on a volume that all pods can write to (`ReadWriteMany`) and that holds the checkout; and a Job that joins when it is complete.
ref-large-sites-kubernetes-1 = Ein indizierter Job auf einem Volume, in das alle Pods schreiben können (`ReadWriteMany`) und auf dem der Checkout liegt; und ein Job, der zusammenfügt, wenn jener abgeschlossen ist.

# en: The Job that joins is the same with one completion, no index, and this command, applied when `kubectl wait --for=condition=complete job/localize` returns:
ref-large-sites-kubernetes-2 = Der Job, der zusammenfügt, ist derselbe mit einer einzigen Completion, ohne Index und mit diesem Befehl; angewendet wird er, wenn `kubectl wait --for=condition=complete job/localize` zurückkehrt:
