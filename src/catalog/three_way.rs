//! Three-way merges by entries: what two people made of one catalog, or of one
//! lock, since both had the same.
//!
//! Git merges by lines, and texts of neighbours are neighbouring lines: two people
//! who translate two of them would conflict. Here each entry, with the comments
//! above it, is merged alone. One that both changed stands in the result twice,
//! between git's own marks, and so does nothing else.

use std::collections::{BTreeSet, HashMap};

use super::Catalog;
use super::chunks::is_conflict_line;
use super::lock::{self, Lock};
use super::notes::{self, NoteLine};
use crate::language::SourceName;
use crate::segment::FIRST_RULES;
use crate::segment::id::natural_order;

/// A merged file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MergedFile {
    /// Its text.
    pub text: String,
    /// The ids of what both sides changed, which a person has to choose from; empty
    /// where there is no conflict.
    pub conflicts: Vec<String>,
}

/// The three files of a merge.
#[derive(Debug, Clone, Copy)]
pub struct Sides<'t> {
    /// What both sides come from.
    pub base: &'t str,
    /// The one that the other is merged into.
    pub ours: &'t str,
    /// The other.
    pub theirs: &'t str,
}

impl Sides<'_> {
    /// The result where at most one side has changed anything.
    fn plain(&self) -> Option<MergedFile> {
        let text = match () {
            () if self.ours == self.theirs || self.theirs == self.base => self.ours,
            () if self.ours == self.base => self.theirs,
            () => return None,
        };
        Some(MergedFile { text: text.to_owned(), conflicts: Vec::new() })
    }

    /// Both files as they are, where they can't be taken apart.
    fn whole(&self) -> MergedFile {
        let text = between_marks(self.ours, self.theirs);
        MergedFile { text, conflicts: vec!["the whole file".to_owned()] }
    }

    fn has_marks(&self) -> bool {
        [self.base, self.ours, self.theirs].iter().any(|text| text.lines().any(is_conflict_line))
    }
}

/// Merges catalogs.
///
/// ```
/// use glossator::catalog::three_way::{Sides, merge_catalogs};
///
/// let base = "a = one\n\nb = two\n";
/// let sides = Sides { base, ours: "a = eins\n\nb = two\n", theirs: "a = one\n\nb = zwei\n" };
/// let merged = merge_catalogs(sides);
/// assert_eq!(merged.text, "a = eins\n\nb = zwei\n");
/// assert!(merged.conflicts.is_empty());
/// ```
#[must_use]
pub fn merge_catalogs(sides: Sides<'_>) -> MergedFile {
    if let Some(merged) = sides.plain() {
        return merged;
    }
    if sides.has_marks() {
        return sides.whole();
    }
    let [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map(CatalogBlocks::of);
    let mut merged = MergedFile::default();
    let mut kept: Vec<(&str, String)> = Vec::new();
    for block in &ours.blocks {
        let text = match decide(base.get(&block.key), Some(block), theirs.get(&block.key)) {
            BlockChoice::Ours => block.text.clone(),
            BlockChoice::Theirs => with_end_of(theirs.get(&block.key), block),
            BlockChoice::Nothing => continue,
            BlockChoice::Both => {
                merged.conflicts.push(block.name.clone());
                conflict(block, theirs.get(&block.key))
            }
        };
        let sides = [base.get(&block.key), Some(block), theirs.get(&block.key)];
        kept.push((block.key.as_str(), remarks(&text, sides) + &text));
    }
    // What only they have stands behind what it stands behind in their file.
    let mut before: Option<&str> = None;
    for block in &theirs.blocks {
        let is_new = ours.get(&block.key).is_none()
            && matches!(decide(base.get(&block.key), None, Some(block)), BlockChoice::Theirs);
        if is_new {
            let at = before.and_then(|before| kept.iter().position(|(key, _)| *key == before));
            let at = at.map_or(0, |at| at + 1);
            kept.insert(at, (block.key.as_str(), block.text.clone()));
        }
        if kept.iter().any(|(key, _)| *key == block.key) {
            before = Some(block.key.as_str());
        }
    }
    merged.text = joined(kept.into_iter().map(|(_, text)| text));
    merged
}

/// A catalog in blocks, which tile it.
struct CatalogBlocks<'t> {
    blocks: Vec<CatalogBlock<'t>>,
    by_key: HashMap<String, usize>,
}

/// An entry with the comments above it, a stub, or a comment, with the blank lines
/// behind it.
#[derive(Debug, Clone)]
struct CatalogBlock<'t> {
    /// The same for what is the same on all sides.
    key: String,
    /// The id, of an entry or a stub.
    name: String,
    text: String,
    /// The entry itself; `None` for a stub and a comment.
    entry: Option<&'t str>,
}

