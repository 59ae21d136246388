### /guides/markup/, written by glossator from content/guides/markup.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-12-title = Markup of every kind
# heading 1
ref-12-markup-of-every-kind = Markup of every kind
# title attribute
ref-12-markup-of-every-kind-1 = A box
# text in <p>
# $a-link: <a href="/privacy/">
# $a-link-end: </a>
ref-12-markup-of-every-kind-2 = Text in a box, with a { $a-link }link{ $a-link-end } in it.
# text in <div>
# $br: <br>
ref-12-markup-of-every-kind-3 = Text behind the paragraph{ $br } and behind a line break.
# text in <li>
ref-12-markup-of-every-kind-4 = An item
# text in <li>
ref-12-markup-of-every-kind-5 = Another <b>item</b>
# paragraph
# $span-the-hint: <span class="hint">
# $span-the-hint-end: </span>
# $liquid: {{ site.title }}
ref-12-markup-of-every-kind-6 = Press <kbd>Enter</kbd> and read { $span-the-hint }the hint{ $span-the-hint-end } in { $liquid }.
# caption parameter
ref-12-markup-of-every-kind-7 = Our office in winter
# paragraph
ref-12-markup-of-every-kind-8 = This paragraph is for all testers.
# paragraph
# $a-screenshot: /assets/shot.png
# $start-page: https://www.example.org/
# $second: /privacy/#where
ref-12-markup-of-every-kind-9 = ![A screenshot]({ $a-screenshot }) of the [start page]({ $start-page }), and a [second]({ $second }) link.
# list item
ref-12-markup-of-every-kind-10 = A task
# list item
# $liquid: {{ count }}
ref-12-markup-of-every-kind-11 = A finished task, of { $liquid } tasks
# text in <summary>
ref-12-markup-of-every-kind-12 = More
# paragraph
ref-12-markup-of-every-kind-13 = Markdown in HTML, *always* Markdown.
# heading 2
# $link: /privacy/
ref-12-setext-heading-with-a-link = Setext heading with a [link]({ $link })
# paragraph
# $extension: $$a + b$$
ref-12-setext-heading-with-a-link-1 = A sum: { $extension }, an entity &amp; an escape \*.
