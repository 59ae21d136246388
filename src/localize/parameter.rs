//! Translations in the quotes of parameters.

use crate::text::Span;

/// The edit that puts `translation` in the place of the value at `span` of
/// `text`, which stands in `quote`s. It has no straight double quote and no backtick,
/// and where it has an apostrophe, single ones have to become double ones.
pub(super) fn edit(text: &str, span: &Span, quote: char, translation: String) -> (Span, String) {
    if quote != '\'' || !translation.contains('\'') {
        return (span.clone(), translation);
    }
    let start = text[..span.start].rfind('\'').unwrap_or(span.start);
    let end = text[span.end..].find('\'').map_or(span.end, |length| span.end + length + 1);
    let (before, after) = (&text[start + 1..span.start], &text[span.end..end - 1]);
    (start..end, format!("\"{before}{translation}{after}\""))
}

#[cfg(test)]
mod tests {
    use super::edit;

    #[test]
    fn an_apostrophe_ends_no_value() {
        for (text, quote, expected) in [
            ("{{< a 'b' \"c\" >}}", '"', "{{< a 'b' \"d'e\" >}}"),
            ("{{< a 'b' 'c' >}}", '\'', "{{< a 'b' \"d'e\" >}}"),
            ("{{< a 'b' `c` >}}", '`', "{{< a 'b' `d'e` >}}"),
        ] {
            let at = text.find('c').expect("it is there");
            let (span, written) = edit(text, &(at..at + 1), quote, "d'e".to_owned());
            assert_eq!(format!("{}{written}{}", &text[..span.start], &text[span.end..]), expected);
        }
    }
}
