//! Character references that kramdown doesn't know, in numbers.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::syntax::marks::{MarkedLine, is_escaped};
use crate::syntax::reference;
use crate::syntax::references::is_in_kramdown;

/// `text` with the number of each character whose name only other renderers than
/// kramdown know.
pub(super) fn numbered(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let line = MarkedLine::new(text);
    let mut numbered = String::with_capacity(text.len());
    let mut from = 0;
    for at in line.outside_code(&['&']) {
        let Some((characters, length)) = reference(&text[at..]) else { continue };
        let name = &text[at + 1..at + length - 1];
        if name.starts_with('#') || is_in_kramdown(name) || is_escaped(text, at) {
            continue;
        }
        numbered.push_str(&text[from..at]);
        for character in characters.chars() {
            let _ = write!(numbered, "&#{};", u32::from(character));
        }
        from = at + length;
    }
    numbered.push_str(&text[from..]);
    Cow::Owned(numbered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_numbers() {
        assert_eq!(numbered("&num;a&lbrack; &amp; &bogus; &#35;"), "&#35;a&#91; &amp; &bogus; &#35;");
        assert_eq!(numbered("`&num;` \\&num; R&D; &acE;"), "`&num;` \\&num; R&D; &#8766;&#819;");
    }
}
