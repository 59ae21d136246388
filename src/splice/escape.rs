//! Escape: what a translator wrote as text is read as text, by `CommonMark`
//! and by kramdown. Encoding, not repair: readers see exactly what was written.

use crate::page::markdown::Block;
use crate::segment::{Kind, Segment};
use crate::text::Span;

/// `text` for the place of `segment`. `raw` are the ranges of placeables'
/// values, which stay as they are, as does every character that the English
/// itself has unescaped.
#[must_use]
pub fn escape(text: &str, raw: &[Span], segment: &Segment) -> String {
    let english = segment.pattern.plain_text();
    let mut at: Vec<usize> = Vec::new();
    if starts_a_line(&segment.kind) {
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let content = line.trim_start_matches([' ', '\t', '>']);
            let offset = start + line.len() - content.len();
            at.extend(marker(content.trim_end_matches('\n')).map(|found| offset + found));
            start += line.len();
        }
        // English that starts like this is taken as it stands.
        if marker(english.trim_start()).is_some() {
            at.clear();
        }
    }
    if !english.contains('|') {
        at.extend(text.match_indices('|').map(|(found, _)| found));
    }
    at.sort_unstable();
    at.dedup();
    at.retain(|at| !raw.iter().any(|raw| raw.contains(at)) && !is_escaped(text, *at));
    insert_backslashes(text, &at)
}

/// Whether the segment's text begins a line, where block markers count.
fn starts_a_line(kind: &Kind) -> bool {
    !matches!(
        kind,
        Kind::Text(Block::Heading(_) | Block::TableHeading | Block::TableCell(_)) | Kind::FrontMatter(_)
    )
}

fn is_escaped(text: &str, at: usize) -> bool {
    text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

fn insert_backslashes(text: &str, at: &[usize]) -> String {
    let mut escaped = String::with_capacity(text.len() + at.len());
    let mut from = 0;
    for at in at {
        escaped.push_str(&text[from..*at]);
        escaped.push('\\');
        from = *at;
    }
    escaped.push_str(&text[from..]);
    escaped
}

/// Where in `line` the character stands that makes its beginning a marker of a
/// block, in either grammar.
fn marker(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let blank_at = |at: usize| matches!(bytes.get(at), None | Some(b' ' | b'\t'));
    let run = |wanted: u8| bytes.iter().take_while(|byte| **byte == wanted).count();
    match bytes.first()? {
        b'#' => blank_at(run(b'#')).then_some(0).filter(|_| run(b'#') <= 6),
        b'>' | b'|' => Some(0),
        b'-' | b'+' | b'*' if blank_at(1) || is_rule(line) => Some(0),
        b'_' if is_rule(line) => Some(0),
        b'=' if line.trim_end().bytes().all(|byte| byte == b'=') => Some(0),
        b':' if blank_at(1) => Some(0),
        b'$' if line.starts_with("$$") => Some(0),
        b'*' if line.starts_with("*[") && line.contains("]:") => Some(0),
        b'[' if line.find("]:").is_some_and(|end| !line[..end].contains("](")) => Some(0),
        b'0'..=b'9' => {
            let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
            let is_number = matches!(bytes.get(digits), Some(b'.' | b')')) && blank_at(digits + 1);
            (digits <= 9 && is_number).then_some(digits)
        }
        _ => None,
    }
}

fn is_rule(line: &str) -> bool {
    let marks: Vec<u8> = line.bytes().filter(|byte| !matches!(byte, b' ' | b'\t')).collect();
    marks.len() >= 3 && marks.iter().all(|mark| *mark == marks[0])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(line: &str) -> String {
        let at: Vec<usize> = marker(line).into_iter().collect();
        insert_backslashes(line, &at)
    }

    #[test]
    fn block_markers_become_text() {
        for (line, expected) in [
            ("2018. július 26.", "2018\\. július 26."),
            ("- und", "\\- und"),
            ("# 1", "\\# 1"),
            ("> x", "\\> x"),
            ("* * *", "\\* * *"),
            ("[x]: y", "\\[x]: y"),
            ("*betont* und", "*betont* und"),
            ("[Text](x) und: y", "[Text](x) und: y"),
            ("2018 war", "2018 war"),
            ("-5 Grad", "-5 Grad"),
        ] {
            assert_eq!(escaped(line), expected);
        }
    }
}
