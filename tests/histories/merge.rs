//! Merges: file by file as git makes them, and what of them only a reviewer
//! can know.

use std::collections::{BTreeMap, BTreeSet};

use glossator::catalog::Lock;
use glossator::catalog::lock::{LockLine, Record};
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::catalog::Lines;
use super::english::Page;
use super::ledger::Ledger;
use super::tree::{LANGUAGES, Tree};

/// How a person resolves the conflicts of a merge, by kind of file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Resolution {
    page: Choice,
    reference: Choice,
    catalogs: Choice,
    locks: Choice,
    /// Decides what is decided by hand.
    seed: usize,
}

/// How conflicts in a file are resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    Ours,
    Theirs,
    Union,
    /// Ours or theirs or both, conflict by conflict.
    ByHand,
    /// The whole file, also where there is no conflict: `git checkout --ours`.
    OurFile,
    TheirFile,
    /// Conflict markers are committed.
    Markers,
}

use Choice as C;

impl Resolution {
    pub(super) fn of(pick: usize, seed: usize) -> Self {
        let all = |choice| Self { page: choice, reference: choice, catalogs: choice, locks: choice, seed };
        let ours = all(C::Ours);
        match pick {
            20 | 21 => Self { page: C::Ours, ..all(C::Markers) },
            22 | 23 => Self { catalogs: C::Markers, ..ours },
            24..=27 => all(C::ByHand),
            // Both paragraphs; the reference catalog of one, the texts of the other.
            28 | 29 => Self { page: C::Union, catalogs: C::TheirFile, locks: C::Union, ..all(C::OurFile) },
            30 | 31 => Self { page: C::Union, catalogs: C::OurFile, locks: C::Union, ..all(C::TheirFile) },
            32 => Self { catalogs: C::TheirFile, ..ours },
            33 => Self { catalogs: C::OurFile, ..all(C::Theirs) },
            34.. => Self::mixed(seed),
            pick => match pick % 5 {
                0 => ours,
                1 => all(C::Theirs),
                2 => all(C::Union),
                3 => Self { reference: C::Markers, locks: C::Markers, ..ours },
                _ => Self { catalogs: C::Theirs, ..ours },
            },
        }
    }

    fn mixed(seed: usize) -> Self {
        let all = [C::Ours, C::Theirs, C::Union, C::ByHand, C::OurFile, C::TheirFile, C::Markers];
        let choice = |nth| all[random(seed, nth) % 7];
        let page = all[random(seed, 0) % 6];
        Self { page, reference: choice(1), catalogs: choice(2), locks: choice(3), seed }
    }

    /// Whether git's own union driver is at work.
    pub(super) fn is_union(self) -> bool {
        [self.reference, self.catalogs, self.locks] == [C::Union; 3]
    }

    fn choice(self, path: &str) -> Choice {
        match path {
            _ if path.ends_with(".toml") => C::Ours,
            _ if path.starts_with("content/") => self.page,
            _ if path.ends_with(".lock") => self.locks,
            _ if path.starts_with("locales/en/") => self.reference,
            _ => self.catalogs,
        }
    }

    /// A file that both sides have changed, as `hunks` say.
    pub(super) fn text(self, path: &str, ours: &str, theirs: &str, hunks: &[Hunk]) -> String {
        let mut text = String::new();
        let choice = self.choice(path);
        for (nth, hunk) in hunks.iter().enumerate() {
            match (hunk, choice) {
                (_, C::OurFile) => return ours.to_owned(),
                (_, C::TheirFile) => return theirs.to_owned(),
                (Hunk::Same(same), _) => text.push_str(same),
                (Hunk::Conflict(ours, _), C::Ours) => text.push_str(ours),
                (Hunk::Conflict(_, theirs), C::Theirs) => text.push_str(theirs),
                (Hunk::Conflict(ours, theirs), C::Union) => text.extend([ours.as_str(), theirs]),
                (Hunk::Conflict(ours, theirs), C::Markers) => {
                    let markers = ["<<<<<<< ours\n", "=======\n", ">>>>>>> theirs\n"];
                    text.extend([markers[0], ours, markers[1], theirs, markers[2]]);
                }
                (Hunk::Conflict(ours, theirs), C::ByHand) => match random(self.seed, nth) % 4 {
                    0 => text.push_str(ours),
                    1 => text.push_str(theirs),
                    2 => text.extend([ours.as_str(), theirs]),
                    _ => text.extend([theirs.as_str(), ours]),
                },
            }
        }
        text
    }

    /// A file that one side has deleted and the other changed.
    pub(super) fn one_sided<T>(self, path: &str, ours: Option<T>, theirs: Option<T>) -> Option<T> {
        match self.choice(path) {
            C::Theirs | C::TheirFile => theirs,
            C::Union | C::Markers => ours.or(theirs),
            C::ByHand if random(self.seed, path.len()).is_multiple_of(2) => ours.or(theirs),
            C::Ours | C::OurFile | C::ByHand => ours,
        }
    }
}

