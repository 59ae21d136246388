//! Where HTML blocks begin and end for kramdown: at the matching end tag,
//! whatever blank lines there are between. `CommonMark` ends most of them at
//! the next blank line.

use super::{is_span, is_void, tag};
use crate::page::trouble::{Kind, Trouble};
use crate::text::{Span, touches};

/// After so many elements that never end, nobody can tell what a page means.
const MOST_UNCLOSED: usize = 20;

/// kramdown's HTML blocks.
#[derive(Debug, Default)]
pub(in crate::page) struct Blocks {
    /// In order: whole elements and comments, and the lone tags around what
    /// `markdown="1"` makes Markdown.
    pub(in crate::page) spans: Vec<Span>,
    /// Elements that never end: nobody knows what they hold.
    pub(in crate::page) broken: Vec<usize>,
    /// What is wrong.
    pub(in crate::page) troubles: Vec<Trouble>,
}

/// Finds the blocks in `text`, whose front matter and Liquid are masked,
/// outside `code`, whose spans are in order. `written` has the Liquid.
pub(in crate::page) fn blocks(text: &str, written: &str, code: &[Span]) -> Blocks {
    let mut reader = Reader { text, written, blocks: Blocks::default(), markdown: Vec::new() };
    let mut at = 0;
    while at < text.len() && reader.blocks.broken.len() < MOST_UNCLOSED {
        let start = at + (text[at..].len() - text[at..].trim_start_matches([' ', '\t']).len());
        let is_block = text[start..].starts_with('<') && !touches(code, &(start..start + 1));
        at = match is_block.then(|| reader.block(start)).flatten() {
            Some(end) => {
                reader.blocks.spans.push(start..end);
                behind_line_end(text, end)
            }
            None => text[start..].find('\n').map_or(text.len(), |newline| start + newline + 1),
        };
    }
    reader.blocks
}

/// The start of the next line, where nothing but blanks is left of this one.
fn behind_line_end(text: &str, at: usize) -> usize {
    let rest = text[at..].trim_start_matches([' ', '\t']);
    if rest.starts_with('\n') { text.len() - rest.len() + 1 } else { at }
}

struct Reader<'t> {
    text: &'t str,
    written: &'t str,
    blocks: Blocks,
    /// The open elements whose content is Markdown.
    markdown: Vec<String>,
}

impl Reader<'_> {
    /// The end of the block that begins at `start`; `None` where none does.
    fn block(&mut self, start: usize) -> Option<usize> {
        let rest = &self.text[start..];
        if rest.starts_with("<!--") {
            let Some(length) = rest.find("-->") else {
                return self.never_ends(start, "this comment never ends");
            };
            return Some(start + length + 3);
        }
        let tag = tag(rest).filter(|tag| !is_span(&tag.name))?;
        let end = start + tag.length;
        if tag.closing {
            if self.markdown.last().is_some_and(|name| *name == tag.name) {
                self.markdown.pop();
                return Some(end);
            }
            let name = &self.written[start + 2..start + 2 + tag.name.len()];
            let message = format!("this end tag `</{name}>` has no start tag");
            self.blocks.troubles.push(Trouble::new(start..end, Kind::Kept, message));
            return None;
        }
        if tag.void {
            return Some(end);
        }
        if holds_markdown(&rest[..tag.length]) && self.text[end..].starts_with('\n') {
            self.markdown.push(tag.name);
            return Some(end);
        }
        element_end(self.text, end, &tag.name).or_else(|| {
            let name = &self.written[start + 1..start + 1 + tag.name.len()];
            self.never_ends(start, &format!("this `<{name}>` never ends"))
        })
    }

    fn never_ends(&mut self, start: usize, message: &str) -> Option<usize> {
        self.blocks.broken.push(start);
        self.blocks.troubles.push(Trouble::new(start..start + 1, Kind::Opaque, message));
        None
    }
}

/// Whether kramdown parses the content of the element that `tag` starts as
/// blocks of Markdown.
fn holds_markdown(tag: &str) -> bool {
    let value = |tag: &str| Some(tag.split_once("markdown=")?.1.trim_start_matches(['"', '\'']).to_owned());
    value(tag).is_some_and(|value| value.starts_with('1') || value.starts_with("block"))
}

/// The end of the element called `name` whose content begins at `from`. An end
/// tag ends only the element that was opened last: as kramdown does it.
fn element_end(text: &str, from: usize, name: &str) -> Option<usize> {
    let mut open = vec![name.to_owned()];
    let mut at = from;
    if is_verbatim(name) {
        return verbatim_end(text, from, name);
    }
    loop {
        at += text[at..].find('<')?;
        let rest = &text[at..];
        if rest.starts_with("<!--") {
            at += rest.find("-->")? + 3;
            continue;
        }
        let Some(tag) = tag(rest) else {
            at += 1;
            continue;
        };
        at += tag.length;
        if tag.closing {
            if open.last().is_some_and(|name| *name == tag.name) {
                open.pop();
                if open.is_empty() {
                    return Some(at);
                }
            }
        } else if is_verbatim(&tag.name) {
            at = verbatim_end(text, at, &tag.name)?;
        } else if !tag.void && !is_void(&tag.name) {
            open.push(tag.name);
        }
    }
}

fn is_verbatim(name: &str) -> bool {
    matches!(name, "script" | "style")
}

fn verbatim_end(text: &str, from: usize, name: &str) -> Option<usize> {
    let end_tag = text[from..].match_indices("</").map(|(at, _)| from + at).find(|at| {
        text.get(at + 2..at + 2 + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name))
    })?;
    Some(end_tag + text[end_tag..].find('>')? + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = blocks(text, text, &[]);
        let found: Vec<&str> = found.spans.iter().map(|span| &text[span.clone()]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn blocks_end_where_kramdown_ends_them() {
        check("a\n<div>\n\n*b*\n\n</div>\nc\n", &["<div>\n\n*b*\n\n</div>"]);
        check("<p>a</p> b\n<P>c</P>", &["<p>a</p>", "<P>c</P>"]);
        check("<div>a <!-- </div> --> b</div>\nc", &["<div>a <!-- </div> --> b</div>"]);
        check("<div><pre>a</div></pre></div>b", &["<div><pre>a</div></pre></div>"]);
        check("<script>a < '</div>'</script>\n<hr>\n", &["<script>a < '</div>'</script>", "<hr>"]);
        check("- a\n  <my-tag>b</my-tag>\n", &["<my-tag>b</my-tag>"]);
        check("a <div>b</div>\n<span>c</span>\n<a href=x>\n", &[]);
        check("<!-- a\n\nb -->c\n", &["<!-- a\n\nb -->"]);
    }

    #[test]
    fn markdown_inside_stays_markdown() {
        check(
            "<div markdown=\"1\">\n*a*\n<section markdown=block>\nb\n</section>\n</div>\nc",
            &["<div markdown=\"1\">", "<section markdown=block>", "</section>", "</div>"],
        );
    }

    #[test]
    fn what_never_ends_is_told() {
        for (text, broken, message) in [
            ("<div>\n<p>a\n</div>\n\nb", 2, "this `<div>` never ends"),
            ("<!-- a", 1, "this comment never ends"),
            ("</div>\na", 0, "this end tag `</div>` has no start tag"),
        ] {
            let found = blocks(text, text, &[]);
            assert_eq!(found.troubles[0].message, message);
            assert_eq!((found.spans.len(), found.broken.len()), (0, broken), "{text}");
        }
    }
}
