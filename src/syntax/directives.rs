//! Directives: lines of colons that stand around Markdown, `:::note`, alone on
//! their line, `::toc`, or in a text, `:abbr[text]{title="…"}`. After
//! micromark's extension; a title without brackets, `:::note Read this`, is what
//! Docusaurus and `VitePress` read.

use super::marks::is_escaped;
use super::own_lines::{Container, Containers, Marks, OwnLine, own_lines};
use crate::text::{Span, touches};

/// The most characters of a label, or of attributes.
const LONGEST_LABEL: usize = 1000;

/// The marks around the words of directives within the lines of `text` from `start`
/// on, outside `code`; `lines` are directives themselves.
pub(super) fn inline_marks(text: &str, start: usize, code: &[Span], lines: &[OwnLine]) -> Vec<Span> {
    let mut marks = Vec::new();
    let mut at = start;
    let mut lines = lines.iter().map(|line| &line.span).peekable();
    for line in text[start..].split_inclusive('\n') {
        let span = at..at + line.trim_ascii_end().len();
        if lines.next_if(|own| own.start >= span.start && own.end <= span.end).is_none() {
            inline(text, &span, code, false, &mut marks);
        }
        at += line.len();
    }
    marks
}

/// The colons that lines of `text` from `start` on begin with that aren't directives, of which `lines` are
/// those that are. The engine would begin a definition with them.
pub(super) fn colons_of_texts(text: &str, start: usize, lines: &[OwnLine]) -> Vec<Span> {
    let is_own = |colons: &Span| lines.binary_search_by_key(&colons.start, |line| line.span.start).is_ok();
    let found = own_lines(text, start, &[], |line, _| {
        let colons = line.len() - line.trim_start_matches(':').len();
        (colons > 1).then_some(Marks::Around(0..colons))
    });
    let colons = found.iter().filter_map(OwnLine::title);
    colons.filter(|colons| !is_own(colons)).cloned().collect()
}

/// Where in `text`, outside `code`, directives within a text begin.
pub(crate) fn inline_directives(text: &str, code: &[Span]) -> Vec<usize> {
    let mut marks = Vec::new();
    // Behind a colon with a backslash a directive begins, and that may come.
    inline(text, &(0..text.len()), code, true, &mut marks);
    marks.into_iter().map(|mark| mark.start).filter(|at| text.as_bytes()[*at] == b':').collect()
}

/// Which lines of colons a renderer takes for directives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Directives {
    /// None.
    None,
    /// What any of those below does: nobody knows which one it is.
    Any,
    /// What remark-directive does: a name right behind the colons, a label in brackets.
    Remark,
    /// The same, and a title without brackets, but not in a list: what it calls `mdx1Compat`.
    Docusaurus,
    /// Containers of markdown-it: a title without brackets, and at least three colons.
    VitePress,
}

impl Directives {
    /// Whether there are any.
    #[must_use]
    pub const fn is_any(self) -> bool {
        !matches!(self, Self::None)
    }

    const fn has_labels(self) -> bool {
        !matches!(self, Self::VitePress)
    }

    const fn has_blank_before_name(self) -> bool {
        matches!(self, Self::Any | Self::VitePress)
    }

    const fn has_bare_titles(self, containers: Containers) -> bool {
        self.has_blank_before_name() || (matches!(self, Self::Docusaurus) && !containers.begin)
    }
}

