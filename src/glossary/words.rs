//! Words as the glossary compares them: by stem where a stemmer knows the language, whatever their case.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_script::Script;
use waken_snowball::{Algorithm, stem};

use crate::language::Language;
use crate::syntax::marks;
use crate::text::script;

/// A stem of at least so many letters counts inside a longer word, too: compounds, and what languages put
/// before and behind their words.
const LONG_STEM: usize = 5;

/// A word of at least so many letters counts where a longer one begins with it: no stemmer knows every ending.
const LONG_BEGINNING: usize = 4;

/// As many other words may stand between those of a form.
const WORDS_BETWEEN: usize = 2;

/// How a language's words are compared.
#[derive(Debug)]
pub(super) struct Grammar {
    stemmer: Option<Algorithm>,
    /// Whether `I` is the capital of `ı`, and `İ` that of `i`.
    is_dotless: bool,
}

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// As it is written.
    pub(super) exact: String,
    /// In lower case.
    lower: String,
    /// Its stem; the word in lower case where no stemmer knows the language.
    pub(super) stem: String,
}

/// A text, cut into words.
#[derive(Debug)]
pub(super) struct Text {
    pub(super) words: Vec<Word>,
    /// In lower case and without blanks, for scripts that have none between words.
    run: String,
}

/// A form that a translation may have: words in their order.
#[derive(Debug)]
pub(super) struct Form {
    words: Vec<(Word, bool)>,
    /// The form in lower case and without blanks, where its script has none between words.
    run: Option<String>,
}

impl Grammar {
    /// The grammar of `language`.
    pub(super) fn new(language: &Language) -> Self {
        let language = language.id().language;
        Self { stemmer: stemmer(language.as_str()), is_dotless: matches!(language.as_str(), "tr" | "az") }
    }

    /// The words of `text`, Markdown without its placeables. What code says isn't translated.
    pub(super) fn text(&self, text: &str) -> Text {
        let without_code = without_code(text);
        let run = run(&without_code);
        Text { words: self.words(&without_code), run }
    }

    /// The words of `text` in order; a sign that ends a sentence or a part of one is a word of its own.
    pub(super) fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        let mut word = String::new();
        for character in text.nfc().filter(|character| !is_inside_words(*character)).chain([' ']) {
            if character.is_alphanumeric() || is_combining_mark(character) {
                word.push(character);
                continue;
            }
            if !word.is_empty() {
                words.push(Word::new(std::mem::take(&mut word), self));
            }
            if is_stop(character) {
                words.push(Word::new(character.to_string(), self));
            }
        }
        words
    }

    /// The form that `written` says. A word with `*` behind it has any ending.
    pub(super) fn form(&self, written: &str) -> Form {
        let mut words: Vec<(Word, bool)> = Vec::new();
        for piece in written.split_whitespace() {
            words.extend(self.words(piece).into_iter().map(|word| (word, false)));
            if let Some((_, any_ending)) = words.last_mut().filter(|_| piece.ends_with('*')) {
                *any_ending = true;
            }
        }
        let joins = written.chars().any(|character| joins_words(script(character)));
        let run = joins.then(|| run(written).trim_end_matches('*').to_owned());
        Form { words, run }
    }
}

/// The stemmer that knows a language.
fn stemmer(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "ca" => Algorithm::Catalan,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "eo" => Algorithm::Esperanto,
        "es" => Algorithm::Spanish,
        "et" => Algorithm::Estonian,
        "eu" => Algorithm::Basque,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "ga" => Algorithm::Irish,
        "hi" => Algorithm::Hindi,
        "hu" => Algorithm::Hungarian,
        "hy" => Algorithm::Armenian,
        "id" => Algorithm::Indonesian,
        "it" => Algorithm::Italian,
        "lt" => Algorithm::Lithuanian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "ne" => Algorithm::Nepali,
        "nl" => Algorithm::Dutch,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sr" => Algorithm::Serbian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        "yi" => Algorithm::Yiddish,
        _ => return None,
    })
}

impl Word {
    fn new(exact: String, grammar: &Grammar) -> Self {
        let lower = if grammar.is_dotless {
            exact.replace('I', "ı").replace('İ', "i").to_lowercase()
        } else {
            exact.to_lowercase()
        };
        let stem = grammar.stemmer.map_or_else(|| lower.clone(), |known| stem(known, &lower).into_owned());
        Self { exact, lower, stem }
    }

