//! What kramdown's attribute lists say: `{:hreflang="en" .wide}`, and what
//! lists with a name, `{:swiss: lang="de"}`, say for others, `{:swiss}`.

use std::collections::HashMap;

use super::given::{Given, attribute, named, words};
use super::kind::NodeKind;
use super::kramdown::is_attribute_line;
use super::tree::Tree;
use crate::text::Span;

impl Tree {
    /// What the attribute lists right behind `at` of `text` give the span that
    /// ends there.
    #[must_use]
    pub(crate) fn given_to_span(&self, text: &str, at: usize) -> Vec<Given> {
        let lists = &self.layers.attributes;
        let mut given = Vec::new();
        let mut end = at;
        let first = lists.partition_point(|list| list.start < at);
        for list in &lists[first..] {
            if list.start != end {
                break;
            }
            self.add_given(&text[list.clone()], &mut given);
            end = list.end;
        }
        given
    }

    /// What the lines of attributes right below `end` of a block give it.
    #[must_use]
    pub(crate) fn given_below(&self, text: &str, end: usize) -> Vec<Given> {
        let mut given = Vec::new();
        let behind_line = text[..end].ends_with('\n');
        let mut rest = text[end..].strip_prefix('\n').filter(|_| !behind_line).unwrap_or(&text[end..]);
        while let Some(line) = rest.split_inclusive('\n').next() {
            let list = line.trim_matches([' ', '\t', '>', '\n']);
            if !is_list(list) {
                break;
            }
            self.add_given(list, &mut given);
            rest = &rest[line.len()..];
        }
        given
    }

    /// What the list in `span` gives.
    pub(crate) fn given_by(&self, text: &str, span: &Span) -> Vec<Given> {
        let mut given = Vec::new();
        self.add_given(text[span.clone()].trim_matches([' ', '\t', '>']), &mut given);
        given
    }

    /// Where the lists end that stand right behind `at`.
    pub(crate) fn behind_lists(&self, at: usize) -> usize {
        let first = self.layers.attributes.partition_point(|list| list.start < at);
        self.layers.attributes[first..]
            .iter()
            .fold(at, |end, list| if list.start == end { list.end } else { end })
    }

    fn add_given(&self, list: &str, given: &mut Vec<Given>) {
        let inner = list.strip_prefix("{:").and_then(|list| list.strip_suffix('}')).unwrap_or_default();
        for word in words(inner) {
            match attribute(word) {
                Some(attribute) => given.push(attribute),
                None => given.extend(self.layers.named.get(word).into_iter().flatten().cloned()),
            }
        }
    }
}

/// The blocks of a text, for the lists on lines beside them to find theirs.
pub(crate) struct AttributeListBlocks<'t> {
    tree: &'t Tree,
    text: &'t str,
    /// The outermost block that ends, or begins, at a place.
    outer: [HashMap<usize, Span>; 2],
    /// The paragraph or heading that does.
    inner: [HashMap<usize, Span>; 2],
}

impl<'t> AttributeListBlocks<'t> {
    /// Those of `text`, which `tree` was made of.
    pub(crate) fn new(tree: &'t Tree, text: &'t str) -> Self {
        let mut blocks = Self { tree, text, outer: Default::default(), inner: Default::default() };
        for node in tree.nodes() {
            let (kind, span) = (tree.kind(node), tree.range(node).span());
            if matches!(kind, NodeKind::Paragraph | NodeKind::Heading { .. }) {
                blocks.add(&span, |blocks| &mut blocks.inner);
            }
            if kind.is_block() && kind != NodeKind::Item {
                blocks.add(&span, |blocks| &mut blocks.outer);
            }
        }
        tree.layers.html.iter().for_each(|span| blocks.add(span, |blocks| &mut blocks.outer));
        blocks
    }

    fn add(&mut self, span: &Span, list: impl Fn(&mut Self) -> &mut [HashMap<usize, Span>; 2]) {
        let places = [behind_words(self.text, span.end), self.before_words(span.start)];
        for (places, at) in std::iter::zip(list(self), places) {
            places.entry(at).or_insert_with(|| span.clone());
        }
    }

    /// Where the words begin that stand behind `at`.
    fn before_words(&self, at: usize) -> usize {
        self.text.len() - self.text[at..].trim_start_matches([' ', '\t', '>']).len()
    }

