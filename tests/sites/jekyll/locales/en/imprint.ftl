### /imprint/, written by glossator from pages/imprint.md. To change the English, edit that page, not this file.

# page title (front matter)
ref-6-title = Imprint
# paragraph
# $br: line break
# $br-2: line break
ref-6-top-1 = Lindenhöhe Weather Network{ $br }Gröbnerstraße 4{ $br-2 }D-00000 Lindenhöhe
# term
ref-6-top-2 = Represented by
# definition
ref-6-top-3 = Jürgen Weiß, chair
# definition
ref-6-top-4 = Aiko Gröbner, treasurer
# paragraph
ref-6-top-5 = Responsible for the content: Samir Haddad
# text in <address>
# $a-00-00-00-00: <a href="tel:+4900000000">
# $a-00-00-00-00-end: </a>
# $br: <br/>
# $a-hello-lindenhoehe-example: <a href="mailto:hello@lindenhoehe.example">
# $email: hello@lindenhoehe.example
# $a-hello-lindenhoehe-example-end: </a>
ref-6-top-6 = Telephone: { $a-00-00-00-00 }00 00 00 00{ $a-00-00-00-00-end }{ $br } E-mail: { $a-hello-lindenhoehe-example }{ $email }{ $a-hello-lindenhoehe-example-end }
# paragraph
# $attributes: {: .author}
ref-6-top-7 = The pictures were drawn by *Marta Ölmez*{ $attributes } and are free to use.
