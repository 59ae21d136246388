//! Texts that are one link, as in a table of contents. The memory keeps their words, which a heading shares,
//! and puts words into the link of the text that asks for them.

use crate::catalog::parse;
use crate::segment::{Element, Pattern};

/// A text that is one link.
pub(super) struct WholeLink {
    /// The text of the link.
    pub(super) words: String,
    /// The name of its target.
    pub(super) placeable: String,
}

impl WholeLink {
    /// Reads a pattern, as Fluent writes it: `[words]({ $name })`.
    pub(super) fn read(pattern: &str) -> Option<Self> {
        if !pattern.starts_with('[') {
            return None;
        }
        let pattern = parse::pattern(pattern)?;
        let [Element::Text(before), Element::Placeable(placeable), Element::Text(behind)] =
            pattern.elements()
        else {
            return None;
        };
        let words = before.strip_prefix('[')?.strip_suffix("](")?;
        let is_one = behind == ")" && !words.contains(['[', ']', '\\', '`']);
        is_one.then(|| Self { words: Pattern::of_text(words).to_string(), placeable: placeable.clone() })
    }

    /// The link around other words; `None` where they have a link of their own.
    pub(super) fn around(&self, words: &str) -> Option<String> {
        (!words.contains("](")).then(|| format!("[{words}]({{ ${} }})", self.placeable))
    }
}
