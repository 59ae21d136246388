### Written by glossator from src/maintainers.md. To change the English, edit that page, not this file.

# heading 1
ref-maintainers-for-maintainers = For maintainers
# paragraph
ref-maintainers-for-maintainers-1 = This chapter is for people who look after a translated site: what to run when, how texts become current, and what to do with people's work when the English changes.
# heading 2
ref-maintainers-the-daily-round = The daily round
# table heading
ref-maintainers-the-daily-round-1 = When
# table heading
# Note: imperative: the reader is to run this command
ref-maintainers-the-daily-round-2 = Run
# table heading
# Note: imperative: the reader is to commit these files
ref-maintainers-the-daily-round-3 = Commit
# table cell, column "When"
ref-maintainers-the-daily-round-4 = you have edited English pages
# table cell, column "When"
ref-maintainers-the-daily-round-5 = translations were merged
# table cell, column "When"
ref-maintainers-the-daily-round-6 = before you publish
# table cell, column "Run"
ref-maintainers-the-daily-round-7 = `glossator check`, then `glossator build`, then your site generator
# table cell, column "Commit"
ref-maintainers-the-daily-round-8 = nothing
# paragraph
# $checks-in-ci: ci.md
ref-maintainers-the-daily-round-9 = `sync` brings reference catalogs, locks and notes up to date. It never deletes a translation. CI can do it for you, see [Checks in CI]({ $checks-in-ci }). If you forget it, nothing wrong is published: `check`, `status` and `build` answer as if `sync` had just run. Translators only see an older English in their notes.
# paragraph
ref-maintainers-the-daily-round-10 = `glossator status` shows pages and languages in a table. `glossator status --language de` lists what is to do in German, with file and line. `glossator report --output _report` writes pages to look at: every translation beside its English, with changes and findings.
# paragraph
# $a-page-of-the-report-english-and-german: report.png
ref-maintainers-the-daily-round-11 = ![A page of the report: English and German side by side; one text is stale, with the words that changed]({ $a-page-of-the-report-english-and-german })
# heading 2
ref-maintainers-status = Status
# paragraph
ref-maintainers-status-1 = Every segment has one status in every language.
# table heading
ref-maintainers-status-2 = Status
# table heading
ref-maintainers-status-3 = Meaning
# table heading
# Note: column: what readers see in its place
ref-maintainers-status-4 = Readers get
# table cell, column "Status"
ref-maintainers-status-5 = current
# table cell, column "Meaning"
ref-maintainers-status-6 = made from today's English
# table cell, column "Readers get"
ref-maintainers-status-7 = the translation
# table cell, column "Status"
ref-maintainers-status-8 = stale
# table cell, column "Meaning"
ref-maintainers-status-9 = made from another English; the change is *wording* or *material*
# table cell, column "Readers get"
ref-maintainers-status-10 = English, or what `stale` says
# table cell, column "Status"
ref-maintainers-status-11 = missing
# table cell, column "Meaning"
ref-maintainers-status-12 = no text, or only a copy of the English
# table cell, column "Readers get"
ref-maintainers-status-13 = English
# table cell, column "Status"
ref-maintainers-status-14 = unreviewed
# table cell, column "Meaning"
ref-maintainers-status-15 = nobody knows which English it was made from, or it is in another language
# table cell, column "Readers get"
ref-maintainers-status-16 = English, or what `unreviewed` says
# table cell, column "Status"
ref-maintainers-status-17 = refused
# table cell, column "Meaning"
# $safety-rule: security.md
ref-maintainers-status-18 = breaks a [safety rule]({ $safety-rule })
# table cell, column "Readers get"
ref-maintainers-status-19 = English
# paragraph
ref-maintainers-status-20 = Where English stands in for a translation, it is marked with `lang="en"`, and the notice on top of the page counts such parts. A page with less than `minimum` percent in translation is *withheld*: not published in that language.
# heading 2
ref-maintainers-stages-of-a-language = Stages of a language
# paragraph
ref-maintainers-stages-of-a-language-1 = A new language starts as a draft. Make it `best-effort` when it may go online with gaps. Make it `published` when you want `check` to fail until its texts follow the English.
# heading 2
ref-maintainers-when-you-edit-the-english = When you edit the English
# list item
ref-maintainers-when-you-edit-the-english-1 = Other quotes, dashes or white space leave translations current.
# list item
ref-maintainers-when-you-edit-the-english-2 = A moved link target or a new date changes every language at once, and leaves translations current.
# list item
ref-maintainers-when-you-edit-the-english-3 = Any other change makes the segment's translations stale, a fixed typo, too: one letter makes a country a county. A change of upper and lower case or of a final full stop is called *wording*, everything else *material*.
# paragraph
ref-maintainers-when-you-edit-the-english-4 = If an edit changes nothing for translations, say so. The finding prints the command:
# paragraph
ref-maintainers-when-you-edit-the-english-5 = It accepts the translations that were made from the English just before this edit, and names those it leaves out. For one language at a time, write `glossator accept de ref-1-terms-3`.
# paragraph
ref-maintainers-when-you-edit-the-english-6 = You can move, rename and reorder as you like. An id follows its segment, and catalogs follow their pages.
# heading 2
ref-maintainers-when-a-translation-changes = When a translation changes
# paragraph
ref-maintainers-when-a-translation-changes-1 = `sync` records which English a changed text was made from. It takes a text for current only if somebody said so: the `STALE` note was deleted while the `# en:` line below it shows today's English, or there is an `# accept`. Anything else leaves the text unreviewed. So a typo fixed in an old sentence, or a branch made from an older page, never turns a stale text current.
# paragraph
ref-maintainers-when-a-translation-changes-2 = On a translation platform, nobody deletes notes. Set `notes = false` under `[catalogs]`: the platform shows the English itself. With `trust = true`, a text that changed after its English changed counts as redone, without anybody having looked.
# heading 2
ref-maintainers-merge-conflicts = Merge conflicts
# paragraph
ref-maintainers-merge-conflicts-1 = Two people who translate neighbouring texts would conflict in git, which merges by lines. Glossator brings a merge driver that merges entry by entry:
# paragraph
ref-maintainers-merge-conflicts-2 = It writes `.gitattributes` and prints the two `git config` lines that each clone needs. Then only a text that both sides changed is a conflict, with marks around that text alone.
# paragraph
ref-maintainers-merge-conflicts-3 = Without the driver, conflicts can happen in three kinds of files:
# list item
# $for-translators: translators.md#merge-conflicts
# $merge-conflict: findings.md#merge-conflict
ref-maintainers-merge-conflicts-4 = In a **catalog**, a person chooses, see [For translators]({ $for-translators }). Until then the segments in the conflict are shown in English, and the finding [`merge-conflict`]({ $merge-conflict }) names the line.
# list item
ref-maintainers-merge-conflicts-5 = In a **reference catalog** or a **lock**, run `glossator sync`. It reads both sides and writes the file clean. Of two records for one text, the one that fits the text counts.
# heading 2
ref-maintainers-platforms = Platforms
# paragraph
ref-maintainers-platforms-1 = Pontoon, Weblate and Crowdin work on `locales/` as it is. `init` writes `l10n.toml`, which tells Pontoon and Mozilla's tools where the catalogs are. Let the platform commit to a branch, and let CI run `glossator sync` and `glossator check` on it before it is merged.
# heading 2
ref-maintainers-menus-and-other-data = Menus and other data
# paragraph
ref-maintainers-menus-and-other-data-1 = Menus and questions often stand in YAML files that layouts read. Name their folder and the values that hold words:
# paragraph
ref-maintainers-menus-and-other-data-2 = `_data/nav.yml` has its catalogs in `locales/<language>/_data/nav.ftl` and becomes `_data/<language>/nav.yml`. Only the named values change; order, comments, line breaks and quotes stay. A file with too little in translation isn't written, so let the layout fall back to the English one:
# paragraph
ref-maintainers-menus-and-other-data-3 = Tags, link targets, Liquid and line breaks in a value are placeables. A translation can't add any of them, nor a straight double quote, because a layout may put the value into an attribute. Links in a value are localized as on pages. Aliases, values with an anchor or a tag, and what YAML doesn't read as text (`yes`, `3`) stay as they are.
# heading 2
ref-maintainers-your-own-notice = Your own notice
# paragraph
ref-maintainers-your-own-notice-1 = The notice on top of a localized page is built in for many languages. To word it yourself, write `glossator-notice/<language>.ftl` beside `glossator.toml`. `notice = "prevails"` under `[publish]` says that the English prevails, which is a legal choice; `notice = "none"` leaves the notice out.
# heading 2
ref-maintainers-search-engines = Search engines
# paragraph
ref-maintainers-search-engines-1 = With `hreflang = "_includes/hreflang.html"` under `[publish]`, `build` writes an include that says which pages are translations of each other. Put one line into the `<head>` of a Jekyll layout; no plug-in is needed:
# paragraph
ref-maintainers-search-engines-2 = Every page of a set names the whole set, itself and `x-default` (the English page) included. Only published translations are in it. `es-419`, which search engines don't know, becomes `es`. Addresses are absolute if `[links] site` is set. A page whose address only the site generator knows is in no set.
# heading 2
ref-maintainers-addresses-stay = Addresses stay
# paragraph
# $vanished-permalink: findings.md#vanished-permalink
ref-maintainers-addresses-stay-1 = An address that readers have found stays theirs. When a permalink changes or a page goes and nothing redirects from the old address, `check` reports [`vanished-permalink`]({ $vanished-permalink }). When a page that was published in a language is withheld, its address redirects to the English page. `build` knows by `localized/.manifest` what it published before: keep that file from one build to the next, or set `withheld = "redirect"`.
# heading 2
ref-maintainers-exceptions = Exceptions
# paragraph
ref-maintainers-exceptions-1 = A number, an address, a character, emphasis or a literal address may be right although it looks wrong. The finding prints the lines of an exception. Give a reason:
# paragraph
ref-maintainers-exceptions-2 = The exception lapses when the English changes, and one that allows nothing any more is reported. Rules that keep the page's structure have no exceptions.
