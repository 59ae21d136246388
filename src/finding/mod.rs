//! Findings: what there is to tell about content. They are data, collected
//! and reported; what stops the tool itself is an error, another type.

mod code;
pub mod identity;
mod level;

pub use code::{Code, FindingKind};
pub use level::Level;

use serde::{Deserialize, Serialize};

use crate::language::SourceName;
use crate::text::{LineIndex, Span};

/// How much of the English has changed since a translation was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// Anything that isn't provably wording, and what isn't known.
    Material,
    /// White space, the case of letters, quotes, dashes, a final full stop.
    Wording,
}

impl Severity {
    /// The name in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Material => "material",
            Self::Wording => "wording",
        }
    }
}

/// Longer lines, in bytes, aren't shown: a file of one line can have a finding
/// for every word.
const LONGEST_LINE: usize = 4096;

/// Where in a file, with the line itself so that a report needs no file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Path relative to the project, with `/`.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// Number of characters meant, at least 1, never past the line's end.
    pub width: usize,
    /// The whole line, without its line ending. Empty when the file has no
    /// text to show, or a line that is longer than anybody would look at.
    pub text: String,
}

impl Place {
    /// The place of `span` in `text`, the content of `path`. A span over
    /// several lines counts up to the end of its first line.
    #[must_use]
    pub fn of(path: &str, text: &str, lines: &LineIndex, span: &Span) -> Self {
        let start = lines.position(text, span.start);
        let line = lines.line(text, start.line);
        let end = lines.line_start(start.line) + line.len();
        let meant = text.get(span.start..span.end.min(end)).map_or(1, |meant| meant.chars().count());
        let shown = if line.len() > LONGEST_LINE { "" } else { line };
        Self {
            path: path.to_owned(),
            line: start.line,
            column: start.column,
            width: meant.max(1),
            text: shown.to_owned(),
        }
    }

    /// The column behind the last character that is meant, in characters from 1.
    #[must_use]
    pub const fn end_column(&self) -> usize {
        self.column + self.width
    }

    /// The start of a file.
    #[must_use]
    pub fn file(path: &str) -> Self {
        Self { path: path.to_owned(), line: 1, column: 1, width: 1, text: String::new() }
    }
}

/// One finding. Made with [`Finding::new`] and the methods that follow it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// What it is about.
    pub code: Code,
    /// How much it counts; starts as the code's own level.
    pub level: Level,
    /// The languages it concerns, in the order of the configuration.
    pub languages: Vec<String>,
    /// Path of the English page.
    pub page: Option<String>,
    /// The page's `ref`.
    pub reference: Option<String>,
    /// The segment.
    pub id: Option<String>,
    /// Where to look.
    pub place: Option<Place>,
    /// What is wrong, in one line, without a final full stop.
    pub message: String,
    /// Further facts, each a line: the cause, what readers get meanwhile.
    pub notes: Vec<String>,
    /// The next step: what exactly to write or run.
    pub help: Option<String>,
    /// Today's English of the segment, as a pattern.
    pub english: Option<String>,
    /// The English that the translation was made from, where it is known and another.
    pub english_old: Option<String>,
    /// The word diff from the old English to today's: `[-old-]{+new+}`.
    pub change: Option<String>,
    /// How much of the English changed, where a translation is stale.
    pub severity: Option<Severity>,
    /// What the pages are written in.
    #[serde(skip)]
    pub source: SourceName,
}

impl Finding {
    /// A finding that says `message`, at the code's own level, about nothing yet.
    #[must_use]
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            level: code.level(),
            languages: Vec::new(),
            page: None,
            reference: None,
            id: None,
            place: None,
            message: message.into(),
            notes: Vec::new(),
            help: None,
            english: None,
            english_old: None,
            change: None,
            severity: None,
            source: SourceName::default(),
        }
    }

    /// Points at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }

    /// Adds a language.
    #[must_use]
    pub fn language(mut self, language: &(impl ToString + ?Sized)) -> Self {
        self.languages.push(language.to_string());
        self
    }

    /// Names the page by its path and, where it has one, its `ref`.
    #[must_use]
    pub fn page(mut self, path: &str, reference: Option<&str>) -> Self {
        self.page = Some(path.to_owned());
        self.reference = reference.map(str::to_owned);
        self
    }

    /// Names the segment.
    #[must_use]
    pub fn id(mut self, id: &str) -> Self {
        self.id = Some(id.to_owned());
        self
    }

    /// Adds a fact.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// Puts the name of the pages' language in place of
    /// [`SOURCE`](crate::language::SOURCE).
    pub fn name_source(&mut self, source: &SourceName) {
        for text in std::iter::once(&mut self.message).chain(&mut self.notes).chain(&mut self.help) {
            *text = source.put_into(text);
        }
        self.source = source.clone();
    }

    /// Says the next step.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Shows today's English.
    #[must_use]
    pub fn english(mut self, english: &str) -> Self {
        self.english = Some(english.to_owned());
        self
    }
}

/// `count` with its noun: `1 page`, `2 pages`.
#[must_use]
pub fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}
