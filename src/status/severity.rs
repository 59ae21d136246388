//! How much of an English text changed: what can be shown to be small is
//! wording, everything else is material. It orders work; it is no legal
//! judgement.

use crate::text::words::common_length;

/// The size of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Spelling, case, punctuation, articles, the order of equal items.
    Wording,
    /// Anything else, and what isn't known.
    Material,
}

impl Severity {
    /// The name in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wording => "wording",
            Self::Material => "material",
        }
    }
}

/// Words that carry no meaning of their own.
const ARTICLES: &[&str] = &["a", "an", "the"];

/// The size of the change from `old` to `new`, both as patterns. Placeables
/// count as words.
#[must_use]
pub fn severity(old: &str, new: &str) -> Severity {
    let (old, new) = (content_words(old), content_words(new));
    if old == new || is_reordered_list(&old, &new) || only_spelling(&old, &new) {
        Severity::Wording
    } else {
        Severity::Material
    }
}

fn content_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '$' | '-' | '\''));
    let words = words.map(|word| word.trim_matches(['-', '\'']).to_lowercase());
    words.filter(|word| !word.is_empty() && !ARTICLES.contains(&word.as_str())).collect()
}

/// The same words in another order, and enough of them for a list of items
/// that are equal: "cookies, logs and backups". A negation or condition among
/// them can change what an order means.
fn is_reordered_list(old: &[String], new: &[String]) -> bool {
    const ORDER_MATTERS: &[&str] =
        &["not", "no", "never", "unless", "only", "if", "before", "after", "from", "to", "by", "than", "of"];
    let mut sorted = (old.to_vec(), new.to_vec());
    sorted.0.sort();
    sorted.1.sort();
    sorted.0 == sorted.1 && !old.iter().any(|word| ORDER_MATTERS.contains(&word.as_str()))
}

/// As many words, and each that changed is spelled another way: at most one
/// letter of five or more differs, and none is a digit. Short words (`may`,
/// `must`) carry too much.
fn only_spelling(old: &[String], new: &[String]) -> bool {
    old.len() == new.len() && std::iter::zip(old, new).all(|(old, new)| old == new || is_respelled(old, new))
}

fn is_respelled(old: &str, new: &str) -> bool {
    const LETTERS: usize = 6;
    let digits = |word: &str| word.contains(|c: char| c.is_numeric() || c == '$');
    let (old_letters, new_letters): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let shorter = old_letters.len().min(new_letters.len());
    let longer = old_letters.len().max(new_letters.len());
    let common = common_length(&old_letters, &new_letters);
    let one_off = longer - common <= 1;
    let same_start = old_letters.iter().zip(&new_letters).take(2).all(|(old, new)| old == new);
    let plural_or_tense = old_letters.last() != new_letters.last();
    !digits(old) && !digits(new) && shorter >= LETTERS && one_off && same_start && !plural_or_tense
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_small_is_wording() {
        for (old, new) in [
            ("Our Policy", "Our policy"),
            ("We use the data.", "We use data"),
            ("It is recieved, and kept", "It is received and kept"),
            ("cookies, logs and backups", "logs, cookies and backups"),
        ] {
            assert_eq!(severity(old, new), Severity::Wording, "{old}");
        }
    }

    #[test]
    fn everything_else_is_material() {
        for (old, new) in [
            ("two months", "three months"),
            ("We may share", "We must share"),
            ("We share data", "We do not share data"),
            ("we give it to them, not you", "we give it to you, not them"),
            ("18 years", "16 years"),
            ("see { $terms }", "see { $terms-2 }"),
            ("authorised processing", "unauthorised processing"),
            ("a third party", "third parties"),
        ] {
            assert_eq!(severity(old, new), Severity::Material, "{old}");
        }
    }
}
