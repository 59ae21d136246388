# A built-in notice.

notice-plain = Esta página es una traducción del { $link }original en inglés{ $link-end }.
notice-prevails = Esta traducción es meramente informativa; prevalece el { $link }original en inglés{ $link-end }.
notice-english =
    { $parts ->
        [one] { $parts } de las { $all } partes se muestra en inglés porque no dispone de una traducción actualizada.
       *[other] { $parts } de las { $all } partes se muestran en inglés porque no disponen de una traducción actualizada.
    }
notice-older =
    { $parts ->
        [one] { $parts } parte sigue una versión anterior del texto en inglés.
       *[other] { $parts } partes siguen una versión anterior del texto en inglés.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } parte aún no se ha revisado.
       *[other] { $parts } partes aún no se han revisado.
    }
notice-redirect = Esta página no está disponible en español por el momento. { $link }Ir a la página original{ $link-end }

# Where the pages are not in English.
notice-plain-other = Esta página es una traducción del { $link }original{ $link-end } ({ $source }).
notice-prevails-other = Esta traducción es solo informativa; prevalece el { $link }original{ $link-end } ({ $source }).
notice-english-other = Partes que se muestran en el idioma original porque no tienen una traducción actualizada: { $parts } de { $all }.
notice-older-other = Partes que siguen una versión anterior del original: { $parts }.
