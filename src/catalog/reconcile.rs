//! Reconcile: which new segment is which known one, so that an id, once given,
//! follows its segment and is never given to another.
//!
//! The steps and their thresholds were measured on 739 revisions of real
//! pages: texts that are alike by less than 0.25 are never the same segment,
//! those alike by more than 0.6 always are, and few lie between. A wrong
//! match costs one review, a missed one loses a translation, so they lean to
//! matching.

use std::collections::{HashMap, HashSet};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::segment::draft::Draft;
use crate::segment::{Segment, name};
use crate::text::Fingerprint;
use crate::text::words::common_unique;

use super::Reference;
use super::candidates::candidates;
use super::given_ids::{give_ids, named_id, unnamed};
use super::likeness::{
    CONTAINED, ComparedText, FEW_WORDS, common_words, contained, likeness, likeness_by, ratio, shared_words,
};
use super::recut::{Cut, cuts};
use super::reference::KnownSegment;
use super::remembered::{Remembered, name_placeables, remembered_texts};
use super::value_ids::is_id_of_value;

/// Texts that are alike by this much are one segment, edited.
const ALIKE: f64 = 0.45;
/// Between the same neighbours and alone there, this is enough.
const ALIKE_ALONE: f64 = 0.25;
/// Somewhere else on the page it takes more.
const ALIKE_ELSEWHERE: f64 = 0.6;

/// Of pages with more pairs of segments than these, unchanged ones are found by
/// texts that stand once on both: a diff takes time with the square of what
/// changed.
const MAX_DIFF: usize = 1 << 24;

/// The segments of a page: `drafts` with ids and names.
///
/// `key` is the page's key as a slug, `reference` and `remembered` what is
/// known of the page.
#[must_use]
pub fn reconcile(
    key: &str,
    drafts: &[Draft],
    reference: &Reference,
    remembered: &[Remembered],
) -> Vec<Segment> {
    let cuts = cuts(drafts, reference);
    reconcile_renewing(key, drafts, reference, remembered, &cuts, |_, _| false)
}

/// [`reconcile`], with another id for a segment whose English has changed so that `renews` says so: it is
/// given the English before and today's, with `$` for placeables. `cuts` are what other rules have cut in another way.
#[must_use]
pub fn reconcile_renewing(
    key: &str,
    drafts: &[Draft],
    reference: &Reference,
    remembered: &[Remembered],
    cuts: &[Cut],
    renews: impl Fn(&str, &str) -> bool,
) -> Vec<Segment> {
    if is_unchanged(drafts, reference) {
        let ids = reference.entries.iter().map(|known| known.id.clone());
        let texts = remembered_texts(remembered);
        let named =
            std::iter::zip(drafts, ids).map(|(draft, id)| name_placeables(draft, id, reference, &texts));
        return named.collect();
    }
    let mut matching = SegmentMatching::new(drafts, reference);
    matching.keep_named(key, remembered);
    matching.keep_cuts(cuts);
    matching.keep_unchanged();
    matching.keep_moved();
    matching.bring_back(remembered);
    matching.keep_edited_between_neighbours();
    matching.keep_edited_elsewhere();
    let renewed = matching.renewed(reference, renews);
    let in_locks = remembered.iter().map(|known| known.id.as_str());
    let known = reference.entries.iter().map(|known| known.id.as_str()).chain(in_locks);
    let ids = give_ids(key, drafts, (&matching.ids, &renewed), known);
    let texts = remembered_texts(remembered);
    std::iter::zip(drafts, ids).map(|(draft, id)| name_placeables(draft, id, reference, &texts)).collect()
}

struct SegmentMatching<'a> {
    drafts: &'a [Draft],
    old: Vec<ComparedText>,
    old_ids: Vec<&'a str>,
    /// Where an id is among the known ones.
    places: HashMap<&'a str, usize>,
    new: Vec<ComparedText>,
    /// The id of each draft, as far as it is found.
    ids: Vec<Option<String>>,
    used: HashSet<String>,
    /// Where in the known entries each draft found its id.
    anchors: Vec<Option<usize>>,
    /// The drafts that other rules have cut in another way. Their English is what it was.
    recut: HashSet<usize>,
    /// Those of them that are called after an old id, with that.
    successors: HashMap<usize, String>,
}

impl<'a> SegmentMatching<'a> {
    fn new(drafts: &'a [Draft], reference: &'a Reference) -> Self {
        let old =
            reference.entries.iter().map(|known| ComparedText::new(&known.kind, &known.pattern)).collect();
        let old_ids: Vec<&str> = reference.entries.iter().map(|known| known.id.as_str()).collect();
        let places = old_ids.iter().enumerate().rev().map(|(at, id)| (*id, at)).collect();
        let new =
            drafts.iter().map(|draft| ComparedText::new(&draft.kind.entry_kind(), &unnamed(draft))).collect();
        let count = drafts.len();
        Self {
            drafts,
            old,
            old_ids,
            places,
            new,
            ids: vec![None; count],
            used: HashSet::new(),
            anchors: vec![None; count],
            recut: HashSet::new(),
            successors: HashMap::new(),
        }
    }

