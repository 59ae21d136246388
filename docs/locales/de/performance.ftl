### German (de), made from src/performance.md. glossator writes the lines that begin with #.
### Change only what stands after "=". One text is one line, however long: switch on soft wrap in your editor.
### Copy { $… } exactly; it may stand elsewhere in the sentence. What each one is: locales/en/performance.ftl.
### { $date } prints a date as 2026-12-31, { DATETIME($date, dateStyle: "long") } as 31. Dezember 2026.
### To do: search for MISSING, STALE and UNREVIEWED.

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Performance
# ref-performance-performance =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Glossator is built for sites with hundreds of pages in dozens of languages.
# ref-performance-performance-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Pages are independent once it is known which of them are published; they are worked on in parallel.
# ref-performance-performance-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: The catalogs of one language are in memory at a time, so memory hardly grows with the number of languages.
# ref-performance-performance-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `build` keeps what it found out in `localized/.manifest`, with digests of everything that it depends on. A build with little to do passes over the rest, and files that wouldn't change aren't written. `--full` forgets all that.
# ref-performance-performance-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: `check` can be [split over several machines]({ $split-over-several-machines }).
# ref-performance-performance-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: A text that has the marks and placeables of its English in the same order isn't parsed again: its structure is known.
# ref-performance-performance-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: What is measured is CPU time, as a ratio to that of a program that only reads and parses the same files. `PERFORMANCE.md` in the repository has the figures, what they were measured with, what helped, and what didn't. To measure your own machine, run `benches/compare 574 20` in a clone: 574 pages in 20 languages.
# ref-performance-performance-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Limits
# ref-performance-limits =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Files are measured before they are read. What exceeds a limit is reported ([`too-large`]({ $too-large })), and left out or shown in English:
# ref-performance-limits-1 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: Limit
# ref-performance-limits-2 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a page or a data file
# ref-performance-limits-3 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: 8 MB
# ref-performance-limits-4 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a catalog or a lock
# ref-performance-limits-5 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: 64 MB
# ref-performance-limits-6 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: terms, `glossator.toml`
# ref-performance-limits-7 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: 1 MB
# ref-performance-limits-8 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: front matter
# ref-performance-limits-9 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: 256 KB, 32 levels
# ref-performance-limits-10 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: parts of a page
# ref-performance-limits-11 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a text of a page
# ref-performance-limits-12 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: 64 KB, 200 placeables
# ref-performance-limits-13 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: a tag
# ref-performance-limits-14 =

# MISSING. Write the translation behind "=" and remove the "# " before the id.
# en: 100 attributes in quotes
# ref-performance-limits-15 =
