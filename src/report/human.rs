//! Findings for people: what is wrong, the line that is meant, what readers
//! get, and the next step. annotate-snippets lays them out as rustc's messages.

use std::fmt::Write as _;
use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level as Title, Message, Origin, Renderer, Snippet};

use super::summary::{Summary, TextLook};
use crate::finding::{Finding, Level, Place, counted};
use crate::text::harmless;

pub(super) fn write(
    findings: &[&Finding],
    summary: &Summary,
    look: TextLook,
    out: &mut dyn Write,
) -> io::Result<()> {
    let renderer = if look.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(look.width);
    for finding in findings {
        writeln!(out, "{}\n", render_finding(&renderer, finding))?;
    }
    out.write_all(render_summary(summary).as_bytes())
}

fn render_finding(renderer: &Renderer, finding: &Finding) -> String {
    let level = if finding.level == Level::Deny { Title::ERROR } else { Title::WARNING };
    let title = level.primary_title(harmless(&finding.message)).id(finding.code.name());
    let source = finding.place.as_ref().filter(|place| !place.text.trim().is_empty());
    let group = match (source, &finding.place) {
        (Some(place), _) => title.element(snippet(place)),
        (None, Some(place)) => title.element(origin(place)),
        (None, None) => Group::with_title(title),
    };
    let text = renderer.render(&[group.elements(facts(finding))]);
    if source.is_some() {
        return text;
    }
    // Without a source line there is no column of line numbers; the rest is
    // indented as if there were one.
    let line = finding.place.as_ref().map_or(1, |place| place.line);
    text.replace('\n', &format!("\n{}", " ".repeat(line.to_string().len())))
}

/// The lines below the source: the change of the English, the notes, the next step.
fn facts(finding: &Finding) -> Vec<Message<'_>> {
    let change =
        finding.change.as_ref().map(|change| format!("{}: {}", finding.source, harmless(change)).into());
    let notes = finding.notes.iter().chain(&finding.help).map(|line| harmless(line));
    change.into_iter().chain(notes).map(|line| Title::NOTE.no_name().message(line)).collect()
}

/// The source line, underlined where only a part of it is meant.
///
/// annotate-snippets counts the column of an underlined part in the escaped
/// line; it differs from the real one only behind an escape.
fn snippet(place: &Place) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let path = harmless(&place.path);
    let (before, meant, after) = split(place);
    let (shown_before, shown) = (harmless(before), harmless(meant));
    let span = shown_before.len()..shown_before.len() + shown.len();
    let source = format!("{shown_before}{shown}{}", harmless(after));
    if is_whole(before, after) {
        let arrow = format!("{path}:{}:{}", place.line, place.column);
        let line = AnnotationKind::Visible.span(0..source.len());
        return Snippet::source(source).line_start(place.line).path(arrow).annotation(line);
    }
    Snippet::source(source).line_start(place.line).path(path).annotation(AnnotationKind::Primary.span(span))
}

fn origin(place: &Place) -> Origin<'_> {
    Origin::path(harmless(&place.path)).line(place.line).char_column(place.column)
}

/// The line before, at and after what is meant.
fn split(place: &Place) -> (&str, &str, &str) {
    let (before, rest) = split_at(&place.text, place.column.saturating_sub(1));
    let (meant, after) = split_at(rest, place.width);
    (before, meant, after)
}

fn split_at(text: &str, characters: usize) -> (&str, &str) {
    text.split_at(text.char_indices().nth(characters).map_or(text.len(), |(at, _)| at))
}

/// Whether all that a line says is meant. A list marker, a heading's `#` or
/// the id of an entry before it says nothing.
fn is_whole(before: &str, after: &str) -> bool {
    let before = before.trim_end();
    after.trim().is_empty() && (before.ends_with('=') || !before.contains(char::is_alphanumeric))
}

fn render_summary(summary: &Summary) -> String {
    let counts = match (summary.denied, summary.warned) {
        (0, 0) => "no findings".to_owned(),
        (errors, 0) => counted(errors, "error"),
        (0, warnings) => counted(warnings, "warning"),
        (errors, warnings) => format!("{}, {}", counted(errors, "error"), counted(warnings, "warning")),
    };
    let (pages, languages) = (counted(summary.pages, "page"), counted(summary.languages, "language"));
    let mut out = format!("glossator: {counts} in {pages} and {languages}\n");
    if summary.denied > 0 {
        let _ = writeln!(out, "`glossator explain CODE` says more about a finding");
    }
    out
}

#[cfg(test)]
mod tests {
    use snapbox::{assert_data_eq, str};

    use super::*;
    use crate::finding::Code;
    use crate::report::written;
    use crate::text::LineIndex;

    const PAGE: &str = "content/privacy.md";
    const PLAIN: TextLook = TextLook { color: false, width: 100 };

    fn place(path: &str, text: &str, meant: &str) -> Place {
        let start = text.find(meant).unwrap();
        Place::of(path, text, &LineIndex::new(text), &(start..start + meant.len()))
    }

    fn render(findings: &[&Finding], summary: &Summary, look: TextLook) -> String {
        written(|out| write(findings, summary, look, out))
    }

    fn shown(finding: &Finding) -> String {
        render_finding(&Renderer::plain().term_width(PLAIN.width), finding)
    }