/// What of `line`, which stands in `containers`, is marks, if it is a directive: all but its title.
pub(super) fn marks_of(line: &str, whose: Directives, containers: Containers) -> Option<Marks> {
    let colons = line.len() - line.trim_start_matches(':').len();
    let behind = &line[colons..];
    let is_leaf = colons == 2 && whose.has_labels() && behind.starts_with(|c: char| c.is_ascii_alphabetic());
    if colons < 3 && !is_leaf {
        return None;
    }
    if behind.is_empty() {
        // It ends what has begun above.
        return (!containers.begin).then_some(Marks::Whole);
    }
    let blanks = behind.len() - behind.trim_ascii_start().len();
    let name = colons + if whose.has_blank_before_name() { blanks } else { 0 };
    let name_end = name + name_length(&line[name..])?;
    let rest = &line[name_end..];
    if let Some(inside) = rest.strip_prefix('[') {
        let length = closing(inside, '[', ']').filter(|_| whose.has_labels())?;
        let behind = rest[length + 2..].trim_ascii();
        let is_whole = behind.is_empty() || (behind.starts_with('{') && behind.ends_with('}'));
        return is_whole.then_some(Marks::Around(name_end + 1..name_end + 1 + length));
    }
    let rest = rest.trim_ascii();
    if rest.is_empty() || rest.starts_with('{') {
        return (rest.is_empty() || rest.ends_with('}')).then_some(Marks::Whole);
    }
    if is_leaf || !line[name_end..].starts_with(' ') || !whose.has_bare_titles(containers) {
        return None;
    }
    let title = rest.find('{').map_or(rest, |attributes| rest[..attributes].trim_ascii_end());
    let start = line.len() - line[name_end..].trim_ascii_start().len();
    Some(Marks::Around(start..start + title.len()))
}

/// What of `line`, which stands in `containers`, is marks, if it is an alert with a title, as `VitePress`
/// reads it: `> [!TIP] Title`.
pub(super) fn alert_marks(line: &str, containers: Containers) -> Option<Marks> {
    let (name, title) = line.strip_prefix("[!")?.split_once(']')?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let title = title.trim_ascii();
    let is_alert = is_name && !title.is_empty() && containers.innermost == Some(Container::Quotation);
    is_alert.then(|| Marks::Around(line.len() - title.len()..line.len()))
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

/// Where the attributes whose brace stands at `open` of `text` end, if they are a directive's: right behind its name or its
/// label. Where MDX reads directives, they are no expression then.
pub(super) fn attributes_end(text: &str, open: usize) -> Option<usize> {
    let window = text.floor_char_boundary(open.saturating_sub(2 * LONGEST_LABEL));
    let line = text[window..open].rfind('\n').map_or(window, |newline| window + newline + 1);
    let before = &text[line..open];
    let name_end = if before.ends_with(']') { opening(before)? } else { before.len() };
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let above = before[..name_end].trim_end_matches(is_name);
    let colons = above.trim_end_matches(':');
    let is_begun = name_length(&before[above.len()..name_end]).is_some() && above.ends_with(':');
    // More than one colon stand at the beginning of a line, behind marks of containers.
    let is_mark = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '\t' | '>' | '-' | '*' | '+' | '.' | ')');
    let is_directive = match above.len() - colons.len() {
        1 => !is_escaped(text, line + colons.len()),
        _ => colons.chars().all(is_mark),
    };
    let inside = &text[open + 1..text.ceil_char_boundary(open + 1 + LONGEST_LABEL)];
    let length = attributes_length(inside).filter(|_| is_begun && is_directive)?;
    Some(open + 1 + length)
}

/// Where the bracket stands that the last one of `text` closes.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices().rev().take(LONGEST_LABEL) {
        if c == ']' && !is_escaped(text, at) {
            depth += 1;
        } else if c == '[' && !is_escaped(text, at) {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                return Some(at);
            }
        }
    }
    None
}

