### /privacy/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.

# paragraph
# $b: <b>
ref-3-top-1 = We collect { $b }data.
# text in <p>
ref-3-top-2 = We keep it.