    fn accept(&mut self, old: usize, new: usize) {
        if self.is_free(new) && self.used.insert(self.old_ids[old].to_owned()) {
            self.ids[new] = Some(self.old_ids[old].to_owned());
            self.anchors[new] = Some(old);
        }
    }

    /// A segment that the page's authors call by its id is that one, whatever
    /// it says.
    fn keep_named(&mut self, key: &str, remembered: &[Remembered]) {
        let remembered: HashSet<&str> = remembered.iter().map(|known| known.id.as_str()).collect();
        for new in 0..self.drafts.len() {
            let Some(id) = named_id(key, &self.drafts[new]) else { continue };
            if let Some(old) = self.places.get(id.as_str()) {
                self.accept(*old, new);
            } else if remembered.contains(id.as_str()) && self.used.insert(id.clone()) {
                self.ids[new] = Some(id);
            }
        }
    }

    /// A segment with the same words is that one, whatever its pattern. What one has become several, or several one,
    /// is given no old id, but one after it: whoever translates that on another branch still has the other words
    /// before them.
    fn keep_cuts(&mut self, cuts: &[Cut]) {
        for cut in cuts {
            if let ([old], [new]) = (cut.old.as_slice(), cut.new.as_slice()) {
                self.accept(*old, *new);
            } else {
                let ids = cut.old.iter().map(|old| self.old_ids[*old].to_owned());
                let unnamed = cut.new.iter().filter(|new| self.drafts[**new].remarks.id.is_none());
                self.successors.extend(unnamed.map(|new| (*new, self.old_ids[cut.old[0]].to_owned())));
                self.used.extend(ids);
            }
            self.recut.extend(&cut.new);
        }
    }

    fn is_free(&self, new: usize) -> bool {
        self.ids[new].is_none() && !self.recut.contains(&new)
    }

    fn keep_unchanged(&mut self) {
        let key = |text: &ComparedText| (text.class.clone(), text.level, text.skeleton.clone());
        let old: Vec<_> = self.old.iter().map(key).collect();
        let new: Vec<_> = self.new.iter().map(key).collect();
        if old.len().saturating_mul(new.len()) > MAX_DIFF {
            for (old, new) in common_unique(&old, &new) {
                self.accept(old, new);
            }
            return;
        }
        for op in capture_diff_slices(Algorithm::Patience, &old, &new) {
            if let DiffOp::Equal { old_index, new_index, len } = op {
                for at in 0..len {
                    self.accept(old_index + at, new_index + at);
                }
            }
        }
    }

    fn keep_moved(&mut self) {
        let mut waiting: HashMap<(&str, &str), Vec<usize>> = HashMap::new();
        let free = (0..self.old.len()).rev().filter(|at| !self.used.contains(self.old_ids[*at]));
        for at in free {
            waiting.entry((&self.old[at].class, &self.old[at].skeleton)).or_default().push(at);
        }
        let mut found = Vec::new();
        for at in (0..self.new.len()).filter(|at| self.is_free(*at)) {
            let text = &self.new[at];
            let known = waiting.get_mut(&(text.class.as_str(), text.skeleton.as_str())).and_then(Vec::pop);
            found.extend(known.map(|known| (known, at)));
        }
        for (known, at) in found {
            self.accept(known, at);
        }
    }

    /// An exact fingerprint in a lock gives an id back.
    fn bring_back(&mut self, remembered: &[Remembered]) {
        let mut by_fingerprint: HashMap<Fingerprint, Vec<&str>> = HashMap::new();
        for known in remembered.iter().rev() {
            if let Some(english) = known.english {
                by_fingerprint.entry(english).or_default().push(&known.id);
            }
        }
        if by_fingerprint.is_empty() {
            return;
        }
        for at in 0..self.drafts.len() {
            if self.ids[at].is_some() {
                continue;
            }
            let draft = &self.drafts[at];
            let names = name::assign(draft, &name::KnownNames::default(), &HashSet::new());
            let fingerprint = Fingerprint::of(&draft.pattern(&names).to_string());
            let ids = by_fingerprint.get(&fingerprint).map_or(&[][..], Vec::as_slice);
            let is_value = self.new[at].is_value();
            let free = ids
                .iter()
                .rev()
                .find(|id| !self.used.contains(**id) && (!is_value || is_id_of_value(id, draft)));
            if let Some(id) = free {
                self.used.insert((*id).to_owned());
                self.ids[at] = Some((*id).to_owned());
                self.anchors[at] = self.places.get(id).copied();
            }
        }
    }

