# A built-in notice.

notice-plain = Această pagină este o traducere a { $link }originalului în limba engleză{ $link-end }.
notice-prevails = Această traducere are doar caracter informativ; prevalează { $link }originalul în limba engleză{ $link-end }.
notice-english =
    { $parts ->
        [one] { $parts } parte din { $all } este afișată în engleză, deoarece nu are o traducere actualizată.
        [few] { $parts } părți din { $all } sunt afișate în engleză, deoarece nu au o traducere actualizată.
       *[other] { $parts } de părți din { $all } sunt afișate în engleză, deoarece nu au o traducere actualizată.
    }
notice-older =
    { $parts ->
        [one] { $parts } parte urmează o versiune mai veche a textului în engleză.
        [few] { $parts } părți urmează o versiune mai veche a textului în engleză.
       *[other] { $parts } de părți urmează o versiune mai veche a textului în engleză.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } parte nu a fost încă verificată.
        [few] { $parts } părți nu au fost încă verificate.
       *[other] { $parts } de părți nu au fost încă verificate.
    }
notice-redirect = Această pagină nu este disponibilă momentan în română. { $link }Mergi la pagina originală{ $link-end }

# Where the pages are not in English.
notice-plain-other = Această pagină este o traducere a { $link }originalului{ $link-end } ({ $source }).
notice-prevails-other = Această traducere este doar cu titlu informativ; prevalează { $link }originalul{ $link-end } ({ $source }).
notice-english-other = Părți afișate în limba originală, deoarece nu au o traducere actualizată: { $parts } din { $all }.
notice-older-other = Părți care urmează o versiune mai veche a originalului: { $parts }.
