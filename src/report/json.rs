//! Findings for programs. The keys and their order are a contract, described
//! by `docs/check.schema.json`; what is absent is `null`.

use std::io::{self, Write};

use serde::Serialize;

use super::harmless_json::{Each, Harmless};
use super::summary::Summary;
use crate::finding::{Finding, Level, Place, Severity};

/// Grows when a key changes its meaning or goes; new keys leave it alone.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct JsonReport<Rows: Serialize> {
    version: u32,
    findings: Rows,
    summary: ReportCounts,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct FindingRow<'a> {
    code: &'static str,
    level: &'static str,
    kind: String,
    languages: &'a [String],
    page: Option<&'a str>,
    #[serde(rename = "ref")]
    reference: Option<&'a str>,
    id: Option<&'a str>,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    message: &'a str,
    help: Option<&'a str>,
    english: Option<&'a str>,
    english_old: Option<&'a str>,
    change: Option<&'a str>,
    severity: Option<&'static str>,
    notes: &'a [String],
}

#[derive(Serialize)]
struct ReportCounts {
    errors: usize,
    warnings: usize,
    pages: usize,
    languages: usize,
}

pub(super) fn write(findings: &[&Finding], summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
    let report = JsonReport {
        version: VERSION,
        findings: Each(findings.iter().map(|finding| row(finding))),
        summary: ReportCounts {
            errors: summary.denied,
            warnings: summary.warned,
            pages: summary.pages,
            languages: summary.languages,
        },
    };
    write_value(&report, out)
}

/// `value` as JSON, ready for a terminal and a log too.
#[must_use]
pub fn text(value: &impl Serialize) -> String {
    let mut out = Vec::new();
    // Strings, numbers and lists always have a JSON form, and memory can be written to.
    let _ = write_value(value, &mut out);
    String::from_utf8(out).unwrap_or_default()
}

/// Writes `value` as JSON, ready for a terminal and a log too.
pub(super) fn write_value(value: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    let mut serializer = serde_json::Serializer::with_formatter(&mut *out, Harmless::default());
    value.serialize(&mut serializer)?;
    out.write_all(b"\n")
}

fn row(finding: &Finding) -> FindingRow<'_> {
    let place = finding.place.as_ref();
    FindingRow {
        code: finding.code.name(),
        level: if finding.level == Level::Deny { "deny" } else { "warn" },
        kind: finding.code.kind().to_string(),
        languages: &finding.languages,
        page: finding.page.as_deref(),
        reference: finding.reference.as_deref(),
        id: finding.id.as_deref(),
        file: place.map(|place| place.path.as_str()),
        line: place.map(|place| place.line),
        column: place.map(|place| place.column),
        end_line: place.map(|place| place.line),
        end_column: place.map(Place::end_column),
        message: &finding.message,
        help: finding.help.as_deref(),
        english: finding.english.as_deref(),
        english_old: finding.english_old.as_deref(),
        change: finding.change.as_deref(),
        severity: finding.severity.map(Severity::name),
        notes: &finding.notes,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use snapbox::assert_data_eq;

    use super::*;
    use crate::finding::Code;
    use crate::report::written;

    const CHECK: &str = include_str!("../../docs/check.schema.json");
    const STATUS: &str = include_str!("../../docs/status.schema.json");

    fn is_valid(schema: &str, instance: &Value) -> bool {
        let schema: Value = serde_json::from_str(schema).unwrap();
        assert!(jsonschema::meta::is_valid(&schema));
        jsonschema::validator_for(&schema).unwrap().is_valid(instance)
    }

    fn stale() -> Finding {
        let mut finding =
            Finding::new(Code::StaleTranslation, "this edit leaves 2 translations behind: de, pt-BR")
                .language("de")
                .language("pt-BR")
                .page("content/privacy.md", Some("3"))
                .id("ref-3-use-1")
                .at(Place { line: 25, ..Place::file("content/privacy.md") })
                .note("Readers get this paragraph in English until it is translated again.")
                .help("Translate it again.")
                .english("We collect several types of \"information\".");
        finding.english_old = Some("We collect information.".to_owned());
        finding.change = Some("We collect {+several types of+} information.".to_owned());
        finding
    }

    #[test]
    fn a_report_looks_as_documented() {
        let mut bare = Finding::new(Code::MissingNotice, "there is no notice in Klingon");
        bare.level = Level::Warn;
        let summary = Summary { denied: 1, warned: 1, pages: 3, languages: 7 };
        let report = written(|out| write(&[&stale(), &bare], &summary, out));
        assert_data_eq!(report, snapbox::file!["../../tests/report/check.json": Text].raw());
    }

    #[test]
    fn reports_keep_to_their_schema() {
        let findings: Vec<Finding> = Code::ALL
            .iter()
            .map(|&code| Finding { code, ..Finding::new(code, "\u{8}]]>\u{1b}\u{2028}") })
            .collect();
        let mut findings: Vec<&Finding> = findings.iter().collect();
        let stale = stale();
        findings.push(&stale);
        let report: Value =
            serde_json::from_str(&written(|out| write(&findings, &Summary::default(), out))).unwrap();
        assert!(is_valid(CHECK, &report), "{report:#}");

        let mut other = report.clone();
        other["findings"][0]["level"] = json!("allow");
        assert!(!is_valid(CHECK, &other));
        let mut other = report;
        other["findings"][0].as_object_mut().unwrap().remove("page");
        assert!(!is_valid(CHECK, &other), "absent is null, not left out");
    }

    #[test]
    fn the_schema_knows_every_code() {
        let schema: Value = serde_json::from_str(CHECK).unwrap();
        let known = &schema["$defs"]["finding"]["properties"]["code"]["enum"];
        assert_eq!(*known, json!(Code::ALL.iter().map(|code| code.name()).collect::<Vec<_>>()));
    }

    #[test]
    fn the_documented_status_keeps_to_its_schema() {
        let status = json!({"version": 1, "source": "en", "pages": [{
            "ref": "3", "path": "content/privacy.md", "segments": 12, "languages": {"de": {
                "stage": "published", "current": 10, "stale": 1, "wording": 0, "missing": 1, "unreviewed": 0,
                "refused": 0, "percent": 83, "state": "partial"}}}]});
        assert!(is_valid(STATUS, &status));
        for (pointer, wrong) in [
            ("/version", json!(2)),
            ("/pages/0/languages/de/percent", json!(101)),
            ("/pages/0/languages/de/state", json!("done")),
            ("/pages/0/languages/de/stage", json!(null)),
        ] {
            let mut other = status.clone();
            *other.pointer_mut(pointer).unwrap() = wrong;
            assert!(!is_valid(STATUS, &other), "{pointer}");
        }
    }
}
