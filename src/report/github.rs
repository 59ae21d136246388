//! Findings as annotations in a pull request on GitHub: one workflow command a
//! line. Content never starts a line and is escaped, so that no text of a
//! translator becomes a command.

use std::io::{self, Write};

use super::sentences::sentences;
use crate::finding::{Finding, Level, counted};
use crate::text::harmless;

/// So many annotations of a kind GitHub shows for one step.
const SHOWN: usize = 10;

pub(super) fn write(findings: &[&Finding], out: &mut dyn Write) -> io::Result<()> {
    for (level, command) in [(Level::Deny, "error"), (Level::Warn, "warning")] {
        let kind: Vec<_> = findings.iter().filter(|finding| finding.level == level).collect();
        for finding in kind.iter().take(SHOWN) {
            writeln!(out, "::{command} {}::{}", properties(finding), data(&message(finding)))?;
        }
        let rest = kind.len().saturating_sub(SHOWN);
        if rest > 0 {
            // A notice, because GitHub would not show one more of the same kind.
            let more = counted(rest, &format!("more {command}"));
            writeln!(out, "::notice title=glossator::… and {more}. `glossator check` shows them all.")?;
        }
    }
    Ok(())
}

fn properties(finding: &Finding) -> String {
    let title = property(finding.code.name());
    finding.place.as_ref().map_or_else(
        || format!("title={title}"),
        |place| {
            let (file, line, column) = (property(&place.path), place.line, place.column);
            let end = place.end_column();
            format!("file={file},line={line},endLine={line},col={column},endColumn={end},title={title}")
        },
    )
}

/// The finding in sentences, on one line. It names the place once more: a
/// run's log shows only this text.
fn message(finding: &Finding) -> String {
    let place = finding.place.as_ref();
    let place = place.map(|place| format!("{} line {}: ", place.path, place.line)).unwrap_or_default();
    place + &sentences(finding)
}

/// The escapes of a command's message.
fn data(text: &str) -> String {
    harmless(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The escapes of a command's property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use snapbox::{assert_data_eq, str};

    use super::*;
    use crate::finding::{Code, Place};
    use crate::report::written;

    fn render(findings: &[&Finding]) -> String {
        written(|out| write(findings, out))
    }

    /// Reads one line as GitHub's runner does (`ActionCommand.TryParseV2`).
    fn parse(line: &str) -> (String, Vec<(String, String)>, String) {
        let (head, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
        let (command, properties) = head.split_once(' ').unwrap();
        let decode = |text: &str| {
            let text = text.replace("%0D", "\r").replace("%0A", "\n");
            text.replace("%3A", ":").replace("%2C", ",").replace("%25", "%")
        };
        let properties = properties.split(',').map(|pair| {
            let (key, value) = pair.split_once('=').unwrap();
            (key.to_owned(), decode(value))
        });
        (command.to_owned(), properties.collect(), decode(message))
    }

    fn place(path: &str) -> Place {
        Place { path: path.to_owned(), line: 23, column: 26, width: 4, text: "x".repeat(40) }
    }

    #[test]
    fn an_annotation_reads_as_documented() {
        let finding = Finding::new(Code::DroppedPlaceable, "the German text has lost a link")
            .at(place("locales/de/privacy.ftl"))
            .note("English: … accessible from [Terms]({ $terms })")
            .note("{ $terms } is https://www.qubes-os.org/terms/")
            .note("Until then readers get this paragraph in English.")
            .help("Put the words to click in [ ] and ({ $terms }) right behind them");
        assert_data_eq!(
            render(&[&finding]),
            str![[r"
::error file=locales/de/privacy.ftl,line=23,endLine=23,col=26,endColumn=30,title=dropped-placeable::locales/de/privacy.ftl line 23: the German text has lost a link. Put the words to click in [ ] and ({ $terms }) right behind them. Until then readers get this paragraph in English.

"]]
        );
    }

    #[test]
    fn what_is_written_is_what_github_reads() {
        let path = "a:b,c%0A::d.md";
        let message = "100 %, “::error::” and %0A";
        let finding = Finding::new(Code::LiteralUrl, message).at(place(path)).help("Why?");
        let (command, properties, text) = parse(render(&[&finding]).trim_end());
        assert_eq!(command, "warning");
        let values: Vec<_> = properties.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        assert_eq!(
            values,
            [
                ("file", path),
                ("line", "23"),
                ("endLine", "23"),
                ("col", "26"),
                ("endColumn", "30"),
                ("title", "literal-url")
            ]
        );
        assert_eq!(text, format!("{path} line 23: {message}. Why?"));
    }

    #[test]
    fn content_starts_no_line() {
        let evil = "x\r\n::stop-commands::y\u{1b}[0m\u{2028}";
        let finding = Finding::new(Code::AddedMarkup, evil).at(place(evil)).note(evil).help(evil);
        let report = render(&[&finding]);
        assert_eq!(report.split(['\r', '\n', '\u{2028}']).count(), 2, "{report:?}");
        assert!(report.starts_with("::error file=x"));
        assert!(!report.contains('\u{1b}'));
        assert_eq!(data("100 %\r\n"), r"100 %25\u{d}\u{a}");
    }

    #[test]
    fn errors_come_first_and_ten_of_a_kind_are_shown() {
        let warning = Finding::new(Code::LiteralUrl, "the URL is written out");
        let error = Finding::new(Code::NotUtf8, "not UTF-8");
        let findings: Vec<&Finding> = [&warning].into_iter().chain([&error; 12]).collect();
        let report = render(&findings);
        let lines: Vec<&str> = report.lines().collect();
        assert_eq!(lines.len(), 12);
        assert!(lines[..10].iter().all(|line| *line == "::error title=not-utf8::not UTF-8."));
        assert_eq!(
            lines[10],
            "::notice title=glossator::… and 2 more errors. `glossator check` shows them all."
        );
        assert_eq!(lines[11], "::warning title=literal-url::the URL is written out.");
    }
}
