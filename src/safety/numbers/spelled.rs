//! Small numbers in words, as far as they are known here.

use crate::language::Language;

/// How the words for 2 to 20 begin, or what is in them: numbers are divided by
/// `|`, words by blanks. Arabic and Hebrew have no word for 2: a noun can be
/// dual.
const LANGUAGES: &[(&str, &str)] = &[
    (
        "ar",
        "|ثلاث ثالث|أربع رابع|خمس خامس|ست سادس|سبع سابع|ثمان ثامن|تسع تاسع|عشر عاشر|عشر|عشر|عشر|عشر|عشر|عشر|عشر|عشر|عشر|عشرون عشرين",
    ),
    (
        "cs",
        "dva dvě dvo druh obě oba pár|tři tře tří troj|čtyř čtvr|pět pát|šest|sedm|osm|devět devát devíti|deset desít desát|jedenáct|dvanáct tuc|třináct|čtrnáct|patnáct|šestnáct|sedmnáct|osmnáct|devatenáct|dvacet dvacát dvacíti",
    ),
    (
        "da",
        "to and dobbel par begge|tre|fire fjerd|fem|seks sjette|syv|otte otten|ni|ti|elle elv|tolv dusin|tret|fjorten|femten|seksten|sytten|atten|nitten|tyve",
    ),
    (
        "de",
        "zwei zwo beid doppel paar|drei dritt|vier|fünf|sechs|sieb|acht|neun|zehn|elf|zwölf dutzend|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn volljähr|neunzehn|zwanzig",
    ),
    (
        "es",
        "dos segund dobl par ambos ambas bi|tres terc trip|cuatr cuart|cinc quint|seis sext|siete sépt|ocho octav|nueve noven|diez décim|once undéc|doce docen|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte vigésim",
    ),
    (
        "fa",
        "دو|سه سوم|چهار|پنج|شش|هفت|هشت|نه|ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده هیجده|نوزده|بیست",
    ),
    (
        "fi",
        "kaks kahd kaht toi tupla pari molem|kolm|nelj|viis viid viit|kuus kuud kuut|seitsem seitsen|kahdeks|yhdeks|kymmen|toista|toista tusina|toista|toista|toista|toista|toista|toista|toista|kymmen",
    ),
    (
        "fr",
        "deux double bi second|trois ters tri|quat|cinq|six|sept|huit|neuf neuv|dix|onz|douz|treiz|quatorz quinz|quinz|seiz|dix-sept|dix-huit major|dix-neuf|vingt",
    ),
    (
        "he",
        "|שלוש שליש|ארבע רביע|חמש חמיש|שש שיש|שבע שביע|שמונ שמינ|תשע תשיע|עשר עשיר|עשר|עשר תריסר|עשר|עשר|עשר|עשר|עשר|עשר|עשר|עשרים",
    ),
    (
        "hu",
        "két kettő másod dupla pár|három harm|négy|öt|hat|hét het|nyolc|kilenc|tíz tiz|tizenegy|tizenk tucat|tizenh|tizennégy|tizenöt|tizenhat|tizenhét tizenhet|tizennyolc|tizenkilenc|húsz husz",
    ),
    (
        "id",
        "dua ganda|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas lusin|tiga belas|empat belas|lima belas|enam belas|tujuh belas|delapan belas|sembilan belas|dua puluh",
    ),
    (
        "it",
        "due second doppi coppi entramb bi|tre terz tri|quattr quart|cinqu quint|sei sest|sett|otto ottav|nov|dieci decim|undic|dodic dozzin|tredic|quattordic|quindic|sedic|diciassett|diciott|diciannov|vent",
    ),
    (
        "ja",
        "二 ふた 両 双|三 みっ|四 よっ|五 いつ|六 むっ|七 なな|八 やっ|九 ここの|十 とお|十一|十二 ダース|十三|十四|十五|十六|十七|十八|十九|二十",
    ),
    (
        "ko",
        "두 둘 이 양|세 셋 삼|네 넷 사|다섯 오|여섯 육|일곱 칠|여덟 팔|아홉 구|열 십|열한 열하나 십일|열두 열둘 십이|열세 열셋 십삼|열네 열넷 십사|열다섯 십오|열여섯 십육|열일곱 십칠|열여덟 십팔|열아홉 십구|스무 스물 이십",
    ),
    (
        "nb",
        "to and dobbel par begge|tre|fire fjerd|fem|seks sjette|sju syv|åtte|ni|ti|elle elv|tolv dusin|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue tyve",
    ),
    (
        "nl",
        "twee beid dubbel paar|drie derd|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf dozijn|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig",
    ),
    (
        "pl",
        "dwa dwó dwu dwie dwo drug podwój par|trzy trze trój|czter czwart|pięć pięci piąt|sześ szóst|siedem siódm siedmi|osiem ósm ośmi|dziewię dziewią|dziesię dziesią|jedena|dwana dwuna tuzin|trzyna|czterna|piętna|szesna|siedemna|osiemna pełnolet|dziewiętna|dwadzieś dwudzies",
    ),
    (
        "pt",
        "dois duas segund dobr dupl par ambos ambas bi|três terc trip|quatr quart|cinc quint|seis sext|sete sétim|oito oitav|nove non|dez décim|onze|doze dúzi|treze|catorze quatorze|quinze|dezesseis dezasseis|dezessete dezassete|dezoito|dezenove dezanove|vinte",
    ),
    (
        "ru",
        "дв втор оба обе обо пар|тр|четыр четвёр четвер|пят|шест|сем седьм|восем восьм|девят|десят|одиннадцат|двенадцат дюжин|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат совершеннолет|девятнадцат|двадцат",
    ),
    (
        "sk",
        "dva dve dvo druh oba obe pár|tri tro tre|štyr štvr|päť piat pät|šes šies|sed siedm|osem ôsm|deväť deviat|desať desiat|jedenás|dvanás tuc|trinás|štrnás|pätnás|šestnás|sedemnás|osemnás|devätnás|dvadsa dvadsia",
    ),
    (
        "sv",
        "två tve andra dubbel par båda|tre|fyra fjärd|fem|sex sjätte|sju|åtta åttond|nio|tio|elva elft|tolv dussin|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo",
    ),
    (
        "tr",
        "iki çift|üç|dört dörd|beş|altı|yedi|sekiz|dokuz|on|on bir onbir|on iki oniki düzine|on üç onüç|on dört on dörd ondört|on beş onbeş|on altı onaltı|on yedi onyedi|on sekiz onsekiz|on dokuz ondokuz|yirmi",
    ),
    (
        "uk",
        "дв друг оби пар|тр|чотир четвер|п’ят п'ят|шіст шест шост|сім сьом сем|вісім восьм|дев’ят дев'ят|десят|одинадцят|дванадцят дюжин|тринадцят|чотирнадцят|п’ятнадцят п'ятнадцят|шістнадцят|сімнадцят|вісімнадцят повноліт|дев’ятнадцят дев'ятнадцят|двадцят",
    ),
    (
        "vi",
        "hai đôi nhì|ba|bốn tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai tá|mười ba|mười bốn|mười lăm|mười sáu|mười bảy|mười tám|mười chín|hai mươi",
    ),
    ("zh", "二 两 兩 双 雙|三|四|五|六|七|八|九|十|十一|十二 打|十三|十四|十五|十六|十七|十八|十九|二十 廿"),
];

