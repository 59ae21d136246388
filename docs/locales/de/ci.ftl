### German (de), made from src/ci.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/ci.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Checks in CI
# ref-ci-checks-in-ci =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Three things are for CI: checking pull requests, recording what was merged, and checking before you publish.
# ref-ci-checks-in-ci-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Ready-made workflows
# ref-ci-ready-made-workflows =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: writes a workflow for each of the three. Look through them: `REPOSITORY` in them stands for where you got Glossator from.
# ref-ci-ready-made-workflows-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Workflow
# ref-ci-ready-made-workflows-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Runs on
# ref-ci-ready-made-workflows-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Does
# ref-ci-ready-made-workflows-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: pull request
# ref-ci-ready-made-workflows-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: every pull request, forks too
# ref-ci-ready-made-workflows-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: sync
# ref-ci-ready-made-workflows-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the main branch
# ref-ci-ready-made-workflows-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator sync`, and commits what changed in `locales/`
# ref-ci-ready-made-workflows-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: publish
# ref-ci-ready-made-workflows-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: before publishing
# ref-ci-ready-made-workflows-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator check`, then `glossator build`
# ref-ci-ready-made-workflows-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The workflow for pull requests only reads. It needs no token, so it is safe for forks.
# ref-ci-ready-made-workflows-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Pull requests
# ref-ci-pull-requests =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `.base` is a checkout of the target branch.
# ref-ci-pull-requests-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `--pull-request` shows debts (stale and missing texts) without failing for them. Nobody's pull request waits for somebody else's translation.
# ref-ci-pull-requests-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `--base` reads the configuration from the target branch, so that a pull request can't relax a rule for itself. Only findings that the target doesn't have count. Texts that somebody vouches for in the pull request are listed ([`changed-record`]({ $changed-record })).
# ref-ci-pull-requests-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Event
# ref-ci-pull-requests-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Pull request
# ref-ci-pull-requests-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Main
# ref-ci-pull-requests-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Publishing
# ref-ci-pull-requests-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: an English edit leaves six languages behind
# ref-ci-pull-requests-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: green, one warning per sentence
# ref-ci-pull-requests-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: green
# ref-ci-pull-requests-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: red for published languages, green for best-effort
# ref-ci-pull-requests-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a volunteer brings a stale text up to date, without the tool
# ref-ci-pull-requests-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: green
# ref-ci-pull-requests-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `sync` records it
# ref-ci-pull-requests-14 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: clears
# ref-ci-pull-requests-15 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a volunteer breaks a placeable
# ref-ci-pull-requests-16 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: red, in that pull request only
# ref-ci-pull-requests-17 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a date or an address changes in the English
# ref-ci-pull-requests-18 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: green, nothing stale
# ref-ci-pull-requests-19 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: green
# ref-ci-pull-requests-20 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: green
# ref-ci-pull-requests-21 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Exit codes
# ref-ci-exit-codes =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Code
# ref-ci-exit-codes-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Meaning
# ref-ci-exit-codes-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: no findings that count
# ref-ci-exit-codes-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: findings that count
# ref-ci-exit-codes-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: could not run: usage, configuration, disk
# ref-ci-exit-codes-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `--fail-on warning` lets warnings count, too; `--fail-on stale` and `--fail-on missing` let such texts of every language count. `--exit-zero` prints findings and ends with 0 all the same. `[levels]` in the configuration sets the level of each finding.
# ref-ci-exit-codes-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Formats
# ref-ci-formats =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Format
# ref-ci-formats-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Read by
# ref-ci-formats-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: people; the default
# ref-ci-formats-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: GitHub Actions, as annotations
# ref-ci-formats-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: GitLab's code quality report
# ref-ci-formats-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: code scanning (SARIF 2.1.0)
# ref-ci-formats-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: anything that shows test results
# ref-ci-formats-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: reviewdog
# ref-ci-formats-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: your own scripts; `docs/check.schema.json` in the repository describes it
# ref-ci-formats-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Findings keep their fingerprints when lines move, so a platform can tell new findings from known ones. `glossator status --format json` and `--format markdown` are for dashboards and comments.
# ref-ci-formats-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Shards
# ref-ci-shards =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Several machines can check a very large site, each a share of the pages:
# ref-ci-shards-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: With GNU parallel: `parallel glossator check --shard { "{}" }/4 ::: 1 2 3 4`. It ends with the number of shards that found something.
# ref-ci-shards-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Every shard reads all pages, since links go everywhere, but only the catalogs of its own. Together the shards find what one run finds. Findings about the whole site come from the first shard.
# ref-ci-shards-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: pre-commit
# ref-ci-pre-commit =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The repository has hooks for [pre-commit]({ $pre-commit }). In `.pre-commit-config.yaml`:
# ref-ci-pre-commit-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator-check` runs `glossator check --pull-request`; `glossator-sync` runs `glossator sync`.
# ref-ci-pre-commit-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The action
# ref-ci-the-action =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `action.yml` builds Glossator once, caches it and runs it:
# ref-ci-the-action-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: It writes no comments and needs no permission but to read the repository.
# ref-ci-the-action-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Publishing
# ref-ci-publishing =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Run `glossator check`, then `glossator build`, then the site generator. `build` exits with 1 if it refused a text or couldn't write a page. It keeps in `localized/.manifest` what it found out, and passes over what hasn't changed next time. Cache `localized/` between runs to make use of that, or build from nothing with `--full`.
# ref-ci-publishing-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The badges of `glossator report` show each language's percentage; put them where your volunteers look.
# ref-ci-publishing-2 =
