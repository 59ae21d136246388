### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# text in <div>
ref-page-top-1 = *HTML* as it stands.
# list item
ref-page-top-2 = An item
# list item
ref-page-top-3 = *Another* one
# paragraph
ref-page-top-4 = A *line* of text
# text in <li>
ref-page-top-5 = Not <b>Markdown's</b> *list*
# text in <div>
ref-page-top-6 = *HTML* again.
