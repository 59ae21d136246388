//! Anchors that headings had on pages that were translated before: links from elsewhere
//! lead there. A comment above the heading's entry has each, `# anchor: unser-team`. It
//! is nothing of ours to `sync`, which leaves it where it is, with its entry.

use unicode_normalization::char::is_combining_mark;

use super::{Catalog, Entry};

const ANCHOR: &str = "# anchor: ";
/// Longer ones aren't taken.
const MOST_LETTERS: usize = 100;
/// A heading has been translated anew so many times at most.
const MOST_ANCHORS: usize = 4;

/// Whether `anchor` can be one: letters and digits of any script, hyphens and underscores,
/// so that it is nothing else wherever it is written.
///
/// ```
/// use glossator::catalog::anchors::is_anchor;
///
/// assert!(is_anchor("über-uns_2"));
/// assert!(!is_anchor("a b") && !is_anchor("a\"b") && !is_anchor(""));
/// ```
#[must_use]
pub fn is_anchor(anchor: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_') || is_combining_mark(c);
    let length = anchor.chars().count();
    (1..=MOST_LETTERS).contains(&length)
        && anchor.chars().all(is_letter)
        && !anchor.starts_with(is_combining_mark)
}

/// Whether any comment of `catalog` may name one: most have none, and needn't be looked through.
#[must_use]
pub fn may_have_anchors(catalog: &Catalog) -> bool {
    catalog.text.contains(ANCHOR)
}

/// The anchors that the comment above `entry` names.
#[must_use]
pub fn former_anchors<'c>(catalog: &'c Catalog, entry: &Entry) -> Vec<&'c str> {
    let lines = catalog.text[entry.comment.clone()].lines();
    let named = lines.filter_map(|line| line.strip_prefix(ANCHOR)).map(str::trim_end);
    named.filter(|anchor| is_anchor(anchor)).take(MOST_ANCHORS).collect()
}

/// The text of `catalog` with the `anchors` above their entries, each with its id.
#[must_use]
pub fn with_anchors(catalog: &Catalog, anchors: &[(&str, &str)]) -> String {
    let entry = |(id, anchor): &(&str, &str)| {
        let entry = catalog.entries_of(id).next()?;
        let is_new = is_anchor(anchor) && !former_anchors(catalog, entry).contains(anchor);
        is_new.then(|| (entry.span.start, format!("{ANCHOR}{anchor}{}", catalog.line_ending())))
    };
    let mut lines: Vec<(usize, String)> = anchors.iter().filter_map(entry).collect();
    lines.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let mut text = catalog.text.clone();
    for (at, line) in lines {
        text.insert_str(at, &line);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_anchor_stands_right_above_its_entry() {
        let catalog = Catalog::parse("# en: Team\r\nref-1-a = Team\r\n\r\nref-1-b = B\r\n".to_owned());
        let text = with_anchors(&catalog, &[("ref-1-b", "b"), ("ref-1-a", "das-team"), ("ref-1-a", "<b>")]);
        assert_eq!(
            text,
            "# en: Team\r\n# anchor: das-team\r\nref-1-a = Team\r\n\r\n# anchor: b\r\nref-1-b = B\r\n"
        );
        let catalog = Catalog::parse(text.clone());
        assert_eq!(former_anchors(&catalog, &catalog.entries[0]), ["das-team"]);
        assert_eq!(with_anchors(&catalog, &[("ref-1-a", "das-team")]), text, "each once");
    }
}
