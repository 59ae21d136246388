//! Characters: what no text may have, because readers can't see it or it
//! changes the order in which they see the rest, and what is odd.

use unicode_normalization::char::is_combining_mark;
use unicode_script::Script;

use crate::finding::Code;
use crate::language::{Direction, Language};
use crate::segment::Pattern;
use crate::syntax::html;
use crate::text::{not_ascii, script};

use super::subject::{Subject, Violation};
use super::{letters, visible};

/// The violations of `text`, which has each forbidden character at most once, and
/// what is odd about its characters: with that it is shown all the same.
#[must_use]
pub fn check(text: &Pattern, subject: &Subject<'_>) -> (Vec<Violation>, Vec<Violation>) {
    let written = text.plain_text();
    let plain = html::decoded(&written);
    if is_harmless(&plain) {
        return (false_name(text, subject).into_iter().collect(), Vec::new());
    }
    let mut violations = forbidden(&written, &plain, subject);
    violations.extend(false_name(text, subject));
    (violations, if plain.is_ascii() { Vec::new() } else { doubts(&plain, subject) })
}

fn forbidden(written: &str, plain: &str, subject: &Subject<'_>) -> Vec<Violation> {
    let mut found: Vec<char> = plain
        .chars()
        .filter(|c| is_forbidden(*c) && !shows(&subject.segment.pattern, &c.to_string()))
        .collect();
    found.sort_unstable();
    found.dedup();
    let mut violations: Vec<Violation> =
        found.into_iter().map(|character| violation(character, written, subject)).collect();
    if !isolates_are_balanced(plain) {
        violations.push(
            Violation::new(
                Code::ForbiddenCharacter,
                format!(
                    "{} opens an isolate (U+2066 to U+2068) that it doesn't close, or closes one too many",
                    subject.text()
                ),
                "Close every isolate with U+2069, or leave them out.",
            )
            .absolute(),
        );
    }
    violations
}

/// Whether `text` has only characters that everybody sees, and not two alphabets
/// that look alike: nothing here has to be said of nearly any text.
fn is_harmless(text: &str) -> bool {
    let mut has_latin = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    let mut has_cyrillic = false;
    // Most texts have few other characters, which alone are decoded.
    if !text.bytes().all(|byte| matches!(byte, b' '..=b'~' | 128..)) {
        return false;
    }
    let is_plain = not_ascii(text).all(|character| match character {
        'ª' | 'º' | '\u{C0}'..='\u{2FF}' | '\u{FF01}'..='\u{FF5E}' => {
            has_latin = true;
            true
        }
        '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => {
            has_cyrillic = true;
            true
        }
        '\u{A0}'..='\u{AC}'
        | '\u{AE}'..='\u{BF}'
        | '\u{600}'..='\u{61B}'
        | '\u{61D}'..='\u{6FF}'
        | '\u{2010}'..='\u{2027}'
        | '\u{3001}'..='\u{303F}'
        | '\u{3041}'..='\u{30FF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7A3}' => true,
        _ => false,
    });
    is_plain && !(has_latin && has_cyrillic)
}

fn doubts(plain: &str, subject: &Subject<'_>) -> Vec<Violation> {
    let characters: Vec<char> = plain.chars().collect();
    let odd = (0..characters.len())
        .find(|at| is_odd(&characters, *at, subject.language))
        .map(|at| characters[at])
        .filter(|character| !english_shows(&character.to_string(), subject));
    let unseen = odd.map(|character| {
        Violation::new(
            Code::OddCharacter,
            format!(
                "{} has the character U+{:04X}, which can't be seen",
                subject.text(),
                u32::from(character)
            ),
            "Delete it if the words don't need it. In an editor that hides it: retype the words around it.",
        )
    });
    let mixed = words(plain)
        .find(|word| !word.is_ascii() && is_mixed(word) && !english_shows(word, subject))
        .map(|word| {
            Violation::new(
                Code::OddCharacter,
                format!("{} mixes two alphabets in the word `{word}`", subject.text()),
                "Retype the word on one keyboard: some of its letters only look like those of another alphabet.",
            )
        });
    unseen.into_iter().chain(struck(plain, subject)).chain(formula(plain, subject)).chain(mixed).collect()
}

/// A letter of formulas, `𝑛`: programs that read aloud, search or translate don't take it for a letter of a word.
fn formula(plain: &str, subject: &Subject<'_>) -> Option<Violation> {
    let is_formula = |c: &char| matches!(c, '\u{1D400}'..='\u{1D7CB}');
    let letter =
        plain.chars().find(is_formula).filter(|letter| !english_shows(&letter.to_string(), subject))?;
    Some(Violation::new(
        Code::OddCharacter,
        format!("{} has `{letter}`, a letter of formulas", subject.text()),
        "Retype the words around it: search and screen readers don't take such letters for words.",
    ))
}

