### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# text in <label>
ref-page-top-1 = Name
# text in <label>
ref-page-top-2 = Colour
# text in <option>
ref-page-top-3 = Red
# text in <label>
# $a-terms: <a href="/terms/">
# $a-terms-end: </a>
ref-page-top-4 = I accept the { $a-terms }terms{ $a-terms-end }
