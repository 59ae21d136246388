//! Signals: what the comment above an entry says of its text.

use std::collections::HashMap;

use crate::text::Span;

use super::Catalog;
use super::chunks::is_conflict_line;
use super::notes::{self, NoteLine};
use super::stubs::comments_with_stubs;

/// What the comment above an entry says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signals {
    /// The English in each `# en:` line.
    pub english: Vec<String>,
    /// Whether a `STALE` line stands there.
    pub stale: bool,
    /// Whether a remark stands there that begins like one: what somebody may
    /// have made of it.
    pub stale_remark: bool,
    /// Whether a translator wrote `# accept`.
    pub accept: bool,
    /// Whether an `UNREVIEWED` line stands there.
    pub unreviewed: bool,
    /// Whether a `MISSING` line stands there.
    pub missing: bool,
    /// Whether that says that the text is the English.
    pub copy: bool,
    /// The word diff in each `# change:` line.
    pub changes: Vec<String>,
}

/// Why an `# accept` has no effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ignored {
    /// No `# en:` line stands beside it.
    NoEnglish,
    /// Several `# en:` lines or word diffs do, as a merge leaves them, or a diff
    /// that leads to another English.
    SeveralEnglish,
    /// A `STALE`, `UNREVIEWED` or `MISSING` line does.
    OtherNote,
}

impl Signals {
    /// Reads the comment above an entry of `catalog`, and what a merge has in
    /// common for both sides above it. What belongs to the stub of another
    /// segment that has come to stand there is not about this text.
    #[must_use]
    pub fn of(catalog: &Catalog, comment: &Span, id: &str) -> Self {
        let text = catalog.text.as_str();
        let mut signals = Self::default();
        if let Some(common) = above_conflict(text, comment.start) {
            signals.add(text, notes::lines(text, &common, &catalog.source), id);
        }
        signals.add(text, notes::lines(text, comment, &catalog.source), id);
        signals
    }

    fn add(&mut self, text: &str, lines: Vec<(Span, NoteLine)>, id: &str) {
        let of_others = notes::of_other_stubs(&lines, id);
        let own = std::iter::zip(lines, of_others).filter(|(_, of_other)| !of_other);
        for ((bytes, line), _) in own {
            match line {
                NoteLine::English(english) => self.english.push(english),
                NoteLine::Stale => self.stale = true,
                NoteLine::Accept => self.accept = true,
                NoteLine::Unreviewed => self.unreviewed = true,
                NoteLine::Missing => self.missing = true,
                NoteLine::Copy => {
                    self.missing = true;
                    self.copy = true;
                }
                NoteLine::Change => self.changes.push(text[bytes].to_owned()),
                NoteLine::Own => {
                    let remark = text[bytes].trim_start_matches(['#', ' ']).to_lowercase();
                    self.stale_remark |= remark.starts_with("stale");
                }
                NoteLine::Stub { .. } | NoteLine::Hint => {}
            }
        }
    }

    /// The English that an `# accept` is for: that of the single `# en:` line.
    /// It says nothing where a merge may have put it: beside a second English, or
    /// beside a note that asks for it.
    ///
    /// # Errors
    /// Why it has no effect.
    pub fn accepted(&self) -> Result<&str, Ignored> {
        if self.missing {
            return Err(Ignored::OtherNote);
        }
        self.accepted_copy()?.ok_or(Ignored::NoEnglish)
    }

    /// The same above a copy of the English, which may ask for a translation in
    /// the line above, and which says itself what English it is.
    ///
    /// # Errors
    /// Why it has no effect.
    pub fn accepted_copy(&self) -> Result<Option<&str>, Ignored> {
        if self.stale || self.stale_remark || self.unreviewed {
            return Err(Ignored::OtherNote);
        }
        let english = match self.english.as_slice() {
            [] if self.changes.is_empty() => return Ok(None),
            [] => return Err(Ignored::NoEnglish),
            [one] => one.as_str(),
            _ => return Err(Ignored::SeveralEnglish),
        };
        // The line that asked for it has become the `# accept`; its diff may stand there yet.
        match self.changes.as_slice() {
            [] => Ok(Some(english)),
            [change] if leads_to(change, english) => Ok(Some(english)),
            _ => Err(Ignored::SeveralEnglish),
        }
    }
}

/// Whether the word diff of a `# change:` line ends at `english`.
fn leads_to(change: &str, english: &str) -> bool {
    let mut new = String::new();
    for part in change.split("[-") {
        new.push_str(part.split_once("-]").map_or(part, |(_, kept)| kept));
    }
    // Without blanks, and without what marks a change.
    let bare = |text: &str| text.replace(|c: char| c.is_whitespace() || "#{}+[]-:".contains(c), "");
    bare(&new).strip_prefix("change") == Some(bare(english).as_str())
}

/// The English that a stub shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfStub {
    /// What it shows.
    pub english: String,
    /// Whether an `# en:` line does. Behind the `=` of one of before a translation
    /// may stand, too.
    pub is_note: bool,
}

/// The English that stubs show, by the id that they are of.
#[must_use]
pub fn of_stubs(catalog: &Catalog) -> HashMap<String, Vec<OfStub>> {
    let mut shown: HashMap<String, Vec<OfStub>> = HashMap::new();
    for lines in comments_with_stubs(catalog) {
        for (at, (_, line)) in lines.iter().enumerate() {
            let NoteLine::Stub { id, text } = line else { continue };
            let above = notes::below_hints(&lines, at).checked_sub(1).map(|above| &lines[above].1);
            let stub = match above {
                Some(NoteLine::English(english)) => OfStub { english: english.clone(), is_note: true },
                _ if text.is_empty() => continue,
                _ => OfStub { english: text.clone(), is_note: false },
            };
            shown.entry(id.clone()).or_default().push(stub);
        }
    }
    shown
}

/// The comment lines right above the conflict in which the first entry of a
/// side begins at `at`.
fn above_conflict(text: &str, at: usize) -> Option<Span> {
    let mut end = at;
    let mut above = text[..at].split_inclusive('\n').rev().map(|line| {
        end -= line.len();
        (end, line)
    });
    let mark = above.by_ref().find(|(_, line)| !line.trim().is_empty())?;
    let is_start = |line: &str| line.starts_with("<<<<<<< ");
    let is_end = |line: &str| line.starts_with(">>>>>>> ");
    if !is_conflict_line(mark.1.trim_end()) {
        return None;
    }
    let (end, _) = std::iter::once(mark).chain(above).find(|(_, line)| is_start(line) || is_end(line))?;
    if is_end(text.get(end..)?) {
        return None;
    }
    let comment = text[..end].split_inclusive('\n').rev();
    let comment = comment.take_while(|line| line.starts_with('#') && !line.starts_with("##"));
    Some(end - comment.map(str::len).sum::<usize>()..end)
}