/// Whether the number words of `language` are known.
pub(super) fn is_known(language: &Language) -> bool {
    words(language).is_some()
}

/// Whether `text`, in lower case, may have `number` in words; so wherever they
/// aren't known.
pub(super) fn may_say(language: &Language, number: u64, text: &str) -> bool {
    let words =
        number.checked_sub(2).and_then(|at| words(language)?.split('|').nth(usize::try_from(at).ok()?));
    words.is_none_or(|words| words.is_empty() || words.split(' ').any(|word| text.contains(word)))
}

fn words(language: &Language) -> Option<&'static str> {
    let own = match language.id().language.as_str() {
        "no" | "nn" => "nb",
        other => other,
    };
    LANGUAGES.iter().find(|(language, _)| *language == own).map(|(_, words)| *words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_nineteen_numbers() {
        for (language, words) in LANGUAGES {
            assert_eq!(words.split('|').count(), 19, "{language}");
        }
    }

    #[test]
    fn words_are_found() {
        for (language, number, text, says) in [
            ("de", 14, "innerhalb von vierzehn tagen", true),
            ("de", 14, "zwanzig jahre", false),
            ("de", 1, "immer", true),
            ("ar", 2, "يومين", true),
            ("nn", 13, "tretten år", true),
            ("img", 14, "zwanzig jahre", true),
        ] {
            assert_eq!(
                may_say(&Language::parse(language).unwrap(), number, text),
                says,
                "{language} {number}"
            );
        }
    }
}
