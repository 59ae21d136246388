### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# heading 1
ref-page-a-heading = A heading
# paragraph
ref-page-a-heading-1 = A paragraph.
