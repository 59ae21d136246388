//! A pattern cut into what its meaning can hang on.

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PatternToken {
    /// Letters, with the apostrophes and hyphens inside. `exact`: even the case
    /// of its letters counts, as in addresses and units.
    Word { text: String, exact: bool },
    /// What is compared as it is written: code, placeables, tags, addresses of
    /// links; with `digits` a number and what is grown together with it.
    Verbatim { text: String, digits: bool },
    /// A dash between words, of whatever length.
    Dash,
    /// White space.
    Gap,
    /// Any other character.
    Sign(char),
}

impl PatternToken {
    const fn is_number(&self) -> bool {
        matches!(self, Self::Verbatim { digits: true, .. })
    }

    const fn is_word(&self) -> bool {
        matches!(self, Self::Word { .. } | Self::Verbatim { .. })
    }
}

/// The tokens of `text`, without what is only wording.
pub(super) fn tokens(text: &str) -> Vec<PatternToken> {
    let cutter = Cutter { atoms: atoms(text) };
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some((token, end)) = cutter.token(at) {
        tokens.push(token);
        at = end;
    }
    without_loose_gaps(&without_quotes(tokens))
}

/// Characters that end a sentence as `.` does.
pub(super) const fn is_full_stop(character: char) -> bool {
    matches!(character, '.' | '。' | '．' | '｡' | '।' | '۔' | '։' | '።')
}

const fn is_double_quote(character: char) -> bool {
    matches!(
        character,
        '"' | '“'
            | '”'
            | '„'
            | '‟'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
            | '〝'
            | '〞'
            | '〟'
            | '＂'
    )
}

const fn is_single_quote(character: char) -> bool {
    matches!(character, '\'' | '‘' | '’' | '‚' | '‛')
}

const fn is_hyphen(character: char) -> bool {
    matches!(character, '-' | '‐' | '‑' | '–')
}

const fn is_dash(character: char) -> bool {
    matches!(character, '‒' | '—' | '―')
}

/// Marks of East Asian and Arabic sentences.
const fn is_wide_mark(character: char) -> bool {
    matches!(character, '、' | '，' | '；' | '：' | '！' | '？' | '。' | '（' | '）' | '،' | '؛' | '؟')
}

/// What a text is made of: soft hyphens are none of it.
enum Atom {
    Character(char),
    Verbatim(String),
}

/// Stands for what is verbatim where only characters are looked at.
const VERBATIM: char = '\u{fffc}';

fn atoms(text: &str) -> Vec<Atom> {
    let mut atoms = Vec::new();
    let mut rest = text;
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let length = verbatim_length(rest, before).unwrap_or(0);
        if length > 0 {
            atoms.push(Atom::Verbatim(rest[..length].to_owned()));
        } else if first != '\u{ad}' {
            atoms.push(Atom::Character(first));
        }
        rest = &rest[length.max(first.len_utf8())..];
        before = if length > 0 { VERBATIM } else { first };
    }
    atoms
}

/// How much of the start of `text` is code, a placeable, a tag, an escape or
/// the address of a link.
fn verbatim_length(text: &str, before: char) -> Option<usize> {
    let mut characters = text.chars();
    match (characters.next()?, characters.next()) {
        ('\\', Some(next)) => Some(1 + next.len_utf8()),
        ('`', _) => code_length(text),
        ('{', _) => braces_length(text),
        ('<', Some(next)) if next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?') => {
            text.find('>').map(|end| end + 1)
        }
        ('(', _) if before == ']' => text.find(')').map(|end| end + 1),
        _ => None,
    }
}

fn code_length(text: &str) -> Option<usize> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let mut at = ticks;
    loop {
        at += text[at..].find('`')?;
        let run = text[at..].len() - text[at..].trim_start_matches('`').len();
        at += run;
        if run == ticks {
            return Some(at);
        }
    }
}

