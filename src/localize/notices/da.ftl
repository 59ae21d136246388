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
