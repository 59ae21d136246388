//! The form of a text: its marks and placeables in order, without its words.
//!
//! No grammar of Markdown tells one letter from another, or a comma from a full
//! stop: where a block begins, and which marks find which partners, depends on the
//! marks, on their order, and on whether a blank, a punctuation mark or a word
//! stands beside them. So a text of its English's form has its English's
//! structure in any block and on any page, and nothing has to be read to know it.
//! Texts in which anything rarer stands have no form here, and are read.

use std::fmt::Write as _;

use crate::page::body::Block;
use crate::page::part::Role;
use crate::segment::{Element, Pattern, Placeable, Segment, SegmentKind};
use crate::syntax::{begins_module, html};
use crate::text::harmless::is_invisible;
use crate::text::words::is_punctuation;

/// The form of `pattern` in the place of `segment`; `None` where only a parser
/// can tell its structure.
pub(super) fn form(pattern: &Pattern, segment: &Segment) -> Option<String> {
    let mut reader = FormReader { form: String::new(), shows: false, before: ' ', open: Vec::new(), tags: 0 };
    let mut elements = pattern.elements().iter().peekable();
    let Some(Element::Text(first)) = elements.peek().filter(|_| is_whole_block(&segment.kind)) else {
        return None;
    };
    if !begins_like_text(first) {
        return None;
    }
    let mut from = 0;
    while let Some(element) = elements.next() {
        match element {
            Element::Text(text) => {
                let next = elements.peek().copied();
                let target = text.ends_with("](").then(|| target(next, segment)).flatten();
                let end = text.len() - if target.is_some() { "](".len() } else { 0 };
                reader.text(text.get(from..end)?, next.is_none())?;
                from = 0;
                if let Some(placeable) = target {
                    reader.flush();
                    if reader.open.pop() != Some(None) {
                        return None;
                    }
                    let _ = write!(reader.form, "]({})", placeable.name);
                    elements.next();
                    let Some(Element::Text(behind)) = elements.peek() else { return None };
                    from = usize::from(behind.starts_with(')'));
                    reader.before = ')';
                    if from == 0 {
                        return None;
                    }
                }
            }
            Element::Placeable(name) => {
                reader.placeable(segment.placeable(name)?, elements.peek().copied())?;
            }
            _ => return None,
        }
    }
    reader.flush();
    reader.open.is_empty().then_some(reader.form)
}

/// Whether a segment is all the text that its block has.
fn is_whole_block(kind: &SegmentKind) -> bool {
    use Block::{Heading, ListItem, Paragraph, Quotation, TableCell, TableHeading};
    matches!(
        kind,
        SegmentKind::Text(Paragraph | Heading(_) | ListItem | Quotation | TableHeading | TableCell(_))
    )
}

/// The link or image whose target comes next.
fn target<'s>(next: Option<&Element>, segment: &'s Segment) -> Option<&'s Placeable> {
    let Some(Element::Placeable(name)) = next else { return None };
    let placeable = segment.placeable(name)?;
    // One without bytes in the page is written otherwise than there.
    let is_target = matches!(placeable.role, Role::Link | Role::Image) && !placeable.span.is_empty();
    is_target.then_some(placeable)
}

/// Whether the first word is one in which no block of any kind begins.
fn begins_like_text(text: &str) -> bool {
    // MDX runs lines that begin so.
    if begins_module(text) {
        return false;
    }
    let mut words = text.trim_start_matches(['*', '[', '`', '!']).chars();
    let first = words.next().unwrap_or(' ');
    first.is_alphabetic()
        || text.starts_with('`') && first.is_ascii_graphic()
        || "\"'(«„“‘¿¡「".contains(first)
}

/// Whether a tag of this name begins no block, for any grammar.
#[must_use]
pub fn is_inline(name: &str) -> bool {
    const INLINE: [&str; 22] = [
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "dfn", "em", "i", "img", "kbd", "mark", "q", "s",
        "small", "span", "strong", "sub", "sup", "u", "wbr",
    ];
    INLINE.contains(&name)
}

/// What stands beside a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    Blank,
    Punctuation,
    Word,
}

