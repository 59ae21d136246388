//! Liquid, which a site generator reads before Markdown does. It is found by
//! hand and kept out of the Markdown parser's sight by same-length masking.

use super::html;
use super::trouble::{Trouble, TroubleKind};
use crate::text::Span;

/// Blocks whose content no reader gets as text: what is between their tags is
/// as opaque as the tags.
const OPAQUE_BLOCKS: &[&str] = &["comment", "highlight", "javascript", "stylesheet", "schema"];

/// Shortcodes of Hugo and of its themes that show what is between their tags as code, or draw it.
const OPAQUE_SHORTCODES: &[&str] = &["code", "highlight", "katex", "math", "mermaid"];

/// The spans of Liquid outputs, tags and opaque blocks in `text`, in order.
#[must_use]
pub fn liquid(text: &str) -> Vec<Span> {
    read(text, false).0
}

/// `text` without its Liquid.
#[must_use]
pub fn without_liquid(text: &str) -> String {
    let mut plain = text.to_owned();
    for span in liquid(text).into_iter().rev() {
        plain.replace_range(span, "");
    }
    plain
}

/// The spans, and what never ends: that is text to everyone but Liquid, which
/// doesn't build the site. With `comments`, `{# … #}` is one: Nunjucks.
#[must_use]
pub fn read(text: &str, comments: bool) -> (Vec<Span>, Vec<Trouble>) {
    let mut reader = LiquidReader {
        text,
        comments,
        spans: Vec::new(),
        troubles: Vec::new(),
        unclosed: [false; 3],
        endless: Vec::new(),
    };
    reader.read(0, text.len());
    (reader.spans, reader.troubles)
}

struct LiquidReader<'t> {
    text: &'t str,
    comments: bool,
    spans: Vec<Span>,
    troubles: Vec<Trouble>,
    /// Whether no output, no tag, or no comment ends from here on.
    unclosed: [bool; 3],
    /// The names of blocks that end nowhere from here on.
    endless: Vec<String>,
}

