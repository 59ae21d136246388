//! Which language a text is in, where that is sure. A detector guesses by
//! letters and their neighbours: it is believed only for texts that are long
//! enough, and never where two languages are close.

use std::collections::HashMap;
use std::sync::LazyLock;

use unicode_script::Script;
use whatlang::Lang;

use super::blanks::split_words;
use super::common_words;
use super::detector::{Among, detect};
use super::words::is_cjk;
use super::{is_alphanumeric, is_letter, not_ascii, script};
use crate::language::{Language, LanguageError};

/// What a text says of its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LanguageVerdict {
    /// It is the language asked about, or one that is close to it.
    Own,
    /// It is surely this other language.
    Other(Language),
    /// It is too short, or in a language that nobody is sure of.
    Unsure,
}

/// So many letters of plain words a detector needs to be sure.
const ENOUGH: usize = 40;
/// As many to choose between two languages that come into question.
const ENOUGH_FOR_TWO: usize = 15;
/// More letters than these don't make it surer.
const LONGEST: usize = 200;
/// What a detector has to be sure of at least, of 1.
const HALF: f64 = 0.5;
/// Names and borrowed words in another script are no more of a text than this.
const FEW: f64 = 0.2;

/// Languages that are close enough to be taken for one another: regional
/// variants and dialects are the same to begin with.
const RELATED: &[&[&str]] = &[
    &["es", "ca", "gl", "pt", "oc", "an", "ast", "ext", "mwl"],
    &["it", "co", "scn", "vec", "lmo", "fur", "ia", "rm", "sc", "pms", "nap"],
    &["fr", "oc", "wa", "frp", "ca"],
    &["nb", "nn", "no", "da", "sv", "fo"],
    &["nl", "af", "li", "fy", "nds"],
    &["de", "lb", "gsw", "bar", "nds", "yi"],
    &["cs", "sk", "pl", "hsb", "dsb", "szl", "csb"],
    &["hr", "sr", "bs", "sl", "cnr", "mk"],
    &["uk", "ru", "be", "bg", "mk", "rue", "sr"],
    &["id", "ms", "jv", "su"],
    &["az", "tr", "tk", "uz", "tt", "gag", "crh", "kk", "ky"],
    &["hi", "mr", "ne", "bho", "mai", "sa", "kok"],
    &["fa", "tg", "ps", "ckb", "ur"],
    &["bn", "as"],
    &["zu", "xh", "ss", "nr", "nd"],
    &["fi", "et"],
    &["fil", "tl", "ceb"],
    &["he", "yi"],
];

/// Languages that are written in more than one script.
const SEVERAL_SCRIPTS: &[&str] =
    &["az", "bs", "kk", "kmr", "ks", "ku", "ky", "mn", "ms", "pa", "sd", "sr", "tg", "tk", "tt", "ug", "uz"];

/// The languages that the detector knows, by their subtags.
static KNOWN: LazyLock<HashMap<String, Lang>> = LazyLock::new(|| {
    let of_code = |code: &str| match Language::parse(code) {
        Ok(language) => Some(language.tag().to_owned()),
        Err(LanguageError::NotCanonical { canonical }) => Some(canonical),
        Err(LanguageError::Invalid) => None,
    };
    let mut known: HashMap<String, Lang> =
        Lang::all().iter().filter_map(|lang| Some((of_code(lang.code())?, *lang))).collect();
    if let Some(bokmal) = known.get("nb").copied() {
        known.insert("no".to_owned(), bokmal);
    }
    known
});

/// Whether two languages are so close that their texts can be alike: one
/// language in two regions or scripts, Danish and Norwegian.
#[must_use]
pub fn are_related(one: &Language, other: &Language) -> bool {
    let (one, other) = (subtag(one), subtag(other));
    one == other || is_like(one, other)
}

/// Whether two languages, by their subtags, are among those that are like each other.
fn is_like(one: &str, other: &str) -> bool {
    RELATED.iter().any(|group| group.contains(&one) && group.contains(&other))
}

fn subtag(language: &Language) -> &str {
    language.id().language.as_str()
}

fn lang(language: &Language) -> Option<Lang> {
    KNOWN.get(subtag(language)).copied()
}

