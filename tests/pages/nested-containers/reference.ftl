### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# list item
ref-page-top-1 = Item one
# quotation
ref-page-top-2 = A quoted paragraph in an item.
# list item
ref-page-top-3 = Numbered and wrapped.
# quotation
ref-page-top-4 = Deep text.
