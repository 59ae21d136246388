### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
ref-page-top-1 = Text after it.
# paragraph
ref-page-top-2 = Text inside.
