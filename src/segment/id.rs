//! Ids: what a segment is called, for good.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

/// The longest slug of a heading, in bytes.
const LONGEST_SLUG: usize = 40;

/// `text` as a slug: ASCII letters and digits in lower case with hyphens
/// between them, at most 40 characters, cut at a word. `None` without any.
///
/// ```
/// use glossator::segment::id::slug;
///
/// assert_eq!(slug("Contact us, 24/7!").as_deref(), Some("contact-us-24-7"));
/// assert_eq!(slug("連絡先"), None);
/// ```
#[must_use]
pub fn slug(text: &str) -> Option<String> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut slug = String::new();
    for word in words {
        let length = slug.len() + word.len() + usize::from(!slug.is_empty());
        if length > LONGEST_SLUG && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word[..word.len().min(LONGEST_SLUG)]);
    }
    (!slug.is_empty()).then(|| slug.to_ascii_lowercase())
}

/// What every segment's id begins with.
pub const PREFIX: &str = "ref-";

/// Whether a segment can have this id. Files that people and merges write have
/// others as well, which are nobody's.
#[must_use]
pub fn is_segment_id(id: &str) -> bool {
    id.starts_with(PREFIX) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// What stands between an id and the number of the one that came in its place.
const RENEWED: &str = "--";

/// The id that others are named after when they come in the place of `id`, and which of them that is:
/// `ref-3-a` and 2 for `ref-3-a--2`, `ref-3-a` and 1 for itself.
#[must_use]
pub fn first_id(id: &str) -> (&str, usize) {
    let renewed = id.rsplit_once(RENEWED);
    renewed.and_then(|(first, number)| Some((first, number.parse().ok()?))).unwrap_or((id, 1))
}

/// Gives ids that nothing else has or had.
#[derive(Debug, Default)]
pub struct SegmentIds {
    taken: HashSet<String>,
    /// How often an id was wanted that was taken.
    repeated: HashMap<String, usize>,
    /// The highest number of each section that is taken.
    highest: HashMap<String, usize>,
}

impl SegmentIds {
    /// Marks `id` as taken.
    pub fn take(&mut self, id: &str) {
        self.is_given(id);
    }

    /// Takes `id`; whether it was free.
    fn is_given(&mut self, id: &str) -> bool {
        if let Some((section, number)) = id.rsplit_once('-')
            && let Ok(number) = number.parse::<usize>()
        {
            let highest = self.highest.entry(section.to_owned()).or_default();
            *highest = number.max(*highest);
        }
        self.taken.insert(id.to_owned())
    }

    /// `wanted`, or with `--2`, `--3` … behind it.
    pub fn named(&mut self, wanted: &str) -> String {
        if self.is_given(wanted) {
            return wanted.to_owned();
        }
        let mut number = self.repeated.get(wanted).copied().unwrap_or(1);
        loop {
            number += 1;
            let id = format!("{wanted}{RENEWED}{number}");
            if self.is_given(&id) {
                self.repeated.insert(wanted.to_owned(), number);
                return id;
            }
        }
    }

    /// Another id for the segment called `id`: `ref-3-a--2` for `ref-3-a`, `ref-3-a--3` for that.
    pub fn renewed(&mut self, id: &str) -> String {
        let (base, mut number) = first_id(id);
        loop {
            number += 1;
            let id = format!("{base}{RENEWED}{number}");
            if self.is_given(&id) {
                return id;
            }
        }
    }

    /// The segment number `number` of section `section`, or the section's
    /// next free number: a number is a name, not a position.
    pub fn numbered(&mut self, section: &str, number: usize) -> String {
        let id = format!("{section}-{number}");
        if self.is_given(&id) {
            return id;
        }
        let mut highest = self.highest.get(section).copied().unwrap_or(0);
        loop {
            highest = highest.saturating_add(1);
            let id = format!("{section}-{highest}");
            if self.is_given(&id) {
                return id;
            }
        }
    }
}

/// Compares ids as people count: `x-2` before `x-10`.
///
/// ```
/// use glossator::segment::id::natural_order;
///
/// let mut ids = ["ref-3-top-10", "ref-3-top-2", "ref-3-title"];
/// ids.sort_by(|a, b| natural_order(a, b));
/// assert_eq!(ids, ["ref-3-title", "ref-3-top-2", "ref-3-top-10"]);
/// ```
#[must_use]
pub fn natural_order(a: &str, b: &str) -> Ordering {
    let (mut left, mut right) = (a.as_bytes(), b.as_bytes());
    loop {
        match (left.first(), right.first()) {
            (None, None) => return a.cmp(b),
            (None, _) => return Ordering::Less,
            (_, None) => return Ordering::Greater,
            (Some(l), Some(r)) if l.is_ascii_digit() && r.is_ascii_digit() => {
                let (l, r) = (digits(&mut left), digits(&mut right));
                let order = l.len().cmp(&r.len()).then_with(|| l.cmp(r));
                if order != Ordering::Equal {
                    return order;
                }
            }
            (Some(l), Some(r)) if l != r => return l.cmp(r),
            _ => {
                left = &left[1..];
                right = &right[1..];
            }
        }
    }
}

/// Takes a run of digits off the front, without its leading zeros.
fn digits<'t>(text: &mut &'t [u8]) -> &'t [u8] {
    let length = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (run, rest) = text.split_at(length);
    *text = rest;
    let zeros = run.iter().take_while(|byte| **byte == b'0').count();
    &run[zeros..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        assert_eq!(slug("Children's Privacy").as_deref(), Some("children-s-privacy"));
        assert_eq!(slug("個人データ"), None);
        assert_eq!(
            slug("A heading that goes on for much longer than that").as_deref(),
            Some("a-heading-that-goes-on-for-much-longer")
        );
    }

    #[test]
    fn a_number_is_never_given_twice() {
        let mut ids = SegmentIds::default();
        ids.take("ref-3-use-2");
        assert_eq!(ids.numbered("ref-3-use", 1), "ref-3-use-1");
        assert_eq!(ids.numbered("ref-3-use", 2), "ref-3-use-3");
        assert_eq!(ids.named("ref-3-use"), "ref-3-use");
        assert_eq!(ids.named("ref-3-use"), "ref-3-use--2");
    }

    #[test]
    fn renewed_ids_tell_what_was_there_before() {
        let mut ids = SegmentIds::default();
        ids.take("ref-3-a--3");
        assert_eq!(
            (ids.renewed("ref-3-a"), ids.renewed("ref-3-a--3")),
            ("ref-3-a--2".to_owned(), "ref-3-a--4".to_owned())
        );
        assert_eq!((first_id("ref-3-a--12"), first_id("ref-3-a-1")), (("ref-3-a", 12), ("ref-3-a-1", 1)));
    }

    #[test]
    fn order_of_people() {
        let mut ids = ["a-10", "a-2", "a", "a-2-1", "b"];
        ids.sort_by(|a, b| natural_order(a, b));
        assert_eq!(ids, ["a", "a-2", "a-2-1", "a-10", "b"]);
    }
}
