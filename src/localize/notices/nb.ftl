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
