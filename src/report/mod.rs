//! What `check` prints to stdout: the findings in the format that was asked
//! for. One small file per format; none of them reads a file, knows a terminal
//! or decides what counts.

mod github;
mod human;
mod json;
mod markdown;
mod summary;

use crate::finding::{Finding, Level};
pub use crate::text::{harmless, harmless_lines};
pub use json::text as json_text;
pub use markdown::cell as markdown_cell;
pub use summary::{Look, Summary};

/// The format of the findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// For people, with the lines that are meant.
    #[default]
    Human,
    /// For programs; described by `docs/check.schema.json`.
    Json,
    /// Annotations in a pull request on GitHub.
    Github,
}

/// The findings and the summary in `format`, in the order given. Findings of
/// [`Level::Allow`] are left out.
#[must_use]
pub fn render(format: Format, findings: &[Finding], summary: &Summary, look: Look) -> String {
    let shown: Vec<&Finding> = findings.iter().filter(|finding| finding.level != Level::Allow).collect();
    match format {
        Format::Human => human::render(&shown, summary, look),
        Format::Json => json::render(&shown, summary),
        Format::Github => github::render(&shown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Code;

    #[test]
    fn allowed_findings_are_never_shown() {
        let mut finding = Finding::new(Code::LiteralUrl, "the URL is written out");
        finding.level = Level::Allow;
        let look = Look { color: false, width: 100 };
        for format in [Format::Human, Format::Json, Format::Github] {
            let summary = Summary::default();
            let without = render(format, &[], &summary, look);
            assert_eq!(render(format, &[finding.clone()], &summary, look), without);
        }
    }
}
