== locales/en/guide/light.ftl
### /guide/light/, written by glossator from content/guide/light.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-2-title = Light it
# heading 1
ref-2-light-the-stove = Light the stove
# paragraph
# $liquid: {{ hours }}
# $liquid-2: {{ "two" | upcase }}
ref-2-light-the-stove-1 = It stays warm for { $liquid } hours, and has { $liquid-2 } doors.
# heading 2
ref-2-the-damper = The damper
# paragraph
# $the-box: ../../
ref-2-the-damper-1 = Half open is right for most days, see [the box]({ $the-box }).
# paragraph
ref-2-the-damper-2 = Press <kbd>Reset</kbd> when the lamp is on.
# table heading
ref-2-the-damper-3 = Lamp
# table heading
ref-2-the-damper-4 = Means
# table cell, column "Lamp"
ref-2-the-damper-5 = green
# table cell, column "Means"
ref-2-the-damper-6 = all is well
# table cell, column "Lamp"
ref-2-the-damper-7 = red
# table cell, column "Means"
ref-2-the-damper-8 = open the damper

== locales/en/guide/wood.ftl
### /guide/wood/, written by glossator from content/guide/wood.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-3-title = Wood
# heading 1
ref-3-what-it-burns = What it burns
# paragraph
# $a-log: /img/stove.png
# $the-damper: /guide/light/
ref-3-what-it-burns-1 = Beech, oak and birch, see ![a log]({ $a-log }) for the size, and [the damper]({ $the-damper }).
# heading 2
# $a: <a id="dry-wood">
# $a-end: </a>
ref-3-dry-wood = { $a }{ $a-end }Dry wood
# paragraph
ref-3-dry-wood-1 = Wood is dry after two years.
# list item
ref-3-dry-wood-2 = Split it.
# list item
ref-3-dry-wood-3 = Stack it. Leave room for the wind.
# quotation
ref-3-dry-wood-4 = A wet log hisses.

== locales/en/index.ftl
### /, written by glossator from content/index.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-1-title = The stove
# heading 1
ref-1-the-stove = The stove
# paragraph
# $how-to-light-it: /guide/light/
# $what-it-burns: /guide/wood/#dry-wood
ref-1-the-stove-1 = The stove heats *one* room. Read [how to light it]({ $how-to-light-it }) and [what it burns]({ $what-it-burns }) first.
# paragraph
# $a-drawing-of-the-stove: /img/stove.png
ref-1-the-stove-2 = ![A drawing of the stove]({ $a-drawing-of-the-stove })
# heading 2
ref-1-what-is-in-the-box = What is in the box
# list item
ref-1-what-is-in-the-box-1 = The stove itself
# list item
ref-1-what-is-in-the-box-2 = A pair of gloves
# paragraph
ref-1-what-is-in-the-box-3 = Keep the box until the stove is warm.
# paragraph
ref-1-what-is-in-the-box-4 = Smoke is **dangerous**.

