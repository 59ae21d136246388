ref-6-title = Impressum
ref-6-top-1 = Wetternetz Lindenhöhe{ $br }Gröbnerstraße 4{ $br-2 }D-00000 Lindenhöhe
ref-6-top-2 = Vertreten durch
ref-6-top-3 = Jürgen Weiß, Vorsitz
ref-6-top-4 = Aiko Gröbner, Kasse
ref-6-top-5 = Verantwortlich für den Inhalt: Samir Haddad
ref-6-top-6 = Telefon: { $a-00-00-00-00 }00 00 00 00{ $a-00-00-00-00-end }{ $br } E-Mail: { $a-hello-lindenhoehe-example }{ $email }{ $a-hello-lindenhoehe-example-end }
ref-6-top-7 = Die Bilder hat *Marta Ölmez*{ $attributes } gezeichnet; sie dürfen frei genutzt werden.
