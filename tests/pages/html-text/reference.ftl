### Written by glossator from content/page.md. To change the English, edit that page, not this file.

# text in <div>
# $a-privacy-policy: <a href="/privacy/">
# $a-privacy-policy-end: </a>
ref-page-top-1 = <b>Note:</b> This Website Privacy Policy is about the website. For Qubes OS itself, see the { $a-privacy-policy }Privacy Policy{ $a-privacy-policy-end }.
# text in <th>
ref-page-top-2 = Name
# text in <td>
ref-page-top-3 = Ana <code>ana@example</code>
# text in <td>
ref-page-top-4 = Download it
# text in <li>
ref-page-top-5 = One <em>thing</em>
# text in <li>
ref-page-top-6 = Another thing,
# text in <li>
ref-page-top-7 = and a second paragraph
# text in <li>
ref-page-top-8 = behind a comment
# text in <h2>
ref-page-a-heading-in-html = A heading in HTML
# text in <p>
ref-page-a-heading-in-html-1 = Below it
# paragraph
ref-page-a-heading-in-html-2 = Text with <kbd>Ctrl</kbd> and <code>not this</code>.
# text in <div>
ref-page-a-heading-in-html-3 = A quoted box
# text in HTML
ref-page-a-heading-in-html-4 = A quoted text
# list item
ref-page-a-heading-in-html-5 = An item
# text in <div>
ref-page-a-heading-in-html-6 = A box in it
