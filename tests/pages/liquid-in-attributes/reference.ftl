### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# $the-image: /x.png
# $attributes: {: width="{{ page.n }}"}
ref-page-top-1 = ![The image]({ $the-image }){ $attributes } and text
# paragraph
# $the-text: /qubes/
# $attributes: {: .c-{{ site.v }}}
ref-page-top-2 = See [the text]({ $the-text }){ $attributes } now
# paragraph
# $attributes: {: title="*a* `b` [c](/d)"}
# $attributes-2: {: .x .y}
ref-page-top-3 = An *emphasis*{ $attributes } and *another*{ $attributes-2 } here
# paragraph
ref-page-top-4 = A paragraph
# heading 2
ref-page-the-first-heading = The first heading
# heading 2
ref-page-the-second-heading = The second heading
# paragraph
ref-page-the-second-heading-1 = A text with { "{" }:?{ "}" } and { "{" }: braces{ "}" } in it
# heading 3
# $attributes: {: .a}
ref-page-the-third-heading = The third *heading*{ $attributes }
# paragraph
ref-page-the-third-heading-1 = A paragraph
# paragraph
ref-page-the-third-heading-2 = A paragraph
# quotation
ref-page-the-third-heading-3 = A quotation
# quotation
ref-page-the-third-heading-4 = and its end
# paragraph
# $attributes: {: .a .b}
ref-page-the-third-heading-5 = A paragraph { $attributes } with an end
