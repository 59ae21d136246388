//! Records: what each translation was made from. One `.lock` beside each
//! catalog, one line per segment.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::segment::id::natural_order;
use crate::segment::{CUTTING_RULES, FIRST_RULES};

use super::chunks::is_conflict_line;
use super::lock_line::{parse_line, render_line};

pub use super::lock_line::{LockLine, Orphan, Second};
pub use super::record::{Made, Pair, Record, remember};

/// The first line of a lock whose segments the first rules have cut. Other rules are named behind it.
const HEADER: &str = "glossator-lock 1";
/// What stands before the number of other rules.
const CUT_BY: &str = " cut by rules ";
/// Of an id with more lines than merges leave, doubles are kept as they are.
const MOST_COMPARED: usize = 64;

/// All records of one page in one language. An id can have several lines
/// where a merge left them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// The number of the rules that cut the page: of several, as a merge leaves them, the oldest.
    pub rules: u32,
    lines: BTreeMap<String, Vec<LockLine>>,
    /// Lines that could not be read; they are written back as they are.
    pub unreadable: Vec<String>,
}

/// A lock that a newer glossator wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewerVersion;

impl Default for Lock {
    fn default() -> Self {
        Self { rules: CUTTING_RULES, lines: BTreeMap::new(), unreadable: Vec::new() }
    }
}

impl Lock {
    /// Reads a lock. Conflict markers are passed over; both sides count.
    ///
    /// # Errors
    /// When the first line names another version.
    ///
    /// ```
    /// use glossator::catalog::Lock;
    /// use glossator::catalog::lock::NewerVersion;
    ///
    /// let text = "glossator-lock 1\nref-3-top-1 -\nref-3-top-2 copy 2f0c93a1be07d5c4\n";
    /// let lock = Lock::parse(text)?;
    /// assert!(lock.lines("ref-3-top-2")[0].record().is_some());
    /// assert_eq!(lock.render(), text);
    /// assert_eq!(Lock::parse("glossator-lock 2\n"), Err(NewerVersion));
    /// # Ok::<(), NewerVersion>(())
    /// ```
    pub fn parse(text: &str) -> Result<Self, NewerVersion> {
        let mut lock = Self::default();
        let mut rules = Vec::new();
        for line in written_lines(text) {
            match line {
                WrittenLine::Header(line) => rules.push(header_rules(line).ok_or(NewerVersion)?),
                WrittenLine::Other(line) => match parse_line(line) {
                    Some((id, parsed)) => lock.add(id, parsed),
                    None => lock.unreadable.push(line.to_owned()),
                },
            }
        }
        lock.rules = rules.into_iter().min().unwrap_or(FIRST_RULES);
        Ok(lock)
    }

    /// The lines that [`Lock::parse`] finds in `text`, for who asks what a lock has and needs no lock of it: doubles
    /// are given twice, and unreadable lines aren't.
    ///
    /// # Errors
    /// When the first line names another version.
    pub fn lines_in(text: &str) -> Result<impl Iterator<Item = (&str, LockLine)>, NewerVersion> {
        let is_newer = |line| matches!(line, WrittenLine::Header(line) if header_rules(line).is_none());
        if written_lines(text).any(is_newer) {
            return Err(NewerVersion);
        }
        Ok(written_lines(text).filter_map(|line| match line {
            WrittenLine::Header(_) => None,
            WrittenLine::Other(line) => parse_line(line),
        }))
    }

    fn add(&mut self, id: &str, line: LockLine) {
        let lines = self.lines.entry(id.to_owned()).or_default();
        if lines.len() > MOST_COMPARED || !lines.contains(&line) {
            lines.push(line);
        }
    }

    /// Adds the lines of another lock of the page, behind its own.
    pub fn append(&mut self, other: Self) {
        if *self == Self::default() {
            *self = other;
            return;
        }
        for (id, lines) in other.lines {
            for line in lines {
                self.add(&id, line);
            }
        }
        self.unreadable.extend(other.unreadable);
    }

    /// Keeps only the lines of some ids.
    pub fn retain(&mut self, is_kept: impl Fn(&str) -> bool) {
        self.lines.retain(|id, _| is_kept(id));
        self.unreadable.clear();
    }

    /// The lines of `id`.
    #[must_use]
    pub fn lines(&self, id: &str) -> &[LockLine] {
        self.lines.get(id).map_or(&[], Vec::as_slice)
    }

    /// The same, to be changed.
    pub(super) fn lines_mut(&mut self, id: &str) -> &mut [LockLine] {
        self.lines.get_mut(id).map_or(&mut [], Vec::as_mut_slice)
    }

    /// Every line.
    pub fn all(&self) -> impl Iterator<Item = (&str, &LockLine)> {
        self.lines.iter().flat_map(|(id, lines)| lines.iter().map(move |line| (id.as_str(), line)))
    }

    /// Gives `id` its one line.
    pub fn set(&mut self, id: &str, line: LockLine) {
        self.lines.insert(id.to_owned(), vec![line]);
    }

    /// Adds a line to `id`'s, where two have to be kept.
    pub fn push(&mut self, id: &str, line: LockLine) {
        self.add(id, line);
    }

