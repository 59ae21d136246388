### /privacy/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.

# heading 2
ref-3-contact = Contact
