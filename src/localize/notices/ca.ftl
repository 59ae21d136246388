# A built-in notice.

notice-plain = Aquesta pàgina és una traducció de l’{ $link }original anglès{ $link-end }.
notice-prevails = Aquesta traducció és només informativa; preval l’{ $link }original anglès{ $link-end }.
notice-english =
    { $parts ->
        [one] { $parts } de les { $all } parts es mostra en anglès perquè no té una traducció actualitzada.
       *[other] { $parts } de les { $all } parts es mostren en anglès perquè no tenen una traducció actualitzada.
    }
notice-older =
    { $parts ->
        [one] { $parts } part segueix una versió anterior del text anglès.
       *[other] { $parts } parts segueixen una versió anterior del text anglès.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } part encara no s’ha revisat.
       *[other] { $parts } parts encara no s’han revisat.
    }
notice-redirect = De moment, aquesta pàgina no està disponible en català. { $link }Vés a la pàgina original{ $link-end }

# Where the pages are not in English.
notice-plain-other = Aquesta pàgina és una traducció de { $link }l’original{ $link-end } ({ $source }).
notice-prevails-other = Aquesta traducció és només informativa; preval { $link }l’original{ $link-end } ({ $source }).
notice-english-other = Parts que es mostren en la llengua original perquè no tenen cap traducció actualitzada: { $parts } de { $all }.
notice-older-other = Parts que segueixen una versió anterior de l’original: { $parts }.
