//! Marks in a line of Markdown: code spans and emphasis, as both grammars pair
//! them, and the marks that find no partner.

use std::collections::HashMap;

use super::html;
use super::html::TagEnds;
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

/// A line of text with the code in it, found once for all that look for marks outside
/// of it. Texts that aren't the Markdown of any page yet are read so; pages have
/// their tree.
///
/// # Examples
/// ```
/// use glossator::syntax::marks::MarkedLine;
///
/// let line = MarkedLine::new("a `b` | c`");
/// assert_eq!((line.code.as_slice(), line.strays.as_slice()), ([2..5].as_slice(), [9].as_slice()));
/// assert_eq!(line.outside_code(&['|']).collect::<Vec<_>>(), [6]);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MarkedLine<'t> {
    /// The text.
    pub text: &'t str,
    /// Its code spans.
    pub code: Vec<Span>,
    /// The backticks that begin none.
    pub strays: Vec<usize>,
    /// The elements that kramdown reads no Markdown in, each from its start tag up
    /// to its end tag.
    pub raw: Vec<Span>,
}

impl<'t> MarkedLine<'t> {
    /// Reads `text`.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let runs: Vec<Span> = runs(text, '`').collect();
        // Where the runs of each length are.
        let mut by_length: HashMap<usize, Vec<usize>> = HashMap::new();
        for (at, run) in runs.iter().enumerate() {
            by_length.entry(run.len()).or_default().push(at);
        }
        let mut elements = RawElements::new(text);
        let mut line = Self { text, ..Self::default() };
        let (mut at, mut from) = (0, 0);
        loop {
            let run = runs.get(at);
            if let Some(element) = elements.first_in(&(from..run.map_or(text.len(), |run| run.start))) {
                let inside = runs[at..].iter().take_while(|run| run.start < element.end);
                at += inside.clone().count();
                line.strays.extend(inside.flat_map(Clone::clone));
                from = element.end;
                line.raw.push(element);
                continue;
            }
            let Some(run) = run else { return line };
            // A backslash takes the first backtick away, where code would begin.
            let escaped = usize::from(is_escaped(text, run.start));
            let length = run.len() - escaped;
            let end = by_length.get(&length).and_then(|same| {
                let behind = same.partition_point(|other| *other <= at);
                same.get(behind)
            });
            if let Some(end) = end {
                at = *end;
                line.code.push(run.start + escaped..runs[at].end);
            } else {
                line.strays.extend(run.start + escaped..run.end);
            }
            from = runs[at].end;
            at += 1;
        }
    }

    /// Whether the byte at `at` stands in a code span.
    #[must_use]
    pub fn is_code(&self, at: usize) -> bool {
        touches(&self.code, &(at..at + 1))
    }

    /// Whether it stands in an element that kramdown reads no Markdown in.
    #[must_use]
    pub fn is_raw(&self, at: usize) -> bool {
        touches(&self.raw, &(at..at + 1))
    }

    /// Where one of `marks` stands outside code.
    pub fn outside_code<'l>(&'l self, marks: &'l [char]) -> impl Iterator<Item = usize> + 'l {
        self.text.match_indices(marks).map(|(at, _)| at).filter(|at| !self.is_code(*at))
    }

    /// What the code spans say, white space collapsed, in alphabetic order.
    #[must_use]
    pub fn code_words(&self) -> Vec<String> {
        let words = |span: &Span| collapsed(self.text[span.clone()].trim_matches('`'));
        let mut words: Vec<String> = self.code.iter().map(words).collect();
        words.sort_unstable();
        words
    }

    /// The emphasis in the line, whose placeables are `\0`. Both grammars pair marks
    /// nearly so; where letters stand without blanks, as kramdown does.
    #[must_use]
    pub fn emphasis(&self) -> Emphasis {
        let text = self.text;
        let links = self.links();
        let mut emphasis = Emphasis::default();
        let mut open: Vec<MarkRun> = Vec::new();
        for mark in ['*', '_'] {
            for run in runs(text, mark).filter(|run| !touches(&self.code, run)) {
                if touches(&self.raw, &run) {
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
                let mut run = MarkRun { mark: mark as u8, start, length: run.end - start, link };
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

    /// The texts of links, which the placeable of a target follows, the outer ones
    /// first.
    fn links(&self) -> Vec<Span> {
        let mut open = Vec::new();
        let mut links = Vec::new();
        for at in self.outside_code(&['[', ']']).filter(|at| !is_escaped(self.text, *at)) {
            if self.text[at..].starts_with('[') {
                open.push(at);
            } else if let Some(start) = open.pop().filter(|_| self.text[at + 1..].starts_with(['\0', '('])) {
                links.push(start..at);
            }
        }
        links.reverse();
        links
    }
}

/// The elements of a text that kramdown reads no Markdown in, looked for from its
/// beginning on.
struct RawElements<'t> {
    text: &'t str,
    ends: TagEnds,
    /// The names of elements that end nowhere from here on.
    endless: Vec<String>,
}

impl<'t> RawElements<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, ends: TagEnds::new(text), endless: Vec::new() }
    }

    /// The first that begins in `span`, up to its end tag.
    fn first_in(&mut self, span: &Span) -> Option<Span> {
        let text = self.text;
        text[span.clone()].match_indices('<').map(|(at, _)| span.start + at).find_map(|at| {
            let is_raw = |tag: &html::InlineTag| !tag.closing && !tag.void && html::is_raw(&tag.name);
            let tag = self.ends.tag(text, at).filter(is_raw)?;
            if self.endless.contains(&tag.name) {
                return None;
            }
            let Some(end) = text[at..].find(&format!("</{}>", tag.name)) else {
                self.endless.push(tag.name);
                return None;
            };
            (!is_escaped(text, at)).then_some(at..at + end)
        })
    }
}

