//! Rewriting a page's links for one language, in the raw bytes of the page.

use std::collections::BTreeSet;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::language::Language;
use crate::page::body::{Link, LinkKind};
use crate::page::front_matter::{Scalar, Value};
use crate::page::{Page, PageNumber};
use crate::text::Span;

use super::liquid::in_place_of_tag;
use super::table::Table;

/// What is syntax in Markdown, in attributes, or in Liquid.
const SYNTAX: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'\'')
    .add(b'(')
    .add(b')')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b']')
    .add(b'\\')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The edits of page number `from`'s text that localize its links, in order.
/// What shows a link's address changes with it.
pub fn rewrite(
    from: PageNumber,
    page: &Page,
    table: &Table,
    language: &Language,
    published: impl Fn(PageNumber) -> bool,
) -> Vec<(Span, String)> {
    let mut edits: Vec<(Span, String)> = Vec::new();
    for link in &page.body.links {
        let lead = table.lead_of(from, link);
        let decision = table.decide(from, &lead, &link.destination, language, &published);
        let Some((span, written)) = decision.edit.and_then(|edit| in_page(page, link, &edit)) else {
            continue;
        };
        if let Some(shown) = &link.shown {
            // It shows the destination byte for byte.
            let at = shown.start + (span.start - link.span.start);
            edits.push((at..at + span.len(), written.clone()));
        }
        edits.push((span, written));
    }
    edits.sort_by_key(|(span, _)| (span.start, span.end));
    edits.dedup_by(|later, earlier| later.0 == earlier.0 || later.0.start < earlier.0.end);
    edits
}

/// The pages whose being published makes a difference to the links of page
/// number `from`.
#[must_use]
pub fn targets(from: PageNumber, page: &Page, table: &Table) -> BTreeSet<PageNumber> {
    let links = page.body.links.iter().filter_map(|link| table.lead_of(from, link).page);
    let redirect = redirect_value(page).and_then(|scalar| table.lead(None, &scalar.text).page);
    links.chain(redirect).collect()
}

/// The edit of the page's text that makes an edit of a link's destination:
/// where the destination is written with escapes, the whole of it. `None`
/// where the result would need escapes that nothing here writes.
#[must_use]
pub fn in_page(page: &Page, link: &Link, edit: &(Span, String)) -> Option<(Span, String)> {
    let (replaced, path) = edit;
    let written = &page.source.text()[link.span.clone()];
    let agreed = link.destination.get(..replaced.end)?;
    let in_text = link.span.start + replaced.start..link.span.start + replaced.end;
    match link.kind {
        // YAML knows no character references.
        LinkKind::Data(_) => {
            let path = utf8_percent_encode(path, SYNTAX).to_string();
            return written.starts_with(agreed).then_some((in_text, path));
        }
        // The value is written anew, whatever its quotes.
        LinkKind::FrontMatter { .. } => {
            let path = utf8_percent_encode(path, SYNTAX).to_string();
            return Some((link.span.clone(), applied(&link.destination, &(replaced.clone(), path))));
        }
        LinkKind::InData { .. } => return written.starts_with(agreed).then(|| (in_text, harmless(path))),
        _ => {}
    }
    if written.starts_with(agreed) {
        return Some((in_text, in_place(&link.destination, replaced, &harmless(path))));
    }
    let whole = applied(&link.destination, edit);
    let is_plain = |c: char| c.is_alphanumeric() || "/?#=&%:+,;@!$~.-_".contains(c);
    whole.chars().all(is_plain).then(|| (link.span.clone(), whole.replace('&', "&amp;")))
}

/// A path as it can stand in Markdown and in a tag's attribute: a permalink may
/// have what ends a destination there.
fn harmless(path: &str) -> String {
    utf8_percent_encode(path, SYNTAX).to_string().replace('&', "&amp;")
}

/// What the page's `redirect_to` becomes in `language`; `None` where there is
/// none or it stays.
pub fn redirect_to(
    page: &Page,
    table: &Table,
    language: &Language,
    published: impl Fn(PageNumber) -> bool,
) -> Option<String> {
    let scalar = redirect_value(page)?;
    let lead = table.lead(None, &scalar.text);
    let decision = table.decide(PageNumber::new(0), &lead, &scalar.text, language, published);
    decision.edit.map(|edit| applied(&scalar.text, &edit))
}

/// What is written in the place of the bytes `replaced` of `destination` for the
/// address `path`.
fn in_place(destination: &str, replaced: &Span, path: &str) -> String {
    let is_tag = destination[replaced.clone()].starts_with("{%");
    if is_tag { in_place_of_tag(path, replaced.start > 0) } else { path.to_owned() }
}

