# A built-in notice.

notice-plain = Denne siden er en oversettelse av den { $link }engelske originalen{ $link-end }.
notice-prevails = Denne oversettelsen er kun til orientering; den { $link }engelske originalen{ $link-end } har forrang.
notice-english =
    { $parts ->
        [one] { $parts } av { $all } tekstdeler vises på engelsk fordi den ikke har en oppdatert oversettelse.
       *[other] { $parts } av { $all } tekstdeler vises på engelsk fordi de ikke har en oppdatert oversettelse.
    }
notice-older =
    { $parts ->
        [one] { $parts } tekstdel følger en eldre versjon av den engelske teksten.
       *[other] { $parts } tekstdeler følger en eldre versjon av den engelske teksten.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } tekstdel er ikke kontrollert ennå.
       *[other] { $parts } tekstdeler er ikke kontrollert ennå.
    }
notice-redirect = Denne siden er for tiden ikke tilgjengelig på norsk. { $link }Gå til originalsiden{ $link-end }

# Where the pages are not in English.
notice-plain-other = Denne siden er en oversettelse av { $link }originalen{ $link-end } ({ $source }).
notice-prevails-other = Denne oversettelsen er kun til informasjon; { $link }originalen{ $link-end } ({ $source }) har forrang.
notice-english-other = Deler som vises på originalspråket fordi de ikke har en oppdatert oversettelse: { $parts } av { $all }.
notice-older-other = Deler som følger en eldre versjon av originalen: { $parts }.