impl<'t> CatalogBlocks<'t> {
    fn of(text: &'t str) -> Self {
        let catalog = Catalog::parse(text.to_owned());
        let entries = catalog
            .entries
            .iter()
            .map(|entry| (entry.comment.start, Some(entry.id.clone()), Some(&text[entry.span.clone()])));
        let comments = catalog.comments.iter().flat_map(|span| {
            stub_groups(text, span.start, span.end).into_iter().map(|(start, id)| (start, id, None))
        });
        let strays = catalog.strays.iter().map(|span| (span.start, None, None));
        let mut starts: Vec<_> = entries.chain(comments).chain(strays).collect();
        starts.sort_by_key(|(start, ..)| *start);
        let ends: Vec<usize> = starts.iter().skip(1).map(|(start, ..)| *start).chain([text.len()]).collect();
        let mut blocks: Vec<CatalogBlock<'t>> = Vec::new();
        let mut by_key = HashMap::new();
        let mut counts: HashMap<String, usize> = HashMap::new();
        for ((start, id, entry), end) in std::iter::zip(starts, ends) {
            let start = if blocks.is_empty() { 0 } else { start };
            let content = &text[start..end];
            let name = id.clone().unwrap_or_default();
            let plain = id.unwrap_or_else(|| format!("\n{}", comment_key(content)));
            let number = counts.entry(plain.clone()).or_insert(0);
            let key = format!("{plain}\n{number}");
            *number += 1;
            by_key.insert(key.clone(), blocks.len());
            blocks.push(CatalogBlock { key, name, text: content.to_owned(), entry });
        }
        Self { blocks, by_key }
    }

    fn get(&self, key: &str) -> Option<&CatalogBlock<'t>> {
        self.by_key.get(key).map(|at| &self.blocks[*at])
    }
}

/// The head of a file is the same one however it was worded.
fn comment_key(text: &str) -> &str {
    if text.starts_with("###") { "###" } else { text.trim_end() }
}

/// Where in a comment stubs and other stretches begin, each stub with its id.
fn stub_groups(text: &str, start: usize, end: usize) -> Vec<(usize, Option<String>)> {
    let mut groups = Vec::new();
    let mut at = start;
    for group in text[start..end].split_inclusive("\n\n") {
        let lines = notes::lines(group, &(0..group.len()), &SourceName::default());
        let id = lines.iter().rev().find_map(|(_, line)| match line {
            NoteLine::Stub { id, .. } => Some(id.clone()),
            _ => None,
        });
        groups.push((at, id));
        at += group.len();
    }
    groups
}

enum BlockChoice {
    Ours,
    Theirs,
    Both,
    Nothing,
}

fn decide(
    base: Option<&CatalogBlock<'_>>,
    ours: Option<&CatalogBlock<'_>>,
    theirs: Option<&CatalogBlock<'_>>,
) -> BlockChoice {
    fn text<'b>(block: Option<&'b CatalogBlock<'_>>) -> Option<&'b str> {
        block.map(|block| block.text.trim_end())
    }
    fn entry<'b>(block: Option<&CatalogBlock<'b>>) -> Option<&'b str> {
        block.and_then(|block| block.entry).map(str::trim_end)
    }
    let (old, own, other) = (text(base), text(ours), text(theirs));
    match (own, other) {
        (None, None) => BlockChoice::Nothing,
        _ if own == other || old == other => {
            if own.is_some() {
                BlockChoice::Ours
            } else {
                BlockChoice::Nothing
            }
        }
        _ if old == own => {
            if other.is_some() {
                BlockChoice::Theirs
            } else {
                BlockChoice::Nothing
            }
        }
        // What one side took out is gone, unless somebody worked on it.
        (None, Some(_)) => {
            if entry(theirs) == entry(base) {
                BlockChoice::Nothing
            } else {
                BlockChoice::Theirs
            }
        }
        (Some(_), None) => {
            if entry(ours) == entry(base) {
                BlockChoice::Nothing
            } else {
                BlockChoice::Ours
            }
        }
        // Notes are written anew by the next sync.
        _ if entry(ours) == entry(theirs) || entry(theirs) == entry(base) => BlockChoice::Ours,
        _ if entry(ours) == entry(base) => BlockChoice::Theirs,
        _ if entry(theirs).is_none() => BlockChoice::Ours,
        _ if entry(ours).is_none() => BlockChoice::Theirs,
        _ => BlockChoice::Both,
    }
}

/// Their text, with the blank lines that stand behind ours.
fn with_end_of(theirs: Option<&CatalogBlock<'_>>, ours: &CatalogBlock<'_>) -> String {
    let end = &ours.text[ours.text.trim_end().len()..];
    theirs.map_or_else(String::new, |theirs| format!("{}{end}", theirs.text.trim_end()))
}

