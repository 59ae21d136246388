### Written by glossator from src/formats.md. To change the English, edit that page, not this file.

# heading 1
ref-formats-file-formats = File formats
# table heading
ref-formats-file-formats-1 = File
# table heading
# Note: column: what the file is
ref-formats-file-formats-2 = Is
# table heading
# Note: column: who or what writes the file
ref-formats-file-formats-3 = Written by
# table cell, column "Is"
# $configuration: configuration.md
ref-formats-file-formats-4 = the [configuration]({ $configuration })
# table cell, column "Written by"
ref-formats-file-formats-5 = you, `init`
# table cell, column "Is"
ref-formats-file-formats-6 = English pages
# table cell, column "Written by"
ref-formats-file-formats-7 = you
# table cell, column "Is"
ref-formats-file-formats-8 = the reference catalog: every segment with its kind and its placeables
# table cell, column "Is"
ref-formats-file-formats-9 = a catalog
# table cell, column "Written by"
ref-formats-file-formats-10 = translators; notes by `sync`
# table cell, column "Is"
ref-formats-file-formats-11 = records
# table cell, column "Is"
ref-formats-file-formats-12 = terms, optional
# table cell, column "Written by"
ref-formats-file-formats-13 = translators
# table cell, column "Is"
ref-formats-file-formats-14 = your own wording of the notice, optional
# table cell, column "Written by"
ref-formats-file-formats-15 = you
# table cell, column "Is"
ref-formats-file-formats-16 = a localized page
# table cell, column "Is"
ref-formats-file-formats-17 = what `build` wrote
# table cell, column "Is"
ref-formats-file-formats-18 = data for menus and badges
# table cell, column "Is"
ref-formats-file-formats-19 = links for search engines, optional
# paragraph
ref-formats-file-formats-20 = Commit all but `localized/`. Language folders are named by canonical language tags: `de`, `pt-BR`, `zh-Hans`. `locales/` holds catalogs and locks only.
# heading 2
ref-formats-catalog = Catalog
# paragraph
# $fluent: https://projectfluent.org
ref-formats-catalog-1 = A catalog is plain [Fluent]({ $fluent }): messages of one line, with comments.
# paragraph
ref-formats-catalog-2 = An id names the page, the heading and a number: `ref-3-use-of-data-2` is a segment under the heading *Use of Data* of the page with `ref: 3`. The number is a name, not a position. An id follows its segment through edits and moves, and is never given to another.
# paragraph
# $for-translators: translators.md
ref-formats-catalog-3 = [For translators]({ $for-translators }) explains each note.
# heading 2
ref-formats-reference-catalog = Reference catalog
# paragraph
ref-formats-reference-catalog-1 = It is generated, so change the page instead. Addresses, dates and tags with attributes are placeables: a moved page or a new date makes no translation stale.
# heading 2
ref-formats-lock = Lock
# paragraph
ref-formats-lock-1 = A lock has one line per segment, like `go.sum`:
# paragraph
ref-formats-lock-2 = After the id stand the fingerprint of the English and that of the translation, then words:
# table heading
ref-formats-lock-3 = Word
# table heading
ref-formats-lock-4 = Means
# table cell, column "Means"
ref-formats-lock-5 = no translation seen yet
# table cell, column "Means"
ref-formats-lock-6 = the text is a copy of the English
# table cell, column "Means"
ref-formats-lock-7 = a person accepted a text that equals the English
# table cell, column "Means"
ref-formats-lock-8 = nobody knows which English the text was made from
# table cell, column "Means"
ref-formats-lock-9 = the file that an unreviewed text came from
# table cell, column "Means"
ref-formats-lock-10 = made from an older English, which follows as text, with the translation as it stood
# table cell, column "Means"
ref-formats-lock-11 = `sync` has written a `STALE` note above it
# table cell, column "Means"
ref-formats-lock-12 = stale, and not known to be made from the English just before today's: `accept --every-language` leaves it out
# table cell, column "Means"
ref-formats-lock-13 = earlier pairs of fingerprints
# table cell, column "Means"
ref-formats-lock-14 = fingerprints of the text as it is written and of the terms in it
# table cell, column "Means"
ref-formats-lock-15 = the language of a text that was found in another catalog
# table cell, column "Means"
ref-formats-lock-16 = the English is gone; its last words and the whole entry follow
# paragraph
ref-formats-lock-17 = Fingerprints are of words, not of bytes: they don't see white space, kinds of quotes or reformatting. Never edit a lock: `sync` writes it. It reads one with conflict marks, too.
# heading 2
ref-formats-rules-that-cut-a-page = Rules that cut a page
# paragraph
ref-formats-rules-that-cut-a-page-1 = How a page is cut into segments, and what of them are placeables, can change with a version of glossator. Its rules have a number, which reference catalogs and locks name in their heads. Files that name none are of the first rules.
# paragraph
ref-formats-rules-that-cut-a-page-2 = The first `sync` with other rules takes over what the old ones have cut: where the words of a page are the same, so are its translations. An id stays if its text only has other placeables. A text that is several now, or a part of another one, has new ids, and its translation is taken apart or put together where the English is; what can't be stays in the lock and is offered beside the new texts. Commit its result alone, and merge branches before it: on a branch that was synced by the old rules, translations of texts with new ids are orphans.
# heading 2
ref-formats-manifest = Manifest
# paragraph
ref-formats-manifest-1 = `localized/.manifest` lists what `build` wrote, with hashes, and what it found out, so that the next build passes over what hasn't changed. No file that it doesn't list is ever replaced or removed. Keep it between builds if you can: it also tells which addresses readers know.
# heading 2
ref-formats-translations-json = translations.json
# paragraph
ref-formats-translations-json-1 = `state` is `complete`, `partial`, `withheld` or `draft`. `url` is `null` where no page is published.
# heading 2
ref-formats-schemas = Schemas
# paragraph
ref-formats-schemas-1 = JSON schemas are in the repository's `docs/` folder. Keys may be added to a format; a key that changes its meaning or goes makes a new `version`.
# table heading
ref-formats-schemas-2 = Schema
# table heading
ref-formats-schemas-3 = Describes
# table cell, column "Describes"
ref-formats-schemas-4 = a line of `glossator export --format jsonl`
