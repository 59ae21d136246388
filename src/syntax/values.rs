//! What the nodes of a tree say: a tree has no text of its own, so each function
//! takes the one that it was made of.

use std::borrow::Cow;

use super::html;
use super::kind::NodeKind;
use super::tree::{NodeId, Tree};
use crate::text::touches;

impl Tree {
    /// The bytes of `node` in `text`.
    #[must_use]
    pub fn written<'t>(&self, node: NodeId, text: &'t str) -> &'t str {
        &text[self.range(node).span()]
    }

    /// What a [`NodeKind::Text`] or [`NodeKind::Entity`] says.
    #[must_use]
    pub fn said<'t>(&self, node: NodeId, text: &'t str) -> Cow<'t, str> {
        let written = self.written(node, text);
        match self.kind(node) {
            NodeKind::Entity if written == "\0" => Cow::Borrowed("\u{FFFD}"),
            NodeKind::Entity => unescaped(written),
            _ => Cow::Borrowed(written),
        }
    }

    /// Where a link, an image or a definition leads. With Liquid in it, that is
    /// what is written.
    #[must_use]
    pub fn destination<'t>(&self, node: NodeId, text: &'t str) -> Cow<'t, str> {
        if let NodeKind::Autolink { .. } = self.kind(node) {
            let written = self.written(node, text);
            return Cow::Borrowed(written.get(1..written.len().max(2) - 1).unwrap_or_default());
        }
        let named = self.definition_of(node).unwrap_or(node);
        let Some(destination) = self.child(named, NodeKind::Destination) else { return Cow::Borrowed("") };
        let written = self.written(destination, text);
        let has_liquid = touches(&self.layers.liquid, &self.range(destination).span());
        if has_liquid { Cow::Borrowed(written) } else { unescaped(written) }
    }

    /// The title of a link, an image or a definition, with one blank for each
    /// stretch of white space.
    #[must_use]
    pub fn title(&self, node: NodeId, text: &str) -> Option<String> {
        let named = self.definition_of(node).unwrap_or(node);
        let title = self.child(named, NodeKind::Title)?;
        let lines = self.children(title).filter(|child| self.kind(*child) != NodeKind::Blank);
        let lines: Vec<&str> = lines.map(|child| self.written(child, text)).collect();
        Some(collapsed(&unescaped(&lines.join(" "))))
    }

    /// What a [`NodeKind::CodeSpan`] says, its lines joined by blanks.
    #[must_use]
    pub fn code(&self, node: NodeId, text: &str) -> String {
        let mut code = String::new();
        for child in self.children(node) {
            match self.kind(child) {
                NodeKind::Marker => {}
                NodeKind::Blank => code.push(' '),
                _ => code.push_str(self.written(child, text)),
            }
        }
        if self.kind(self.parent(node)) == NodeKind::TableCell {
            code = code.replace("\\|", "|");
        }
        let is_padded = code.len() > 1 && code.starts_with(' ') && code.ends_with(' ');
        if is_padded && code.contains(|c| c != ' ') { code[1..code.len() - 1].to_owned() } else { code }
    }

    /// The label of a footnote or a definition, white space collapsed.
    #[must_use]
    pub fn label(&self, node: NodeId, text: &str) -> String {
        let written = self.written(node, text);
        let (open, close) = match self.kind(node) {
            NodeKind::ReferenceDefinition => ("[", "]:"),
            _ => ("[^", "]"),
        };
        let label = written.trim_start().strip_prefix(open).and_then(|rest| rest.split(close).next());
        collapsed(label.unwrap_or_default())
    }

    /// The bytes of `node` as the engine saw them: other layers' syntax is hidden
    /// behind as many `x` or blanks.
    pub(crate) fn masked(&self, node: NodeId) -> &str {
        &self.layers.masked[self.range(node).span()]
    }

    /// The attributes at the end of a heading's line: `#id`, `.class`, `key=value`.
    #[must_use]
    pub fn heading_attributes<'t>(&self, node: NodeId, text: &'t str) -> Vec<&'t str> {
        let NodeKind::Heading { attributes: true, .. } = self.kind(node) else { return Vec::new() };
        let (masked, start) = (self.masked(node), self.range(node).start());
        let braces = masked.lines().find_map(|line| {
            let line = line.trim_end().trim_end_matches('#').trim_end();
            Some(line.strip_suffix('}')?.rsplit_once('{')?.1)
        });
        let words = braces.unwrap_or_default().split_ascii_whitespace();
        let written = words.map(|word| {
            let at = start + (word.as_ptr() as usize - masked.as_ptr() as usize);
            &text[at..at + word.len()]
        });
        // The engine takes a single character for none.
        written.filter(|attribute| attribute.len() > 1).collect()
    }

    /// The number of a list's first item.
    #[must_use]
    pub fn first_number(&self, list: NodeId, text: &str) -> Option<u64> {
        let NodeKind::List { numbered: true } = self.kind(list) else { return None };
        let written = self.written(list, text).trim_start();
        let digits = written.len() - written.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        written[..digits].parse().ok()
    }

    /// How a table's columns are aligned, a letter for each: `l`, `c`, `r`, or `-`.
    #[must_use]
    pub fn alignments(&self, table: NodeId, text: &str) -> String {
        let line = self.written(table, text).lines().nth(1).unwrap_or_default();
        let line = line.trim_start_matches([' ', '\t', '>']).trim_end();
        let cells = line.strip_prefix('|').unwrap_or(line);
        let cells = cells.strip_suffix('|').unwrap_or(cells).split('|').map(str::trim);
        let letter = |cell: &str| match (cell.starts_with(':'), cell.ends_with(':')) {
            (true, true) => 'c',
            (true, false) => 'l',
            (false, true) => 'r',
            (false, false) => '-',
        };
        cells.map(letter).collect()
    }

    /// What stands behind the marks that begin fenced code.
    #[must_use]
    pub fn info<'t>(&self, code: NodeId, text: &'t str) -> Cow<'t, str> {
        let line = self.written(code, text).lines().next().unwrap_or_default();
        match self.kind(code) {
            NodeKind::CodeBlock { fenced: true } => unescaped(line.trim_start_matches(['`', '~']).trim()),
            _ => Cow::Borrowed(""),
        }
    }
}

