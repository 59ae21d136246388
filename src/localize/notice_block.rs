//! The notice's block: its text, escaped and with its link, in HTML or Markdown.

use std::fmt::Write as _;

use crate::config::Conventions;

/// Stand for the link's two tags until the text is escaped; a text can't hold them.
pub(super) const LINK: char = '\u{1}';
pub(super) const LINK_END: char = '\u{2}';

/// Escaped for HTML, and for Liquid, which sees the block first.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '{' | '}' => {
                let _infallible = write!(escaped, "&#{};", u32::from(c));
            }
            _ => escaped.push(c),
        }
    }
    escaped
}

/// The notice as a block of HTML.
pub(super) fn html_block(attributes: &str, text: &str, href: Option<&str>, language: &str) -> String {
    let text = linked(&escape(text), href, language);
    format!("<div class=\"translation-notice\" role=\"note\"{attributes}>\n<p>{text}</p>\n</div>")
}

/// The attribute that leads to `url`.
pub(super) fn href(conventions: &Conventions, url: Option<&str>) -> Option<String> {
    url.map(|url| conventions.href(&escape(url)))
}

/// The notice as a quotation in Markdown.
pub(super) fn markdown_block(text: &str, url: Option<&str>) -> String {
    format!("> {}", markdown_text(text, url))
}

/// The text in Markdown, with its link if it leads somewhere.
pub(super) fn markdown_text(text: &str, url: Option<&str>) -> String {
    const MARKS: &[char] = &['\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '#', '|', '~', '&', '$', '^'];
    let mut escaped = String::new();
    for character in text.chars() {
        if MARKS.contains(&character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    let Some(url) = url else { return escaped.replace([LINK, LINK_END], "") };
    let url: String =
        url.chars().filter(|c| !c.is_whitespace() && !matches!(c, '<' | '>' | '(' | ')')).collect();
    escaped.replace(LINK, "[").replace(LINK_END, &format!("]({url})"))
}

/// The text with its link's tags, if it has both and leads somewhere.
pub(super) fn linked(text: &str, href: Option<&str>, language: &str) -> String {
    let tags =
        text.split_once(LINK).and_then(|(before, rest)| Some((before, rest.split_once(LINK_END)?, href?)));
    let Some((before, (label, after), href)) = tags else {
        return text.replace([LINK, LINK_END], "");
    };
    let language = escape(language);
    format!("{before}<a {href} hreflang=\"{language}\">{label}</a>{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_is_a_quotation_with_a_link() {
        let text = format!("a *b* {LINK}c [d]{LINK_END}.");
        assert_eq!(markdown_block(&text, Some("/privacy/")), "> a \\*b\\* [c \\[d\\]](/privacy/).");
        assert_eq!(markdown_block(&text, None), "> a \\*b\\* c \\[d\\].");
    }
}
