### German (de), made from src/commands.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/commands.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Commands
ref-commands-commands = Befehle

# en: Command
ref-commands-commands-1 = Befehl

# en: Does
# Note from the page: column: what the command does
ref-commands-commands-2 = Tut

# en: Exit code
ref-commands-commands-3 = Exitcode

# en: writes a commented `glossator.toml`, `l10n.toml`, folders and a line of `.gitignore`, and lists the next steps
ref-commands-commands-4 = schreibt ein kommentiertes `glossator.toml`, `l10n.toml`, Ordner und eine Zeile in `.gitignore` und nennt die nächsten Schritte

# en: brings reference catalogs, locks and notes up to date; never deletes a translation
ref-commands-commands-5 = bringt Referenzkataloge, Lock-Dateien und Hinweise auf den neuen Stand; löscht nie eine Übersetzung

# en: reports all findings, writes nothing
ref-commands-commands-6 = meldet alle Befunde, schreibt nichts

# en: writes localized pages, and says what it left out and why
ref-commands-commands-7 = schreibt übersetzte Seiten und sagt, was es ausgelassen hat und warum

# en: shows pages and languages; with `--language`, the to-do list
ref-commands-commands-8 = zeigt Seiten und Sprachen; mit `--language` die Liste dessen, was zu tun ist

# en: records that a translation is right for today's English
ref-commands-commands-9 = vermerkt, dass eine Übersetzung zum heutigen englischen Text passt

# en: takes over texts of pages that are translated already
ref-commands-commands-10 = übernimmt Texte von Seiten, die schon übersetzt sind

# en: writes texts for other tools
ref-commands-commands-11 = schreibt Texte für andere Werkzeuge

# en: takes such files back
ref-commands-commands-12 = nimmt solche Dateien wieder auf

# en: writes static pages that show every translation beside its English
ref-commands-commands-13 = schreibt statische Seiten, die jede Übersetzung neben dem Englischen zeigen

# en: fills the catalogs of `en-XA` or `ar-XB`, for tests of layouts
ref-commands-commands-14 = füllt die Kataloge von `en-XA` oder `ar-XB`, um Layouts zu testen

# en: merges catalogs and locks entry by entry: git's merge driver
ref-commands-commands-15 = führt Kataloge und Lock-Dateien Eintrag für Eintrag zusammen: der Merge-Treiber für git

# en: says why a finding exists and how to fix it
ref-commands-commands-16 = sagt, warum es einen Befund gibt und wie er sich beheben lässt

# en: prints completions for bash, elvish, fish, powershell or zsh
ref-commands-commands-17 = gibt Vervollständigungen für bash, elvish, fish, powershell oder zsh aus

# en: prints the man page
ref-commands-commands-18 = gibt die Manpage aus

# en: Exit codes: 0 clean, 1 findings that count, 2 could not run. Findings go to standard output, all else to standard error. `-C DIR` runs in another folder. `glossator COMMAND --help` lists the options.
ref-commands-commands-19 = Exitcodes: 0 sauber, 1 Befunde, die zählen, 2 konnte nicht laufen. Befunde gehen auf die Standardausgabe, alles andere auf die Standardfehlerausgabe. `-C DIR` läuft in einem anderen Ordner. `glossator COMMAND --help` führt die Optionen auf.

# en: init
ref-commands-init = init

# en: `--language de` names a language, which starts as a draft. `--assign-refs` gives pages their `lang` and `ref`. `--data` names the YAML files in `_data/`, too. `--ci github` and `--ci gitlab` write workflows. `--merge-driver` sets git's merge driver up. A file that is there already stays as it is.
ref-commands-init-1 = `--language de` nennt eine Sprache, die als Entwurf beginnt. `--assign-refs` gibt Seiten ihr `lang` und `ref`. `--data` trägt auch die YAML-Dateien in `_data/` ein. `--ci github` und `--ci gitlab` schreiben Workflows. `--merge-driver` richtet den Merge-Treiber für git ein. Eine Datei, die schon da ist, bleibt, wie sie ist.

