### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# table cell
ref-page-top-1 = Name
# table cell
ref-page-top-2 = Purpose
# table cell
# $more: /x/
ref-page-top-3 = [more]({ $more }) of it
# table cell
ref-page-top-4 = last
# table cell
ref-page-top-5 = row
# table cell
ref-page-top-6 = only
# table cell
ref-page-top-7 = one line
# paragraph
ref-page-top-8 = A text with a | in it and a line without.
# table cell
ref-page-top-9 = in both
# table cell
ref-page-top-10 = cases
# table cell
ref-page-top-11 = c
# table cell
ref-page-top-12 = d
