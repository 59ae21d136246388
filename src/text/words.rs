//! Words: the diff that people are shown, and how alike two texts are.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// The word diff from `old` to `new`, with `[-removed-]` and `{+added+}` runs.
#[must_use]
pub fn word_diff(old: &str, new: &str) -> String {
    let old: Vec<&str> = old.split_whitespace().collect();
    let new: Vec<&str> = new.split_whitespace().collect();
    let mut parts = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &old, &new) {
        let (removed, added) = (&old[op.old_range()], &new[op.new_range()]);
        match op {
            DiffOp::Equal { .. } => parts.push(removed.join(" ")),
            DiffOp::Delete { .. } => parts.push(format!("[-{}-]", removed.join(" "))),
            DiffOp::Insert { .. } => parts.push(format!("{{+{}+}}", added.join(" "))),
            DiffOp::Replace { .. } => {
                parts.push(format!("[-{}-]{{+{}+}}", removed.join(" "), added.join(" ")));
            }
        }
    }
    parts.join(" ")
}

/// Length of the longest common subsequence of two token lists. Quadratic in
/// time, linear in memory.
#[must_use]
pub fn common_length<T: PartialEq>(a: &[T], b: &[T]) -> usize {
    let mut row = vec![0; b.len() + 1];
    for left in a {
        let mut diagonal = 0;
        for (at, right) in b.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if left == right { diagonal + 1 } else { above.max(row[at]) };
            diagonal = above;
        }
    }
    row[b.len()]
}

/// Splits into words: runs of letters and digits, with each CJK character a
/// word of its own and each run of digits a `0`, so that "2017" and "2018"
/// compare as equal.
#[must_use]
pub fn comparable_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for character in text.chars() {
        let digit_run = word.ends_with('0') && character.is_ascii_digit();
        if is_cjk(character) || !(character.is_alphanumeric() || character == '\'') {
            flush(&mut words, &mut word);
            if is_cjk(character) {
                words.push(character.to_string());
            }
        } else if character.is_ascii_digit() {
            if !digit_run {
                word.push('0');
            }
        } else {
            word.extend(character.to_lowercase());
        }
    }
    flush(&mut words, &mut word);
    words
}

fn flush(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// Whether text in this character's script is written without blanks between
/// words: Han, Hiragana, Katakana, and their punctuation and wide forms.
#[must_use]
pub fn is_cjk(character: char) -> bool {
    matches!(character,
        '\u{2E80}'..='\u{303F}' | '\u{3040}'..='\u{30FF}' | '\u{3100}'..='\u{312F}'
        | '\u{31A0}'..='\u{31FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3134F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_what_changed() {
        assert_eq!(
            word_diff(
                "We collect several types of information to provide our Service to you.",
                "We collect several different types of information for various purposes to provide and improve our Service to you.",
            ),
            "We collect several {+different+} types of information {+for various purposes+} to provide {+and improve+} our Service to you."
        );
        assert_eq!(word_diff("two months", "three months"), "[-two-]{+three+} months");
    }

    #[test]
    fn digits_compare_as_one() {
        assert_eq!(comparable_words("April 11, 2017"), comparable_words("April 9, 1999"));
        assert_eq!(comparable_words("個人データ"), ["個", "人", "デ", "ー", "タ"]);
    }
}
