### /crlf/, written by glossator from content/page.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-page-title = A title
# heading 1
ref-page-heading = Heading
# paragraph
# $br: line break
ref-page-heading-1 = Two lines.{ $br }Third.
# list item
ref-page-heading-2 = item