/// What a side has remarked above an entry since, and `text`, the merged block, hasn't.
fn remarks(text: &str, [base, ours, theirs]: [Option<&CatalogBlock<'_>>; 3]) -> String {
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return String::new() };
    let mut remarks = String::new();
    for side in [ours, theirs] {
        let comment = side.entry.and_then(|entry| side.text.find(entry)).unwrap_or(side.text.len());
        for (span, line) in notes::lines(&side.text, &(0..comment), &SourceName::default()) {
            let written = &side.text[span];
            let is_known = text.contains(written) || base.is_some_and(|base| base.text.contains(written));
            let is_remark = line == NoteLine::Own && written.starts_with('#') && !written.starts_with("##");
            if is_remark && !is_known && !remarks.contains(written) {
                remarks.push_str(written);
            }
        }
    }
    remarks
}

/// An entry that both changed: our comments, then both texts.
fn conflict(ours: &CatalogBlock<'_>, theirs: Option<&CatalogBlock<'_>>) -> String {
    let own = ours.entry.unwrap_or_default();
    let at = ours.text.find(own).unwrap_or_default();
    let (comment, end) = (&ours.text[..at], &ours.text[at + own.len()..]);
    let other = theirs.and_then(|block| block.entry).unwrap_or_default();
    let both = between_marks(own.trim_end(), other.trim_end());
    format!("{comment}{}{end}", both.trim_end_matches('\n'))
}

fn between_marks(ours: &str, theirs: &str) -> String {
    let line = |text: &str| {
        if text.is_empty() || text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
    };
    format!("<<<<<<< ours\n{}=======\n{}>>>>>>> theirs\n", line(ours), line(theirs))
}

/// Blocks one behind the other, an empty line between those of which the first was
/// the last of its file.
fn joined(blocks: impl Iterator<Item = String>) -> String {
    let mut text = String::new();
    for block in blocks {
        if !text.is_empty() && !text.ends_with("\n\n") && !text.ends_with("\r\n\r\n") {
            let is_close = block.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
            let missing =
                if text.ends_with('\n') { usize::from(!is_close) } else { 1 + usize::from(!is_close) };
            text.push_str(&"\n".repeat(missing));
        }
        text.push_str(&block);
    }
    text
}

/// Merges locks. There is never a conflict: of two lines for an id the one that fits
/// the text counts, and `sync` drops the other.
#[must_use]
pub fn merge_locks(sides: Sides<'_>) -> MergedFile {
    if let Some(merged) = sides.plain() {
        return merged;
    }
    let texts = [sides.base, sides.ours, sides.theirs];
    if !texts.iter().all(|text| text.is_empty() || Lock::parse(text).is_ok()) {
        return sides.whole();
    }
    let [base, ours, theirs] = texts.map(lines_by_id);
    let ids: BTreeSet<&str> = ours.keys().chain(theirs.keys()).copied().collect();
    let mut ids: Vec<&str> = ids.into_iter().collect();
    ids.sort_by(|a, b| natural_order(a, b));
    // A side that is older may have lines that the other's rules haven't seen.
    let written = [sides.ours, sides.theirs].into_iter().filter(|text| !text.is_empty());
    let rules = written.filter_map(|text| Some(Lock::parse(text).ok()?.rules)).min();
    let mut text = lock::header(rules.unwrap_or(FIRST_RULES));
    for id in ids {
        let [old, own, other] =
            [&base, &ours, &theirs].map(|side| side.get(id).map_or(&[][..], Vec::as_slice));
        for line in merged_lines(old, own, other) {
            text.push_str(line);
            text.push('\n');
        }
    }
    MergedFile { text, conflicts: Vec::new() }
}

/// The lines of one id: of both sides, without those that a side has replaced.
fn merged_lines<'t>(old: &[&'t str], own: &[&'t str], other: &[&'t str]) -> Vec<&'t str> {
    let is_kept = |line: &&str, others: &[&str]| !old.contains(line) || others.contains(line);
    let mut lines: Vec<&str> = own.iter().copied().filter(|line| is_kept(line, other)).collect();
    lines.extend(other.iter().copied().filter(|line| is_kept(line, own) && !own.contains(line)));
    lines
}

