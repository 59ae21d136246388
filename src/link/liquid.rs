//! Addresses in Liquid of which the part that names a page is known, in the ways
//! that Jekyll's own documentation writes links.

use crate::syntax::liquid::liquid;
use crate::text::{Span, split_outside_quotes};

/// What a destination with Liquid leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum LiquidDestination<'d> {
    /// This path from the site's root, behind what every address of the site
    /// begins with.
    Path(Span),
    /// This address, written as one without Liquid would be.
    Address(Span),
    /// The page that this file is, named by the tag in the span.
    File(Span, &'d str),
    /// The post of this name, named by the tag in the span.
    Post(Span, &'d str),
    /// The page that it stands on.
    Own,
    /// A page in the language of the one that it stands on: Liquid takes it from
    /// there.
    Reader,
}

/// Filters that change nothing of which page an address is.
const HARMLESS: &[&str] = &["escape", "xml_escape", "uri_escape", "strip"];

/// What `destination` leads to, whose path has Liquid in it; `None` where nobody
/// knows without running it. `language_key` is the front-matter key of a page's
/// language.
pub(super) fn read<'d>(destination: &'d str, language_key: Option<&str>) -> Option<LiquidDestination<'d>> {
    let spans = liquid(destination);
    if is_of_reader(destination, &spans, language_key) || is_found_by_hugo(destination, &spans) {
        return Some(LiquidDestination::Reader);
    }
    let mut prefix = Prefix::default();
    let mut at = 0;
    for span in &spans {
        if span.start != at {
            break;
        }
        let Some(value) = value(destination, span) else { return tag(destination, span) };
        match value {
            OutputValue::Prefix(found) => prefix = prefix.and(found),
            OutputValue::Own => return is_end(&destination[span.end..]).then_some(LiquidDestination::Own),
            OutputValue::Constant(constant, found) => {
                let is_whole = is_end(&destination[span.end..]);
                return is_whole.then(|| prefix.and(found).of(constant));
            }
        }
        at = span.end;
    }
    let path = at..at + destination[at..].find(['?', '#']).unwrap_or(destination.len() - at);
    let has_liquid = spans.iter().any(|span| at <= span.start && span.start < path.end);
    let written = &destination[path.clone()];
    // The base may be empty, and an empty address is that of the page itself.
    let is_known = written.starts_with('/') || (written.is_empty() && prefix.host);
    (at > 0 && !has_liquid && is_known).then(|| prefix.of(path))
}

/// What stands before a path.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Prefix {
    host: bool,
    base: bool,
}

impl Prefix {
    fn and(self, other: Self) -> Self {
        Self { host: self.host || other.host, base: self.base || other.base }
    }

    fn of<'d>(self, path: Span) -> LiquidDestination<'d> {
        if self.base { LiquidDestination::Path(path) } else { LiquidDestination::Address(path) }
    }
}

/// What an output writes.
enum OutputValue {
    Prefix(Prefix),
    Constant(Span, Prefix),
    Own,
}

/// What the output at `span` writes; `None` for a tag, and where nobody knows.
fn value(text: &str, span: &Span) -> Option<OutputValue> {
    let inner = text[span.clone()].strip_prefix("{{")?.strip_suffix("}}")?;
    let inner = inner.strip_prefix('-').unwrap_or(inner);
    let inner = inner.strip_suffix('-').unwrap_or(inner).trim_ascii();
    let mut steps = steps(inner);
    let first = steps.next()?;
    let mut value = match first {
        "site.url" => OutputValue::Prefix(Prefix { host: true, base: false }),
        "site.baseurl" => OutputValue::Prefix(Prefix { host: false, base: true }),
        "page.url" => OutputValue::Own,
        text_in_quotes => OutputValue::Constant(quoted(text, text_in_quotes)?, Prefix::default()),
    };
    for filter in steps {
        let (name, argument) = filter.split_once(':').unwrap_or((filter, ""));
        let (name, argument) = (name.trim_ascii(), argument.trim_ascii());
        value = match (name, argument, value) {
            (name, "", value) if HARMLESS.contains(&name) => value,
            (_, _, OutputValue::Own) => OutputValue::Own,
            ("relative_url" | "url", "", OutputValue::Constant(path, prefix))
            | ("prepend", "site.baseurl", OutputValue::Constant(path, prefix)) => {
                OutputValue::Constant(path, Prefix { base: true, ..prefix })
            }
            ("absolute_url", "", OutputValue::Constant(path, _)) => {
                OutputValue::Constant(path, Prefix { host: true, base: true })
            }
            ("prepend", "site.url", OutputValue::Constant(path, prefix)) => {
                OutputValue::Constant(path, Prefix { host: true, ..prefix })
            }
            ("append", "site.baseurl", OutputValue::Prefix(prefix)) => {
                OutputValue::Prefix(Prefix { base: true, ..prefix })
            }
            ("append", constant, OutputValue::Prefix(prefix)) => {
                OutputValue::Constant(quoted(text, constant)?, prefix)
            }
            _ => return None,
        };
    }
    let OutputValue::Constant(path, prefix) = value else { return Some(value) };
    let end = text[path.clone()].find(['?', '#']).map_or(path.end, |length| path.start + length);
    let is_plain = !text[path.clone()].contains(['\\', '{', '}']);
    is_plain.then_some(OutputValue::Constant(path.start..end, prefix))
}

