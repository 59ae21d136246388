//! What kramdown reads and `CommonMark` takes for text: attribute lists,
//! extensions, formulas, abbreviations, the end-of-block mark.

use super::trouble::{Kind, Trouble};
use crate::text::{Span, touches};

/// What of a page's body is kramdown's own.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// Whole lines.
    pub(super) lines: Vec<Span>,
    /// Extensions and formulas within a line, `{::nomarkdown}…{:/}`.
    pub(super) inline: Vec<Span>,
    /// Where `{::options parse_block_html="…" /}` is set, and whether to true.
    pub(super) switches: Vec<(usize, bool)>,
    /// What never ends.
    pub(super) troubles: Vec<Trouble>,
}

/// Finds kramdown's own syntax in `text` outside `code`, whose spans are in
/// order.
pub(super) fn own(text: &str, code: &[Span]) -> Own {
    let mut own = Own::default();
    let mut extension_end = 0;
    let mut start = 0;
    let mut before: Option<Span> = None;
    for line in text.split_inclusive('\n') {
        let span = start..start + line.trim_end_matches('\n').len();
        start += line.len();
        let content = text[span.clone()].trim_ascii();
        let begins = span.end - text[span.clone()].trim_ascii_start().len();
        if span.start >= extension_end && !touches(code, &(begins..begins + 1)) {
            if content.starts_with("{:toc") && is_attribute_line(content) {
                own.lines.extend(before.take().filter(|before| is_list_item(&text[before.clone()])));
            }
            if is_attribute_line(content) && !content.starts_with("{::") || is_abbreviation(content) {
                own.lines.push(span.clone());
            } else {
                extension_end = own.extensions(text, &span, code).max(extension_end);
            }
        }
        before = Some(span);
    }
    own.lines.sort_by_key(|line| line.start);
    let switches = own.lines.iter().filter_map(|line| {
        let options = text[line.clone()].trim_ascii_start().strip_prefix("{::options ")?;
        let value = options.split_once("parse_block_html=")?.1.trim_start_matches(['"', '\'']);
        Some((line.start, value.starts_with("true")))
    });
    own.switches = switches.collect();
    own
}

impl Own {
    /// The end of what begins at `start` of `line`; `None` for an attribute list
    /// and for text.
    fn end(&mut self, text: &str, start: usize, line: &Span) -> Option<usize> {
        let rest = &text[start..line.end];
        if rest.starts_with("$$") {
            return formula_end(text, start);
        }
        if !rest.starts_with("{::") {
            if !rest.contains('}') {
                let message = "this kramdown attribute list never ends";
                self.troubles.push(Trouble::new(start..start + 2, Kind::Kept, message));
            }
            return None;
        }
        let end = extension_end(text, start);
        if end.is_none() {
            let message = "this kramdown extension never ends";
            self.troubles.push(Trouble::new(start..start + 3, Kind::Opaque, message));
        }
        end
    }

    /// Takes the extensions and formulas that begin in `line`; returns where the
    /// last ends.
    fn extensions(&mut self, text: &str, line: &Span, code: &[Span]) -> usize {
        let mut at = line.start;
        while let Some(start) = next_own(text, &(at..line.end)) {
            let in_code = touches(code, &(start..start + 1));
            let end = if in_code { None } else { self.end(text, start, line) };
            let Some(end) = end else {
                at = start + 2;
                continue;
            };
            let is_first = text[line.start..start].trim_ascii().is_empty();
            let is_last = text[end..].lines().next().is_none_or(|rest| rest.trim_ascii().is_empty());
            let is_block = end > line.end;
            if is_first && (is_last || is_block) {
                self.lines.push(start..end);
            } else if is_block {
                let message = "this kramdown syntax ends on another line, in the middle of a text";
                self.troubles.push(Trouble::new(start..start + 3, Kind::Opaque, message));
                self.inline.push(start..end);
            } else {
                self.inline.push(start..end);
            }
            at = end;
            if at >= line.end {
                return at;
            }
        }
        at
    }
}

/// kramdown's hard line breaks in `text` outside `code`: two backslashes at the
/// end of a line that another follows.
pub(super) fn line_breaks(text: &str, code: &[Span]) -> Vec<Span> {
    let ends = text.match_indices("\\\\\n").map(|(at, _)| at..at + 2);
    let breaks = ends.filter(|span| {
        let backslashes = text[..span.end].bytes().rev().take_while(|byte| *byte == b'\\').count();
        let next = text[span.end + 1..].lines().next().unwrap_or_default();
        let is_last = next.trim_matches([' ', '\t', '>']).is_empty();
        backslashes.is_multiple_of(2) && !is_last && !touches(code, span)
    });
    breaks.collect()
}

/// Where in `span` an attribute list, an extension or a formula begins.
fn next_own(text: &str, span: &Span) -> Option<usize> {
    let begins = |pair: &[u8]| pair == b"{:" || pair == b"$$";
    text.as_bytes()[span.clone()].windows(2).position(begins).map(|found| span.start + found)
}

