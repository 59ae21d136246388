### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# text in <div>
ref-page-top-1 = Text with *stars* in a box, and [brackets](/x/).
# paragraph
# $link: /x/
ref-page-top-2 = Markdown with *stars* right below it, and a [link]({ $link }).
# paragraph
# $link: /x/
ref-page-top-3 = Markdown with *stars* in a box, and a [link]({ $link }).
# text in <p>
ref-page-top-4 = And a paragraph of HTML.
# list item
ref-page-top-5 = And an item
# paragraph
ref-page-top-6 = A paragraph
# text in <div>
ref-page-top-7 = and a box
# paragraph
ref-page-top-8 = and another paragraph.
# text in <p>
ref-page-top-9 = HTML and
# paragraph
ref-page-top-10 = Markdown with *stars* in one line.
# paragraph
ref-page-top-11 = Text behind a comment.
