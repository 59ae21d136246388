# A built-in notice.

notice-plain = Táto stránka je prekladom { $link }anglického originálu{ $link-end }.
notice-prevails = Tento preklad slúži len na informačné účely; rozhodujúci je { $link }anglický originál{ $link-end }.
notice-english =
    { $parts ->
        [one] { $parts } z { $all } častí textu je zobrazená v angličtine, pretože nemá aktuálny preklad.
        [few] { $parts } z { $all } častí textu sú zobrazené v angličtine, pretože nemajú aktuálny preklad.
       *[other] { $parts } z { $all } častí textu je zobrazených v angličtine, pretože nemajú aktuálny preklad.
    }
notice-older =
    { $parts ->
        [one] { $parts } časť textu zodpovedá staršej verzii anglického znenia.
        [few] { $parts } časti textu zodpovedajú staršej verzii anglického znenia.
       *[other] { $parts } častí textu zodpovedá staršej verzii anglického znenia.
    }
notice-unreviewed =
    { $parts ->
        [one] { $parts } časť textu ešte nebola skontrolovaná.
        [few] { $parts } časti textu ešte neboli skontrolované.
       *[other] { $parts } častí textu ešte nebolo skontrolovaných.
    }
notice-redirect = Táto stránka momentálne nie je k dispozícii v slovenčine. { $link }Prejsť na pôvodnú stránku{ $link-end }

# Where the pages are not in English.
notice-plain-other = Táto stránka je prekladom { $link }originálu{ $link-end } ({ $source }).
notice-prevails-other = Tento preklad slúži len na informáciu; rozhodujúci je { $link }originál{ $link-end } ({ $source }).
notice-english-other = Časti zobrazené v jazyku originálu, pretože nemajú aktuálny preklad: { $parts } z { $all }.
notice-older-other = Časti, ktoré zodpovedajú staršej verzii originálu: { $parts }.
