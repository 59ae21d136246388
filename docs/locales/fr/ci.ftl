### French (fr), made from src/ci.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/ci.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED. Where a text stays as it is, a name for example, write "# accept" in place of the MISSING line.

# en: Checks in CI
ref-ci-checks-in-ci = Vérifications en CI

# en: Three things are for CI: checking pull requests, recording what was merged, and checking before you publish.
ref-ci-checks-in-ci-1 = Trois choses reviennent à la CI : vérifier les pull requests, prendre note de ce qui a été fusionné, et vérifier avant de publier.

# en: Ready-made workflows
ref-ci-ready-made-workflows = Des workflows prêts à l’emploi

# en: writes a workflow for each of the three. Look through them: `REPOSITORY` in them stands for where you got Glossator from.
ref-ci-ready-made-workflows-1 = écrit un workflow pour chacune des trois. Parcourez-les : `REPOSITORY` y tient la place du dépôt d’où vous tenez Glossator.

# en: Workflow
ref-ci-ready-made-workflows-2 = Workflow

# en: Runs on
# Note from the page: column: when the workflow runs
ref-ci-ready-made-workflows-3 = S’exécute sur

# en: Does
# Note from the page: column: what the workflow does
ref-ci-ready-made-workflows-4 = Fait

# en: pull request
ref-ci-ready-made-workflows-5 = pull request

# en: every pull request, forks too
ref-ci-ready-made-workflows-6 = chaque pull request, forks compris

# en: sync
ref-ci-ready-made-workflows-7 = sync

# en: the main branch
ref-ci-ready-made-workflows-8 = la branche principale

# en: `glossator sync`, and commits what changed in `locales/`
ref-ci-ready-made-workflows-9 = `glossator sync`, et valide ce qui a changé dans `locales/`

# en: publish
ref-ci-ready-made-workflows-10 = publication

# en: before publishing
ref-ci-ready-made-workflows-11 = avant la publication

# en: `glossator check`, then `glossator build`
ref-ci-ready-made-workflows-12 = `glossator check`, puis `glossator build`

# en: The workflow for pull requests only reads. It needs no token, so it is safe for forks.
ref-ci-ready-made-workflows-13 = Le workflow des pull requests ne fait que lire. Il n’a besoin d’aucun jeton, il est donc sûr pour les forks.

# en: Pull requests
ref-ci-pull-requests = Les pull requests

# en: `.base` is a checkout of the target branch.
ref-ci-pull-requests-1 = `.base` est une copie de travail de la branche cible.

# en: `--pull-request` shows debts (stale and missing texts) without failing for them. Nobody's pull request waits for somebody else's translation.
ref-ci-pull-requests-2 = `--pull-request` montre les dettes (textes périmés et manquants) sans échouer pour autant. Aucune pull request n’attend la traduction de quelqu’un d’autre.

# en: `--base` reads the configuration from the target branch, so that a pull request can't relax a rule for itself. Only findings that the target doesn't have count. Texts that somebody vouches for in the pull request are listed ([`changed-record`]({ $changed-record })).
ref-ci-pull-requests-3 = `--base` lit la configuration dans la branche cible, pour qu’une pull request ne puisse pas assouplir une règle à son propre profit. Seuls comptent les constats que la branche cible n’a pas. Les textes dont quelqu’un se porte garant dans la pull request sont énumérés ([`changed-record`]({ $changed-record })).

# en: Event
ref-ci-pull-requests-4 = Événement

# en: Pull request
ref-ci-pull-requests-5 = Pull request

# en: Main
# Note from the page: the main branch
ref-ci-pull-requests-6 = Branche principale

# en: Publishing
ref-ci-pull-requests-7 = Publication

# en: an English edit leaves six languages behind
ref-ci-pull-requests-8 = une modification de l’anglais laisse six langues en retard

# en: green, one warning per sentence
ref-ci-pull-requests-9 = vert, un avertissement par phrase

# en: green
ref-ci-pull-requests-10 = vert

# en: red for published languages, green for best-effort
ref-ci-pull-requests-11 = rouge pour les langues publiées, vert pour les langues best-effort

# en: a volunteer brings a stale text up to date, without the tool
ref-ci-pull-requests-12 = une personne bénévole met à jour un texte périmé, sans l’outil

# en: green
ref-ci-pull-requests-13 = vert

# en: `sync` records it
ref-ci-pull-requests-14 = `sync` en prend note

# en: clears
# Note from the page: what was red turns green
ref-ci-pull-requests-15 = passe au vert

# en: a volunteer breaks a placeable
ref-ci-pull-requests-16 = une personne bénévole abîme un champ

# en: red, in that pull request only
ref-ci-pull-requests-17 = rouge, dans cette seule pull request

# en: a date or an address changes in the English
ref-ci-pull-requests-18 = une date ou une adresse change dans l’anglais

# en: green, nothing stale
ref-ci-pull-requests-19 = vert, rien de périmé

# en: green
ref-ci-pull-requests-20 = vert

# en: green
ref-ci-pull-requests-21 = vert

# en: Exit codes
ref-ci-exit-codes = Codes de sortie

# en: Code
ref-ci-exit-codes-1 = Code

# en: Meaning
ref-ci-exit-codes-2 = Signification

