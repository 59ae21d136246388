### /privacy/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.

# heading 1
ref-3-privacy = Privacy
# heading 1
ref-3-two-lines-of-a-heading = Two lines of a heading
# paragraph
ref-3-two-lines-of-a-heading-1 = We have kept this promise since 2018. We will keep it.
# list item
ref-3-two-lines-of-a-heading-2 = We collect data.
# paragraph
ref-3-two-lines-of-a-heading-3 = What we collect
# table heading
ref-3-two-lines-of-a-heading-4 = what
# table heading
ref-3-two-lines-of-a-heading-5 = why
# table cell, column "what"
ref-3-two-lines-of-a-heading-6 = IP addresses
# table cell, column "why"
ref-3-two-lines-of-a-heading-7 = security
# paragraph
ref-3-two-lines-of-a-heading-8 = It ends here
# paragraph
# $terms: /terms/
# $privacy: /privacy/
# $footnote: [^the note]
ref-3-two-lines-of-a-heading-9 = See our [terms]({ $terms }) [privacy]({ $privacy }) and { $footnote }, ~never~ sold \& kept.
# footnote
ref-3-two-lines-of-a-heading-10 = A note.
