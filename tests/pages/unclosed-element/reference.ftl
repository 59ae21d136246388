### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
ref-page-top-1 = A text above.
# list item
ref-page-top-2 = An item with
# list item
ref-page-top-3 = Another item
# paragraph
ref-page-top-4 = A box.