/// The scripts that the language is written in; empty where nobody knows.
fn scripts(language: &Language) -> Vec<Script> {
    let Some(script) = language.script() else { return Vec::new() };
    match script.as_str() {
        "Jpan" => vec![Script::Han, Script::Hiragana, Script::Katakana],
        "Kore" => vec![Script::Hangul, Script::Han],
        "Hans" | "Hant" => vec![Script::Han],
        // `Zzzz` is no letter's.
        name => vec![Script::from_short_name(name).unwrap_or(Script::Unknown)],
    }
}

/// Whether the language is written in `script`, as far as is known.
fn is_written_in(language: &Language, script: Script) -> bool {
    let scripts = scripts(language);
    scripts.is_empty() || scripts.contains(&script)
}

/// The letters of a text, counted.
#[derive(Debug, Default)]
struct Letters {
    all: u32,
    by_script: Vec<(Script, u32)>,
    /// How much there is to tell by: letters, characters of scripts that need
    /// fewer of them twice.
    weight: usize,
}

impl Letters {
    fn of(words: &str) -> Self {
        let mut letters = Self::default();
        let mut latin = 0;
        for letter in words.bytes() {
            latin += u32::from(letter.is_ascii_alphabetic());
        }
        for letter in not_ascii(words).filter(|letter| is_letter(*letter)) {
            letters.add(letter);
        }
        letters.all += latin;
        letters.weight += latin as usize;
        match letters.by_script.iter_mut().find(|(known, _)| *known == Script::Latin) {
            Some((_, count)) => *count += latin,
            None => letters.by_script.push((Script::Latin, latin)),
        }
        letters
    }

    fn add(&mut self, letter: char) {
        let script = script(letter);
        self.all += 1;
        self.weight += if is_cjk(letter) || script == Script::Hangul { 2 } else { 1 };
        match self.by_script.iter_mut().find(|(known, _)| *known == script) {
            Some((_, count)) => *count += 1,
            None => self.by_script.push((script, 1)),
        }
    }

    fn count(&self, is_counted: impl Fn(Script) -> bool) -> f64 {
        let counted = self.by_script.iter().filter(|(script, _)| is_counted(*script));
        f64::from(counted.map(|(_, count)| count).sum::<u32>())
    }

    /// The share of letters in the language's script.
    fn own_share(&self, language: &Language) -> f64 {
        if language.id().script.is_none() && SEVERAL_SCRIPTS.contains(&subtag(language)) {
            return 1.0;
        }
        let known = scripts(language);
        let of_script = |script| !matches!(script, Script::Common | Script::Inherited);
        let own = |script| of_script(script) && (known.is_empty() || known.contains(&script));
        let all = self.count(of_script);
        if all == 0.0 { 1.0 } else { self.count(own) / all }
    }

    /// The share of letters that only Japanese is written with: beside them stand
    /// Han characters, which Chinese has, too.
    fn kana_share(&self) -> f64 {
        let kana = self.count(|script| matches!(script, Script::Hiragana | Script::Katakana));
        if self.all == 0 { 0.0 } else { kana / f64::from(self.all) }
    }
}

/// The languages of the detector, as the rest of the program knows them.
static LANGUAGES: LazyLock<HashMap<Lang, Language>> = LazyLock::new(|| {
    let mut known: Vec<(&String, &Lang)> = KNOWN.iter().filter(|(tag, _)| *tag != "no").collect();
    // Of several tags the first counts.
    known.sort_by(|(one, _), (other, _)| other.cmp(one));
    known.into_iter().filter_map(|(tag, lang)| Some((*lang, Language::parse(tag).ok()?))).collect()
});

fn of_lang(lang: Lang) -> Option<Language> {
    LANGUAGES.get(&lang).cloned()
}

/// The words of `text` that tell its language: no code, no names, nothing
/// technical. In scripts with capitals, a word that begins with one is no such word.
#[must_use]
pub fn telling_words(text: &str) -> String {
    let mut words = String::with_capacity(text.len().min(2 * LONGEST));
    let mut letters = 0;
    let outside_code = text.split('`').step_by(2);
    for (word, is_plain) in outside_code.flat_map(plain_or_not) {
        if letters >= LONGEST {
            break;
        }
        let word = if is_plain { word } else { word.trim_matches(|c| !is_alphanumeric(c)) };
        if is_plain || is_telling(word) {
            words.push_str(word);
            words.push(' ');
            letters += if is_plain { word.len() } else { word.chars().count() };
        }
    }
    words
}

