### German (de), made from src/ci.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/ci.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Checks in CI
ref-ci-checks-in-ci = Prüfungen in der CI

# en: Three things are for CI: checking pull requests, recording what was merged, and checking before you publish.
ref-ci-checks-in-ci-1 = Drei Dinge sind Sache der CI: Pull Requests prüfen, vermerken, was gemergt wurde, und prüfen, bevor Sie veröffentlichen.

# en: Ready-made workflows
ref-ci-ready-made-workflows = Fertige Workflows

# en: writes a workflow for each of the three. Look through them: `REPOSITORY` in them stands for where you got Glossator from.
ref-ci-ready-made-workflows-1 = schreibt für jedes der drei einen Workflow. Sehen Sie sie durch: `REPOSITORY` steht darin für den Ort, von dem Sie Glossator haben.

# en: Workflow
ref-ci-ready-made-workflows-2 = Workflow

# en: Runs on
# Note from the page: column: when the workflow runs
ref-ci-ready-made-workflows-3 = Läuft

# en: Does
# Note from the page: column: what the workflow does
ref-ci-ready-made-workflows-4 = Tut

# en: pull request
ref-ci-ready-made-workflows-5 = Pull Request

# en: every pull request, forks too
ref-ci-ready-made-workflows-6 = bei jedem Pull Request, auch aus Forks

# en: sync
ref-ci-ready-made-workflows-7 = Abgleich (sync)

# en: the main branch
ref-ci-ready-made-workflows-8 = auf dem Hauptbranch

# en: `glossator sync`, and commits what changed in `locales/`
ref-ci-ready-made-workflows-9 = `glossator sync`, dann ein Commit mit dem, was sich in `locales/` geändert hat

# en: publish
ref-ci-ready-made-workflows-10 = Veröffentlichen

# en: before publishing
ref-ci-ready-made-workflows-11 = vor dem Veröffentlichen

# en: `glossator check`, then `glossator build`
ref-ci-ready-made-workflows-12 = `glossator check`, dann `glossator build`

# en: The workflow for pull requests only reads. It needs no token, so it is safe for forks.
ref-ci-ready-made-workflows-13 = Der Workflow für Pull Requests liest nur. Er braucht kein Token und ist deshalb auch für Forks sicher.

# en: Pull requests
ref-ci-pull-requests = Pull Requests

# en: `.base` is a checkout of the target branch.
ref-ci-pull-requests-1 = `.base` ist ein Checkout des Ziel-Branches.

# en: `--pull-request` shows debts (stale and missing texts) without failing for them. Nobody's pull request waits for somebody else's translation.
ref-ci-pull-requests-2 = `--pull-request` zeigt Schulden (veraltete und fehlende Texte), ohne ihretwegen zu scheitern. So wartet kein Pull Request auf die Übersetzung von jemand anderem.

# en: `--base` reads the configuration from the target branch, so that a pull request can't relax a rule for itself. Only findings that the target doesn't have count. Texts that somebody vouches for in the pull request are listed ([`changed-record`]({ $changed-record })).
ref-ci-pull-requests-3 = `--base` liest die Konfiguration aus dem Ziel-Branch, damit kein Pull Request eine Regel für sich selbst lockern kann. Nur Befunde, die das Ziel nicht hat, zählen. Texte, für die im Pull Request jemand bürgt, werden aufgeführt ([`changed-record`]({ $changed-record })).

# en: Event
ref-ci-pull-requests-4 = Ereignis

# en: Pull request
ref-ci-pull-requests-5 = Pull Request

# en: Main
# Note from the page: the main branch
ref-ci-pull-requests-6 = Hauptbranch

# en: Publishing
ref-ci-pull-requests-7 = Veröffentlichen

# en: an English edit leaves six languages behind
ref-ci-pull-requests-8 = eine englische Änderung lässt sechs Sprachen zurück

# en: green, one warning per sentence
ref-ci-pull-requests-9 = grün, eine Warnung je Satz

# en: green
ref-ci-pull-requests-10 = grün

# en: red for published languages, green for best-effort
ref-ci-pull-requests-11 = rot bei veröffentlichten Sprachen, grün bei best-effort

# en: a volunteer brings a stale text up to date, without the tool
ref-ci-pull-requests-12 = jemand bringt einen veralteten Text auf den neuen Stand, ohne das Programm

# en: green
ref-ci-pull-requests-13 = grün

# en: `sync` records it
ref-ci-pull-requests-14 = `sync` vermerkt es

# en: clears
# Note from the page: what was red turns green
ref-ci-pull-requests-15 = wird wieder grün

# en: a volunteer breaks a placeable
ref-ci-pull-requests-16 = jemand beschädigt einen Platzhalter

# en: red, in that pull request only
ref-ci-pull-requests-17 = rot, nur in diesem Pull Request

# en: a date or an address changes in the English
ref-ci-pull-requests-18 = im Englischen ändert sich ein Datum oder eine Adresse

# en: green, nothing stale
ref-ci-pull-requests-19 = grün, nichts veraltet

# en: green
ref-ci-pull-requests-20 = grün

# en: green
ref-ci-pull-requests-21 = grün

# en: Exit codes
ref-ci-exit-codes = Exitcodes

# en: Code
ref-ci-exit-codes-1 = Code

# en: Meaning
ref-ci-exit-codes-2 = Bedeutung

# en: no findings that count
ref-ci-exit-codes-3 = keine Befunde, die zählen

