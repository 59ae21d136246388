### /cookies/, written by glossator from pages/cookies.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-5-title = Cookies
# paragraph
ref-5-top-1 = This site sets two cookies. Neither of them follows you.
# table cell
ref-5-top-2 = Cookie
# table cell
ref-5-top-3 = What for
# table cell
ref-5-top-4 = keeps you logged in
# table cell
ref-5-top-5 = remembers dark or light
# text in <caption>
ref-5-top-6 = All cookies
# text in <th>
ref-5-top-7 = Name
# text in <th>
ref-5-top-8 = Ends
# text in <td>
ref-5-top-9 = after <b>2 hours</b>
# text in <td>
# $a-delete-it: <a href="#delete">
# $a-delete-it-end: </a>
ref-5-top-10 = never; { $a-delete-it }delete it{ $a-delete-it-end } yourself
# text in <h2>
ref-5-deleting-cookies = Deleting cookies
# text in <dt>
ref-5-deleting-cookies-1 = Firefox
# text in <dd>
ref-5-deleting-cookies-2 = Settings, <kbd>Privacy &amp; Security</kbd>, <i>Clear Data</i>
# text in <dt>
ref-5-deleting-cookies-3 = Other browsers
# text in <dd>
ref-5-deleting-cookies-4 = See their help; we link to none of them, because the pages move too often.
# paragraph
ref-5-deleting-cookies-5 = A cookie is a *small text*.
# list item
ref-5-deleting-cookies-6 = It is stored by your browser.
# list item
ref-5-deleting-cookies-7 = It is sent with each request.
# text in <p>
# $br: <br>
# $a-privacy-policy: <a href="/privacy/">
# $a-privacy-policy-end: </a>
ref-5-deleting-cookies-8 = We have <strong>no</strong> advertising cookies.{ $br } Our { $a-privacy-policy }privacy policy{ $a-privacy-policy-end } says more.
