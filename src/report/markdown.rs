//! Text in a cell of a Markdown table.

use std::fmt::Write as _;

use crate::text::harmless;

/// What Markdown, its tables, GitHub and raw HTML take for more than text.
const SIGNS: &str = "\\`*_{}[]<>|~&!#@:$^=";

/// `text` as it is read in a cell, and nothing but text: no markup, link,
/// mention or further cell.
#[must_use]
pub fn cell(text: &str) -> String {
    let text = harmless(text);
    let mut out = String::new();
    for (at, character) in text.char_indices() {
        let is_www = character == '.' && text[..at].to_ascii_lowercase().ends_with("www");
        // A name in the middle of a path is no emphasis.
        let is_word = character == '_' && is_inside_a_word(&text, at);
        if (SIGNS.contains(character) && !is_word) || is_www {
            // Writing into a string cannot fail.
            let _ = write!(out, "&#{};", u32::from(character));
            if character == '@' {
                // GitHub looks for mentions after it has read the entity.
                out.push_str("<!-- -->");
            }
        } else {
            out.push(if character == '\t' { ' ' } else { character });
        }
    }
    out
}

fn is_inside_a_word(text: &str, at: usize) -> bool {
    let is_word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    is_word(text[..at].chars().next_back()) && is_word(text[at + 1..].chars().next())
}

#[cfg(test)]
mod tests {
    use super::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    /// The cells of a table of one row, as text; `None` where there is anything else.
    fn read(table: &str) -> Option<Vec<String>> {
        let mut cells = Vec::new();
        for event in Parser::new_ext(table, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
            match event {
                Event::Start(Tag::TableCell) => cells.push(String::new()),
                Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow) | Event::End(_) => {}
                Event::Text(text) => cells.last_mut()?.push_str(&text),
                Event::InlineHtml(html) if &*html == "<!-- -->" => {}
                _ => return None,
            }
        }
        Some(cells)
    }

    #[test]
    fn a_cell_is_its_text_and_nothing_else() {
        for text in [
            "content/privacy.md",
            "content/my_long_name.md",
            "a|b",
            "a\\|b",
            "a`b`c",
            "a``|``b",
            "<script>alert(1)</script>",
            "<!-- x",
            "[x](https://evil.example)",
            "![x](https://evil.example/pixel.png)",
            "https://evil.example",
            "a www.evil.example",
            "@somebody and #12",
            "**a** _b_ ~~c~~",
            "&lt;b&gt; &amp;",
            "{{ site.x }}",
            "# heading",
            "- item",
            "1. item",
            "::error::x",
        ] {
            let table = format!("| a | b |\n| --- | --- |\n| {} | y |\n", cell(text));
            let expected = ["a", "b", text, "y"].map(str::to_owned).to_vec();
            assert_eq!(read(&table), Some(expected), "{table}");
        }
        assert_eq!(cell("content/privacy_policy.md"), "content/privacy_policy.md");
        assert_eq!(
            cell("a\nb\u{202e}\u{1b}"),
            "a&#92;u&#123;a&#125;b&#92;u&#123;202e&#125;&#92;u&#123;1b&#125;"
        );
    }
}
