//! Dialects: what a renderer takes for syntax.

/// What a text's renderer takes for syntax: a language, and the layers over it.
///
/// ```
/// use glossator::syntax::Dialect;
///
/// assert_eq!(Dialect::KRAMDOWN.of_file("about.md"), Dialect::KRAMDOWN);
/// assert!(Dialect::KRAMDOWN.of_file("about.html").is_html());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// The language that the text is written in.
    pub language: Language,
    /// Whether Liquid runs over the text first.
    pub liquid: bool,
    /// Whether kramdown renders it: extensions, formulas, abbreviations, lines of
    /// attributes, pipes, and HTML that ends with its end tag.
    pub kramdown: bool,
}

/// The language under all layers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// `CommonMark` with GitHub's tables, footnotes and strikethrough.
    Markdown,
    /// HTML, the whole of the text.
    Html,
}

impl Dialect {
    /// kramdown with GFM input, after Liquid: Jekyll's Markdown.
    pub const KRAMDOWN: Self = Self { language: Language::Markdown, liquid: true, kramdown: true };
    /// `CommonMark`, after Liquid.
    pub const COMMON_MARK: Self = Self { language: Language::Markdown, liquid: true, kramdown: false };
    /// HTML, after Liquid.
    pub const HTML: Self = Self { language: Language::Html, liquid: true, kramdown: false };

    /// The dialect of the file `path` on a site whose Markdown is of this one.
    #[must_use]
    pub fn of_file(self, path: &str) -> Self {
        let extension = path.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        match extension.as_deref() {
            Some("html" | "htm" | "xhtml") => Self { language: Language::Html, kramdown: false, ..self },
            _ => self,
        }
    }

    /// Whether the whole text is HTML.
    #[must_use]
    pub const fn is_html(self) -> bool {
        matches!(self.language, Language::Html)
    }
}