fn lines_by_id(text: &str) -> HashMap<&str, Vec<&str>> {
    let mut lines: HashMap<&str, Vec<&str>> = HashMap::new();
    for line in text.lines().skip(1).filter(|line| !line.trim().is_empty() && !is_conflict_line(line)) {
        let id = line.split(' ').next().unwrap_or_default();
        lines.entry(id).or_default().push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "### German (de)\n\n# MISSING. x\n# en: One\n# a-1 =\n\n# en: Two\nref-1-b = Zwei\n\n# en: Three\nref-1-c = Drei\n";

    fn base() -> String {
        BASE.replace("# a-1 =", "# ref-1-a =")
    }

    fn catalogs(ours: &str, theirs: &str) -> MergedFile {
        merge_catalogs(Sides { base: &base(), ours, theirs })
    }

    #[test]
    fn entries_of_two_people_never_conflict() {
        let ours = base().replace("# MISSING. x\n", "").replace("# ref-1-a =", "ref-1-a = Eins");
        let theirs = base().replace("Zwei", "Zwo").replace("# en: Three\n", "# en: Three\n# Which three?\n")
            + "\n# en: Four\nref-1-d = Vier\n";
        let merged = catalogs(&ours, &theirs);
        let expected = ours.replace("Zwei", "Zwo").replace("# en: Three\n", "# en: Three\n# Which three?\n")
            + "\n# en: Four\nref-1-d = Vier\n";
        assert_eq!(merged, MergedFile { text: expected, conflicts: Vec::new() });
    }

    #[test]
    fn an_entry_that_both_changed_stands_there_twice_and_nothing_else_does() {
        let ours = base().replace("Zwei", "Zwo").replace("Drei", "3");
        let theirs = base().replace("Zwei", "2").replace("# ref-1-a =", "ref-1-a = Eins");
        let merged = catalogs(&ours, &theirs);
        assert_eq!(merged.conflicts, ["ref-1-b"]);
        assert_eq!(
            merged.text,
            "### German (de)\n\n# MISSING. x\n# en: One\nref-1-a = Eins\n\n# en: Two\n<<<<<<< ours\nref-1-b = Zwo\n\
             =======\nref-1-b = 2\n>>>>>>> theirs\n\n# en: Three\nref-1-c = 3\n"
        );
    }

    #[test]
    fn what_one_takes_out_is_gone_unless_the_other_worked_on_it() {
        let without = |id: &str| {
            let at = BASE.find(&format!("# en: {id}")).unwrap();
            let end = BASE[at..].find("\n\n").map_or(BASE.len(), |end| at + end + 2);
            format!("{}{}", &BASE[..at], &BASE[end..]).replace("# a-1 =", "# ref-1-a =")
        };
        assert_eq!(catalogs(&base(), &without("Two")).text, without("Two"));
        let edited = base().replace("Zwei", "Zwo");
        assert!(catalogs(&edited, &without("Two")).text.contains("ref-1-b = Zwo"));
        assert!(catalogs(&without("Two"), &edited).text.contains("ref-1-b = Zwo"));
    }

    #[test]
    fn locks_keep_both_records() {
        let base = "glossator-lock 1\nref-1-a -\nref-1-b 1 2\nref-1-c -\n";
        let ours = "glossator-lock 1\nref-1-a 5 6\nref-1-b 1 3\nref-1-c -\n";
        let theirs = "glossator-lock 1\nref-1-a -\nref-1-b 1 4\nref-1-c 7 8\nref-1-d -\n";
        let merged = merge_locks(Sides { base, ours, theirs });
        assert_eq!(
            merged.text,
            "glossator-lock 1\nref-1-a 5 6\nref-1-b 1 3\nref-1-b 1 4\nref-1-c 7 8\nref-1-d -\n"
        );
        assert_eq!(merged.conflicts, [] as [&str; 0]);
    }

    #[test]
    fn of_two_rules_a_lock_names_the_older_ones() {
        let base = "glossator-lock 1\nref-1-a -\n";
        let ours = "glossator-lock 1 cut by rules 3\nref-1-a 5 6\n";
        let theirs = "glossator-lock 1 cut by rules 2\nref-1-a -\nref-1-b 1 4\n";
        let merged = merge_locks(Sides { base: "", ours, theirs });
        assert_eq!(merged.text, "glossator-lock 1 cut by rules 2\nref-1-a 5 6\nref-1-a -\nref-1-b 1 4\n");
        assert_eq!(merge_locks(Sides { base, ours, theirs: base }).text, ours);
    }

    #[test]
    fn the_head_of_a_reference_catalog_is_the_side_s_that_has_changed_it() {
        let first =
            "### Written by glossator from a.md. To change the English, edit that page, not this file.\n";
        let base = format!("{first}\n# paragraph\nref-1-a = One\n");
        let ours = format!("{first}\n# paragraph\nref-1-a = One two\n");
        let theirs = format!("{first}### Cut into segments by rules 2.\n\n# paragraph\nref-1-a = One\n");
        let merged = merge_catalogs(Sides { base: &base, ours: &ours, theirs: &theirs });
        assert_eq!(merged.text, theirs.replace("One", "One two"));
        let merged = merge_catalogs(Sides { base: &base, ours: &theirs, theirs: &ours });
        assert_eq!(merged.text, theirs.replace("One", "One two"));
    }
}
