### /data-protection/, written by glossator from pages/data-protection.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-16-title = Data protection
