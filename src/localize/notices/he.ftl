# A built-in notice.

notice-plain = דף זה הוא תרגום של { $link }המקור האנגלי{ $link-end }.
notice-prevails = תרגום זה נועד למידע בלבד; { $link }המקור האנגלי{ $link-end } הוא הקובע.
notice-english =
    { $parts ->
        [one] חלק אחד מתוך { $all } מוצג באנגלית משום שאין לו תרגום מעודכן.
        [two] שני חלקים מתוך { $all } מוצגים באנגלית משום שאין להם תרגום מעודכן.
       *[other] { $parts } חלקים מתוך { $all } מוצגים באנגלית משום שאין להם תרגום מעודכן.
    }
notice-older =
    { $parts ->
        [one] חלק אחד מבוסס על גרסה ישנה יותר של הטקסט האנגלי.
        [two] שני חלקים מבוססים על גרסה ישנה יותר של הטקסט האנגלי.
       *[other] { $parts } חלקים מבוססים על גרסה ישנה יותר של הטקסט האנגלי.
    }
notice-unreviewed =
    { $parts ->
        [one] חלק אחד טרם נבדק.
        [two] שני חלקים טרם נבדקו.
       *[other] { $parts } חלקים טרם נבדקו.
    }
notice-redirect = דף זה אינו זמין כרגע בעברית. { $link }מעבר לדף המקורי{ $link-end }

# Where the pages are not in English.
notice-plain-other = דף זה הוא תרגום של { $link }המקור{ $link-end } ({ $source }).
notice-prevails-other = תרגום זה נועד למידע בלבד; הנוסח המחייב הוא { $link }המקור{ $link-end } ({ $source }).
notice-english-other = חלקים המוצגים בשפת המקור מפני שאין להם תרגום מעודכן: { $parts } מתוך { $all }.
notice-older-other = חלקים המבוססים על גרסה ישנה יותר של המקור: { $parts }.
