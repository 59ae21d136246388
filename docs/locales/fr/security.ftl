### French (fr), made from src/security.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/security.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Security
# ref-security-security =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Who might attack, and how
# ref-security-who-might-attack-and-how =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Translators may be strangers: anybody who can open a pull request or has an account on a translation platform can write into a catalog. Assume that such a person wants readers of your site to click another link, run a script, read another number, or trust a text that nobody has checked. A second danger has no attacker: an honest translation that was right last year.
# ref-security-who-might-attack-and-how-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Glossator's answer is one rule: **the published page differs from the English one only in visible words**, and for each of them it is known which English it was made from. It holds whatever stands in a catalog.
# ref-security-who-might-attack-and-how-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: You trust
# ref-security-who-might-attack-and-how-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Glossator assumes of it
# ref-security-who-might-attack-and-how-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the English pages and `glossator.toml`
# ref-security-who-might-attack-and-how-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: they are yours; mistakes in them are reported
# ref-security-who-might-attack-and-how-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: catalogs, terms, imported files, adopted pages
# ref-security-who-might-attack-and-how-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: anything may stand in them
# ref-security-who-might-attack-and-how-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: locks and notes
# ref-security-who-might-attack-and-how-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: they can lower trust in a text, never raise it without a trace: `check --base` lists what somebody vouches for
# ref-security-who-might-attack-and-how-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: pull requests from forks
# ref-security-who-might-attack-and-how-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: they are checked with the target branch's configuration
# ref-security-who-might-attack-and-how-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the output folder
# ref-security-who-might-attack-and-how-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: whoever can write there could change your pages anyway; build with `--full` if in doubt
# ref-security-who-might-attack-and-how-14 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What follows is tried in the tests by more than a thousand hostile translations and some hundred innocent ones, by our parser and by the real renderers of each profile. Fuzz targets look for more.
# ref-security-who-might-attack-and-how-15 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What holds
# ref-security-what-holds =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A translation changes only visible words. Destinations of links, tags with all their attributes, code, Liquid, anchors and blocks are those of the English page; otherwise `check` exits with 1. Emphasis may differ, with a warning.
# ref-security-what-holds-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: No mark of Liquid and no attribute list of kramdown reaches a written file from a translation. This is looked for after Fluent is resolved, in each text and on the whole page.
# ref-security-what-holds-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A text has the same links, tags and blocks for every renderer that the profile names. What a translator means as text and a renderer would take for a mark is escaped, and readers see it as it was written.
# ref-security-what-holds-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Front-matter keys come from the English page only. Values read back the same in YAML 1.1 and 1.2. Titles and data hold no markup, no straight double quotes and no line breaks that the English doesn't have.
# ref-security-what-holds-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Nothing outside the project's folder is read or written. `..`, drives, devices, control and invisible characters in names are refused, as are two pages whose names differ only in case. No symbolic link is written through, and one that leads out of the project stops the run.
# ref-security-what-holds-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Bidirectional overrides, control and tag characters are refused, as character references, too. Joiners and direction marks are right in the scripts that need them, and a warning elsewhere.
# ref-security-what-holds-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Numbers, dates, fingerprints and addresses keep their values, in the digits and separators of the language. What can't be compared for sure is a warning. Whatever readers take for an address is refused if the English doesn't have it, linked or not. So is a name from `[copies] same` in letters that only look like its own.
# ref-security-what-holds-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A refused text is named with file, line and rule, and the English is published in its place, whole. Missing and stale texts are published in English and named.
# ref-security-what-holds-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Fluent that can't be read, duplicate ids, cycles, unknown references and errors of the resolver are findings. What Glossator doesn't understand, it keeps.
# ref-security-what-holds-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: No input that we know of causes a panic, an abort or a hang. [Limits]({ $limits }) apply before anything is parsed.
# ref-security-what-holds-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: After `kill -9`, a power cut or a full disk, each file is the whole old or the whole new one, and the next run completes the rest. One run writes at a time. A file that somebody edits while `sync` runs isn't replaced.
# ref-security-what-holds-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Output depends on content alone. A second run rewrites nothing.
# ref-security-what-holds-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: There is no network, no child process and no clock. What is printed has no terminal escapes, no invisible characters and no commands to CI systems but our own, whatever stands in pages, names and translations.
# ref-security-what-holds-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A catalog can't relax a rule. The configuration can, for one text and one English of it, with a [reason]({ $reason }).
# ref-security-what-holds-14 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What isn't promised
# ref-security-what-isn-t-promised =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: That a translation means what the English means. No program knows. Unreviewed text is never called reviewed.
# ref-security-what-isn-t-promised-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Anything against somebody who can write to your output folder, or who swaps folders for links on your machine while Glossator runs.
# ref-security-what-isn-t-promised-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: That two runs see each other on a file system without locks, as some network disks are.
# ref-security-what-isn-t-promised-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: That a million findings are few: printed, they take gigabytes.
# ref-security-what-isn-t-promised-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: In CI
# ref-security-in-ci =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Check pull requests with a workflow that [only reads]({ $only-reads }). Let a workflow of the main branch, which has a token, run nothing that a pull request can change, and look at [`changed-record`]({ $changed-record }) before you merge.
# ref-security-in-ci-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Glossator itself is built from published packages only, each with its checksum. `cargo deny` holds their licences and versions against `deny.toml`.
# ref-security-in-ci-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Report a hole
# ref-security-report-a-hole =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Report in private, by the repository's security advisories, not as an issue. `SECURITY.md` says what to send.
# ref-security-report-a-hole-1 =
