ref-page-title = Datenschutz "kurz"
ref-page-description = Was wir tun \ lassen
ref-page-author-name = Eine Person
ref-page-top-1 = Text auf Deutsch.
