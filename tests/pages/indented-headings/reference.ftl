### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
ref-page-top-1 = ## Not a heading
# paragraph
ref-page-top-2 = Text above ## nor here and below.
# heading 2
ref-page-a-heading = A heading
# heading 2
ref-page-another = Another
# list item
ref-page-another-1 = ### Not one
# quotation
ref-page-another-2 = ## Not in a quotation
# heading 2
ref-page-but-here = But here
# list item
ref-page-but-here-1 = an item
# heading 2
ref-page-and-here = and here
# paragraph
ref-page-and-here-1 = ## Not in HTML
# term
ref-page-and-here-2 = Term
# definition
ref-page-and-here-3 = A definition
# heading 2
ref-page-here-too = Here too
# definition
ref-page-here-too-1 = # not here
# paragraph
# $footnote: [^1]
ref-page-here-too-2 = A note { $footnote }
# footnote
ref-page-here-too-3 = A footnote
# heading 2
ref-page-with-a-heading = with a heading
