# A built-in notice.

notice-plain = Den här sidan är en översättning av det { $link }engelska originalet{ $link-end }.
notice-prevails = Den här översättningen är endast avsedd som information; det { $link }engelska originalet{ $link-end } har företräde.
notice-english =
    { $parts ->
        [one] { $parts } av { $all } textdelar visas på engelska eftersom den saknar en aktuell översättning.
       *[other] { $parts } av { $all } textdelar visas på engelska eftersom de saknar en aktuell översättning.
    }
notice-older =
    { $parts ->
        [one] { $parts } textdel följer en äldre version av den engelska texten.
       *[other] { $parts } textdelar följer en äldre version av den engelska texten.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } textdel har ännu inte granskats.
       *[other] { $parts } textdelar har ännu inte granskats.
    }
notice-redirect = Den här sidan finns för närvarande inte på svenska. { $link }Gå till originalsidan{ $link-end }

# Where the pages are not in English.
notice-plain-other = Den här sidan är en översättning av { $link }originalet{ $link-end } ({ $source }).
notice-prevails-other = Den här översättningen är endast för information; { $link }originalet{ $link-end } ({ $source }) gäller.
notice-english-other = Delar som visas på originalspråket eftersom de saknar en aktuell översättning: { $parts } av { $all }.
notice-older-other = Delar som följer en äldre version av originalet: { $parts }.
