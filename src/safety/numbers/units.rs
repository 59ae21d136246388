//! What a number counts, where a sign says so: percent, money, a minus.

use super::Texts;
use super::difference::Difference;
use super::number::{Number, is_blank};

/// A sign, how else it is written, the English words for it, and how the words
/// of other languages begin or what is in them.
struct Unit {
    sign: char,
    signs: &'static [char],
    english: &'static [&'static str],
    words: &'static [&'static str],
}

/// In Japanese, behind a number: `5割` are 50%.
pub(super) const TENTHS: char = '割';

const UNITS: &[Unit] = &[
    Unit {
        sign: '%',
        signs: &['٪', '％', '﹪'],
        english: &["percent", "percentage", "per cent", "pct"],
        words: &[
            "proz",
            "proc",
            "prós",
            "pros",
            "perc",
            "por ciento",
            "por cien",
            "pour cent",
            "pourcent",
            "per cento",
            "por cento",
            "percent",
            "százal",
            "yüzde",
            "odsto",
            "postot",
            "процен",
            "відсот",
            "працэн",
            "τοις εκατό",
            "ποσοστ",
            "パーセント",
            "割",
            "百分",
            "成",
            "퍼센트",
            "프로",
            "مائة",
            "مئة",
            "درصد",
            "אחוז",
            "प्रतिशत",
            "फ़ीसदी",
            "শতাংশ",
            "phần trăm",
            "persen",
            "peratus",
            "เปอร์เซ็นต์",
            "ร้อยละ",
        ],
    },
    Unit {
        sign: '‰', signs: &['؉'], english: &["permille", "per mille"], words: &["prom", "millès", "‰"]
    },
    Unit {
        sign: '$',
        signs: &['＄', '﹩'],
        english: &["dollar", "usd", "buck"],
        words: &[
            "usd",
            "dol",
            "dól",
            "доллар",
            "долар",
            "δολάρ",
            "ドル",
            "달러",
            "美元",
            "美金",
            "元",
            "دولار",
            "دلار",
            "דולר",
            "डॉलर",
            "ডলার",
            "đô",
            "ดอลลาร์",
        ],
    },
    Unit {
        sign: '€',
        signs: &[],
        english: &["euro", "eur"],
        words: &[
            "eur",
            "avro",
            "евро",
            "євро",
            "ευρ",
            "ユーロ",
            "유로",
            "欧元",
            "歐元",
            "يورو",
            "یورو",
            "אירו",
            "यूरो",
            "ইউরো",
            "ยูโร",
        ],
    },
    Unit {
        sign: '£',
        signs: &['￡'],
        english: &["pound", "gbp", "sterling", "quid"],
        words: &[
            "gbp",
            "pfund",
            "pund",
            "pond",
            "livre",
            "libra",
            "lira",
            "liber",
            "sterlin",
            "funt",
            "фунт",
            "font",
            "λίρ",
            "ポンド",
            "파운드",
            "英镑",
            "英鎊",
            "جنيه",
            "پوند",
            "ליר",
            "פאונד",
            "पाउंड",
            "পাউন্ড",
            "bảng",
            "ปอนด์",
        ],
    },
    Unit {
        sign: '¥',
        signs: &['￥'],
        english: &["yen", "yuan", "jpy", "cny", "rmb"],
        words: &[
            "jpy",
            "cny",
            "yen",
            "jen",
            "yuan",
            "иен",
            "ієн",
            "юан",
            "円",
            "元",
            "엔",
            "위안",
            "ين",
            "يوان",
            "یوان",
            "เยน",
            "หยวน",
        ],
    },
    Unit {
        sign: '₹',
        signs: &[],
        english: &["rupee", "inr"],
        words: &[
            "inr",
            "rup",
            "рупи",
            "ルピー",
            "루피",
            "卢比",
            "盧比",
            "روب",
            "روپ",
            "रुपय",
            "रुपए",
            "টাকা",
            "রুপি",
            "रू",
        ],
    },
    Unit { sign: TENTHS, signs: &[], english: &[], words: &[] },
];

/// What says that a number is below zero, in English and in others.
const ENGLISH_MINUS: &[&str] = &["minus", "negative", "below"];
const MINUS: &[&str] = &[
    "minus",
    "miinus",
    "mínus",
    "moins",
    "menos",
    "meno ",
    "negat",
    "unter null",
    "zéro",
    "cero",
    "sotto zero",
    "poniżej",
    "минус",
    "мінус",
    "ниже",
    "нижче",
    "eksi",
    "ناقص",
    "سالب",
    "تحت",
    "منفی",
    "زیر صفر",
    "マイナス",
    "氷点下",
    "負",
    "负",
    "零下",
    "영하",
    "마이너스",
    "ลบ",
    "âm ",
    "μείον",
    "πλην",
    "ऋण",
    "माइनस",
    "מינוס",
    "alatt",
];

