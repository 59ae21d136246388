### Written by glossator from src/performance.md. To change the English, edit that page, not this file.

# heading 1
ref-performance-performance = Performance
# paragraph
ref-performance-performance-1 = Glossator is built for sites with hundreds of pages in dozens of languages.
# list item
ref-performance-performance-2 = Pages are independent once it is known which of them are published; they are worked on in parallel.
# list item
ref-performance-performance-3 = The catalogs of one language are in memory at a time, so memory hardly grows with the number of languages.
# list item
ref-performance-performance-4 = `build` keeps what it found out in `localized/.manifest`, with digests of everything that it depends on. A build with little to do passes over the rest, and files that wouldn't change aren't written. `--full` forgets all that.
# list item
ref-performance-performance-8 = `check` remembers what it found of each page and language, in a folder of your own (below). Pages on which nothing has an influence that has changed aren't looked at again, neither by `check` nor by `status`. A `sync` with nothing to do says so as soon as it has read the files.
# list item
# $split-over-several-machines: ci.md#shards
ref-performance-performance-5 = `check` can be [split over several machines]({ $split-over-several-machines }).
# list item
ref-performance-performance-6 = A text that has the marks and placeables of its English in the same order isn't parsed again: its structure is known.
# paragraph
ref-performance-performance-7 = What is measured is CPU time, as a ratio to that of a program that only reads and parses the same files. `PERFORMANCE.md` in the repository has the figures, what they were measured with, what helped, and what didn't. To measure your own machine, run `benches/compare 574 20` in a clone: 574 pages in 20 languages.
# heading 2
ref-performance-what-is-remembered = What is remembered
# paragraph
ref-performance-what-is-remembered-1 = What `check` and `sync` remember is in your system's folder for caches, below `glossator`, not in the project: a pull request can't bring any along. You may delete it at any time, which costs time and nothing else. `GLOSSATOR_CACHE_DIR` names another folder; where the variable is empty, nothing is remembered. `check --full` looks at everything, whatever is remembered.
# heading 2
ref-performance-limits = Limits
# paragraph
# $too-large: findings.md#too-large
ref-performance-limits-1 = Files are measured before they are read. What exceeds a limit is reported ([`too-large`]({ $too-large })), and left out or shown in English:
# table heading
ref-performance-limits-2 = Limit
# table cell
ref-performance-limits-3 = a page or a data file
# table cell, column "Limit"
ref-performance-limits-4 = 8 MB
# table cell
ref-performance-limits-5 = a catalog or a lock
# table cell, column "Limit"
ref-performance-limits-6 = 64 MB
# table cell
ref-performance-limits-7 = terms, `glossator.toml`
# table cell, column "Limit"
ref-performance-limits-8 = 1 MB
# table cell
ref-performance-limits-9 = front matter
# table cell, column "Limit"
ref-performance-limits-10 = 256 KB, 32 levels
# table cell
ref-performance-limits-11 = parts of a page
# table cell
ref-performance-limits-12 = a text of a page
# table cell, column "Limit"
ref-performance-limits-13 = 64 KB, 200 placeables
# table cell
ref-performance-limits-14 = a tag
# table cell, column "Limit"
ref-performance-limits-15 = 100 attributes in quotes