    /// Under what the words of texts find it: by their stem, or where that is the word itself.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        let itself = (self.lower != self.stem).then_some(self.lower.as_str());
        std::iter::once(self.stem.as_str()).chain(itself)
    }

    /// Whether it ends a part of a sentence.
    fn is_stop(&self) -> bool {
        self.exact.chars().all(is_stop)
    }

    /// Whether it is the word `wanted`, in whatever form. Stemmers take a few endings off at a time, and may
    /// take one off a word that has none: what is left of *veriler* is *veri*, of *veri* it is *ver*.
    pub(super) fn is(&self, wanted: &Self, any_ending: bool) -> bool {
        wanted.keys().any(|key| self.stem == key)
            || self.lower == wanted.lower
            || (any_ending && self.lower.starts_with(&wanted.lower))
    }

    /// Whether it is `wanted`, or has it in it.
    fn has(&self, wanted: &Self, any_ending: bool) -> bool {
        let is_long = |word: &str, least| word.chars().count() >= least;
        self.is(wanted, any_ending)
            || (is_long(&wanted.stem, LONG_STEM) && self.lower.contains(&wanted.stem))
            || (is_long(&wanted.lower, LONG_BEGINNING) && self.lower.starts_with(&wanted.lower))
    }
}

impl Form {
    /// Whether `text` has nothing of it for sure: neither its words nor forms, compounds and
    /// separated parts of them.
    pub(super) fn is_missing(&self, text: &Text) -> bool {
        !self.is_in_run(text) && !self.is_in_words(text, Word::has, WORDS_BETWEEN)
    }

    /// Whether `text` has its words, one behind the other.
    pub(super) fn is_there(&self, text: &Text) -> bool {
        self.is_in_run(text) || self.run.is_none() && self.is_in_words(text, Word::is, 0)
    }

    fn is_in_run(&self, text: &Text) -> bool {
        self.run.as_ref().is_some_and(|run| text.run.contains(run))
    }

    fn is_in_words(&self, text: &Text, is: impl Fn(&Word, &Word, bool) -> bool, between: usize) -> bool {
        (0..text.words.len()).any(|start| {
            let mut at = start;
            self.words.iter().enumerate().all(|(number, (wanted, any_ending))| {
                let most = if number == 0 { 0 } else { between };
                let rest = text.words.get(at..).unwrap_or_default();
                let found = rest.iter().take(most + 1).position(|word| is(word, wanted, *any_ending));
                let is_whole = found.is_some_and(|found| !rest[..found].iter().any(Word::is_stop));
                at += found.map_or(0, |found| found + 1);
                is_whole
            })
        })
    }
}

/// Whether `text` has the words of a name, as they are written. The last may have an ending.
pub(super) fn has_name(text: &Text, name: &[Word]) -> bool {
    let is_same = |(at, (word, wanted)): (usize, (&Word, &Word))| {
        word.exact == wanted.exact || at + 1 == name.len() && word.exact.starts_with(&wanted.exact)
    };
    let mut places = text.words.windows(name.len().max(1));
    let is_word = |window: &[Word]| std::iter::zip(window, name).enumerate().all(is_same);
    let run: String = name.iter().map(|word| word.lower.as_str()).collect();
    // Without blanks around it, as Chinese has names.
    places.any(is_word) || text.words.iter().any(|word| !word.exact.is_ascii() && word.lower.contains(&run))
}

fn without_code(text: &str) -> String {
    if !text.contains('`') {
        return text.to_owned();
    }
    let mut without = String::with_capacity(text.len());
    let mut at = 0;
    for code in marks::MarkedLine::new(text).code {
        without.push_str(&text[at..code.start.max(at)]);
        without.push('\n');
        at = code.end.max(at);
    }
    without + &text[at..]
}

fn run(text: &str) -> String {
    let characters = text.nfc().filter(|c| !c.is_whitespace() && !is_inside_words(*c));
    characters.flat_map(char::to_lowercase).collect()
}

/// Soft hyphens and joiners.
const fn is_inside_words(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}')
}

