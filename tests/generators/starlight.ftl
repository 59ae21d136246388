== locales/en/guide/light.ftl
### Written by glossator from src/content/docs/guide/light.mdx. To change the English, edit that page, not this file.

# page title (front matter)
ref-guide-light-title = Light it
# paragraph
# $expression: {hours}
# $expression-2: {hours * 2}
ref-guide-light-top-1 = It stays warm for { $expression } hours, and for { $expression-2 } with the damper closed.
# label attribute
ref-guide-light-top-2 = Wood
# paragraph
ref-guide-light-top-3 = Lay **two** logs across each other.
# label attribute
ref-guide-light-top-4 = Coal
# paragraph
ref-guide-light-top-5 = Use the small grate.
# heading 2
ref-guide-light-the-damper = The damper
# paragraph
ref-guide-light-the-damper-1 = Most days
# paragraph
ref-guide-light-the-damper-2 = Half open is right for most days.
# paragraph
ref-guide-light-the-damper-3 = Press <kbd>Reset</kbd> when the lamp is on.

== locales/en/guide/wood.ftl
### /guide/wood, written by glossator from src/content/docs/guide/wood.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-guide-wood-title = Wood
# paragraph
# $a-log: ../stove.png
# $the-damper: /guide/light/#the-damper
ref-guide-wood-top-1 = Beech, oak and birch, see ![a log]({ $a-log }) for the size, and [the damper]({ $the-damper }).
# heading 2
ref-guide-wood-dry-wood = Dry wood
# paragraph
# $footnote: [^1]
ref-guide-wood-dry-wood-1 = Wood is dry after two years.{ $footnote }
# paragraph
ref-guide-wood-dry-wood-2 = Keep it in a shed.
# list item
ref-guide-wood-dry-wood-3 = Split it.
# list item
ref-guide-wood-dry-wood-4 = Stack it.
# paragraph
ref-guide-wood-dry-wood-5 = Read *this* first
# paragraph
ref-guide-wood-dry-wood-6 = Smoke is dangerous.
# table heading
ref-guide-wood-dry-wood-7 = Wood
# table heading
ref-guide-wood-dry-wood-8 = Years
# table cell, column "Wood"
ref-guide-wood-dry-wood-9 = beech
# table cell, column "Years"
ref-guide-wood-dry-wood-10 = two
# table cell, column "Wood"
ref-guide-wood-dry-wood-11 = oak
# table cell, column "Years"
ref-guide-wood-dry-wood-12 = three
# quotation
ref-guide-wood-dry-wood-13 = A wet log hisses.
# footnote
ref-guide-wood-dry-wood-14 = In a shed with open sides.

== locales/en/index.ftl
### Written by glossator from src/content/docs/index.mdx. To change the English, edit that page, not this file.

# page title (front matter)
ref-index-title = The stove
# description (front matter)
ref-index-description = How to keep a house warm.
# hero.tagline (front matter)
ref-index-hero-tagline = A warm house in winter.
# heading 2
ref-index-where-to-begin = Where to begin
# title attribute
ref-index-where-to-begin-1 = Light it
# paragraph
# $how-to-light-it: /guide/light/
ref-index-where-to-begin-2 = Read [how to light it]({ $how-to-light-it }) first.
# title attribute
ref-index-where-to-begin-3 = Wood
# paragraph
# $what-it-burns: /guide/wood/#dry-wood
ref-index-where-to-begin-4 = Read [what it burns]({ $what-it-burns }) before the winter.

