//! Pairs of marks around words that Python-Markdown's extensions read and `CommonMark`
//! doesn't: `==marked==`, `^^inserted^^`, `x^up^`, `x~down~`.

use super::kind::NodeKind;
use super::layers::MarkPair;
use super::marks::{is_escaped, runs};
use super::tree::Tree;
use crate::text::Span;

/// The pairs in the texts of `tree`, which `text` has, in order of their beginnings.
pub(super) fn find(tree: &Tree, text: &str) -> Vec<MarkPair> {
    let mut pairs = Vec::new();
    if !text.contains(['=', '^', '~']) {
        return pairs;
    }
    let mut open = OpenMarks::default();
    for node in tree.nodes() {
        match tree.kind(node) {
            kind if kind.is_block() => open = OpenMarks::default(),
            NodeKind::Text => open.read(text, &tree.range(node).span(), &mut pairs),
            _ => {}
        }
    }
    pairs.sort_by_key(|pair| pair.open.start);
    pairs
}

/// For each kind of mark the last one that may find its partner.
#[derive(Default)]
struct OpenMarks([Option<Span>; 3]);

impl OpenMarks {
    fn read(&mut self, text: &str, part: &Span, pairs: &mut Vec<MarkPair>) {
        for (open, mark) in std::iter::zip(&mut self.0, ['=', '^', '~']) {
            let found =
                runs(&text[part.clone()], mark).map(|run| part.start + run.start..part.start + run.end);
            for run in found.filter(|run| !is_escaped(text, run.start)) {
                if let Some(open) = open.take_if(|open| is_pair(text, open, &run)) {
                    pairs.push(MarkPair { open, close: run });
                } else if opens(text, &run, mark) {
                    *open = Some(run);
                }
            }
        }
    }
}

/// Whether words may begin right behind the mark `run`.
fn opens(text: &str, run: &Span, mark: char) -> bool {
    let is_footnote = mark == '^' && text[..run.start].ends_with('[');
    // One equals sign marks nothing, and two tildes are the engine's.
    let is_mark = if mark == '=' { run.len() > 1 } else { mark == '^' || run.len() == 1 };
    is_mark && !is_footnote && text[run.end..].starts_with(|c: char| !c.is_whitespace())
}

/// Whether two runs of a mark are a pair. A single one stands around what has no blanks.
fn is_pair(text: &str, open: &Span, close: &Span) -> bool {
    let inside = &text[open.end..close.start];
    open.len() == close.len()
        && !inside.ends_with(char::is_whitespace)
        && (open.len() > 1 || !inside.contains(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use crate::syntax::{Dialect, parse};

    #[test]
    fn pairs_are_found_in_blocks() {
        for (text, expected) in [
            ("A ==b\nc== d ^^e^^", &["==b\nc==", "^^e^^"][..]),
            ("2^10^ H~2~O x^2 y^2", &["^10^", "~2~"]),
            ("a == b == c", &[]),
            ("==a\n\nb==", &[]),
            ("`==a==` \\==b== [^c] [^d]", &[]),
            ("**a ==b** c==", &["==b** c=="]),
            ("| ==a | b== |\n|---|---|\n| ^c^ | |", &["^c^"]),
        ] {
            let tree = parse(text, &(0..0), Dialect::PYTHON_MARKDOWN);
            let found: Vec<&str> =
                tree.layers.pairs.iter().map(|pair| &text[pair.open.start..pair.close.end]).collect();
            assert_eq!(found, expected, "{text}");
        }
        assert!(parse("==a==", &(0..0), Dialect::COMMON_MARK).layers.pairs.is_empty());
    }
}
