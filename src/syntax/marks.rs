//! Marks in a line of Markdown: code spans and emphasis, as both grammars pair
//! them, and the marks that find no partner.

use super::html;
use crate::text::{Span, touches};

/// How a line of text is emphasized.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Emphasis {
    /// `**strong**`
    pub strong: usize,
    /// `*light*`
    pub light: usize,
    /// Where marks stand that find no partner, in order.
    pub strays: Vec<usize>,
}

/// The code spans in `text`, and the backticks that begin none.
#[must_use]
pub fn code(text: &str) -> (Vec<Span>, Vec<usize>) {
    let Code { spans, strays, .. } = Code::of(text);
    (spans, strays)
}

/// The elements in `text` that kramdown reads no Markdown in, each from its start
/// tag up to its end tag.
#[must_use]
pub fn raw(text: &str) -> Vec<Span> {
    if text.contains('<') { Code::of(text).raw } else { Vec::new() }
}

/// What of a line of text has no marks in it.
#[derive(Default)]
struct Code {
    spans: Vec<Span>,
    /// The backticks that begin no span.
    strays: Vec<usize>,
    raw: Vec<Span>,
}

impl Code {
    fn of(text: &str) -> Self {
        let runs: Vec<Span> = runs(text, '`').collect();
        let mut code = Self::default();
        let (mut at, mut from) = (0, 0);
        loop {
            let run = runs.get(at);
            if let Some(element) = raw_element(text, &(from..run.map_or(text.len(), |run| run.start))) {
                let inside = runs[at..].iter().take_while(|run| run.start < element.end);
                at += inside.clone().count();
                code.strays.extend(inside.flat_map(Clone::clone));
                from = element.end;
                code.raw.push(element);
                continue;
            }
            let Some(run) = run else { return code };
            // A backslash takes the first backtick away, where code would begin.
            let escaped = usize::from(is_escaped(text, run.start));
            let length = run.len() - escaped;
            let end = runs[at + 1..].iter().position(|end| end.len() == length && length > 0);
            if let Some(end) = end {
                at += 1 + end;
                code.spans.push(run.start + escaped..runs[at].end);
            } else {
                code.strays.extend(run.start + escaped..run.end);
            }
            from = runs[at].end;
            at += 1;
        }
    }
}

/// The first element that begins in `span` and that kramdown reads no Markdown in,
/// up to its end tag.
fn raw_element(text: &str, span: &Span) -> Option<Span> {
    text[span.clone()].match_indices('<').map(|(at, _)| span.start + at).find_map(|at| {
        let tag =
            html::tag(&text[at..]).filter(|tag| !tag.closing && !tag.void && html::is_raw(&tag.name))?;
        let end = text[at..].find(&format!("</{}>", tag.name))?;
        (!is_escaped(text, at)).then_some(at..at + end)
    })
}

/// What the code spans in `text` say, white space collapsed, in alphabetic
/// order.
#[must_use]
pub fn code_words(text: &str) -> Vec<String> {
    let words = |span: &Span| collapsed(text[span.clone()].trim_matches('`'));
    let mut code: Vec<String> = code(text).0.iter().map(words).collect();
    code.sort_unstable();
    code
}

