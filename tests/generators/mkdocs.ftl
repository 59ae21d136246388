== locales/en/guide/light.ftl
### Written by glossator from docs/guide/light.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-guide-light-title = Light it
# heading 1
ref-guide-light-light-the-stove = Light the stove
# paragraph
# $footnote: [^1]
ref-guide-light-light-the-stove-1 = It stays warm for three hours.{ $footnote }
# list item
ref-guide-light-light-the-stove-2 = Wood
# list item
ref-guide-light-light-the-stove-3 = Lay **two** logs across each other.
# list item
ref-guide-light-light-the-stove-4 = Coal
# list item
# $the-box: ../index.md#what-is-in-the-box
ref-guide-light-light-the-stove-5 = Use the small grate, see [the box]({ $the-box }).
# list item
ref-guide-light-light-the-stove-6 = When it doesn't burn
# list item
ref-guide-light-light-the-stove-7 = Open the damper and wait a minute.
# heading 2
ref-guide-light-the-damper = The damper
# paragraph
ref-guide-light-the-damper-1 = Press <kbd>Reset</kbd> when the lamp is on.
# table heading
ref-guide-light-the-damper-2 = Lamp
# table heading
ref-guide-light-the-damper-3 = Means
# table cell, column "Lamp"
ref-guide-light-the-damper-4 = green
# table cell, column "Means"
ref-guide-light-the-damper-5 = all is well
# table cell, column "Lamp"
ref-guide-light-the-damper-6 = red
# table cell, column "Means"
ref-guide-light-the-damper-7 = open the damper
# text in <div>
ref-guide-light-the-damper-8 = Half open is *right* for most days.
# footnote
ref-guide-light-the-damper-9 = On cold days two.

== locales/en/guide/wood.ftl
### Written by glossator from docs/guide/wood.md. To change the English, edit that page, not this file.

# heading 1
ref-guide-wood-what-it-burns = What it burns
# paragraph
# $a-log: ../stove.png
# $the-damper: light.md#the-damper
ref-guide-wood-what-it-burns-1 = Beech, oak and birch, see ![a log]({ $a-log }) for the size, and [the damper]({ $the-damper }).
# heading 2
ref-guide-wood-version-1-2-notes = Version 1.2 — notes
# paragraph
ref-guide-wood-version-1-2-notes-1 = Wood is dry after two years.
# list item
ref-guide-wood-version-1-2-notes-2 = Split it.
# list item
ref-guide-wood-version-1-2-notes-3 = Stack it.
# quotation
ref-guide-wood-version-1-2-notes-4 = A wet log hisses.

== locales/en/index.ftl
### Written by glossator from docs/index.md. To change the English, edit that page, not this file.

# heading 1
ref-index-the-stove = The stove
# paragraph
# $how-to-light-it: guide/light.md
# $what-it-burns: guide/wood.md#version-12-notes
ref-index-the-stove-1 = The stove heats *one* room. Read [how to light it]({ $how-to-light-it }) and [what it burns]({ $what-it-burns }) first.
# paragraph
# $a-drawing-of-the-stove: stove.png
# $attributes: { width="20" }
ref-index-the-stove-2 = ![A drawing of the stove]({ $a-drawing-of-the-stove }){ $attributes }
# heading 2
ref-index-what-is-in-the-box = What is in the box
# list item
ref-index-what-is-in-the-box-1 = The stove itself
# list item
ref-index-what-is-in-the-box-2 = A pair of gloves
# list item
ref-index-what-is-in-the-box-3 = Keep the box until the stove is **warm**.
# list item
ref-index-what-is-in-the-box-4 = Read *this* first
# list item
ref-index-what-is-in-the-box-5 = Smoke is dangerous. Open a window.
# list item
ref-index-what-is-in-the-box-6 = Never burn paint.
# list item
ref-index-what-is-in-the-box-7 = Never leave the door open.
# list item
ref-index-what-is-in-the-box-8 = Never sleep beside it.
# paragraph
ref-index-what-is-in-the-box-9 = The HTML page is for readers.

