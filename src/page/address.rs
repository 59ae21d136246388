//! What in a stretch of text is no text: addresses and ISO dates.

use linkify::{LinkFinder, LinkKind};

use super::part::Role;
use crate::text::Span;

/// The role of a text that is nothing but an address.
pub(super) fn address_role(text: &str) -> Option<Role> {
    let mut found = addresses(text);
    let (span, role) = found.next()?;
    // linkify leaves a closing `/` or bracket out in places where it ends a sentence.
    (span.start == 0 && span.end + 1 >= text.len()).then_some(role)
}

/// The addresses and e-mail addresses in `text`.
pub fn addresses(text: &str) -> impl Iterator<Item = (Span, Role)> {
    let mut finder = LinkFinder::new();
    finder.url_must_have_scheme(false);
    let found: Vec<_> = finder
        .links(text)
        .filter_map(|link| {
            let url = link.as_str();
            let role = match link.kind() {
                LinkKind::Email => Role::Email,
                _ if url.contains("://") || starts_with_www(url) => Role::Url,
                _ => return None,
            };
            Some((link.start()..link.end(), role))
        })
        .collect();
    found.into_iter()
}

fn starts_with_www(url: &str) -> bool {
    url.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."))
}

/// Addresses and ISO dates in one stretch of text.
pub(super) fn find_opaque(text: &str, area: &Span) -> Vec<(Span, Role)> {
    let stretch = &text[area.clone()];
    let mut found = Vec::new();
    if stretch.contains(['@', ':']) || stretch.to_ascii_lowercase().contains("www.") {
        found.extend(
            addresses(stretch).map(|(span, role)| (area.start + span.start..area.start + span.end, role)),
        );
    }
    found.extend(iso_dates(stretch).map(|span| (area.start + span.start..area.start + span.end, Role::Date)));
    found
}

/// The spans of ISO dates that stand on their own in `text`.
fn iso_dates(text: &str) -> impl Iterator<Item = Span> {
    const LENGTH: usize = "2018-07-26".len();
    let bytes = text.as_bytes();
    let part_of_more =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'/' | b'_') || *byte >= 0x80;
    text.match_indices('-').filter_map(move |(dash, _)| {
        let start = dash.checked_sub(4)?;
        let candidate = text.get(start..start + LENGTH)?;
        let before = start.checked_sub(1).and_then(|at| bytes.get(at));
        let after = bytes.get(start + LENGTH);
        let alone = !before.is_some_and(part_of_more)
            && !after.is_some_and(|byte| part_of_more(byte) && *byte < 0x80);
        (alone && is_iso_date(candidate)).then_some(start..start + LENGTH)
    })
}

fn is_iso_date(text: &str) -> bool {
    let number =
        |span: Span| text.get(span).filter(|part| part.bytes().all(|b| b.is_ascii_digit()))?.parse().ok();
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length: u32 = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    year >= 1000 && (1..=length).contains(&day) && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-'
}
