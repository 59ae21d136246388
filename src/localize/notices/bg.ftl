# A built-in notice.

notice-plain = Тази страница е превод на { $link }английския оригинал{ $link-end }.
notice-prevails = Този превод е само за информация; меродавен е { $link }английският оригинал{ $link-end }.
notice-english =
    { $parts ->
        [one] { $parts } от { $all } части е показана на английски, защото за нея няма актуален превод.
       *[other] { $parts } от { $all } части са показани на английски, защото за тях няма актуален превод.
    }
notice-older =
    { $parts ->
        [one] { $parts } част следва по-стара версия на английския текст.
       *[other] { $parts } части следват по-стара версия на английския текст.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } част още не е проверена.
       *[other] { $parts } части още не са проверени.
    }
notice-redirect = Тази страница засега не е налична на български. { $link }Към оригиналната страница{ $link-end }

# Where the pages are not in English.
notice-plain-other = Тази страница е превод на { $link }оригинала{ $link-end } ({ $source }).
notice-prevails-other = Този превод е само за информация; меродавен е { $link }оригиналът{ $link-end } ({ $source }).
notice-english-other = Части, показани на езика на оригинала, защото нямат актуален превод: { $parts } от { $all }.
notice-older-other = Части, които следват по-стара версия на оригинала: { $parts }.
