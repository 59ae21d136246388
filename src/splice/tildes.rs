//! Tildes, of which a pair strikes out what stands between.

use std::collections::HashMap;

use crate::syntax::marks;
use crate::text::Span;

/// Tildes that may strike out what the English doesn't: runs of a length that
/// it has less often. Where it strikes out itself, the structure tells.
pub(super) fn tildes(bare: &str, english: &str) -> Vec<usize> {
    let (found, known): (Vec<_>, Vec<_>) =
        (marks::runs(bare, '~').collect(), marks::runs(english, '~').collect());
    if found.len() < 2 {
        return Vec::new();
    }
    let (of_found, of_known) = (lengths(&found), lengths(&known));
    let strikes = of_known.get(&2).is_some_and(|count| *count > 1);
    let is_new = |run: &Span| {
        let length = run.len();
        of_found.get(&length) > of_known.get(&length) && !(strikes && length == 2)
    };
    found.iter().filter(|run| is_new(run)).flat_map(Clone::clone).collect()
}

/// How many of `runs` have each length.
fn lengths(runs: &[Span]) -> HashMap<usize, usize> {
    let mut lengths = HashMap::new();
    for run in runs {
        *lengths.entry(run.len()).or_default() += 1;
    }
    lengths
}
