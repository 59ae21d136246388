//! The items of lists, definitions and footnotes that a line stands in: kramdown
//! looks at what an item holds by itself, and HTML in it ends there at the latest.

use super::{is_span, tag};
use crate::syntax::markers::behind_item_marker;

/// How far the further lines of a footnote are indented.
const FOOTNOTE: usize = 4;

/// The items around a line.
#[derive(Debug, Default)]
pub(super) struct ListItems(Vec<ListItem>);

#[derive(Debug)]
struct ListItem {
    start: usize,
    /// How far its text stands from the start of a line.
    indentation: usize,
    /// Where it ends, once somebody asked.
    end: Option<usize>,
}

impl ListItems {
    /// Goes on to the line of Markdown that begins at `at`; returns where the
    /// outermost item begins that ends before it.
    pub(super) fn enter(&mut self, text: &str, at: usize) -> Option<usize> {
        let line = text[at..].lines().next().unwrap_or_default();
        let mut ended = None;
        while let Some(item) = self.0.pop_if(|item| item.ends_before(line, is_blank_above(text, at))) {
            ended = Some(item.start);
        }
        let marks = [' ', '\t', '>'];
        let mut inner = line.trim_start_matches(marks);
        if inner.starts_with("[^") && inner.contains("]:") {
            self.0.push(ListItem { start: at, indentation: FOOTNOTE, end: None });
        }
        while let Some(behind) = behind_item_marker(inner) {
            let content = behind.trim_start_matches([' ', '\t']);
            let blanks = behind.len() - content.len();
            // An item without text on its line, or with code there.
            let blanks = if content.trim_ascii().is_empty() || blanks > 4 { 1 } else { blanks };
            let indentation = line.len() - behind.len() + blanks;
            self.0.push(ListItem { start: at, indentation, end: None });
            inner = content.trim_start_matches(marks);
        }
        ended
    }

    /// Whether a line that is indented by `blanks` is a line of code or belongs
    /// to the text above it.
    pub(super) fn is_far(&self, blanks: &str) -> bool {
        let own = self.0.last().map_or(0, |item| item.indentation);
        blanks.chars().map(|blank| if blank == '\t' { 4 } else { 1 }).sum::<usize>() > own + 3
    }

    /// Whether `blanks` before a line's text are more than what it stands in has.
    pub(super) fn is_indented(&self, blanks: &str) -> bool {
        let own = self.0.last().map_or(0, |item| item.indentation);
        let quoted = blanks.rfind('>').map_or(0, |mark| mark + 2);
        blanks.len() > own.max(quoted)
    }

    /// Where the innermost item ends.
    pub(super) fn end(&mut self, text: &str) -> usize {
        let Some(item) = self.0.last_mut() else { return text.len() };
        if let Some(end) = item.end {
            return end;
        }
        let mut end = item.start;
        let mut is_behind_blank = false;
        for line in text[item.start..].split_inclusive('\n') {
            if end > item.start && item.ends_before(line, is_behind_blank) {
                break;
            }
            is_behind_blank = line.trim_ascii().is_empty();
            end += line.len();
        }
        item.end = Some(end);
        end
    }
}

impl ListItem {
    fn ends_before(&self, line: &str, is_behind_blank: bool) -> bool {
        let content = line.trim_start_matches([' ', '\t']);
        let begins_block =
            || behind_item_marker(content).is_some() || tag(content).is_some_and(|tag| !is_span(&tag.name));
        let is_left = line.len() - content.len() < self.indentation && !content.trim_ascii().is_empty();
        is_left && (is_behind_blank || begins_block())
    }
}

fn is_blank_above(text: &str, at: usize) -> bool {
    let above = text[..at].strip_suffix('\n').unwrap_or_default();
    above.rsplit('\n').next().is_some_and(|line| line.trim_ascii().is_empty())
}
