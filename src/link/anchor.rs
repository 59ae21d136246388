//! The anchors of a page: what a `#fragment` can point at.

use std::collections::HashSet;

use percent_encoding::percent_decode_str;

use super::heading_id::{HeadingIdCounter, id_of};
use crate::config::HeadingIds;
use crate::page::Page;
use crate::page::body::{Body, Heading, UNKNOWN};
use crate::syntax::liquid::liquid;

/// The anchors of a page, for fragments to be looked up in.
#[derive(Debug, Clone, Default)]
pub struct Anchors {
    /// Those that are written out.
    pub known: HashSet<String>,
    /// What is known of each that Liquid writes: its text around that.
    by_liquid: Vec<Vec<String>>,
}

impl Anchors {
    /// The anchors of an English page.
    #[must_use]
    pub fn of_page(page: &Page) -> Self {
        let rule = page.conventions.heading_ids;
        let mut known = of_body(&page.body, rule);
        known.extend(attribute_ids(page.source.text()).map(str::to_owned));
        let headings = page.body.headings.iter().filter(|heading| heading.by_liquid);
        let headings = headings.filter(|heading| heading.explicit_id.is_none());
        let mut by_liquid: Vec<Vec<String>> = headings
            .map(|heading| heading.text.split(UNKNOWN).map(|text| id_of(text, rule)).collect())
            .collect();
        let written: Vec<String> = known.extract_if(|id| id.contains(['{', '}'])).collect();
        by_liquid.extend(written.iter().map(|id| around_liquid(id)));
        Self { known, by_liquid }
    }

    /// Whether readers get somewhere by `fragment`: every page has a top, and a
    /// text to be found is no anchor.
    #[must_use]
    pub fn lead_somewhere(&self, fragment: &str) -> bool {
        let fragment = fragment.split(":~:").next().unwrap_or_default();
        fragment.is_empty()
            || fragment.eq_ignore_ascii_case("top")
            || self.have(fragment)
            || percent_decode_str(fragment).decode_utf8().is_ok_and(|decoded| self.have(&decoded))
    }

    fn have(&self, fragment: &str) -> bool {
        let may_be = |around: &Vec<String>| is_around(fragment, around) || is_numbered(fragment, around);
        self.known.contains(fragment)
            || self.is_repeated_reference(fragment)
            || self.by_liquid.iter().any(may_be)
    }

    /// kramdown numbers the second reference to a footnote, and further ones.
    fn is_repeated_reference(&self, fragment: &str) -> bool {
        let Some((first, number)) = fragment.rsplit_once(':') else { return false };
        first.starts_with("fnref:") && is_number(number) && self.known.contains(first)
    }
}

/// The texts of an id between what Liquid writes in it.
fn around_liquid(id: &str) -> Vec<String> {
    let mut around = Vec::new();
    let mut at = 0;
    for span in liquid(id) {
        around.push(id[at..span.start].to_owned());
        at = span.end;
    }
    around.push(id[at..].to_owned());
    around
}

/// Whether `fragment` is the texts `around` with anything between them.
fn is_around(fragment: &str, around: &[String]) -> bool {
    let Some((first, others)) = around.split_first() else { return false };
    let Some((last, between)) = others.split_last() else { return fragment == first };
    let Some(mut rest) = fragment.strip_prefix(first.as_str()) else { return false };
    for text in between {
        let Some(at) = rest.find(text.as_str()) else { return false };
        rest = &rest[at + text.len()..];
    }
    rest.ends_with(last.as_str())
}

/// The same for an id that is given again, which gets a number.
fn is_numbered(fragment: &str, around: &[String]) -> bool {
    fragment.rsplit_once('-').is_some_and(|(id, number)| is_number(number) && is_around(id, around))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The anchors that every localized page has to have as well: ids of headings,
/// tags and footnotes. Attribute lists stand between segments and stay.
#[must_use]
pub fn of_body(body: &Body, rule: HeadingIds) -> HashSet<String> {
    let mut anchors: HashSet<String> = heading_ids(body, rule).into_iter().collect();
    anchors.extend(body.anchors.iter().cloned());
    for label in &body.footnotes {
        anchors.extend([format!("fn:{label}"), format!("fnref:{label}")]);
    }
    anchors.remove("");
    anchors
}

/// The ids that the headings of a page have, in order, as far as Liquid has no
/// hand in them.
#[must_use]
pub fn heading_ids(body: &Body, rule: HeadingIds) -> Vec<String> {
    let mut ids = HeadingIdCounter::new(rule);
    let id = |heading: &Heading| match &heading.explicit_id {
        Some(id) => Some(id.clone()),
        None if heading.by_liquid => None,
        None => Some(ids.next(&heading.text)),
    };
    body.headings.iter().filter_map(id).collect()
}

/// The ids in kramdown's attribute lists, `{: #id}` and `{: id="…"}`, outside
/// fenced code.
fn attribute_ids(text: &str) -> impl Iterator<Item = &str> {
    let mut fence: Option<&str> = None;
    let lines = text.lines().filter(move |line| {
        let line = line.trim_ascii_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| line.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            _ => {}
        }
        fence.is_none() && line.contains("{:")
    });
    lines.flat_map(|line| line.split("{:").skip(1)).flat_map(|list| {
        let list = list.split('}').next().unwrap_or_default();
        list.split_ascii_whitespace().filter_map(|attribute| {
            let quoted = attribute.strip_prefix("id=").map(|id| id.trim_matches(['"', '\'']));
            attribute.strip_prefix('#').or(quoted)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_knows_what_liquid_writes() {
        let text = "# {{ site.name }} words\n\n## Version {{ a }} of {{ b }}!\n\n{% for i in x %}\n## Part\n{% endfor %}\n\n\
                    ## Own {#own-{{ page.n }}}\n\n<p id=\"x-{{ i }}\">a</p>\n\n## Part\n";
        let page = crate::link::tests::page(text);
        let anchors = Anchors::of_page(&page);
        for fragment in
            ["acme-words", "version-4-2-of-7", "version-4-of-7-1", "part", "part-3", "own-7", "x-1"]
        {
            assert!(anchors.lead_somewhere(fragment), "{fragment}");
        }
        for fragment in ["words-acme", "version", "version-4", "part-a", "y-1", "own"] {
            assert!(!anchors.lead_somewhere(fragment), "{fragment}");
        }
    }

    #[test]
    fn fragments_find_their_anchors() {
        let text =
            "## Wide\n\n## Über uns {#about}\n\na[^n] b\n{: .c #note}\n\n```\n{: #code}\n```\n\n[^n]: c\n";
        let page = crate::link::tests::page(text);
        let anchors = Anchors::of_page(&page);
        for fragment in
            ["", "top", "TOP", "wide", "about", "note", "fn:n", "fnref:n", "fnref:n:2", "w%69de", ":~:text=a"]
        {
            assert!(anchors.lead_somewhere(fragment), "{fragment}");
        }
        for fragment in ["über-uns", "Wide", "code", "fn:m", "fnref:m:2", "fn:n:2"] {
            assert!(!anchors.lead_somewhere(fragment), "{fragment}");
        }
    }
}
