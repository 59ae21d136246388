//! What `check` prints to stdout: the findings in the format that was asked
//! for. One small file per format; none of them reads a file, knows a terminal
//! or decides what counts.

mod github;
mod gitlab;
mod harmless_json;
mod human;
mod json;
mod junit;
mod markdown;
pub mod overview;
mod rdjson;
mod sarif;
mod sentences;
mod summary;
mod uri;

use std::io::{self, Write};

use crate::finding::{Finding, Level};
pub use crate::text::{harmless, harmless_lines};
pub use json::text as json_text;
pub use markdown::cell as markdown_cell;
pub use sentences::told;
pub use summary::{Summary, TextLook};
pub use uri::of_path as path_uri;

/// The format of the findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum ReportFormat {
    /// For people, with the lines that are meant.
    #[default]
    Human,
    /// For programs; described by `docs/check.schema.json`.
    Json,
    /// Annotations in a pull request on GitHub.
    Github,
    /// SARIF 2.1.0, for code scanning and editors.
    Sarif,
    /// A `JUnit` report, for Jenkins and other CI systems.
    Junit,
    /// GitLab's Code Quality report.
    Gitlab,
    /// Reviewdog's diagnostics, for any forge.
    Rdjson,
}

/// Writes the findings and the summary in `format`, in the order given, each as it is rendered: of a
/// million findings only one is in memory as text. Findings of [`Level::Allow`] are left out.
///
/// # Errors
/// When `out` can't be written to.
pub fn write(
    format: ReportFormat,
    findings: &[Finding],
    summary: &Summary,
    look: TextLook,
    out: &mut dyn Write,
) -> io::Result<()> {
    let shown: Vec<&Finding> = findings.iter().filter(|finding| finding.level != Level::Allow).collect();
    match format {
        ReportFormat::Human => human::write(&shown, summary, look, out),
        ReportFormat::Json => json::write(&shown, summary, out),
        ReportFormat::Github => github::write(&shown, out),
        ReportFormat::Sarif => sarif::write(&shown, out),
        ReportFormat::Junit => junit::write(&shown, summary, out),
        ReportFormat::Gitlab => gitlab::write(&shown, out),
        ReportFormat::Rdjson => rdjson::write(&shown, out),
    }
}

/// What `write` writes, as text.
#[cfg(test)]
fn written(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[cfg(test)]
mod tests {
    use snapbox::assert_data_eq;

    use super::*;
    use crate::finding::{Code, Place};

    /// Two findings with all that there can be, and names and texts that would break a careless format.
    fn findings() -> Vec<Finding> {
        let text = "ref-3-use-1 = Größe <b>&amp;</b> ]]> “x” \u{7}日本";
        let place = Place {
            path: "locales/de/a b%#ü.ftl".to_owned(),
            line: 7,
            column: 15,
            width: 5,
            text: text.to_owned(),
        };
        let dropped =
            Finding::new(Code::DroppedPlaceable, "the German text has lost { $terms } \"<&]]>\u{7}\u{202e}")
                .language("de")
                .page("content/a b.md", Some("3"))
                .id("ref-3-use-1")
                .at(place)
                .note("{ $terms } is https://www.qubes-os.org/terms/")
                .note("Until then readers get this paragraph in English.")
                .help("Put the words to click in [ ] and ({ $terms }) right behind them")
                .english("See the [Terms]({ $terms })");
        vec![dropped, Finding::new(Code::MissingNotice, "there is no notice in Klingon").language("tlh")]
    }

    fn rendered(format: ReportFormat, findings: &[Finding]) -> String {
        let summary = Summary { denied: 1, warned: 1, pages: 3, languages: 7 };
        let look = TextLook { color: false, width: 100 };
        written(|out| write(format, findings, &summary, look, out))
    }

    #[test]
    fn each_format_looks_as_its_readers_expect() {
        let sarif = rendered(ReportFormat::Sarif, &findings());
        let mut report: serde_json::Value = serde_json::from_str(&sarif).unwrap();
        let rules = report["runs"][0]["tool"]["driver"]["rules"].as_array_mut().unwrap();
        assert_eq!(rules.len(), Code::ALL.len());
        // Their texts are those of `glossator explain`, and change with them.
        rules.truncate(1);
        assert_data_eq!(json_text(&report), snapbox::file!["../../tests/report/check.sarif": Text].raw());
        assert_data_eq!(
            rendered(ReportFormat::Junit, &findings()),
            snapbox::file!["../../tests/report/check.junit.xml": Text].raw()
        );
        assert_data_eq!(
            rendered(ReportFormat::Gitlab, &findings()),
            snapbox::file!["../../tests/report/check.gitlab.json": Text].raw()
        );
        assert_data_eq!(
            rendered(ReportFormat::Rdjson, &findings()),
            snapbox::file!["../../tests/report/check.rdjson": Text].raw()
        );
    }

    #[test]
    fn without_a_finding_a_junit_report_has_a_case_that_passes() {
        let report = rendered(ReportFormat::Junit, &[]);
        assert!(report.contains("tests=\"1\"") && report.contains("failures=\"0\""), "{report}");
    }

    #[test]
    fn allowed_findings_are_never_shown() {
        let mut finding = Finding::new(Code::LiteralUrl, "the URL is written out");
        finding.level = Level::Allow;
        let look = TextLook { color: false, width: 100 };
        for format in <ReportFormat as clap::ValueEnum>::value_variants() {
            let summary = Summary::default();
            let shown = |findings: &[Finding]| written(|out| write(*format, findings, &summary, look, out));
            assert_eq!(shown(&[finding.clone()]), shown(&[]));
        }
    }
}
