//! Findings as a JUnit report, which Jenkins, GitLab and most other CI systems show. One suite a file, one
//! case a finding; what only warns is a case that passes and says so in its output.

use std::collections::BTreeMap;

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::sentences::sentences;
use super::{Summary, harmless};
use crate::finding::{Finding, Level};

pub(super) fn render(findings: &[&Finding], summary: &Summary) -> String {
    let mut report = Report::new("glossator");
    let mut suites: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        let file = finding.place.as_ref().map(|place| place.path.as_str());
        suites.entry(file.or(finding.page.as_deref()).unwrap_or("glossator")).or_default().push(finding);
    }
    if suites.is_empty() {
        report.add_test_suite(passed(summary));
    }
    for (file, findings) in suites {
        let mut suite = TestSuite::new(harmless(file).into_owned());
        suite.add_test_cases(findings.into_iter().map(|finding| case(finding, file)));
        report.add_test_suite(suite);
    }
    // What can't be written is a string with characters that XML forbids, and quick-junit leaves those out.
    report.to_string().unwrap_or_default()
}

/// A report without a case counts as a run that has failed.
fn passed(summary: &Summary) -> TestSuite {
    let mut suite = TestSuite::new("glossator");
    let counts = format!("{} pages in {} languages", summary.pages, summary.languages);
    suite.add_test_case(TestCase::new(counts, TestCaseStatus::success()));
    suite
}

fn case(finding: &Finding, file: &str) -> TestCase {
    let message = harmless(&finding.message).into_owned();
    let mut status = TestCaseStatus::success();
    if finding.level == Level::Deny {
        status = TestCaseStatus::non_success(NonSuccessKind::Failure);
        status
            .set_type(finding.code.name())
            .set_message(message.clone())
            .set_description(description(finding));
    }
    let name = finding.id.as_deref().map_or_else(String::new, |id| format!(": {}", harmless(id)));
    let mut case = TestCase::new(format!("{}{name}", finding.code), status);
    case.set_classname(harmless(file).into_owned());
    if let Some(place) = &finding.place {
        case.extra.insert("file".into(), harmless(&place.path).as_ref().into());
        case.extra.insert("line".into(), place.line.to_string().into());
    }
    if finding.level != Level::Deny {
        case.set_system_out(format!("warning: {}", description(finding)));
    }
    case
}

fn description(finding: &Finding) -> String {
    let place = finding.place.as_ref();
    let place = place.map(|place| format!("{}:{}:{}: ", place.path, place.line, place.column));
    harmless(&(place.unwrap_or_default() + &sentences(finding))).into_owned()
}
