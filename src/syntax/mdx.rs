//! MDX: what runs as JavaScript in a text, and which lines hold nothing but
//! tags. After micromark's extensions for MDX: expressions in text and alone,
//! modules (`import`, `export`), and JSX, all outside code.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::commonmark::options;
use super::dialect::Dialect;
use super::directives::attributes_end;
use super::html::TagEnds;
use super::markers::fence;
use super::marks::is_escaped;
use super::trouble::{Trouble, TroubleKind};
use crate::text::{Span, touches};

/// What MDX runs in a text.
#[derive(Debug, Default)]
pub(super) struct Scripts {
    /// Expressions, `{…}` and `{/* … */}`, in order.
    pub(super) expressions: Vec<Span>,
    /// Paragraphs of `import` and `export`, in order.
    pub(super) modules: Vec<Span>,
    /// Expressions that never end.
    pub(super) troubles: Vec<Trouble>,
}

/// Finds what runs in `text` from `start` on, outside `code`, whose spans are in
/// order. The attributes of directives don't, nor do formulas, where `dialect` has them.
pub(super) fn scripts(text: &str, start: usize, code: &[Span], dialect: Dialect) -> Scripts {
    let mut scripts = Scripts { modules: modules(text, start, code), ..Scripts::default() };
    let mut at = start;
    let marks: &[char] = if dialect.math.is_any() { &['{', '$'] } else { &['{'] };
    while let Some(open) = text[at..].find(marks).map(|found| at + found) {
        at = open + 1;
        if text[open..].starts_with('$') {
            at = dialect.math.end_or_next(text, open, code).unwrap_or_else(|next| next);
            continue;
        }
        let is_text = is_escaped(text, open) || text[at..].starts_with('#');
        if is_text || [code, &scripts.modules].iter().any(|taken| touches(taken, &(open..at))) {
            continue;
        }
        if let Some(end) = attributes_end(text, open).filter(|_| dialect.directives.is_any()) {
            at = end;
        } else if let Some(end) = expression_end(text, open) {
            scripts.expressions.push(open..end);
            at = end;
        } else {
            let message = "this expression never ends";
            scripts.troubles.push(Trouble::new(open..at, TroubleKind::Opaque, message));
            break;
        }
    }
    scripts
}