/// The words of `text`, and whether each has small letters of ASCII alone, which most have.
fn plain_or_not(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(' ');
        let end = rest.bytes().position(|byte| !byte.is_ascii_lowercase()).unwrap_or(rest.len());
        let is_plain = end > 0 && rest.as_bytes().get(end).is_none_or(|byte| *byte == b' ');
        let word = if is_plain { &rest[..end] } else { split_words(rest).next()? };
        let blanks = word.as_ptr() as usize - rest.as_ptr() as usize;
        rest = &rest[blanks + word.len()..];
        Some((word, is_plain))
    })
}

fn is_telling(word: &str) -> bool {
    let mut is_plain = true;
    for character in word.chars() {
        match character {
            // Without case.
            '\u{620}'..='\u{64A}' => {}
            '\0'..='\x7f' => is_plain &= !character.is_ascii_uppercase() && !is_technical(character),
            _ if is_cjk(character) => return true,
            _ => is_plain &= !character.is_uppercase(),
        }
    }
    is_plain
}

const fn is_technical(character: char) -> bool {
    matches!(
        character,
        '0'..='9'
            | '_'
            | '/'
            | '@'
            | '\\'
            | '='
            | '<'
            | '>'
            | '{'
            | '}'
            | '$'
            | '#'
            | '~'
            | '|'
            | '.'
            | ':'
            | '+'
            | '&'
    )
}

/// Whether `text` is in `language`, by its telling words.
#[must_use]
pub fn verdict(words: &str, language: &Language) -> LanguageVerdict {
    // No byte is more than a letter, and no letter counts more than twice.
    if words.len() * 2 < ENOUGH {
        return LanguageVerdict::Unsure;
    }
    let letters = Letters::of(words);
    if letters.weight < ENOUGH || language.is_pseudo() {
        return LanguageVerdict::Unsure;
    }
    if subtag(language) != "ja" && letters.kana_share() >= FEW {
        return Language::parse("ja").map_or(LanguageVerdict::Unsure, LanguageVerdict::Other);
    }
    let share = letters.own_share(language);
    if (FEW..1.0 - FEW).contains(&share) {
        return LanguageVerdict::Unsure;
    }
    let is_own_script = share >= FEW;
    let own = lang(language);
    if own.is_some()
        && is_own_script
        && common_words::are_of(words, subtag(language), |other| is_like(subtag(language), other))
    {
        return LanguageVerdict::Own;
    }
    if let Some(own) = own.filter(|_| is_own_script && is_written_in(language, Script::Latin)) {
        let found = detect(words, Among::Contrasts(own));
        if found.is_some_and(|found| found.lang == own && found.confidence >= HALF) {
            return LanguageVerdict::Own;
        }
    }
    let Some(found) = detect(words, Among::All) else { return LanguageVerdict::Unsure };
    let Some(other) = of_lang(found.lang) else { return LanguageVerdict::Unsure };
    if are_related(language, &other) {
        return LanguageVerdict::Own;
    }
    // Han characters alone can be Japanese, too, in a short text.
    let is_han = ["ja", "zh"].iter().all(|tag| [subtag(language), subtag(&other)].contains(tag));
    let enough = if is_han { 2 * ENOUGH } else { ENOUGH };
    let is_sure = letters.weight >= enough
        && match own {
            Some(own) if is_own_script => found.confidence >= HALF && sure_of(words, found.lang, own, 1.0),
            None if is_own_script => false,
            _ => !is_written_in(&other, Script::Latin) || found.confidence >= 1.0,
        };
    if is_sure { LanguageVerdict::Other(other) } else { LanguageVerdict::Unsure }
}

/// Whether it is `one` rather than `other`, and how sure that has to be.
fn sure_of(words: &str, one: Lang, other: Lang, confidence: f64) -> bool {
    let found = detect(words, Among::Two(one, other));
    found.is_some_and(|found| found.lang == one && found.confidence >= confidence)
}

