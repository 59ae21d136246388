### /privacy/, written by glossator from content/page.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-page-title = Privacy "in short"
# description (front matter)
ref-page-description = What we do
# author.name (front matter)
ref-page-author-name = A. Person
# paragraph
ref-page-top-1 = Text.
