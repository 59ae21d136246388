//! Directives: lines of colons that stand around Markdown, `:::note`, alone on
//! their line, `::toc`, or in a text, `:abbr[text]{title="…"}`. After
//! micromark's extension; a title without brackets, `:::note Read this`, is what
//! Docusaurus and `VitePress` read.

use super::marks::is_escaped;
use super::own_lines::Marks;
use crate::text::{Span, touches};

/// The most characters of a label, or of attributes.
const LONGEST_LABEL: usize = 1000;

/// The marks around the words of directives within the lines of `text` from `start`
/// on, outside `code`; `lines` are directives themselves.
pub(super) fn inline_marks(text: &str, start: usize, code: &[Span], lines: &[(Span, Marks)]) -> Vec<Span> {
    let mut marks = Vec::new();
    let mut at = start;
    let mut lines = lines.iter().map(|(line, _)| line).peekable();
    for line in text[start..].split_inclusive('\n') {
        let span = at..at + line.trim_ascii_end().len();
        if lines.next_if(|own| own.start >= span.start && own.end <= span.end).is_none() {
            inline(text, &span, code, false, &mut marks);
        }
        at += line.len();
    }
    marks
}

/// Where in `text`, outside `code`, directives within a text begin.
pub(crate) fn inline_directives(text: &str, code: &[Span]) -> Vec<usize> {
    let mut marks = Vec::new();
    // Behind a colon with a backslash a directive begins, and that may come.
    inline(text, &(0..text.len()), code, true, &mut marks);
    marks.into_iter().map(|mark| mark.start).filter(|at| text.as_bytes()[*at] == b':').collect()
}

/// What of `line` is marks, if it is a directive: all but its title.
pub(super) fn marks_of(line: &str) -> Option<Marks> {
    let colons = line.len() - line.trim_start_matches(':').len();
    let behind = &line[colons..];
    if colons < 2 || (colons == 2 && !behind.starts_with(|c: char| c.is_ascii_alphabetic())) {
        return None;
    }
    if behind.is_empty() {
        return (colons > 2).then_some(Marks::Whole);
    }
    let name = colons + behind.len() - behind.trim_ascii_start().len();
    let name_end = name + name_length(&line[name..])?;
    let rest = &line[name_end..];
    if let Some(inside) = rest.strip_prefix('[') {
        let length = closing(inside, '[', ']')?;
        let behind = rest[length + 2..].trim_ascii();
        let is_whole = behind.is_empty() || (behind.starts_with('{') && behind.ends_with('}'));
        return is_whole.then_some(Marks::Around(name_end + 1..name_end + 1 + length));
    }
    let rest = rest.trim_ascii();
    if rest.is_empty() || rest.starts_with('{') {
        return (rest.is_empty() || rest.ends_with('}')).then_some(Marks::Whole);
    }
    if colons == 2 || !line[name_end..].starts_with(' ') {
        return None;
    }
    let title = rest.find('{').map_or(rest, |attributes| rest[..attributes].trim_ascii_end());
    let start = line.len() - line[name_end..].trim_ascii_start().len();
    Some(Marks::Around(start..start + title.len()))
}

/// The titles of alerts that `VitePress` reads in `text` from `start` on, outside `code`: `> [!TIP] Title`.
/// Each with the marks before it.
pub(super) fn alert_titles(text: &str, start: usize, code: &[Span]) -> Vec<(Span, Span)> {
    let mut found = Vec::new();
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let content = line.trim_start_matches(' ').strip_prefix('>').map(|rest| rest.trim_start_matches(' '));
        let title = content.and_then(|content| {
            let (name, title) = content.strip_prefix("[!")?.split_once(']')?;
            let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic());
            Some(title.trim_ascii()).filter(|title| is_name && !title.is_empty())
        });
        if let (Some(content), Some(title)) = (content, title) {
            let marks = at + line.len() - content.len();
            let start = marks + content.find(']').map_or(0, |end| end + 1);
            let start = start + text[start..].len() - text[start..].trim_start_matches([' ', '\t']).len();
            if !touches(code, &(marks..marks + 1)) {
                found.push((marks..start, start..start + title.len()));
            }
        }
        at += line.len();
    }
    found
}

