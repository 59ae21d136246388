### Written by glossator from content/old.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-2-title = Old news
# paragraph
ref-2-top-1 = None.