const fn is_stop(character: char) -> bool {
    matches!(character, '.' | ';' | ':' | '!' | '?' | '\n' | '。' | '；' | '：' | '！' | '？' | '؟' | '؛')
}

/// Whether words of a script stand together without blanks, or with their particles.
const fn joins_words(script: Script) -> bool {
    matches!(
        script,
        Script::Han
            | Script::Hiragana
            | Script::Katakana
            | Script::Hangul
            | Script::Thai
            | Script::Lao
            | Script::Khmer
            | Script::Myanmar
            | Script::Tibetan
            | Script::Hebrew
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grammar(tag: &str) -> Grammar {
        Grammar::new(&Language::parse(tag).unwrap())
    }

    #[test]
    fn forms_are_found_as_languages_write_them() {
        for (language, form, text) in [
            ("de", "Datenschutzerklärung", "Lesen Sie unsere *Datenschutzerklärungen*."),
            ("de", "Datenschutzerklärung*", "auf der Datenschutzerklärungsseite"),
            ("de", "personenbezogene Daten", "mit Ihren personenbezogenen Daten"),
            ("fr", "politique de confidentialité", "nos politiques de [confidentialité]( )"),
            ("fr", "utilisateur", "l’utilisateur"),
            ("fr", "vie privée", "votre vie très privée"),
            ("tr", "veri", "Veriler bizde kalır."),
            ("tr", "veri", "kullanıcının verisi"),
            ("tr", "üye", "Üyelerimiz"),
            ("tr", "ışık", "IŞIKLAR"),
            ("tr", "İnternet", "interneti"),
            ("az", "ışıq", "IŞIQ"),
            ("hu", "adat", "az adatok"),
            ("lt", "slapukas", "Slapukai"),
            ("ru", "политика конфиденциальности", "О политике конфиденциальности"),
            ("uk", "політик* конфіденційності", "Про політику конфіденційності"),
            ("uk", "політика", "Наша Політика."),
            ("ja", "個人データ", "お客様の個人データを収集します。"),
            ("ja", "プライバシー ポリシー", "このプライバシーポリシーは"),
            ("ko", "개인정보", "개인정보를 수집합니다"),
            ("hi", "नीति", "हमारी नीतियाँ"),
        ] {
            let grammar = grammar(language);
            assert!(!grammar.form(form).is_missing(&grammar.text(text)), "{language}: {form} in {text}");
        }
    }

    #[test]
    fn what_is_not_there_is_missing() {
        for (language, form, text) in [
            ("de", "Datenschutzerklärung", "Lesen Sie unsere Regeln."),
            ("de", "Amt", "Das gesamte Werk"),
            ("de", "Qube", "Das Kommando `qube` startet"),
            ("fr", "vie privée", "La vie. Elle est privée."),
            ("uk", "політика", "Про політику"),
            ("tr", "ışık", "İŞİK"),
            ("ja", "個人データ", "お客様の情報を収集します。"),
        ] {
            let grammar = grammar(language);
            assert!(grammar.form(form).is_missing(&grammar.text(text)), "{language}: {form} in {text}");
        }
    }

    #[test]
    fn only_whole_words_are_forbidden() {
        let german = grammar("de");
        for (form, text, is_there) in [
            ("Webseite", "auf unseren Webseiten", true),
            ("Webseite", "der Webseitenbetreiber", false),
            ("Webseite*", "der Webseitenbetreiber", true),
            ("macht Sinn", "Das macht Sinn!", true),
            ("macht Sinn", "Das macht keinen Sinn.", false),
        ] {
            assert_eq!(german.form(form).is_there(&german.text(text)), is_there, "{form} in {text}");
        }
    }

    #[test]
    fn names_keep_their_letters() {
        let german = grammar("de");
        for (name, text, has) in [
            ("Qubes OS", "Die Qubes-OS-Seite", true),
            ("Qubes OS", "Die Seite von QubesOS", false),
            ("Whonix", "Whonixin käyttäjät", true),
            ("Tor", "das Tor", true),
            ("Tor", "das tor", false),
            ("Whonix", "您的Whonix系统", true),
        ] {
            assert_eq!(has_name(&german.text(text), &german.words(name)), has, "{name} in {text}");
        }
    }
}
