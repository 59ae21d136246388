# A built-in notice.

notice-plain = Ta strona jest tłumaczeniem { $link }angielskiego oryginału{ $link-end }.
notice-prevails = To tłumaczenie ma charakter wyłącznie informacyjny; rozstrzygający jest { $link }angielski oryginał{ $link-end }.
notice-english =
    { $parts ->
        [one] { $parts } z { $all } części tekstu jest wyświetlana po angielsku, ponieważ nie ma aktualnego tłumaczenia.
        [few] { $parts } z { $all } części tekstu są wyświetlane po angielsku, ponieważ nie mają aktualnego tłumaczenia.
       *[many] { $parts } z { $all } części tekstu jest wyświetlanych po angielsku, ponieważ nie mają aktualnego tłumaczenia.
    }
notice-older =
    { $parts ->
        [one] { $parts } część tekstu odpowiada starszej wersji tekstu angielskiego.
        [few] { $parts } części tekstu odpowiadają starszej wersji tekstu angielskiego.
       *[many] { $parts } części tekstu odpowiada starszej wersji tekstu angielskiego.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } część tekstu nie została jeszcze sprawdzona.
        [few] { $parts } części tekstu nie zostały jeszcze sprawdzone.
       *[many] { $parts } części tekstu nie zostało jeszcze sprawdzonych.
    }
notice-redirect = Ta strona nie jest obecnie dostępna po polsku. { $link }Przejdź do oryginalnej strony{ $link-end }

# Where the pages are not in English.
notice-plain-other = Ta strona jest tłumaczeniem { $link }oryginału{ $link-end } ({ $source }).
notice-prevails-other = To tłumaczenie służy wyłącznie celom informacyjnym; rozstrzygający jest { $link }oryginał{ $link-end } ({ $source }).
notice-english-other = Części wyświetlane w języku oryginału, ponieważ nie mają aktualnego tłumaczenia: { $parts } z { $all }.
notice-older-other = Części zgodne ze starszą wersją oryginału: { $parts }.
