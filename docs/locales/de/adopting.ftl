### German (de), made from src/adopting.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/adopting.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A site that is translated already
# Memory (99 %, ref-summary-running-a-site-2): [Eine schon übersetzte Website]({ $a-site-that-is-translated-already })
# Memory, what differs: [-[A-]{+A+} site that is translated [-already]({ $a-site-that-is-translated-already })-]{+already+}
# ref-adopting-a-site-that-is-translated-already =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Most sites don't begin with empty catalogs: somebody has translated pages by hand, years ago, and since then the English has changed. `glossator adopt` takes such pages apart, aligns each with its English, and puts its texts into catalogs, with the record of which English they were made from. The tests run this tour as it stands here.
# ref-adopting-a-site-that-is-translated-already-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The site is Jekyll's: six pages in `pages/`, all but one of them in German, most of them in French, and a year later three English ones were edited.
# ref-adopting-a-site-that-is-translated-already-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: That is all. `--revision auto` asks git, for each translated page, for the English that was there when the translation was last changed. What the English says otherwise today is stale:
# ref-adopting-a-site-that-is-translated-already-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What it does
# ref-adopting-what-it-does =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A page is found by its key and language (`ref` and `lang`), by its address (`/de/team/`), or by where the site's generator wants it (`de/team.md`, `i18n/de/…`, `team.de.md`). `--from FILE` or `--from DIR` names others: `glossator adopt de pages/team.md --from old/unser-team.md`.
# ref-adopting-what-it-does-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Pages with the same headings and texts in the same order are aligned one to one, others by kind, length, links, numbers, anchors and names. `--dry-run` shows both side by side and writes nothing.
# ref-adopting-what-it-does-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Links, images, tags and footnotes get the names that they have in the catalog of the page; their addresses are those of the English page from now on. A date that is written as the language writes it becomes `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`.
# ref-adopting-what-it-does-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What can't be taken is listed with its lines: a text without a counterpart, or one that lacks a link, a number or a placeable of its English. Texts that are the English still are left out.
# ref-adopting-what-it-does-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Which English was it? `--revision REV` names a revision, `--revision auto` finds it for each page, `--english FILE` is the page itself as it was. Then texts are current or stale. Where the two pages differ in structure, a text is current only if something tells for sure that the pair is right (a link, a number, an anchor that no other text has), else it is unreviewed. Without any of the three, everything is unreviewed.
# ref-adopting-what-it-does-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Afterwards
# ref-adopting-afterwards =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The old pages stay as they are, and online, until you delete them. Delete them when `build` writes those pages; until then `glossator check` names each that has the address of a localized page (`duplicate-permalink`). Headings keep their English anchors: a link to `/de/unser-team/#wer-macht-was` leads to the top of the page then.
# ref-adopting-afterwards-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: An address of a translated page that isn't the English one with the language before it, `/de/unser-team/`, is gone with the page, too: add it to `redirect_from` of the English page, without `/de`.
# ref-adopting-afterwards-2 =
