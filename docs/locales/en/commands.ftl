### Written by glossator from src/commands.md. To change the English, edit that page, not this file.

# heading 1
ref-commands-commands = Commands
# table heading
ref-commands-commands-1 = Command
# table heading
# Note: column: what the command does
ref-commands-commands-2 = Does
# table heading
ref-commands-commands-3 = Exit code
# table cell, column "Does"
ref-commands-commands-4 = writes a commented `glossator.toml`, `l10n.toml`, folders and a line of `.gitignore`, and lists the next steps
# table cell, column "Does"
ref-commands-commands-5 = brings reference catalogs, locks and notes up to date; never deletes a translation
# table cell, column "Does"
ref-commands-commands-6 = reports all findings, writes nothing
# table cell, column "Does"
ref-commands-commands-7 = writes localized pages, and says what it left out and why
# table cell, column "Does"
ref-commands-commands-8 = shows pages and languages; with `--language`, the to-do list
# table cell, column "Does"
ref-commands-commands-9 = records that a translation is right for today's English
# table cell, column "Does"
ref-commands-commands-10 = takes over texts of pages that are translated already
# table cell, column "Does"
ref-commands-commands-11 = writes texts for other tools
# table cell, column "Does"
ref-commands-commands-12 = takes such files back
# table cell, column "Does"
ref-commands-commands-13 = writes static pages that show every translation beside its English
# table cell, column "Does"
ref-commands-commands-14 = fills the catalogs of `en-XA` or `ar-XB`, for tests of layouts
# table cell, column "Does"
ref-commands-commands-15 = merges catalogs and locks entry by entry: git's merge driver
# table cell, column "Does"
ref-commands-commands-16 = says why a finding exists and how to fix it
# table cell, column "Does"
ref-commands-commands-17 = prints completions for bash, elvish, fish, powershell or zsh
# table cell, column "Does"
ref-commands-commands-18 = prints the man page
# paragraph
ref-commands-commands-19 = Exit codes: 0 clean, 1 findings that count, 2 could not run. Findings go to standard output, all else to standard error. `-C DIR` runs in another folder. `glossator COMMAND --help` lists the options.
# heading 2
ref-commands-init = init
# paragraph
ref-commands-init-1 = `--language de` names a language, which starts as a draft. `--assign-refs` gives pages their `lang` and `ref`. `--data` names the YAML files in `_data/`, too. `--ci github` and `--ci gitlab` write workflows. `--merge-driver` sets git's merge driver up. A file that is there already stays as it is.
# heading 2
ref-commands-check = check
# paragraph
# $pull-requests: ci.md#pull-requests
# $programs: ci.md#formats
# $several-machines: ci.md#shards
# $earlier-checks-found-out: performance.md#what-is-remembered
ref-commands-check-1 = `--pull-request` and `--base DIR` are for [pull requests]({ $pull-requests }), `--format` for [programs]({ $programs }), `--shard 2/8` for [several machines]({ $several-machines }). `--language` and `--page` narrow the report. `--full` forgets what [earlier checks found out]({ $earlier-checks-found-out }). `--watch` checks again after each change.
# heading 2
ref-commands-build = build
# paragraph
ref-commands-build-1 = `--language` builds some languages only; the source language gives back the source's bytes. `--output DIR` writes elsewhere. `--drafts` builds draft languages, too, at any percentage. `--full` forgets what earlier builds found out. `--watch` builds again after each change. `--explain-links` lists every internal link and why it was or wasn't localized, and writes nothing.
# paragraph
# $not-ours: findings.md#not-ours
# $edited-output: findings.md#edited-output
ref-commands-build-2 = Only files that `build` wrote are ever replaced or removed. A file of yours in the output folder is reported ([`not-ours`]({ $not-ours })), and so is a localized page that somebody edited ([`edited-output`]({ $edited-output })).
# heading 2
ref-commands-accept = accept
# paragraph
ref-commands-accept-1 = `glossator accept de ref-1-terms-3` accepts one text. `--page PAGE --all` accepts everything on a page. `--same` accepts a text that equals the English. `--every-language ID…` accepts a text in every language, after an edit that changes no translation. The English, its change and the text are printed each time. A refused, ambiguous or unknown id ends the command, and nothing is written.
# heading 2
ref-commands-report = report
# paragraph
ref-commands-report-1 = The report is static and needs no network and no scripts. It has a page for every page and language, with findings in place, and a badge (SVG) for each language. `[report] edit` in the configuration links every text to your forge's editor.
