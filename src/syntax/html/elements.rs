//! Which elements are what.

/// Elements without an end tag.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Elements that a line of text can hold, by kramdown: a line that begins with
/// any other starts an HTML block.
const SPAN: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdo", "big", "br", "button", "cite", "code", "del", "dfn", "em", "i",
    "img", "input", "ins", "kbd", "label", "mark", "option", "q", "rb", "rbc", "rp", "rt", "rtc", "ruby",
    "samp", "select", "small", "span", "strong", "sub", "sup", "textarea", "tt", "u", "var",
];

/// What kramdown makes of what stands in an element, its content model.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Model {
    /// HTML as it stands.
    Html,
    /// Blocks of Markdown.
    Blocks,
    /// A line of Markdown: text without blocks.
    Line,
}

/// Elements that hold blocks, by kramdown.
const HOLD_BLOCKS: &[&str] = &[
    "address",
    "applet",
    "article",
    "aside",
    "blockquote",
    "body",
    "dd",
    "details",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "hgroup",
    "iframe",
    "li",
    "main",
    "map",
    "menu",
    "nav",
    "noscript",
    "object",
    "section",
    "summary",
    "td",
];

/// Elements that hold a line of text, by kramdown.
const HOLD_LINE: &[&str] = &[
    "a", "abbr", "acronym", "b", "bdo", "big", "button", "caption", "cite", "del", "dfn", "dt", "em", "h1",
    "h2", "h3", "h4", "h5", "h6", "i", "ins", "label", "legend", "optgroup", "p", "q", "rb", "rbc", "rp",
    "rt", "rtc", "ruby", "select", "small", "span", "strong", "sub", "sup", "th", "tt",
];

/// Elements that begin and end a run of text: all that aren't phrasing
/// content, and those whose text stands for itself.
const BLOCK: &[&str] = &[
    "address",
    "article",
    "aside",
    "audio",
    "base",
    "basefont",
    "blockquote",
    "body",
    "button",
    "canvas",
    "caption",
    "center",
    "col",
    "colgroup",
    "datalist",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "frame",
    "frameset",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hgroup",
    "hr",
    "html",
    "iframe",
    "label",
    "legend",
    "li",
    "link",
    "main",
    "map",
    "menu",
    "meta",
    "nav",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "ol",
    "optgroup",
    "option",
    "p",
    "picture",
    "plaintext",
    "pre",
    "script",
    "search",
    "section",
    "select",
    "source",
    "style",
    "summary",
    "svg",
    "table",
    "tbody",
    "td",
    "template",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "track",
    "ul",
    "video",
    "math",
    "xmp",
];

/// Elements whose content is no text to translate.
const WORDLESS: &[&str] = &["math", "pre", "script", "style", "svg", "template", "textarea"];

/// Elements in which browsers take tags for text, as the tokenizer has them.
const RAW_TEXT: &[&str] =
    &["iframe", "noembed", "noframe", "noscript", "plaintext", "script", "style", "textarea", "title", "xmp"];

/// Whether browsers take the tags in the element for text.
#[must_use]
pub(crate) fn holds_raw_text(name: &str) -> bool {
    RAW_TEXT.contains(&name)
}

/// Whether an element has no end tag.
#[must_use]
pub(crate) fn is_void(name: &str) -> bool {
    VOID.contains(&name)
}

/// What kramdown makes of what stands in an element that may hold Markdown.
#[must_use]
pub(crate) fn model(name: &str) -> Model {
    match name {
        name if HOLD_BLOCKS.contains(&name) => Model::Blocks,
        name if HOLD_LINE.contains(&name) => Model::Line,
        _ => Model::Html,
    }
}

/// Whether a line of text can begin with the element, by kramdown.
pub(crate) fn is_span(name: &str) -> bool {
    SPAN.contains(&name)
}

/// Whether the element begins and ends a run of text.
pub(crate) fn is_block(name: &str) -> bool {
    BLOCK.contains(&name)
}

/// Whether what the element holds is no text to translate.
pub(crate) fn is_wordless(name: &str) -> bool {
    WORDLESS.contains(&name)
}

/// Whether the element can stand in a line and kramdown reads no Markdown in it.
#[must_use]
pub(crate) fn is_raw(name: &str) -> bool {
    matches!(name, "code" | "kbd" | "samp" | "var")
}

/// Whether the element's text is code.
#[must_use]
pub(crate) fn is_code(name: &str) -> bool {
    matches!(name, "code" | "samp")
}
