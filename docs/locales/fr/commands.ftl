### French (fr), made from src/commands.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/commands.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Commands
ref-commands-commands = Commandes

# en: Command
ref-commands-commands-1 = Commande

# en: Does
# Note from the page: column: what the command does
ref-commands-commands-2 = Fait

# en: Exit code
ref-commands-commands-3 = Code de sortie

# en: writes a commented `glossator.toml`, `l10n.toml`, folders and a line of `.gitignore`, and lists the next steps
ref-commands-commands-4 = écrit un `glossator.toml` commenté, `l10n.toml`, des dossiers et une ligne de `.gitignore`, et indique les étapes suivantes

# en: brings reference catalogs, locks and notes up to date; never deletes a translation
ref-commands-commands-5 = met à jour les catalogues de référence, les verrous et les notes ; ne supprime jamais une traduction

# en: reports all findings, writes nothing
ref-commands-commands-6 = signale tous les constats, n’écrit rien

# en: writes localized pages, and says what it left out and why
ref-commands-commands-7 = écrit les pages traduites, et dit ce qu’elle a omis et pourquoi

# en: shows pages and languages; with `--language`, the to-do list
ref-commands-commands-8 = montre les pages et les langues ; avec `--language`, la liste de ce qui est à faire

# en: records that a translation is right for today's English
ref-commands-commands-9 = note qu’une traduction est juste pour l’anglais d’aujourd’hui

# en: takes over texts of pages that are translated already
ref-commands-commands-10 = reprend les textes de pages déjà traduites

# en: writes texts for other tools
ref-commands-commands-11 = écrit les textes pour d’autres outils

# en: takes such files back
ref-commands-commands-12 = reprend les fichiers qui en reviennent

# en: writes static pages that show every translation beside its English
ref-commands-commands-13 = écrit des pages statiques qui montrent chaque traduction à côté de son texte anglais

# en: fills the catalogs of `en-XA` or `ar-XB`, for tests of layouts
ref-commands-commands-14 = remplit les catalogues de `en-XA` ou `ar-XB`, pour tester les gabarits

# en: merges catalogs and locks entry by entry: git's merge driver
ref-commands-commands-15 = fusionne catalogues et verrous entrée par entrée : le pilote de fusion de git

# en: says why a finding exists and how to fix it
ref-commands-commands-16 = dit pourquoi un constat existe et comment y remédier

# en: prints completions for bash, elvish, fish, powershell or zsh
ref-commands-commands-17 = affiche de quoi compléter les commandes dans bash, elvish, fish, powershell ou zsh

# en: prints the man page
ref-commands-commands-18 = affiche la page de manuel

# en: Exit codes: 0 clean, 1 findings that count, 2 could not run. Findings go to standard output, all else to standard error. `-C DIR` runs in another folder. `glossator COMMAND --help` lists the options.
ref-commands-commands-19 = Codes de sortie : 0 rien à signaler, 1 des constats qui comptent, 2 exécution impossible. Les constats vont sur la sortie standard, tout le reste sur la sortie d’erreur. `-C DIR` exécute la commande dans un autre dossier. `glossator COMMAND --help` énumère les options.

# en: init
ref-commands-init = init

# en: `--language de` names a language, which starts as a draft. `--assign-refs` gives pages their `lang` and `ref`. `--data` names the YAML files in `_data/`, too. `--ci github` and `--ci gitlab` write workflows. `--merge-driver` sets git's merge driver up. A file that is there already stays as it is.
ref-commands-init-1 = `--language de` nomme une langue, qui commence comme brouillon. `--assign-refs` donne aux pages leur `lang` et leur `ref`. `--data` nomme aussi les fichiers YAML de `_data/`. `--ci github` et `--ci gitlab` écrivent des workflows. `--merge-driver` met en place le pilote de fusion de git. Un fichier qui existe déjà reste tel quel.

# en: check
ref-commands-check = check

# en: `--pull-request` and `--base DIR` are for [pull requests]({ $pull-requests }), `--format` for [programs]({ $programs }), `--shard 2/8` for [several machines]({ $several-machines }). `--language` and `--page` narrow the report. `--full` forgets what [earlier checks found out]({ $earlier-checks-found-out }). `--watch` checks again after each change.
ref-commands-check-1 = `--pull-request` et `--base DIR` servent aux [pull requests]({ $pull-requests }), `--format` aux [programmes]({ $programs }), `--shard 2/8` à [plusieurs machines]({ $several-machines }). `--language` et `--page` restreignent le rapport. `--full` oublie ce que [les vérifications précédentes ont trouvé]({ $earlier-checks-found-out }). `--watch` vérifie de nouveau après chaque modification.

# en: build
ref-commands-build = build

# en: `--language` builds some languages only; the source language gives back the source's bytes. `--output DIR` writes elsewhere. `--drafts` builds draft languages, too, at any percentage. `--full` forgets what earlier builds found out. `--watch` builds again after each change. `--explain-links` lists every internal link and why it was or wasn't localized, and writes nothing.
ref-commands-build-1 = `--language` ne construit que certaines langues ; la langue source redonne les octets de la source. `--output DIR` écrit ailleurs. `--drafts` construit aussi les langues à l’état de brouillon, quel que soit leur pourcentage. `--full` oublie ce que les constructions précédentes ont établi. `--watch` construit de nouveau après chaque modification. `--explain-links` énumère chaque lien interne et dit pourquoi il a été adapté ou non, et n’écrit rien.

# en: Only files that `build` wrote are ever replaced or removed. A file of yours in the output folder is reported ([`not-ours`]({ $not-ours })), and so is a localized page that somebody edited ([`edited-output`]({ $edited-output })).
ref-commands-build-2 = Seuls des fichiers écrits par `build` sont remplacés ou supprimés. Un fichier à vous dans le dossier de sortie est signalé ([`not-ours`]({ $not-ours })), et de même une page traduite que quelqu’un a modifiée ([`edited-output`]({ $edited-output })).

# en: accept
ref-commands-accept = accept

# en: `glossator accept de ref-1-terms-3` accepts one text. `--page PAGE --all` accepts everything on a page. `--same` accepts a text that equals the English. `--every-language ID…` accepts a text in every language, after an edit that changes no translation. The English, its change and the text are printed each time. A refused, ambiguous or unknown id ends the command, and nothing is written.
ref-commands-accept-1 = `glossator accept de ref-1-terms-3` accepte un texte. `--page PAGE --all` accepte tout ce qui est sur une page. `--same` accepte un texte identique à l’anglais. `--every-language ID…` accepte un texte dans toutes les langues, après une modification qui ne change aucune traduction. L’anglais, ce qui y a changé et le texte sont affichés chaque fois. Un identifiant refusé, ambigu ou inconnu met fin à la commande, et rien n’est écrit.

# en: report
ref-commands-report = report

# en: The report is static and needs no network and no scripts. It has a page for every page and language, with findings in place, and a badge (SVG) for each language. `[report] edit` in the configuration links every text to your forge's editor.
ref-commands-report-1 = Le rapport est statique et n’a besoin ni de réseau ni de scripts. Il a une page par page et par langue, avec les constats à leur place, et un badge (SVG) par langue. `[report] edit`, dans la configuration, relie chaque texte à l’éditeur de votre forge.
