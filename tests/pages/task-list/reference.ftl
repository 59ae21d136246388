### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# list item
ref-page-top-1 = Write the text
# list item
ref-page-top-2 = Read the text
