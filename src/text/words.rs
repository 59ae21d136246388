//! Words: the diff that people are shown, and how alike two texts are.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Larger tables of words against words are not made: what differs counts as
/// other text as a whole.
const MAX_CELLS: usize = 1 << 20;

/// A run of words in a diff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordChange {
    /// In both texts.
    Same(String),
    /// In the old text only.
    Removed(String),
    /// In the new text only; right behind what it replaces, if it does.
    Added(String),
}

/// The runs of words that stay, go and come from `old` to `new`.
#[must_use]
pub fn changes(old: &str, new: &str) -> Vec<WordChange> {
    let old: Vec<&str> = old.split_whitespace().collect();
    let new: Vec<&str> = new.split_whitespace().collect();
    let mut changes = Vec::new();
    for op in word_changes(&old, &new) {
        let (removed, added) = (old[op.old_range()].join(" "), new[op.new_range()].join(" "));
        match op {
            DiffOp::Equal { .. } => changes.push(WordChange::Same(removed)),
            DiffOp::Delete { .. } => changes.push(WordChange::Removed(removed)),
            DiffOp::Insert { .. } => changes.push(WordChange::Added(added)),
            DiffOp::Replace { .. } => {
                changes.extend([WordChange::Removed(removed), WordChange::Added(added)]);
            }
        }
    }
    changes
}

/// The word diff from `old` to `new`, with `[-removed-]` and `{+added+}` runs.
#[must_use]
pub fn word_diff(old: &str, new: &str) -> String {
    let mut diff = String::new();
    let mut is_replaced = false;
    for change in changes(old, new) {
        // What replaces something stands right behind it.
        let is_replacement = is_replaced && matches!(change, WordChange::Added(_));
        if !diff.is_empty() && !is_replacement {
            diff.push(' ');
        }
        is_replaced = matches!(change, WordChange::Removed(_));
        match change {
            WordChange::Same(words) => diff.push_str(&words),
            WordChange::Removed(words) => diff.extend(["[-", &words, "-]"]),
            WordChange::Added(words) => diff.extend(["{+", &words, "+}"]),
        }
    }
    diff
}

fn word_changes(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    let (start, end) = same_ends(old, new);
    let (old_len, new_len) = (old.len() - start - end, new.len() - start - end);
    if old_len.saturating_mul(new_len) <= MAX_CELLS {
        return capture_diff_slices(Algorithm::Patience, old, new);
    }
    let same = |index: usize, other: usize, len| DiffOp::Equal { old_index: index, new_index: other, len };
    let mut changes = vec![DiffOp::Replace { old_index: start, old_len, new_index: start, new_len }];
    if start > 0 {
        changes.insert(0, same(0, 0, start));
    }
    if end > 0 {
        changes.push(same(old.len() - end, new.len() - end, end));
    }
    changes
}

/// How many tokens two lists have in common at their starts and at their ends.
fn same_ends<T: PartialEq>(a: &[T], b: &[T]) -> (usize, usize) {
    let start = std::iter::zip(a, b).take_while(|(a, b)| a == b).count();
    let rest = std::iter::zip(a[start..].iter().rev(), b[start..].iter().rev());
    (start, rest.take_while(|(a, b)| a == b).count())
}

/// Length of the longest common subsequence of two token lists. Of long lists
/// only what they begin and end with counts, and in between what stands in the
/// same order in both as far as it is unique: the time grows with the lists.
#[must_use]
pub fn common_length<T: Ord>(a: &[T], b: &[T]) -> usize {
    let (start, end) = same_ends(a, b);
    let (a, b) = (&a[start..a.len() - end], &b[start..b.len() - end]);
    let between =
        if a.len().saturating_mul(b.len()) <= MAX_CELLS { table(a, b) } else { common_unique(a, b).len() };
    start + between + end
}

/// The tokens of a text that is compared with many others: what
/// [`common_length`] says of two lists, without sorting them each time.
#[derive(Debug, Clone, Default)]
pub struct Tokens {
    words: Vec<u64>,
    /// Each word with its place, sorted.
    places: Vec<(u64, usize)>,
}

