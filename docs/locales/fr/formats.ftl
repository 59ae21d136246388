### French (fr), made from src/formats.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/formats.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31 décembre 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: File formats
# ref-formats-file-formats =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: File
# ref-formats-file-formats-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Is
# ref-formats-file-formats-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Written by
# ref-formats-file-formats-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the [configuration]({ $configuration })
# ref-formats-file-formats-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: you, `init`
# ref-formats-file-formats-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: English pages
# ref-formats-file-formats-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: you
# ref-formats-file-formats-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the reference catalog: every segment with its kind and its placeables
# ref-formats-file-formats-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a catalog
# ref-formats-file-formats-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: translators; notes by `sync`
# ref-formats-file-formats-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: records
# ref-formats-file-formats-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: terms, optional
# ref-formats-file-formats-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: translators
# ref-formats-file-formats-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: your own wording of the notice, optional
# ref-formats-file-formats-14 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: you
# ref-formats-file-formats-15 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a localized page
# ref-formats-file-formats-16 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: what `build` wrote
# ref-formats-file-formats-17 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: data for menus and badges
# ref-formats-file-formats-18 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: links for search engines, optional
# ref-formats-file-formats-19 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Commit all but `localized/`. Language folders are named by canonical language tags: `de`, `pt-BR`, `zh-Hans`. `locales/` holds catalogs and locks only.
# ref-formats-file-formats-20 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Catalog
# ref-formats-catalog =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A catalog is plain [Fluent]({ $fluent }): messages of one line, with comments.
# ref-formats-catalog-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: An id names the page, the heading and a number: `ref-3-use-of-data-2` is a segment under the heading *Use of Data* of the page with `ref: 3`. The number is a name, not a position. An id follows its segment through edits and moves, and is never given to another.
# ref-formats-catalog-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: [For translators]({ $for-translators }) explains each note.
# ref-formats-catalog-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Reference catalog
# ref-formats-reference-catalog =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: It is generated, so change the page instead. Addresses, dates and tags with attributes are placeables: a moved page or a new date makes no translation stale.
# ref-formats-reference-catalog-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Lock
# ref-formats-lock =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A lock has one line per segment, like `go.sum`:
# ref-formats-lock-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: After the id stand the fingerprint of the English and that of the translation, then words:
# ref-formats-lock-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Word
# ref-formats-lock-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Means
# ref-formats-lock-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: no translation seen yet
# ref-formats-lock-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the text is a copy of the English
# ref-formats-lock-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a person accepted a text that equals the English
# ref-formats-lock-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: nobody knows which English the text was made from
# ref-formats-lock-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the file that an unreviewed text came from
# ref-formats-lock-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: made from an older English, which follows as text, with the translation as it stood
# ref-formats-lock-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `sync` has written a `STALE` note above it
# ref-formats-lock-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: stale, and not known to be made from the English just before today's: `accept --every-language` leaves it out
# ref-formats-lock-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: earlier pairs of fingerprints
# ref-formats-lock-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: fingerprints of the text as it is written and of the terms in it
# ref-formats-lock-14 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the language of a text that was found in another catalog
# ref-formats-lock-15 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: the English is gone; its last words and the whole entry follow
# ref-formats-lock-16 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Fingerprints are of words, not of bytes: they don't see white space, kinds of quotes or reformatting. Never edit a lock: `sync` writes it. It reads one with conflict marks, too.
# ref-formats-lock-17 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Rules that cut a page
# ref-formats-rules-that-cut-a-page =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: How a page is cut into segments, and what of them are placeables, can change with a version of glossator. Its rules have a number, which reference catalogs and locks name in their heads. Files that name none are of the first rules.
# ref-formats-rules-that-cut-a-page-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The first `sync` with other rules takes over what the old ones have cut: where the words of a page are the same, so are its translations. An id stays if its text only has other placeables. A text that is several now, or a part of another one, has new ids, and its translation is taken apart or put together where the English is; what can't be stays in the lock and is offered beside the new texts. Commit its result alone, and merge branches before it: on a branch that was synced by the old rules, translations of texts with new ids are orphans.
# ref-formats-rules-that-cut-a-page-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Manifest
# ref-formats-manifest =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `localized/.manifest` lists what `build` wrote, with hashes, and what it found out, so that the next build passes over what hasn't changed. No file that it doesn't list is ever replaced or removed. Keep it between builds if you can: it also tells which addresses readers know.
# ref-formats-manifest-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: translations.json
# ref-formats-translations-json =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `state` is `complete`, `partial`, `withheld` or `draft`. `url` is `null` where no page is published.
# ref-formats-translations-json-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Schemas
# ref-formats-schemas =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: JSON schemas are in the repository's `docs/` folder. Keys may be added to a format; a key that changes its meaning or goes makes a new `version`.
# ref-formats-schemas-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Schema
# ref-formats-schemas-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Describes
# ref-formats-schemas-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a line of `glossator export --format jsonl`
# ref-formats-schemas-4 =