/// `text` with one blank for each stretch of white space, and none around it.
#[must_use]
pub fn collapsed(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// `written` without the backslashes that escape something, and with its
/// character references as the characters that they stand for
/// (`CommonMark` 0.31, 2.4 and 2.5).
#[must_use]
pub fn unescaped(written: &str) -> Cow<'_, str> {
    if !written.contains(['\\', '&']) {
        return Cow::Borrowed(written);
    }
    let mut said = String::with_capacity(written.len());
    let mut rest = written;
    while let Some(at) = rest.find(['\\', '&']) {
        said.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some((character, length)) = reference(rest) {
            said.push_str(&character);
            rest = &rest[length..];
            continue;
        }
        let is_escape = rest.starts_with('\\') && rest[1..].starts_with(|c: char| c.is_ascii_punctuation());
        let kept = &rest[usize::from(is_escape)..];
        let length = kept.chars().next().map_or(0, char::len_utf8);
        said.push_str(&kept[..length]);
        rest = &kept[length..];
    }
    said.push_str(rest);
    Cow::Owned(said)
}

/// The characters of the reference that `text` begins with, and its length.
pub(crate) fn reference(text: &str) -> Option<(String, usize)> {
    let name = text.strip_prefix('&')?;
    let length = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
    let length = (length > 0 && name[length..].starts_with(';')).then_some(length + 2)?;
    let decoded = html::decoded(&text[..length]);
    // HTML knows some names without their semicolon, too.
    let is_whole = !decoded.starts_with('&') || decoded.len() == 1;
    let is_semicolon = decoded == ";";
    (is_whole && (is_semicolon || !decoded.ends_with(';'))).then(|| (decoded.into_owned(), length))
}