/// Some number, the same for the same `seed` and `nth`.
pub(super) fn random(seed: usize, nth: usize) -> usize {
    let mixed = (seed * 31 + nth + 1).wrapping_mul(0x9E37_79B9);
    (mixed ^ (mixed >> 15)) / 7
}

/// A part of a merged file.
#[derive(Debug)]
pub(super) enum Hunk {
    Same(String),
    /// Ours and theirs.
    Conflict(String, String),
}

/// Longer than the markers that git leaves, which can stand in the files.
pub(super) const MARKER: usize = 30;

/// Reads what a merge made with markers of [`MARKER`] characters.
pub(super) fn hunks(merged: &str) -> Vec<Hunk> {
    let marker = |line: &str, sign: &str| line.starts_with(&sign.repeat(MARKER));
    let mut hunks = vec![Hunk::Same(String::new())];
    let mut second = false;
    for line in merged.split_inclusive('\n') {
        if marker(line, "<") {
            hunks.push(Hunk::Conflict(String::new(), String::new()));
        } else if marker(line, "=") {
            second = true;
        } else if marker(line, ">") {
            second = false;
            hunks.push(Hunk::Same(String::new()));
        } else {
            match hunks.last_mut() {
                Some(Hunk::Conflict(_, theirs)) if second => theirs.push_str(line),
                Some(Hunk::Conflict(ours, _)) => ours.push_str(line),
                Some(Hunk::Same(same)) => same.push_str(line),
                None => {}
            }
        }
    }
    hunks.into_iter().flat_map(trimmed).collect()
}

/// As git does it: what both sides of a conflict begin or end with is outside.
fn trimmed(hunk: Hunk) -> Vec<Hunk> {
    let Hunk::Conflict(ours, theirs) = hunk else { return vec![hunk] };
    let lines = [&ours, &theirs].map(|side| side.split_inclusive('\n').collect::<Vec<_>>());
    let [mine, other] = &lines;
    let same = |(a, b): &(&&str, &&str)| a == b;
    let start = std::iter::zip(mine, other).take_while(same).count();
    let rest = [&mine[start..], &other[start..]];
    let end = std::iter::zip(rest[0].iter().rev(), rest[1].iter().rev()).take_while(same).count();
    let middle = rest.map(|side| side[..side.len() - end].concat());
    let [ours, theirs] = middle;
    let tail = rest[0][rest[0].len() - end..].concat();
    vec![Hunk::Same(mine[..start].concat()), Hunk::Conflict(ours, theirs), Hunk::Same(tail)]
}

/// Merges file by file. `theirs` left `ours` at `base`.
pub(super) fn merge(base: &Tree, ours: &Tree, theirs: &Tree, how: Resolution) -> Tree {
    let mut merged = ours.clone();
    for path in base.files.0.keys().chain(ours.files.0.keys()).chain(theirs.files.0.keys()) {
        if path.starts_with("content/") {
            continue;
        }
        let [b, o, t] = [base, ours, theirs].map(|tree| tree.files.0.get(path));
        let result = match (o, t) {
            _ if o == t || b == t => o.cloned(),
            _ if b == o => t.cloned(),
            (Some(_), Some(_)) => {
                let [b, o, t] = [base, ours, theirs].map(|tree| tree.get(path));
                Some(merge_text(path, &b, &o, &t, how).into_bytes())
            }
            _ => how.one_sided(path, o, t).cloned(),
        };
        match result {
            Some(bytes) => merged.files.0.insert(path.clone(), bytes),
            None => merged.files.0.remove(path),
        };
    }
    merge_pages(base, ours, theirs, how, &mut merged);
    merged
}

fn merge_text(path: &str, base: &str, ours: &str, theirs: &str, how: Resolution) -> String {
    how.text(path, ours, theirs, &three_way(base, ours, theirs))
}

/// The parts of a three-way merge: what both sides have left alone, line by
/// line, holds them apart.
fn three_way(base: &str, ours: &str, theirs: &str) -> Vec<Hunk> {
    let [base, ours, theirs] =
        [base, ours, theirs].map(|text| text.split_inclusive('\n').collect::<Vec<_>>());
    let (in_ours, in_theirs) = (unchanged(&base, &ours), unchanged(&base, &theirs));
    let mut hunks = Vec::new();
    let (mut b, mut o, mut t) = (0, 0, 0);
    loop {
        let kept = |at: &usize| Some((*at, in_ours[*at]?, in_theirs[*at]?));
        let end = (base.len(), ours.len(), theirs.len());
        let (next_b, next_o, next_t) = (b..base.len()).find_map(|at| kept(&at)).unwrap_or(end);
        let [was, mine, other] = [&base[b..next_b], &ours[o..next_o], &theirs[t..next_t]];
        hunks.extend(match () {
            () if mine == other || other == was => vec![Hunk::Same(mine.concat())],
            () if mine == was => vec![Hunk::Same(other.concat())],
            () => trimmed(Hunk::Conflict(mine.concat(), other.concat())),
        });
        let Some(line) = base.get(next_b) else { return hunks };
        hunks.push(Hunk::Same((*line).to_owned()));
        (b, o, t) = (next_b + 1, next_o + 1, next_t + 1);
    }
}

