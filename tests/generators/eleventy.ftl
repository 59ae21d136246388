== locales/en/care/ash.ftl
### /care/ash/, written by glossator from content/care/ash.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-5-title = Take the ash out
# heading 1
ref-5-take-the-ash-out = Take the ash out
# paragraph
# $br: line break
ref-5-take-the-ash-out-1 = Ash keeps warm for a day{ $br }and hides embers.
# paragraph
# $the-ash-drawer: /img/stove.png
ref-5-take-the-ash-out-2 = ![The ash drawer]({ $the-ash-drawer })
# title attribute
ref-5-take-the-ash-out-3 = Pull it out
# heading 2
ref-5-how-much-is-enough = How much is enough?
# paragraph
# $the-damper: /guide/light/
ref-5-how-much-is-enough-1 = A finger's width of ash is right. More of it stops the air, see [the damper]({ $the-damper }).
# heading 2
ref-5-where-does-it-go = Where does it go?
# table heading
ref-5-where-does-it-go-1 = Where
# table heading
ref-5-where-does-it-go-2 = May I?
# table cell, column "Where"
ref-5-where-does-it-go-3 = compost
# table cell, column "May I?"
ref-5-where-does-it-go-4 = yes
# table cell, column "Where"
ref-5-where-does-it-go-5 = paper bag
# table cell, column "May I?"
ref-5-where-does-it-go-6 = **no**
# paragraph
ref-5-where-does-it-go-7 = **Embers**
# paragraph
ref-5-where-does-it-go-8 = Ash in a bag burns houses down.
# paragraph
ref-5-where-does-it-go-9 = Use a bucket of metal.

== locales/en/care/glass.ftl
### /care/glass/, written by glossator from content/care/glass.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-7-title = The glass
# heading 1
ref-7-the-glass = The glass
# paragraph
ref-7-the-glass-1 = Use a wet cloth and some ash. Never use sand.
# heading 2
ref-7-clean-it-dry-it = Clean it & dry it
# list item
ref-7-clean-it-dry-it-1 = Wet the cloth.
# list item
ref-7-clean-it-dry-it-2 = Rub, but not <kbd>hard</kbd>.
# paragraph
# $care: /care/
ref-7-clean-it-dry-it-3 = Back to [care]({ $care }).

== locales/en/care/index.ftl
### /care/, written by glossator from content/care/index.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-4-title = Care
# heading 1
ref-4-care = Care
# paragraph
ref-4-care-1 = Look after the stove, and it lasts for *thirty years*.
# list item
# $take-the-ash-out: /care/ash/
ref-4-care-2 = [Take the ash out]({ $take-the-ash-out }) each day.
# list item
# $look-at-the-pipe: /care/pipe/
ref-4-care-3 = [Look at the pipe]({ $look-at-the-pipe }) each month:
# list item
ref-4-care-4 = its *joints*,
# list item
# $cap: /care/pipe/
ref-4-care-5 = its [cap]({ $cap }).
# list item
# $clean-the-glass: /care/glass/
ref-4-care-6 = [Clean the glass]({ $clean-the-glass }) when it is black.
# paragraph
ref-4-care-7 = Write down what you did, and when.
# heading 2
ref-4-before-you-begin = Before you begin
# list item
ref-4-before-you-begin-1 = Let the fire go out.
# list item
ref-4-before-you-begin-2 = Open a window.
# list item
ref-4-before-you-begin-3 = Cold air helps.
# list item
ref-4-before-you-begin-4 = Put on **gloves**.

== locales/en/care/pipe.ftl
### /care/pipe/, written by glossator from content/care/pipe.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-6-title = The pipe
# heading 1
ref-6-the-pipe = The pipe
# paragraph
# $list-of-parts: /help/parts/
ref-6-the-pipe-1 = The pipe takes the smoke out. Its parts are in the [list of parts]({ $list-of-parts }).
# heading 2
ref-6-the-cap = The cap
# paragraph
ref-6-the-cap-1 = It keeps rain and birds out.
# quotation
ref-6-the-cap-2 = Birds like chimneys.
# quotation
ref-6-the-cap-3 = So do bees.
# heading 2
ref-6-the-joints = The joints
# paragraph
ref-6-the-joints-1 = Press each joint with your thumb: `joint --check` is a joke.

