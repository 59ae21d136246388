//! Which attributes hold addresses, by the HTML standard's table of attributes
//! and what browsers still know of older ones, and where in their values.

use crate::text::Span;

/// How a value holds addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AddressLayout {
    /// It is one.
    One,
    /// Several with blanks between them.
    List,
    /// Images for several screens: `a.png 1x, b.png 2x`.
    Candidates,
    /// Style rules: `url(…)`.
    Style,
    /// Seconds and an address: `5; url=/there/`.
    Refresh,
}

/// The attributes, the elements that have them (none for any), and how. `<base>` isn't among them: its address leads nowhere, it
/// says what others are relative to.
const ATTRIBUTES: &[(&str, &[&str], AddressLayout)] = &[
    ("action", &[], AddressLayout::One),
    ("background", &["body", "table", "td", "th", "tr"], AddressLayout::One),
    ("cite", &[], AddressLayout::One),
    ("data", &["object"], AddressLayout::One),
    ("formaction", &[], AddressLayout::One),
    ("href", &[], AddressLayout::One),
    ("imagesrcset", &["link"], AddressLayout::Candidates),
    ("longdesc", &["frame", "iframe", "img"], AddressLayout::One),
    ("manifest", &["html"], AddressLayout::One),
    ("ping", &["a", "area"], AddressLayout::List),
    ("poster", &["video"], AddressLayout::One),
    ("src", &[], AddressLayout::One),
    ("srcset", &["img", "source"], AddressLayout::Candidates),
    ("style", &[], AddressLayout::Style),
];

/// How the attribute called `attribute` of the element called `element` holds
/// addresses; `None` where it holds none.
#[must_use]
pub(crate) fn form(element: &str, attribute: &str) -> Option<AddressLayout> {
    let is_meant = |elements: &[&str]| elements.is_empty() || elements.contains(&element);
    let known = ATTRIBUTES.iter().find(|(name, elements, _)| *name == attribute && is_meant(elements));
    known.map(|(.., form)| *form).filter(|_| element != "base")
}

/// Where in `value`, whose Liquid is masked, addresses are.
#[must_use]
pub(crate) fn find(form: AddressLayout, value: &str) -> Vec<Span> {
    match form {
        AddressLayout::One => vec![trimmed(value, 0..value.len())],
        AddressLayout::List => words(value),
        AddressLayout::Candidates => candidates(value),
        AddressLayout::Style => in_style(value),
        AddressLayout::Refresh => refresh(value).into_iter().collect(),
    }
}

fn trimmed(text: &str, span: Span) -> Span {
    let written = &text[span.clone()];
    let start = span.start + written.len() - written.trim_ascii_start().len();
    start..(span.start + written.trim_ascii_end().len()).max(start)
}

fn words(text: &str) -> Vec<Span> {
    let word = |word: &str| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    };
    text.split_ascii_whitespace().map(word).collect()
}

/// The addresses in a `srcset`, as the standard's parser reads it.
fn candidates(value: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    loop {
        let rest = value[at..].trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        let start = value.len() - rest.len();
        if rest.is_empty() {
            return found;
        }
        let length = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let address = rest[..length].trim_end_matches(',');
        found.push(start..start + address.len());
        at = start + length;
        if address.len() == length {
            at += behind_descriptors(&value[at..]);
        }
    }
}

/// The length of what says which screens an address is for.
fn behind_descriptors(text: &str) -> usize {
    let mut in_parentheses = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => in_parentheses = true,
            b')' => in_parentheses = false,
            b',' if !in_parentheses => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The addresses in style rules. One with an escape of CSS stays unseen.
fn in_style(value: &str) -> Vec<Span> {
    let lower = value.to_ascii_lowercase();
    let inside = lower.match_indices("url(").filter_map(|(at, begin)| {
        let start = at + begin.len();
        let rest = value[start..].trim_ascii_start();
        let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        let start = value.len() - rest.len() + usize::from(quote.is_some());
        let length = value[start..].find(quote.unwrap_or(')'))?;
        let span = trimmed(value, start..start + length);
        let is_plain =
            !value[span.clone()].contains(['\\', '"', '\'', '(']) && !value[span.clone()].starts_with('&');
        (is_plain && !span.is_empty()).then_some(span)
    });
    inside.collect()
}

/// The address that a `<meta http-equiv="refresh">` leads to.
fn refresh(value: &str) -> Option<Span> {
    let rest = value.trim_ascii_start();
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim_ascii_start();
    let rest = rest.strip_prefix([';', ',']).unwrap_or(rest).trim_ascii_start();
    let is_named = rest.get(..3).is_some_and(|name| name.eq_ignore_ascii_case("url"));
    let named = rest.get(3..).filter(|_| is_named).map(str::trim_ascii_start);
    let rest = named.and_then(|rest| rest.strip_prefix('=')).map_or(rest, str::trim_ascii_start);
    let quote = rest.chars().next().filter(|quote| matches!(quote, '"' | '\''));
    let start = value.len() - rest.len() + usize::from(quote.is_some());
    let end = quote.and_then(|quote| value[start..].find(quote)).map_or(value.len(), |length| start + length);
    Some(trimmed(value, start..end)).filter(|span| !span.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(form: AddressLayout, value: &str, addresses: &[&str]) {
        let found: Vec<&str> = find(form, value).into_iter().map(|span| &value[span]).collect();
        assert_eq!(found, addresses, "{value}");
    }

    #[test]
    fn elements_count() {
        assert_eq!(form("object", "data"), Some(AddressLayout::One));
        assert_eq!(form("x-chart", "data"), None);
        assert_eq!(form("base", "href"), None);
    }

    #[test]
    fn lists_are_taken_apart() {
        check(AddressLayout::List, " /a \n/b", &["/a", "/b"]);
        check(AddressLayout::Candidates, "/a.png", &["/a.png"]);
        check(AddressLayout::Candidates, " a.png 1x,\n b.png?c=d,e 2x", &["a.png", "b.png?c=d,e"]);
        check(
            AddressLayout::Candidates,
            "a.png, b.png 100w 1h , c.png (x, y) 2x, d.png,",
            &["a.png", "b.png", "c.png", "d.png"],
        );
        check(AddressLayout::Candidates, " , ", &[]);
    }

    #[test]
    fn style_is_read() {
        check(
            AddressLayout::Style,
            "background: URL( '/a b.png' ) no-repeat, url(b.png)",
            &["/a b.png", "b.png"],
        );
        check(AddressLayout::Style, "content: 'x'; background: url(\"c.png\"); mask: url(\\61)", &["c.png"]);
        check(AddressLayout::Style, "color: red; mask: url()", &[]);
    }

    #[test]
    fn refreshes_lead_somewhere() {
        for value in ["5; url=/a/", "0;URL='/a/' ", " 3.5 , /a/", "1; url = \"/a/\"x", "0;/a/"] {
            check(AddressLayout::Refresh, value, &["/a/"]);
        }
        check(AddressLayout::Refresh, "30", &[]);
        check(AddressLayout::Refresh, "5; url=", &[]);
    }
}
