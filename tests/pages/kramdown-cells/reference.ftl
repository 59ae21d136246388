### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# table heading
ref-page-top-1 = Name
# table heading
ref-page-top-2 = Use
# table cell, column "Name"
ref-page-top-3 = one text
# table cell, column "Use"
ref-page-top-4 = Use `cat x | grep y` to filter the lines
# table cell, column "Name"
ref-page-top-5 = two `a\|b`
# table cell, column "Use"
ref-page-top-6 = <code>a|b</code> and text
# table cell, column "Name"
ref-page-top-7 = a text
# table cell, column "Use"
ref-page-top-8 = b text
# table cell, column "Name"
ref-page-top-9 = a third
# table cell, column "Name"
ref-page-top-10 = a fourth
# table cell, column "Use"
ref-page-top-11 = b fourth
# table cell
ref-page-top-12 = `a|b` code
# table cell
ref-page-top-13 = three \| text
