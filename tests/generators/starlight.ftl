== locales/en/care/ash.ftl
### Written by glossator from src/content/docs/care/ash.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-care-ash-title = Take the ash out
# sidebar.label (front matter)
ref-care-ash-sidebar-label = Ash first
# sidebar.badge.text (front matter)
ref-care-ash-sidebar-badge-text = Often forgotten
# prev (front matter)
ref-care-ash-prev = Back to wood
# paragraph
# $br: line break
ref-care-ash-top-1 = Ash keeps warm for a day{ $br }and hides embers.
# paragraph
# $the-ash-drawer: ../stove.png
ref-care-ash-top-2 = ![The ash drawer]({ $the-ash-drawer })
# title attribute
ref-care-ash-top-3 = Pull it out
# heading 2
ref-care-ash-how-much-is-enough = How much is enough?
# paragraph
# $the-damper: /guide/light/#the-damper
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
### Written by glossator from src/content/docs/care/glass.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-care-glass-title = The glass
# sidebar.badge (front matter)
ref-care-glass-sidebar-badge = Wipe twice
# next.label (front matter)
ref-care-glass-next-label = Words to know
# paragraph
ref-care-glass-top-1 = Use a wet cloth and some ash. Never use sand.
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
# $care: /care/
ref-care-glass-clean-it-dry-it-6 = Back to [care]({ $care }).

== locales/en/care/index.ftl
### Written by glossator from src/content/docs/care/index.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-care-index-title = Care
# paragraph
ref-care-index-top-1 = Look after the stove, and it lasts for *thirty years*.
# list item
# $take-the-ash-out: /care/ash/
ref-care-index-top-2 = [Take the ash out]({ $take-the-ash-out }) each day.
# list item
# $look-at-the-pipe: /care/pipe/
ref-care-index-top-3 = [Look at the pipe]({ $look-at-the-pipe }) each month:
# list item
ref-care-index-top-4 = its *joints*,
# list item
# $cap: /care/pipe/#the-cap
ref-care-index-top-5 = its [cap]({ $cap }).
# list item
# $clean-the-glass: /care/glass/
ref-care-index-top-6 = [Clean the glass]({ $clean-the-glass }) when it is black.
# paragraph
ref-care-index-top-7 = Write down what you did, and when.
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
### Written by glossator from src/content/docs/care/pipe.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-care-pipe-title = The pipe
# paragraph
# $list-of-parts: /help/parts/
ref-care-pipe-top-1 = The pipe takes the smoke out. Its parts are in the [list of parts]({ $list-of-parts }).
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
### Written by glossator from src/content/docs/care/sweep.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-care-sweep-title = Ask a sweep
# paragraph
# $url: https://sweeps.example/
# $abbr-ca: <abbr title="Chimney Association">
# $abbr-ca-end: </abbr>
# $the-words: /help/words/
ref-care-sweep-top-1 = Write to { $url } or ask a neighbour. What is { $abbr-ca }CA{ $abbr-ca-end }? See [the words]({ $the-words }).
# title attribute
ref-care-sweep-top-2 = Chimney Association
# heading 2
ref-care-sweep-what-it-costs = What it costs
# paragraph
ref-care-sweep-what-it-costs-1 = Prices have not changed since `2020`.
# list item
ref-care-sweep-what-it-costs-2 = Ask early.
# list item
ref-care-sweep-what-it-costs-3 = Ask twice.

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

== locales/en/help/index.ftl
### Written by glossator from src/content/docs/help/index.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-help-index-title = Help
# paragraph
# $questions: /help/questions/
# $words: /help/words/
# $parts: /help/parts/
ref-help-index-top-1 = [Questions]({ $questions }), [words]({ $words }) and [parts]({ $parts }).
# paragraph
# $read-how-to-light-it: /guide/light/
# $what-it-burns: /guide/wood/
ref-help-index-top-2 = First of all: [read how to light it]({ $read-how-to-light-it }), then [what it burns]({ $what-it-burns }).

== locales/en/help/parts.ftl
### Written by glossator from src/content/docs/help/parts.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-help-parts-title = Spare parts
# table heading
ref-help-parts-top-1 = Part
# table heading
ref-help-parts-top-2 = Number
# table cell, column "Part"
ref-help-parts-top-3 = door
# table cell, column "Part"
ref-help-parts-top-4 = glass \| frame
# table cell, column "Part"
# $pipe: /care/pipe/
ref-help-parts-top-5 = [pipe]({ $pipe })
# heading 2
ref-help-parts-how-to-order = How to order
# paragraph
ref-help-parts-how-to-order-1 = Send us the *number* of the part.

== locales/en/help/questions.ftl
### Written by glossator from src/content/docs/help/questions.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-help-questions-title = Questions
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
# $the-first-page: /
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

== locales/en/help/words.ftl
### Written by glossator from src/content/docs/help/words.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-help-words-title = Words
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
# $read-more: /care/pipe/#the-joints
ref-help-words-draught-1 = Air that moves. [Read more]({ $read-more }).

== locales/en/index.ftl
### Written by glossator from src/content/docs/index.mdx. To change the English, edit that page, not this file.

# page title (front matter)
ref-index-title = The stove
# description (front matter)
ref-index-description = How to keep a house warm.
# banner.content (front matter)
ref-index-banner-content = The first frost is near.
# hero.title (front matter)
ref-index-hero-title = A warm house
# hero.tagline (front matter)
ref-index-hero-tagline = Warm rooms in winter.
# hero.image.alt (front matter)
ref-index-hero-image-alt = A drawing on a postcard
# hero.actions.0.text (front matter)
ref-index-hero-actions-1-text = Light it now
# hero.actions.1.text (front matter)
ref-index-hero-actions-2-text = Ask a question
# hero.actions.2.text (front matter)
ref-index-hero-actions-3-text = All about chimneys
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

