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
