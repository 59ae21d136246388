//! Findings as SARIF 2.1.0 (OASIS), which code scanning on GitHub, Azure DevOps and editors read.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use super::harmless_json::Each;
use super::json::write_value;
use super::sentences::sentences;
use super::uri::of_path;
use crate::finding::identity::fingerprints;
use crate::finding::{Code, Finding, FindingKind, Level, Place};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct SarifLog<Runs: Serialize> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Runs; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SarifRun<Results: Serialize> {
    tool: Value,
    column_kind: &'static str,
    results: Results,
}

pub(super) fn write(findings: &[&Finding], out: &mut dyn Write) -> io::Result<()> {
    let prints = fingerprints(findings);
    let tool = json!({ "driver": {
        "name": "glossator",
        "semanticVersion": env!("CARGO_PKG_VERSION"),
        "rules": Code::ALL.iter().map(|code| rule(*code)).collect::<Vec<Value>>(),
    }});
    let results = std::iter::zip(findings, &prints).map(|(finding, print)| result(finding, print));
    let run = SarifRun { tool, column_kind: "unicodeCodePoints", results: Each(results) };
    write_value(&SarifLog { schema: SCHEMA, version: "2.1.0", runs: [run] }, out)
}

/// A code with its explanation, of which the first sentence is the short one.
fn rule(code: Code) -> Value {
    let text = code.explanation();
    json!({
        "id": code.name(),
        "name": camel_case(code.name()),
        "shortDescription": { "text": first_sentence(text) },
        "fullDescription": { "text": first_paragraph(text) },
        "help": { "text": text },
        "defaultConfiguration": { "level": level(code.level()) },
        "properties": { "tags": [if code.kind() == FindingKind::Debt { "debt" } else { "fault" }] },
    })
}

fn result(finding: &Finding, fingerprint: &str) -> Value {
    let mut result = json!({
        "ruleId": finding.code.name(),
        "ruleIndex": Code::ALL.iter().position(|code| *code == finding.code),
        "level": level(finding.level),
        "message": { "text": sentences(finding) },
        "locations": finding.place.iter().map(location).collect::<Vec<Value>>(),
        "partialFingerprints": { "glossatorFinding/v1": fingerprint },
    });
    let facts = [
        ("page", &finding.page),
        ("id", &finding.id),
        ("english", &finding.english),
        ("englishOld", &finding.english_old),
        ("change", &finding.change),
    ];
    let known = facts.into_iter().filter_map(|(name, fact)| Some((name.to_owned(), json!(fact.as_ref()?))));
    let mut properties: serde_json::Map<String, Value> = known.collect();
    properties.insert("languages".to_owned(), json!(finding.languages));
    result["properties"] = Value::Object(properties);
    result
}

fn location(place: &Place) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": of_path(&place.path) },
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.line,
            "endColumn": place.end_column(),
        },
    }})
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Warn => "warning",
        Level::Allow => "none",
    }
}

/// `stale-translation` as SARIF names rules: `StaleTranslation`.
fn camel_case(name: &str) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at(1);
        first.to_ascii_uppercase() + rest
    };
    name.split('-').map(word).collect()
}

fn first_paragraph(text: &str) -> String {
    text.split("\n\n").next().unwrap_or(text).trim_end().replace('\n', " ")
}

fn first_sentence(text: &str) -> String {
    let paragraph = first_paragraph(text);
    paragraph.find(". ").map_or(paragraph.clone(), |end| paragraph[..=end].to_owned())
}