impl LiquidReader<'_> {
    fn read(&mut self, from: usize, end: usize) {
        let mut at = from;
        while let Some(start) = self.text[at..end].find('{').map(|found| at + found) {
            at = match self.text.as_bytes()[..end].get(start + 1) {
                Some(b'{') => self.printed(start, end, "}}", 0),
                Some(b'%') => self.tag(start, end),
                Some(b'#') if self.comments => self.printed(start, end, "#}", 2),
                _ => start + 1,
            };
        }
    }

    /// An output, or a comment: what ends at the next `close`.
    fn printed(&mut self, start: usize, end: usize, close: &str, kind: usize) -> usize {
        let Some(close) = self.close(start, end, close, kind) else { return start + 2 };
        let close = self.shortcode_end(start, close, end).unwrap_or(close);
        self.spans.push(start..close);
        close
    }

    /// Where the shortcode whose first tag is from `start` to `close` ends, if what it holds is no text.
    /// `{{< code file="a" >}}` holds nothing.
    fn shortcode_end(&mut self, start: usize, close: usize, end: usize) -> Option<usize> {
        let text = self.text;
        let name = shortcode_name(&text[start..close]).filter(|name| OPAQUE_SHORTCODES.contains(name))?;
        let end_name = format!("/{name}");
        if self.endless.contains(&end_name) {
            return None;
        }
        let mut tags = text[close..end].match_indices("{{").map(|(at, _)| close + at);
        let found = tags.find_map(|at| {
            let end_tag = at + text[at..end].find("}}")? + 2;
            let inner = shortcode_name(&text[at..end_tag])?.strip_prefix('/')?;
            (inner == name).then_some(end_tag)
        });
        if found.is_none() && end == text.len() {
            self.endless.push(end_name);
        }
        found
    }

    fn tag(&mut self, start: usize, end: usize) -> usize {
        let Some(close) = self.close(start, end, "%}", 1) else { return start + 2 };
        let name = tag_name(&self.text[start..close]);
        if OPAQUE_BLOCKS.contains(&name) {
            let block_end = self.block_end(close, end, name);
            if block_end.is_none() {
                self.never_ends(start, close, &format!("{{% {name} %}}"));
            }
            self.spans.push(start..block_end.map_or(close, |span| span.end));
        } else if name == "raw" {
            return self.raw(start, close, end);
        } else {
            self.spans.push(start..close);
        }
        self.spans.last().map_or(close, |span| span.end)
    }

    /// What is between `{% raw %}` and `{% endraw %}` is printed as it stands:
    /// text, but for what looks like Liquid.
    fn raw(&mut self, start: usize, close: usize, end: usize) -> usize {
        let Some(end_tag) = self.block_end(close, end, "raw") else {
            self.never_ends(start, close, "{% raw %}");
            self.spans.push(start..close);
            return close;
        };
        let is_block = self.text[start..end_tag.end].contains('\n')
            || is_block_element(&self.text[close..end_tag.start]);
        if is_block {
            self.spans.push(start..close);
            let troubles = self.troubles.len();
            self.read(close, end_tag.start);
            // Here it needn't end.
            self.troubles.truncate(troubles);
            self.spans.push(end_tag.clone());
        } else {
            self.spans.push(start..end_tag.end);
        }
        end_tag.end
    }

    fn close(&mut self, start: usize, end: usize, close: &str, kind: usize) -> Option<usize> {
        let found = if self.unclosed[kind] { None } else { self.text[start + 2..].find(close) };
        self.unclosed[kind] |= found.is_none();
        let close = found.map(|length| start + 2 + length + 2).filter(|close| *close <= end);
        if close.is_none() {
            self.never_ends(start, start + 2, &self.text[start..start + 2]);
        }
        close
    }

    /// The tag that ends the block called `name` whose content begins at `from`.
    fn block_end(&mut self, from: usize, end: usize, name: &str) -> Option<Span> {
        if self.endless.iter().any(|endless| endless == name) {
            return None;
        }
        let wanted = format!("end{name}");
        let mut tags = self.text[from..end].match_indices("{%").map(|(at, _)| from + at);
        let found = tags.find_map(|start| {
            let close = start + self.text[start..end].find("%}")? + 2;
            (tag_name(&self.text[start..close]) == wanted).then_some(start..close)
        });
        if found.is_none() && end == self.text.len() {
            self.endless.push(name.to_owned());
        }
        found
    }

    fn never_ends(&mut self, start: usize, end: usize, what: &str) {
        self.troubles.push(Trouble::new(
            start..end,
            TroubleKind::Opaque,
            format!("this {} `{what}` never ends", if self.comments { "Nunjucks" } else { "Liquid" }),
        ));
    }
}

/// Where among `liquid` loops run, each from its tag to its end: what stands
/// there comes any number of times. Those inside others aren't told.
#[must_use]
pub fn loops(text: &str, liquid: &[Span]) -> Vec<Span> {
    let mut open = Vec::new();
    let mut loops = Vec::new();
    for tag in liquid.iter().filter(|span| text[(*span).clone()].starts_with("{%")) {
        match tag_name(&text[tag.clone()]) {
            "for" | "tablerow" => open.push(tag.start),
            "endfor" | "endtablerow" => {
                let outermost = open.pop().filter(|_| open.is_empty());
                loops.extend(outermost.map(|start| start..tag.end));
            }
            _ => {}
        }
    }
    loops
}

/// Whether `text` is one block element of HTML, or several: no text is beside it.
fn is_block_element(text: &str) -> bool {
    let text = text.trim_ascii();
    html::tag(text).is_some_and(|tag| html::is_block(&tag.name)) && text.ends_with('>')
}

/// The name of a shortcode, `{{< name … >}}` or `{{% name … %}}`; `/name` for its end tag.
fn shortcode_name(tag: &str) -> Option<&str> {
    let inner = tag.strip_prefix("{{<").or_else(|| tag.strip_prefix("{{%"))?.trim_ascii_start();
    let length = inner.find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '/' | '.'));
    Some(&inner[..length.unwrap_or(inner.len())])
}

/// The name of a tag, `{%- name … -%}`.
pub(crate) fn tag_name(tag: &str) -> &str {
    let inner = tag.trim_start_matches("{%").trim_start_matches('-').trim_ascii_start();
    inner.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
}

