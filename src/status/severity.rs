//! How much of an English text changed. *Wording* is what can be proved to be
//! small without knowing the language: white space, the case of letters (not of
//! a whole word), quotes, dashes, a final full stop, soft hyphens. Everything
//! else is material: one letter makes a country a county. It orders work; it is
//! no legal judgement.
//!
//! Both texts are cut into tokens, and what counts as wording is left out on
//! the way. Where one of these marks could mean more (next to a digit, inside a
//! word, at an address, in code) it stays.

use unicode_normalization::UnicodeNormalization;

use crate::finding::Severity;

use super::tokens::{PatternToken, is_full_stop, tokens};

/// Letters that case doesn't pair in the same way in every language: where one
/// of them stands in a text, `I` and `i` are two letters.
const TURKIC: [char; 2] = ['ı', 'İ'];

/// The size of the change from `old` to `new`, both as patterns.
#[must_use]
pub fn severity(old: &str, new: &str) -> Severity {
    let (old, new): (String, String) = (old.nfc().collect(), new.nfc().collect());
    let turkic = old.contains(TURKIC) || new.contains(TURKIC);
    let (old, new) = (without_final_stop(tokens(&old)), without_final_stop(tokens(&new)));
    let is_same = |(old, new): (&PatternToken, &PatternToken)| match (old, new) {
        (PatternToken::Word { text: old, exact }, PatternToken::Word { text: new, exact: too }) => {
            old == new || !(exact | too) && differs_in_case(old, new, turkic)
        }
        _ => old == new,
    };
    if old.len() == new.len() && std::iter::zip(&old, &new).all(is_same) {
        Severity::Wording
    } else {
        Severity::Material
    }
}

/// The full stop that ends a sentence; one behind a digit or another mark may
/// be an ordinal's or a part of an ellipsis.
fn without_final_stop(mut tokens: Vec<PatternToken>) -> Vec<PatternToken> {
    if let [.., before, PatternToken::Sign(stop)] = tokens.as_slice()
        && is_full_stop(*stop)
        && matches!(
            before,
            PatternToken::Word { .. }
                | PatternToken::Sign(')' | ']')
                | PatternToken::Verbatim { digits: false, .. }
        )
    {
        tokens.pop();
    }
    tokens
}

