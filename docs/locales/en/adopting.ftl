### Written by glossator from src/adopting.md. To change the English, edit that page, not this file.

# heading 1
ref-adopting-a-site-that-is-translated-already = A site that is translated already
# paragraph
ref-adopting-a-site-that-is-translated-already-1 = Most sites don't begin with empty catalogs: somebody has translated pages by hand, years ago, and since then the English has changed. `glossator adopt` takes such pages apart, aligns each with its English, and puts its texts into catalogs, with the record of which English they were made from. The tests run this tour as it stands here.
# paragraph
ref-adopting-a-site-that-is-translated-already-2 = The site is Jekyll's: six pages in `pages/`, all but one of them in German, most of them in French, and a year later three English ones were edited.
# paragraph
ref-adopting-a-site-that-is-translated-already-3 = That is all. `--revision auto` asks git, for each translated page, for the English that was there when the translation was last reworded. What the English says otherwise today is stale:
# heading 2
ref-adopting-what-it-does = What it does
# list item
ref-adopting-what-it-does-1 = A page is found by its key and language (`ref` and `lang`), by its address (`/de/team/`), or by where the site's generator wants it (`de/team.md`, `i18n/de/…`, `team.de.md`). `--from FILE` or `--from DIR` names others: `glossator adopt de pages/team.md --from old/unser-team.md`.
# list item
ref-adopting-what-it-does-2 = Pages with the same headings and texts in the same order are aligned one to one, others by kind, length, links, numbers, anchors, names, and words that stand together again and again. Sections and lists may have another order, and a paragraph may have become two. `--dry-run` shows both side by side and writes nothing.
# list item
ref-adopting-what-it-does-3 = Links, images, tags and footnotes get the names that they have in the catalog of the page; their addresses are those of the English page from now on. A date that is written as the language writes it becomes `{ "{" } DATETIME($date, dateStyle: "long") { "}" }`.
# list item
ref-adopting-what-it-does-4 = What can't be taken is listed with its lines: a text without a counterpart, or one that lacks a link, a number or a placeable of its English. Texts that are the English still are left out.
# paragraph
ref-adopting-what-it-does-5 = Which English was it? `--revision REV` names a revision, `--revision auto` finds it for each page, `--english FILE` is the page itself as it was. Then texts are current or stale. A text is current only if something tells for sure that it belongs to its English: a link, a number, a name or an anchor that no other text has, in it or in the texts around it, on a page of the same structure. All else is unreviewed, and so is a text that you should look at. Without any of the three options, everything is unreviewed.
# heading 2
ref-adopting-afterwards = Afterwards
# paragraph
ref-adopting-afterwards-1 = The old pages stay as they are, and online, until you delete them. Delete them when `build` writes those pages; until then `glossator check` names each that has the address of a localized page (`duplicate-permalink`). Headings get their English anchors. Where an old one was another, a comment above the heading's text keeps it, `# anchor: wer-macht-was`, and `build` writes it, too, so that links to `/de/team/#wer-macht-was` still lead there. Delete the comment when nobody needs it.
# paragraph
ref-adopting-afterwards-2 = An address of a translated page that isn't the English one with the language before it, `/de/unser-team/`, is gone with the page, too: add it to `redirect_from` of the English page, without `/de`.