fn collapsed(code: &str) -> String {
    code.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What the code spans in `text` say that kramdown sees, white space collapsed,
/// in alphabetic order.
#[must_use]
pub fn kramdown_code(text: &str) -> Vec<String> {
    let spans = kramdown_spans(text, &(0..text.len()), &MarkedLine::new(text).raw, true);
    let mut code: Vec<String> =
        spans.into_iter().map(|span| collapsed(text[span].trim_matches('`'))).collect();
    code.sort_unstable();
    code
}

/// The code spans that kramdown sees in `piece` of `text`, outside `raw` elements. For it
/// a lone backtick between blanks is text, and any backtick ends what one began.
/// In the row of a table it doesn't know a backslash before one.
pub(super) fn kramdown_spans(text: &str, piece: &Span, raw: &[Span], knows_backslash: bool) -> Vec<Span> {
    let is_blank = |c: char| c.is_ascii_whitespace();
    let mut spans = Vec::new();
    let mut at = piece.start;
    while let Some(start) = text[at..piece.end].find('`').map(|found| at + found) {
        if let Some(element) = raw.iter().find(|element| element.contains(&start)) {
            at = element.end;
            continue;
        }
        if knows_backslash && is_escaped(text, start) {
            at = start + 1;
            continue;
        }
        let rest = &text[start..piece.end];
        let length = rest.len() - rest.trim_start_matches('`').len();
        let (mark, content) = rest.split_at(length);
        let before = &text[piece.start..start];
        let is_lone =
            length == 1 && content.starts_with(is_blank) && (before.is_empty() || before.ends_with(is_blank));
        at = start + length;
        if let Some(end) = content.find(mark).filter(|_| !is_lone) {
            at += end + length;
            spans.push(start..at);
        }
    }
    spans
}

struct MarkRun {
    mark: u8,
    start: usize,
    length: usize,
    /// The link it stands in.
    link: Option<usize>,
}

impl Emphasis {
    /// Pairs the marks of `run` with open ones; what is left stays in `run`.
    fn close(&mut self, run: &mut MarkRun, open: &mut Vec<MarkRun>) {
        while run.length > 0 {
            // A link's text stands for itself.
            let fits = |other: &MarkRun| other.mark == run.mark && other.link == run.link;
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

/// The backslashes of a text, found once for those that ask before each of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Backslashes(Vec<Span>);

impl Backslashes {
    /// Those of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(runs(text, '\\').collect())
    }

    /// [`is_escaped`], whatever stands at `at`.
    ///
    /// ```
    /// use glossator::syntax::marks::Backslashes;
    ///
    /// let backslashes = Backslashes::new(r"a\\\b");
    /// let escaped: Vec<usize> = (0..5).filter(|at| backslashes.escape(*at)).collect();
    /// assert_eq!(escaped, [2, 4]);
    /// ```
    #[must_use]
    pub fn escape(&self, at: usize) -> bool {
        let run = self.0.partition_point(|run| run.end < at);
        self.0.get(run).is_some_and(|run| run.start < at && (at - run.start) % 2 == 1)
    }
}

/// Whether a backslash stands before `at` that is none itself. It counts backwards: whoever asks
/// before backslashes, too, takes [`Backslashes`].
#[must_use]
pub fn is_escaped(text: &str, at: usize) -> bool {
    text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> (Vec<Span>, Vec<usize>) {
        let MarkedLine { code, strays, .. } = MarkedLine::new(text);
        (code, strays)
    }

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
        assert_eq!(MarkedLine::new("a <var>*b*</var> <code>`</code> `<samp>`").raw, [2..10, 17..24]);
        assert_eq!(kramdown_code("<kbd>`a`</kbd> `b`"), ["b"]);
        assert_eq!(
            MarkedLine::new("<kbd>*a*</kbd> *b*").emphasis(),
            Emphasis { strong: 0, light: 1, strays: vec![5, 7] }
        );
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
            let Emphasis { strong, light, strays } = MarkedLine::new(text).emphasis();
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
