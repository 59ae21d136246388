//! The parameters in quotes of Liquid tags, `{% include a.html caption="…" %}`,
//! and of Hugo's shortcodes, `{{< figure caption="…" >}}` or `{{< button "…" >}}`.

use super::liquid::tag_name;
use crate::text::Span;

/// A parameter with a value in quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Parameter {
    /// Its name; one without a name has the tag's and its number from 0, `button.0`, as Hugo counts.
    pub(crate) name: String,
    /// Whether it has a name.
    pub(crate) is_named: bool,
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
        let name = if is_shortcode { shortcode_name(written) } else { tag_name(written) };
        is_raw = is_tag && name == "raw" && !written.contains("endraw") || is_raw && name != "endraw";
        if !is_raw && !name.is_empty() && (is_shortcode || (is_tag && !COMPUTING.contains(&name))) {
            // What a shortcode of code holds is in its span, too.
            let end =
                written.find("}}").filter(|_| is_shortcode).map_or(span.end, |end| span.start + end + 2);
            of_tag(text, name, &(span.start..end), &mut found);
        }
    }
    found
}

/// The name of the shortcode `written`; empty for one that ends another, or is only shown.
fn shortcode_name(written: &str) -> &str {
    let inner = written[3..].trim_start();
    let name =
        inner.split(|c: char| c.is_whitespace() || matches!(c, '>' | '%' | '}')).next().unwrap_or_default();
    if name.starts_with('/') { "" } else { name }
}

/// The parameters with names in `span` of `text`: in a list of attributes, or behind a
/// fence of code.
#[must_use]
pub(crate) fn named(text: &str, span: &Span) -> Vec<Parameter> {
    let mut found = Vec::new();
    in_order(text, "", span.clone(), &mut found);
    found.retain(|parameter| parameter.is_named);
    found
}

/// Adds the parameters of the tag `tag` that `span` of `text` is.
fn of_tag(text: &str, tag: &str, span: &Span, found: &mut Vec<Parameter>) {
    let written = &text[span.clone()];
    let start = written.find(tag).map_or(span.end, |at| span.start + at + tag.len());
    in_order(text, tag, start..span.end, found);
}

/// Adds what stands in `span` behind the name of the tag `tag`.
fn in_order(text: &str, tag: &str, span: Span, found: &mut Vec<Parameter>) {
    let is_shortcode = text[..span.end].ends_with("}}");
    let mut at = span.start;
    let mut number = 0;
    while let Some(first) = text[at..span.end].chars().next() {
        let is_quote = matches!(first, '"' | '\'') || (first == '`' && is_shortcode);
        if is_quote {
            let Some(end) = end_of_value(text, at + 1, span.end, first) else { return };
            let name = name_before(text, span.start, at);
            let is_named = name.is_some();
            let name = name.map_or_else(|| format!("{tag}.{number}"), |name| text[name].to_owned());
            found.push(Parameter { name, is_named, value: at + 1..end, quote: first });
            number += usize::from(!is_named);
            at = end + 1;
        } else if first.is_whitespace() || first == ',' {
            at += first.len_utf8();
        } else {
            let end =
                text[at..span.end].find(|c: char| c.is_whitespace() || matches!(c, ',' | '"' | '\'' | '`'));
            let end = end.map_or(span.end, |length| at + length.max(first.len_utf8()));
            let behind = text[end..span.end].trim_start();
            let is_name = text[at..end].contains(['=', ':']) || behind.starts_with(['=', ':']);
            number += usize::from(!is_name);
            at = end;
        }
    }
}

/// The next `quote` behind `from` that no backslash stands before.
fn end_of_value(text: &str, from: usize, end: usize, quote: char) -> Option<usize> {
    let mut escaped = false;
    text.as_bytes()[from..end]
        .iter()
        .position(|byte| {
            let ends = char::from(*byte) == quote && !escaped;
            // Nothing escapes in backticks.
            escaped = *byte == b'\\' && !escaped && quote != '`';
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
        let written = |found: &Parameter| format!("{}={};", found.name, &text[found.value.clone()]);
        found.iter().map(written).collect()
    }

    #[test]
    fn parameters_in_quotes_are_found() {
        for (text, found) in [
            ("{% include a.html src=\"b.png\" caption = 'It \"is\"' %}", "src=b.png;caption=It \"is\";"),
            ("{%- render \"a\", alt: \"B c\", d: e -%}", "render.0=a;alt=B c;"),
            (
                "{{< figure src=\"a\" caption=\"B \\\" c\" >}}{{% alert title=\"D\" %}}",
                "src=a;caption=B \\\" c;title=D;",
            ),
            ("{% tag \"positional\" a=\"b %}", "tag.0=positional;"),
            ("{{< button a.html \"B c\" >}}d{{< /button >}}", "button.1=B c;"),
            ("{{< button `B \\ \"c\"` 'd e' >}}", "button.0=B \\ \"c\";button.1=d e;"),
            ("{{< button href = \"a\" \"B c\" >}}", "href=a;button.0=B c;"),
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
            "{{</* button \"Shown as it is\" title=\"B\" */>}}",
            "{% raw %}\n{% include a.html title=\"B\" %}\n{% endraw %}",
            "{% comment %}{% include a.html title=\"B\" %}{% endcomment %}",
        ] {
            assert_eq!(shown(text), "", "{text}");
        }
    }
}