pub(super) fn is_sign(character: char) -> bool {
    canonical(character).is_some()
}

fn canonical(character: char) -> Option<char> {
    let unit = UNITS.iter().find(|unit| unit.sign == character || unit.signs.contains(&character))?;
    Some(unit.sign)
}

/// The sign right beside a number, or a blank away.
pub(super) fn unit(before: &str, after: &str) -> Option<char> {
    let next = |text: &str| text.chars().next().and_then(canonical);
    let last = |text: &str| text.chars().next_back().and_then(canonical).filter(|sign| *sign != TENTHS);
    let is_minus = |c| matches!(c, '-' | '\u{2212}');
    next(after)
        .or_else(|| last(before.trim_end_matches(is_minus)))
        .or_else(|| next(after.trim_start_matches(is_blank)))
        .or_else(|| last(before.trim_end_matches(is_blank)).filter(|sign| *sign != '%'))
}

/// The sign that the English word behind a number stands for.
pub(super) fn english(after: &str) -> Option<char> {
    let after = after.trim_start_matches(|c| is_blank(c) || c == '-').to_lowercase();
    let unit = UNITS.iter().find(|unit| unit.english.iter().any(|word| after.starts_with(word)))?;
    Some(unit.sign)
}

/// A number that counts something else in the translation.
pub(super) fn check(wanted: &[Number], found: &[Number], texts: &Texts<'_>) -> Option<Difference> {
    let lost = wanted.iter().find_map(|number| changed_unit(number, found, texts));
    let added = || found.iter().find_map(|number| added_unit(number, wanted, texts));
    let sign = || wanted.iter().find_map(|number| lost_minus(number, found, texts));
    let minus = || found.iter().find_map(|number| added_minus(number, wanted, texts));
    lost.or_else(added).or_else(sign).or_else(minus)
}

fn changed_unit(number: &Number, found: &[Number], texts: &Texts<'_>) -> Option<Difference> {
    let unit = number.unit?;
    let same: Vec<&Number> = found.iter().filter(|other| number.is(other)).collect();
    let is_kept = same.is_empty() || same.iter().any(|other| other.unit == Some(unit));
    let has_none = || same.iter().any(|other| other.unit.is_none());
    if is_kept || has_none() && (!texts.knows_words || mentions(&texts.lower, unit)) {
        return None;
    }
    let other = same.iter().find_map(|other| other.unit).filter(|_| !has_none());
    let written = other.map_or_else(String::new, |other| format!(" with {other}"));
    Some(Difference {
        is_sure: other.is_some(),
        message: format!("has {}{written} where the English has it with {unit}", number.text),
    })
}

fn added_unit(number: &Number, wanted: &[Number], texts: &Texts<'_>) -> Option<Difference> {
    let unit = number.unit?;
    let mut same = wanted.iter().filter(|other| number.is(other)).peekable();
    let is_new = same.peek().is_some() && same.all(|other| other.unit.is_none());
    let english = UNITS.iter().find(|known| known.sign == unit)?;
    let says = |word: &&str| texts.english_lower.contains(word);
    let is_said =
        texts.english.contains(is_sign) && mentions(texts.english, unit) || english.english.iter().any(says);
    (is_new && !is_said).then(|| Difference {
        is_sure: false,
        message: format!("has {} with {unit}, which the English doesn't have", number.text),
    })
}

fn mentions(text: &str, unit: char) -> bool {
    text.contains(|c| canonical(c) == Some(unit))
        || UNITS.iter().any(|known| known.sign == unit && known.words.iter().any(|word| text.contains(word)))
}

fn lost_minus(number: &Number, found: &[Number], texts: &Texts<'_>) -> Option<Difference> {
    number.minus?;
    let mut same = found.iter().filter(|other| number.is(other)).peekable();
    let is_lost = same.peek().is_some() && same.all(|other| other.minus.is_none());
    let says = |word: &&str| texts.lower.contains(word);
    (is_lost && texts.knows_words && !MINUS.iter().any(says)).then(|| Difference {
        is_sure: false,
        message: format!("has {} without the minus of the English", number.text),
    })
}

fn added_minus(number: &Number, wanted: &[Number], texts: &Texts<'_>) -> Option<Difference> {
    let minus = number.minus?;
    let mut same = wanted.iter().filter(|other| number.is(other)).peekable();
    let is_new = same.peek().is_some() && same.all(|other| other.minus.is_none());
    let says = |word: &&str| texts.english_lower.contains(word);
    (is_new && !ENGLISH_MINUS.iter().any(says)).then(|| Difference {
        is_sure: minus == '\u{2212}',
        message: format!("has {minus}{} where the English has {}", number.text, number.text),
    })
}
