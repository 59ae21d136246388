### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# heading 1
ref-page-first = First
# paragraph
ref-page-first-1 = Some text.
# heading 2
ref-page-second = Second
# heading 3
ref-page-third = Third
# heading 4
ref-page-fourth = Fourth
# heading 2
ref-page-fifth = Fifth
# heading 2
ref-page-sixth = Sixth
# heading 2
ref-page-seventh = Seventh
