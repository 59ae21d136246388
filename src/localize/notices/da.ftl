# A built-in notice.

notice-plain = Denne side er en oversættelse af den { $link }engelske original{ $link-end }.
notice-prevails = Denne oversættelse er kun til orientering; den { $link }engelske original{ $link-end } har forrang.
notice-english =
    { $parts ->
        [one] { $parts } af { $all } tekstdele vises på engelsk, fordi der ikke findes en ajourført oversættelse af den.
       *[other] { $parts } af { $all } tekstdele vises på engelsk, fordi der ikke findes en ajourført oversættelse af dem.
    }
notice-older =
    { $parts ->
        [one] { $parts } tekstdel følger en ældre version af den engelske tekst.
       *[other] { $parts } tekstdele følger en ældre version af den engelske tekst.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } tekstdel er endnu ikke kontrolleret.
       *[other] { $parts } tekstdele er endnu ikke kontrolleret.
    }
notice-redirect = Denne side findes i øjeblikket ikke på dansk. { $link }Gå til den oprindelige side{ $link-end }

# Where the pages are not in English.
notice-plain-other = Denne side er en oversættelse af { $link }originalen{ $link-end } ({ $source }).
notice-prevails-other = Denne oversættelse er kun til orientering; { $link }originalen{ $link-end } ({ $source }) har forrang.
notice-english-other = Dele, der vises på originalsproget, fordi de ikke har en opdateret oversættelse: { $parts } af { $all }.
notice-older-other = Dele, der følger en ældre version af originalen: { $parts }.
