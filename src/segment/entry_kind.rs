//! What an entry of a reference catalog is, as the comment above it says.

use std::fmt;

/// What an entry of a reference catalog is. Only here are the words of its comment
/// known.
///
/// ```
/// use glossator::segment::EntryKind;
///
/// let kind = EntryKind::parse("heading 2");
/// assert_eq!(kind, EntryKind::Heading(2));
/// assert_eq!((kind.heading_level(), kind.to_string().as_str()), (Some(2), "heading 2"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryKind {
    /// A value of the front matter, by its dotted key.
    FrontMatter(String),
    /// A value of a data file, by its keys.
    Data(String),
    /// A heading of this level.
    Heading(u8),
    /// Text in this element of HTML.
    HtmlText(String),
    /// Anything else, in words.
    Other(String),
}

impl EntryKind {
    /// Reads what [`fmt::Display`] writes.
    #[must_use]
    pub fn parse(description: &str) -> Self {
        if let Some(key) = description.strip_suffix(" (front matter)") {
            return Self::FrontMatter(if key == "page title" { "title" } else { key }.to_owned());
        }
        if let Some(element) = description.strip_prefix("text in <").and_then(|rest| rest.strip_suffix('>')) {
            return Self::HtmlText(element.to_owned());
        }
        if let Some(level) = description.strip_prefix("heading ").and_then(|level| level.parse().ok()) {
            return Self::Heading(level);
        }
        match description.strip_suffix(" (data)") {
            Some(keys) => Self::Data(keys.to_owned()),
            None => Self::Other(description.to_owned()),
        }
    }

    /// The level, of a heading.
    #[must_use]
    pub fn heading_level(&self) -> Option<u8> {
        match self {
            Self::Heading(level) => Some(*level),
            Self::HtmlText(element) => html_heading_level(element),
            _ => None,
        }
    }
}

impl fmt::Display for EntryKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FrontMatter(key) if key == "title" => formatter.write_str("page title (front matter)"),
            Self::FrontMatter(key) => write!(formatter, "{key} (front matter)"),
            Self::Data(keys) => write!(formatter, "{keys} (data)"),
            Self::Heading(level) => write!(formatter, "heading {level}"),
            Self::HtmlText(element) => write!(formatter, "text in <{element}>"),
            Self::Other(words) => formatter.write_str(words),
        }
    }
}

/// The level of `<h1>` to `<h6>`.
#[must_use]
pub fn html_heading_level(element: &str) -> Option<u8> {
    let level = element.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}
