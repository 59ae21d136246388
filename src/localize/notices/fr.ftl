# A built-in notice.

notice-plain = Cette page est une traduction de l’{ $link }original anglais{ $link-end }.
notice-prevails = Cette traduction est fournie à titre d’information uniquement, seul l’{ $link }original anglais{ $link-end } faisant foi.
notice-english =
    { $parts ->
        [one] { $parts } partie sur { $all } est affichée en anglais, faute de traduction à jour.
       *[other] { $parts } parties sur { $all } sont affichées en anglais, faute de traduction à jour.
    }
notice-older =
    { $parts ->
        [one] { $parts } partie suit une version antérieure du texte anglais.
       *[other] { $parts } parties suivent une version antérieure du texte anglais.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } partie n’a pas encore été vérifiée.
       *[other] { $parts } parties n’ont pas encore été vérifiées.
    }
notice-redirect = Cette page n’est pas disponible en français pour le moment. { $link }Aller à la page d’origine{ $link-end }

# Where the pages are not in English.
notice-plain-other = Cette page est une traduction de { $link }l’original{ $link-end } ({ $source }).
notice-prevails-other = Cette traduction est fournie à titre d’information uniquement ; { $link }l’original{ $link-end } ({ $source }) fait foi.
notice-english-other = Parties affichées dans la langue d’origine, faute de traduction à jour : { $parts } sur { $all }.
notice-older-other = Parties qui suivent une version antérieure de l’original : { $parts }.
