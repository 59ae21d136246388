# A built-in notice.

notice-plain = Tämä sivu on käännös { $link }englanninkielisestä alkuperäistekstistä{ $link-end }.
notice-prevails = Tämä käännös on tarkoitettu vain tiedoksi; ratkaiseva on { $link }englanninkielinen alkuperäisteksti{ $link-end }.
notice-english =
    { $parts ->
        [one] { $parts } osa { $all } osasta näytetään englanniksi, koska siitä ei ole ajantasaista käännöstä.
       *[other] { $parts } osaa { $all } osasta näytetään englanniksi, koska niistä ei ole ajantasaista käännöstä.
    }
notice-older =
    { $parts ->
        [one] { $parts } osa perustuu englanninkielisen tekstin vanhempaan versioon.
       *[other] { $parts } osaa perustuu englanninkielisen tekstin vanhempaan versioon.
    }
notice-unreviewed = { $parts } osaa ei ole vielä tarkistettu.
notice-redirect = Tämä sivu ei ole tällä hetkellä saatavilla suomeksi. { $link }Siirry alkuperäiselle sivulle{ $link-end }

# Where the pages are not in English.
notice-plain-other = Tämä sivu on käännös { $link }alkuperäisestä tekstistä{ $link-end } ({ $source }).
notice-prevails-other = Tämä käännös on vain tiedoksi; { $link }alkuperäinen teksti{ $link-end } ({ $source }) on ratkaiseva.
notice-english-other = Alkukielellä näytettävät osat, koska niistä ei ole ajantasaista käännöstä: { $parts }/{ $all }.
notice-older-other = Osat, jotka vastaavat alkuperäisen tekstin vanhempaa versiota: { $parts }.
