//! What kramdown's attribute lists say: `{:hreflang="en" .wide}`, and what
//! lists with a name, `{:swiss: lang="de"}`, say for others, `{:swiss}`.

use super::kramdown::is_attribute_line;
use super::tree::Tree;

/// An attribute that a list gives: its name in lower case, its value.
pub(crate) type Given = (String, String);

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
            self.add_given(text, &text[list.clone()], &mut given);
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
            self.add_given(text, list, &mut given);
            rest = &rest[line.len()..];
        }
        given
    }

    fn add_given(&self, text: &str, list: &str, given: &mut Vec<Given>) {
        let inner = list.strip_prefix("{:").and_then(|list| list.strip_suffix('}')).unwrap_or_default();
        for word in words(inner) {
            match attribute(word) {
                Some(attribute) => given.push(attribute),
                None => self.add_named(text, word, given),
            }
        }
    }

    /// Adds what the list called `name` says, which stands on a line of its own.
    fn add_named(&self, text: &str, name: &str, given: &mut Vec<Given>) {
        let start = format!("{{:{name}:");
        let lines = self.layers.own.iter().map(|line| text[line.clone()].trim_ascii());
        for line in lines {
            let list = line.strip_prefix(&start).and_then(|list| list.strip_suffix('}'));
            given.extend(list.into_iter().flat_map(words).filter_map(attribute));
        }
    }
}

/// Whether `line` is a list that gives attributes to the block beside it.
fn is_list(line: &str) -> bool {
    let is_named = || {
        let name = line[2..].find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-'));
        name.is_some_and(|end| end > 0 && line[2 + end..].starts_with(':'))
    };
    line.starts_with("{:") && !line.starts_with("{::") && is_attribute_line(line) && !is_named()
}

/// The words of a list: blanks in quotes divide none.
fn words(list: &str) -> impl Iterator<Item = &str> {
    let mut quote = None;
    let divides = move |c: char| {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if open == c => quote = None,
            _ => {}
        }
        quote.is_none() && c.is_ascii_whitespace()
    };
    list.split(divides).filter(|word| !word.is_empty())
}

/// The attribute that a word of a list gives; `None` for another list's name.
fn attribute(word: &str) -> Option<Given> {
    if let Some(class) = word.strip_prefix('.') {
        return Some(("class".to_owned(), class.replace('.', " ")));
    }
    if let Some(id) = word.strip_prefix('#') {
        return Some(("id".to_owned(), id.to_owned()));
    }
    let (name, value) = word.split_once('=')?;
    let quoted = ['"', '\''].iter().find_map(|quote| value.strip_prefix(*quote)?.strip_suffix(*quote));
    Some((name.to_ascii_lowercase(), quoted.unwrap_or(value).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::{Dialect, parse};

    fn shown(given: Vec<Given>) -> String {
        given.into_iter().map(|(name, value)| format!("{name}={value};")).collect()
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
