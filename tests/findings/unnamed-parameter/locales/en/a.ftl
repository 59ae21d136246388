### /plants/, written by glossator from content/a.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-1-title = Plants
