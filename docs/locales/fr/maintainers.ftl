### French (fr), made from src/maintainers.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/maintainers.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: For maintainers
# ref-maintainers-for-maintainers =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: This chapter is for people who look after a translated site: what to run when, how texts become current, and what to do with people's work when the English changes.
# ref-maintainers-for-maintainers-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The daily round
# ref-maintainers-the-daily-round =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: When
# ref-maintainers-the-daily-round-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Run
# ref-maintainers-the-daily-round-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Commit
# ref-maintainers-the-daily-round-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: you have edited English pages
# ref-maintainers-the-daily-round-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: translations were merged
# ref-maintainers-the-daily-round-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: before you publish
# ref-maintainers-the-daily-round-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator check`, then `glossator build`, then your site generator
# ref-maintainers-the-daily-round-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: nothing
# ref-maintainers-the-daily-round-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `sync` brings reference catalogs, locks and notes up to date. It never deletes a translation. CI can do it for you, see [Checks in CI]({ $checks-in-ci }). If you forget it, nothing wrong is published: `check`, `status` and `build` answer as if `sync` had just run. Translators only see an older English in their notes.
# ref-maintainers-the-daily-round-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `glossator status` shows pages and languages in a table. `glossator status --language de` lists what is to do in German, with file and line. `glossator report --output report` writes pages to look at: every translation beside its English, with changes and findings.
# ref-maintainers-the-daily-round-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: ![A page of the report: English and German side by side; one text is stale, with the words that changed]({ $a-page-of-the-report-english-and-german })
# ref-maintainers-the-daily-round-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Status
# ref-maintainers-status =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Every segment has one status in every language.
# ref-maintainers-status-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Status
# ref-maintainers-status-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Meaning
# ref-maintainers-status-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Readers get
# ref-maintainers-status-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: current
# ref-maintainers-status-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: made from today's English
# ref-maintainers-status-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the translation
# ref-maintainers-status-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: stale
# ref-maintainers-status-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: made from another English; the change is *wording* or *material*
# ref-maintainers-status-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: English, or what `stale` says
# ref-maintainers-status-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: missing
# ref-maintainers-status-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: no text, or only a copy of the English
# ref-maintainers-status-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: English
# ref-maintainers-status-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: unreviewed
# ref-maintainers-status-14 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: nobody knows which English it was made from, or it is in another language
# ref-maintainers-status-15 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: English, or what `unreviewed` says
# ref-maintainers-status-16 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: refused
# ref-maintainers-status-17 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: breaks a [safety rule]({ $safety-rule })
# ref-maintainers-status-18 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: English
# ref-maintainers-status-19 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Where English stands in for a translation, it is marked with `lang="en"`, and the notice on top of the page counts such parts. A page with less than `minimum` percent in translation is *withheld*: not published in that language.
# ref-maintainers-status-20 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Stages of a language
# ref-maintainers-stages-of-a-language =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A new language starts as a draft. Make it `best-effort` when it may go online with gaps. Make it `published` when you want `check` to fail until its texts follow the English.
# ref-maintainers-stages-of-a-language-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: When you edit the English
# Memory (75 %, ref-getting-started-edit-the-english): Modifier l’anglais
# Memory, what differs: [-Edit-]{+When you edit+} the English
# ref-maintainers-when-you-edit-the-english =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A fixed typo, a change of quotes or white space leaves translations current.
# ref-maintainers-when-you-edit-the-english-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A moved link target or a new date changes every language at once, and leaves translations current.
# ref-maintainers-when-you-edit-the-english-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Any other change makes the segment's translations stale.
# ref-maintainers-when-you-edit-the-english-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: If an edit changes nothing for translations, say so. The finding prints the command:
# ref-maintainers-when-you-edit-the-english-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: It accepts the translations that were made from the English just before this edit, and names those it leaves out. For one language at a time, write `glossator accept de ref-1-terms-3`.
# ref-maintainers-when-you-edit-the-english-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: You can move, rename and reorder as you like. An id follows its segment, and catalogs follow their pages.
# ref-maintainers-when-you-edit-the-english-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: When a translation changes
# ref-maintainers-when-a-translation-changes =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `sync` records which English a changed text was made from. It takes a text for current only if somebody said so: the `STALE` note was deleted while the `# en:` line below it shows today's English, or there is an `# accept`. Anything else leaves the text unreviewed. So a typo fixed in an old sentence, or a branch made from an older page, never turns a stale text current.
# ref-maintainers-when-a-translation-changes-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: On a translation platform, nobody deletes notes. Set `notes = false` under `[catalogs]`: the platform shows the English itself. With `trust = true`, a text that changed after its English changed counts as redone, without anybody having looked.
# ref-maintainers-when-a-translation-changes-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Merge conflicts
# Memory (100 %, ref-translators-merge-conflicts): Conflits de fusion
# ref-maintainers-merge-conflicts =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Two people who translate neighbouring texts would conflict in git, which merges by lines. Glossator brings a merge driver that merges entry by entry:
# ref-maintainers-merge-conflicts-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: It writes `.gitattributes` and prints the two `git config` lines that each clone needs. Then only a text that both sides changed is a conflict, with marks around that text alone.
# ref-maintainers-merge-conflicts-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Without the driver, conflicts can happen in three kinds of files:
# ref-maintainers-merge-conflicts-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: In a **catalog**, a person chooses, see [For translators]({ $for-translators }). Until then the segments in the conflict are shown in English, and the finding [`merge-conflict`]({ $merge-conflict }) names the line.
# ref-maintainers-merge-conflicts-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: In a **reference catalog** or a **lock**, run `glossator sync`. It reads both sides and writes the file clean. Of two records for one text, the one that fits the text counts.
# ref-maintainers-merge-conflicts-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Platforms
# ref-maintainers-platforms =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Pontoon, Weblate and Crowdin work on `locales/` as it is. `init` writes `l10n.toml`, which tells Pontoon and Mozilla's tools where the catalogs are. Let the platform commit to a branch, and let CI run `glossator sync` and `glossator check` on it before it is merged.
# ref-maintainers-platforms-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Menus and other data
# ref-maintainers-menus-and-other-data =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Menus and questions often stand in YAML files that layouts read. Name their folder and the values that hold words:
# ref-maintainers-menus-and-other-data-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `_data/nav.yml` has its catalogs in `locales/<language>/_data/nav.ftl` and becomes `_data/<language>/nav.yml`. Only the named values change; order, comments, line breaks and quotes stay. A file with too little in translation isn't written, so let the layout fall back to the English one:
# ref-maintainers-menus-and-other-data-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Tags, link targets, Liquid and line breaks in a value are placeables. A translation can't add any of them, nor a straight double quote, because a layout may put the value into an attribute. Links in a value are localized as on pages. Aliases, values with an anchor or a tag, and what YAML doesn't read as text (`yes`, `3`) stay as they are.
# ref-maintainers-menus-and-other-data-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Your own notice
# ref-maintainers-your-own-notice =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The notice on top of a localized page is built in for many languages. To word it yourself, write `glossator-notice/<language>.ftl` beside `glossator.toml`. `notice = "prevails"` under `[publish]` says that the English prevails, which is a legal choice; `notice = "none"` leaves the notice out.
# ref-maintainers-your-own-notice-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Search engines
# ref-maintainers-search-engines =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: With `hreflang = "_includes/hreflang.html"` under `[publish]`, `build` writes an include that says which pages are translations of each other. Put one line into the `<head>` of a Jekyll layout; no plug-in is needed:
# ref-maintainers-search-engines-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Every page of a set names the whole set, itself and `x-default` (the English page) included. Only published translations are in it. `es-419`, which search engines don't know, becomes `es`. Addresses are absolute if `[links] site` is set. A page whose address only the site generator knows is in no set.
# ref-maintainers-search-engines-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Addresses stay
# ref-maintainers-addresses-stay =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: An address that readers have found stays theirs. When a permalink changes or a page goes and nothing redirects from the old address, `check` reports [`vanished-permalink`]({ $vanished-permalink }). When a page that was published in a language is withheld, its address redirects to the English page. `build` knows by `localized/.manifest` what it published before: keep that file from one build to the next, or set `withheld = "redirect"`.
# ref-maintainers-addresses-stay-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Exceptions
# ref-maintainers-exceptions =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A number, an address, a character, emphasis or a literal address may be right although it looks wrong. The finding prints the lines of an exception. Give a reason:
# ref-maintainers-exceptions-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The exception lapses when the English changes, and one that allows nothing any more is reported. Rules that keep the page's structure have no exceptions.
# ref-maintainers-exceptions-2 =
