//! What two skeletons differ in, in words.

use super::{BlockMark, Skeleton};

impl Skeleton {
    /// The first difference of `found` from what is expected, as a sentence
    /// without full stop.
    #[must_use]
    pub fn difference(&self, found: &Self) -> Option<String> {
        if let Some(at) = first_difference(&self.blocks, &found.blocks) {
            let before = heading_count(&self.blocks[..at]);
            let place = if before == 0 { String::new() } else { format!(" after heading {before}") };
            let (expected, found) = (described(self.blocks.get(at)), described(found.blocks.get(at)));
            return Some(format!("{found} stands{place} where {expected} belongs"));
        }
        if let Some(at) = first_difference(&self.attributes, &found.attributes) {
            let (expected, found) = (self.attributes.get(at), found.attributes.get(at));
            let said = |list: Option<&String>| list.map_or("", String::as_str).to_owned();
            return Some(format!(
                "heading {} has the attributes `{}` instead of `{}`",
                at + 1,
                said(found),
                said(expected)
            ));
        }
        let lists = [
            ("link", &self.links, &found.links),
            ("image", &self.images, &found.images),
            ("link title", &self.titles, &found.titles),
            ("link definition", &self.definitions, &found.definitions),
            ("code", &self.code, &found.code),
            ("HTML", &self.html, &found.html),
            ("footnote reference", &self.footnotes, &found.footnotes),
            ("Liquid", &self.liquid, &found.liquid),
            ("mark", &self.own, &found.own),
        ];
        for (noun, expected, found) in lists {
            if let Some(difference) = list_difference(noun, expected, found) {
                return Some(difference);
            }
        }
        if self.breaks != found.breaks {
            return Some(format!("the number of line breaks is {} instead of {}", found.breaks, self.breaks));
        }
        (self.strikes != found.strikes)
            .then(|| format!("words are struck out {} times instead of {}", found.strikes, self.strikes))
    }
}

fn first_difference<T: PartialEq>(expected: &[T], found: &[T]) -> Option<usize> {
    let common = std::iter::zip(expected, found).take_while(|(expected, found)| expected == found).count();
    (common < expected.len() || common < found.len()).then_some(common)
}

fn heading_count(blocks: &[BlockMark]) -> usize {
    blocks
        .iter()
        .filter(|token| matches!(token, BlockMark::Start(name) if name.starts_with("heading")))
        .count()
}

fn described(token: Option<&BlockMark>) -> String {
    match token {
        Some(BlockMark::Start(name)) => format!("the start of `{name}`"),
        Some(BlockMark::End) => "the end of a block".to_owned(),
        Some(BlockMark::Lone(name)) => format!("`{name}`"),
        Some(BlockMark::Tag(tag)) => format!("the tag `{tag}`"),
        None => "the end of the text".to_owned(),
    }
}

/// The first thing that one of two sorted lists has more often.
fn list_difference(noun: &str, expected: &[String], found: &[String]) -> Option<String> {
    let at = first_difference(expected, found)?;
    let missing = |wanted: &str| format!("{noun} `{wanted}` is missing");
    let extra = |unwanted: &str| format!("{noun} `{unwanted}` is one too many");
    Some(match (expected.get(at), found.get(at)) {
        (Some(wanted), Some(unwanted)) if wanted < unwanted => missing(wanted),
        (_, Some(unwanted)) => extra(unwanted),
        (Some(wanted), None) => missing(wanted),
        (None, None) => return None,
    })
}