/// The length of the name that `text` begins with.
fn name_length(text: &str) -> Option<usize> {
    let length = text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'));
    let length = length.unwrap_or(text.len());
    text.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(length)
}

/// Where in `text`, behind an `open` mark, its `close` mark stands; nobody writes
/// longer labels.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 1;
    for (at, c) in text.char_indices().take(LONGEST_LABEL) {
        if c == open && !is_escaped(text, at) {
            depth += 1;
        } else if c == close && !is_escaped(text, at) {
            depth -= 1;
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Adds the marks of directives in `line`: `:name[` and `]{…}`, or `:name{…}`. None
/// begins `behind_colons`, unless it is asked for.
fn inline(text: &str, line: &Span, code: &[Span], behind_colons: bool, marks: &mut Vec<Span>) {
    let mut at = line.start;
    while let Some(colon) = text[at..line.end].find(':').map(|found| at + found) {
        at = colon + 1;
        let is_behind = text[..colon].ends_with(':') && !is_escaped(text, colon - 1);
        let is_inside = (is_behind && !behind_colons) || is_escaped(text, colon);
        if is_inside || touches(code, &(colon..at)) {
            continue;
        }
        let Some(length) = name_length(&text[at..line.end]) else { continue };
        let name_end = at + length;
        let attributes = |start: usize| {
            let inside = text[start..line.end].strip_prefix('{')?;
            Some(start + closing(inside, '{', '}')? + 2)
        };
        if let Some(inside) = text[name_end..line.end].strip_prefix('[') {
            let Some(length) = closing(inside, '[', ']') else { continue };
            let close = name_end + 1 + length;
            marks.push(colon..name_end + 1);
            marks.push(close..attributes(close + 1).unwrap_or(close + 1));
            at = name_end + 1;
        } else if let Some(end) = attributes(name_end) {
            marks.push(colon..end);
            at = end;
        }
    }
    marks.sort_by_key(|mark| mark.start);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::own_lines::shown;

    #[test]
    fn lines_and_their_titles() {
        for (line, expected) in [
            (":::", Some("")),
            (":::note", Some("")),
            ("::: info", Some("")),
            (":::tip{.wide #a}", Some("")),
            (":::caution[Read *this* first]", Some("Read *this* first")),
            (":::note[A [b](/c)]{.d}", Some("A [b](/c)")),
            ("::: details Click me {open}", Some("Click me")),
            (":::note Read this", Some("Read this")),
            ("::toc", Some("")),
            ("::youtube[A film]{#b}", Some("A film")),
            ("::", None),
            (":: text", None),
            (": text", None),
            (":::note[a] b", None),
        ] {
            assert_eq!(shown(line, marks_of), expected, "{line}");
        }
    }

    #[test]
    fn titles_of_alerts() {
        let titles = |text: &'static str| {
            let found = alert_titles(text, 0, &[]);
            found.into_iter().map(|(marks, title)| (&text[marks], &text[title])).collect::<Vec<_>>()
        };
        assert_eq!(
            titles("> [!TIP] Read *this*\n> b\n>[!NOTE]  a \n"),
            [("[!TIP] ", "Read *this*"), ("[!NOTE]  ", "a")]
        );
        assert_eq!(titles("> [!TIP]\n[!TIP] a\n> [a] b\n> [!] c"), []);
    }

    #[test]
    fn marks_in_a_text() {
        let marks = |text: &'static str| {
            let found = inline_marks(text, 0, &[], &[]);
            found.into_iter().map(|mark| &text[mark]).collect::<Vec<_>>()
        };
        assert_eq!(marks("An :abbr[HTML]{title=\"x\"} page"), [":abbr[", "]{title=\"x\"}"]);
        assert_eq!(marks("At 10:30 it is:so, \\:a[b], see :icon{name=a}"), [":icon{name=a}"]);
    }
}
