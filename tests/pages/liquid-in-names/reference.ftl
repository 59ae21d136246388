### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $the-text: /x/{{ a }}
# $liquid: {{ b }}
# $code: /y/
# $ref: /ref/{{ e }}
# $two: /ref/{{ f }}
ref-page-top-1 = See [the text]({ $the-text }) and [`code { $liquid }`]({ $code }) and [ref]({ $ref }) and [Two]({ $two }).
# paragraph
# $url: https://x.example/{{ c }}
# $url-2: https://x.example/{{ c }}
# $liquid: {{ d }}
ref-page-top-2 = Go to { $url } or { $url-2 } or a `code { $liquid }` word.
# paragraph
# $liquid: {{ x }}
# $liquid-2: {{ y }}
# $pic: /z/{{ z }}.png
ref-page-top-3 = See note[^{ $liquid }] and ![pic { $liquid-2 }]({ $pic }).
# title attribute
# $liquid: {{ t }}
ref-page-top-4 = title { $liquid }
# paragraph
# $b-bold-word: <b{{ a }} x="y">
# $liquid: {{ a }}
# $b-bold-word-end: </b>
# $i-it: <i class="x">
# $liquid-2: {{ b }}
# $i-it-end: </i>
ref-page-top-5 = See { $b-bold-word }bold { $liquid } word{ $b-bold-word-end } and { $i-it }it { $liquid-2 }{ $i-it-end }.
# table heading
# $liquid: {{ x }}
ref-page-top-6 = The head `{ $liquid }`
# table heading
ref-page-top-7 = the other
# table cell, column "The head"
ref-page-top-8 = cell
# table cell, column "the other"
ref-page-top-9 = cell two
# text in <p>
# $liquid: {{ it }}
ref-page-top-10 = The text as { $liquid } stands
