//! Tildes, of which a pair strikes out what stands between, and other marks that only
//! Python-Markdown's extensions know.

use std::collections::HashMap;

use crate::syntax::marks;
use crate::text::Span;

/// Tildes that may strike out what the English doesn't: runs of a length that
/// it has less often. Where it strikes out itself, the structure tells.
pub(super) fn tildes(bare: &str, english: &str) -> Vec<usize> {
    new_runs(bare, english, '~', |_| true)
}

/// The same of marks around what is inserted, set higher, or marked.
pub(super) fn pairs(bare: &str, english: &str) -> Vec<usize> {
    let touches_words = |run: &Span| {
        bare[..run.start].ends_with(|c: char| !c.is_whitespace())
            || bare[run.end..].starts_with(|c: char| !c.is_whitespace())
    };
    let mut found =
        new_runs(bare, english, '^', |run| touches_words(run) && !bare[..run.start].ends_with('['));
    found.extend(new_runs(bare, english, '=', |run| run.len() > 1 && touches_words(run)));
    found
}

fn new_runs(bare: &str, english: &str, mark: char, is_mark: impl Fn(&Span) -> bool) -> Vec<usize> {
    let found: Vec<Span> = marks::runs(bare, mark).filter(|run| is_mark(run)).collect();
    let known: Vec<Span> = marks::runs(english, mark).collect();
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
