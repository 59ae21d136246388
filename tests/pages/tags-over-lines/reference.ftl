### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# quotation
# $a-us: <a href="/us/" title="all of us">
# $a-us-end: </a>
ref-page-top-1 = See { $a-us }us{ $a-us-end } now.
# title attribute
ref-page-top-2 = all of us
# paragraph
# $a-them: <a href=http://x.example/>
# $a-them-end: </a>
ref-page-top-3 = See { $a-them }them{ $a-them-end } now.
