### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# heading 1
ref-page-we-removed-old-rules-today = We removed <s>old rules</s> today
# paragraph
ref-page-we-removed-old-rules-today-1 = We removed <s>old rules</s> today.
# table heading
ref-page-we-removed-old-rules-today-2 = We removed <s>old rules</s>
# table heading
ref-page-we-removed-old-rules-today-3 = now
# table cell, column "We removed old rules"
ref-page-we-removed-old-rules-today-4 = x
# table cell, column "now"
ref-page-we-removed-old-rules-today-5 = y
