//! Entries of other tools' files: paragraphs as pages have them, with links, dates and code in their Markdown.
//!
//! po4a, mdbook-i18n-helpers and mdpo have the English of a paragraph as it stands in the page, or as they would write it.
//! Both sides of an entry are read as a page is, the English finds its segment by its words, and the translation gets
//! the segment's placeables.

use std::collections::HashMap;

use super::address::Addresses;
use super::page::translated_segments;
use super::transfer::{TransferContext, transfer};
use crate::exchange::ImportedItem;
use crate::incoming::{IncomingText, MadeFrom};
use crate::language::Language;
use crate::page::part::Role;
use crate::page::{Page, PageNumber};
use crate::segment::Segment;
use crate::site::Site;
use crate::text::words::is_punctuation;

/// The segments of a site, by what entries of other tools say of them.
#[derive(Debug)]
pub struct ForeignEntries<'a> {
    site: &'a Site,
    language: &'a Language,
    addresses: Addresses<'a>,
    by_markdown: HashMap<String, Vec<(PageNumber, usize)>>,
    by_words: HashMap<String, Vec<(PageNumber, usize)>>,
}

impl<'a> ForeignEntries<'a> {
    /// Those of `site`, for texts in `language`.
    #[must_use]
    pub fn new(site: &'a Site, language: &'a Language) -> Self {
        let addresses = Addresses::new(&site.config, language, []);
        let mut entries =
            Self { site, language, addresses, by_markdown: HashMap::new(), by_words: HashMap::new() };
        for (number, page) in PageNumber::enumerate(&site.pages) {
            for (at, segment) in page.segments.iter().enumerate() {
                let markdown = &page.page.source.text()[segment.span.clone()];
                entries.by_markdown.entry(on_one_line(markdown)).or_default().push((number, at));
                entries.by_words.entry(words(segment)).or_default().push((number, at));
            }
        }
        entries
    }

    /// The texts that `item` is, from the file `origin`.
    ///
    /// # Errors
    /// Why it is none, for people.
    pub fn resolve(
        &self,
        item: &ImportedItem,
        origin: &str,
        unreviewed: bool,
    ) -> Result<Vec<IncomingText>, String> {
        let english = item.english.as_deref().unwrap_or_default();
        let found = self.segments(english)?;
        let page = &self.site.pages[found[0].0];
        let block = page.segments[found[0].1].kind.heading_level().map_or("", |_| "# ");
        let translated = match self.read(&format!("{block}{}", without_block(&item.text))).as_slice() {
            [only] => only.clone(),
            [] => return Err("its translation has no words".to_owned()),
            _ => return Err(format!("its translation isn't one text, as the {} is", self.site.source_name)),
        };
        let anchors = HashMap::new();
        let context =
            TransferContext { language: self.language, addresses: &self.addresses, anchors: &anchors };
        let text = |(number, at): &(PageNumber, usize)| {
            let page = &self.site.pages[*number];
            let segment = &page.segments[*at];
            IncomingText {
                page: Some(page.page.path.clone()),
                id: segment.id.clone(),
                text: transfer(segment, &translated, context).pattern.to_string(),
                made_from: if item.is_fuzzy {
                    MadeFrom::Unknown
                } else {
                    MadeFrom::Text(segment.pattern.to_string())
                },
                unreviewed: unreviewed || item.is_fuzzy,
                origin: origin.to_owned(),
                replaces: None,
                anchor: None,
                place: item.place.clone(),
            }
        };
        Ok(found.iter().map(text).collect())
    }

    /// The segments that say what `english` says.
    fn segments(&self, english: &str) -> Result<&[(PageNumber, usize)], String> {
        let markdown = without_block(english);
        if let Some(found) = self.by_markdown.get(&on_one_line(markdown)) {
            return Ok(found);
        }
        let none = || format!("no page of this site says this {}", self.site.source_name);
        match self.read(markdown).as_slice() {
            [only] => self.by_words.get(&words(only)).map(Vec::as_slice).ok_or_else(none),
            [] => Err("it is code, an address or a value, which glossator doesn't translate".to_owned()),
            _ => Err(none()),
        }
    }

    /// The segments of a page that says nothing but `markdown`.
    fn read(&self, markdown: &str) -> Vec<Segment> {
        let Some(first) = self.site.pages.first() else { return Vec::new() };
        let path = &first.page.path;
        let text = format!("---\nlang: {}\n---\n\n{markdown}\n", self.language);
        let Ok(page) = Page::parse(path, "", text, &self.site.config) else { return Vec::new() };
        let segments = translated_segments(&page);
        segments.into_iter().filter(|segment| segment.kind.is_in_body()).collect()
    }
}

/// `text` with any stretch of blanks as one, also those at the beginnings of a quotation's lines.
fn on_one_line(text: &str) -> String {
    let lines = text.lines().map(|line| line.trim().trim_start_matches("> "));
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// A text without what makes it a heading, an item or a quotation: some tools leave that in.
fn without_block(text: &str) -> &str {
    let text = text.trim();
    let level = text.len() - text.trim_start_matches('#').len();
    if (1..=6).contains(&level) && text[level..].starts_with(' ') {
        let heading = text[level..].trim().trim_end_matches('#').trim_end();
        return heading.rfind(" {").filter(|_| heading.ends_with('}')).map_or(heading, |at| &heading[..at]);
    }
    ["- ", "* ", "+ ", "> "].iter().find_map(|mark| text.strip_prefix(mark)).unwrap_or(text)
}

/// What `segment` says to readers, whatever marks it is written with: words and code, without addresses.
fn words(segment: &Segment) -> String {
    let shown =
        segment.placeables.iter().filter(|placeable| matches!(placeable.role, Role::Date | Role::Liquid));
    let text = segment.pattern.plain_text();
    let words = text.split_whitespace().filter(|word| !word.contains("://"));
    let words = words.map(|word| word.replace(|c| is_punctuation(c) || c == '`' || c == '^' || c == '~', ""));
    let words = words.filter(|word| !word.is_empty());
    words.chain(shown.map(|placeable| placeable.shown.clone())).collect::<Vec<_>>().join(" ")
}
