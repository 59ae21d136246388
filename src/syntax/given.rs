//! The attributes that kramdown's lists give: `hreflang="en" .wide`.

use std::collections::HashMap;

use crate::text::{Span, split_outside_quotes};

/// An attribute that a list gives: its name in lower case, its value.
pub(crate) type Given = (String, String);

/// The words of a list: blanks in quotes divide none.
pub(super) fn words(list: &str) -> impl Iterator<Item = &str> {
    split_outside_quotes(list, |c| c.is_ascii_whitespace()).filter(|word| !word.is_empty())
}

/// The attribute that a word of a list gives; `None` for another list's name.
pub(super) fn attribute(word: &str) -> Option<Given> {
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

/// The name of the list that `line` defines for others, and what it says.
pub(super) fn named(line: &str) -> Option<(&str, &str)> {
    let (name, list) = line.strip_prefix("{:")?.strip_suffix('}')?.split_once(':')?;
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    (!name.is_empty() && name.chars().all(is_part)).then_some((name, list))
}

/// What the lists with a name say, which stand on `lines` of `text`.
pub(super) fn all_named(text: &str, lines: &[Span]) -> HashMap<String, Vec<Given>> {
    let mut all: HashMap<String, Vec<Given>> = HashMap::new();
    for (name, list) in lines.iter().filter_map(|line| named(text[line.clone()].trim_ascii())) {
        all.entry(name.to_owned()).or_default().extend(words(list).filter_map(attribute));
    }
    all
}
