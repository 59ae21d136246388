//! What a site generator reads before Markdown does: Liquid and kramdown's
//! attribute lists. They are found by hand and kept out of the Markdown
//! parser's sight by same-length masking, so that every offset stays valid.

use crate::text::Span;

/// The spans of Liquid outputs and tags (`{{ … }}`, `{% … %}`) in `text`, in
/// order. An unclosed one is text.
#[must_use]
pub fn liquid(text: &str) -> Vec<Span> {
    let bytes = text.as_bytes();
    let mut spans = Vec::new();
    let mut at = 0;
    while let Some(start) = memchr(bytes, at, b'{') {
        let close = match bytes.get(start + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => {
                at = start + 1;
                continue;
            }
        };
        let Some(length) = text[start + 2..].find(close) else {
            at = start + 2;
            continue;
        };
        let end = start + 2 + length + 2;
        spans.push(start..end);
        at = end;
    }
    spans
}

/// Whether one of the `liquid` spans touches `span`, so that the parser has
/// seen something else there than what stands in the page.
#[must_use]
pub fn has_liquid(liquid: &[Span], span: &Span) -> bool {
    liquid.iter().any(|liquid| liquid.start < span.end && span.start < liquid.end)
}

fn memchr(bytes: &[u8], from: usize, wanted: u8) -> Option<usize> {
    bytes.get(from..)?.iter().position(|byte| *byte == wanted).map(|at| from + at)
}

/// `text` with `keep_out` and Liquid masked: what stands alone on its lines
/// becomes blanks, what stands in a line becomes `x`.
#[must_use]
pub fn mask(text: &str, keep_out: &Span, liquid: &[Span]) -> String {
    let mut masked = text.as_bytes().to_vec();
    blank(&mut masked, keep_out);
    for span in liquid.iter().filter(|span| !keep_out.contains(&span.start)) {
        if alone_on_its_lines(text, span) {
            blank(&mut masked, span);
        } else {
            masked[span.clone()].fill(b'x');
        }
    }
    // Whole characters are replaced by ASCII, so the bytes stay UTF-8.
    String::from_utf8(masked).unwrap_or_else(|_| text.to_owned())
}

fn blank(bytes: &mut [u8], span: &Span) {
    for byte in &mut bytes[span.clone()] {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

fn alone_on_its_lines(text: &str, span: &Span) -> bool {
    let line_start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at);
    let blank = |part: &str| part.bytes().all(|byte| matches!(byte, b' ' | b'\t'));
    blank(&text[line_start..span.start]) && blank(&text[span.end..line_end])
}

/// Whether `line` is only a kramdown attribute list or extension: `{: … }`,
/// `{:toc}`, `{::options … /}`, or its end-of-block mark `^`.
#[must_use]
pub fn is_attribute_line(line: &str) -> bool {
    let line = line.trim_ascii();
    line == "^" || (line.starts_with("{:") && line.ends_with('}') && !line[2..line.len() - 1].contains('}'))
}

/// The explicit id in an attribute line such as `{: #cookies .wide}`.
#[must_use]
pub fn attribute_line_id(line: &str) -> Option<&str> {
    let line = line.trim_ascii();
    if !is_attribute_line(line) || line == "^" {
        return None;
    }
    let attributes = &line[2..line.len() - 1];
    attributes.split_ascii_whitespace().find_map(|attribute| {
        let quoted = attribute.strip_prefix("id=").map(|id| id.trim_matches(['"', '\'']));
        attribute.strip_prefix('#').or(quoted)
    })
}

/// The spans of inline attribute lists, `{: … }` behind a span, in `text`
/// shifted by `offset`.
pub fn inline_attributes(text: &str, offset: usize) -> impl Iterator<Item = Span> {
    text.match_indices("{:").filter_map(move |(at, _)| {
        let length = text[at..].find('}')? + 1;
        let behind_a_span = text[..at].ends_with(['*', '_', ')', '`', '>', ']', '~']) || at == 0;
        behind_a_span.then_some(offset + at..offset + at + length)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_at_the_same_length() {
        let text = "a {{ site.url }}/b\n{% include x.html %}\nc {{ open";
        let found = liquid(text);
        assert_eq!(
            found.iter().map(|span| &text[span.clone()]).collect::<Vec<_>>(),
            ["{{ site.url }}", "{% include x.html %}"]
        );
        assert_eq!(mask(text, &(0..0), &found), "a xxxxxxxxxxxxxx/b\n                    \nc {{ open");
    }

    #[test]
    fn knows_attribute_lines() {
        assert_eq!(attribute_line_id("{: #cookies .wide }"), Some("cookies"));
        assert_eq!(attribute_line_id("{:toc}"), None);
        assert!(is_attribute_line("  {:toc}"));
        assert!(!is_attribute_line("{:?} and {:?}"));
    }
}
