//! What kramdown reads and `CommonMark` takes for text: attribute lists,
//! extensions, formulas, abbreviations, the end-of-block mark.

use super::markers::{ItemKind, item_marker};
use super::marks::is_escaped;
use super::trouble::{Trouble, TroubleKind};
use crate::text::{Span, touches};

/// Nobody writes longer attribute lists.
const MOST_LINES: usize = 16;

/// What of a page's body is kramdown's own.
#[derive(Debug, Default)]
pub(crate) struct KramdownSyntax {
    /// Whole lines.
    pub(crate) lines: Vec<Span>,
    /// Extensions and formulas within a line, `{::nomarkdown}…{:/}`.
    pub(crate) inline: Vec<Span>,
    /// Where `{::options parse_block_html="…" /}` is set, and whether to true.
    pub(crate) switches: Vec<(usize, bool)>,
    /// What never ends.
    pub(crate) troubles: Vec<Trouble>,
}

/// Finds kramdown's own syntax in `text` outside `code`, whose spans are in
/// order.
pub(crate) fn own(text: &str, code: &[Span]) -> KramdownSyntax {
    let mut own = KramdownSyntax::default();
    let mut extension_end = 0;
    // The end of the last quote, which is looked for at its first line alone.
    let mut quote = 0;
    let mut before: Option<Span> = None;
    for line in lines(text, 0) {
        let begins = behind_quotes(text, line.start);
        let is_quoted = text[line.start..begins].contains('>');
        if is_quoted && line.end > quote {
            quote = quote_end(text, line.end);
        }
        let span = if is_quoted { begins..line.end } else { line.clone() };
        let content = text[span.clone()].trim_ascii();
        if line.start >= extension_end && !touches(code, &(begins..begins + 1)) {
            if content.starts_with("{:toc") && is_attribute_line(content) {
                own.lines.extend(before.take().filter(|before| is_list_item(&text[before.clone()])));
            }
            if is_attribute_line(content) && !content.starts_with("{::") || is_abbreviation(content) {
                own.lines.push(span.clone());
            } else {
                // What begins in a quote ends with it.
                let end = if is_quoted { quote } else { text.len() };
                let text = &text[..end];
                extension_end = if let Some(end) = list_end(text, begins) {
                    own.push_lines(text, begins..end);
                    end
                } else {
                    own.extensions(text, &span, code).max(extension_end)
                };
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

/// The end of the attribute list of a block that begins with a line at `start`
/// and ends with another.
fn list_end(text: &str, start: usize) -> Option<usize> {
    let list = text[start..].strip_prefix("{:").filter(|list| !list.starts_with([':', '/']))?;
    let first = text.len() - list.len();
    let is_last = |line: &str| line.contains('}') || line.trim_ascii().is_empty();
    let last = lines(text, first).take(MOST_LINES).find(|line| is_last(&text[line.clone()]))?;
    let line = text[last.clone()].trim_ascii_end();
    (last.start > first && line.find('}')? + 1 == line.len()).then_some(last.start + line.len())
}

/// The lines of `text` from `start` on, without their ends.
fn lines(text: &str, start: usize) -> impl Iterator<Item = Span> {
    let mut at = start;
    text[start..].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        start..start + line.trim_end_matches('\n').len()
    })
}

/// Where the text of the line begins that begins at `start`, behind the marks
/// of block quotes.
fn behind_quotes(text: &str, start: usize) -> usize {
    let line = text[start..].split('\n').next().unwrap_or_default();
    start + line.len() - line.trim_start_matches([' ', '\t', '>']).len()
}

/// The end of the last line that a quote goes on in, behind a line of it that
/// ends at `end`.
fn quote_end(text: &str, end: usize) -> usize {
    let next = (end + 1).min(text.len());
    let quoted =
        lines(text, next).take_while(|line| text[line.start..behind_quotes(text, line.start)].contains('>'));
    quoted.last().map_or(end, |line| line.end)
}

impl KramdownSyntax {
    /// The end of what begins at `start` of `line`; `None` for an attribute list
    /// and for text.
    fn end(&mut self, text: &str, start: usize, line: &Span) -> Option<usize> {
        let rest = &text[start..line.end];
        if rest.starts_with("$$") {
            return formula_end(text, start);
        }
        if !rest.starts_with("{::") {
            return None;
        }
        let end = extension_end(text, start);
        if end.is_none() {
            let message = "this kramdown extension never ends";
            self.troubles.push(Trouble::new(start..start + 3, TroubleKind::Opaque, message));
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
                self.push_lines(text, start..end);
            } else if is_block {
                let message = "this kramdown syntax ends on another line, in the middle of a text";
                self.troubles.push(Trouble::new(start..start + 3, TroubleKind::Opaque, message));
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

    /// Takes the lines in `span`; in a block quote, without its marks.
    fn push_lines(&mut self, text: &str, span: Span) {
        let line = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
        if !text[line..span.start].contains('>') {
            self.lines.push(span);
            return;
        }
        let text = &text[..span.end];
        self.lines.extend(lines(text, span.start).map(|line| behind_quotes(text, line.start)..line.end));
    }
}

/// The attribute lists of spans, `*a*{: .b}`, in `text` outside `code`, and
/// those that never end. `masked` is the text without its Liquid.
pub(crate) fn attributes(text: &str, masked: &str, code: &[Span]) -> (Vec<Span>, Vec<Trouble>) {
    let ends = masked.match_indices('}').map(|(at, _)| at);
    let ends: Vec<usize> = ends.filter(|end| !masked[..*end].ends_with('\\')).collect();
    let empty_lines: Vec<usize> = masked.match_indices("\n\n").map(|(at, _)| at).collect();
    let next = |places: &[usize], at: usize| places.get(places.partition_point(|place| *place < at)).copied();
    let mut lists: Vec<Span> = Vec::new();
    let mut troubles = Vec::new();
    for (start, _) in masked.match_indices("{:") {
        let is_inside = lists.last().is_some_and(|last| start < last.end);
        if is_inside || masked[start + 2..].starts_with([':', '/']) || touches(code, &(start..start + 1)) {
            continue;
        }
        let is_behind_span = is_behind_span(text, start);
        let paragraph_end = next(&empty_lines, start).unwrap_or(text.len());
        match next(&ends, start).filter(|end| *end < paragraph_end) {
            Some(end) if is_behind_span => lists.push(start..end + 1),
            Some(_) => {}
            None => {
                // Behind a span, a brace that a translation adds would end it.
                let kind = if is_behind_span { TroubleKind::Opaque } else { TroubleKind::Kept };
                let message = "this attribute list never ends";
                troubles.push(Trouble::new(start..start + 2, kind, message));
            }
        }
    }
    (lists, troubles)
}

/// The attribute lists without kramdown's colon, `*a*{ .b }`, in `text` outside `code`,
/// as other renderers read them: behind a span, one of `extensions`, and behind the last word of a block.
/// Those of headings are the parser's.
pub(crate) fn bare_attributes(text: &str, extensions: &[Span], code: &[Span]) -> Vec<Span> {
    let is_attribute = |word: &str| {
        word.starts_with(['.', '#']) || word.split_once('=').is_some_and(|(key, _)| !key.is_empty())
    };
    let opens = text.match_indices('{').map(|(at, _)| at);
    let lists = opens.filter_map(|open| {
        let inside = &text[open + 1..];
        let length = inside.find(['}', '{', '\n']).filter(|end| inside[*end..].starts_with('}'))?;
        let end = open + length + 2;
        let line_start = text[..open].rfind('\n').map_or(0, |newline| newline + 1);
        let is_behind_span = text[..open].ends_with([')', ']', '*', '_', '`', '>'])
            || open > 0 && touches(extensions, &(open - 1..open));
        let is_last = text[..open].ends_with(' ')
            && text[end..]
                .trim_start_matches(' ')
                .chars()
                .next()
                .is_none_or(|next| matches!(next, '\n' | '|'))
            && !text[line_start..].trim_start_matches([' ', '>']).starts_with('#');
        let is_list = inside[..length].split_ascii_whitespace().next().is_some_and(is_attribute);
        let is_read = is_list && (is_behind_span || is_last) && !is_escaped(text, open);
        (is_read && !touches(code, &(open..open + 1))).then_some(open..end)
    });
    lists.collect()
}

/// Whether what stands at `at` of `text` may stand directly behind a span, which
/// kramdown reads attribute lists behind: behind a mark, or at the beginning
/// of a line.
#[must_use]
pub fn is_behind_span(text: &str, at: usize) -> bool {
    let is_behind_mark = text[..at].ends_with(|c: char| c.is_ascii_punctuation());
    begins_line(text, at) || (!is_escaped(text, at) && is_behind_mark)
}

/// Whether nothing but the marks of block quotes stands before `at` of `text`
/// on its line.
pub(crate) fn begins_line(text: &str, at: usize) -> bool {
    let line = text[..at].rsplit('\n').next().unwrap_or_default();
    line.trim_start_matches([' ', '\t', '>']).is_empty()
}

/// kramdown's hard line breaks in `text` outside `code`: two backslashes at the
/// end of a line that another follows.
pub(crate) fn line_breaks(text: &str, code: &[Span]) -> Vec<Span> {
    let ends = text.match_indices("\\\\\n").map(|(at, _)| at..at + 2);
    let breaks = ends.filter(|span| {
        let next = text[span.end + 1..].lines().next().unwrap_or_default();
        let is_last = next.trim_matches([' ', '\t', '>']).is_empty();
        !is_escaped(text, span.end) && !is_last && !touches(code, span)
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
    if is_escaped(text, start) {
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
    let marker = item_marker(line.trim_ascii_start());
    marker.is_some_and(|marker| matches!(marker.kind, ItemKind::Bullet | ItemKind::Number))
}

/// Whether `line` defines an abbreviation, `*[HTML]: …`.
pub(super) fn is_abbreviation(line: &str) -> bool {
    line.starts_with("*[") && line.contains("]:")
}

/// Whether `line` is only a kramdown attribute list or extension tag: `{: … }`,
/// `{:toc}`, `{::options … /}`, or its end-of-block mark `^`.
#[must_use]
pub(crate) fn is_attribute_line(line: &str) -> bool {
    let line = line.trim_ascii();
    let list = line.strip_prefix("{:").and_then(|list| list.strip_suffix('}'));
    let is_escaped = |list: &str, at: usize| list[..at].ends_with('\\');
    let is_whole = |list: &str| list.match_indices('}').all(|(at, _)| is_escaped(list, at));
    line == "^" || list.is_some_and(is_whole)
}

/// Where the explicit id is in an attribute line such as `{: #cookies .wide}`.
#[must_use]
pub(crate) fn attribute_line_id(line: &str) -> Option<Span> {
    let list = line.trim_start_matches([' ', '\t', '>']);
    let start = line.len() - list.len() + 2;
    let list = list.trim_ascii_end();
    if !is_attribute_line(list) || list == "^" {
        return None;
    }
    let attributes = &list[2..list.len() - 1];
    let mut at = start;
    attributes.split(|c: char| c.is_ascii_whitespace()).find_map(|attribute| {
        let begins = at;
        at += attribute.len() + 1;
        let quoted = attribute.strip_prefix("id=").map(|id| id.trim_matches(['"', '\'']));
        let id = attribute.strip_prefix('#').or(quoted)?;
        let offset = begins + attribute.find(id).unwrap_or_default();
        Some(offset..offset + id.len())
    })
}

/// Whether `tail`, behind a heading's text, is all that kramdown knows there:
/// `{#id}` behind blanks, and `##` before that. It shows other attributes as text.
pub(crate) fn is_heading_id(tail: &str) -> bool {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_need_no_colon() {
        let text = "*a*{.b} c { .d } e {.f}\n## g {.h}\n| i {#j} | {k} |\n\\{.l}\n- m {n=o}\n";
        let found: Vec<&str> = bare_attributes(text, &[], &[]).into_iter().map(|list| &text[list]).collect();
        assert_eq!(found, ["{.b}", "{.f}", "{#j}", "{n=o}"]);
    }

    #[test]
    fn knows_attribute_lines() {
        let line = "> {: .x #cookies .wide }";
        assert_eq!(attribute_line_id(line).map(|id| &line[id]), Some("cookies"));
        assert_eq!(attribute_line_id("{:toc}"), None);
        assert!(is_attribute_line("  {:toc}"));
        assert!(is_attribute_line(r#"{: title="\}"}"#));
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
