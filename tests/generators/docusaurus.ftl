== locales/en/blog/2025-05-28-oak.ftl
### Written by glossator from blog/2025-05-28-oak.mdx. To change the English, edit that page, not this file.

# page title (front matter)
ref-blog-2025-05-28-oak-title = Oak
# description (front matter)
ref-blog-2025-05-28-oak-description = Why oak burns long.
# paragraph
# $the-first-fire: ./2025-08-26-first-fire/index.md#smoke
ref-blog-2025-05-28-oak-top-1 = Oak burns longest, see [the first fire]({ $the-first-fire }).
# paragraph
# $expression: {years}
ref-blog-2025-05-28-oak-top-2 = It dries for { $expression } years.
# heading 2
ref-blog-2025-05-28-oak-bark = Bark
# paragraph
# $the-shop: /shop/
ref-blog-2025-05-28-oak-bark-1 = The bark of oak is thick, see [the shop]({ $the-shop }).

== locales/en/blog/2025-08-26-first-fire/index.ftl
### Written by glossator from blog/2025-08-26-first-fire/index.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-blog-2025-08-26-first-fire-index-title = The first fire
# authors.0.title (front matter)
ref-blog-2025-08-26-first-fire-index-authors-1-title = She lit it
# paragraph
ref-blog-2025-08-26-first-fire-index-top-1 = We lit the stove for the *first* time this year.
# paragraph
# $the-first-fire: ./fire.png
ref-blog-2025-08-26-first-fire-index-top-2 = ![The first fire]({ $the-first-fire })
# paragraph
# $what-oak-does: ../2025-05-28-oak.mdx#bark
# $how-to-light-it: /docs/guide/light
# $who-we-are: /about
ref-blog-2025-08-26-first-fire-index-top-3 = Read [what oak does]({ $what-oak-does }) and [how to light it]({ $how-to-light-it }), or see [who we are]({ $who-we-are }).
# heading 2
# $expression: {/* #smoke */}
ref-blog-2025-08-26-first-fire-index-smoke = Smoke { $expression }
# paragraph
ref-blog-2025-08-26-first-fire-index-smoke-1 = Open a window
# paragraph
ref-blog-2025-08-26-first-fire-index-smoke-2 = There is some smoke at first.

== locales/en/care/ash.ftl
### Written by glossator from docs/care/ash.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-care-ash-title = Take the ash out
# sidebar_label (front matter)
ref-care-ash-sidebar-label = Out
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
# $the-damper: ../guide/light.mdx#the-damper
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

# page title (front matter)
ref-care-glass-title = The glass
# sidebar_label (front matter)
ref-care-glass-sidebar-label = Glass
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
# $footnote: [^1]
# $footnote-2: [^2]
ref-care-glass-clean-it-dry-it-3 = Clean glass shows the fire.{ $footnote } Black glass shows bad wood.{ $footnote-2 }
# footnote
ref-care-glass-clean-it-dry-it-4 = And warms the room.
# footnote
ref-care-glass-clean-it-dry-it-5 = Or a closed damper.
# paragraph
# $care: ../care/index.md
ref-care-glass-clean-it-dry-it-6 = Back to [care]({ $care }).

== locales/en/care/index.ftl
### Written by glossator from docs/care/index.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-care-index-title = Care
# sidebar_label (front matter)
ref-care-index-sidebar-label = Care
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

# page title (front matter)
ref-care-pipe-title = The pipe
# sidebar_label (front matter)
ref-care-pipe-sidebar-label = Pipe
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

# page title (front matter)
ref-care-sweep-title = Ask a sweep
# sidebar_label (front matter)
ref-care-sweep-sidebar-label = Sweep
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

== locales/en/help/index.ftl
### Written by glossator from docs/help/index.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-help-index-title = Help
# sidebar_label (front matter)
ref-help-index-sidebar-label = Help
# heading 1
ref-help-index-help = Help
# paragraph
# $questions: ../help/questions.md
# $words: ../help/words.md
# $parts: ../help/parts.md
ref-help-index-help-1 = [Questions]({ $questions }), [words]({ $words }) and [parts]({ $parts }).
# paragraph
# $read-how-to-light-it: ../guide/light.mdx
# $what-it-burns: ../guide/wood.md
ref-help-index-help-2 = First of all: [read how to light it]({ $read-how-to-light-it }), then [what it burns]({ $what-it-burns }).

== locales/en/help/parts.ftl
### Written by glossator from docs/help/parts.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-help-parts-title = Spare parts
# sidebar_label (front matter)
ref-help-parts-sidebar-label = Parts
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

# page title (front matter)
ref-help-questions-title = Questions
# sidebar_label (front matter)
ref-help-questions-sidebar-label = Questions
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
# $the-first-page: ../intro.md
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
ref-help-questions-where-is-it-kept-9 = A stove is never full.
# quotation
ref-help-questions-where-is-it-kept-10 = Read this
# quotation
ref-help-questions-where-is-it-kept-11 = It was true.

== locales/en/help/words.ftl
### Written by glossator from docs/help/words.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-help-words-title = Words
# sidebar_label (front matter)
ref-help-words-sidebar-label = Words
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

== locales/en/intro.ftl
### Written by glossator from docs/intro.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-intro-title = The stove
# sidebar_label (front matter)
ref-intro-sidebar-label = Start here
# pagination_label (front matter)
ref-intro-pagination-label = Back to the first page
# description (front matter)
ref-intro-description = How to keep a house warm.
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

== locales/en/pages/about.ftl
### Written by glossator from src/pages/about.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-pages-about-title = Who we are
# description (front matter)
ref-pages-about-description = Two people and a stove.
# heading 1
ref-pages-about-about-us = About us
# paragraph
# $the-stove: /docs/
# $write-about-it: /blog/oak#bark
ref-pages-about-about-us-1 = We keep [the stove]({ $the-stove }) warm and [write about it]({ $write-about-it }).
# paragraph
ref-pages-about-about-us-2 = Come in and warm your hands.
# paragraph
ref-pages-about-about-us-3 = Our friends bring the wood.
# paragraph
ref-pages-about-about-us-4 = The first fire of the year is a feast.

== locales/en/pages/shop/index.ftl
### Written by glossator from src/pages/shop/index.mdx. To change the English, edit that page, not this file.

# heading 1
ref-pages-shop-index-the-shop = The shop
# paragraph
# $who-we-are: ../about.md
ref-pages-shop-index-the-shop-1 = Open at noon, see [who we are]({ $who-we-are }).

