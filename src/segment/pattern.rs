//! A segment's text as a Fluent pattern: Markdown inline text with placeables.

use std::borrow::Cow;
use std::fmt::{self, Write as _};

use memchr::{memchr, memchr3};

/// A text with placeables. Texts of neighbours are merged.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Pattern(Vec<Element>);

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Element {
    /// Text.
    Text(String),
    /// `{ $name }`
    Placeable(String),
    /// `{ DATETIME($name, dateStyle: "style") }`
    Date {
        /// The placeable.
        name: String,
        /// `full`, `long`, `medium` or `short`.
        style: String,
    },
    /// The target of a link that the configuration allows in the place of the
    /// placeable's.
    Allowed {
        /// The placeable.
        name: String,
        /// The target.
        address: String,
    },
    /// `{ -term }`, with its arguments, as Fluent writes it.
    Term(String),
    /// A placeable that no pattern may have, as Fluent writes it.
    Foreign(String),
}

impl Pattern {
    /// An empty pattern.
    ///
    /// ```
    /// use glossator::segment::{Element, Pattern};
    ///
    /// let mut pattern = Pattern::new();
    /// pattern.push_text("Use {braces}, or [ask us](");
    /// pattern.push(Element::Placeable("ask-us".to_owned()));
    /// pattern.push_text(")");
    /// assert_eq!(pattern.placeables().collect::<Vec<_>>(), ["ask-us"]);
    /// assert_eq!(pattern.to_string(), r#"Use { "{" }braces{ "}" }, or [ask us]({ $ask-us })"#);
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A pattern without placeables.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let mut pattern = Self::new();
        pattern.push_text(text);
        pattern
    }

    /// Appends text.
    pub fn push_text(&mut self, text: &str) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(Element::Text(last)) => last.push_str(text),
            _ => self.0.push(Element::Text(text.to_owned())),
        }
    }

    /// Appends an element.
    pub fn push(&mut self, element: Element) {
        match element {
            Element::Text(text) => self.push_text(&text),
            element => self.0.push(element),
        }
    }

    /// The elements in order.
    #[must_use]
    pub fn elements(&self) -> &[Element] {
        &self.0
    }

    /// The names of the given placeables that it uses, in order, each as often
    /// as it is used.
    pub fn placeables(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|element| match element {
            Element::Placeable(name) | Element::Date { name, .. } | Element::Allowed { name, .. } => {
                Some(name.as_str())
            }
            _ => None,
        })
    }

    /// The text with each placeable as a blank-separated `$`, for comparing
    /// texts whatever their placeables are called.
    #[must_use]
    pub fn skeleton(&self) -> String {
        self.skeleton_with('$')
    }

    /// The text with `mark` in the place of each placeable.
    #[must_use]
    pub fn skeleton_with(&self, mark: char) -> String {
        let length =
            |element: &Element| if let Element::Text(text) = element { text.len() } else { mark.len_utf8() };
        let mut skeleton = String::with_capacity(self.0.iter().map(length).sum());
        for element in &self.0 {
            match element {
                Element::Text(text) => skeleton.push_str(text),
                _ => skeleton.push(mark),
            }
        }
        skeleton
    }

    /// The pattern as Fluent text on one line, as it is displayed. Most texts are written as they are.
    ///
    /// ```
    /// use glossator::segment::Pattern;
    ///
    /// assert_eq!(Pattern::of_text("as it is").written(), "as it is");
    /// assert_eq!(Pattern::of_text("{").written(), r#"{ "{" }"#);
    /// ```
    #[must_use]
    pub fn written(&self) -> Cow<'_, str> {
        match self.0.as_slice() {
            [Element::Text(text)] if is_written_as_it_is(text) => Cow::Borrowed(text),
            _ => Cow::Owned(self.to_string()),
        }
    }

    /// Only the text, for looking at its words.
    #[must_use]
    pub fn plain_text(&self) -> String {
        self.skeleton_with(' ')
    }
}

/// The pattern as Fluent text on one line. A pattern that is written so and
/// read again is the same.
impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, element) in self.0.iter().enumerate() {
            match element {
                Element::Text(text) => {
                    write_text(f, text, at == 0, at + 1 == self.0.len())?;
                }
                Element::Placeable(name) => write!(f, "{{ ${name} }}")?,
                Element::Date { name, style } => {
                    write!(f, "{{ DATETIME(${name}, dateStyle: \"{style}\") }}")?;
                }
                Element::Allowed { address, .. } => f.write_str(address)?,
                Element::Term(source) | Element::Foreign(source) => write!(f, "{{ {source} }}")?,
            }
        }
        if self.0.is_empty() { f.write_str("{ \"\" }") } else { Ok(()) }
    }
}

/// Writes text as Fluent reads it back: braces, line breaks and outer blanks
/// in string literals.
fn write_text(f: &mut fmt::Formatter<'_>, text: &str, first: bool, last: bool) -> fmt::Result {
    let leading = if first { text.len() - text.trim_start_matches([' ', '\n', '\r']).len() } else { 0 };
    let trailing =
        if last { text.trim_end_matches([' ', '\n', '\r']).len().max(leading) } else { text.len() };
    write_literal(f, &text[..leading])?;
    let mut rest = &text[leading..trailing];
    let is_special = |byte: u8| matches!(byte, b'{' | b'}' | b'\r' | b'\n');
    while let Some(at) = rest.bytes().position(is_special) {
        f.write_str(&rest[..at])?;
        let special = rest[at..].find(|c| !matches!(c, '{' | '}' | '\r' | '\n')).unwrap_or(rest.len() - at);
        write_literal(f, &rest[at..at + special])?;
        rest = &rest[at + special..];
    }
    f.write_str(rest)?;
    write_literal(f, &text[trailing..])
}

/// Whether [`write_text`] changes nothing.
fn is_written_as_it_is(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_special = || memchr3(b'{', b'}', b'\n', bytes).is_some() || memchr(b'\r', bytes).is_some();
    !text.is_empty() && !text.starts_with(' ') && !text.ends_with(' ') && !is_special()
}

fn write_literal(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    if text.is_empty() {
        return Ok(());
    }
    f.write_str("{ \"")?;
    for character in text.chars() {
        match character {
            '\r' => f.write_str("\\u000D")?,
            '\n' => f.write_str("\\u000A")?,
            character => f.write_char(character)?,
        }
    }
    f.write_str("\" }")
}
