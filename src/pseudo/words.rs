//! Rewriting the words of Markdown's inline text.

use super::style::PseudoStyle;

/// Latin letters with accents.
const ACCENTS: [char; 26] = [
    'á', 'ƀ', 'ç', 'đ', 'é', 'ƒ', 'ĝ', 'ĥ', 'í', 'ĵ', 'ķ', 'ļ', 'ɱ', 'ñ', 'ó', 'ṕ', 'ɋ', 'ŕ', 'š', 'ţ', 'ú',
    'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
];
/// Arabic letters, one for each Latin one.
const RIGHT_TO_LEFT: [char; 26] = [
    'ا', 'ب', 'ث', 'د', 'ع', 'ف', 'ج', 'ه', 'ي', 'ج', 'ك', 'ل', 'م', 'ن', 'و', 'ط', 'ق', 'ر', 'س', 'ت', 'ؤ',
    'ظ', 'ش', 'خ', 'ى', 'ز',
];

/// What ends a word.
const MARKS: &str = "`<&\\[]()*_{}\"'“”‘’";

/// `text` with its words rewritten. Code, tags, character references, escapes and what looks like an
/// address or a number stay, and so does a word beside a number, a month or a unit, where others are left
/// that look foreign. `in_code` says whether a code span was open before it, and after it.
pub(super) fn rewritten(text: &str, style: PseudoStyle, in_code: &mut bool) -> String {
    let pieces = pieces(text, in_code);
    let is_free = |at: &usize| matches!(pieces[*at], TextPiece::Word(word) if !is_kept(word));
    let (beside, others): (Vec<usize>, Vec<usize>) =
        (0..pieces.len()).filter(is_free).partition(|at| is_beside_number(&pieces, *at));
    let keeps_values = beside.len() <= others.len();
    let mut out = String::with_capacity(text.len() * 2);
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            TextPiece::Word(word) if others.contains(&at) || (!keeps_values && beside.contains(&at)) => {
                word.chars().for_each(|c| push_letter(&mut out, c, style));
            }
            TextPiece::Word(kept) | TextPiece::Mark(kept) => out.push_str(kept),
        }
    }
    out
}

/// A part of a text.
enum TextPiece<'t> {
    Word(&'t str),
    /// Anything else, one mark or blank, and what is code.
    Mark(&'t str),
}

fn pieces<'t>(text: &'t str, in_code: &mut bool) -> Vec<TextPiece<'t>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = length_of_mark(rest, first, in_code);
        if length > 0 {
            let (mark, behind) = rest.split_at(length);
            pieces.push(TextPiece::Mark(mark));
            rest = behind;
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || MARKS.contains(c)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end.max(first.len_utf8()));
        pieces.push(if *in_code { TextPiece::Mark(word) } else { TextPiece::Word(word) });
        rest = behind;
    }
    pieces
}

/// Whether nothing but a blank stands between a word and a number.
fn is_beside_number(pieces: &[TextPiece<'_>], at: usize) -> bool {
    let word = |at: usize| match pieces.get(at) {
        Some(TextPiece::Word(word)) => *word,
        _ => "",
    };
    let is_blank =
        |at: usize| matches!(pieces.get(at), Some(TextPiece::Mark(mark)) if mark.trim().is_empty());
    let is_value = |first: usize| {
        let is_joined = word(first).ends_with(char::is_alphanumeric) && is_blank(first + 1);
        let number = if first == at { first + 2 } else { first };
        is_joined && word(number).contains(char::is_numeric)
    };
    is_value(at) || at.checked_sub(2).is_some_and(is_value)
}

/// The bytes of the mark that `rest` begins with; 0 where a word begins.
fn length_of_mark(rest: &str, first: char, in_code: &mut bool) -> usize {
    match first {
        '`' => {
            *in_code = !*in_code;
            rest.len() - rest.trim_start_matches('`').len()
        }
        '<' if !*in_code => rest.find('>').map_or(1, |end| end + 1),
        '&' if !*in_code => rest.find(';').filter(|end| *end < 12).map_or(1, |end| end + 1),
        '\\' if !*in_code => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
        first if first.is_whitespace() || MARKS.contains(first) => first.len_utf8(),
        _ => 0,
    }
}

/// Whether a word is a number, an address or the like: changed it would be another.
fn is_kept(word: &str) -> bool {
    let bare = word.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let is_roman = bare.chars().all(|c| "IVXLCDM".contains(c));
    let is_address = bare.contains(['.', '@', '/', ':', '$', '^', '#', '|', '=', '~']);
    is_roman || is_address || bare.chars().any(char::is_numeric)
}

/// Appends a letter in another writing. Vowels are doubled, which makes a text about a third longer.
fn push_letter(out: &mut String, letter: char, style: PseudoStyle) {
    let small = letter.to_ascii_lowercase();
    let at = (small as usize).wrapping_sub('a' as usize);
    let written = match style {
        PseudoStyle::Accents => ACCENTS.get(at),
        PseudoStyle::RightToLeft => RIGHT_TO_LEFT.get(at),
    };
    let Some(written) = written.copied() else { return out.push(letter) };
    if letter.is_ascii_uppercase() {
        out.extend(written.to_uppercase());
    } else {
        out.push(written);
    }
    if style == PseudoStyle::Accents && matches!(small, 'a' | 'e' | 'i' | 'o' | 'u') {
        out.push(written);
    }
}
