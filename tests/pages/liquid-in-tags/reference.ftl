### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $img: <img src="/x.png" {% if page.t %}class="active"{% endif %}>
ref-page-top-1 = See { $img } now.
# paragraph
# $a-the-text: <a href="/qubes/" {% if page.t %}class="active"{% endif %}>
# $a-the-text-end: </a>
ref-page-top-2 = Go to { $a-the-text }the text{ $a-the-text-end } now.
# paragraph
# $a-the-text: <a href="/qubes/"{% if page.t %} class="active"{% endif %}>
# $a-the-text-end: </a>
ref-page-top-3 = Go to { $a-the-text }the text{ $a-the-text-end } now.
# paragraph
# $a-the-text: <a {% if page.t %}href="/x/"{% else %}href="/y/"{% endif %}>
# $a-the-text-end: </a>
ref-page-top-4 = Go to { $a-the-text }the text{ $a-the-text-end } now.
# paragraph
# $a-the-text: <a{{ x }} href="/x/">
# $a-the-text-end: </a>
# $h-the-head: <h{{ n }} a="b">
# $h-the-head-end: </h{{ n }}>
ref-page-top-5 = Go to { $a-the-text }the text{ $a-the-text-end } and { $h-the-head }the head{ $h-the-head-end } now.
# paragraph
# $a-the-text: <a href={{ y }} class={{ y }} {{ y }} data-{{ y }}="z" title="{{ y | default: "z" }}">
# $a-the-text-end: </a>
ref-page-top-6 = Go to { $a-the-text }the text{ $a-the-text-end } now.
# paragraph
# $a-the-text: <a class={% if page.t %}"wide"{% endif %} href="/x/"{{ y }}>
# $a-the-text-end: </a>
ref-page-top-7 = Go to { $a-the-text }the text{ $a-the-text-end } now.
# paragraph
# $a-the-text: <a href="/x/" {% if page.t %}class="active"{% endif %} {{ x }}>
# $a-the-text-end: </a>
ref-page-top-8 = Go to { $a-the-text }the text{ $a-the-text-end } now.
# quotation
# $a-the-text: <a href="/y/" {% if page.t %}class="x"{% endif %}>
# $a-the-text-end: </a>
ref-page-top-9 = Go to { $a-the-text }the text{ $a-the-text-end } now.
# text in <p>
# $a-the-text: <a {% if page.t %}href="/x/"{% else %}href="/y/"{% endif %}>
# $a-the-text-end: </a>
ref-page-top-10 = Text { $a-the-text }the text{ $a-the-text-end }.
# paragraph
# $liquid: {% if page.t %}
# $liquid-2: {% endif %}
ref-page-top-11 = Code `<a { $liquid }href="/x/"{ $liquid-2 }>` in a text.
