//! `translations.json`: the languages with their directions; page → language → address, state
//! and counts, for menus, hreflang sets and badges.

use std::fmt::Write as _;

use serde_json::Value;

use crate::language::Language;
use crate::page::PageNumber;

use super::build::{Published, PublishedLanguage, PublishedPage};
use super::hreflang::alternates;
use super::loaded::Site;

/// The data file's text.
#[must_use]
pub fn render(site: &Site, published: &Published) -> String {
    let mut text = format!(
        "{{\n  \"version\": 1,\n  \"source\": {},\n  \"languages\": {},\n  \"pages\": [",
        json(site.source.tag()),
        directions(site, published),
    );
    let pages = PageNumber::enumerate(&site.pages).filter(|(_, page)| page.page.data.is_none());
    let mut is_first = true;
    for (number, page) in pages {
        text.push_str(if is_first { "\n" } else { ",\n" });
        is_first = false;
        let key = page.page.key.as_deref().unwrap_or_default();
        let _ = write!(
            text,
            "    {{\n      \"ref\": {},\n      \"path\": {},\n      \"url\": {},\n      \"languages\": {{",
            json(key),
            json(&page.page.path),
            page.page.address().map_or_else(null, |url| json(&url)),
        );
        for (at, PublishedLanguage { tag, pages }) in published.languages.iter().enumerate() {
            text.push_str(if at == 0 { "\n" } else { ",\n" });
            let PublishedPage { counts, state } = pages[number.index()];
            let address = page.page.address().filter(|_| state.is_published());
            let url =
                address.map_or_else(null, |english| json(&site.config.conventions.localized(tag, &english)));
            let _ = write!(
                text,
                "        {}: {{ \"url\": {url}, \"state\": \"{}\", \"percent\": {}, \"english\": {}, \"segments\": {} }}",
                json(tag),
                state.name(),
                counts.percent(),
                counts.english(),
                counts.segments,
            );
        }
        text.push_str(if published.languages.is_empty() { "}" } else { "\n      }" });
        text.push_str(",\n      \"alternates\": [");
        let set = alternates(site, published, number);
        for (at, alternate) in set.iter().enumerate() {
            text.push_str(if at == 0 { "\n" } else { ",\n" });
            let (hreflang, url) = (json(&alternate.hreflang), json(&alternate.url));
            let _ = write!(text, "        {{ \"hreflang\": {hreflang}, \"url\": {url} }}");
        }
        text.push_str(if set.is_empty() { "]\n    }" } else { "\n      ]\n    }" });
    }
    text.push_str(if is_first { "]\n}\n" } else { "\n  ]\n}\n" });
    text
}

/// The languages, the source's first, each with the direction that it is written in.
fn directions(site: &Site, published: &Published) -> String {
    let tags = published.languages.iter().filter_map(|known| Language::parse(&known.tag).ok());
    let row = |language: Language| {
        format!("\n    {}: {{ \"dir\": \"{}\" }}", json(language.tag()), language.direction())
    };
    let rows: Vec<String> = std::iter::once(site.source.clone()).chain(tags).map(row).collect();
    format!("{{{}\n  }}", rows.join(","))
}

fn null() -> String {
    "null".to_owned()
}

fn json(text: &str) -> String {
    Value::from(text).to_string()
}