/// A mark that strikes out or encloses the letter before it: readers take `n̶o̶t̶` for a word
/// that is taken back. A keycap is an emoji.
fn struck(plain: &str, subject: &Subject<'_>) -> Option<Violation> {
    let is_mark =
        |c: &char| matches!(c, '\u{334}'..='\u{338}' | '\u{20D0}'..='\u{20E2}' | '\u{20E4}'..='\u{20F0}');
    let mark = plain.chars().find(is_mark).filter(|mark| !english_shows(&mark.to_string(), subject))?;
    Some(Violation::new(
        Code::OddCharacter,
        format!(
            "{} has the mark U+{:04X}, which strikes out or encloses the letter before it",
            subject.text(),
            u32::from(mark)
        ),
        "Delete it: what is struck out in a translation isn't so in its original.",
    ))
}

/// Whether an English of the segment shows `wanted`.
fn english_shows(wanted: &str, subject: &Subject<'_>) -> bool {
    shows(&subject.segment.pattern, wanted) || subject.old_english.is_some_and(|old| shows(old, wanted))
}

fn shows(english: &Pattern, wanted: &str) -> bool {
    html::decoded(&english.plain_text()).contains(wanted)
}

fn violation(character: char, written: &str, subject: &Subject<'_>) -> Violation {
    let (form, help) = if written.contains(character) {
        ("character", "Delete it. In an editor that hides it: retype the words around it.")
    } else {
        ("character reference", "Delete the reference, from `&` to `;`.")
    };
    let violation = Violation::new(
        Code::ForbiddenCharacter,
        format!(
            "{} has the {form} U+{:04X}, {}",
            subject.text(),
            u32::from(character),
            description(character)
        ),
        help,
    );
    if english_shows(&character.to_string(), subject) { violation } else { violation.absolute() }
}

fn is_forbidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{202A}'..='\u{202E}' | '\u{2028}' | '\u{2029}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{FFFD}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
        || matches!(u32::from(character) & 0xFFFF, 0xFFFE | 0xFFFF)
        || matches!(character, '\u{FDD0}'..='\u{FDEF}')
}

fn description(character: char) -> &'static str {
    match character {
        '\u{202A}'..='\u{202E}' => "which reorders the text around it",
        '\u{2028}' | '\u{2029}' | '\n' | '\r' | '\u{85}' => "a line break that can't be seen",
        '\u{FFFD}' => "which stands for one that was lost",
        '\t' => "a tab",
        character if character.is_control() => "a control character",
        _ => "which can't be seen",
    }
}

/// Whether an unseen character stands where its script doesn't need it.
fn is_odd(characters: &[char], at: usize, language: &Language) -> bool {
    let before = at.checked_sub(1).map(|at| characters[at]);
    let after = characters.get(at + 1).copied();
    let beside = |wanted: fn(char) -> bool| [before, after].into_iter().flatten().any(wanted);
    match characters[at] {
        // Joiners: in scripts that join letters, and in emoji.
        '\u{200C}' => !beside(joins),
        '\u{200D}' => !beside(joins) && !beside(is_pictograph),
        // Where words stand without blanks, it says where a line may end.
        '\u{200B}' => !beside(has_no_blanks),
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2067}' => {
            language.direction() != Direction::Rtl && !characters.iter().any(|c| is_right_to_left(*c))
        }
        '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => {
            before.is_none_or(|c| c.is_alphabetic() && script(c) != Script::Han)
        }
        '\u{180B}'..='\u{180F}' => before.is_none_or(|c| script(c) != Script::Mongolian),
        '\u{AD}'
        | '\u{34F}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206A}'..='\u{206F}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{FFA0}'
        | '\u{E000}'..='\u{F8FF}'
        | '\u{F0000}'.. => true,
        _ => false,
    }
}

/// Whether letters of this one's script are joined, or kept apart, by joiners.
fn joins(character: char) -> bool {
    use Script as S;
    matches!(
        script(character),
        S::Arabic
            | S::Syriac
            | S::Mandaic
            | S::Nko
            | S::Mongolian
            | S::Adlam
            | S::Hanifi_Rohingya
            | S::Thaana
            | S::Devanagari
            | S::Bengali
            | S::Gurmukhi
            | S::Gujarati
            | S::Oriya
            | S::Tamil
            | S::Telugu
            | S::Kannada
            | S::Malayalam
            | S::Sinhala
            | S::Tibetan
            | S::Khmer
            | S::Myanmar
            | S::Balinese
            | S::Javanese
            | S::Hebrew
            | S::Inherited
    )
}