impl Beside {
    fn of(character: char) -> Option<Self> {
        match character {
            c if c.is_whitespace() => Some(Self::Blank),
            c if c.is_alphanumeric() => Some(Self::Word),
            c if is_punctuation(c) || matches!(c, '`' | '\0' | '<') => Some(Self::Punctuation),
            _ => None,
        }
    }
}

struct FormReader {
    form: String,
    /// Whether what was read since the last mark shows a word.
    shows: bool,
    /// The last character.
    before: char,
    /// The emphasis that hasn't ended, by the number of its stars; `None` for the
    /// bracket of a link, whose text stands for itself.
    open: Vec<Option<usize>>,
    /// How many tags have begun that haven't ended.
    tags: usize,
}

impl FormReader {
    fn flush(&mut self) {
        let is_inside = !self.open.is_empty() || self.tags > 0;
        if std::mem::take(&mut self.shows) && is_inside {
            self.form.push('w');
        }
    }

    /// What stands for words, or is a tag, before `next`.
    fn placeable(&mut self, placeable: &Placeable, next: Option<&Element>) -> Option<()> {
        let after = match next {
            Some(Element::Text(text)) => text.chars().next()?,
            Some(_) => return None,
            None => ' ',
        };
        if after == '*' {
            return None;
        }
        self.flush();
        let name = &placeable.name;
        match placeable.role {
            Role::Url | Role::Email => {
                let (before, after) = (Beside::of(self.before)?, Beside::of(after)?);
                let _ = write!(self.form, "{{{name}{before:?}{after:?}}}");
            }
            Role::Date => {
                let _ = write!(self.form, "{{{name}}}");
            }
            Role::Tag => {
                let _ = write!(self.form, "{{{name}}}");
                let is_end = name.ends_with("-end");
                self.tags = if is_end { self.tags.saturating_sub(1) } else { self.tags + 1 };
            }
            _ => return None,
        }
        self.before = '\0';
        Some(())
    }

    /// Reads `text`, behind which something stands unless it is the last.
    fn text(&mut self, text: &str, is_last: bool) -> Option<()> {
        if text.contains("www.") {
            return None;
        }
        let bytes = text.as_bytes();
        let mut at = 0;
        loop {
            let words = self.words(&bytes[at..]);
            at += words;
            if words > 0 {
                self.before = text[..at].chars().next_back()?;
            }
            let Some(byte) = bytes.get(at).copied() else { return Some(()) };
            let next = bytes.get(at + 1).copied();
            let length = match byte {
                b':' if matches!(next, Some(b' ' | b'*')) || next.is_none() && is_last => 1,
                b'!' if next != Some(b'[') && (next.is_some() || is_last) => 1,
                b'!' | b'[' if self.before != ']' => {
                    self.flush();
                    self.open.extend((byte == b'[').then_some(None));
                    self.form.push(char::from(byte));
                    1
                }
                b'*' => self.stars(text, at, is_last)?,
                b'`' => self.code(&text[at..])?,
                b'<' => self.tag(&text[at..])?,
                128.. => self.letter(&text[at..])?,
                _ => return None,
            };
            at += length;
            self.before = text[..at].chars().next_back()?;
        }
    }