/// The spans among `liquid` that have their lines for themselves, each with
/// the others on its lines.
#[must_use]
pub fn alone_on_their_lines(text: &str, liquid: &[Span]) -> Vec<Span> {
    let mut alone = Vec::new();
    let mut at = 0;
    while let Some(first) = liquid.get(at) {
        let line_start = text[..first.start].rfind('\n').map_or(0, |newline| newline + 1);
        let mut is_alone = is_blank(&text[line_start..first.start]);
        let mut end = first.end;
        let mut next = at + 1;
        while let Some(span) = liquid.get(next).filter(|span| !text[end..span.start].contains('\n')) {
            is_alone &= is_blank(&text[end..span.start]);
            end = span.end;
            next += 1;
        }
        let line_end = text[end..].find('\n').map_or(text.len(), |newline| end + newline);
        if is_alone && is_blank(&text[end..line_end]) {
            alone.push(first.start..end);
        }
        at = next;
    }
    alone
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b' ' | b'\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        liquid(text).into_iter().map(|span| &text[span]).collect()
    }

    #[test]
    fn outputs_tags_and_blocks_are_found() {
        assert_eq!(
            found("a {{ site.url }}/b\n{% include x.html %}\nc {% if a\n  %}"),
            ["{{ site.url }}", "{% include x.html %}", "{% if a\n  %}"]
        );
        assert_eq!(
            found("a {%- comment -%} b {{ c {% endcomment %} d"),
            ["{%- comment -%} b {{ c {% endcomment %}"]
        );
        assert_eq!(
            found("{% highlight sh %}\na\n{% endhighlight %}b"),
            ["{% highlight sh %}\na\n{% endhighlight %}"]
        );
        assert_eq!(found("a {% raw %}{{ b }}{% endraw %}"), ["{% raw %}{{ b }}{% endraw %}"]);
        assert_eq!(found("{% raw %}<p>{{ b }}</p>{% endraw %}"), ["{% raw %}", "{{ b }}", "{% endraw %}"]);
        assert_eq!(
            found("{% raw %}\nA {{ b }} {% c\n{% endraw %}"),
            ["{% raw %}", "{{ b }}", "{% endraw %}"]
        );
    }

    #[test]
    fn shortcodes_of_code_are_found_whole() {
        for (text, expected) in [
            (
                "{{< highlight sh >}}\nrm a\n{{ b }}\n{{< /highlight >}} c",
                &["{{< highlight sh >}}\nrm a\n{{ b }}\n{{< /highlight >}}"][..],
            ),
            ("{{% mermaid %}}a-->b{{% /mermaid %}}", &["{{% mermaid %}}a-->b{{% /mermaid %}}"]),
            (
                "{{< code file=\"a\" >}} b {{< tab >}}c{{< /tab >}}",
                &["{{< code file=\"a\" >}}", "{{< tab >}}", "{{< /tab >}}"],
            ),
            ("{{< highlights >}}a{{< /highlights >}}", &["{{< highlights >}}", "{{< /highlights >}}"]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn what_never_ends_is_told() {
        for (text, message) in [
            ("a {{ b\nc", "this Liquid `{{` never ends"),
            ("a {% b\n{{ c", "this Liquid `{%` never ends"),
            ("{% comment %} b", "this Liquid `{% comment %}` never ends"),
            ("{% raw %} b", "this Liquid `{% raw %}` never ends"),
        ] {
            let (_, troubles) = read(text, false);
            assert_eq!(troubles[0].message, message);
        }
    }

    #[test]
    fn nunjucks_has_comments() {
        let text = "a {# b {{ c #} d {#e#}";
        let (found, _) = read(text, true);
        let found: Vec<&str> = found.into_iter().map(|span| &text[span]).collect();
        assert_eq!(found, ["{# b {{ c #}", "{#e#}"]);
        assert_eq!(read("a {#b", true).1[0].message, "this Nunjucks `{#` never ends");
        assert_eq!(read("a {#b", false), (vec![], vec![]));
    }

    #[test]
    fn lines_of_liquid_only() {
        let text = "{% if a %} {% if b %}\nc {{ d }}\n  {% include\n  x %}\n";
        let alone = alone_on_their_lines(text, &liquid(text));
        let alone: Vec<&str> = alone.into_iter().map(|span| &text[span]).collect();
        assert_eq!(alone, ["{% if a %} {% if b %}", "{% include\n  x %}"]);
    }
}
