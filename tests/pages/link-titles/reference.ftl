### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $the-terms: /terms/
ref-page-top-1 = See [the terms]({ $the-terms }) now.
# title attribute
ref-page-top-2 = What holds
# list item
# $our-office: /office.png
ref-page-top-3 = Look at ![our office]({ $our-office }).
# title attribute
ref-page-top-4 = Where we work
# quotation
# $this: /privacy/
ref-page-top-5 = Read [this]({ $this }).
# title attribute
ref-page-top-6 = What we collect