/// The end of the formula that begins at `start`: `$$` in the same paragraph.
fn formula_end(text: &str, start: usize) -> Option<usize> {
    if text[..start].ends_with('\\') {
        return None;
    }
    let content = &text[start + 2..];
    let length = content.find("$$")?;
    (!content[..length].contains("\n\n")).then_some(start + 2 + length + 2)
}

/// The end of the extension that begins at `start`: `{::name /}`, or up to
/// `{:/name}` or `{:/}`.
fn extension_end(text: &str, start: usize) -> Option<usize> {
    let tag_end = start + text[start..].find('}')? + 1;
    let tag = &text[start..tag_end];
    if tag.ends_with("/}") {
        return Some(tag_end);
    }
    let name = tag[3..tag.len() - 1].split_ascii_whitespace().next().unwrap_or_default();
    let end_tags = [format!("{{:/{name}}}"), "{:/}".to_owned()];
    let ends = end_tags.iter().filter_map(|end| Some(tag_end + text[tag_end..].find(end)? + end.len()));
    ends.min()
}

/// Whether `line` begins with the marker of a list item.
fn is_list_item(line: &str) -> bool {
    let line = line.trim_ascii_start();
    let behind_digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    line.starts_with("* ")
        || line.starts_with("- ")
        || line.starts_with("+ ")
        || (behind_digits.len() < line.len() && behind_digits.starts_with(". "))
}

/// Whether `line` defines an abbreviation, `*[HTML]: …`.
fn is_abbreviation(line: &str) -> bool {
    line.starts_with("*[") && line.contains("]:")
}

/// Whether `line` is only a kramdown attribute list or extension tag: `{: … }`,
/// `{:toc}`, `{::options … /}`, or its end-of-block mark `^`.
#[must_use]
pub(super) fn is_attribute_line(line: &str) -> bool {
    let line = line.trim_ascii();
    line == "^" || (line.starts_with("{:") && line.ends_with('}') && !line[2..line.len() - 1].contains('}'))
}

/// The explicit id in an attribute line such as `{: #cookies .wide}`.
#[must_use]
pub(super) fn attribute_line_id(line: &str) -> Option<&str> {
    let line = line.trim_ascii();
    if !is_attribute_line(line) || line == "^" {
        return None;
    }
    let attributes = &line[2..line.len() - 1];
    attributes.split_ascii_whitespace().find_map(|attribute| {
        let quoted = attribute.strip_prefix("id=").map(|id| id.trim_matches(['"', '\'']));
        attribute.strip_prefix('#').or(quoted)
    })
}

/// Whether `tail`, behind a heading's text, is all that kramdown knows there:
/// `{#id}` behind blanks, and `##` before that. It shows other attributes as text.
pub(super) fn is_heading_id(tail: &str) -> bool {
    let list = tail.trim_ascii().trim_start_matches('#').trim_ascii_start();
    let id = list.strip_prefix("{#").and_then(|list| list.strip_suffix('}'));
    let is_id = |id: &str| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '-');
        id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(is_part)
    };
    let is_apart =
        tail.trim_ascii_end().strip_suffix(list).is_some_and(|before| before.ends_with([' ', '\t']));
    is_apart && id.is_some_and(is_id)
}

/// The spans of inline attribute lists, `{: … }` behind a span, in `text`
/// shifted by `offset`.
pub(super) fn inline_attributes(text: &str, offset: usize) -> impl Iterator<Item = Span> {
    text.match_indices("{:").filter_map(move |(at, _)| {
        let length = text[at..].find('}')? + 1;
        let behind_a_span = text[..at].ends_with(['*', '_', ')', '`', '>', ']', '~']) || at == 0;
        behind_a_span.then_some(offset + at..offset + at + length)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_attribute_lines() {
        assert_eq!(attribute_line_id("{: #cookies .wide }"), Some("cookies"));
        assert_eq!(attribute_line_id("{:toc}"), None);
        assert!(is_attribute_line("  {:toc}"));
        assert!(!is_attribute_line("{:?} and {:?}"));
    }

    #[test]
    fn own_syntax_is_found() {
        let text = "* TOC\n{:toc}\n\nA\n{: .b}\n\n    {: c}\n\n^\n*[HTML]: D\n\n\
            {::comment}\ne\n{:/comment}\nf {::nomarkdown}*g*{:/} h\n{::options x=\"y\" /}\n{::i\n";
        let code = text.find("    {: c}").expect("it is there");
        let own = own(text, std::slice::from_ref(&(code..code + 9)));
        let shown =
            |spans: &[Span]| spans.iter().map(|span| text[span.clone()].to_owned()).collect::<Vec<_>>();
        assert_eq!(
            shown(&own.lines),
            [
                "* TOC",
                "{:toc}",
                "{: .b}",
                "^",
                "*[HTML]: D",
                "{::comment}\ne\n{:/comment}",
                "{::options x=\"y\" /}"
            ]
        );
        assert_eq!(shown(&own.inline), ["{::nomarkdown}*g*{:/}"]);
        assert_eq!(own.troubles.len(), 1);
    }
}
