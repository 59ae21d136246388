//! Formulas within a text, `$x^2$`, where a renderer reads them.

use super::marks::is_escaped;
use crate::text::{Span, touches};

/// The most bytes of a formula.
const LONGEST: usize = 10_000;
/// What stands around a formula in LaTeX, and in Python-Markdown where it has formulas.
const BRACKETS: [(&str, &str); 2] = [("\\(", "\\)"), ("\\[", "\\]")];

/// What a renderer takes for formulas within a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Math {
    /// Nothing.
    None,
    /// What stands between as many dollar signs, as code stands between backticks: remark-math.
    Remark,
    /// What stands between dollar signs, without a blank beside them.
    MarkdownIt,
    /// The same, and what stands in `\(…\)` and `\[…\]`: arithmatex.
    PythonMarkdown,
}

impl Math {
    /// Whether there are any.
    #[must_use]
    pub const fn is_any(self) -> bool {
        !matches!(self, Self::None)
    }

    /// The end of the formula that begins at `at` of `text`, outside `code`; else where others may begin, behind its signs.
    pub(super) fn end_or_next(self, text: &str, at: usize, code: &[Span]) -> Result<usize, usize> {
        let end = self.end(text, at).filter(|_| !touches(code, &(at..at + 1)));
        end.ok_or_else(|| at + signs(&text[at..]).max(1))
    }

    /// The end of the formula that begins at `at` of `text`.
    fn end(self, text: &str, at: usize) -> Option<usize> {
        if !self.is_any() || is_escaped(text, at) {
            return None;
        }
        let limit = text.floor_char_boundary(at + LONGEST);
        let rest = text[at..limit].split("\n\n").next().unwrap_or_default();
        let signs = signs(rest);
        let length = match (self, signs) {
            (Self::PythonMarkdown, 0) => brackets(rest),
            (Self::None, _) | (_, 0) => None,
            (Self::Remark, _) => run_end(rest, signs, |_| true),
            (_, 1) => {
                let length = rest[1..].find('$').map(|close| close + 2)?;
                let inside = &rest[1..length - 1];
                let is_beside =
                    !inside.starts_with(char::is_whitespace) && !inside.ends_with(char::is_whitespace);
                let is_formula = is_beside && !inside.is_empty() && !is_escaped(rest, length - 1);
                is_formula.then_some(length)
            }
            _ => run_end(rest, signs, |close| !is_escaped(rest, close)),
        };
        length.map(|length| at + length)
    }
}

/// How many dollar signs `text` begins with.
fn signs(text: &str) -> usize {
    text.len() - text.trim_start_matches('$').len()
}

/// The length of the formula in brackets that `text` begins with.
fn brackets(text: &str) -> Option<usize> {
    let (open, close) = BRACKETS.into_iter().find(|(open, _)| text.starts_with(open))?;
    let mut ends = text.match_indices(close).map(|(end, _)| end);
    ends.find(|end| *end > open.len() && !is_escaped(text, *end)).map(|end| end + close.len())
}

/// The end of the first run of as many `signs` as `text` begins with.
fn run_end(text: &str, signs: usize, is_end: impl Fn(usize) -> bool) -> Option<usize> {
    let mut at = signs;
    while let Some(close) = text[at..].find('$').map(|found| at + found) {
        let run = self::signs(&text[close..]);
        if run == signs && is_end(close) {
            return Some(close + run);
        }
        at = close + run;
    }
    None
}

/// The formulas in `text` from `start` on, outside `code`, in order.
pub(super) fn formulas(text: &str, start: usize, code: &[Span], math: Math) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = start;
    while let Some(open) = text[at..].find(['$', '\\']).map(|found| at + found) {
        let end = math.end_or_next(text, open, code);
        found.extend(end.ok().map(|end| open..end));
        at = end.unwrap_or_else(|next| next);
    }
    found
}

/// Where in `text`, outside `code`, dollar signs stand that another one may make a formula with.
pub(crate) fn first_of_formulas(text: &str, code: &[Span], math: Math) -> Vec<usize> {
    let signs = text.match_indices('$').map(|(at, _)| at);
    let signs: Vec<usize> = signs.filter(|at| !touches(code, &(*at..*at + 1))).collect();
    if math == Math::Remark {
        return signs;
    }
    let is_blank = |c: Option<char>| c.is_none_or(char::is_whitespace);
    let begins = |at: &usize| !is_blank(text[at + 1..].chars().next());
    let ends = |at: &usize| !is_blank(text[..*at].chars().next_back());
    let is_last = |at: usize| !signs.iter().any(|other| *other > at + 1 && ends(other));
    signs.iter().copied().filter(|at| begins(at) && !is_last(*at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_those_of_the_renderer() {
        let [remark, markdown_it, python] =
            [Math::Remark, Math::MarkdownIt, Math::PythonMarkdown].map(|math| {
                move |text: &'static str| -> Vec<&str> {
                    formulas(text, 0, &[], math).into_iter().map(|span| &text[span]).collect()
                }
            });
        for (text, of_remark, of_markdown_it) in [
            ("a $x^2$ b $y$", &["$x^2$", "$y$"][..], &["$x^2$", "$y$"][..]),
            ("$5 and $6", &["$5 and $"], &[]),
            ("$ x $", &["$ x $"], &[]),
            ("\\$5 and $6", &[], &[]),
            ("$$x$$ $$$", &["$$x$$"], &["$$x$$"]),
            ("$$x$ y$$", &["$$x$ y$$"], &["$$x$ y$$"]),
            ("$\\frac{a}\n{b}$", &["$\\frac{a}\n{b}$"], &["$\\frac{a}\n{b}$"]),
            ("$a\n\nb$", &[], &[]),
            ("5 $", &[], &[]),
        ] {
            assert_eq!(remark(text), of_remark, "{text}");
            assert_eq!(
                (markdown_it(text), python(text)),
                (of_markdown_it.to_vec(), of_markdown_it.to_vec()),
                "{text}"
            );
        }
        assert_eq!(python("a \\(x\\) and \\[y\\] or \\\\(z\\)"), ["\\(x\\)", "\\[y\\]"]);
        assert_eq!(markdown_it("a \\(x\\)"), Vec::<&str>::new());
    }
}
