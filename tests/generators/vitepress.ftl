== locales/en/guide/light.ftl
### Written by glossator from docs/guide/light.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-guide-light-title = Light it
# heading 1
ref-guide-light-light-the-stove = Light the stove
# paragraph
# $liquid: {{ hours }}
# $the-box: ../index.md#box
ref-guide-light-light-the-stove-1 = It stays warm for { $liquid } hours, see [the box]({ $the-box }).
# heading 2
ref-guide-light-the-damper = The damper
# quotation
ref-guide-light-the-damper-1 = Half open is right for most days.
# paragraph
# $badge: <Badge type="tip" text="new" />
ref-guide-light-the-damper-2 = Press <kbd>Reset</kbd> when the lamp is on. { $badge }
# table heading
ref-guide-light-the-damper-3 = Lamp
# table heading
ref-guide-light-the-damper-4 = Means
# table cell, column "Lamp"
ref-guide-light-the-damper-5 = green
# table cell, column "Means"
ref-guide-light-the-damper-6 = all is well
# table cell, column "Lamp"
ref-guide-light-the-damper-7 = red
# table cell, column "Means"
ref-guide-light-the-damper-8 = open the damper

== locales/en/guide/wood.ftl
### Written by glossator from docs/guide/wood.md. To change the English, edit that page, not this file.

# heading 1
ref-guide-wood-what-it-burns = What it burns
# paragraph
# $a-log: ../stove.png
# $the-damper: ./light#the-damper
ref-guide-wood-what-it-burns-1 = Beech, oak and birch, see ![a log]({ $a-log }) for the size, and [the damper]({ $the-damper }).
# heading 2
ref-guide-wood-dry-wood = Dry wood
# paragraph
ref-guide-wood-dry-wood-1 = Wood is dry after two years.
# list item
ref-guide-wood-dry-wood-2 = Split it.
# list item
ref-guide-wood-dry-wood-3 = Stack it. Leave room for the wind.

== locales/en/index.ftl
### Written by glossator from docs/index.md. To change the English, edit that page, not this file.

# heading 1
ref-index-the-stove = The stove
# paragraph
# $how-to-light-it: ./guide/light.md
# $what-it-burns: /guide/wood#dry-wood
ref-index-the-stove-1 = The stove heats *one* room. Read [how to light it]({ $how-to-light-it }) and [what it burns]({ $what-it-burns }) first.
# paragraph
# $a-drawing-of-the-stove: ./stove.png
ref-index-the-stove-2 = ![A drawing of the stove]({ $a-drawing-of-the-stove })
# heading 2
ref-index-what-is-in-the-box = What is in the box
# list item
ref-index-what-is-in-the-box-1 = The stove itself
# list item
ref-index-what-is-in-the-box-2 = A pair of gloves
# paragraph
ref-index-what-is-in-the-box-3 = Keep the box until the stove is warm.
# paragraph
ref-index-what-is-in-the-box-4 = Read *this* first
# paragraph
ref-index-what-is-in-the-box-5 = Smoke is dangerous. Open a window.
# paragraph
ref-index-what-is-in-the-box-6 = More about smoke
# paragraph
ref-index-what-is-in-the-box-7 = It rises.

== locales/en/parts/damper.ftl
### Written by glossator from docs/parts/damper.md. To change the English, edit that page, not this file.

# paragraph
ref-parts-damper-top-1 = The damper is at the back.

