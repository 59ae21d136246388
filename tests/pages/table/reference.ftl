### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# table heading
ref-page-top-1 = Name
# table heading
ref-page-top-2 = What it *does*
# table cell, column "What it does"
# $a-qube: /qubes/
ref-page-top-3 = Starts [a qube]({ $a-qube })
# table cell, column "What it does"
ref-page-top-4 = Either a \| b
# table cell, column "Name"
ref-page-top-5 = Only one cell
