### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $a-screenshot: /attachment/shot.png
ref-page-top-1 = ![A screenshot]({ $a-screenshot })
# title attribute
ref-page-top-2 = Title of it
# paragraph
# $a-linked-image: /small.png
# $a-linked-image-2: /big/
ref-page-top-3 = [![A linked image]({ $a-linked-image })]({ $a-linked-image-2 })
