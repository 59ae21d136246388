//! Rows of tables as kramdown cuts them: a `|` in code is none, and what Liquid
//! writes before the first and behind the last is no cell.

use super::marks::kramdown_spans;
use crate::text::{Span, touches};

/// The pipes in code in the rows of `text`, outside `code` blocks.
pub(super) fn pipes_in_code(text: &str, code: &[Span]) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut is_below_row = false;
    for line in text.split_inclusive('\n') {
        let is_row = line.contains('|');
        let is_in_block = start > 0 && touches(code, &(start - 1..start));
        if is_row && !is_in_block && (line.contains('`') || line.contains("<code")) {
            let code = code_in_row(line);
            let pipes = line.match_indices('|').map(|(at, _)| at..at + 1);
            let (inside, outside): (Vec<Span>, Vec<Span>) = pipes.partition(|pipe| touches(&code, pipe));
            if is_below_row || outside.iter().any(|pipe| !line[..pipe.start].ends_with('\\')) {
                found.extend(inside.into_iter().map(|pipe| start + pipe.start..start + pipe.end));
            }
        }
        is_below_row = is_row;
        start += line.len();
    }
    found
}

/// The code in a row, for kramdown: elements first, then spans. Its backticks
/// know no backslash.
fn code_in_row(line: &str) -> Vec<Span> {
    let mut code = Vec::new();
    let mut at = 0;
    while let Some(start) = line[at..].find("<code").map(|found| at + found) {
        let Some(length) = line[start..].find("</code>") else { break };
        code.extend(kramdown_spans(line, &(at..start), &[], false));
        at = start + length + "</code>".len();
        code.push(start..at);
    }
    code.extend(kramdown_spans(line, &(at..line.len()), &[], false));
    code
}

/// The Liquid tags among `liquid`, which is in order, that stand before or
/// behind a whole row.
pub(super) fn around_rows(text: &str, liquid: &[Span]) -> Vec<Span> {
    let blank = [' ', '\t'];
    let mut found = Vec::new();
    let is_tag = |span: &Span| text[span.clone()].starts_with("{%");
    let is_joined =
        |a: &Span, b: &Span| is_tag(a) && is_tag(b) && text[a.end..b.start].trim_matches(blank).is_empty();
    for tags in liquid.chunk_by(is_joined).filter(|tags| is_tag(&tags[0])) {
        let before = text[..tags[0].start].trim_end_matches(blank);
        let behind = text[tags[tags.len() - 1].end..].trim_start_matches(blank);
        let begins = (before.is_empty() || before.ends_with('\n')) && behind.starts_with('|');
        let ends = (behind.is_empty() || behind.starts_with('\n')) && before.ends_with('|');
        if begins || ends {
            found.extend_from_slice(tags);
        }
    }
    found
}

/// Where the line begins with whose row a table begins behind `tag`, one of those around rows, in the page that begins
/// at `start` of `text`. The blanks that hide the tag would make code of the row, where no row or paragraph goes on.
pub(super) fn begun_table(text: &str, start: usize, tag: &Span) -> Option<usize> {
    let before = text.get(start..tag.start)?.trim_end_matches([' ', '\t']);
    let line_above = before.strip_suffix('\n').unwrap_or(before).rsplit('\n').next().unwrap_or_default();
    let begins = before.is_empty() || before.ends_with('\n');
    (begins && line_above.trim_ascii().is_empty()).then_some(start + before.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pipes_in_code_are_kramdown_s() {
        for (row, expected) in [
            ("| `a|b` | c |", &[4][..]),
            ("| ``a`|b`` | `c | d |", &[6]),
            ("| ` a | b ` | c |", &[]),
            ("| <code>a|b `</code> | c|d` |", &[9]),
            ("| \\`a|b` | c |", &[5]),
            ("| a ``b|c` |", &[]),
            ("`a|b`", &[]),
            ("`a|b` \\| c", &[]),
            ("| a | b |\n`c|d`\n\n`e|f`", &[12]),
        ] {
            let found: Vec<usize> = pipes_in_code(row, &[]).into_iter().map(|pipe| pipe.start).collect();
            assert_eq!(found, expected, "{row}");
        }
        assert!(pipes_in_code("~~~\n| `a|b` |\n~~~", std::slice::from_ref(&(0..17))).is_empty());
    }
}