fn has_no_blanks(character: char) -> bool {
    use Script as S;
    matches!(
        script(character),
        S::Thai | S::Lao | S::Khmer | S::Myanmar | S::Tibetan | S::Javanese | S::Balinese
    )
}

fn is_pictograph(character: char) -> bool {
    matches!(character, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

fn is_right_to_left(character: char) -> bool {
    use Script as S;
    matches!(
        script(character),
        S::Arabic | S::Hebrew | S::Syriac | S::Thaana | S::Nko | S::Adlam | S::Mandaic | S::Hanifi_Rohingya
    )
}

fn isolates_are_balanced(text: &str) -> bool {
    let mut open = 0_usize;
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => match open.checked_sub(1) {
                Some(left) => open = left,
                None => return false,
            },
            _ => {}
        }
    }
    open == 0
}

/// Runs of letters and digits, with their marks and what can't be seen.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let is_part =
        |c: char| c.is_alphanumeric() || is_combining_mark(c) || letters::is_unseen(c) || is_symbol(c);
    text.split(move |c: char| !is_part(c)).filter(|word| !word.is_empty())
}

/// Letters of pictures: squared ones, and those of flags.
fn is_symbol(character: char) -> bool {
    matches!(character, '\u{1F130}'..='\u{1F189}' | '\u{1F1E6}'..='\u{1F1FF}')
}

/// Whether letters of alphabets that look alike stand in one word.
fn is_mixed(word: &str) -> bool {
    use Script as S;
    let alphabets = word.chars().map(|c| if c.is_ascii_alphabetic() { S::Latin } else { script(c) });
    let mut alike =
        alphabets.filter(|s| matches!(s, S::Latin | S::Cyrillic | S::Greek | S::Armenian | S::Cherokee));
    let first = alike.next();
    alike.any(|script| Some(script) != first)
}

/// A word that looks like one of the site's names and isn't it.
fn false_name(text: &Pattern, subject: &Subject<'_>) -> Option<Violation> {
    let source = subject.source;
    if subject.names.is_empty() {
        return None;
    }
    let seen = visible::words(text, subject.segment);
    let names: Vec<&str> = subject.names.iter().flat_map(|name| words(name)).collect();
    let (word, name) = words(&seen).find_map(|word| {
        let name = names.iter().find(|name| pretends(word, name))?;
        (!names.contains(&word) && !english_shows(word, subject)).then_some((word, *name))
    })?;
    Some(
        Violation::new(
            Code::ForbiddenCharacter,
            format!(
                "{} has `{word}`, which looks like the name `{name}` and has other letters",
                subject.text()
            ),
            format!("Write {name} as the {source} does."),
        )
        .absolute(),
    )
}

/// Whether readers take `word` for `name`, whose letters it hasn't. Short
/// names are words of many languages but for a mark or a capital: OS, ős, os.
fn pretends(word: &str, name: &str) -> bool {
    let is_short = name.chars().count() < 4;
    if word.is_ascii() {
        // Digits and letters that look alike in most fonts.
        let letters = |word: &str| {
            let pairs = word.replace("rn", "m").replace("vv", "w").replace("VV", "W");
            pairs.replace(['I', '1'], "l").replace('0', "O")
        };
        return word != name
            && letters(word) == letters(name)
            && !(is_short && word.bytes().all(|byte| byte.is_ascii_alphabetic()));
    }
    let shown = letters::plain(word);
    if shown == name {
        // Soft hyphens are a doubt; other forms of its letters aren't.
        return word.chars().filter(|c| !letters::is_unseen(*c)).ne(name.chars());
    }
    if is_short && letters::has_marks(word) {
        return false;
    }
    if letters::looks(word) == letters::looks(name) {
        return true;
    }
    let is_plain = shown.is_ascii();
    let same =
        |word: &str, name: &str| letters::looks(&word.to_lowercase()) == letters::looks(&name.to_lowercase());
    !is_short && (is_plain || shown.chars().next() == name.chars().next()) && same(&shown, name)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is passed over has nothing that the rules look for.
    #[test]
    fn harmless_characters_are_neither_forbidden_nor_odd_nor_mixed() {
        let german = Language::parse("de").unwrap();
        for character in ('\0'..=char::MAX).filter(|character| is_harmless(&character.to_string())) {
            assert!(!is_forbidden(character), "U+{:04X}", u32::from(character));
            assert!(!is_odd(&['a', character, 'b'], 1, &german), "U+{:04X}", u32::from(character));
            for other in ['a', 'я'] {
                let word = format!("{other}{character}");
                assert!(!is_harmless(&word) || !is_mixed(&word), "{word}");
            }
        }
    }
}