/// Whether there is enough of a text to ask whether another language has it.
#[must_use]
pub fn is_long(words: &str) -> bool {
    words.len() * 2 >= ENOUGH_FOR_TWO && Letters::of(words).weight >= ENOUGH_FOR_TWO
}

/// Whether a text that both languages have on record is rather in the first.
#[must_use]
pub fn is_rather(words: &str, one: &Language, other: &Language) -> bool {
    let letters = Letters::of(words);
    match (lang(one), lang(other)) {
        _ if letters.own_share(one) < FEW => false,
        _ if letters.own_share(other) < FEW => true,
        (Some(one), Some(other)) => sure_of(words, one, other, HALF),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    fn judged(text: &str, tag: &str) -> LanguageVerdict {
        verdict(&telling_words(text), &language(tag))
    }

    const SENTENCES: &[(&str, &str)] = &[
        (
            "de",
            "Wir erheben verschiedene Arten von Informationen, um unseren Dienst anzubieten und zu verbessern.",
        ),
        (
            "fr",
            "Nous recueillons plusieurs types d’informations afin de vous fournir et d’améliorer notre service.",
        ),
        ("es", "Recopilamos varios tipos de información para ofrecerle y mejorar nuestro servicio cada día."),
        ("pl", "Zbieramy różne rodzaje informacji, aby świadczyć i ulepszać naszą usługę dla wszystkich."),
        ("en", "We collect several types of information in order to provide and improve our service to you."),
        ("ru", "Мы собираем разные виды сведений, чтобы предоставлять вам нашу службу и улучшать её."),
        ("ar", "نقوم بجمع أنواع عديدة من المعلومات لكي نقدم لكم خدمتنا ونحسنها بصورة مستمرة دائما."),
        ("ja", "当社は、サービスを提供し改善するために、さまざまな種類の情報を収集しています。"),
        (
            "zh-Hans",
            "我们收集多种类型的信息，以便向您提供我们的服务并加以改进，同时我们不会把这些信息出售给任何人。",
        ),
        ("ko", "우리는 서비스를 제공하고 개선하기 위하여 여러 종류의 정보를 수집하고 있습니다."),
        ("el", "Συλλέγουμε διάφορα είδη πληροφοριών για να σας παρέχουμε και να βελτιώνουμε την υπηρεσία."),
        ("tr", "Hizmetimizi sunmak ve geliştirmek için çeşitli türde bilgileri topluyoruz ve saklıyoruz."),
    ];

    #[test]
    fn a_sentence_is_known_in_another_language_and_in_its_own() {
        for (tag, text) in SENTENCES {
            assert_ne!(judged(text, tag), LanguageVerdict::Unsure, "{tag}");
            for (other, _) in SENTENCES.iter().filter(|(other, _)| other != tag) {
                let found = language(tag.split('-').next().unwrap());
                assert_eq!(judged(text, other), LanguageVerdict::Other(found), "{tag} in {other}");
            }
        }
    }

    /// No sentence is surely another language than one that is like its own.
    #[test]
    fn close_languages_are_not_told_apart() {
        for (tags, text) in [
            (
                "pt pt-BR gl es ca",
                "Recolhemos vários tipos de informação para prestar e melhorar o nosso serviço.",
            ),
            (
                "es ca gl pt ast",
                "Recopilamos varios tipos de información para ofrecerle y mejorar nuestro servicio.",
            ),
            (
                "nb nn no da sv",
                "Vi samler inn flere typer opplysninger for å kunne tilby og forbedre tjenesten vår.",
            ),
            (
                "da nb no",
                "Vi indsamler flere typer oplysninger for at kunne levere og forbedre vores tjeneste.",
            ),
            (
                "cs sk",
                "Shromažďujeme různé druhy informací, abychom mohli poskytovat a zlepšovat naši službu.",
            ),
            (
                "hr sr-Latn bs sr sl",
                "Prikupljamo više vrsta podataka kako bismo pružali i poboljšavali našu uslugu.",
            ),
            (
                "id ms",
                "Kami mengumpulkan beberapa jenis informasi untuk menyediakan dan meningkatkan layanan kami.",
            ),
            (
                "uk ru be bg",
                "Ми збираємо різні види відомостей, щоб надавати вам нашу службу та поліпшувати її.",
            ),
            ("zh-Hans zh-Hant zh-TW zh", "我们收集多种类型的信息，以便向您提供我们的服务并加以改进。"),
            (
                "nl af",
                "Wij verzamelen verschillende soorten gegevens om onze dienst aan te bieden en te verbeteren.",
            ),
        ] {
            for tag in tags.split(' ') {
                assert!(!matches!(judged(text, tag), LanguageVerdict::Other(_)), "{tag}: {text}");
            }
        }
    }

    #[test]
    fn names_code_and_short_texts_tell_nothing() {
        for text in [
            "Kontakt",
            "FAQ",
            "Wir erheben Daten.",
            "Qubes OS, Debian, Fedora, Ubuntu, Whonix, Kali Linux, Arch Linux, Tails und Windows",
            "Elena Bartolomeo, Giovanni Rossi, Jean-Pierre Dupont, Heinrich Müller, Małgorzata Nowak",
            "`sudo apt install the-package-that-you-want-to-have and --all-the-options` ausführen",
            "https://www.example.org/this/is/the/address/of/the/page/that/you/want/to/see siehe",
            "docs/this_is_the_folder.md und src/that_is_where_the_files_are.rs",
            "{ $a } { $b } { $c } { $d } { $e } { $f }",
            "12.345,67 € · 2018-07-26 · +49 30 123456",
            "",
        ] {
            for tag in ["de", "fr", "pl", "ja", "ar", "uk", "tlh", "eu", "ga"] {
                assert!(!matches!(judged(text, tag), LanguageVerdict::Other(_)), "{tag}: {text}");
            }
        }
    }

    /// What the detector doesn't know it takes for something else.
    #[test]
    fn an_unknown_language_is_never_wrong() {
        for (tag, text) in [
            (
                "eu",
                "Zerbitzua eskaintzeko eta hobetzeko hainbat informazio mota biltzen ditugu egunero hemen.",
            ),
            (
                "ga",
                "Bailímid cineálacha éagsúla faisnéise chun ár seirbhís a sholáthar agus a fheabhsú daoibh.",
            ),
            ("is", "Við söfnum ýmsum upplýsingum til þess að geta veitt þér þjónustu okkar og bætt hana."),
            (
                "sq",
                "Ne mbledhim lloje të ndryshme informacioni për të ofruar dhe përmirësuar shërbimin tonë.",
            ),
            ("kk", "Біз қызметімізді көрсету және жақсарту үшін әртүрлі ақпарат түрлерін жинаймыз."),
            ("uz", "Biz xizmatimizni taqdim etish va yaxshilash uchun turli xil maʼlumotlarni toʻplaymiz."),
            ("uz", "Биз хизматимизни тақдим этиш ва яхшилаш учун турли хил маълумотларни тўплаймиз."),
        ] {
            assert!(!matches!(judged(text, tag), LanguageVerdict::Other(_)), "{tag}: {text}");
        }
        assert!(matches!(judged(SENTENCES[5].1, "eu"), LanguageVerdict::Other(_)), "another script");
    }

    #[test]
    fn natural_texts_are_in_their_own_language() {
        let texts = include_str!("../../tests/battery/innocent.txt");
        for line in texts.lines() {
            let Some((tag, text)) = line.split_once(": ") else { continue };
            let Ok(language) = Language::parse(tag) else { continue };
            assert!(!matches!(verdict(&telling_words(text), &language), LanguageVerdict::Other(_)), "{line}");
        }
    }

    #[test]
    fn of_two_languages_one_is_more_likely() {
        let words = telling_words("weil wir keine daten erheben");
        assert!(is_long(&words));
        assert!(is_rather(&words, &language("de"), &language("fr")));
        assert!(!is_rather(&words, &language("fr"), &language("de")));
        assert!(!is_rather(&words, &language("fr"), &language("eu")), "nobody knows");
        assert!(is_rather(&telling_words("мы не собираем данные"), &language("ru"), &language("de")));
    }
}