    #[test]
    fn a_report_looks_as_documented() {
        let english = "We collect several different types of information for various purposes.";
        let mut stale = Finding::new(
            Code::StaleTranslation,
            "this edit leaves 6 translations behind: ar, de, es, fr, ja, pl",
        )
        .at(Place { line: 25, ..place(PAGE, english, english) })
        .note("Readers get this paragraph in English until it is translated again.")
        .help("If every translation still says the same: glossator accept --every-language ref-3-use-1");
        stale.change = Some("We collect several {+different+} types of information".to_owned());
        stale.level = Level::Warn;

        let german = "ref-3-privacy-policy-4 = Wir verwenden Ihre Daten, um den Dienst bereitzustellen und \
            zu verbessern, unter den Bedingungen.";
        let dropped = Finding::new(Code::DroppedPlaceable, "the German text has lost a link")
            .at(Place { line: 23, ..place("locales/de/privacy.ftl", german, &german[25..]) })
            .note("English: … accessible from [Terms]({ $terms })")
            .note("{ $terms } is https://www.qubes-os.org/terms/")
            .note("Readers of /de/privacy/ get this paragraph in English until it is fixed.")
            .help(
                "Put the words to click in [ ] and ({ $terms }) right behind them: [Bedingungen]({ $terms })",
            );

        let unreadable = Finding::new(
            Code::UnreadableText,
            "this line belongs to no entry, so the text above it is cut off",
        )
        .at(Place { line: 24, ..Place::file("locales/de/privacy.ftl") })
        .help("Join line 24 to the end of line 23.");

        let summary = Summary { denied: 2, warned: 1, pages: 3, languages: 7 };
        assert_data_eq!(
            render(&[&stale, &dropped, &unreadable], &summary, PLAIN),
            snapbox::file!["../../tests/report/human.txt"].raw()
        );
    }

    #[test]
    fn a_part_of_a_line_is_underlined() {
        let text = "Since 2018-07-26 this holds.";
        let finding =
            Finding::new(Code::ChangedNumber, "a number differs").at(place(PAGE, text, "2018-07-26"));
        assert_data_eq!(
            shown(&finding),
            str![[r"
error[changed-number]: a number differs
 --> content/privacy.md:1:7
  |
1 | Since 2018-07-26 this holds.
  |       ^^^^^^^^^^
"]]
        );
    }

    #[test]
    fn a_long_line_is_cut_around_what_is_meant() {
        let text = format!("{} 2018 {}", "vorher ".repeat(30), "nachher ".repeat(30));
        let finding = Finding::new(Code::ChangedNumber, "a number differs").at(place(PAGE, &text, "2018"));
        let report = shown(&finding);
        assert!(report.contains(" 2018 "), "{report}");
        assert!(report.lines().all(|line| line.chars().count() <= PLAIN.width), "{report}");
    }

    #[test]
    fn a_finding_without_a_place_has_no_arrow() {
        let finding = Finding::new(Code::MissingNotice, "there is no notice in Klingon")
            .help("Write glossator-notice/tlh.ftl.");
        assert_data_eq!(
            shown(&finding),
            str![[r"
warning[missing-notice]: there is no notice in Klingon
  |
  = Write glossator-notice/tlh.ftl.
"]]
        );
    }

    #[test]
    fn content_cannot_command_the_terminal() {
        let evil = "\u{1b}]8;;x\u{7}\u{202e}\u{9b}31m\n";
        let text = format!("gut {}böse", evil.trim_end());
        let finding = Finding::new(Code::ForbiddenCharacter, format!("the text has {evil}"))
            .at(Place { path: format!("{evil}.md"), ..place(PAGE, &text, "\u{202e}") })
            .note(evil)
            .help(evil);
        let report = shown(&finding);
        assert!(!report.contains(|c: char| c != '\n' && c.is_control()), "{report:?}");
        assert!(!report.contains('\u{202e}'), "{report:?}");
        assert!(report.contains(r"gut \u{1b}]8;;x\u{7}\u{202e}\u{9b}31mböse"), "{report}");
    }

    #[test]
    fn places_at_the_edges_are_shown() {
        for (column, width) in [(0, 0), (1, 0), (1, 99), (4, 1), (99, 99)] {
            for text in ["äöü", "", "\t", "- x"] {
                for look in [0, 1, 20] {
                    let place =
                        Place { path: PAGE.to_owned(), line: 7, column, width, text: text.to_owned() };
                    let finding = Finding::new(Code::BrokenBlock, "broken").at(place);
                    render_finding(&Renderer::plain().term_width(look), &finding);
                }
            }
        }
    }

    #[test]
    fn the_summary_counts() {
        let summary = |denied, warned| {
            render_summary(&Summary { denied, warned, pages: 3, languages: 1 })
                .lines()
                .next()
                .map(str::to_owned)
        };
        assert_eq!(summary(0, 0).unwrap(), "glossator: no findings in 3 pages and 1 language");
        assert_eq!(summary(0, 2).unwrap(), "glossator: 2 warnings in 3 pages and 1 language");
        assert_eq!(summary(1, 1).unwrap(), "glossator: 1 error, 1 warning in 3 pages and 1 language");
    }

    #[test]
    fn colour_is_only_on_demand() {
        let finding = Finding::new(Code::NotUtf8, "not UTF-8").at(Place::file(PAGE));
        let colored = TextLook { color: true, ..PLAIN };
        assert!(!render(&[&finding], &Summary::default(), PLAIN).contains('\u{1b}'));
        assert!(render(&[&finding], &Summary::default(), colored).contains('\u{1b}'));
    }
}
