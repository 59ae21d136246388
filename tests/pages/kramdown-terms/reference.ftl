### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# term
ref-page-top-1 = Term one
# term
ref-page-top-2 = Term *two*
# term
# $b-three: <b class="x">
# $b-three-end: </b>
# $a: /b
ref-page-top-3 = Term { $b-three }three{ $b-three-end } and [a]({ $a })
# definition
ref-page-top-4 = A definition
# definition
ref-page-top-5 = and another
# term
ref-page-top-6 = One
# term
ref-page-top-7 = Two
# definition
ref-page-top-8 = In a quotation
