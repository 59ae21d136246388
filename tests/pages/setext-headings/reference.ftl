### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# heading 1
ref-page-first-heading = First heading
# heading 2
ref-page-second-heading-of-two-lines = Second heading of two lines
# paragraph
ref-page-second-heading-of-two-lines-1 = Text.
