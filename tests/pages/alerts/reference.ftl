### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# quotation
ref-page-top-1 = Useful text.
