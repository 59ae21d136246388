//! A value that is translated: plain text, in which everything that any layout
//! could take for markup must not be translated.

use super::super::address::find_opaque;
use super::super::body::Link;
use super::super::front_matter::{Quoting, Scalar};
use super::super::markdown;
use super::super::part::{EMPTY_LINE, LINE_BREAK, Opaque, Part, PartKind, Role};
use super::value_path::Path;
use crate::syntax::liquid::{liquid, without_liquid};
use crate::syntax::{self, Dialect};
use crate::text::{Span, one_line};

/// A value that is translated.
#[derive(Debug, Clone)]
pub struct DataText {
    /// Where it stands.
    pub path: Path,
    /// Its bytes in the file, with its quotes.
    pub span: Span,
    /// How it is written.
    pub style: Quoting,
    /// Whether it stands somewhere inside brackets or braces.
    pub flow: bool,
    /// What it says.
    pub value: String,
    /// The part of the value that is translated: without the blanks around it.
    pub inner: Span,
    /// What that is made of.
    pub parts: Vec<Part>,
    /// The links in it, with their bytes in the value.
    pub links: Vec<Link>,
}

impl DataText {
    /// The value of `scalar`; none if readers see no letter of it, or if it is
    /// no text to some reader of YAML.
    pub(super) fn new(
        path: Path,
        scalar: &Scalar,
        written: &str,
        flow: bool,
        dialect: Dialect,
    ) -> Option<Self> {
        let value = scalar.text.clone();
        let lead = value.len() - value.trim_start().len();
        let inner = lead..lead + value.trim().len();
        if !scalar.is_string || written.is_empty() {
            return None;
        }
        let parts = parts(&value, &inner);
        let has_letters = parts.iter().any(|part| {
            part.kind == PartKind::Text && value[part.span.clone()].contains(char::is_alphabetic)
        });
        has_letters.then(|| Self {
            path,
            span: scalar.span.clone(),
            style: scalar.style,
            flow,
            value,
            inner,
            parts,
            links: links(&scalar.text, dialect),
        })
    }

    /// The value with `text` in place of what is translated.
    #[must_use]
    pub fn with(&self, text: &str) -> String {
        format!("{}{text}{}", &self.value[..self.inner.start], &self.value[self.inner.end..])
    }
}

/// The links in `text`, if it is Markdown or HTML: a layout may take it for
/// that. One that shows its address is two.
fn links(text: &str, dialect: Dialect) -> Vec<Link> {
    // Nothing else has a destination.
    if !text.contains(['(', '<', ':']) {
        return Vec::new();
    }
    let mut links = markdown::parse(text, &(0..0), dialect).links;
    let shown = |link: &Link| link.shown.clone().map(|span| Link { span, shown: None, ..link.clone() });
    let shown: Vec<Link> = links.iter().filter_map(shown).collect();
    links.extend(shown);
    links
}

/// The parts of `area` of `text`, tiling it.
fn parts(text: &str, area: &Span) -> Vec<Part> {
    let mut opaque: Vec<(Span, Opaque)> = Vec::new();
    let liquid = liquid(text);
    tags(text, area, &mut opaque);
    let taken = |opaque: &[(Span, Opaque)], span: &Span| {
        opaque.iter().any(|(taken, _)| taken.start < span.end && span.start < taken.end)
    };
    let liquids: Vec<_> = liquid.into_iter().filter(|span| !taken(&opaque, span)).collect();
    opaque
        .extend(liquids.into_iter().map(|span| (span.clone(), of(Role::Liquid, text, &span, String::new()))));
    for (span, role, label) in targets(text, area) {
        if !taken(&opaque, &span) {
            opaque.push((span.clone(), of(role, text, &span, label)));
        }
    }
    for (span, role) in find_opaque(text, area) {
        if !taken(&opaque, &span) {
            opaque.push((span.clone(), of(role, text, &span, String::new())));
        }
    }
    for span in line_breaks(text, area) {
        if !taken(&opaque, &span) {
            let shown = if text[span.clone()].matches('\n').count() > 1 { EMPTY_LINE } else { LINE_BREAK };
            let opaque_part = of(Role::HardBreak, text, &span, String::new());
            opaque.push((span, Opaque { shown: shown.to_owned(), ..opaque_part }));
        }
    }
    pair(&mut opaque, text);
    let mut parts = Vec::new();
    let mut at = area.start;
    for (span, opaque) in opaque {
        if span.start > at {
            parts.push(Part { span: at..span.start, kind: PartKind::Text });
        }
        at = span.end;
        parts.push(Part { span, kind: PartKind::Opaque(opaque) });
    }
    if at < area.end {
        parts.push(Part { span: at..area.end, kind: PartKind::Text });
    }
    parts
}

