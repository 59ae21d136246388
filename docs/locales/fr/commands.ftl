### French (fr), made from src/commands.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/commands.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Commands
# ref-commands-commands =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Command
# ref-commands-commands-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Does
# ref-commands-commands-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Exit code
# ref-commands-commands-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: writes a commented `glossator.toml`, `l10n.toml`, folders and a line of `.gitignore`, and lists the next steps
# ref-commands-commands-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: brings reference catalogs, locks and notes up to date; never deletes a translation
# ref-commands-commands-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: reports all findings, writes nothing
# ref-commands-commands-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: writes localized pages, and says what it left out and why
# ref-commands-commands-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: shows pages and languages; with `--language`, the to-do list
# ref-commands-commands-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: records that a translation is right for today's English
# ref-commands-commands-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: takes over texts of pages that are translated already
# ref-commands-commands-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: writes texts for other tools
# ref-commands-commands-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: takes such files back
# ref-commands-commands-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: writes static pages that show every translation beside its English
# ref-commands-commands-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: fills the catalogs of `en-XA` or `ar-XB`, for tests of layouts
# ref-commands-commands-14 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: merges catalogs and locks entry by entry: git's merge driver
# ref-commands-commands-15 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: says why a finding exists and how to fix it
# ref-commands-commands-16 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: prints completions for bash, elvish, fish, powershell or zsh
# ref-commands-commands-17 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: prints the man page
# ref-commands-commands-18 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Exit codes: 0 clean, 1 findings that count, 2 could not run. Findings go to standard output, all else to standard error. `-C DIR` runs in another folder. `glossator COMMAND --help` lists the options.
# ref-commands-commands-19 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: init
# ref-commands-init =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `--language de` names a language, which starts as a draft. `--assign-refs` gives pages their `lang` and `ref`. `--data` names the YAML files in `_data/`, too. `--ci github` and `--ci gitlab` write workflows. `--merge-driver` sets git's merge driver up. A file that is there already stays as it is.
# ref-commands-init-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: check
# ref-commands-check =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `--pull-request` and `--base DIR` are for [pull requests]({ $pull-requests }), `--format` for [programs]({ $programs }), `--shard 2/8` for [several machines]({ $several-machines }). `--language` and `--page` narrow the report. `--watch` checks again after each change.
# ref-commands-check-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: build
# ref-commands-build =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `--language` builds some languages only; the source language gives back the source's bytes. `--output DIR` writes elsewhere. `--drafts` builds draft languages, too, at any percentage. `--full` forgets what earlier builds found out. `--watch` builds again after each change. `--explain-links` lists every internal link and why it was or wasn't localized, and writes nothing.
# ref-commands-build-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Only files that `build` wrote are ever replaced or removed. A file of yours in the output folder is reported ([`not-ours`]({ $not-ours })), and so is a localized page that somebody edited ([`edited-output`]({ $edited-output })).
# ref-commands-build-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: accept
# Memory (100 %, ref-translators-accept): accept
# ref-commands-accept =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator accept de ref-1-terms-3` accepts one text. `--page PAGE --all` accepts everything on a page. `--same` accepts a text that equals the English. `--every-language ID…` accepts a text in every language, after an edit that changes no translation. The English, its change and the text are printed each time. A refused, ambiguous or unknown id ends the command, and nothing is written.
# ref-commands-accept-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: report
# ref-commands-report =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The report is static and needs no network and no scripts. It has a page for every page and language, with findings in place, and a badge (SVG) for each language. `[report] edit` in the configuration links every text to your forge's editor.
# ref-commands-report-1 =