/// The length of a Fluent placeable: braces in its strings are text.
fn braces_length(text: &str) -> Option<usize> {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '{' if !quoted => depth += 1,
            '}' if !quoted => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

struct Cutter {
    atoms: Vec<Atom>,
}

impl Cutter {
    fn get(&self, at: usize) -> Option<char> {
        self.atoms.get(at).map(|atom| match atom {
            Atom::Character(character) => *character,
            Atom::Verbatim(_) => VERBATIM,
        })
    }

    fn before(&self, at: usize) -> Option<char> {
        at.checked_sub(1).and_then(|at| self.get(at))
    }

    /// The nearest character before `at` that is no white space.
    fn nearest_before(&self, at: usize) -> Option<char> {
        (0..at).rev().find_map(|at| self.get(at).filter(|character| !character.is_whitespace()))
    }

    fn nearest_from(&self, at: usize) -> Option<char> {
        (at..self.atoms.len()).find_map(|at| self.get(at).filter(|character| !character.is_whitespace()))
    }

    /// The token at `at`, and where the next begins.
    fn token(&self, at: usize) -> Option<(PatternToken, usize)> {
        let character = match self.atoms.get(at)? {
            Atom::Verbatim(text) => {
                return Some((PatternToken::Verbatim { text: text.clone(), digits: false }, at + 1));
            }
            Atom::Character(character) => *character,
        };
        if character.is_whitespace() {
            let mut end = at;
            while self.get(end).is_some_and(char::is_whitespace) {
                end += 1;
            }
            return Some((PatternToken::Gap, end));
        }
        if character.is_alphanumeric() {
            return Some(self.word(at));
        }
        Some(
            self.dash_end(at, character)
                .map_or((PatternToken::Sign(character), at + 1), |end| (PatternToken::Dash, end)),
        )
    }

    fn word(&self, start: usize) -> (PatternToken, usize) {
        let is_letter = |character: Option<char>| {
            character.is_some_and(|character| character.is_alphanumeric() && !character.is_numeric())
        };
        let mut text = String::new();
        let mut end = start;
        while let Some(character) = self.get(end) {
            let is_joint = is_letter(self.before(end)) && is_letter(self.get(end + 1));
            if character.is_alphanumeric() {
                text.push(character);
            } else if is_joint && is_hyphen(character) {
                text.push('-');
            } else if is_joint && is_single_quote(character) {
                text.push('\'');
            } else {
                break;
            }
            end += 1;
        }
        if text.contains(char::is_numeric) {
            return (PatternToken::Verbatim { text, digits: true }, end);
        }
        let exact = !(self.begins_freely(start) && self.ends_freely(end));
        (PatternToken::Word { text, exact }, end)
    }

    /// Whether a word that starts here is none of a unit, an address or a name
    /// with signs in it.
    fn begins_freely(&self, start: usize) -> bool {
        let is_unit = self.nearest_before(start).is_some_and(char::is_numeric);
        !is_unit && self.before(start).is_none_or(opens)
    }

    fn ends_freely(&self, end: usize) -> bool {
        let Some(next) = self.get(end) else { return true };
        let ends_sentence = matches!(next, ':' | '!' | '?' | '…') || is_full_stop(next);
        closes(next) || ends_sentence && self.get(end + 1).is_none_or(closes)
    }

    /// Where a dash that stands between words ends.
    fn dash_end(&self, at: usize, character: char) -> Option<usize> {
        const LONGEST: usize = 3;
        if !is_hyphen(character) && !is_dash(character) {
            return None;
        }
        let length = (at..self.atoms.len()).take_while(|at| self.get(*at) == Some(character)).count();
        let end = at + length;
        let (before, after) = (self.before(at)?, self.get(end)?);
        let (left, right) = (self.nearest_before(at)?, self.nearest_from(end)?);
        let is_text = |character: char| {
            !character.is_numeric()
                && (character.is_alphabetic()
                    || character == VERBATIM
                    || opens(character)
                    || closes(character))
        };
        let is_spaced = before.is_whitespace() && after.is_whitespace();
        let is_tight = !before.is_whitespace()
            && !after.is_whitespace()
            && (is_dash(character) || character == '-' && length > 1);
        (length <= LONGEST && is_text(left) && is_text(right) && (is_spaced || is_tight)).then_some(end)
    }
}

/// Whether a word may begin behind this character.
fn opens(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '(' | '[' | '*' | '¿' | '¡')
        || is_double_quote(character)
        || is_single_quote(character)
        || is_dash(character)
        || is_wide_mark(character)
}

/// Whether a word may end before this character.
fn closes(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, ')' | ']' | '*' | ',' | ';')
        || is_double_quote(character)
        || is_single_quote(character)
        || is_dash(character)
        || is_wide_mark(character)
}