# en: no findings that count
ref-ci-exit-codes-3 = aucun constat qui compte

# en: findings that count
ref-ci-exit-codes-4 = des constats qui comptent

# en: could not run: usage, configuration, disk
ref-ci-exit-codes-5 = exécution impossible : ligne de commande, configuration, disque

# en: `--fail-on warning` lets warnings count, too; `--fail-on stale` and `--fail-on missing` let such texts of every language count. `--exit-zero` prints findings and ends with 0 all the same. `[levels]` in the configuration sets the level of each finding.
ref-ci-exit-codes-6 = Avec `--fail-on warning`, les avertissements comptent aussi ; avec `--fail-on stale` et `--fail-on missing`, ces textes comptent dans toutes les langues. `--exit-zero` affiche les constats et termine malgré tout avec 0. `[levels]`, dans la configuration, fixe le niveau de chaque constat.

# en: Formats
ref-ci-formats = Formats

# en: Format
ref-ci-formats-1 = Format

# en: Read by
# Note from the page: column: who or what reads the format
ref-ci-formats-2 = Qui le lit

# en: people; the default
ref-ci-formats-3 = les personnes ; c’est le format par défaut

# en: GitHub Actions, as annotations
ref-ci-formats-4 = GitHub Actions, sous forme d’annotations

# en: GitLab's code quality report
ref-ci-formats-5 = le rapport de qualité du code de GitLab

# en: code scanning (SARIF 2.1.0)
ref-ci-formats-6 = l’analyse de code (SARIF 2.1.0)

# en: anything that shows test results
ref-ci-formats-7 = tout ce qui affiche des résultats de tests

# en: reviewdog
ref-ci-formats-8 = reviewdog

# en: your own scripts; `docs/check.schema.json` in the repository describes it
ref-ci-formats-9 = vos propres scripts ; `docs/check.schema.json`, dans le dépôt, le décrit

# en: Findings keep their fingerprints when lines move, so a platform can tell new findings from known ones. `glossator status --format json` and `--format markdown` are for dashboards and comments.
ref-ci-formats-10 = Les constats gardent leur empreinte quand les lignes se déplacent : une plateforme peut ainsi distinguer les nouveaux de ceux qu’elle connaît. `glossator status --format json` et `--format markdown` sont faits pour les tableaux de bord et les commentaires.

# en: Shards
ref-ci-shards = Répartition sur plusieurs machines

# en: Several machines can check a very large site, each a share of the pages:
ref-ci-shards-1 = Plusieurs machines peuvent vérifier un très grand site, chacune une part (shard) des pages :

# en: With GNU parallel: `parallel glossator check --shard { "{}" }/4 ::: 1 2 3 4`. It ends with the number of shards that found something.
ref-ci-shards-2 = Avec GNU parallel : `parallel glossator check --shard { "{}" }/4 ::: 1 2 3 4`. Il termine avec le nombre de parts qui ont trouvé quelque chose.

# en: Every shard reads all pages, since links go everywhere, but only the catalogs of its own. Together the shards find what one run finds. Findings about the whole site come from the first shard.
ref-ci-shards-3 = Chaque part lit toutes les pages, puisque les liens vont partout, mais seulement ses propres catalogues. Ensemble, les parts trouvent ce que trouve une exécution unique. Les constats sur le site entier viennent de la première.

# en: pre-commit
ref-ci-pre-commit = pre-commit

# en: The repository has hooks for [pre-commit]({ $pre-commit }). In `.pre-commit-config.yaml`:
ref-ci-pre-commit-1 = Le dépôt a des hooks pour [pre-commit]({ $pre-commit }). Dans `.pre-commit-config.yaml` :

# en: `glossator-check` runs `glossator check --pull-request`; `glossator-sync` runs `glossator sync`.
ref-ci-pre-commit-2 = `glossator-check` lance `glossator check --pull-request` ; `glossator-sync` lance `glossator sync`.

# en: The action
ref-ci-the-action = L’action

# en: `action.yml` builds Glossator once, caches it and runs it:
ref-ci-the-action-1 = `action.yml` compile Glossator une fois, le met en cache et le lance :

# en: It writes no comments and needs no permission but to read the repository.
ref-ci-the-action-2 = Elle n’écrit pas de commentaires et n’a besoin d’aucune autre permission que de lire le dépôt.

# en: Publishing
ref-ci-publishing = Publier

# en: Run `glossator check`, then `glossator build`, then the site generator. `build` exits with 1 if it refused a text or couldn't write a page. It keeps in `localized/.manifest` what it found out, and passes over what hasn't changed next time. Cache `localized/` between runs to make use of that, or build from nothing with `--full`.
ref-ci-publishing-1 = Lancez `glossator check`, puis `glossator build`, puis le générateur de site. `build` termine avec 1 s’il a refusé un texte ou n’a pas pu écrire une page. Il garde dans `localized/.manifest` ce qu’il a établi et passe, la fois suivante, sur ce qui n’a pas changé. Mettez `localized/` en cache d’une exécution à l’autre pour en profiter, ou construisez en repartant de rien avec `--full`.

# en: The badges of `glossator report` show each language's percentage; put them where your volunteers look.
ref-ci-publishing-2 = Les badges de `glossator report` montrent le pourcentage de chaque langue ; mettez-les là où vos bénévoles les verront.
