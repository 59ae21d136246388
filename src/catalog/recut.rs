//! Recut: what the segments of a page were under other rules. Where these have cut the same words in another way, an
//! old entry is a new segment with another pattern, several of them, or a part of one.
//!
//! Only words that are the same count: an old text and a new one are compared with the values of their placeables in
//! them. So what was translated under the old rules was made from just these words.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::segment::draft::Draft;
use crate::segment::{CUTTING_RULES, Segment};
use crate::text::one_line;
use crate::text::words::common_unique;

use super::Reference;
use super::division::Division;
use super::flat::FlatText;
use super::given_ids::numbered;
use super::likeness::value_class;
use super::reference::KnownSegment;

/// Of pages with more pairs of texts than these, only those that stand once on both sides are the same for sure.
const MAX_DIFF: usize = 1 << 24;
/// Between two texts that are the same, more pairs than these aren't looked at one by one.
const MAX_PAIRS: usize = 1 << 18;

/// Entries of the reference catalog and segments of today that have the same words: by their numbers, one of one side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cut {
    /// The entries.
    pub(super) old: Vec<usize>,
    /// The segments.
    pub(super) new: Vec<usize>,
}

/// What a page's texts have become under today's rules.
#[derive(Debug, Clone, Default)]
pub struct Recut {
    /// Ids that stay, with another pattern.
    pub(super) kept: Vec<KeptId>,
    /// Texts of which others were made.
    pub(super) moved: Vec<MovedTexts>,
}

/// An id whose segment has the same words and another pattern.
#[derive(Debug, Clone)]
pub(super) struct KeptId {
    /// Its English as it was; in a conflict on both sides.
    pub(super) old: Vec<KnownSegment>,
    pub(super) new: KnownSegment,
}

/// Segments that were others: one that is several now, or the other way round.
#[derive(Debug, Clone)]
pub(super) struct MovedTexts {
    pub(super) old: Vec<KnownSegment>,
    pub(super) new: Vec<KnownSegment>,
}

/// The texts of one side with the values of their placeables.
struct FlatTexts {
    /// Of a value its key, which only one with the same key is like.
    classes: Vec<Option<String>>,
    texts: Vec<Option<FlatText>>,
}

impl FlatTexts {
    fn of_known(reference: &Reference) -> Self {
        // In a conflict an id may say two things.
        let single = |known: &KnownSegment| {
            let text = flat(known)?;
            let is_same = |other: &KnownSegment| flat(other).is_some_and(|other| other.text == text.text);
            reference.known(&known.id).all(is_same).then_some(text)
        };
        Self {
            classes: reference.entries.iter().map(|known| value_class(&known.kind)).collect(),
            texts: reference.entries.iter().map(single).collect(),
        }
    }

    fn of_drafts(drafts: &[Draft]) -> Self {
        let flat = |draft: &Draft| {
            let values = draft.opaque.iter().enumerate();
            let values = values.map(|(number, (_, opaque))| (number.to_string(), one_line(&opaque.shown)));
            FlatText::new(&numbered(draft), &values.collect())
        };
        Self {
            classes: drafts.iter().map(|draft| value_class(&draft.kind.entry_kind())).collect(),
            texts: drafts.iter().map(flat).collect(),
        }
    }

    /// What tells texts apart. One that isn't known is like none of the other side's.
    fn keys(&self, unknown: &str) -> Vec<String> {
        let key = |(at, (class, text)): (usize, (&Option<String>, &Option<FlatText>))| match text {
            Some(flat) => format!("{}\0{}", class.as_deref().unwrap_or_default(), flat.text),
            None => format!("{unknown} {at}"),
        };
        std::iter::zip(&self.classes, &self.texts).enumerate().map(key).collect()
    }

    /// Which of the texts `parts` the text number `whole` of the other side begins with, all of it, at least one.
    fn parts_of(&self, parts: &[usize], whole: &FlatText) -> Option<usize> {
        let mut at = 0;
        for (count, part) in parts.iter().enumerate() {
            let text = self.texts[*part].as_ref()?;
            at = whole.find(text, at)? + text.text.len();
            if whole.ends_at(at) {
                return Some(count + 1);
            }
        }
        None
    }
}

