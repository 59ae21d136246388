### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $date: 2018-07-26; the way your language writes it: { DATETIME($date, dateStyle: "long") }
# $date-2: 2019-01-02; the way your language writes it: { DATETIME($date-2, dateStyle: "long") }
ref-page-top-1 = Effective date: { $date }, changed on { $date-2 }.
# paragraph
ref-page-top-2 = Not dates: 2018-13-45, a2018-07-26, /2018-07-26/, `2018-07-26`.
