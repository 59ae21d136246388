### Written by glossator from src/ci.md. To change the English, edit that page, not this file.

# heading 1
ref-ci-checks-in-ci = Checks in CI
# paragraph
ref-ci-checks-in-ci-1 = Three things are for CI: checking pull requests, recording what was merged, and checking before you publish.
# heading 2
ref-ci-ready-made-workflows = Ready-made workflows
# paragraph
ref-ci-ready-made-workflows-1 = writes a workflow for each of the three. Look through them: `REPOSITORY` in them stands for where you got Glossator from.
# table heading
ref-ci-ready-made-workflows-2 = Workflow
# table heading
# Note: column: when the workflow runs
ref-ci-ready-made-workflows-3 = Runs on
# table heading
# Note: column: what the workflow does
ref-ci-ready-made-workflows-4 = Does
# table cell, column "Workflow"
ref-ci-ready-made-workflows-5 = pull request
# table cell, column "Runs on"
ref-ci-ready-made-workflows-6 = every pull request, forks too
# table cell, column "Workflow"
ref-ci-ready-made-workflows-7 = sync
# table cell, column "Runs on"
ref-ci-ready-made-workflows-8 = the main branch
# table cell, column "Does"
ref-ci-ready-made-workflows-9 = `glossator sync`, and commits what changed in `locales/`
# table cell, column "Workflow"
ref-ci-ready-made-workflows-10 = publish
# table cell, column "Runs on"
ref-ci-ready-made-workflows-11 = before publishing
# table cell, column "Does"
ref-ci-ready-made-workflows-12 = `glossator check`, then `glossator build`
# paragraph
ref-ci-ready-made-workflows-13 = The workflow for pull requests only reads. It needs no token, so it is safe for forks.
# heading 2
ref-ci-pull-requests = Pull requests
# paragraph
ref-ci-pull-requests-1 = `.base` is a checkout of the target branch.
# list item
ref-ci-pull-requests-2 = `--pull-request` shows debts (stale and missing texts) without failing for them. Nobody's pull request waits for somebody else's translation.
# list item
# $changed-record: findings.md#changed-record
ref-ci-pull-requests-3 = `--base` reads the configuration from the target branch, so that a pull request can't relax a rule for itself. Only findings that the target doesn't have count. Texts that somebody vouches for in the pull request are listed ([`changed-record`]({ $changed-record })).
# table heading
ref-ci-pull-requests-4 = Event
# table heading
ref-ci-pull-requests-5 = Pull request
# table heading
# Note: the main branch
ref-ci-pull-requests-6 = Main
# table heading
ref-ci-pull-requests-7 = Publishing
# table cell, column "Event"
ref-ci-pull-requests-8 = an English edit leaves six languages behind
# table cell, column "Pull request"
ref-ci-pull-requests-9 = green, one warning per sentence
# table cell, column "Main"
ref-ci-pull-requests-10 = green
# table cell, column "Publishing"
ref-ci-pull-requests-11 = red for published languages, green for best-effort
# table cell, column "Event"
ref-ci-pull-requests-12 = a volunteer brings a stale text up to date, without the tool
# table cell, column "Pull request"
ref-ci-pull-requests-13 = green
# table cell, column "Main"
ref-ci-pull-requests-14 = `sync` records it
# table cell, column "Publishing"
# Note: what was red turns green
ref-ci-pull-requests-15 = clears
# table cell, column "Event"
ref-ci-pull-requests-16 = a volunteer breaks a placeable
# table cell, column "Pull request"
ref-ci-pull-requests-17 = red, in that pull request only
# table cell, column "Event"
ref-ci-pull-requests-18 = a date or an address changes in the English
# table cell, column "Pull request"
ref-ci-pull-requests-19 = green, nothing stale
# table cell, column "Main"
ref-ci-pull-requests-20 = green
# table cell, column "Publishing"
ref-ci-pull-requests-21 = green
# heading 2
ref-ci-exit-codes = Exit codes
# table heading
ref-ci-exit-codes-1 = Code
# table heading
ref-ci-exit-codes-2 = Meaning
# table cell, column "Meaning"
ref-ci-exit-codes-3 = no findings that count
# table cell, column "Meaning"
ref-ci-exit-codes-4 = findings that count
# table cell, column "Meaning"
ref-ci-exit-codes-5 = could not run: usage, configuration, disk
# paragraph
ref-ci-exit-codes-6 = `--fail-on warning` lets warnings count, too; `--fail-on stale` and `--fail-on missing` let such texts of every language count. `--exit-zero` prints findings and ends with 0 all the same. `[levels]` in the configuration sets the level of each finding.
# heading 2
ref-ci-formats = Formats
# table heading
ref-ci-formats-1 = Format
# table heading
# Note: column: who or what reads the format
ref-ci-formats-2 = Read by
# table cell, column "Read by"
ref-ci-formats-3 = people; the default
# table cell, column "Read by"
ref-ci-formats-4 = GitHub Actions, as annotations
# table cell, column "Read by"
ref-ci-formats-5 = GitLab's code quality report
# table cell, column "Read by"
ref-ci-formats-6 = code scanning (SARIF 2.1.0)
# table cell, column "Read by"
ref-ci-formats-7 = anything that shows test results
# table cell, column "Read by"
ref-ci-formats-8 = reviewdog
# table cell, column "Read by"
ref-ci-formats-9 = your own scripts; `docs/check.schema.json` in the repository describes it
# paragraph
ref-ci-formats-10 = Findings keep their fingerprints when lines move, so a platform can tell new findings from known ones. `glossator status --format json` and `--format markdown` are for dashboards and comments.
# heading 2
ref-ci-shards = Shards
# paragraph
ref-ci-shards-1 = Several machines can check a very large site, each a share of the pages:
# paragraph
ref-ci-shards-2 = With GNU parallel: `parallel glossator check --shard { "{}" }/4 ::: 1 2 3 4`. It ends with the number of shards that found something.
# paragraph
ref-ci-shards-3 = Every shard reads all pages, since links go everywhere, but only the catalogs of its own. Together the shards find what one run finds. Findings about the whole site come from the first shard.
# heading 2
ref-ci-pre-commit = pre-commit
# paragraph
# $pre-commit: https://pre-commit.com
ref-ci-pre-commit-1 = The repository has hooks for [pre-commit]({ $pre-commit }). In `.pre-commit-config.yaml`:
# paragraph
ref-ci-pre-commit-2 = `glossator-check` runs `glossator check --pull-request`; `glossator-sync` runs `glossator sync`.
# heading 2
ref-ci-the-action = The action
# paragraph
ref-ci-the-action-1 = `action.yml` builds Glossator once, caches it and runs it:
# paragraph
ref-ci-the-action-2 = It writes no comments and needs no permission but to read the repository.
# heading 2
ref-ci-publishing = Publishing
# paragraph
ref-ci-publishing-1 = Run `glossator check`, then `glossator build`, then the site generator. `build` exits with 1 if it refused a text or couldn't write a page. It keeps in `localized/.manifest` what it found out, and passes over what hasn't changed next time. Cache `localized/` between runs to make use of that, or build from nothing with `--full`.
# paragraph
ref-ci-publishing-2 = The badges of `glossator report` show each language's percentage; put them where your volunteers look.
