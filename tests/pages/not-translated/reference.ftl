### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-page-title = A title
# heading 1
ref-page-a-heading = A heading
# paragraph
ref-page-a-heading-1 = Text that nobody translated.
# list item
# $with-a-link: /x/
ref-page-a-heading-2 = An item [with a link]({ $with-a-link })
# table heading
ref-page-a-heading-3 = a
# table cell, column "a"
ref-page-a-heading-4 = b
