# A built-in notice.

notice-plain = Questa pagina è una traduzione dell’{ $link }originale inglese{ $link-end }.
notice-prevails = Questa traduzione è fornita a solo scopo informativo; prevale l’{ $link }originale inglese{ $link-end }.
notice-english =
    { $parts ->
        [one] { $parts } parte su { $all } è mostrata in inglese perché non dispone di una traduzione aggiornata.
       *[other] { $parts } parti su { $all } sono mostrate in inglese perché non dispongono di una traduzione aggiornata.
    }
notice-older =
    { $parts ->
        [one] { $parts } parte segue una versione precedente del testo inglese.
       *[other] { $parts } parti seguono una versione precedente del testo inglese.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } parte non è ancora stata verificata.
       *[other] { $parts } parti non sono ancora state verificate.
    }
notice-redirect = Al momento questa pagina non è disponibile in italiano. { $link }Vai alla pagina originale{ $link-end }

# Where the pages are not in English.
notice-plain-other = Questa pagina è una traduzione { $link }dell’originale{ $link-end } ({ $source }).
notice-prevails-other = Questa traduzione è solo a scopo informativo; prevale { $link }l’originale{ $link-end } ({ $source }).
notice-english-other = Parti mostrate nella lingua originale perché non hanno una traduzione aggiornata: { $parts } su { $all }.
notice-older-other = Parti che seguono una versione precedente dell’originale: { $parts }.
