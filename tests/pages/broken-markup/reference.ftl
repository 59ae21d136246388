### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $b: <b>
ref-page-top-1 = A text with { $b }a tag that ends nowhere.
# text in <p>
ref-page-top-2 = A paragraph
# paragraph
ref-page-top-3 = Text with a { "{" }: list that ends nowhere.