/// Whether a paragraph that begins with `text` is a module's.
pub(crate) fn begins_module(text: &str) -> bool {
    ["import", "export"].iter().any(|word| {
        text.strip_prefix(word)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\n', '{']))
    })
}

/// The id that the comment `expression` gives the heading it ends, `{/* #id */}`:
/// Docusaurus' way.
pub(crate) fn heading_id(expression: &str) -> Option<&str> {
    let comment = expression.strip_prefix("{/*")?.strip_suffix("*/}")?;
    comment.trim_ascii().strip_prefix('#').filter(|id| !id.is_empty() && !id.contains(char::is_whitespace))
}

/// The paragraphs that are JavaScript: each begins a line that no text goes on in, and
/// goes on to the next empty line, but for one inside braces.
fn modules(text: &str, start: usize, code: &[Span]) -> Vec<Span> {
    let mut modules: Vec<Span> = Vec::new();
    let mut at = start;
    let mut is_behind_text = false;
    while at < text.len() {
        let line_end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
        let begins = !is_behind_text && begins_module(&text[at..line_end]);
        is_behind_text = goes_on(&text[at..line_end]) && !touches(code, &(at..line_end));
        if begins && !touches(code, &(at..line_end)) {
            let end = module_end(text, at);
            modules.push(at..end);
            at = end;
        } else {
            at = line_end + 1;
        }
    }
    modules
}

/// Whether the text of `line`, which is no code, may go on in the next one.
fn goes_on(line: &str) -> bool {
    let content = line.trim_ascii();
    let is_marks = |mark: u8| content.len() > 2 && content.bytes().all(|byte| byte == mark || byte == b' ');
    let is_tag = content.ends_with('>') && tag_length(content) == Some(content.len());
    let is_between = |open, close| content.len() > 1 && content.starts_with(open) && content.ends_with(close);
    let is_expression = is_between('{', '}');
    let is_row = is_between('|', '|');
    !(content.is_empty()
        || content.starts_with('#')
        || [b'-', b'*', b'_'].into_iter().any(is_marks)
        || is_tag
        || is_expression
        || is_row)
}

/// The end of the module that begins at `start`, without its last line end.
fn module_end(text: &str, start: usize) -> usize {
    let mut at = start;
    loop {
        let paragraph = text[at..].find("\n\n").map_or(text.len(), |empty| at + empty);
        let braces = text[at..paragraph].find('{').map(|open| at + open);
        match braces.and_then(|open| expression_end(text, open)) {
            Some(end) => at = end,
            None => return at + text[at..paragraph].trim_ascii_end().len(),
        }
    }
}

/// The end of the expression whose brace stands at `open`: behind the brace that
/// closes it, outside strings, templates and comments of JavaScript.
fn expression_end(text: &str, open: usize) -> Option<usize> {
    /// What has been opened and not closed.
    #[derive(PartialEq)]
    enum OpenBracket {
        Brace,
        Template,
    }
    let bytes = text.as_bytes();
    let mut opened: Vec<OpenBracket> = Vec::new();
    let mut at = open;
    while at < bytes.len() {
        let rest = &text.as_bytes()[at..];
        if opened.last() == Some(&OpenBracket::Template) {
            match rest {
                [b'\\', _, ..] => at += 1,
                [b'`', ..] => drop(opened.pop()),
                [b'$', b'{', ..] => {
                    opened.push(OpenBracket::Brace);
                    at += 1;
                }
                _ => {}
            }
        } else {
            match rest {
                [b'{', ..] => opened.push(OpenBracket::Brace),
                [b'}', ..] => drop(opened.pop()),
                [b'`', ..] => opened.push(OpenBracket::Template),
                [quote @ (b'"' | b'\''), ..] => at = string_end(bytes, at, *quote).unwrap_or(at),
                [b'/', b'*', ..] => at += text.get(at + 2..)?.find("*/")? + 3,
                [b'/', b'/', ..] => at += text.get(at..)?.find('\n')?,
                _ => {}
            }
        }
        at += 1;
        if opened.is_empty() {
            return Some(at);
        }
    }
    None
}

/// Where the string that begins at `start` ends on its line; a lone apostrophe,
/// in an element's text, begins none.
fn string_end(bytes: &[u8], start: usize, quote: u8) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'\n' => return None,
            b'\\' => at += 2,
            byte if *byte == quote => return Some(at),
            _ => at += 1,
        }
    }
}

/// The fenced code blocks of `text` from `start` on: MDX has no indented code, so
/// a fence may be indented by any number of blanks.
pub(super) fn fences(text: &str, start: usize) -> Vec<Span> {
    let mut fences = Vec::new();
    let mut open: Option<(usize, &str)> = None;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        let content = line.trim_ascii();
        let mark = content.trim_end_matches(|c| c != '`' && c != '~');
        match open {
            None => open = fence(content).map(|mark| (at + line.len() - line.trim_ascii_start().len(), mark)),
            Some((first, opened)) if mark == content && content.starts_with(opened) => {
                fences.push(first..at + line.trim_ascii_end().len());
                open = None;
            }
            Some(_) => {}
        }
        at += line.len();
    }
    fences.extend(open.map(|(first, _)| first..text.len()));
    fences
}

/// A line that begins what `CommonMark` takes for indented code.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct IndentedLine {
    /// It, up to the words in it.
    pub(super) indent: Span,
    /// Where what the containers around it have there ends.
    pub(super) container_end: usize,
}

