//! Marks that a line begins with: of items, and of fenced code.

/// The mark of an item that a line begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemMarker {
    /// What it is.
    pub kind: ItemKind,
    /// How many bytes it has, without the blank behind it.
    pub length: usize,
}

/// The kinds of such marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    /// `-`, `*` or `+`
    Bullet,
    /// `1.`
    Number,
    /// `1)`, which kramdown takes for text.
    Parenthesis,
    /// `:`, which begins a definition.
    Definition,
}

/// The mark of an item that `text` begins with: a blank, a line's end or nothing
/// stands behind it.
///
/// ```
/// use glossator::syntax::{ItemKind, item_marker};
///
/// let marker = item_marker("2018. was a year").expect("kramdown begins a list here");
/// assert_eq!((marker.kind, marker.length), (ItemKind::Number, 5));
/// assert_eq!(item_marker("-5 degrees"), None);
/// ```
#[must_use]
pub fn item_marker(text: &str) -> Option<ItemMarker> {
    let bytes = text.as_bytes();
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let kind = match bytes.get(digits)? {
        b'-' | b'*' | b'+' if digits == 0 => ItemKind::Bullet,
        b':' if digits == 0 => ItemKind::Definition,
        b'.' if digits > 0 => ItemKind::Number,
        b')' if digits > 0 => ItemKind::Parenthesis,
        _ => return None,
    };
    let length = digits + 1;
    let is_apart = matches!(bytes.get(length), None | Some(b' ' | b'\t' | b'\n'));
    is_apart.then_some(ItemMarker { kind, length })
}

/// What stands behind the mark of an item and a blank that `text` begins with.
pub(super) fn behind_item_marker(text: &str) -> Option<&str> {
    let behind = &text[item_marker(text)?.length..];
    behind.starts_with([' ', '\t']).then_some(behind)
}

/// The mark of the fence of code that `line` begins with: backticks or tildes.
///
/// ```
/// use glossator::syntax::fence;
///
/// assert_eq!(fence("~~~~ rust"), Some("~~~~"));
/// assert_eq!(fence("```code``` in a line"), None);
/// ```
#[must_use]
pub fn fence(line: &str) -> Option<&str> {
    let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let length = line.len() - line.trim_start_matches(mark).len();
    let is_fence = length >= 3 && (mark == '~' || !line[length..].contains('`'));
    is_fence.then_some(&line[..length])
}

/// The beginning of fenced code.
pub(super) struct Fence {
    /// Where its mark begins.
    pub(super) start: usize,
    mark: char,
    length: usize,
    /// In how many block quotes it stands, and how far from its line's start.
    quotes: usize,
    indentation: usize,
    /// Where the code begins.
    content: usize,
}

impl Fence {
    /// The fence on the line of `text` that begins at `at`.
    pub(super) fn at(text: &str, at: usize) -> Option<Self> {
        let line = text[at..].lines().next()?;
        let inner = behind_markers(line);
        let (mark, length) = (inner.chars().next()?, fence(inner)?.len());
        let indentation = line.len() - inner.len();
        let quotes = line[..indentation].matches('>').count();
        let content = text.len().min(at + line.len() + 1);
        Some(Self { start: at + indentation, mark, length, quotes, indentation, content })
    }

    /// The end of its last line, unless it never ends.
    pub(super) fn end(&self, text: &str) -> Option<usize> {
        let mut start = self.content;
        for line in text[start..].split_inclusive('\n') {
            let inner = line.trim_start_matches([' ', '\t', '>']);
            let before = &line[..line.len() - inner.len()];
            if before.matches('>').count() < self.quotes {
                return None;
            }
            let rest = inner.trim_start_matches(self.mark);
            let is_long = inner.len() - rest.len() >= self.length && before.len() <= self.indentation + 3;
            if is_long && rest.trim_ascii().is_empty() {
                return Some(start + line.trim_end_matches('\n').len());
            }
            start += line.len();
        }
        None
    }
}

/// `line` without the marks of the quotes and items that it begins.
fn behind_markers(line: &str) -> &str {
    let mut content = line.trim_start_matches([' ', '\t', '>']);
    while let Some(behind) = behind_item_marker(content) {
        content = behind.trim_start_matches([' ', '\t', '>']);
    }
    content
}