    fn keep_edited_between_neighbours(&mut self) {
        for (old, new) in self.gaps() {
            if let ([old], [new]) = (old.as_slice(), new.as_slice()) {
                let (known, text) = (&self.old[*old], &self.new[*new]);
                let same_kind = known.class == text.class && known.level == text.level;
                let enough = known.words.len().min(text.words.len()) >= FEW_WORDS || known.level.is_some();
                if same_kind && enough && likeness(known, text) >= ALIKE_ALONE {
                    self.accept(*old, *new);
                    continue;
                }
            }
            self.keep_best(&old, &new, |old, new| {
                let few = old.words.len().min(new.words.len()) < FEW_WORDS;
                let common = common_words(old, new);
                let score = likeness_by(old, new, common);
                let accepted =
                    score >= if few { ALIKE_ELSEWHERE } else { ALIKE } || contained(old, new, common);
                accepted.then_some(score)
            });
        }
    }

    fn keep_edited_elsewhere(&mut self) {
        let (old, new) = (self.free_old(), self.free_new());
        self.keep_best(&old, &new, |old, new| {
            let enough = old.words.len().min(new.words.len()) >= FEW_WORDS;
            let score = likeness(old, new);
            (enough && score >= ALIKE_ELSEWHERE).then_some(score)
        });
    }

    /// The drafts that get another id than they were found to have, which is for none then: by number, that id.
    fn renewed(
        &mut self,
        reference: &Reference,
        renews: impl Fn(&str, &str) -> bool,
    ) -> HashMap<usize, String> {
        let is_new = |new: &usize| self.ids[*new].is_none();
        let mut renewed: HashMap<usize, String> = self
            .successors
            .iter()
            .filter(|(new, _)| is_new(new))
            .map(|(new, old)| (*new, old.clone()))
            .collect();
        for new in 0..self.drafts.len() {
            let may_renew = self.drafts[new].remarks.id.is_none() && !self.recut.contains(&new);
            let Some(old) = self.anchors[new].filter(|_| may_renew) else { continue };
            let (old, today) =
                (reference.entries[old].pattern.skeleton(), unnamed(&self.drafts[new]).skeleton());
            if Fingerprint::of(&old) != Fingerprint::of(&today) && renews(&old, &today) {
                renewed.extend(self.ids[new].take().map(|id| (new, id)));
            }
        }
        renewed
    }

    fn free_old(&self) -> Vec<usize> {
        (0..self.old.len()).filter(|at| !self.used.contains(self.old_ids[*at])).collect()
    }

    fn free_new(&self) -> Vec<usize> {
        (0..self.new.len()).filter(|at| self.is_free(*at)).collect()
    }

    /// What is left on both sides between neighbours that are known, in order.
    fn gaps(&self) -> Vec<(Vec<usize>, Vec<usize>)> {
        let mut gaps = Vec::new();
        let mut new = Vec::new();
        let mut from = 0;
        for at in 0..=self.new.len() {
            if at < self.new.len() && self.ids[at].is_none() {
                new.extend(self.is_free(at).then_some(at));
                continue;
            }
            let anchor = if at == self.new.len() { Some(self.old.len()) } else { self.anchors[at] };
            let Some(anchor) = anchor.filter(|anchor| *anchor >= from) else { continue };
            let old = (from..anchor).filter(|at| !self.used.contains(self.old_ids[*at])).collect();
            gaps.push((old, std::mem::take(&mut new)));
            from = anchor + 1;
        }
        gaps
    }

    /// Accepts the pairs that `score` accepts, best first.
    fn keep_best(
        &mut self,
        old: &[usize],
        new: &[usize],
        score: impl Fn(&ComparedText, &ComparedText) -> Option<f64>,
    ) {
        let old_bags: Vec<_> = old.iter().map(|at| self.old[*at].words.sorted()).collect();
        let new_bags: Vec<_> = new.iter().map(|at| self.new[*at].words.sorted()).collect();
        let mut pairs = Vec::new();
        for (old_at, new_at) in candidates(&old_bags, &new_bags) {
            let (old_bag, new_bag) = (&old_bags[old_at], &new_bags[new_at]);
            let shared = shared_words(old_bag, new_bag);
            let promising = ratio(2 * shared, old_bag.len() + new_bag.len()) >= ALIKE
                || ratio(shared, old_bag.len().min(new_bag.len())) >= CONTAINED;
            let (old, new) = (old[old_at], new[new_at]);
            if promising && let Some(score) = score(&self.old[old], &self.new[new]) {
                pairs.push((score, old, new));
            }
        }
        pairs.sort_by(|a, b| {
            b.0.total_cmp(&a.0).then(a.1.abs_diff(a.2).cmp(&b.1.abs_diff(b.2))).then(a.1.cmp(&b.1))
        });
        for (_, old, new) in pairs {
            self.accept(old, new);
        }
    }
}

/// Whether the page has just the segments that its reference catalog has, in
/// the same order: nothing is to be found out then.
#[must_use]
pub fn is_unchanged(drafts: &[Draft], reference: &Reference) -> bool {
    let same = |(draft, known): (&Draft, &KnownSegment)| {
        draft.kind.entry_kind() == known.kind && unnamed(draft).skeleton() == known.pattern.skeleton()
    };
    let unique: HashSet<&str> = reference.entries.iter().map(|known| known.id.as_str()).collect();
    drafts.len() == reference.entries.len()
        && unique.len() == drafts.len()
        && std::iter::zip(drafts, &reference.entries).all(same)
}
