### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# heading 1
ref-page-setext = Setext
# heading 2
ref-page-bar = Bar
# list item
ref-page-bar-1 = Text.