== locales/en/care/sweep.ftl
### /care/sweep/, written by glossator from content/care/sweep.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-8-title = Ask a sweep
# heading 1
ref-8-ask-a-sweep = Ask a sweep
# paragraph
# $url: https://sweeps.example/
# $abbr-ca: <abbr title="Chimney Association">
# $abbr-ca-end: </abbr>
# $the-words: /help/words/
ref-8-ask-a-sweep-1 = Write to { $url } or ask a neighbour. What is { $abbr-ca }CA{ $abbr-ca-end }? See [the words]({ $the-words }).
# title attribute
ref-8-ask-a-sweep-2 = Chimney Association
# heading 2
ref-8-what-it-costs = What it costs
# paragraph
ref-8-what-it-costs-1 = Prices have not changed since `2020`.
# list item
ref-8-what-it-costs-2 = Ask early.
# list item
ref-8-what-it-costs-3 = Ask twice.

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

== locales/en/help/index.ftl
### /help/, written by glossator from content/help/index.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-9-title = Help
# heading 1
ref-9-help = Help
# paragraph
# $questions: /help/questions/
# $words: /help/words/
# $parts: /help/parts/
ref-9-help-1 = [Questions]({ $questions }), [words]({ $words }) and [parts]({ $parts }).
# paragraph
# $read-how-to-light-it: /guide/light/
# $what-it-burns: /guide/wood/
ref-9-help-2 = First of all: [read how to light it]({ $read-how-to-light-it }), then [what it burns]({ $what-it-burns }).

== locales/en/help/parts.ftl
### /help/parts/, written by glossator from content/help/parts.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-12-title = Spare parts
# heading 1
ref-12-spare-parts = Spare parts
# table heading
ref-12-spare-parts-1 = Part
# table heading
ref-12-spare-parts-2 = Number
# table cell, column "Part"
ref-12-spare-parts-3 = door
# table cell, column "Part"
ref-12-spare-parts-4 = glass \| frame
# table cell, column "Part"
# $pipe: /care/pipe/
ref-12-spare-parts-5 = [pipe]({ $pipe })
# heading 2
ref-12-how-to-order = How to order
# paragraph
ref-12-how-to-order-1 = Send us the *number* of the part.

== locales/en/help/questions.ftl
### /help/questions/, written by glossator from content/help/questions.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-10-title = Questions
# heading 1
ref-10-questions = Questions
# heading 2
ref-10-why-does-it-smoke = Why does it smoke?
# paragraph
ref-10-why-does-it-smoke-1 = The wood is wet, or the pipe is cold.
# heading 2
ref-10-why-is-it-cold = Why is it cold?
# text in <summary>
ref-10-why-is-it-cold-1 = Three answers
# paragraph
ref-10-why-is-it-cold-2 = The fire is out. The door is open. It is *summer*.
# heading 2
ref-10-who-made-it = Who made it?
# paragraph
# $the-first-page: /
ref-10-who-made-it-1 = We did, see [the first page]({ $the-first-page }).

== locales/en/help/words.ftl
### /help/words/, written by glossator from content/help/words.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-11-title = Words
# heading 1
ref-11-words = Words
# heading 2
ref-11-damper = Damper
# paragraph
# $a-stove: /img/stove.png
ref-11-damper-1 = A flap in the pipe, see ![a stove]({ $a-stove }) for where it is.
# heading 2
ref-11-ember = Ember
# paragraph
ref-11-ember-1 = Wood that glows. It looks ~~dead~~ cold, and isn't.
# heading 2
ref-11-draught = Draught
# paragraph
# $read-more: /care/pipe/
ref-11-draught-1 = Air that moves. [Read more]({ $read-more }).

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

