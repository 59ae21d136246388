### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# paragraph
# Note: For lawyers: keep "shall".
ref-page-top-1 = We shall collect data.
# paragraph
ref-page-consent = You consent to it.
# paragraph
ref-page-top-3 = But this.
# paragraph
ref-page-top-4 = This too.
# paragraph
# Note: A note in Liquid
ref-page-top-5 = The end, with `<!-- glossator:skip -->`.
# text in <p>
ref-page-top-6 = But this
# text in <p>
ref-page-top-7 = The end in HTML.
