//! Where in a data file a value stands.

use crate::config::KeyPattern;
use crate::text::one_line;

/// Where a value of a data file stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Path(pub Vec<PathStep>);

/// A step of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathStep {
    /// To the value of this key.
    Key(String),
    /// To this item of a list, from 0.
    Item(usize),
}

impl Path {
    /// The keys on the way, with dots. What stands in a list is called the
    /// same wherever in the list it is.
    #[must_use]
    pub fn keys(&self) -> String {
        let keys = self.0.iter().filter_map(|step| match step {
            PathStep::Key(key) => Some(one_line(key)),
            PathStep::Item(_) => None,
        });
        let keys: Vec<String> = keys.collect();
        if keys.is_empty() { "item".to_owned() } else { keys.join(".") }
    }

    /// Whether it leads through a list.
    #[must_use]
    pub fn is_in_list(&self) -> bool {
        self.0.iter().any(|step| matches!(step, PathStep::Item(_)))
    }

    /// Whether one of `patterns` means it.
    pub(super) fn is_meant_by(&self, patterns: &[KeyPattern]) -> bool {
        let steps = self.0.iter().map(|step| match step {
            PathStep::Key(key) => Some(key.as_str()),
            PathStep::Item(_) => None,
        });
        let steps: Vec<Option<&str>> = steps.collect();
        !steps.is_empty() && patterns.iter().any(|pattern| pattern.matches(&steps))
    }
}
