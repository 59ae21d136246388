### /privacy/, written by glossator from content/privacy.md. To change the English, edit that page, not this file.

# paragraph
ref-3-top-1 = We collect data.
# paragraph
ref-3-top-2 = We keep it.
# paragraph
ref-3-top-3 = We give it back.
# paragraph
# $html: <!-- glossator:skip -->
ref-3-top-4 = We sell it. { $html } We don't.
# text in <p>
ref-3-top-5 = We lose it.
# paragraph
ref-3-top-6 = We find it.
