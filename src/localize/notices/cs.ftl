# A built-in notice.

notice-plain = Tato stránka je překladem { $link }anglického originálu{ $link-end }.
notice-prevails = Tento překlad slouží pouze pro informaci; rozhodující je { $link }anglický originál{ $link-end }.
notice-english =
    { $parts ->
        [one] { $parts } z { $all } částí textu je zobrazena anglicky, protože pro ni není k dispozici aktuální překlad.
        [few] { $parts } z { $all } částí textu jsou zobrazeny anglicky, protože pro ně není k dispozici aktuální překlad.
       *[other] { $parts } z { $all } částí textu je zobrazeno anglicky, protože pro ně není k dispozici aktuální překlad.
    }
notice-older =
    { $parts ->
        [one] { $parts } část textu odpovídá starší verzi anglického znění.
        [few] { $parts } části textu odpovídají starší verzi anglického znění.
       *[other] { $parts } částí textu odpovídá starší verzi anglického znění.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } část textu dosud nebyla zkontrolována.
        [few] { $parts } části textu dosud nebyly zkontrolovány.
       *[other] { $parts } částí textu dosud nebylo zkontrolováno.
    }
notice-redirect = Tato stránka momentálně není k dispozici v češtině. { $link }Přejít na původní stránku{ $link-end }

# Where the pages are not in English.
notice-plain-other = Tato stránka je překladem { $link }originálu{ $link-end } ({ $source }).
notice-prevails-other = Tento překlad slouží pouze pro informaci; rozhodující je { $link }originál{ $link-end } ({ $source }).
notice-english-other = Části zobrazené v jazyce originálu, protože pro ně není aktuální překlad: { $parts } z { $all }.
notice-older-other = Části, které odpovídají starší verzi originálu: { $parts }.
