== locales/en/care/ash.ftl
### Written by glossator from docs/care/ash.md. To change the English, edit that page, not this file.

# prev.text (front matter)
ref-care-ash-prev-text = Back to wood
# next.text (front matter)
ref-care-ash-next-text = Words to know
# heading 1
ref-care-ash-take-the-ash-out = Take the ash out
# paragraph
# $br: line break
ref-care-ash-take-the-ash-out-1 = Ash keeps warm for a day{ $br }and hides embers.
# paragraph
# $the-ash-drawer: ../stove.png
ref-care-ash-take-the-ash-out-2 = ![The ash drawer]({ $the-ash-drawer })
# title attribute
ref-care-ash-take-the-ash-out-3 = Pull it out
# heading 2
ref-care-ash-how-much-is-enough = How much is enough?
# paragraph
# $the-damper: ../guide/light.md#the-damper
ref-care-ash-how-much-is-enough-1 = A finger's width of ash is right. More of it stops the air, see [the damper]({ $the-damper }).
# heading 2
ref-care-ash-where-does-it-go = Where does it go?
# table heading
ref-care-ash-where-does-it-go-1 = Where
# table heading
ref-care-ash-where-does-it-go-2 = May I?
# table cell, column "Where"
ref-care-ash-where-does-it-go-3 = compost
# table cell, column "May I?"
ref-care-ash-where-does-it-go-4 = yes
# table cell, column "Where"
ref-care-ash-where-does-it-go-5 = paper bag
# table cell, column "May I?"
ref-care-ash-where-does-it-go-6 = **no**
# paragraph
ref-care-ash-where-does-it-go-7 = Embers
# paragraph
ref-care-ash-where-does-it-go-8 = Ash in a bag burns houses down.
# paragraph
ref-care-ash-where-does-it-go-9 = Use a bucket of metal.

== locales/en/care/glass.ftl
### Written by glossator from docs/care/glass.md. To change the English, edit that page, not this file.

# heading 1
ref-care-glass-the-glass = The glass
# paragraph
ref-care-glass-the-glass-1 = Use a wet cloth and some ash. Never use sand.
# heading 2
ref-care-glass-clean-it-dry-it = Clean it & dry it
# list item
ref-care-glass-clean-it-dry-it-1 = Wet the cloth.
# list item
ref-care-glass-clean-it-dry-it-2 = Rub, but not <kbd>hard</kbd>.
# paragraph
# $care: ../care/index.md
ref-care-glass-clean-it-dry-it-3 = Back to [care]({ $care }).

== locales/en/care/index.ftl
### Written by glossator from docs/care/index.md. To change the English, edit that page, not this file.

# heading 1
ref-care-index-care = Care
# paragraph
ref-care-index-care-1 = Look after the stove, and it lasts for *thirty years*.
# list item
# $take-the-ash-out: ../care/ash.md
ref-care-index-care-2 = [Take the ash out]({ $take-the-ash-out }) each day.
# list item
# $look-at-the-pipe: ../care/pipe.md
ref-care-index-care-3 = [Look at the pipe]({ $look-at-the-pipe }) each month:
# list item
ref-care-index-care-4 = its *joints*,
# list item
# $cap: ../care/pipe.md#the-cap
ref-care-index-care-5 = its [cap]({ $cap }).
# list item
# $clean-the-glass: ../care/glass.md
ref-care-index-care-6 = [Clean the glass]({ $clean-the-glass }) when it is black.
# paragraph
ref-care-index-care-7 = Write down what you did, and when.
# heading 2
ref-care-index-before-you-begin = Before you begin
# list item
ref-care-index-before-you-begin-1 = Let the fire go out.
# list item
ref-care-index-before-you-begin-2 = Open a window.
# list item
ref-care-index-before-you-begin-3 = Cold air helps.
# list item
ref-care-index-before-you-begin-4 = Put on **gloves**.

== locales/en/care/pipe.ftl
### Written by glossator from docs/care/pipe.md. To change the English, edit that page, not this file.

