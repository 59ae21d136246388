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
