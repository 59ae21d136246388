### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# list item
ref-page-top-1 = First item
# list item
ref-page-top-2 = Second item
# paragraph
# $the-text: /x/
ref-page-top-3 = See [the text]({ $the-text }) now.
# heading 2
ref-page-a-heading = A heading
# text in <p>
ref-page-a-heading-1 = This *stays* HTML.
# paragraph
ref-page-a-heading-2 = More *of it*
# list item
ref-page-a-heading-3 = Text on the tag's line
# list item
ref-page-a-heading-4 = and more
# paragraph
ref-page-a-heading-5 = One
# paragraph
ref-page-a-heading-6 = Two `a`
# table cell
ref-page-a-heading-7 = a cell
# table cell
ref-page-a-heading-8 = another
# text in <td>
ref-page-a-heading-9 = A *plain* one
# paragraph
ref-page-a-heading-10 = Text right below.
# quotation
# $link: /x/
ref-page-a-heading-11 = A quoted [link]({ $link }).
# list item
ref-page-a-heading-12 = With a list