/// Whether two words differ in the case of a letter, and aren't both nothing
/// but that letter. A word in capitals is another word: "us" and "US".
fn differs_in_case(old: &str, new: &str, turkic: bool) -> bool {
    let is_capitals = |word: &str| !word.chars().any(char::is_lowercase);
    if is_capitals(old) != is_capitals(new) || old.chars().count() != new.chars().count() {
        return false;
    }
    let pairs = || std::iter::zip(old.chars(), new.chars());
    let changed = pairs().filter(|(old, new)| old != new).count();
    let parts = 1 + old.chars().filter(|character| *character == '-').count();
    let letters = old.chars().filter(|character| character.is_alphabetic()).count();
    let is_case = |(old, new): (char, char)| {
        let is_dotted = matches!(old, 'I' | 'i') && old != new && turkic;
        !is_dotted && old.to_lowercase().eq(new.to_lowercase())
    };
    changed <= parts && changed < letters && pairs().all(is_case)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn both_ways(pairs: &[(&str, &str)], expected: Severity) {
        for (old, new) in pairs {
            assert_eq!(severity(old, new), expected, "{old} → {new}");
            assert_eq!(severity(new, old), expected, "{new} → {old}");
        }
    }

    #[test]
    fn what_is_provably_small_is_wording() {
        both_ways(
            &[
                ("Our Policy", "Our policy"),
                ("Privacy-Policy", "Privacy-policy"),
                ("We use Javascript.", "We use JavaScript."),
                ("[Our Terms]({ $our-terms })", "[Our terms]({ $our-terms })"),
                ("We use the data.", "We use the data"),
                ("See [us]({ $us }).", "See [us]({ $us })"),
                ("“We use the data.”", "“We use the data”"),
                ("We use “cookies” here", "We use cookies here"),
                ("We use 'cookies' here.", "We use \"cookies\" here."),
                ("We use ‘cookies’ here.", "We use «cookies» here."),
                ("Nous lisons « vos données » ici", "Nous lisons «vos données» ici."),
                ("Wir lesen „Ihre Daten“ hier", "Wir lesen »Ihre Daten« hier."),
                ("Our data — and yours", "our data - and yours"),
                ("Our data—and yours", "Our data – and yours"),
                ("Our data--and yours", "Our data—and yours"),
                ("Our  data\u{a0}here", "our data here"),
                ("Note :", "Note:"),
                ("Vraiment ?", "Vraiment?"),
                ("logs ,cookies", "logs, cookies"),
                ("the pass\u{ad}word", "the password"),
                ("Die Daten\u{ad}schutz\u{ad}erklärung.", "Die Datenschutzerklärung"),
                ("Wir schützen Personenbezogene Daten", "Wir schützen personenbezogene Daten"),
                ("Οδός και Αριθμός", "Οδός και αριθμός"),
                ("Αριθμός", "αριθμός."),
                ("Каждый Пользователь", "Каждый пользователь"),
                ("我们收集您的数据。", "我们收集您的数据"),
                ("我们收集“数据”，并", "我们收集「数据」， 并"),
                ("نحن نجمع بياناتك۔", "نحن نجمع بياناتك"),
                ("نجمع البيانات ،ثم نحذفها", "نجمع البيانات، ثم نحذفها"),
                ("हम डेटा रखते हैं।", "हम डेटा रखते हैं"),
                ("Verilerinizi Saklarız", "Verilerinizi saklarız"),
                ("caf\u{e9} Society", "cafe\u{301} society"),
            ],
            Severity::Wording,
        );
    }

    /// What an earlier program called wording.
    #[test]
    fn a_word_a_sign_or_an_order_is_material() {
        both_ways(
            &[
                ("The seller pays the buyer.", "The buyer pays the seller."),
                ("your country", "your county"),
                ("The law prescribes it", "The law proscribes it"),
                ("an interstate road", "an intrastate road"),
                ("your contact", "your contract"),
                ("We keep logs and delete backups.", "We delete logs and keep backups."),
                ("10%", "10"),
                ("a > b", "a < b"),
                ("`x = y`", "`x ≠ y`"),
                ("x = y", "x ≠ y"),
                ("We sell (not) data.", "We sell not data."),
                ("You are assured", "You are assumed"),
                ("It is recieved, and kept", "It is received, and kept"),
                ("We use the data.", "We use data"),
                ("a third party", "the third party"),
                ("cookies, logs and backups", "logs, cookies and backups"),
                ("We may share", "We must share"),
                ("We share data", "We do not share data"),
                ("18 years", "16 years"),
                ("see { $terms }", "see { $terms-2 }"),
                ("{ $terms } or { $privacy }", "{ $privacy } or { $terms }"),
                ("No, we sell it", "No we sell it"),
                ("We sell it?", "We sell it."),
                ("We sell it …", "We sell it."),
            ],
            Severity::Material,
        );
    }

    #[test]
    fn a_named_mark_that_can_mean_more_is_material() {
        both_ways(
            &[
                ("It fits in to it", "It fits into it"),
                ("a pre-paid card", "a prepaid card"),
                ("a re-form", "a reform"),
                ("to get her data", "together data"),
                ("now-here", "nowhere"),
                ("a pre-paid card", "a pre – paid card"),
                ("5' long", "5\" long"),
                ("5″ long", "5 long"),
                ("at -5 degrees", "at 5 degrees"),
                ("10-20 days", "10 20 days"),
                ("10 – 20 days", "10–20 days"),
                ("1 000 users", "1000 users"),
                ("1, 000", "1,000"),
                ("We tell us", "We tell US"),
                ("It may end", "It MAY end"),
                ("Plan A", "Plan a"),
                ("It is safe", "IT is safe"),
                ("PRIVACY POLICY", "Privacy Policy"),
                ("5 Mb", "5 mb"),
                ("5 MHz", "5 mHz"),
                ("`Our` data", "`our` data"),
                ("<b>not</b>", "<i>not</i>"),
                ("[us](/Us/)", "[us](/us/)"),
                ("see example.com/Path", "see example.com/path"),
                ("see example.com", "see example. com"),
                ("the users' data", "the users data"),
                ("the user's data", "the users' data"),
                ("we're here", "were here"),
                ("'tis the users data", "tis the users data"),
                ("*not* sold", "not sold"),
                ("up to 5.", "up to 5"),
                ("{ DATETIME($date, dateStyle: \"long\") }", "{ DATETIME($date, dateStyle: \"short\") }"),
                ("+5", "5"),
                ("a --force b", "a -force b"),
                ("C++ code", "C code"),
                ("Delete logs – not backups", "Delete logs not backups"),
                ("data\u{200b}base", "database"),
            ],
            Severity::Material,
        );
    }

    #[test]
    fn no_language_hides_a_change() {
        both_ways(
            &[
                ("Wir können Ihnen helfen", "Wir können ihm helfen"),
                ("in Maßen", "in Massen"),
                ("Das ist möglich", "Das ist unmöglich"),
                ("sıkıldım", "sikildim"),
                ("Ilık Isı", "Ilık isı"),
                ("Iptal, kapı", "iptal, kapı"),
                ("ΟΔΟΣ", "Οδός"),
                ("λόγος", "λόγοσ"),
                ("我们收集数据", "我们出售数据"),
                ("三个月", "二个月"),
                ("个人 数据", "个人数据"),
                ("データは売りません。", "データを売ります。"),
                ("نحن نبيع البيانات", "نحن لا نبيع البيانات"),
                ("١٢ يوما", "١٣ يوما"),
                ("हम 5 दिन रखते हैं", "हम 6 दिन रखते हैं"),
                ("เราไม่ขายข้อมูล", "เราขายข้อมูล"),
                ("कमल", "क्मल"),
            ],
            Severity::Material,
        );
    }

    const LETTERS: &str = "[a-zäßéñøıçα-ως\u{430}-\u{44f}א-ת\u{627}-\u{64a}一-丿あ-ん0-9٠-٩]";

    proptest! {
        /// Any other letter or digit, anywhere in whatever text, is material.
        #[test]
        fn another_letter_is_material(
            before in "[ -~“”–—äα。\u{ad}]{0,20}", old in LETTERS, new in LETTERS, after in "[ -~“”–—äα。\u{ad}]{0,20}",
        ) {
            prop_assume!(old.to_lowercase() != new.to_lowercase());
            let (old, new) = (format!("{before}{old}{after}"), format!("{before}{new}{after}"));
            prop_assert_eq!(severity(&old, &new), Severity::Material);
        }

        /// So is one more of them.
        #[test]
        fn one_more_letter_is_material(
            before in "[ -~“”–—äα。\u{ad}]{0,20}", letter in LETTERS, after in "[ -~“”–—äα。\u{ad}]{0,20}",
        ) {
            let (old, new) = (format!("{before}{after}"), format!("{before}{letter}{after}"));
            prop_assert_eq!(severity(&old, &new), Severity::Material);
            prop_assert_eq!(severity(&new, &old), Severity::Material);
        }

        /// Wording never changes which letters, digits and signs there are, nor their order.
        #[test]
        fn wording_keeps_what_is_said(old in "[ a-dA-D0-2.,:;!?%=<>+'\"“”«»(){}`*–—-]{0,8}", new in "[ a-dA-D0-2.,:;!?%=<>+'\"“”«»(){}`*–—-]{0,8}") {
            let kept = |text: &str| {
                let text = text.trim_end().trim_end_matches(['"', '“', '”', '«', '»', '\'', ' ']);
                let text = text.strip_suffix('.').unwrap_or(text).to_lowercase();
                text.chars().filter(|c| !c.is_whitespace() && !"'\"“”«»–—-".contains(*c)).collect::<String>()
            };
            prop_assume!(kept(&old) != kept(&new));
            prop_assert_eq!(severity(&old, &new), Severity::Material);
        }

        /// A text is itself, and the order of its words counts.
        #[test]
        fn words_in_another_order_are_material(words in proptest::collection::vec("[a-zα-ω]{2,6}|[0-9]{1,3}", 2..6), at in 0_usize..4) {
            let mut swapped = words.clone();
            let at = at % (words.len() - 1);
            swapped.swap(at, at + 1);
            let (old, new) = (words.join(" "), swapped.join(" "));
            prop_assert_eq!(severity(&old, &old), Severity::Wording);
            prop_assert_eq!(severity(&old, &new) == Severity::Material, words[at] != words[at + 1]);
        }
    }
}
