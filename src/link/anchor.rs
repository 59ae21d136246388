//! The anchors of a page: what a `#fragment` can point at.

use std::collections::{HashMap, HashSet};

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::page::Page;
use crate::page::markdown::Body;

/// The anchors of an English page, for fragments to be looked up in.
#[must_use]
pub fn of_page(page: &Page) -> HashSet<String> {
    let mut anchors = of_body(&page.body);
    anchors.extend(attribute_ids(page.source.text()).map(str::to_owned));
    anchors
}

/// The anchors that every localized page has to have as well: ids of headings,
/// tags and footnotes. Attribute lists stand between segments and stay.
#[must_use]
pub fn of_body(body: &Body) -> HashSet<String> {
    let mut anchors: HashSet<String> = heading_ids(body).into_iter().collect();
    anchors.extend(body.anchors.iter().cloned());
    for label in &body.footnotes {
        anchors.extend([format!("fn:{label}"), format!("fnref:{label}")]);
    }
    anchors.remove("");
    anchors
}

/// The ids that the headings of a page have, in order.
#[must_use]
pub fn heading_ids(body: &Body) -> Vec<String> {
    let mut ids = Ids::default();
    let id = |heading: &crate::page::markdown::Heading| match &heading.explicit_id {
        Some(id) => id.clone(),
        None => ids.next(&heading.text),
    };
    body.headings.iter().map(id).collect()
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

/// Whether readers get somewhere by `fragment`, where a page has `anchors`:
/// every page has a top, and a text to be found is no anchor.
#[must_use]
pub fn leads_somewhere(fragment: &str, anchors: &HashSet<String>) -> bool {
    let fragment = fragment.split(":~:").next().unwrap_or_default();
    let has = |fragment: &str| anchors.contains(fragment) || is_repeated_reference(fragment, anchors);
    fragment.is_empty()
        || fragment.eq_ignore_ascii_case("top")
        || has(fragment)
        || percent_decode_str(fragment).decode_utf8().is_ok_and(|decoded| has(&decoded))
}

/// kramdown numbers the second reference to a footnote, and further ones.
fn is_repeated_reference(fragment: &str, anchors: &HashSet<String>) -> bool {
    let Some((first, number)) = fragment.rsplit_once(':') else { return false };
    first.starts_with("fnref:") && number.bytes().all(|byte| byte.is_ascii_digit()) && anchors.contains(first)
}

/// The ids of a page's headings as kramdown's GFM parser computes them: a
/// repeated one gets a number. An empty one counts like any other.
#[derive(Debug, Default)]
pub struct Ids {
    given: HashMap<String, usize>,
}

impl Ids {
    /// The id of the next heading, which says `text`.
    pub fn next(&mut self, text: &str) -> String {
        let kept = text
            .chars()
            .flat_map(char::to_lowercase)
            .filter(|c| is_word(*c) || matches!(c, '-' | ' ' | '\t'));
        let id: String = kept.map(|c| if matches!(c, ' ' | '\t') { '-' } else { c }).collect();
        let count = self.given.entry(id.clone()).or_default();
        *count += 1;
        if *count > 1 { format!("{id}-{}", *count - 1) } else { id }
    }
}

/// Ruby's `\p{Word}`: letters, marks, decimal digits, connector punctuation.
fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    let circled = matches!(c, 'Ⓐ'..='ⓩ' | '\u{1F130}'..='\u{1F189}');
    let connector = matches!(c, '‿' | '⁀' | '⁔' | '︳' | '︴' | '﹍' | '﹎' | '﹏' | '_');
    (c.is_alphabetic() && !c.is_numeric() && !circled) || is_combining_mark(c) || is_digit(c) || connector
}

/// Whether a character that isn't ASCII is a decimal digit: other numbers are
/// letters too, or stand for something else (`²`).
fn is_digit(c: char) -> bool {
    let wide = matches!(c, '0'..='9' | '\u{1D7CE}'..='\u{1D7FF}');
    c.is_numeric() && !c.is_alphabetic() && (wide || std::iter::once(c).nfkc().eq([c]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(texts: &[&str]) -> Vec<String> {
        let mut ids = Ids::default();
        texts.iter().map(|text| ids.next(text)).collect()
    }

    #[test]
    fn ids_are_kramdown_s() {
        assert_eq!(
            ids(&[
                "Children's Privacy",
                "What is Qubes?  Why_so?",
                "Über C++ & Co.",
                "1. First",
                "a\tb - c",
                "x² ٣ é"
            ]),
            ["childrens-privacy", "what-is-qubes--why_so", "über-c--co", "1-first", "a-b---c", "x-٣-é"]
        );
        assert_eq!(ids(&["A", "a", "?", "A!", "!", "…"]), ["a", "a-1", "", "a-2", "-1", "-2"]);
    }

    #[test]
    fn fragments_find_their_anchors() {
        let text =
            "## Wide\n\n## Über uns {#about}\n\na[^n] b\n{: .c #note}\n\n```\n{: #code}\n```\n\n[^n]: c\n";
        let page = crate::link::tests::page(text);
        let anchors = of_page(&page);
        for fragment in
            ["", "top", "TOP", "wide", "about", "note", "fn:n", "fnref:n", "fnref:n:2", "w%69de", ":~:text=a"]
        {
            assert!(leads_somewhere(fragment, &anchors), "{fragment}");
        }
        for fragment in ["über-uns", "Wide", "code", "fn:m", "fnref:m:2", "fn:n:2"] {
            assert!(!leads_somewhere(fragment, &anchors), "{fragment}");
        }
    }
}
