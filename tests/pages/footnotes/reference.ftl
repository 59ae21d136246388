### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $footnote: [^1]
# $footnote-2: [^long note]
ref-page-top-1 = A claim{ $footnote } and another{ $footnote-2 }.
# footnote
ref-page-top-2 = The first note.
# footnote
ref-page-top-3 = The second note, on two lines.
# footnote
ref-page-top-4 = With a second paragraph.
