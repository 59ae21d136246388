### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# heading 1
ref-page-1-first-steps = 1. First steps
# heading 2
ref-page-ber-uns = Über uns
# heading 2
ref-page-ber-uns--2 = Über uns
# heading 2
ref-page-code-more = `code` & more
# heading 2
ref-page-same = Same
# heading 2
ref-page-same--2 = Same
# paragraph
# $to-it: #same-1
ref-page-same--2-1 = [to it]({ $to-it })
