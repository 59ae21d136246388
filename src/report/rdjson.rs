//! Findings as Reviewdog's diagnostic format, which posts them to any forge:
//! <https://github.com/reviewdog/reviewdog/tree/master/proto/rdf>.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use super::harmless_json::Each;
use super::json::write_value;
use super::sentences::{path, sentences};
use crate::finding::{Finding, Level, Place};

#[derive(Serialize)]
struct DiagnosticResult<Diagnostics: Serialize> {
    source: Value,
    diagnostics: Diagnostics,
}

pub(super) fn write(findings: &[&Finding], out: &mut dyn Write) -> io::Result<()> {
    let diagnostics = Each(findings.iter().map(|finding| diagnostic(finding)));
    write_value(&DiagnosticResult { source: json!({ "name": "glossator" }), diagnostics }, out)
}

fn diagnostic(finding: &Finding) -> Value {
    json!({
        "message": sentences(finding),
        "location": location(finding),
        "severity": if finding.level == Level::Deny { "ERROR" } else { "WARNING" },
        "code": { "value": finding.code.name() },
    })
}

fn location(finding: &Finding) -> Value {
    let Some(place) = &finding.place else {
        return json!({ "path": path(finding) });
    };
    let range = match (byte_column(place, place.column), byte_column(place, place.end_column())) {
        (Some(start), Some(end)) => json!({
            "start": { "line": place.line, "column": start },
            "end": { "line": place.line, "column": end },
        }),
        _ => json!({ "start": { "line": place.line } }),
    };
    json!({ "path": place.path, "range": range })
}

/// The column in bytes of UTF-8 from 1, as the format counts. Unknown where the line isn't at hand.
fn byte_column(place: &Place, column: usize) -> Option<usize> {
    let mut starts = place.text.char_indices().map(|(at, _)| at).chain([place.text.len()]);
    (!place.text.is_empty()).then(|| starts.nth(column - 1).map(|at| at + 1))?
}
