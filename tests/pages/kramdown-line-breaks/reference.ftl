### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $br: line break
# $br-2: line break
# $br-3: line break
ref-page-top-1 = First line{ $br }second line{ $br-2 }third `a\\` line\\{ $br-3 }fourth line.
# list item
# $br: line break
ref-page-top-2 = An item{ $br }and the next.
# quotation
# $br: line break
ref-page-top-3 = Quoted{ $br }and the next\\
# quotation
ref-page-top-4 = text.
# paragraph
# $br: line break
ref-page-top-5 = English stays,{ $br }in both lines.
