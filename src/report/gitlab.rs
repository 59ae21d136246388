//! Findings as GitLab's Code Quality report, which its merge requests show beside the lines:
//! <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use std::io::{self, Write};

use serde::Serialize;

use super::harmless_json::Each;
use super::json::write_value;
use super::sentences::{path, sentences};
use crate::finding::identity::fingerprints;
use crate::finding::{Finding, FindingKind, Level};

#[derive(Serialize)]
struct GitlabRow<'a> {
    description: String,
    check_name: &'static str,
    fingerprint: &'a str,
    severity: &'static str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    positions: Positions,
}

#[derive(Serialize)]
struct Positions {
    begin: GitlabPosition,
    end: GitlabPosition,
}

#[derive(Serialize)]
struct GitlabPosition {
    line: usize,
    column: usize,
}

pub(super) fn write(findings: &[&Finding], out: &mut dyn Write) -> io::Result<()> {
    let prints = fingerprints(findings);
    write_value(&Each(std::iter::zip(findings, &prints).map(|(finding, print)| row(finding, print))), out)
}

fn row<'f>(finding: &'f Finding, fingerprint: &'f str) -> GitlabRow<'f> {
    GitlabRow {
        description: sentences(finding),
        check_name: finding.code.name(),
        fingerprint,
        severity: severity(finding),
        location: location(finding),
    }
}

fn location(finding: &Finding) -> Location<'_> {
    let place = finding.place.as_ref();
    let (line, column, end) = place.map_or((1, 1, 2), |place| (place.line, place.column, place.end_column()));
    let positions =
        Positions { begin: GitlabPosition { line, column }, end: GitlabPosition { line, column: end } };
    Location { path: path(finding), positions }
}

/// What stops a publication is major, work that waits minor.
fn severity(finding: &Finding) -> &'static str {
    match (finding.level, finding.code.kind()) {
        (Level::Deny, FindingKind::Fault) => "major",
        (Level::Deny, FindingKind::Debt) => "minor",
        _ => "info",
    }
}
