//! What is wrong with a stale text whatever English it is compared with.

use crate::catalog::parse;
use crate::resolve::Terms;
use crate::safety::{Checked, English, Subject, Violation, check};

/// The rules that a stale text breaks with today's English and with the one that
/// it was made from: those are faults, whatever its notes say. Other Englishes
/// don't count, as the next sync forgets them.
pub(super) fn faults(
    checked: &Checked,
    entry: &parse::Entry,
    terms: Option<&Terms>,
    subject: &Subject<'_>,
) -> Vec<Violation> {
    // One that was made from an English without words may fit that.
    let Some(old) = subject.old_english.filter(|_| !checked.violations.is_empty()) else { return Vec::new() };
    let mut segment = subject.segment.clone();
    segment.placeables.retain(|placeable| old.placeables().any(|name| name == placeable.name));
    segment.pattern = old.clone();
    let subject = Subject { segment: &segment, english: &English::default(), old_english: None, ..*subject };
    let found = check(entry, terms, &subject).violations;
    let is_fault = |violation: &&Violation| found.iter().any(|other| is_same(violation, other));
    checked.violations.iter().filter(is_fault).cloned().collect()
}

fn is_same(one: &Violation, other: &Violation) -> bool {
    one.code == other.code && one.message == other.message
}