# heading 1
ref-care-pipe-the-pipe = The pipe
# paragraph
# $list-of-parts: ../help/parts.md
ref-care-pipe-the-pipe-1 = The pipe takes the smoke out. Its parts are in the [list of parts]({ $list-of-parts }).
# heading 2
ref-care-pipe-the-cap = The cap
# paragraph
ref-care-pipe-the-cap-1 = It keeps rain and birds out.
# quotation
ref-care-pipe-the-cap-2 = Birds like chimneys.
# quotation
ref-care-pipe-the-cap-3 = So do bees.
# heading 2
ref-care-pipe-the-joints = The joints
# paragraph
ref-care-pipe-the-joints-1 = Press each joint with your thumb: `joint --check` is a joke.

== locales/en/care/sweep.ftl
### Written by glossator from docs/care/sweep.md. To change the English, edit that page, not this file.

# heading 1
ref-care-sweep-ask-a-sweep = Ask a sweep
# paragraph
# $url: https://sweeps.example/
# $abbr-ca: <abbr title="Chimney Association">
# $abbr-ca-end: </abbr>
# $the-words: ../help/words.md
ref-care-sweep-ask-a-sweep-1 = Write to { $url } or ask a neighbour. What is { $abbr-ca }CA{ $abbr-ca-end }? See [the words]({ $the-words }).
# title attribute
ref-care-sweep-ask-a-sweep-2 = Chimney Association
# heading 2
ref-care-sweep-what-it-costs = What it costs
# paragraph
ref-care-sweep-what-it-costs-1 = Prices have not changed since `2020`.
# list item
ref-care-sweep-what-it-costs-2 = Ask early.
# list item
ref-care-sweep-what-it-costs-3 = Ask twice.

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
# quotation
ref-guide-light-the-damper-2 = Read *this* twice
# quotation
ref-guide-light-the-damper-3 = Never close it while the wood is burning.
# paragraph
# $badge: <Badge type="tip" text="new" />
ref-guide-light-the-damper-4 = Press <kbd>Reset</kbd> when the lamp is on. { $badge }
# text attribute
ref-guide-light-the-damper-5 = new
# table heading
ref-guide-light-the-damper-6 = Lamp
# table heading
ref-guide-light-the-damper-7 = Means
# table cell, column "Lamp"
ref-guide-light-the-damper-8 = green
# table cell, column "Means"
ref-guide-light-the-damper-9 = all is well
# table cell, column "Lamp"
ref-guide-light-the-damper-10 = red
# table cell, column "Means"
ref-guide-light-the-damper-11 = open the damper

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

== locales/en/help/index.ftl
### Written by glossator from docs/help/index.md. To change the English, edit that page, not this file.

# heading 1
ref-help-index-help = Help
# paragraph
# $questions: ../help/questions.md
# $words: ../help/words.md
# $parts: ../help/parts.md
ref-help-index-help-1 = [Questions]({ $questions }), [words]({ $words }) and [parts]({ $parts }).
# paragraph
# $read-how-to-light-it: ../guide/light.md
# $what-it-burns: ../guide/wood.md
ref-help-index-help-2 = First of all: [read how to light it]({ $read-how-to-light-it }), then [what it burns]({ $what-it-burns }).

== locales/en/help/parts.ftl
### Written by glossator from docs/help/parts.md. To change the English, edit that page, not this file.

# heading 1
ref-help-parts-spare-parts = Spare parts
# table heading
ref-help-parts-spare-parts-1 = Part
# table heading
ref-help-parts-spare-parts-2 = Number
# table cell, column "Part"
ref-help-parts-spare-parts-3 = door
# table cell, column "Part"
ref-help-parts-spare-parts-4 = glass \| frame
# table cell, column "Part"
# $pipe: ../care/pipe.md
ref-help-parts-spare-parts-5 = [pipe]({ $pipe })
# heading 2
ref-help-parts-how-to-order = How to order
# paragraph
ref-help-parts-how-to-order-1 = Send us the *number* of the part.