/// The lines of `text` from `start` on, outside `code`, that begin indented code: in MDX they are text. In lists
/// and quotations only the engine knows them.
pub(super) fn indented(text: &str, start: usize, code: &[Span]) -> Vec<IndentedLine> {
    let mut found = Vec::new();
    if !["    ", "\t"].iter().any(|blanks| text[start..].contains(blanks)) {
        return found;
    }
    let (mut in_code, mut behind) = (false, None);
    for (event, span) in Parser::new_ext(text, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => (in_code, behind) = (true, None),
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(_) if in_code && span.start >= start => {
                let line = text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
                let content =
                    span.start + text[span.start..].len() - text[span.start..].trim_ascii_start().len();
                let is_empty = text[span.clone()].trim_ascii().is_empty();
                // The text of the line above goes on, however much of a blank is before it.
                let begins = !is_empty && behind != Some(line);
                if begins && !touches(code, &(content..content + 1)) {
                    let container_end = span.start.saturating_sub("    ".len()).max(line);
                    found.push(IndentedLine { indent: line..content, container_end });
                }
                behind = Some(span.end).filter(|_| !is_empty);
            }
            _ => {}
        }
    }
    found
}

/// The lines of tags, and what stands between their start and end tags.
#[derive(Debug, Default)]
pub(super) struct Components {
    /// The lines that hold nothing but tags, each with the lines that its tags go
    /// on in.
    pub(super) lines: Vec<Span>,
    /// The lines inside, each where it begins.
    pub(super) inside: Vec<usize>,
}

/// Finds the lines of tags in `text` from `start` on, outside `code`. Expressions in
/// `text` are masked.
pub(super) fn components(text: &str, start: usize, code: &[Span]) -> Components {
    let mut found = Components::default();
    let mut depth = 0_usize;
    let mut at = start;
    for line in tag_lines(text, start, code) {
        if depth > 0 {
            found.inside.extend(line_starts(text, at..line.start));
        }
        for tag in tags(&text[line.clone()]) {
            match tag.as_bytes() {
                [b'<', b'/', ..] => depth = depth.saturating_sub(1),
                [.., b'/', b'>'] => {}
                _ => depth += 1,
            }
        }
        at = line.end;
        found.lines.push(line);
    }
    found
}

/// Where lines begin in `span`, which is behind a line.
fn line_starts(text: &str, span: Span) -> impl Iterator<Item = usize> {
    let start = span.start;
    text[span].match_indices('\n').map(move |(newline, _)| start + newline + 1)
}

/// The tags of a line that holds nothing else.
fn tags(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        rest = rest.trim_ascii_start();
        let (tag, behind) = rest.split_at(tag_length(rest)?);
        rest = behind;
        Some(tag)
    })
}

/// The lines of `text` from `start` on that hold nothing but tags, outside `code`.
fn tag_lines(text: &str, start: usize, code: &[Span]) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = start;
    let ends = TagEnds::new(text);
    while at < text.len() {
        let line_end = |at: usize| text[at..].find('\n').map_or(text.len(), |newline| at + newline);
        let first = at + text[at..].len() - text[at..].trim_start_matches([' ', '\t']).len();
        let mut end = first;
        while let Some(length) = tag_length_at(text, end, &ends) {
            end += length;
            end += text[end..].len() - text[end..].trim_start_matches([' ', '\t']).len();
        }
        let is_whole = end > first && end == line_end(end);
        if is_whole && !touches(code, &(first..end)) {
            found.push(first..end);
        }
        at = if is_whole { end } else { line_end(at) } + 1;
    }
    found
}

/// The length of the tag that `text` begins with; fragments are tags, too.
fn tag_length(text: &str) -> Option<usize> {
    text.starts_with('<').then(|| tag_length_at(text, 0, &TagEnds::new(text))).flatten()
}

/// The same at `at` of `text`, whose tags end at `ends`.
fn tag_length_at(text: &str, at: usize, ends: &TagEnds) -> Option<usize> {
    let rest = &text[at..];
    if !rest.starts_with('<') {
        return None;
    }
    let fragment = ["<>", "</>"].into_iter().find(|fragment| rest.starts_with(fragment));
    let component = || component_length(text, at, ends);
    fragment.map(str::len).or_else(component).or_else(|| Some(ends.tag(text, at)?.length))
}

