//! What commands print, and how a run ends.

use std::io::{self, BufWriter, IsTerminal as _, Write};

use unicode_width::UnicodeWidthStr as _;

use crate::check::empty_content;
use crate::finding::{Finding, Level};
use crate::project::Error;
use crate::report::{self, ReportFormat, Summary, TextLook, harmless_lines};
use crate::site::Site;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Nothing to report.
    Clean = 0,
    /// Findings that count.
    Findings = 1,
    /// It could not run: usage, configuration, disk.
    Failure = 2,
}

/// Prints results that are words, whatever names and texts they quote.
pub(super) fn print_words(text: &str) -> Result<(), Error> {
    print(&harmless_lines(text))
}

/// Prints a report, which has made itself harmless.
pub(super) fn print(text: &str) -> Result<(), Error> {
    print_with(|out| out.write_all(text.as_bytes()))
}

/// Prints what `write` writes.
fn print_with(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Error> {
    let mut stdout = BufWriter::new(anstream::stdout());
    match write(&mut stdout).and_then(|()| stdout.flush()) {
        // A reader that has seen enough closes the pipe.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Error::new(format!("can't print the results: {error}")))
        }
        _ => Ok(()),
    }
}

/// Tells what else there is to tell, on standard error. Names of files and
/// what else people write in it stay words.
pub(super) fn say(text: &str) {
    let _ = writeln!(anstream::stderr(), "{}", harmless_lines(text));
}

/// Tells of folders without a page, for commands that don't report findings.
pub(super) fn say_empty(site: &Site) {
    for text in empty_folders(site) {
        say(&text);
    }
}

/// What there is to tell of folders without a page.
pub(super) fn empty_folders(site: &Site) -> Vec<String> {
    let told = |finding: &Finding| {
        let notes = finding.notes.iter().chain(&finding.help).map(|line| format!("\n  {line}"));
        format!("{}{}", finding.message, notes.collect::<String>())
    };
    empty_content(site).iter().map(told).collect()
}

/// Prints findings in a format, with the number of pages and languages that
/// were looked at; returns the exit code that they ask for.
pub(super) fn report(
    findings: &[Finding],
    (pages, languages): (usize, usize),
    format: ReportFormat,
) -> Result<Exit, Error> {
    let count = |level| findings.iter().filter(|finding| finding.level == level).count();
    let summary = Summary { denied: count(Level::Deny), warned: count(Level::Warn), pages, languages };
    print_with(|out| report::write(format, findings, &summary, look(), out))?;
    Ok(if summary.denied > 0 { Exit::Findings } else { Exit::Clean })
}

/// `text` with blanks behind it, to `width` columns of a terminal.
pub(super) fn filled(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

fn look() -> TextLook {
    let color = anstream::stdout().current_choice() != anstream::ColorChoice::Never;
    let width = clap_width().unwrap_or(140);
    TextLook { color, width }
}

/// The terminal's width; findings aren't cut where nobody sees them.
fn clap_width() -> Option<usize> {
    std::io::stdout().is_terminal().then(|| std::env::var("COLUMNS").ok()?.parse().ok()).flatten()
}
