### Written by glossator from src/introduction.md. To change the English, edit that page, not this file.

# heading 1
ref-introduction-introduction = Introduction
# paragraph
ref-introduction-introduction-1 = Glossator translates the pages of a static site. You write Markdown in English. Translators work in plain text files, one per page and language. Glossator puts the two together and writes localized pages that your site generator builds like any other.
# paragraph
ref-introduction-introduction-2 = It keeps one promise: **nothing stale, missing or unsafe is ever published silently.**
# list item
ref-introduction-introduction-3 = *Stale*: Glossator records which English every translation was made from. When you edit a sentence, its translations are stale. Readers get that one sentence in English, marked as English, until somebody brings the translation up to date.
# list item
ref-introduction-introduction-4 = *Missing*: a page with gaps says so. A page with too many gaps isn't published in that language.
# list item
ref-introduction-introduction-5 = *Unsafe*: a translation may change words and nothing else. Links, tags, code and numbers stay those of the English page, whatever a translator writes.
# paragraph
ref-introduction-introduction-6 = A glossator was the medieval scholar who wrote the translation beside the legal text.
# heading 2
ref-introduction-how-it-works = How it works
# paragraph
# $fluent: https://projectfluent.org
ref-introduction-how-it-works-1 = A page is split into *segments*: a heading, a paragraph, a list item, a table cell. Every segment has an id that it keeps when you edit, move or insert text. Its translation is an *entry* in a *catalog*, a [Fluent]({ $fluent }) file. A *lock* beside the catalog holds a *record* for each entry: which English it was made from.
# heading 2
ref-introduction-where-to-start = Where to start
# table heading
# Note: column: each cell below ends this sentence, "You are a translator"
ref-introduction-where-to-start-1 = You are
# table heading
# Note: imperative: the reader is to read this chapter
ref-introduction-where-to-start-2 = Read
# table cell, column "You are"
ref-introduction-where-to-start-3 = a translator
# table cell, column "Read"
# $for-translators: translators.md
ref-introduction-where-to-start-4 = [For translators]({ $for-translators }). A text editor is enough; you don't need this program.
# table cell, column "You are"
ref-introduction-where-to-start-5 = starting a new site
# table cell, column "Read"
# $a-new-site: getting-started.md
ref-introduction-where-to-start-6 = [A new site]({ $a-new-site })
# table cell, column "You are"
ref-introduction-where-to-start-7 = taking over pages that somebody translated before
# table cell, column "Read"
# $a-site-that-is-translated-already: adopting.md
ref-introduction-where-to-start-8 = [A site that is translated already]({ $a-site-that-is-translated-already })
# table cell, column "You are"
ref-introduction-where-to-start-9 = looking after a translated site
# table cell, column "Read"
# $for-maintainers: maintainers.md
ref-introduction-where-to-start-10 = [For maintainers]({ $for-maintainers })
# table cell, column "You are"
ref-introduction-where-to-start-11 = setting up checks
# table cell, column "Read"
# $checks-in-ci: ci.md
ref-introduction-where-to-start-12 = [Checks in CI]({ $checks-in-ci })
# heading 2
ref-introduction-when-something-else-fits-better = When something else fits better
# list item
# $mdbook: https://rust-lang.github.io/mdBook/
ref-introduction-when-something-else-fits-better-1 = You publish an [mdBook]({ $mdbook }) and your translators want PO files: `mdbook-i18n-helpers`.
# list item
ref-introduction-when-something-else-fits-better-2 = You need many document formats: `translate-toolkit`.
# list item
ref-introduction-when-something-else-fits-better-3 = You want an editor in the browser: Weblate, Pontoon or Crowdin. They work on Glossator's catalogs as they are, so you can have both.
# paragraph
ref-introduction-when-something-else-fits-better-4 = Glossator is for pages where it matters *which* English a sentence follows: policies, terms, security advice, documentation that changes. It has no editor and no machine translation, and it never uses the network.