/// An expression and its filters.
fn steps(inner: &str) -> impl Iterator<Item = &str> {
    split_outside_quotes(inner, |c| c == '|').map(str::trim_ascii)
}

/// Where in `text` the content of `written`, a part of it in quotes, is.
fn quoted(text: &str, written: &str) -> Option<Span> {
    let quote = written.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    let content = written[1..].strip_suffix(quote).filter(|content| !content.contains(quote))?;
    let start = content.as_ptr() as usize - text.as_ptr() as usize;
    Some(start..start + content.len())
}

/// What the tag at `span` names, if nothing but a query or a fragment follows.
fn tag<'d>(destination: &'d str, span: &Span) -> Option<LiquidDestination<'d>> {
    let inner = destination[span.clone()].strip_prefix("{%")?.strip_suffix("%}")?;
    let inner = inner.strip_prefix('-').unwrap_or(inner);
    let inner = inner.strip_suffix('-').unwrap_or(inner).trim_ascii();
    let (name, argument) = inner.split_once(|c: char| c.is_ascii_whitespace())?;
    let argument = argument.trim_ascii();
    if argument.contains(['{', '}']) || !is_end(&destination[span.end..]) {
        return None;
    }
    match name {
        "link" => Some(LiquidDestination::File(span.clone(), argument.trim_start_matches('/'))),
        "post_url" => Some(LiquidDestination::Post(span.clone(), argument.trim_start_matches('/'))),
        _ => None,
    }
}

/// Whether no path goes on in `rest`.
fn is_end(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with(['?', '#'])
}

/// Whether Liquid writes the language of the page into the address.
fn is_of_reader(destination: &str, spans: &[Span], language_key: Option<&str>) -> bool {
    let Some(key) = language_key else { return false };
    let key = format!("page.{key}");
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let names = spans.iter().flat_map(|span| destination[span.clone()].split(move |c| !is_name(c)));
    names.into_iter().any(|name| name == key)
}

/// Whether a shortcode of Hugo's names the page: it finds the one in the language
/// of the page that it stands on.
fn is_found_by_hugo(destination: &str, spans: &[Span]) -> bool {
    spans.iter().any(|span| {
        let written = destination[span.clone()].strip_prefix("{{").unwrap_or_default();
        let inner = written.strip_prefix(['<', '%']).map(str::trim_ascii_start).unwrap_or_default();
        ["ref ", "relref "].iter().any(|name| inner.starts_with(name))
    })
}

/// What is written where a tag stood that named a page: its localized address.
/// `behind_prefix` says whether the site's own address stands before it already.
pub(super) fn in_place_of_tag(address: &str, behind_prefix: bool) -> String {
    if behind_prefix { address.to_owned() } else { format!("{{{{ '{address}' | relative_url }}}}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_ways_are_read() {
        use LiquidDestination::{Address, File, Own, Path, Post, Reader};
        let at = |text: &str, part: &str| text.find(part).map(|start| start..start + part.len()).unwrap();
        for text in [
            "{{ site.baseurl }}/t/",
            "{{site.url}}{{- site.baseurl -}}/t/?{{ x }}#a",
            "{{ '/t/' | relative_url }}",
            "{{ '/t/' | url }}",
            "{{ \"/t/#a\" | absolute_url }}",
            "{{ '/t/' | relative_url | escape }}#b",
            "{{ '/t/' | prepend: site.baseurl | prepend: site.url }}",
            "{{ site.url | append: site.baseurl | append: '/t/' }}",
        ] {
            assert_eq!(read(text, None), Some(Path(at(text, "/t/"))), "{text}");
        }
        for text in ["{{ site.url }}/t/", "{{ '/t/' }}", "{{ '/t/' | prepend: site.url }}"] {
            assert_eq!(read(text, None), Some(Address(at(text, "/t/"))), "{text}");
        }
        assert_eq!(read("{{ site.url }}", None), Some(Address(14..14)));
        assert_eq!(read("{% link a/b.md %}#c", None), Some(File(0..17, "a/b.md")));
        let prefixed = "{{ site.baseurl }}{%- link /b.md -%}";
        assert_eq!(read(prefixed, None), Some(File(18..36, "b.md")));
        let post = "{% post_url 2024-01-01-a %}";
        assert_eq!(read(post, None), Some(Post(0..post.len(), "2024-01-01-a")));
        assert_eq!(read("{{ page.url | relative_url }}#a", None), Some(Own));
        assert_eq!(read("/{{ page.lang }}/t/", Some("lang")), Some(Reader));
        assert_eq!(read("{{< relref \"t.md\" >}}#a", None), Some(Reader));
    }

    #[test]
    fn all_else_is_unknown() {
        for text in [
            "{{ site.baseurl }}",
            "{{ site.baseurl }}t/",
            "{{ site.baseurl }}/t/{{ x }}/",
            "{{ site.baseurl }}/t/{% if x %}y{% endif %}",
            "/a/{{ x }}/",
            "{{ post.url }}",
            "{{ '/t/' | relative_url }}more",
            "{{ '/t/' | replace: 't', 'u' }}",
            "{{ '/t/' | append: x }}",
            "{% link {{ x }} %}",
            "{% include a.html %}",
            "/{{ page.language }}/t/",
            "{{ 'it\\'s' | relative_url }}",
        ] {
            assert_eq!(read(text, Some("lang")), None, "{text}");
        }
    }
}
