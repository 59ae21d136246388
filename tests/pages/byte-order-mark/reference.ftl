### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-page-title = A title
# paragraph
ref-page-top-1 = Text