fn of(role: Role, text: &str, span: &Span, label: String) -> Opaque {
    let written = &text[span.clone()];
    let shown = match role {
        Role::Link | Role::Image => one_line(written.trim_start_matches('(').trim_end_matches(')')),
        _ => one_line(written),
    };
    Opaque { role, label, shown, written: written.to_owned(), opens_at: None }
}

/// Every tag, comment and declaration, whatever it is called.
fn tags(text: &str, area: &Span, opaque: &mut Vec<(Span, Opaque)>) {
    use syntax::NodeKind;
    if !text.contains('<') {
        return;
    }
    let tree = syntax::parse(text, &(0..0), Dialect::HTML);
    for node in tree.nodes() {
        let label = match tree.kind(node) {
            NodeKind::Tag(_) => {
                let name = tree.child(node, NodeKind::TagName).map(|name| tree.written(name, text));
                without_liquid(name.unwrap_or_default()).to_ascii_lowercase()
            }
            NodeKind::Comment | NodeKind::Declaration | NodeKind::UnclosedHtml => "html".to_owned(),
            _ => continue,
        };
        let span = tree.range(node).start()..tree.range(node).end().min(area.end);
        opaque.push((span.clone(), of(Role::Tag, text, &span, label)));
    }
}

/// Puts the parts in order, and tells end tags their start tags.
fn pair(opaque: &mut [(Span, Opaque)], text: &str) {
    opaque.sort_by_key(|(span, _)| span.start);
    let mut open: Vec<usize> = Vec::new();
    for at in 0..opaque.len() {
        let (span, part) = opaque[at].clone();
        if part.role != Role::Tag {
            continue;
        }
        if !part.written.starts_with("</") {
            open.push(at);
            continue;
        }
        let start = open.iter().rposition(|start| opaque[*start].1.label == part.label);
        if let Some(start) = start.map(|at| open.remove(at)) {
            let inside = &text[opaque[start].0.end..span.start];
            let words = inside.split('<').next().unwrap_or_default().trim();
            let label = format!("{} {words}", part.label);
            opaque[at].1.opens_at = Some(start);
            opaque[at].1.label = format!("{label} end");
            opaque[start].1.label = label;
        } else {
            opaque[at].1.label = format!("{} end", part.label);
        }
    }
}

/// Where Markdown's links and images lead, with their parentheses, and the
/// texts in brackets before them.
fn targets(text: &str, area: &Span) -> Vec<(Span, Role, String)> {
    let mut targets = Vec::new();
    for (at, _) in text[area.clone()].match_indices("](") {
        let start = area.start + at + 1;
        let Some(end) = closing(&text[start..area.end]).map(|length| start + length) else { continue };
        let Some(bracket) = text[area.start..start - 1].rfind('[').map(|at| area.start + at) else {
            continue;
        };
        let is_image = text[area.start..bracket].ends_with('!');
        let role = if is_image { Role::Image } else { Role::Link };
        targets.push((start..end, role, text[bracket + 1..start - 1].to_owned()));
    }
    targets
}

/// The length of the parentheses that `text` begins with.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, character) in text.char_indices() {
        match character {
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at + 1),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Blanks with line breaks in them.
fn line_breaks(text: &str, area: &Span) -> Vec<Span> {
    let mut breaks: Vec<Span> = Vec::new();
    for (at, _) in text[area.clone()].match_indices('\n') {
        let at = area.start + at;
        if breaks.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let start = text[..at].trim_end_matches([' ', '\t']).len();
        let end = text.len() - text[at..].trim_start_matches([' ', '\t', '\n']).len();
        breaks.push(start..end.min(area.end));
    }
    breaks
}
