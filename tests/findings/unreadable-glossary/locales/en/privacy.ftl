### /privacy/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.

# paragraph
ref-3-top-1 = The privacy policy of Qubes OS.
# paragraph
ref-3-top-2 = Our website tells you more.
