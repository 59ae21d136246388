//! Findings as a `JUnit` report, which Jenkins, GitLab and most other CI systems show. One suite a file, one
//! case a finding; what only warns is a case that passes and says so in its output.

use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::sentences::sentences;
use super::summary::Summary;
use crate::finding::{Finding, Level};
use crate::text::harmless;

type Out<'o> = Writer<&'o mut dyn Write>;

pub(super) fn write(findings: &[&Finding], summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
    let mut suites: BTreeMap<&str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        let file = finding.place.as_ref().map(|place| place.path.as_str());
        suites.entry(file.or(finding.page.as_deref()).unwrap_or("glossator")).or_default().push(finding);
    }
    report(&mut Writer::new_with_indent(&mut *out, b' ', 2), findings, &suites, summary)?;
    out.write_all(b"\n")
}

fn report(
    out: &mut Out<'_>,
    findings: &[&Finding],
    suites: &BTreeMap<&str, Vec<&Finding>>,
    summary: &Summary,
) -> io::Result<()> {
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let (tests, failures) = (findings.len().max(1).to_string(), failures(findings));
    let root = out.create_element("testsuites").with_attribute(("name", "glossator"));
    let root = root.with_attribute(("tests", &*tests)).with_attribute(("failures", &*failures));
    root.write_inner_content(|out| {
        if suites.is_empty() {
            return passed(out, summary);
        }
        suites.iter().try_for_each(|(file, findings)| suite(out, file, findings))
    })?;
    Ok(())
}

fn failures(findings: &[&Finding]) -> String {
    findings.iter().filter(|finding| finding.level == Level::Deny).count().to_string()
}

/// A report without a case counts as a run that has failed.
fn passed(out: &mut Out<'_>, summary: &Summary) -> io::Result<()> {
    let name = format!("{} pages in {} languages", summary.pages, summary.languages);
    let suite = out.create_element("testsuite").with_attribute(("name", "glossator"));
    suite.with_attributes([("tests", "1"), ("failures", "0"), ("errors", "0")]).write_inner_content(
        |out| {
            out.create_element("testcase")
                .with_attributes([("name", &*name), ("classname", "glossator")])
                .write_empty()?;
            Ok(())
        },
    )?;
    Ok(())
}

fn suite(out: &mut Out<'_>, file: &str, findings: &[&Finding]) -> io::Result<()> {
    let (tests, failures) = (findings.len().to_string(), failures(findings));
    let suite = out.create_element("testsuite").with_attribute(("name", &*harmless(file)));
    suite
        .with_attributes([("tests", &*tests), ("failures", &*failures), ("errors", "0")])
        .write_inner_content(|out| findings.iter().try_for_each(|finding| case(out, finding, file)))?;
    Ok(())
}

fn case(out: &mut Out<'_>, finding: &Finding, file: &str) -> io::Result<()> {
    let id = finding.id.as_deref().map_or_else(String::new, |id| format!(": {}", harmless(id)));
    let name = format!("{}{id}", finding.code);
    let mut case = out.create_element("testcase");
    case = case.with_attributes([("name", &*name), ("classname", &*harmless(file))]);
    if let Some(place) = &finding.place {
        let line = place.line.to_string();
        case = case.with_attributes([("file", &*harmless(&place.path)), ("line", &*line)]);
    }
    case.write_inner_content(|out| {
        let text = description(finding);
        if finding.level == Level::Deny {
            let failure = out.create_element("failure").with_attribute(("type", finding.code.name()));
            let failure = failure.with_attribute(("message", &*harmless(&finding.message)));
            failure.write_text_content(BytesText::new(&text))?;
        } else {
            let text = format!("warning: {text}");
            out.create_element("system-out").write_text_content(BytesText::new(&text))?;
        }
        Ok(())
    })?;
    Ok(())
}

fn description(finding: &Finding) -> String {
    let place = finding.place.as_ref();
    let place = place.map(|place| format!("{}:{}:{}: ", place.path, place.line, place.column));
    harmless(&(place.unwrap_or_default() + &sentences(finding))).into_owned()
}