/// For each line of `base` the line of `side` that it is.
fn unchanged(base: &[&str], side: &[&str]) -> Vec<Option<usize>> {
    let mut lines = vec![None; base.len()];
    for op in capture_diff_slices(Algorithm::Myers, base, side) {
        if let DiffOp::Equal { old_index, new_index, len } = op {
            (0..len).for_each(|nth| lines[old_index + nth] = Some(new_index + nth));
        }
    }
    lines
}

/// Each page, wherever it is on each side.
fn merge_pages(base: &Tree, ours: &Tree, theirs: &Tree, how: Resolution, merged: &mut Tree) {
    let mut pages = Vec::new();
    for which in [0, 1] {
        let trees = [base, ours, theirs].map(|tree| tree.on(which));
        let [b, o, t] = trees.each_ref().map(|tree| tree.page().render());
        let text = match () {
            () if o == t || b == t => o,
            () if b == o => t,
            () => merge_text("content/", &b, &o, &t, how),
        };
        let [b, o, t] = trees.map(|tree| tree.page_path());
        let path = if b == o || how.page == C::TheirFile { t } else { o };
        pages.push((path, Page::parse(&text).render()));
    }
    if pages[0].0 == pages[1].0 {
        for (which, page) in pages.iter_mut().enumerate() {
            page.0 = ours.on(which).page_path();
        }
    }
    merged.files.0.retain(|path, _| !path.starts_with("content/"));
    for (path, text) in pages {
        merged.set(&path, text);
    }
}

/// The ids of both sides. One that both have given to something new can be
/// either's from now on.
pub(super) fn ids_of_both(ours: &Tree, theirs: &Tree) -> BTreeMap<String, BTreeSet<String>> {
    let mut ids = ours.ids.clone();
    for (id, own) in &theirs.ids {
        ids.entry(id.clone()).or_default().extend(own.iter().cloned());
    }
    ids
}

/// What no file tells after a merge of `sides`: of a first translation that has no
/// `# en:` note, or stands below that of the other side's stub and has lost its
/// record, what it was made from; of another one whether it corrects the text
/// that it displaces; and of a text that no record knows whether it is in the
/// language of its file. "What can't be known from files
/// … is for the reviewer" (`DESIGN.md` §3.5): who merges vouches for it. A page
/// that has moved still has its catalogs where it was. An `# accept` that came
/// along with a text of another language looks like any other.
pub(super) fn leave_to_the_reviewer(merged: &Tree, sides: &[&Tree], ledger: &mut Ledger) {
    let files =
        LANGUAGES.iter().flat_map(|tag| merged.catalogs(tag).into_iter().map(move |file| (*tag, file)));
    for (language, (path, lock)) in files {
        let catalog = Lines::of(&merged.get(&path));
        let lock = Lock::parse(&merged.get(&lock)).expect("our version");
        for at in catalog.entries() {
            let Some((id, text)) = catalog.0[at].split_once(" = ") else { continue };
            let words = merged.words(language, text);
            let is_others =
                LANGUAGES.iter().any(|other| *other != language && merged.is_remembered(other, id, &words));
            let is_signed = catalog.0[catalog.above(at)].iter().any(|line| line == "# accept");
            if !is_others || is_signed {
                ledger.speaks(text, language);
            }
            let made = |line: &LockLine| matches!(line.record(), Some(Record::Made(_)));
            let is_first = !lock.lines(id).iter().any(made);
            // Over a text that was right for R, another one counts as a correction.
            let corrects = !merged.is_remembered(language, id, text);
            if (is_first || corrects) && catalog.notes(at).is_empty() {
                ledger.vouch(text, merged.reference(id));
            }
            // Neither side had it there: it looks like any stub that was filled in.
            let was_filled_in = sides.iter().any(|side| fills_in_a_stub(side, language, &catalog.0[at]));
            if is_first && is_below_a_stub_s_note(&catalog, at) && !was_filled_in {
                ledger.vouch(text, catalog.notes(at));
            }
        }
    }
}

/// Whether an entry, as its `line` says, stands where its stub stood.
fn fills_in_a_stub(tree: &Tree, language: &str, line: &str) -> bool {
    tree.catalogs(language).iter().any(|(path, _)| {
        let catalog = Lines::of(&tree.get(path));
        let mut entries = catalog.entries().into_iter().filter(|at| catalog.0[*at] == line);
        entries.any(|at| is_below_a_stub_s_note(&catalog, at))
    })
}

fn is_below_a_stub_s_note(catalog: &Lines, at: usize) -> bool {
    catalog.0[catalog.above(at)].iter().any(|line| line.starts_with("# MISSING."))
}
