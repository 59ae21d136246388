//! Blocks between lines of slashes, `/// note | Title` and `///`, as Python-Markdown's newer extensions
//! read them. Options of theirs, indented, stand right below the first line.

use super::own_lines::{Marks, OwnLine};
use crate::text::Span;

/// Those whose argument is no title: a tag, or a number.
const WITHOUT_TITLES: [&str; 5] = ["html", "caption", "figure-caption", "table-caption", "definition"];

/// What of `line` is marks, if such a block begins or ends there: all but its title.
pub(super) fn marks_of(line: &str) -> Option<Marks> {
    let behind = line.trim_start_matches('/');
    if line.len() - behind.len() < 3 {
        return None;
    }
    let (name, title) = behind.split_once('|').unwrap_or((behind, ""));
    let (name, title) = (name.trim_matches(' '), title.trim_matches(' '));
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    if !name.chars().all(is_name) || name.is_empty() && behind.contains('|') {
        return None;
    }
    let has_title = !title.is_empty() && !WITHOUT_TITLES.contains(&name);
    let start = line.trim_end_matches(' ').len() - title.len();
    Some(if has_title { Marks::Around(start..start + title.len()) } else { Marks::Whole })
}

/// The options below `line`, if it begins a block in `text`.
pub(super) fn options_below(text: &str, line: &OwnLine) -> Option<Span> {
    let is_begun = !text[line.span.clone()].trim_matches(['/', ' ']).is_empty();
    let first = text[..line.span.start].rfind('\n').map_or(0, |newline| newline + 1);
    let prefix = line.span.start - first;
    let start = (line.span.end + text[line.span.end..].find('\n')? + 1).min(text.len());
    let is_option = |option: &&str| {
        let content = option.trim_start_matches([' ', '\t', '>']);
        option.len() - content.len() >= prefix + 4 && !content.trim_ascii().is_empty()
    };
    let lines = text[start..].split_inclusive('\n').take_while(is_option);
    let length: usize = lines.map(str::len).sum();
    (is_begun && length > 0).then_some(start..start + text[start..start + length].trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::own_lines::shown;

    #[test]
    fn lines_and_their_titles() {
        for (line, expected) in [
            ("/// note", Some("")),
            ("/// note | Read *this*", Some("Read *this*")),
            ("//// details | A | b", Some("A | b")),
            ("/// html | div.wide", Some("")),
            ("///", Some("")),
            ("// note", None),
            ("/// Really, no", None),
            ("///|a", None),
        ] {
            assert_eq!(shown(line, marks_of), expected, "{line}");
        }
    }
}
