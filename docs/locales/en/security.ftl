### Written by glossator from src/security.md. To change the English, edit that page, not this file.

# heading 1
ref-security-security = Security
# heading 2
ref-security-who-might-attack-and-how = Who might attack, and how
# paragraph
ref-security-who-might-attack-and-how-1 = Translators may be strangers: anybody who can open a pull request or has an account on a translation platform can write into a catalog. Assume that such a person wants readers of your site to click another link, run a script, read another number, or trust a text that nobody has checked. A second danger has no attacker: an honest translation that was right last year.
# paragraph
ref-security-who-might-attack-and-how-2 = Glossator's answer is one rule: **the published page differs from the English one only in visible words**, and for each of them it is known which English it was made from. It holds whatever stands in a catalog.
# table heading
ref-security-who-might-attack-and-how-3 = You trust
# table heading
ref-security-who-might-attack-and-how-4 = Glossator assumes of it
# table cell, column "You trust"
ref-security-who-might-attack-and-how-5 = the English pages and `glossator.toml`
# table cell, column "Glossator assumes of it"
ref-security-who-might-attack-and-how-6 = they are yours; mistakes in them are reported
# table cell, column "You trust"
ref-security-who-might-attack-and-how-7 = catalogs, terms, imported files, adopted pages
# table cell, column "Glossator assumes of it"
ref-security-who-might-attack-and-how-8 = anything may stand in them
# table cell, column "You trust"
ref-security-who-might-attack-and-how-9 = locks and notes
# table cell, column "Glossator assumes of it"
ref-security-who-might-attack-and-how-10 = they can lower trust in a text, never raise it without a trace: `check --base` lists what somebody vouches for
# table cell, column "You trust"
ref-security-who-might-attack-and-how-11 = pull requests from forks
# table cell, column "Glossator assumes of it"
ref-security-who-might-attack-and-how-12 = they are checked with the target branch's configuration
# table cell, column "You trust"
ref-security-who-might-attack-and-how-16 = your folder for caches
# table cell, column "Glossator assumes of it"
ref-security-who-might-attack-and-how-17 = it is yours; `check --full` looks at everything all the same. Don't keep it in a repository
# table cell, column "You trust"
ref-security-who-might-attack-and-how-13 = the output folder
# table cell, column "Glossator assumes of it"
ref-security-who-might-attack-and-how-14 = whoever can write there could change your pages anyway; build with `--full` if in doubt
# paragraph
ref-security-who-might-attack-and-how-15 = What follows is tried in the tests by more than a thousand hostile translations and some hundred innocent ones, by our parser and by the real renderers of each profile. Fuzz targets look for more.
# heading 2
ref-security-what-holds = What holds
# list item
# $adopted-pages: adopting.md#afterwards
ref-security-what-holds-1 = A translation changes only visible words. Destinations of links, tags with all their attributes, code, Liquid, anchors and blocks are those of the English page; otherwise `check` exits with 1. Emphasis may differ, with a warning. The one thing besides: a comment above a heading's text can give that heading one more anchor ([adopted pages]({ $adopted-pages })), a name of letters, digits, `-` and `_` that no other element of the page has. Review such comments where scripts of your site look elements up by id.
# list item
ref-security-what-holds-2 = No mark of Liquid and no attribute list of kramdown reaches a written file from a translation. This is looked for after Fluent is resolved, in each text and on the whole page.
# list item
ref-security-what-holds-3 = A text has the same links, tags and blocks for every renderer that the profile names. What a translator means as text and a renderer would take for a mark is escaped, and readers see it as it was written.
# list item
ref-security-what-holds-4 = Front-matter keys come from the English page only. Values read back the same in YAML 1.1 and 1.2. Titles and data hold no markup, no straight double quotes and no line breaks that the English doesn't have.
# list item
ref-security-what-holds-5 = Nothing outside the project's folder is read or written. `..`, drives, devices, control and invisible characters in names are refused, as are two pages whose names differ only in case. No symbolic link is written through, and one that leads out of the project stops the run.
# list item
ref-security-what-holds-6 = Bidirectional overrides, control and tag characters are refused, as character references, too. Joiners and direction marks are right in the scripts that need them, and a warning elsewhere.
# list item
ref-security-what-holds-7 = Numbers, dates, fingerprints and addresses keep their values, in the digits and separators of the language. What can't be compared for sure is a warning. Whatever readers take for an address is refused if the English doesn't have it, linked or not. So is a name from `[copies] same` in letters that only look like its own.
# list item
ref-security-what-holds-8 = A refused text is named with file, line and rule, and the English is published in its place, whole. Missing and stale texts are published in English and named.
# list item
ref-security-what-holds-9 = Fluent that can't be read, duplicate ids, cycles, unknown references and errors of the resolver are findings. What Glossator doesn't understand, it keeps.
# list item
# $limits: performance.md#limits
ref-security-what-holds-10 = No input that we know of causes a panic, an abort or a hang. [Limits]({ $limits }) apply before anything is parsed.
# list item
ref-security-what-holds-11 = After `kill -9`, a power cut or a full disk, each file is the whole old or the whole new one, and the next run completes the rest. One run writes at a time. A file that somebody edits while `sync` runs isn't replaced.
# list item
ref-security-what-holds-12 = Output depends on content alone. A second run rewrites nothing.
# list item
ref-security-what-holds-13 = There is no network, no child process and no clock. What is printed has no terminal escapes, no invisible characters and no commands to CI systems but our own, whatever stands in pages, names and translations.
# list item
# $reason: maintainers.md#exceptions
ref-security-what-holds-14 = A catalog can't relax a rule. The configuration can, for one text and one English of it, with a [reason]({ $reason }).
# heading 2
ref-security-what-isn-t-promised = What isn't promised
# list item
ref-security-what-isn-t-promised-1 = That a translation means what the English means. No program knows. Unreviewed text is never called reviewed.
# list item
ref-security-what-isn-t-promised-2 = Anything against somebody who can write to your output folder, or who swaps folders for links on your machine while Glossator runs.
# list item
ref-security-what-isn-t-promised-3 = That two runs see each other on a file system without locks, as some network disks are.
# list item
ref-security-what-isn-t-promised-4 = That a million findings are few: printed, they take gigabytes.
# heading 2
ref-security-in-ci = In CI
# paragraph
# $only-reads: ci.md#pull-requests
# $changed-record: findings.md#changed-record
ref-security-in-ci-1 = Check pull requests with a workflow that [only reads]({ $only-reads }). Let a workflow of the main branch, which has a token, run nothing that a pull request can change, and look at [`changed-record`]({ $changed-record }) before you merge.
# paragraph
ref-security-in-ci-2 = Glossator itself is built from published packages only, each with its checksum. `cargo deny` holds their licences and versions against `deny.toml`.
# heading 2
ref-security-report-a-hole = Report a hole
# paragraph
ref-security-report-a-hole-1 = Report in private, by the repository's security advisories, not as an issue. `SECURITY.md` says what to send.
