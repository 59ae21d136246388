//! A translators' file as people and platforms edit it: by lines.

/// A catalog's lines.
#[derive(Debug, Clone)]
pub(super) struct Lines(pub(super) Vec<String>);

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        Self(text.lines().map(str::to_owned).collect())
    }

    pub(super) fn text(&self) -> String {
        self.0.iter().flat_map(|line| [line.as_str(), "\n"]).collect()
    }

    /// Line of an entry.
    pub(super) fn entry(&self, id: &str) -> Option<usize> {
        self.0.iter().position(|line| is_of(line, id))
    }

    /// The lines of all entries.
    pub(super) fn entries(&self) -> Vec<usize> {
        let is_entry = |at: &usize| self.0[*at].starts_with("ref-") && self.0[*at].contains(" = ");
        (0..self.0.len()).filter(is_entry).collect()
    }

    /// Keeps one side of each conflict, the second one with `theirs`.
    pub(super) fn resolve(&mut self, theirs: bool) {
        let mut side = None;
        self.0.retain(|line| {
            match line.split(' ').next() {
                Some("<<<<<<<") => side = Some(false),
                Some("=======") => side = Some(true),
                Some(">>>>>>>") => side = None,
                _ => return side.is_none_or(|side| side == theirs),
            }
            false
        });
    }

    /// Line of a commented stub.
    pub(super) fn stub(&self, id: &str) -> Option<usize> {
        self.0.iter().position(|line| line.strip_prefix("# ").is_some_and(|line| is_of(line, id)))
    }

    /// Ids of entries and of stubs.
    pub(super) fn ids(&self) -> Vec<String> {
        let id = |line: &String| {
            let (id, _) = line.trim_start_matches("# ").split_once(" =")?;
            id.starts_with("ref-").then(|| id.to_owned())
        };
        self.0.iter().filter_map(id).collect()
    }

    pub(super) fn value(&self, id: &str) -> Option<&str> {
        self.0[self.entry(id)?].split_once(" = ").map(|(_, text)| text)
    }

    /// The comment lines right above line `at`; those above a stub are its own.
    pub(super) fn above(&self, at: usize) -> std::ops::Range<usize> {
        let is_comment = |line: &&String| line.starts_with("# ") && !is_stub(line);
        at - self.0[..at].iter().rev().take_while(is_comment).count()..at
    }

    /// The English that stands above line `at`.
    pub(super) fn notes(&self, at: usize) -> Vec<String> {
        let above = self.0[self.above(at)].iter();
        above.filter_map(|line| line.strip_prefix("# en: ").map(str::to_owned)).collect()
    }

    /// The first line of the comment above `id` that starts with `start`.
    pub(super) fn note(&self, id: &str, start: &str) -> Option<usize> {
        let at = self.entry(id)?;
        self.above(at).find(|at| self.0[*at].starts_with(start))
    }

    pub(super) fn remove_note(&mut self, id: &str, start: &str) {
        while let Some(at) = self.note(id, start) {
            self.0.remove(at);
        }
    }

    /// Every English that stands above the entry `id`, or above its stub.
    pub(super) fn english(&self, id: &str) -> Vec<String> {
        let mut english = Vec::new();
        if let Some(at) = self.entry(id) {
            for line in &self.0[self.above(at)] {
                english.extend(line.strip_prefix("# en: ").map(str::to_owned));
                english.extend(line.strip_prefix("# change: ").map(old_side));
            }
        } else if let Some(at) = self.stub(id) {
            english = self.notes(at);
        }
        english
    }
}

fn is_stub(line: &str) -> bool {
    line.starts_with("# ref-") && line.contains(" =")
}

fn is_of(line: &str, id: &str) -> bool {
    line.strip_prefix(id).is_some_and(|rest| rest.starts_with(" = ") || rest == " =")
}

/// The old English in a word diff.
fn old_side(diff: &str) -> String {
    let mut old = String::new();
    for part in diff.split("{+") {
        old.push_str(part.split_once("+}").map_or(part, |(_, rest)| rest));
    }
    let old = old.replace("[-", "").replace("-]", " ");
    old.split_whitespace().collect::<Vec<_>>().join(" ")
}
