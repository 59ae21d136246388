### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $liquid: {{ page.what | default: "data" }}
# $liquid-2: {% if page.a %}
# $liquid-3: {% else %}
# $liquid-4: {% endif %}
ref-page-top-1 = We collect { $liquid } of { $liquid-2 }everybody{ $liquid-3 }nobody{ $liquid-4 }.
# paragraph
ref-page-top-2 = Text below an include.
# paragraph
# $liquid: {% raw %}{{ like this }}{% endraw %}
ref-page-top-3 = Liquid is written { $liquid } here.
# paragraph
# $liquid: {{ an output }}
ref-page-top-4 = Text between, with { $liquid } that is shown.
# list item
# $liquid: {% if page.b %}
# $liquid-2: {% endif %}
ref-page-top-5 = { $liquid }An item{ $liquid-2 }
# list item
# $liquid: {{ x }}
ref-page-top-6 = Item { $liquid }
# paragraph
# $a-a-tag-with-liquid: <a href="{{ site.url }}/x" title="{{ page.title }}">
# $a-a-tag-with-liquid-end: </a>
# $liquid: {{ with.liquid }}
ref-page-top-7 = { $a-a-tag-with-liquid }A tag with Liquid{ $a-a-tag-with-liquid-end } and `code { $liquid }`.
# text in <div>
ref-page-top-8 = Text in HTML
# text in <div>
ref-page-top-9 = Other text in HTML