fn collapsed(code: &str) -> String {
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the code spans in `text` say that kramdown sees, white space collapsed,
/// in alphabetic order. For it a lone backtick between blanks is text, and any
/// backtick ends what one began.
#[must_use]
pub fn kramdown_code(text: &str) -> Vec<String> {
    let mut code = Vec::new();
    let raw = raw(text);
    let mut at = 0;
    while let Some(start) = text[at..].find('`').map(|found| at + found) {
        if let Some(element) = raw.iter().find(|element| element.contains(&start)) {
            at = element.end;
            continue;
        }
        let length = text[start..].find(|c| c != '`').unwrap_or(text.len() - start);
        let is_first = start == 0 || text[..start].ends_with(char::is_whitespace);
        let is_text = length == 1 && is_first && text[start + 1..].starts_with(char::is_whitespace);
        let content = start + length;
        let end = text[content..].find(&text[start..content]).filter(|_| !is_text);
        at = if is_escaped(text, start) {
            start + 1
        } else if let Some(end) = end {
            code.push(collapsed(&text[content..content + end]));
            content + end + length
        } else {
            content
        };
    }
    code.sort_unstable();
    code
}

struct Run {
    mark: u8,
    start: usize,
    length: usize,
    /// The link it stands in.
    link: Option<usize>,
}

/// The emphasis in `text`, whose placeables are `\0`. Both grammars pair marks
/// nearly so; where letters stand without blanks, as kramdown does.
#[must_use]
pub fn emphasis(text: &str) -> Emphasis {
    let Code { spans: code, raw, .. } = Code::of(text);
    let links = links(text, &code);
    let mut emphasis = Emphasis::default();
    let mut open: Vec<Run> = Vec::new();
    for mark in ['*', '_'] {
        for run in runs(text, mark).filter(|run| !touches(&code, run)) {
            if touches(&raw, &run) {
                emphasis.strays.extend(run);
                continue;
            }
            let start = run.start + usize::from(is_escaped(text, run.start));
            let before = text[..start].chars().next_back().unwrap_or(' ');
            let after = text[run.end..].chars().next().unwrap_or(' ');
            let is_word = |c: char| mark == '_' && c.is_alphanumeric();
            let opens = !after.is_whitespace() && !is_word(before);
            let closes = !before.is_whitespace() && !is_word(after);
            let link = links.iter().rposition(|link| link.contains(&run.start));
            let mut run = Run { mark: mark as u8, start, length: run.end - start, link };
            if closes {
                emphasis.close(&mut run, &mut open);
            }
            if opens && run.length > 0 {
                open.push(run);
            } else if closes {
                emphasis.strays.extend(run.start..run.start + run.length);
            }
        }
    }
    emphasis.strays.extend(open.iter().flat_map(|run| run.start..run.start + run.length));
    emphasis.strays.sort_unstable();
    emphasis
}

impl Emphasis {
    /// Pairs the marks of `run` with open ones; what is left stays in `run`.
    fn close(&mut self, run: &mut Run, open: &mut Vec<Run>) {
        while run.length > 0 {
            // A link's text stands for itself.
            let fits = |other: &Run| other.mark == run.mark && other.link == run.link;
            let exact = open.iter().rposition(|other| fits(other) && other.length == run.length);
            let Some(at) = exact.or_else(|| open.iter().rposition(fits)) else { return };
            self.strays.extend(open.drain(at + 1..).flat_map(|run| run.start..run.start + run.length));
            let length = open[at].length.min(run.length).min(2);
            let count = if length == 2 { &mut self.strong } else { &mut self.light };
            *count += 1;
            open[at].length -= length;
            run.length -= length;
            run.start += length;
            if open[at].length == 0 {
                open.pop();
            }
        }
    }
}

/// The texts of links in `text`, which the placeable of a target follows, the
/// outer ones first.
fn links(text: &str, code: &[Span]) -> Vec<Span> {
    let mut open = Vec::new();
    let mut links = Vec::new();
    for (at, bracket) in text.match_indices(['[', ']']) {
        if is_escaped(text, at) || touches(code, &(at..at + 1)) {
            continue;
        }
        if bracket == "[" {
            open.push(at);
        } else if let Some(start) = open.pop().filter(|_| text[at + 1..].starts_with(['\0', '('])) {
            links.push(start..at);
        }
    }
    links.reverse();
    links
}

/// The runs of `mark` in `text`.
pub fn runs(text: &str, mark: char) -> impl Iterator<Item = Span> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(mark)?;
        let length = text[start..].find(|c| c != mark).unwrap_or(text.len() - start);
        at = start + length;
        Some(start..at)
    })
}

/// Whether a backslash stands before `at` that is none itself.
#[must_use]
pub fn is_escaped(text: &str, at: usize) -> bool {
    text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_ends_with_as_many_backticks() {
        assert_eq!(code("a `b` ``c`d`` e"), (vec![2..5, 6..13], vec![]));
        assert_eq!(code("a \\`b ` c"), (vec![], vec![6]));
    }

    #[test]
    fn some_elements_have_no_marks_in_them() {
        assert_eq!(code("<kbd>`a`</kbd> `b` `c`"), (vec![15..18, 19..22], vec![5, 7]));
        assert_eq!(code("`<kbd>` a `</kbd>`"), (vec![0..7, 10..18], vec![]));
        assert_eq!(code("<b>`a`</b> \\<kbd>`b`</kbd>"), (vec![3..6, 17..20], vec![]));
        assert_eq!(raw("a <var>*b*</var> <code>`</code> `<samp>`"), [2..10, 17..24]);
        assert_eq!(kramdown_code("<kbd>`a`</kbd> `b`"), ["b"]);
        assert_eq!(emphasis("<kbd>*a*</kbd> *b*"), Emphasis { strong: 0, light: 1, strays: vec![5, 7] });
    }

    #[test]
    fn kramdown_s_code_ends_with_the_next_backtick() {
        for (text, code) in [
            ("a `b` c", &["b"][..]),
            ("a ` b ` c", &[]),
            ("a ` b` c `d `", &["c"]),
            ("a `b`` c", &["b"]),
            ("a `` b`c ``", &["b`c"]),
            ("a \\`b`", &[]),
        ] {
            assert_eq!(kramdown_code(text), code, "{text}");
        }
    }

    #[test]
    fn marks_find_their_partners() {
        let found = |text: &str| {
            let Emphasis { strong, light, strays } = emphasis(text);
            (strong, light, strays)
        };
        assert_eq!(found("**a** *b* _c_ __d__"), (2, 2, vec![]));
        assert_eq!(found("***a*** 5 * 3 snake_case_x"), (1, 1, vec![]));
        assert_eq!(found("**重要。**です"), (1, 0, vec![]));
        assert_eq!(found("**a und *b*"), (0, 1, vec![0, 1]));
        assert_eq!(found("Preis*"), (0, 0, vec![5]));
        assert_eq!(found("\\*a `*` *"), (0, 0, vec![]));
        assert_eq!(found("_a \0_"), (0, 1, vec![]));
        assert_eq!(found("*[a*](\0)"), (0, 0, vec![0, 3]));
        assert_eq!(found("*[*a*](\0) b*"), (0, 2, vec![]));
        assert_eq!(found("[*a](\0) [b*](\0)"), (0, 0, vec![1, 10]));
    }
}
