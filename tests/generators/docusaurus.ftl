== locales/en/guide/light.ftl
### Written by glossator from docs/guide/light.mdx. To change the English, edit that page, not this file.

# page title (front matter)
ref-guide-light-title = Light it
# heading 1
ref-guide-light-light-the-stove = Light the stove
# paragraph
# $expression: {hours}
# $expression-2: {hours * 2}
ref-guide-light-light-the-stove-1 = It stays warm for { $expression } hours, and for { $expression-2 } with the damper closed.
# label attribute
ref-guide-light-light-the-stove-2 = Wood
# paragraph
ref-guide-light-light-the-stove-3 = Lay **two** logs across each other.
# label attribute
ref-guide-light-light-the-stove-4 = Coal
# paragraph
# $the-box: ../intro.md#box
ref-guide-light-light-the-stove-5 = Use the small grate, see [the box]({ $the-box }).
# text in <summary>
ref-guide-light-light-the-stove-6 = When it doesn't burn
# paragraph
ref-guide-light-light-the-stove-7 = Open the damper and wait a minute.
# heading 2
ref-guide-light-the-damper = The damper
# paragraph
ref-guide-light-the-damper-1 = Half open is right for most days.
# paragraph
ref-guide-light-the-damper-2 = On cold days close it by a third.
# paragraph
ref-guide-light-the-damper-3 = Press <kbd>Reset</kbd> when the lamp is on.
# table heading
ref-guide-light-the-damper-4 = Lamp
# table heading
ref-guide-light-the-damper-5 = Means
# table cell, column "Lamp"
ref-guide-light-the-damper-6 = green
# table cell, column "Means"
ref-guide-light-the-damper-7 = all is well
# table cell, column "Lamp"
ref-guide-light-the-damper-8 = red
# table cell, column "Means"
ref-guide-light-the-damper-9 = open the damper

== locales/en/guide/wood.ftl
### Written by glossator from docs/guide/wood.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-guide-wood-title = Wood
# heading 1
ref-guide-wood-what-it-burns = What it burns
# paragraph
# $a-log: ../stove.png
# $the-damper: ./light.mdx#the-damper
ref-guide-wood-what-it-burns-1 = Beech, oak and birch. See ![a log]({ $a-log }) for the size, and [the damper]({ $the-damper }).
# heading 2
ref-guide-wood-dry-wood = Dry wood
# paragraph
# $footnote: [^1]
ref-guide-wood-dry-wood-1 = Wood is dry after two years.{ $footnote }
# quotation
ref-guide-wood-dry-wood-2 = A wet log hisses.
# list item
ref-guide-wood-dry-wood-3 = Split it.
# list item
ref-guide-wood-dry-wood-4 = Stack it. Leave room for the wind.
# footnote
ref-guide-wood-dry-wood-5 = In a shed with open sides.

== locales/en/intro.ftl
### Written by glossator from docs/intro.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-intro-title = The stove
# heading 1
ref-intro-a-warm-house = A warm house
# paragraph
# $how-to-light-it: guide/light.mdx
# $what-it-burns: guide/wood.md#dry-wood
ref-intro-a-warm-house-1 = The stove heats *one* room, or **two** with the door open. Read [how to light it]({ $how-to-light-it }) and [what it burns]({ $what-it-burns }) first.
# heading 2
# $expression: {/* #box */}
ref-intro-what-is-in-the-box = What is in the box { $expression }
# list item
ref-intro-what-is-in-the-box-1 = The stove itself
# list item
ref-intro-what-is-in-the-box-2 = A pair of gloves
# list item
ref-intro-what-is-in-the-box-3 = `stove.json`, which lists every part
# paragraph
# $a-drawing-of-the-stove: ./stove.png
ref-intro-what-is-in-the-box-4 = ![A drawing of the stove]({ $a-drawing-of-the-stove })
# paragraph
ref-intro-what-is-in-the-box-5 = Keep the box until the stove is warm.
# paragraph
ref-intro-what-is-in-the-box-6 = Read *this* first
# paragraph
ref-intro-what-is-in-the-box-7 = Smoke is dangerous. Open a window.
# list item
ref-intro-what-is-in-the-box-8 = Never burn paint.
# list item
ref-intro-what-is-in-the-box-9 = Never leave the door open.