/// `destination` with what was decided.
#[must_use]
pub fn applied(destination: &str, (replaced, path): &(Span, String)) -> String {
    let path = in_place(destination, replaced, path);
    format!("{}{path}{}", &destination[..replaced.start], &destination[replaced.end..])
}

/// The value of the page's `redirect_to`; the first of a list.
#[must_use]
pub fn redirect_value(page: &Page) -> Option<&Scalar> {
    let key = page.conventions.redirect_to.as_deref()?;
    let value = match page.front_matter.as_ref()?.get(key)? {
        Value::List(list) => list.items.first()?,
        value => value,
    };
    match value {
        Value::Scalar(scalar) => Some(scalar),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{language, page, table};
    use super::*;

    #[test]
    fn no_path_ends_a_link() {
        assert_eq!(harmless("/de/a (b)/\"c\"/é/d&e/"), "/de/a%20%28b%29/%22c%22/%C3%A9/d&amp;e/");
    }

    fn localized(text: &str) -> String {
        let page = page(text);
        let mut localized = String::new();
        let mut at = 0;
        for (span, replacement) in
            rewrite(PageNumber::new(0), &page, &table(), &language("de"), |page| page != PageNumber::new(1))
        {
            localized += &text[at..span.start];
            localized += &replacement;
            at = span.end;
        }
        localized + &text[at..]
    }

    #[test]
    fn all_kinds_of_links_change() {
        for (english, german) in [
            ("[a](/privacy/)", "[a](/de/privacy/)"),
            ("[a](</privacy/> \"/privacy/\")", "[a](</de/privacy/> \"/privacy/\")"),
            ("![a](/privacy/)", "![a](/de/privacy/)"),
            ("[![a](/privacy/)](/en/privacy/#b)", "[![a](/de/privacy/)](/de/privacy/#b)"),
            ("[a][b] [b]\n\n[b]: /privacy/", "[a][b] [b]\n\n[b]: /de/privacy/"),
            ("<https://www.example.org/privacy/>", "<https://www.example.org/de/privacy/>"),
            (
                "[https://www.example.org/privacy/](https://www.example.org/privacy/)",
                "[https://www.example.org/de/privacy/](https://www.example.org/de/privacy/)",
            ),
            ("[a](/privacy/?b=1&amp;c)", "[a](/de/privacy/?b=1&amp;c)"),
            ("[a](\\/privacy/)", "[a](/de\\/privacy/)"),
            ("[a](/e&#110;/privacy/)", "[a](/de/privacy/)"),
            ("[a](/e&#110;/privacy/?b&amp;c)", "[a](/de/privacy/?b&amp;c)"),
            ("[a](/e&#110;/privacy/?\\(b)", "[a](/e&#110;/privacy/?\\(b)"),
            ("<a href=\"/e&#110;/privacy/?b&amp;c\">a</a>", "<a href=\"/de/privacy/?b&amp;c\">a</a>"),
            ("`[a](/privacy/)`\n\n    [a](/privacy/)", "`[a](/privacy/)`\n\n    [a](/privacy/)"),
            ("[not published](/)", "[not published](/)"),
            // Page 0, whose links these are, is at /privacy/.
            ("[a](../privacy/#b)", "[a](../privacy/#b)"),
            ("[a](./)", "[a](./)"),
            ("[not published](..)", "[not published](/)"),
            ("![no page](x/y.png)", "![no page](/privacy/x/y.png)"),
            ("[a](../en/rules/)", "[a](../en/rules/)"),
            ("[a](../en/privacy/#b)", "[a](/de/privacy/#b)"),
            ("[a](../../../privacy/)", "[a](/de/privacy/)"),
            ("[kept](../news/old/)", "[kept](/news/old/)"),
            ("[a](/x/../privacy/)", "[a](/de/privacy/)"),
            ("<a@example.org>", "<a@example.org>"),
        ] {
            assert_eq!(localized(english), german);
        }
    }

    #[test]
    fn a_redirect_follows_its_page() {
        for (front_matter, redirect) in [
            ("redirect_to: /privacy/", Some("/de/privacy/")),
            ("redirect_to:\n- /en/privacy/\n", Some("/de/privacy/")),
            ("redirect_to: /", None),
            ("redirect_to: https://elsewhere.org/privacy/", None),
            ("redirect_to: []", None),
            ("x: y", None),
        ] {
            let page = page(&format!("---\n{front_matter}\n---\n"));
            let found = redirect_to(&page, &table(), &language("de"), |page| page != PageNumber::new(1));
            assert_eq!(found.as_deref(), redirect, "{front_matter}");
        }
    }
}
