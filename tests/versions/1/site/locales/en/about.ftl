### /about/, written by glossator from content/about.html. To change the English, edit that page, not this file.

# page title (front matter)
ref-about-title = About us
# text in <h2>
ref-about-about-us = About us
# text in <p>
ref-about-about-us-1 = We are <em>three</em> people.
# text in <p>
# $a-us-example-org: <a href="mailto:us@example.org">
# $email: us@example.org
# $a-us-example-org-end: </a>
ref-about-about-us-2 = Write to { $a-us-example-org }{ $email }{ $a-us-example-org-end }.
# text in <th>
ref-about-about-us-3 = Name
# text in <td>
ref-about-about-us-4 = Ada
# alt attribute
ref-about-about-us-5 = The three of us