/// Leaves out quotation marks that stand in pairs around words. An apostrophe
/// stays, as does what may be inches or minutes.
fn without_quotes(mut tokens: Vec<PatternToken>) -> Vec<PatternToken> {
    let signs = |is: fn(char) -> bool| {
        let is_sign = |token: &PatternToken| matches!(token, PatternToken::Sign(sign) if is(*sign));
        (0..tokens.len()).filter(|at| is_sign(&tokens[*at])).collect::<Vec<_>>()
    };
    let free = |at: &usize| !is_at_number(&tokens, *at);
    // Words stay apart where one stood between them: they were cut there.
    let mut loose: Vec<usize> = signs(is_double_quote).into_iter().filter(free).collect();
    if loose.len() % 2 == 1 {
        loose.clear();
    }
    let single = signs(is_single_quote);
    let is_pair = |pair: &[usize]| {
        matches!(pair, [open, close] if free(open) && free(close)
            && !is_inside_word(&tokens, *open)
            && opens_quote(&tokens, *open) && !opens_quote(&tokens, *close))
    };
    if single.chunks(2).all(is_pair) {
        loose.extend(single);
    }
    let mut at = 0;
    tokens.retain(|_| {
        at += 1;
        !loose.contains(&(at - 1))
    });
    tokens
}

fn opens_quote(tokens: &[PatternToken], at: usize) -> bool {
    tokens.get(at + 1).is_some_and(PatternToken::is_word)
}

fn is_inside_word(tokens: &[PatternToken], at: usize) -> bool {
    at > 0 && tokens[at - 1].is_word() && opens_quote(tokens, at)
}

/// Whether a number is the nearest token on one side.
fn is_at_number(tokens: &[PatternToken], at: usize) -> bool {
    let is_number = |token: Option<&PatternToken>| token.is_some_and(PatternToken::is_number);
    let is_mark = |token: &&PatternToken| **token != PatternToken::Gap;
    is_number(tokens[..at].iter().rev().find(is_mark)) || is_number(tokens[at + 1..].iter().find(is_mark))
}

/// Leaves out white space where it is typography: at the ends, around dashes,
/// at the marks of a sentence that stand between words.
fn without_loose_gaps(tokens: &[PatternToken]) -> Vec<PatternToken> {
    let mut out: Vec<PatternToken> = Vec::with_capacity(tokens.len());
    for (at, token) in tokens.iter().enumerate() {
        if *token != PatternToken::Gap {
            out.push(token.clone());
            continue;
        }
        let rest = &tokens[at + 1..];
        let next = rest.iter().find(|token| **token != PatternToken::Gap);
        let (Some(before), Some(next)) = (out.last(), next) else { continue };
        let is_loose = *before == PatternToken::Gap
            || *before == PatternToken::Dash
            || *next == PatternToken::Dash
            || !is_at_number(tokens, at) && (is_loose_behind(&out) || is_loose_before(before, rest));
        if !is_loose {
            out.push(PatternToken::Gap);
        }
    }
    out
}

/// Whether a blank is free to stand behind these tokens.
fn is_loose_behind(before: &[PatternToken]) -> bool {
    let [.., word, PatternToken::Sign(mark)] = before else {
        return matches!(before, [PatternToken::Sign('(')]);
    };
    match mark {
        '(' => true,
        ',' | ';' => word.is_word() && !word.is_number(),
        mark => is_wide_mark(*mark) && !word.is_number(),
    }
}

/// Whether a blank is free to stand between a token and what follows it.
fn is_loose_before(before: &PatternToken, rest: &[PatternToken]) -> bool {
    let mut next = rest.iter().skip_while(|token| **token == PatternToken::Gap);
    let Some(PatternToken::Sign(mark)) = next.next() else { return false };
    let behind = next.next();
    let is_behind_words = before.is_word() || matches!(before, PatternToken::Sign(')' | ']' | '*'));
    is_behind_words
        && match mark {
            ')' => true,
            ',' | ';' => !behind.is_some_and(PatternToken::is_number),
            ':' | '!' | '?' => behind.is_none_or(|behind| *behind == PatternToken::Gap),
            mark => is_wide_mark(*mark) && !behind.is_some_and(PatternToken::is_number),
        }
}
