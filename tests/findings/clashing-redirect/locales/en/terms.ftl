### /terms/, written by glossator from content/terms.md. To change the English, edit that page, not this file.