    /// The lock as text, in natural order of ids.
    #[must_use]
    pub fn render(&self) -> String {
        let mut text = header(self.rules);
        let mut lines: Vec<(&str, &LockLine)> = self.all().collect();
        lines.sort_by(|a, b| natural_order(a.0, b.0));
        for (id, line) in lines {
            let _ = writeln!(text, "{id} {}", render_line(line));
        }
        for line in &self.unreadable {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

/// A line as it stands in a lock.
enum WrittenLine<'t> {
    Header(&'t str),
    Other(&'t str),
}

/// The lines of a lock but for empty ones and marks of conflicts.
fn written_lines(text: &str) -> impl Iterator<Item = WrittenLine<'_>> {
    let lines = text.lines().map(|line| line.trim_end_matches('\r'));
    let lines = lines.filter(|line| !line.is_empty() && !is_conflict_line(line));
    lines.map(|line| {
        if line.starts_with("glossator-lock ") { WrittenLine::Header(line) } else { WrittenLine::Other(line) }
    })
}

/// The first line of a lock whose segments `rules` have cut.
pub(super) fn header(rules: u32) -> String {
    if rules == FIRST_RULES { format!("{HEADER}\n") } else { format!("{HEADER}{CUT_BY}{rules}\n") }
}

/// The rules that a first line names; `None` where it is another version's.
fn header_rules(line: &str) -> Option<u32> {
    let rest = line.strip_prefix(HEADER)?;
    if rest.is_empty() { Some(FIRST_RULES) } else { rest.strip_prefix(CUT_BY)?.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = "\
glossator-lock 1
ref-3-contact-us 8a1b22c9f0014de7 8a1b22c9f0014de7 same
ref-3-information-collection-and-use-1 54f4a81b1f7e0a95 7ccb0561c4b2d8ee noted stale \"We collect several types of information …\" \"Wir erheben …\"
ref-3-old-clause 9d0e1177ab2f3c40 33fe0a5b6c7d8e9f orphan \"English\" \"# comment\\nref-3-old-clause = Deutsch\\n\"
ref-3-personal-data-1 0a205e71aa01cc38 03cafb7d5d21e9f6 was 77aa01cc380a205e:5d21e9f603cafb7d
ref-3-personal-data-2 0a205e71aa01cc38 03cafb7d5d21e9f6 unreviewed
ref-3-personal-data-2-a 0a205e71aa01cc38 03cafb7d5d21e9f6 unreviewed from \"drafts.jsonl\" was 77aa01cc380a205e:5d21e9f603cafb7d
ref-3-personal-data-3 0a205e71aa01cc38 03cafb7d5d21e9f7 in de was 77aa01cc380a205e:5d21e9f603cafb7d
ref-3-privacy-policy-3 -
ref-3-privacy-policy-4 649ab1ae02c7f1d3 7426fd9a8be45510
ref-3-privacy-policy-4 649ab1ae02c7f1d3 5d21e9f603cafb7d unreviewed second \"locales/de/old.ftl\" \"ref-3-privacy-policy-4 = Deutsch\\n\"
ref-3-use-of-data-2 copy 2f0c93a1be07d5c4
";

    #[test]
    fn terms_and_older_englishes_round_trip() {
        let text = "glossator-lock 1\n\
            ref-1-a 8a1b22c9f0014de7 8a1b22c9f0014de7 noted older was 0a205e71aa01cc38:03cafb7d5d21e9f6 \
            terms 2f0c93a1be07d5c4 -b:7ccb0561c4b2d8ee -b-c:54f4a81b1f7e0a95 stale \"One\" \"{ -b }\"\n\
            ref-1-b 8a1b22c9f0014de7 8a1b22c9f0014de7 terms 2f0c93a1be07d5c4\n";
        let lock = Lock::parse(text).unwrap();
        assert_eq!(lock.render(), text);
        assert!(lock.unreadable.is_empty());
    }

    #[test]
    fn copies_over_translations_round_trip() {
        let text = "glossator-lock 1\n\
            ref-1-a 8a1b22c9f0014de7 0a205e71aa01cc38 copy noted was 8a1b22c9f0014de7:03cafb7d5d21e9f6\n\
            ref-1-b 8a1b22c9f0014de7 54f4a81b1f7e0a95 was 8a1b22c9f0014de7:0a205e71aa01cc38:copy\n";
        let lock = Lock::parse(text).unwrap();
        assert_eq!(lock.render(), text);
        let copy = "0a205e71aa01cc38".parse().unwrap();
        assert!(lock.all().all(|(_, line)| line.record().is_some_and(|record| record.is_copy(copy))));
    }

    #[test]
    fn a_lock_round_trips() {
        let lock = Lock::parse(EXAMPLE).unwrap();
        assert_eq!(lock.render(), EXAMPLE);
        assert!(lock.unreadable.is_empty());
    }

    #[test]
    fn the_first_line_names_all_rules_but_the_first() {
        for (text, rules) in [("glossator-lock 1\n", 1), ("glossator-lock 1 cut by rules 2\n", 2)] {
            let lock = Lock::parse(text).unwrap();
            assert_eq!((lock.rules, lock.render().as_str()), (rules, text));
        }
        let merged = "glossator-lock 1 cut by rules 3\nref-1-a -\nglossator-lock 1 cut by rules 2\n";
        assert_eq!(Lock::parse(merged).unwrap().rules, 2);
        assert_eq!(Lock::parse("glossator-lock 1 and more\n"), Err(NewerVersion));
    }

    #[test]
    fn survives_a_merge() {
        let text = "glossator-lock 1\n<<<<<<< ours\nref-1-a -\n=======\nref-1-a copy 2f0c93a1be07d5c4\n>>>>>>> theirs\nodd line\n";
        let lock = Lock::parse(text).unwrap();
        assert_eq!(lock.lines("ref-1-a").len(), 2);
        assert_eq!(lock.unreadable, ["odd line"]);
        assert_eq!(Lock::parse("glossator-lock 2\n"), Err(NewerVersion));
    }
}
