### /privacy/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.

# paragraph
ref-3-top-1 = We collect and sell data.
