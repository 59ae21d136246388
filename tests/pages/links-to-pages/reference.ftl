### /page/, written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $here: /page/
# $there: /page/#part
# $unknown: /unknown/
# $relative: ../x/
# $outside: https://example.org/page/
# $ref: /page/?a=b
ref-page-top-1 = [Here]({ $here }), [there]({ $there }), [unknown]({ $unknown }), [relative]({ $relative }), [outside]({ $outside }) and [ref]({ $ref }).
# title attribute
ref-page-top-2 = T