/// The length of a tag whose name has full stops, `<Tabs.Item>`.
fn component_length(text: &str, at: usize, ends: &TagEnds) -> Option<usize> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '$' | ':');
    let inner = text[at..].strip_prefix("</").or_else(|| text[at..].strip_prefix('<'))?;
    let name = inner.find(|c| !is_name(c)).filter(|length| inner[..*length].contains('.'))?;
    Some(ends.end(text.len() - inner.len() + name)? + 1 - at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indented_blocks_are_no_code() {
        let text = "a\n    b\n\n    c\n    d\n# e\n\tf\n\n- g\n\n      h\ni\n\n>     j\n\nk\n\n    `l`\n    ```\n\n    m\n    ```\n";
        let found = indented(text, 0, &fences(text, 0));
        let lines: Vec<&str> =
            found.into_iter().map(|line| &text[line.indent.end..=line.indent.end]).collect();
        assert_eq!(lines, ["c", "f", "h", "j", "`"]);
    }

    fn parts<'t>(text: &'t str, spans: &[Span]) -> Vec<&'t str> {
        spans.iter().map(|span| &text[span.clone()]).collect()
    }

    #[test]
    fn expressions_are_read_as_javascript() {
        for (text, expected) in [
            ("a {b} c", vec!["{b}"]),
            ("a {{b: 1}} c", vec!["{{b: 1}}"]),
            ("{'}'} {\"}\"} {`}${`{`}}`}", vec!["{'}'}", "{\"}\"}", "{`}${`{`}}`}"]),
            ("{/* } */} {it's}", vec!["{/* } */}", "{it's}"]),
            ("{a // }\n}", vec!["{a // }\n}"]),
            ("a \\{b\\} {#id}", vec![]),
        ] {
            assert_eq!(parts(text, &scripts(text, 0, &[], Dialect::MDX).expressions), expected, "{text}");
        }
        assert_eq!(scripts("a {b", 0, &[], Dialect::MDX).troubles[0].message, "this expression never ends");
    }

    #[test]
    fn modules_are_paragraphs() {
        let behind = "# a\nimport b\n\n| c |\nexport d\n\n<E/>\nexport f\n\ng\nexport h\n";
        let found = scripts(behind, 0, &[], Dialect::MDX).modules;
        assert_eq!(parts(behind, &found), ["import b", "export d", "export f"]);
        let text = "import A from 'a';\nimport B from 'b';\n\nimport taxes are high.\nWe\nexport\n\n\
                    export const c = () => {\n\n  return 1;\n};\n\nimportant\n";
        let found = scripts(text, 0, &[], Dialect::MDX);
        assert_eq!(
            parts(text, &found.modules),
            [
                "import A from 'a';\nimport B from 'b';",
                "import taxes are high.\nWe\nexport",
                "export const c = () => {\n\n  return 1;\n};"
            ]
        );
        assert_eq!(found.expressions, Vec::<Span>::new());
    }

    #[test]
    fn fences_may_be_indented() {
        let text = "```js\n{a}\n```\n<A>\n\t\t~~~~\n\t\t```\n\t\t~~~~~\n</A>\n``` a ``` {b}\n````\nc";
        assert_eq!(parts(text, &fences(text, 0)), ["```js\n{a}\n```", "~~~~\n\t\t```\n\t\t~~~~~", "````\nc"]);
    }

    #[test]
    fn lines_inside_components() {
        let text = "a\n<A>\n  <B/>\n\tb\n\n  <C>\n    c\n  </C>\n</A>\nd\n";
        let found = components(text, 0, &[]);
        let inside: Vec<&str> =
            found.inside.iter().filter_map(|start| text[*start..].lines().next()).collect();
        assert_eq!(inside, ["  <B/>", "\tb", "", "  <C>", "    c", "  </C>", "</A>"]);
    }

    #[test]
    fn lines_of_tags() {
        let text =
            "<Tabs>\n<Tab a=\"1\">\n  </Tab></Tabs>\n<>\n<A>b</A>\n<A\n  b=\"c\"\n/>\n<A.B c=\">\"> d\n";
        assert_eq!(
            parts(text, &tag_lines(text, 0, &[])),
            ["<Tabs>", "<Tab a=\"1\">", "</Tab></Tabs>", "<>", "<A\n  b=\"c\"\n/>"]
        );
    }
}