    /// The block that the list on the line `line` belongs to: the one that it
    /// stands below, or else the one above which it stands. In a container it is
    /// the text there.
    pub(crate) fn of(&self, line: &Span) -> Option<Span> {
        let is_own = |line: &str| is_list(line.trim_matches([' ', '\t', '>', '\n']));
        if !is_own(&self.text[line.clone()]) {
            return None;
        }
        let start = self.text[..line.start].rfind('\n').map_or(0, |newline| newline + 1);
        let lists = self.text[..start].split_inclusive('\n').rev().take_while(|line| is_own(line));
        let above = start - lists.map(str::len).sum::<usize>();
        let lists = self.text[start..].split_inclusive('\n').take_while(|line| is_own(line));
        let below = start + lists.map(str::len).sum::<usize>();
        let is_inner = self.text[start..].starts_with([' ', '\t', '>']);
        let [by_end, by_start] = if is_inner { &self.inner } else { &self.outer };
        let line_above = self.text[..above].lines().next_back().unwrap_or_default();
        let is_below_block = !line_above.trim_matches([' ', '\t', '>']).is_empty();
        let found = by_end.get(&behind_words(self.text, above)).filter(|_| is_below_block);
        let found = found.or_else(|| by_start.get(&self.before_words(below)))?;
        // A list of Markdown's goes on behind another's attributes, kramdown's doesn't.
        let own = &self.tree.layers.own;
        let first = own.partition_point(|own| own.start <= found.start);
        let last = own.partition_point(|own| own.start < above);
        let is_before =
            |own: &&Span| self.text[..own.start].ends_with('\n') && is_own(&self.text[(*own).clone()]);
        let before = own.get(first..last).unwrap_or_default().iter().rev().find(is_before);
        let start = before.map_or(found.start, |own| own.end);
        Some(start..behind_words(self.text, found.end))
    }
}

/// Where the words of `text` end that stand before `at`, and before lists.
pub(crate) fn behind_words(text: &str, at: usize) -> usize {
    let mut end = at;
    loop {
        let before = text[..end].trim_end_matches([' ', '\t', '>', '\n']);
        let line = before.rfind('\n').map_or(0, |newline| newline + 1);
        if !is_list(before[line..].trim_matches([' ', '\t', '>'])) {
            return before.len();
        }
        end = line;
    }
}

/// Whether `line` is a list that gives attributes to the block beside it.
fn is_list(line: &str) -> bool {
    line.starts_with("{:") && !line.starts_with("{::") && is_attribute_line(line) && named(line).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::{Dialect, parse};

    fn shown(given: Vec<Given>) -> String {
        given.into_iter().flat_map(|(name, value)| [name, "=".to_owned(), value, ";".to_owned()]).collect()
    }

    #[test]
    fn lists_behind_spans_are_read() {
        for (text, given) in [
            ("[a](/b){:hreflang=\"en\"} c", "hreflang=en;"),
            ("[a](/b){: .c.d #e title='f g'}{:hreflang=\"en\"}", "class=c d;id=e;title=f g;hreflang=en;"),
            ("[a](/b) {:hreflang=\"en\"}", ""),
            ("[a](/b){:f}\n\n{:f: hreflang=\"en\"}\n", "hreflang=en;"),
            ("[a](/b){:g}\n\n{:f: hreflang=\"en\"}\n", ""),
        ] {
            let tree = parse(text, &(0..0), Dialect::KRAMDOWN);
            assert_eq!(shown(tree.given_to_span(text, "[a](/b)".len())), given, "{text}");
        }
    }

    #[test]
    fn lines_below_blocks_are_read() {
        for (text, given) in [
            ("a\n{: translate=\"no\"}\n", "translate=no;"),
            ("a\n{:.b}\n{:.c}\nd\n", "class=b;class=c;"),
            ("a\n\n{:.b}\n", ""),
            ("a\n{:b: .c}\n", ""),
            ("a\n{::comment /}\n", ""),
        ] {
            let tree = parse(text, &(0..0), Dialect::KRAMDOWN);
            assert_eq!(shown(tree.given_below(text, 1)), given, "{text}");
        }
    }
}
