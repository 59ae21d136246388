### Written by glossator from src/exchange.md. To change the English, edit that page, not this file.

# heading 1
ref-exchange-exchange-with-other-tools = Exchange with other tools
# paragraph
ref-exchange-exchange-with-other-tools-1 = Translators who work in Poedit, OmegaT or a spreadsheet get a file, and a program that drafts gets JSON lines:
# table heading
ref-exchange-exchange-with-other-tools-2 = Format
# table heading
# Note: column: which programs the format is for
ref-exchange-exchange-with-other-tools-3 = For
# table cell, column "For"
ref-exchange-exchange-with-other-tools-4 = Poedit, Weblate and everything that reads gettext
# table cell, column "For"
ref-exchange-exchange-with-other-tools-5 = OmegaT, Trados, memoQ
# table cell, column "For"
ref-exchange-exchange-with-other-tools-6 = translation memories
# table cell, column "For"
ref-exchange-exchange-with-other-tools-7 = spreadsheets
# table cell, column "For"
ref-exchange-exchange-with-other-tools-8 = programs, such as one that drafts
# paragraph
ref-exchange-exchange-with-other-tools-9 = Importing what was exported changes no byte.
# heading 2
ref-exchange-what-an-imported-text-counts-as = What an imported text counts as
# paragraph
# $not-imported: findings.md#not-imported
ref-exchange-what-an-imported-text-counts-as-1 = The English travels with each text. A text that was made from an older English arrives stale, with that English in the lock. Every text is checked as a stranger's is, and one that breaks a rule stays out ([`not-imported`]({ $not-imported })).
# paragraph
# $kept-translation: findings.md#kept-translation
ref-exchange-what-an-imported-text-counts-as-2 = A text in a catalog gives way if it is missing, if it was made from an older English, or if it is the one that was exported. Any other stays, with a warning ([`kept-translation`]({ $kept-translation })), unless you pass `--overwrite`. `--dry-run` lists what would be imported.
# paragraph
ref-exchange-what-an-imported-text-counts-as-4 = In PO files stale and unreviewed texts are `fuzzy`. Taking the flag away says that the text is right. In tables and JSON lines `status` says it: a text with `stale`, `unreviewed` or `refused` there still has to be looked at, even if you have edited it. Write `current` once it is right for the English beside it.
# paragraph
ref-exchange-what-an-imported-text-counts-as-3 = Texts from JSON lines and TMX are unreviewed: readers don't see them until a person accepts them. `--as unreviewed` makes that of any format. The lock and `status` say which file a text came from.
# heading 2
ref-exchange-memory-and-drafts = Memory and drafts
# paragraph
ref-exchange-memory-and-drafts-1 = Each text that is to be translated gets the translation of the same or nearly the same English beside it, from the site itself and from the files that `--memory` names. `docs/exchange.schema.json` in the repository describes a JSON line. A drafter has to give back `id` and `text`; without `english`, nobody knows what the text was made from.
# paragraph
ref-exchange-memory-and-drafts-2 = Files of other tools are read, too: an entry that names no segment goes to every segment with its English. Tools for gettext write paragraphs in their Markdown; both texts are read as a page is, and links and dates get their placeables. What is for no segment is listed with its line and the reason.
