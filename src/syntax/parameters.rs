//! The parameters in quotes of Liquid tags, `{% include a.html caption="…" %}`,
//! and of Hugo's shortcodes, `{{< figure caption="…" >}}`.

use super::liquid::tag_name;
use crate::text::Span;

/// A parameter with a value in quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parameter {
    /// Its name.
    pub(crate) name: Span,
    /// Its value, without the quotes.
    pub(crate) value: Span,
    /// The quotes.
    pub(crate) quote: char,
}

/// Tags of Liquid's own that compute, and take nothing for readers.
const COMPUTING: &[&str] = &[
    "assign",
    "capture",
    "case",
    "comment",
    "cycle",
    "decrement",
    "elsif",
    "for",
    "highlight",
    "if",
    "increment",
    "javascript",
    "layout",
    "link",
    "liquid",
    "post_url",
    "raw",
    "schema",
    "stylesheet",
    "tablerow",
    "unless",
    "when",
];

/// The parameters of the tags and shortcodes among `liquid`, the Liquid in
/// `text`, in order. What is printed raw has none.
#[must_use]
pub(crate) fn parameters(text: &str, liquid: &[Span]) -> Vec<Parameter> {
    let mut found = Vec::new();
    let mut is_raw = false;
    for span in liquid {
        let written = &text[span.clone()];
        let is_tag = written.starts_with("{%");
        let is_shortcode = written.starts_with("{{<") || written.starts_with("{{%");
        let name = tag_name(written);
        is_raw = is_tag && name == "raw" && !written.contains("endraw") || is_raw && name != "endraw";
        if !is_raw && (is_shortcode || (is_tag && !COMPUTING.contains(&name))) {
            // What a shortcode of code holds is in its span, too.
            let end =
                written.find("}}").filter(|_| is_shortcode).map_or(span.end, |end| span.start + end + 2);
            of_tag(text, &(span.start..end), &mut found);
        }
    }
    found
}

fn of_tag(text: &str, span: &Span, found: &mut Vec<Parameter>) {
    let bytes = text.as_bytes();
    let mut at = span.start + 3;
    while at < span.end {
        let quote = bytes[at];
        if !matches!(quote, b'"' | b'\'') {
            at += 1;
            continue;
        }
        let Some(end) = end_of_value(text, at + 1, span.end, quote) else { return };
        if let Some(name) = name_before(text, span.start, at) {
            found.push(Parameter { name, value: at + 1..end, quote: char::from(quote) });
        }
        at = end + 1;
    }
}

/// The next `quote` behind `from` that no backslash stands before.
fn end_of_value(text: &str, from: usize, end: usize, quote: u8) -> Option<usize> {
    let mut escaped = false;
    text.as_bytes()[from..end]
        .iter()
        .position(|byte| {
            let ends = *byte == quote && !escaped;
            escaped = *byte == b'\\' && !escaped;
            ends
        })
        .map(|length| from + length)
}

/// The name of the parameter whose value begins at `at`: `name=` or `name:`.
fn name_before(text: &str, start: usize, at: usize) -> Option<Span> {
    let before = text[start..at].trim_end_matches([' ', '\t', '\n']);
    let before = before.strip_suffix(['=', ':'])?;
    let named = before.trim_end_matches([' ', '\t', '\n']);
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let name = named.len() - named.trim_end_matches(is_name).len();
    (name > 0).then(|| start + named.len() - name..start + named.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::liquid::liquid;

    fn shown(text: &str) -> String {
        let found = parameters(text, &liquid(text));
        let written = |found: &Parameter| [&text[found.name.clone()], "=", &text[found.value.clone()], ";"];
        found.iter().flat_map(written).collect()
    }

    #[test]
    fn parameters_in_quotes_are_found() {
        for (text, found) in [
            ("{% include a.html src=\"b.png\" caption = 'It \"is\"' %}", "src=b.png;caption=It \"is\";"),
            ("{%- render \"a\", alt: \"B c\", d: e -%}", "alt=B c;"),
            (
                "{{< figure src=\"a\" caption=\"B \\\" c\" >}}{{% alert title=\"D\" %}}",
                "src=a;caption=B \\\" c;title=D;",
            ),
            ("{% tag \"positional\" a=\"b %}", ""),
            ("{% include a.html\n  title=\"B\nc\"\n%}", "title=B\nc;"),
        ] {
            assert_eq!(shown(text), found, "{text}");
        }
    }

    #[test]
    fn what_computes_has_none() {
        for text in [
            "{% assign title = \"A b\" %}",
            "{% if page.title == \"A b\" %}",
            "{{ page.title | append: \"A b\" }}",
            "{% raw %}{% include a.html title=\"B\" %}{% endraw %}",
            "{% raw %}\n{% include a.html title=\"B\" %}\n{% endraw %}",
            "{% comment %}{% include a.html title=\"B\" %}{% endcomment %}",
        ] {
            assert_eq!(shown(text), "", "{text}");
        }
    }
}