/// What the rules of `reference` have cut in another way than today's have cut `drafts`; nothing where they are the
/// same.
#[must_use]
pub fn cuts(drafts: &[Draft], reference: &Reference) -> Vec<Cut> {
    if reference.rules == CUTTING_RULES || reference.entries.is_empty() {
        return Vec::new();
    }
    let (old, new) = (FlatTexts::of_known(reference), FlatTexts::of_drafts(drafts));
    let same = same(&old.keys("old"), &new.keys("new"));
    let mut cuts = Vec::new();
    let (mut old_from, mut new_from) = (0, 0);
    for (old_at, new_at) in same.into_iter().chain([(old.texts.len(), new.texts.len())]) {
        let gap = ((old_from..old_at).collect::<Vec<_>>(), (new_from..new_at).collect::<Vec<_>>());
        in_gap((&old, &gap.0), (&new, &gap.1), &mut cuts);
        if old_at < old.texts.len() {
            cuts.push(Cut { old: vec![old_at], new: vec![new_at] });
        }
        (old_from, new_from) = (old_at + 1, new_at + 1);
    }
    cuts
}

/// The texts that are the same and in the same order.
fn same(old: &[String], new: &[String]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > MAX_DIFF {
        return common_unique(old, new);
    }
    let equal = |op: DiffOp| match op {
        DiffOp::Equal { old_index, new_index, len } => {
            (0..len).map(|at| (old_index + at, new_index + at)).collect()
        }
        _ => Vec::new(),
    };
    capture_diff_slices(Algorithm::Patience, old, new).into_iter().flat_map(equal).collect()
}

/// The cuts between two texts that are the same.
fn in_gap(
    (old_texts, old): (&FlatTexts, &[usize]),
    (new_texts, new): (&FlatTexts, &[usize]),
    cuts: &mut Vec<Cut>,
) {
    if old.len().saturating_mul(new.len()) > MAX_PAIRS {
        return;
    }
    let (mut old_at, mut new_from) = (0, 0);
    while old_at < old.len() {
        let found = (new_from..new.len()).find_map(|new_at| {
            let (old, new) = (&old[old_at..], &new[new_at..]);
            let same_class = |count: (usize, usize)| {
                let class = &old_texts.classes[old[0]];
                old[..count.0].iter().all(|at| old_texts.classes[*at] == *class)
                    && new[..count.1].iter().all(|at| new_texts.classes[*at] == *class)
            };
            let split = || Some((1, new_texts.parts_of(new, old_texts.texts[old[0]].as_ref()?)?));
            let joined = || Some((old_texts.parts_of(old, new_texts.texts[new[0]].as_ref()?)?, 1));
            let count = split().or_else(joined).filter(|count| same_class(*count))?;
            Some((new_at, count))
        });
        if let Some((new_at, (olds, news))) = found {
            cuts.push(Cut {
                old: old[old_at..old_at + olds].to_vec(),
                new: new[new_at..new_at + news].to_vec(),
            });
            new_from = new_at + news;
            old_at += olds;
        } else {
            old_at += 1;
        }
    }
}

impl Recut {
    /// What the `cuts` of `reference` are, now that the segments have ids. What was known of the page becomes what
    /// today's rules would have written: an id that stays has its new pattern, others are added.
    #[must_use]
    pub fn new(cuts: &[Cut], reference: &mut Reference, segments: &[Segment]) -> Self {
        let mut recut = Self::default();
        for Cut { old, new } in cuts {
            let mut old: Vec<KnownSegment> = old.iter().map(|at| reference.entries[*at].clone()).collect();
            let new: Vec<KnownSegment> = new.iter().map(|at| KnownSegment::of(&segments[*at])).collect();
            match (old.as_slice(), new.as_slice()) {
                ([before], [after]) if before.id == after.id => {
                    old = reference.known(&after.id).cloned().collect();
                    if old.iter().any(|known| known.fingerprint != after.fingerprint) {
                        recut.kept.push(KeptId { old, new: after.clone() });
                    }
                }
                _ => recut.moved.push(MovedTexts { old, new }),
            }
        }
        let kept = recut.kept.iter().map(|kept| &kept.new);
        kept.chain(recut.moved.iter().flat_map(|moved| &moved.new)).for_each(|known| reference.set(known));
        recut
    }

    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty() && self.moved.is_empty()
    }
}

fn flat(known: &KnownSegment) -> Option<FlatText> {
    FlatText::new(&known.pattern, &known.shown)
}

/// `whole` in `parts`.
pub(super) fn division(whole: &KnownSegment, parts: &[KnownSegment]) -> Option<Division> {
    Division::new(flat(whole)?, parts.iter().map(flat).collect::<Option<_>>()?)
}
