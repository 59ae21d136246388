### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $attributes: {: .strong}
ref-page-top-1 = A paragraph with *emphasis*{ $attributes } in it.
# paragraph
ref-page-top-2 = A second one.
# paragraph
# $link: /qubes/
# $attributes: {: rel="nofollow"}
ref-page-top-3 = A [link]({ $link }){ $attributes } here.