    /// How many bytes of `text` are words, and what stands between them.
    fn words(&mut self, text: &[u8]) -> usize {
        let is_mark = |byte: &u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {
                self.shows = true;
                false
            }
            b' ' | b'.' | b',' | b';' | b'?' | b'"' | b'\'' | b'(' | b')' | b'-' | b'/' | b'%' => false,
            // Behind a letter, whatever it is.
            128.. => !self.shows,
            _ => true,
        };
        text.iter().position(is_mark).unwrap_or(text.len())
    }

    fn letter(&mut self, text: &str) -> Option<usize> {
        let character = text.chars().next()?;
        if !self.shows {
            self.shows = character.is_alphanumeric() && !is_invisible(character);
            if !self.shows && !character.is_whitespace() && !is_punctuation(character) {
                return None;
            }
        }
        Some(character.len_utf8())
    }

    /// A run of stars that emphasis begins or ends with for every grammar.
    fn stars(&mut self, text: &str, at: usize, is_last: bool) -> Option<usize> {
        let length = text[at..].bytes().take_while(|byte| *byte == b'*').count();
        let after = match text[at + length..].chars().next() {
            Some(after) => after,
            None if is_last => ' ',
            None => return None,
        };
        if self.before == '\0' || length > 2 {
            return None;
        }
        self.flush();
        let (before, after) = (Beside::of(self.before)?, Beside::of(after)?);
        let innermost = self.open.last().copied().flatten();
        let begins = match before {
            Beside::Blank => after != Beside::Blank,
            Beside::Punctuation => after == Beside::Word && innermost.is_none(),
            Beside::Word => false,
        };
        let ends = before == Beside::Word || before == Beside::Punctuation && after != Beside::Word;
        let mark = if begins {
            self.open.push(Some(length));
            '<'
        } else if ends && innermost == Some(length) {
            self.open.pop();
            '>'
        } else {
            return None;
        };
        let _ = write!(self.form, "{mark}{length}");
        Some(length)
    }

    /// A tag within a line, which has to be the very same.
    fn tag(&mut self, text: &str) -> Option<usize> {
        let tag = html::tag(text).filter(|tag| !tag.has_attributes && is_inline(&tag.name))?;
        self.flush();
        self.tags = if tag.closing { self.tags.saturating_sub(1) } else { self.tags + 1 };
        self.form.push_str(&text[..tag.length]);
        Some(tag.length)
    }

    /// A code span, which has to be the very same.
    fn code(&mut self, text: &str) -> Option<usize> {
        let length = text.bytes().take_while(|byte| *byte == b'`').count();
        let content = &text[length..];
        let end = content.find('`')?;
        // One backtick on each side, and no blank inside, is code for every grammar.
        let is_plain = length == 1 && !content[end + 1..].starts_with('`');
        let code = &content[..end];
        if !is_plain
            || code.is_empty()
            || code.starts_with(' ')
            || code.ends_with(' ')
            || code.contains(['|', '\\'])
        {
            return None;
        }
        self.flush();
        let _ = write!(self.form, "`{code}`");
        Some(length + end + 1)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::catalog::parse;
    use crate::page::nesting::{self, Nesting};
    use crate::page::skeleton;
    use crate::syntax::{self, Dialect};
    use crate::text::Fingerprint;

    fn segment(english: &str) -> Segment {
        let pattern = parse::pattern(english).unwrap();
        let placeable = |name: &str| Placeable {
            name: name.to_owned(),
            role: if name == "url" { Role::Url } else { Role::Link },
            shown: String::new(),
            span: 0..1,
            written: String::new(),
        };
        Segment {
            id: String::new(),
            kind: SegmentKind::Text(Block::Paragraph),
            node: None,
            span: 0..1,
            placeables: pattern.placeables().map(placeable).collect(),
            pattern,
            english: english.to_owned(),
            fingerprint: Fingerprint::of(english),
            remarks: crate::page::body::Remarks::default(),
            joined: false,
            dialect: crate::syntax::Dialect::COMMON_MARK,
        }
    }

    fn is_same(english: &str, text: &str) -> bool {
        let segment = segment(english);
        let english = form(&segment.pattern, &segment);
        english.is_some() && english == form(&parse::pattern(text).unwrap(), &segment)
    }

    #[test]
    fn words_and_punctuation_are_no_part_of_the_form() {
        for (english, text) in [
            ("Read the [guide]({ $guide }) first.", "Lies «die [Anleitung]({ $guide })», dann geh."),
            ("Run `a --b` and **wait** until it ends.", "Führe `a --b` aus und **warte**, bis es endet."),
            ("**Note:** wait!", "**重要:** 待って。"),
            ("Read the [guide]({ $guide }) first.", "Zuerst lies die [Anleitung]({ $guide })."),
            ("Run **now** and *see [this]({ $this })*.", "Führe (**jetzt**) aus: *sieh «[das]({ $this })»*!"),
            ("Write to { $url } now.", "Schreib jetzt an { $url } bald"),
        ] {
            assert!(is_same(english, text), "{english} | {text}");
        }
    }

    #[test]
    fn anything_else_is() {
        for (english, text) in [
            ("Read the [guide]({ $guide }) first.", "Lies die Anleitung [!]({ $guide }) zuerst."),
            ("Read the [guide]({ $guide }) first.", "Lies die Anleitung({ $guide }) zuerst."),
            ("Read the [guide]({ $guide }) first.", "[Lies]({ $guide }) die `Anleitung`."),
            ("Read the [guide]({ $guide }) first.", "1. Lies die [Anleitung]({ $guide })"),
            ("Run `a` and **wait** now.", "Führe `b` aus und **warte** jetzt."),
            ("Run `a` and **wait** now.", "Führe `a` aus und **warte ** jetzt."),
            ("Run `a` and **wait** now.", "Führe `a` aus und *warte* jetzt."),
            ("Run `a` and **wait** now.", "**Warte** und führe `a` aus."),
            ("Run `a` and **wait** now.", "Führe `a` aus und**warte** jetzt."),
            ("Run `a` and **wait** now.", "Führe `a` aus und **warte jetzt."),
            ("*See [this]({ $this })* now.", "*Sieh [das*]({ $this }) jetzt."),
            ("Wait now.", "Warte <b>jetzt</b>."),
            ("Wait <b>now</b>.", "Warte jetzt<b></b>."),
            ("Wait now.", "Warte :jetzt[x]"),
            ("Wait now.", "Warte | jetzt"),
            ("Wait now.", "- Warte"),
            ("Wait now.", "import x"),
            ("Write to { $url } now.", "Schreib an{ $url } jetzt"),
            ("Write to { $url } now.", "Schreib jetzt"),
        ] {
            assert!(!is_same(english, text), "{english} | {text}");
        }
    }

    /// What a text of this pattern is in a page.
    fn written(pattern: &Pattern) -> String {
        let elements = pattern.elements().iter().map(|element| match element {
            Element::Text(text) => text.as_str(),
            Element::Placeable(name) if name == "url" => "<https://example.org/>",
            _ => "(/guide/)",
        });
        let written: String = elements.collect();
        written.replace("((/guide/))", "(/guide/)")
    }

    /// All texts of some pieces that have one form have one structure, in whatever
    /// block, for both grammars.
    #[test]
    fn texts_of_one_form_have_one_structure() {
        const PIECES: [&str; 17] = [
            "Wort",
            " Wort",
            " ",
            ", ",
            "。",
            "**",
            "*",
            "`a`",
            "[",
            "]({ $guide })",
            " { $url } ",
            "<b>",
            "</b>",
            "!",
            " 1. ",
            "(x)",
            ": ",
        ];
        let segment = segment("Read the [guide]({ $guide }) at { $url }.");
        let mut groups: HashMap<String, Vec<Pattern>> = HashMap::new();
        for number in 0..PIECES.len().pow(4) {
            let pieces = (0..4).map(|place| PIECES[number / PIECES.len().pow(place) % PIECES.len()]);
            let pattern = parse::pattern(&format!("W{}", pieces.collect::<String>())).unwrap_or_default();
            if let Some(form) = form(&pattern, &segment) {
                groups.entry(form).or_default().push(pattern);
            }
        }
        assert!(groups.len() > 100, "{}", groups.len());
        for (form, patterns) in groups.iter().filter(|(_, patterns)| patterns.len() > 1) {
            for (block, dialect) in ["", "# ", "- ", "> "]
                .iter()
                .flat_map(|b| [Dialect::KRAMDOWN, Dialect::COMMON_MARK].map(|d| (b, d)))
            {
                let structure = |pattern: &Pattern| {
                    let text = format!("Before *it*.\n\n{block}{}\n\nBehind `it` **x**.\n", written(pattern));
                    let tree = syntax::parse(&text, &(0..0), dialect);
                    let Nesting { crossed, empty, inside, emphasis, bare, .. } =
                        nesting::of_tree(&tree, &text);
                    (skeleton::of_tree(&tree, &text), crossed, empty, inside, emphasis, bare)
                };
                let first = structure(&patterns[0]);
                for other in patterns.iter().skip(1).step_by(1 + patterns.len() / 12) {
                    assert_eq!(structure(other), first, "{form}: {block}{} | {other}", patterns[0]);
                }
            }
        }
    }
}
