//! A build, and what it told: where nothing that it was made from has changed, and all
//! that it wrote is there, the next one tells the same and is done.

use std::fmt::Write as _;

use crate::finding::Finding;
use crate::text::{Digest, Digesting};

const ABSENT: &str = "absent ";
const SAID: &str = "said ";
const TOLD: &str = "told ";
const RUN: &str = "run ";

/// A build, as the manifest's last lines tell of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastRun {
    /// What it was asked, and all that it was made from.
    pub request: Digest,
    /// How many pages there were.
    pub pages: usize,
    /// In how many languages.
    pub languages: usize,
    /// What it said of what it left out, line by line.
    pub said: Vec<String>,
    /// What it found.
    pub findings: Vec<Finding>,
}

impl LastRun {
    /// The lines behind `manifest` that tell of the run; at the places `absent`,
    /// as outputs are named, it found no file. None where what it said doesn't
    /// fit on lines.
    pub(super) fn lines(&self, manifest: &str, absent: &[String]) -> String {
        if self.said.iter().any(|line| line.contains(['\n', '\r'])) {
            return String::new();
        }
        let mut lines = String::new();
        for path in absent {
            let _ = writeln!(lines, "{ABSENT}{path}");
        }
        for line in &self.said {
            let _ = writeln!(lines, "{SAID}{line}");
        }
        for finding in &self.findings {
            // JSON stands on one line, and a finding always has a form in it.
            let _ = writeln!(lines, "{TOLD}{}", serde_json::to_string(finding).unwrap_or_default());
        }
        let digest = digest(&self.request, &format!("{manifest}{lines}"), self.pages, self.languages);
        let _ = writeln!(lines, "{RUN}{digest} {} {}", self.pages, self.languages);
        lines
    }
}

/// What of a manifest tells of no run.
pub(super) fn without_run(manifest: &str) -> &str {
    let is_of_run = |line: &&str| [ABSENT, SAID, TOLD, RUN].iter().any(|mark| line.starts_with(mark));
    let lines = manifest.split_inclusive('\n').take_while(|line| !is_of_run(line));
    &manifest[..lines.map(str::len).sum()]
}

/// The findings in a manifest. Of which page one still holds, the page's own digest says.
pub(super) fn told(manifest: &str) -> Vec<Finding> {
    let lines = manifest.lines().filter_map(|line| line.strip_prefix(TOLD));
    lines.filter_map(|finding| serde_json::from_str(finding).ok()).collect()
}

impl LastRun {
    /// The run that wrote `manifest`, if it was asked `request`, and the places where it found no file.
    pub(super) fn parse(manifest: &str, request: &Digest) -> Option<(Self, Vec<String>)> {
        let body = &manifest[..=manifest.strip_suffix('\n')?.rfind('\n')?];
        let mut last = manifest[body.len()..].trim_end().strip_prefix(RUN)?.split(' ');
        let (known, pages, languages) = (last.next()?, last.next()?, last.next()?);
        let (pages, languages) = (pages.parse().ok()?, languages.parse().ok()?);
        if last.next().is_some() || digest(request, body, pages, languages).to_string() != known {
            return None;
        }
        let lines = |mark: &'static str| body.lines().filter_map(move |line| line.strip_prefix(mark));
        let said = lines(SAID).map(str::to_owned).collect();
        let findings =
            lines(TOLD).map(|finding| serde_json::from_str(finding).ok()).collect::<Option<_>>()?;
        let run = Self { request: *request, pages, languages, said, findings };
        Some((run, lines(ABSENT).map(str::to_owned).collect()))
    }
}

fn digest(request: &Digest, manifest: &str, pages: usize, languages: usize) -> Digest {
    let mut digesting = Digesting::new("glossator 2026-11 a run and its findings");
    digesting.add(request.as_bytes()).add(manifest);
    digesting.add((pages as u64).to_le_bytes()).add((languages as u64).to_le_bytes()).finish()
}