# en: findings that count
ref-ci-exit-codes-4 = Befunde, die zählen

# en: could not run: usage, configuration, disk
ref-ci-exit-codes-5 = konnte nicht laufen: Aufruf, Konfiguration, Datenträger

# en: `--fail-on warning` lets warnings count, too; `--fail-on stale` and `--fail-on missing` let such texts of every language count. `--exit-zero` prints findings and ends with 0 all the same. `[levels]` in the configuration sets the level of each finding.
ref-ci-exit-codes-6 = `--fail-on warning` lässt auch Warnungen zählen; `--fail-on stale` und `--fail-on missing` lassen solche Texte in jeder Sprache zählen. `--exit-zero` gibt Befunde aus und endet trotzdem mit 0. `[levels]` in der Konfiguration legt die Stufe jedes Befunds fest.

# en: Formats
ref-ci-formats = Formate

# en: Format
ref-ci-formats-1 = Format

# en: Read by
# Note from the page: column: who or what reads the format
ref-ci-formats-2 = Für

# en: people; the default
ref-ci-formats-3 = Menschen; der Standard

# en: GitHub Actions, as annotations
ref-ci-formats-4 = GitHub Actions, als Anmerkungen

# en: GitLab's code quality report
ref-ci-formats-5 = den Bericht zur Codequalität in GitLab

# en: code scanning (SARIF 2.1.0)
ref-ci-formats-6 = Code-Scanning (SARIF 2.1.0)

# en: anything that shows test results
ref-ci-formats-7 = alles, was Testergebnisse anzeigt

# en: reviewdog
ref-ci-formats-8 = reviewdog

# en: your own scripts; `docs/check.schema.json` in the repository describes it
ref-ci-formats-9 = Ihre eigenen Skripte; `docs/check.schema.json` im Repository beschreibt es

# en: Findings keep their fingerprints when lines move, so a platform can tell new findings from known ones. `glossator status --format json` and `--format markdown` are for dashboards and comments.
ref-ci-formats-10 = Befunde behalten ihren Fingerabdruck, wenn sich Zeilen verschieben; so kann eine Plattform neue Befunde von bekannten unterscheiden. `glossator status --format json` und `--format markdown` sind für Dashboards und Kommentare.

# en: Shards
ref-ci-shards = Anteile

# en: Several machines can check a very large site, each a share of the pages:
ref-ci-shards-1 = Eine sehr große Website können mehrere Rechner prüfen, jeder einen Anteil der Seiten:

# en: With GNU parallel: `parallel glossator check --shard { "{}" }/4 ::: 1 2 3 4`. It ends with the number of shards that found something.
ref-ci-shards-2 = Mit GNU parallel: `parallel glossator check --shard { "{}" }/4 ::: 1 2 3 4`. Der Exitcode ist die Zahl der Anteile, in denen etwas gefunden wurde.

# en: Every shard reads all pages, since links go everywhere, but only the catalogs of its own. Together the shards find what one run finds. Findings about the whole site come from the first shard.
ref-ci-shards-3 = Jeder Anteil liest alle Seiten, denn Links führen überallhin, aber nur die eigenen Kataloge. Zusammen finden die Anteile, was ein einziger Lauf findet. Befunde zur ganzen Website kommen vom ersten Anteil.

# en: pre-commit
ref-ci-pre-commit = pre-commit

# en: The repository has hooks for [pre-commit]({ $pre-commit }). In `.pre-commit-config.yaml`:
ref-ci-pre-commit-1 = Das Repository enthält Hooks für [pre-commit]({ $pre-commit }). In `.pre-commit-config.yaml`:

# en: `glossator-check` runs `glossator check --pull-request`; `glossator-sync` runs `glossator sync`.
ref-ci-pre-commit-2 = `glossator-check` führt `glossator check --pull-request` aus, `glossator-sync` führt `glossator sync` aus.

# en: The action
ref-ci-the-action = Die Action

# en: `action.yml` builds Glossator once, caches it and runs it:
ref-ci-the-action-1 = `action.yml` baut Glossator einmal, legt es in den Cache und führt es aus:

# en: It writes no comments and needs no permission but to read the repository.
ref-ci-the-action-2 = Sie schreibt keine Kommentare und braucht keine Berechtigung, außer das Repository zu lesen.

# en: Publishing
ref-ci-publishing = Veröffentlichen

# en: Run `glossator check`, then `glossator build`, then the site generator. `build` exits with 1 if it refused a text or couldn't write a page. It keeps in `localized/.manifest` what it found out, and passes over what hasn't changed next time. Cache `localized/` between runs to make use of that, or build from nothing with `--full`.
ref-ci-publishing-1 = Führen Sie `glossator check` aus, dann `glossator build`, dann den Website-Generator. `build` endet mit 1, wenn es einen Text abgelehnt hat oder eine Seite nicht schreiben konnte. In `localized/.manifest` merkt es sich, was es herausgefunden hat, und übergeht beim nächsten Mal, was sich nicht geändert hat. Behalten Sie `localized/` zwischen den Läufen im Cache, um das zu nutzen, oder bauen Sie mit `--full` ganz von vorn.

# en: The badges of `glossator report` show each language's percentage; put them where your volunteers look.
ref-ci-publishing-2 = Die Abzeichen von `glossator report` zeigen, zu wie viel Prozent jede Sprache übersetzt ist; bringen Sie sie dort an, wo die Freiwilligen hinsehen.
