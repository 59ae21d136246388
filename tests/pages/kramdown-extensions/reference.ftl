### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# heading 2
ref-page-a-heading = A heading
# list item
ref-page-a-heading-1 = The first item
# list item
ref-page-a-heading-2 = The second item
# paragraph
ref-page-a-heading-3 = A note below its attributes.
# paragraph
# $extension: {::nomarkdown}<i>not this</i>{:/nomarkdown}
# $attributes: {: .span}
ref-page-a-heading-4 = Text with { $extension } and a `span`{ $attributes } in it.
# paragraph
ref-page-a-heading-5 = The HTML of it.
# term
ref-page-a-heading-6 = term
# definition
ref-page-a-heading-7 = definition of it
