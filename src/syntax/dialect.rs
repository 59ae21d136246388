//! Dialects: what a renderer takes for syntax.

use super::autolinks::Autolinks;
use super::directives::Directives;
use super::inclusions::Inclusions;
use super::math::Math;

/// What a text's renderer takes for syntax: a language, and the layers over it.
///
/// ```
/// use glossator::syntax::Dialect;
///
/// assert_eq!(Dialect::KRAMDOWN.of_file("about.md"), Dialect::KRAMDOWN);
/// assert!(Dialect::KRAMDOWN.of_file("about.html").is_html());
/// assert!(Dialect::DIRECTIVES.of_file("about.mdx").mdx);
/// assert_eq!(Dialect::VITE_PRESS.name(), "VitePress");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// The language that the text is written in.
    pub language: MarkupLanguage,
    /// Whether Liquid runs over the text first.
    pub liquid: bool,
    /// Whether `{# … #}` is a comment of that: Nunjucks, whose outputs and tags look like
    /// Liquid's.
    pub template_comments: bool,
    /// Whether kramdown renders it: extensions, formulas, abbreviations, lines of
    /// attributes, pipes, and HTML that ends with its end tag.
    pub kramdown: bool,
    /// Whether MDX renders it: `{…}` is JavaScript, and so are paragraphs that
    /// begin with `import` or `export`; tags may be components.
    pub mdx: bool,
    /// Which lines of colons are directives, `:::note`.
    pub directives: Directives,
    /// Whether `!!! note` and the like begin blocks with indented bodies.
    pub admonitions: bool,
    /// Whether a span's attribute list needs no colon, `*a*{.b}`.
    pub bare_attributes: bool,
    /// What are formulas within a text, where its site has them.
    pub math: Math,
    /// What becomes of icons, `:smile:`. Python-Markdown's are among its extensions.
    pub icons: Icons,
    /// Which lines stand for other files.
    pub inclusions: Inclusions,
    /// What becomes of addresses in a text.
    pub autolinks: Autolinks,
}

/// Where a renderer looks for icons, `:smile:`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icons {
    /// Nowhere.
    None,
    /// In Markdown: behind a backslash a colon begins none.
    InMarkdown,
    /// In what Markdown has become, whatever its escapes were: remark-emoji.
    InTexts,
}

/// The language under all layers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkupLanguage {
    /// `CommonMark` with GitHub's tables, footnotes and strikethrough.
    Markdown,
    /// HTML, the whole of the text.
    Html,
}

impl Dialect {
    /// kramdown with GFM input, after Liquid: Jekyll's Markdown.
    pub const KRAMDOWN: Self = Self { kramdown: true, ..Self::COMMON_MARK };
    /// `CommonMark`, after Liquid.
    pub const COMMON_MARK: Self = Self {
        language: MarkupLanguage::Markdown,
        liquid: true,
        template_comments: false,
        kramdown: false,
        mdx: false,
        directives: Directives::None,
        admonitions: false,
        bare_attributes: false,
        math: Math::None,
        icons: Icons::None,
        inclusions: Inclusions::None,
        autolinks: Autolinks::None,
    };
    /// `CommonMark`, after Nunjucks: Eleventy, where its configuration says so.
    pub const NUNJUCKS: Self = Self { template_comments: true, ..Self::COMMON_MARK };
    /// HTML, after Liquid.
    pub const HTML: Self = Self { language: MarkupLanguage::Html, ..Self::COMMON_MARK };
    /// Markdown in Hugo, whose shortcodes are read as Liquid is.
    pub const HUGO: Self = Self { autolinks: Autolinks::Goldmark, ..Self::COMMON_MARK };
    /// `CommonMark` with directives, and no Liquid.
    pub const DIRECTIVES: Self = Self {
        directives: Directives::Any,
        autolinks: Autolinks::GitHub,
        liquid: false,
        ..Self::COMMON_MARK
    };
    /// The same with remark's directives alone: Markdown in Starlight.
    pub const STARLIGHT: Self = Self { directives: Directives::Remark, ..Self::DIRECTIVES };
    /// Markdown in `VitePress`. Vue's `{{ … }}` is read as Liquid is.
    pub const VITE_PRESS: Self = Self {
        liquid: true,
        directives: Directives::VitePress,
        bare_attributes: true,
        icons: Icons::InMarkdown,
        inclusions: Inclusions::VitePress,
        autolinks: Autolinks::LinkifyIt,
        ..Self::COMMON_MARK
    };
    /// Python-Markdown with the extensions that `MkDocs` sites use.
    pub const PYTHON_MARKDOWN: Self = Self {
        liquid: false,
        admonitions: true,
        bare_attributes: true,
        inclusions: Inclusions::PythonMarkdown,
        ..Self::COMMON_MARK
    };
    /// MDX with directives: Docusaurus.
    pub const MDX: Self =
        Self { mdx: true, directives: Directives::Docusaurus, icons: Icons::InTexts, ..Self::DIRECTIVES };

    /// The same where formulas are read, `$x^2$`.
    #[must_use]
    pub const fn with_math(self) -> Self {
        let math = match self.directives {
            Directives::Remark | Directives::Docusaurus | Directives::Any => Math::Remark,
            _ if self.admonitions => Math::PythonMarkdown,
            _ => Math::MarkdownIt,
        };
        Self { math, ..self }
    }

    /// The dialect of the file `path` on a site whose Markdown is of this one.
    #[must_use]
    pub fn of_file(self, path: &str) -> Self {
        let extension = path.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        match extension.as_deref() {
            Some("html" | "htm" | "xhtml") => {
                let Self { liquid, template_comments, .. } = self;
                Self { language: MarkupLanguage::Html, liquid, template_comments, ..Self::COMMON_MARK }
            }
            Some("mdx") => Self { mdx: true, liquid: false, kramdown: false, ..self },
            _ => self,
        }
    }

    /// What people call it, in the middle of a sentence.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match (self.language, self.inclusions) {
            (MarkupLanguage::Html, _) => "HTML",
            _ if self.mdx => "MDX",
            _ if self.kramdown => "kramdown",
            (_, Inclusions::VitePress) => "VitePress",
            (_, Inclusions::PythonMarkdown) => "Python-Markdown",
            (_, Inclusions::None) => "Markdown",
        }
    }

    /// Whether the whole text is HTML.
    #[must_use]
    pub const fn is_html(self) -> bool {
        matches!(self.language, MarkupLanguage::Html)
    }
}