== locales/en/help/questions.ftl
### Written by glossator from docs/help/questions.md. To change the English, edit that page, not this file.

# heading 1
ref-help-questions-questions = Questions
# heading 2
ref-help-questions-why-does-it-smoke = Why does it smoke?
# paragraph
ref-help-questions-why-does-it-smoke-1 = The wood is wet, or the pipe is cold.
# heading 2
ref-help-questions-why-is-it-cold = Why is it cold?
# text in <summary>
ref-help-questions-why-is-it-cold-1 = Three answers
# paragraph
ref-help-questions-why-is-it-cold-2 = The fire is out. The door is open. It is *summer*.
# heading 2
ref-help-questions-who-made-it = Who made it?
# paragraph
# $the-first-page: ../index.md
ref-help-questions-who-made-it-1 = We did, see [the first page]({ $the-first-page }).
# heading 2
ref-help-questions-where-is-it-kept = Where is it kept?
# list item
ref-help-questions-where-is-it-kept-1 = The damper stays closed in summer.
# list item
ref-help-questions-where-is-it-kept-2 = By the door.
# list item
ref-help-questions-where-is-it-kept-3 = Sweep it.
# list item
ref-help-questions-where-is-it-kept-4 = Every *month*
# list item
ref-help-questions-where-is-it-kept-5 = Wear gloves.
# list item
ref-help-questions-where-is-it-kept-6 = Hot
# list item
ref-help-questions-where-is-it-kept-7 = The door is hot.
# quotation
ref-help-questions-where-is-it-kept-8 = We read this somewhere:
# quotation
ref-help-questions-where-is-it-kept-9 = Read this
# quotation
ref-help-questions-where-is-it-kept-10 = A stove is never full.
# quotation
ref-help-questions-where-is-it-kept-11 = Last words
# quotation
ref-help-questions-where-is-it-kept-12 = Keep it warm.

== locales/en/help/words.ftl
### Written by glossator from docs/help/words.md. To change the English, edit that page, not this file.

# heading 1
ref-help-words-words = Words
# heading 2
ref-help-words-damper = Damper
# paragraph
# $a-stove: ../stove.png
ref-help-words-damper-1 = A flap in the pipe, see ![a stove]({ $a-stove }) for where it is.
# heading 2
ref-help-words-ember = Ember
# paragraph
ref-help-words-ember-1 = Wood that glows. It looks ~~dead~~ cold, and isn't.
# heading 2
ref-help-words-draught = Draught
# paragraph
# $read-more: ../care/pipe.md#the-joints
ref-help-words-draught-1 = Air that moves. [Read more]({ $read-more }).

== locales/en/home.ftl
### Written by glossator from docs/home.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-home-title = Another way in
# hero.name (front matter)
ref-home-hero-name = A warm house
# hero.text (front matter)
ref-home-hero-text = Warm rooms in winter
# hero.tagline (front matter)
ref-home-hero-tagline = Wood, air & patience: no more
# hero.image.alt (front matter)
ref-home-hero-image-alt = A drawing on a postcard
# hero.actions.0.text (front matter)
ref-home-hero-actions-1-text = Light it now
# hero.actions.1.text (front matter)
ref-home-hero-actions-2-text = Ask a question
# hero.actions.2.text (front matter)
ref-home-hero-actions-3-text = All about chimneys
# features.0.title (front matter)
ref-home-features-1-title = It keeps the ash
# features.0.details (front matter)
ref-home-features-1-details = Two <em>whole</em> days of it.
# features.0.linkText (front matter)
ref-home-features-1-linktext = Take it out
# features.1.title (front matter)
ref-home-features-2-title = It shows the fire
# features.1.icon.alt (front matter)
ref-home-features-2-icon-alt = A small flame
# features.1.details (front matter)
ref-home-features-2-details = Where the glass is clean.

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

