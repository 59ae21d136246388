### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $br: line break
# $br-2: line break
ref-page-top-1 = Street 1{ $br }Town{ $br-2 }Country
# quotation
# $br: line break
ref-page-top-2 = Quoted line{ $br }and the next.
# list item
# $br: line break
ref-page-top-3 = An item{ $br }and the next.
# paragraph
# $br: line break
ref-page-top-4 = Written in one line{ $br }and in another.
