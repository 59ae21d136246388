### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# quotation
ref-page-top-1 = A quotation that goes on lazily and ends here.
# list item
ref-page-top-2 = An item that goes on lazily.