# en: check
ref-commands-check = check

# en: `--pull-request` and `--base DIR` are for [pull requests]({ $pull-requests }), `--format` for [programs]({ $programs }), `--shard 2/8` for [several machines]({ $several-machines }). `--language` and `--page` narrow the report. `--full` forgets what [earlier checks found out]({ $earlier-checks-found-out }). `--watch` checks again after each change.
ref-commands-check-1 = `--pull-request` und `--base DIR` sind für [Pull Requests]({ $pull-requests }), `--format` ist für [Programme]({ $programs }), `--shard 2/8` für [mehrere Rechner]({ $several-machines }). `--language` und `--page` schränken den Bericht ein. `--full` vergisst, was [frühere Prüfungen herausgefunden haben]({ $earlier-checks-found-out }). `--watch` prüft nach jeder Änderung neu.

# en: build
ref-commands-build = build

# en: `--language` builds some languages only; the source language gives back the source's bytes. `--output DIR` writes elsewhere. `--drafts` builds draft languages, too, at any percentage. `--full` forgets what earlier builds found out. `--watch` builds again after each change. `--explain-links` lists every internal link and why it was or wasn't localized, and writes nothing.
ref-commands-build-1 = `--language` baut nur einige Sprachen; die Quellsprache ergibt wieder die Bytes der Quelle. `--output DIR` schreibt anderswohin. `--drafts` baut auch Sprachen im Entwurf, bei jedem Prozentsatz. `--full` vergisst, was frühere Läufe herausgefunden haben. `--watch` baut nach jeder Änderung neu. `--explain-links` führt jeden internen Link auf und sagt, warum er angepasst wurde oder nicht, und schreibt nichts.

# en: Only files that `build` wrote are ever replaced or removed. A file of yours in the output folder is reported ([`not-ours`]({ $not-ours })), and so is a localized page that somebody edited ([`edited-output`]({ $edited-output })).
ref-commands-build-2 = Ersetzt oder entfernt werden nur Dateien, die `build` geschrieben hat. Eine Ihrer eigenen Dateien im Ausgabeordner wird gemeldet ([`not-ours`]({ $not-ours })), ebenso eine übersetzte Seite, die jemand geändert hat ([`edited-output`]({ $edited-output })).

# en: accept
ref-commands-accept = accept

# en: `glossator accept de ref-1-terms-3` accepts one text. `--page PAGE --all` accepts everything on a page. `--same` accepts a text that equals the English. `--every-language ID…` accepts a text in every language, after an edit that changes no translation. The English, its change and the text are printed each time. A refused, ambiguous or unknown id ends the command, and nothing is written.
ref-commands-accept-1 = `glossator accept de ref-1-terms-3` bestätigt einen Text. `--page PAGE --all` bestätigt alles auf einer Seite. `--same` bestätigt einen Text, der dem englischen gleicht. `--every-language ID…` bestätigt einen Text in jeder Sprache, nach einer Änderung, die keine Übersetzung betrifft. Das Englische, seine Änderung und der Text werden jedes Mal ausgegeben. Eine abgelehnte, mehrdeutige oder unbekannte Kennung beendet den Befehl, und nichts wird geschrieben.

# en: report
ref-commands-report = report

# en: The report is static and needs no network and no scripts. It has a page for every page and language, with findings in place, and a badge (SVG) for each language. `[report] edit` in the configuration links every text to your forge's editor.
ref-commands-report-1 = Der Bericht ist statisch und braucht weder Netz noch Skripte. Er hat eine Seite für jede Seite und Sprache, mit den Befunden an ihrer Stelle, und ein Abzeichen (SVG) für jede Sprache. `[report] edit` in der Konfiguration verlinkt jeden Text mit dem Web-Editor Ihres Repositorys.