/// The length of the attributes that `text` begins with behind their brace, with the one that closes them: names,
/// `name=value`, `name="a value"`, `#id` and `.class`.
fn attributes_length(text: &str) -> Option<usize> {
    const NO_VALUE: [char; 8] = ['"', '\'', '<', '=', '>', '`', '{', '}'];
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        if let Some(behind) = rest.strip_prefix('}') {
            return Some(text.len() - behind.len());
        }
        let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | ':' | '_');
        let is_short = rest.starts_with(['#', '.']);
        let name = if is_short { &rest[1..] } else { rest };
        let length = name.find(|c| !is_name(c)).filter(|length| *length > 0)?;
        if !is_short && name.starts_with(|c: char| c.is_numeric() || matches!(c, '-' | '.')) {
            return None;
        }
        rest = &name[length..];
        let Some(value) = rest.trim_start().strip_prefix('=').filter(|_| !is_short) else { continue };
        let value = value.trim_start();
        let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''));
        let length = match quote {
            Some(quote) => value[1..].find(quote)? + 2,
            None => value
                .find(|c: char| c.is_whitespace() || NO_VALUE.contains(&c))
                .filter(|length| *length > 0)?,
        };
        rest = &value[length..];
    }
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

    /// What of `line` is a title for remark, Docusaurus and `VitePress`.
    fn titles(line: &str, containers: Containers) -> [Option<&str>; 3] {
        [Directives::Remark, Directives::Docusaurus, Directives::VitePress]
            .map(|whose| shown(line, |line| marks_of(line, whose, containers)))
    }

    #[test]
    fn lines_and_their_titles() {
        let all = |title| [title; 3];
        let remarks = |title| [title, title, None];
        for (line, expected) in [
            (":::", all(Some(""))),
            (":::note", all(Some(""))),
            ("::: info", [None, None, Some("")]),
            (":::tip{.wide #a}", all(Some(""))),
            (":::caution[Read *this* first]", remarks(Some("Read *this* first"))),
            (":::note[A [b](/c)]{.d}", remarks(Some("A [b](/c)"))),
            ("::: details Click me {open}", [None, None, Some("Click me")]),
            (":::note Read this", [None, Some("Read this"), Some("Read this")]),
            ("::toc", remarks(Some(""))),
            ("::youtube[A film]{#b}", remarks(Some("A film"))),
            ("::", all(None)),
            (":: text", all(None)),
            (": text", all(None)),
            (":::note[a] b", all(None)),
        ] {
            assert_eq!(titles(line, Containers::default()), expected, "{line}");
        }
    }

    #[test]
    fn lines_that_begin_in_a_list() {
        let containers = Containers { begin: true, innermost: Some(Container::Item(0)) };
        for (line, expected) in [
            (":::", [None; 3]),
            (":::note", [Some(""); 3]),
            (":::note[Read this]", [Some("Read this"), Some("Read this"), None]),
            (":::note Read this", [None, None, Some("Read this")]),
        ] {
            assert_eq!(titles(line, containers), expected, "{line}");
        }
    }

    #[test]
    fn titles_of_alerts() {
        let quotation = Containers { begin: false, innermost: Some(Container::Quotation) };
        let title = |line| shown(line, |line| alert_marks(line, quotation));
        assert_eq!(title("[!TIP] Read *this*"), Some("Read *this*"));
        assert_eq!(title("[!NOTE]  a"), Some("a"));
        for line in ["[!TIP]", "[a] b", "[!] c"] {
            assert_eq!(title(line), None, "{line}");
        }
        assert_eq!(alert_marks("[!TIP] a", Containers::default()), None);
    }

    /// As remark-directive reads them before remark-mdx does.
    #[test]
    fn attributes_are_those_of_a_directive() {
        for (text, expected) in [
            (":::note[Label]{title=\"A {title}\"}", Some("{title=\"A {title}\"}")),
            (":::note{#a .b title='x' c=d}", Some("{#a .b title='x' c=d}")),
            ("> - ::leaf[A [b](c)]{d}", Some("{d}")),
            ("An :abbr[HTML]{title=\"x\"} page", Some("{title=\"x\"}")),
            ("An :icon{name}", Some("{name}")),
            (":::note[Label] {title=\"x\"}", None),
            (":::note{hours + 1}", None),
            (":::note{title={hours}}", None),
            (":abbr[x]{1}", None),
            ("a::b{c}", None),
            ("\\:abbr{c}", None),
            ("abbr{c}, [x]{c}, : {c}", None),
        ] {
            let open = text.find('{').expect("it has a brace");
            let found = attributes_end(text, open).map(|end| &text[open..end]);
            assert_eq!(found, expected, "{text}");
        }
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
