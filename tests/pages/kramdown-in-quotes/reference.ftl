### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# quotation
ref-page-top-1 = The first quotation
# quotation
ref-page-top-2 = The second, in another
# list item
ref-page-top-3 = An item of a list
# list item
ref-page-top-4 = A numbered item
# list item
ref-page-top-5 = Another item
# quotation
# $the-image: /qubes/x.png
ref-page-top-6 = ![The image]({ $the-image })
# heading 2
ref-page-a-heading = A heading
# quotation
ref-page-a-heading-1 = The text behind it
# quotation
# $extension: {::comment} not this {:/comment}
ref-page-a-heading-2 = The text with { $extension } in it
# list item
ref-page-a-heading-3 = An item
