### /privacy/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-3-title = Privacy policy
# description (front matter)
ref-3-description = What we keep, and for how long.
# keywords.0 (front matter)
ref-3-keywords-1 = privacy
# keywords.1 (front matter)
ref-3-keywords-2 = data
# author.role (front matter)
ref-3-author-role = Data protection officer
# paragraph
# $date: 2018-07-26; the way your language writes it: { DATETIME($date, dateStyle: "long") }
# $contact-us: https://www.example.org/contact/
ref-3-top-1 = This page was last changed on { $date }. Read it before you [contact us]({ $contact-us }).
# title attribute
ref-3-top-2 = Form
# heading 2
ref-3-what-we-keep = What we keep
# paragraph
# $url: mailto:privacy@example.org
ref-3-what-we-keep-1 = We keep *only* what we **need**: your `user name`, and your address { $url }.
# list item
ref-3-what-we-keep-2 = Your name, as you write it
# list item
ref-3-what-we-keep-3 = Your address:
# list item
# $you-want: /guides/address/
ref-3-what-we-keep-5 = the town, if [you want]({ $you-want })
# list item
# $footnote: [^else]
ref-3-what-we-keep-6 = Nothing else.{ $footnote }
# footnote
# $url: https://www.example.org/law/
ref-3-what-we-keep-7 = But for what the law asks of us, see { $url }.
# quotation
ref-3-what-we-keep-8 = We never sell data.
# quotation
ref-3-what-we-keep-9 = Nor do we rent or lend it to anybody.
# table heading
ref-3-what-we-keep-10 = Purpose
# table heading
ref-3-what-we-keep-11 = Kept for
# table heading
ref-3-what-we-keep-12 = By
# table cell, column "Purpose"
ref-3-what-we-keep-13 = Answers
# table cell, column "Kept for"
ref-3-what-we-keep-14 = 20 days
# table cell, column "By"
ref-3-what-we-keep-15 = Support
# table cell, column "Purpose"
ref-3-what-we-keep-16 = Bills
# table cell, column "Kept for"
ref-3-what-we-keep-17 = *10 years*
# table cell, column "By"
ref-3-what-we-keep-18 = GitHub
# table cell, column "Purpose"
ref-3-what-we-keep-19 = Back-ups
# table cell, column "Kept for"
ref-3-what-we-keep-20 = 2 weeks
# heading 2
ref-3-where-it-is = Where it is
# paragraph
# $br: line break
# $br-2: line break
ref-3-where-it-is-1 = Street 1{ $br }12345 Town{ $br-2 }Country
# term
ref-3-where-it-is-2 = Term
# definition
ref-3-where-it-is-3 = What it means, in a word.
