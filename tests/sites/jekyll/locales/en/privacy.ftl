### /privacy/, written by glossator from pages/privacy.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-4-title = Privacy policy
# text in <div>
# $a-terms-of-use: <a href="/terms/#liability">
# $a-terms-of-use-end: </a>
ref-4-top-1 = <b>Note:</b> This policy is about this website. For the stations themselves see the { $a-terms-of-use }terms of use{ $a-terms-of-use-end }.
# paragraph
# $date: 2024-03-01; the way your language writes it: { DATETIME($date, dateStyle: "long") }
ref-4-top-2 = Effective date: { $date }
# paragraph
# $url: https://www.lindenhoehe.example/
# $other-sites: https://parish.example/
ref-4-top-3 = The Lindenhöhe Weather Network ("we", "us") runs { $url }. This page says what we do with your data; it doesn't apply to [other sites]({ $other-sites }).
# heading 2
ref-4-data-we-collect = Data we collect
# table heading
ref-4-data-we-collect-1 = Data
# table heading
ref-4-data-we-collect-2 = Purpose
# table heading
ref-4-data-we-collect-3 = How long
# table cell, column "Data"
ref-4-data-we-collect-4 = E-mail address
# table cell, column "Purpose"
ref-4-data-we-collect-5 = To write to you
# table cell, column "How long"
ref-4-data-we-collect-6 = 30 days after you leave
# table cell, column "Data"
ref-4-data-we-collect-7 = Position of your station
# table cell, column "Purpose"
# $map: /about/
ref-4-data-we-collect-8 = To draw the [map]({ $map })
# table cell, column "How long"
ref-4-data-we-collect-9 = As long as it measures
# table cell, column "Data"
ref-4-data-we-collect-10 = `session` cookie
# table cell, column "Purpose"
ref-4-data-we-collect-11 = To know you again
# table cell, column "How long"
ref-4-data-we-collect-12 = 2 hours
# paragraph
# $footnote: [^children]
ref-4-data-we-collect-13 = We collect this *only* when you give it to us.{ $footnote } There is no tracking -- not even "anonymous" tracking.
# heading 2
ref-4-retention = Retention
# paragraph
# $footnote: [^backup]
ref-4-retention-1 = We keep the data of your account for **three months** after you have closed it.{ $footnote } Then it's gone.
# list item
ref-4-retention-2 = Readings are kept for good. They say nothing about you.
# list item
# $tell-us: /contact/
ref-4-retention-3 = If you think otherwise, [tell us]({ $tell-us }).
# list item
# $extension: {::comment}Check with Jürgen.{:/comment}
ref-4-retention-4 = Server logs are kept for 7 days. { $extension }
# heading 2
ref-4-your-rights = Your rights
# term
ref-4-your-rights-1 = You may
# definition
ref-4-your-rights-2 = ask what we know about you,
# definition
ref-4-your-rights-3 = have it mended,
# definition
ref-4-your-rights-4 = have it deleted.
# term
ref-4-your-rights-5 = Complaints
# definition
# $us: https://www.lindenhoehe.example/contact/?about=privacy#form
ref-4-your-rights-6 = The authority for data protection in our state, or first of all [us]({ $us }).
# paragraph
# $page-of-their-own: /cookies
ref-4-your-rights-7 = These rights come from the GDPR. Cookies have a [page of their own]({ $page-of-their-own }).
# title attribute
ref-4-your-rights-8 = What we store in your browser
# heading 2
ref-4-contact-us = Contact us
# paragraph
# $email: mailto:privacy@lindenhoehe.example
# $attributes: {: .mail}
# $br: line break
# $imprint: /imprint/
ref-4-contact-us-1 = By mail: { $email }{ $attributes }{ $br }By letter: see the [imprint]({ $imprint }).
# title attribute
ref-4-contact-us-2 = All ways to reach us
# footnote
ref-4-contact-us-3 = Children under 16 need the consent of their parents.
# footnote
# $our-terms: /terms/#liability
ref-4-contact-us-4 = Backups are overwritten after another 14 days, see [our terms]({ $our-terms }).