impl Tokens {
    /// The tokens of a list of words; what stands for a word is its hash.
    #[must_use]
    pub fn new(words: &[String]) -> Self {
        let hash = |word: &String| {
            let mut hasher = DefaultHasher::new();
            word.hash(&mut hasher);
            hasher.finish()
        };
        let words: Vec<u64> = words.iter().map(hash).collect();
        let mut places: Vec<(u64, usize)> = words.iter().copied().zip(0..).collect();
        places.sort_unstable();
        Self { words, places }
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Them all, sorted.
    #[must_use]
    pub fn sorted(&self) -> Vec<u64> {
        self.places.iter().map(|(word, _)| *word).collect()
    }

    /// The [`common_length`] of both.
    #[must_use]
    pub fn common(&self, other: &Self) -> usize {
        let (start, end) = same_ends(&self.words, &other.words);
        let (a, b) = (start..self.len() - end, start..other.len() - end);
        if a.len().saturating_mul(b.len()) <= MAX_CELLS {
            return start + table(&self.words[a], &other.words[b]) + end;
        }
        let (mut once, mut others) = (self.once(a).peekable(), other.once(b).peekable());
        let mut pairs = Vec::new();
        while let (Some((word, at)), Some((other_word, other_at))) = (once.peek(), others.peek()) {
            match word.cmp(other_word) {
                Ordering::Less => drop(once.next()),
                Ordering::Greater => drop(others.next()),
                Ordering::Equal => {
                    pairs.push((*at, *other_at));
                    once.next();
                    others.next();
                }
            }
        }
        pairs.sort_unstable();
        start + longest_ascent(&pairs).len() + end
    }

    /// The words that stand once in a range, sorted, each with its place.
    fn once(&self, range: Range<usize>) -> impl Iterator<Item = (u64, usize)> {
        self.places.chunk_by(|a, b| a.0 == b.0).filter_map(move |same| {
            let mut inside = same.iter().filter(|(_, place)| range.contains(place));
            inside.next().copied().filter(|_| inside.next().is_none())
        })
    }
}

/// The tokens that stand once in each of two lists, as far as their order is
/// the same: pairs of places, ascending in both.
#[must_use]
pub fn common_unique<T: Ord>(a: &[T], b: &[T]) -> Vec<(usize, usize)> {
    let (once_a, once_b) = (unique(a), unique(b));
    let pairs = once_a.iter().filter_map(|(token, at)| Some((*at, *once_b.get(token)?)));
    let mut pairs: Vec<(usize, usize)> = pairs.collect();
    pairs.sort_unstable();
    longest_ascent(&pairs)
}

fn unique<T: Ord>(tokens: &[T]) -> BTreeMap<&T, usize> {
    let mut places: BTreeMap<&T, Vec<usize>> = BTreeMap::new();
    for (at, token) in tokens.iter().enumerate() {
        places.entry(token).or_default().push(at);
    }
    places
        .into_iter()
        .filter(|(_, places)| places.len() == 1)
        .map(|(token, places)| (token, places[0]))
        .collect()
}

/// Of pairs that ascend in the first place, the most that ascend in the second
/// too: patience sorting.
fn longest_ascent(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // By length: which pair ends the ascent of that length with the lowest place.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (number, (_, place)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|end| pairs[*end].1 < *place);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        if length == ends.len() {
            ends.push(number);
        } else {
            ends[length] = number;
        }
    }
    let mut ascent = Vec::with_capacity(ends.len());
    let mut at = ends.last().copied();
    while let Some(number) = at {
        ascent.push(pairs[number]);
        at = before[number];
    }
    ascent.reverse();
    ascent
}

/// The longest common subsequence by the usual table, a row at a time.
fn table<T: PartialEq>(a: &[T], b: &[T]) -> usize {
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

/// Whether `character` divides or ends what words say, and says nothing alone. Symbols, `+`
/// and `€` for two, do.
#[must_use]
pub fn is_punctuation(character: char) -> bool {
    match character {
        '$' | '+' | '<'..='>' | '^' | '`' | '|' | '~' | '‰'..='‱' | '※' => false,
        c if c.is_ascii() => c.is_ascii_punctuation(),
        c => matches!(c,
            '¡' | '«' | '¶' | '·' | '»' | '¿' | '\u{2010}'..='\u{2027}' | '\u{2032}'..='\u{205E}'
            | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301F}' | '\u{30FB}'
            | '\u{FE10}'..='\u{FE19}' | '\u{FE30}'..='\u{FE61}' | '\u{FF01}'..='\u{FF03}' | '\u{FF05}'..='\u{FF0A}'
            | '\u{FF0C}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF1B}' | '\u{FF1F}'..='\u{FF20}' | '\u{FF3B}'..='\u{FF3D}'
            | '\u{FF5B}' | '\u{FF5D}' | '\u{FF5F}'..='\u{FF65}'
            | '՚'..='՟' | '։' | '־' | '׀' | '׃' | '׳'..='״' | '،' | '؛' | '؟' | '۔' | '।'..='॥' | '፡'..='፨'
            | '\u{F0B}'..='\u{F14}' | '၊'..='။' | '។'..='៖'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_says_nothing_alone() {
        assert!(".…—「」。！¿،।\\/".chars().all(is_punctuation));
        assert!(!"a1→✓€+§漢ー々".chars().any(is_punctuation));
    }

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
    fn long_texts_are_compared_in_little_time() {
        let words = |from: usize, to: usize| (from..to).map(|at| format!("w{at}")).collect::<Vec<_>>();
        let (old, new) =
            (words(0, 20_000), [words(0, 9_000), words(30_000, 31_000), words(9_500, 20_000)].concat());
        assert_eq!(common_length(&old, &new), 19_500);
        let (old, new) = (
            [words(0, 5_000), words(5_000, 10_000)].concat(),
            [words(5_000, 10_000), words(0, 5_000)].concat(),
        );
        assert_eq!(common_length(&old, &new), 5_000);
        assert_eq!(
            word_diff(&format!("a {} z", old.join(" ")), &format!("a {} z", new.join(" "))),
            format!("a [-{}-]{{+{}+}} z", old.join(" "), new.join(" "))
        );
    }

    #[test]
    fn tokens_have_in_common_what_their_lists_have() {
        // Blocks of words in another order, words that come again, and changed ends.
        let text = |step: usize, length: usize, from: usize| -> Vec<String> {
            (0..length).map(|at| format!("w{}", (from + at * step) % (length * 3 / 4).max(1))).collect()
        };
        for length in [0, 1, 7, 400, 1_500, 4_000] {
            for (step, from) in [(1, 0), (1, length / 3), (3, 1), (7, length / 2)] {
                let (old, new) = (text(1, length, 0), text(step, length, from));
                let ends = |inner: &[String]| [&["a".to_owned()], inner, &["z".to_owned()]].concat();
                for (old, new) in [(old.clone(), new.clone()), (ends(&old), ends(&new)), (old, ends(&new))] {
                    let common = Tokens::new(&old).common(&Tokens::new(&new));
                    assert_eq!(common, common_length(&old, &new), "{length} {step} {from}");
                }
            }
        }
    }

    #[test]
    fn digits_compare_as_one() {
        assert_eq!(comparable_words("April 11, 2017"), comparable_words("April 9, 1999"));
        assert_eq!(comparable_words("個人データ"), ["個", "人", "デ", "ー", "タ"]);
    }
}
