//! A translation in HTML of a text in Markdown, as Markdown: pages of years ago have their links and emphasis in tags.

use super::unit::clause;
use crate::page::Page;
use crate::page::body::LinkKind;
use crate::page::part::Role;
use crate::segment::{Element, Pattern, Placeable, Segment};

/// Tags and the marks that say the same.
const MARKS: [(&str, &str); 5] = [("em", "*"), ("i", "*"), ("strong", "**"), ("b", "**"), ("code", "`")];

/// `translated`, a segment of `page`, with the marks of Markdown in the place of tags that `source` hasn't.
pub(super) fn in_markdown(source: &Segment, translated: &Segment, page: &Page) -> Segment {
    let count =
        |segment: &Segment, role: Role| segment.placeables.iter().filter(|one| one.role == role).count();
    if count(source, Role::Tag) > 0 {
        return translated.clone();
    }
    let mut segment = translated.clone();
    let may_be_links = count(source, Role::Link) > count(translated, Role::Link);
    let mut pattern = Pattern::new();
    for element in translated.pattern.elements() {
        match element {
            Element::Text(text) => pattern.push_text(&with_marks(source, text)),
            Element::Placeable(name) => match tag(translated, name, page) {
                Some(tag) if tag.holds_address => {}
                Some(tag) if may_be_links && tag.is_end => {
                    pattern.push_text("](");
                    pattern.push(element.clone());
                    pattern.push_text(")");
                    let link = segment.placeables.iter_mut().find(|placeable| placeable.name == *name);
                    if let Some(link) = link {
                        let (shown, written) = (tag.address.clone(), tag.address);
                        *link = Placeable { role: Role::Link, shown, written, ..link.clone() };
                    }
                }
                Some(_) if may_be_links => pattern.push_text("["),
                _ => pattern.push(element.clone()),
            },
            element => pattern.push(element.clone()),
        }
    }
    let used: Vec<&str> = pattern.placeables().collect();
    segment.placeables.retain(|placeable| used.contains(&placeable.name.as_str()));
    segment.pattern = pattern;
    segment
}

/// `translated` with the number of the clause that `source` has: clauses that moved were numbered anew.
pub(super) fn with_clause_of(source: &Segment, translated: &Segment) -> Segment {
    let number = |segment: &Segment| clause(&segment.pattern.plain_text()).0.to_owned();
    let (wanted, own) = (number(source), number(translated));
    let mut segment = translated.clone();
    if wanted.is_empty() || own.is_empty() || wanted == own {
        return segment;
    }
    let mut pattern = Pattern::new();
    for (at, element) in translated.pattern.elements().iter().enumerate() {
        match element {
            Element::Text(text) if at == 0 => pattern.push_text(&text.replacen(&own, &wanted, 1)),
            element => pattern.push(element.clone()),
        }
    }
    segment.pattern = pattern;
    segment
}

fn with_marks(source: &Segment, text: &str) -> String {
    let english = source.pattern.plain_text();
    MARKS.iter().fold(text.to_owned(), |text, (tag, mark)| {
        let (start, end) = (format!("<{tag}>"), format!("</{tag}>"));
        if english.contains(&start) { text } else { text.replace(&start, mark).replace(&end, mark) }
    })
}

/// A tag of a link.
struct LinkTag {
    is_end: bool,
    address: String,
    /// Whether nothing stands in the link but an address, which is one in Markdown without a link.
    holds_address: bool,
}

/// The tag of a link that the placeable called `name` is.
fn tag(segment: &Segment, name: &str, page: &Page) -> Option<LinkTag> {
    let stem = name.strip_suffix("-end").unwrap_or(name);
    let end = format!("{stem}-end");
    let start =
        segment.placeable(stem).filter(|start| start.role == Role::Tag && start.written.starts_with("<a"))?;
    segment.placeable(&end)?;
    let is_its = |span: &crate::text::Span| start.span.contains(&span.start);
    let mut links = page.body.links.iter().filter(|link| matches!(link.kind, LinkKind::Attribute(_)));
    let address = links.find(|link| is_its(&link.span))?.destination.clone();
    let is_one = |element: &Element, name: &str| matches!(element, Element::Placeable(own) if own == name);
    let holds_address = segment.pattern.elements().windows(3).any(|three| {
        let inner = match &three[1] {
            Element::Placeable(inner) => segment.placeable(inner),
            _ => None,
        };
        let is_address = inner.is_some_and(|inner| matches!(inner.role, Role::Url | Role::Email));
        is_one(&three[0], stem) && is_address && is_one(&three[2], &end)
    });
    Some(LinkTag { is_end: stem != name, address, holds_address })
}
