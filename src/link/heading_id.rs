//! The ids that renderers give headings, made of their text.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::config::HeadingIds;

/// The ids of a page's headings as its renderer computes them: a repeated one
/// gets a number. An empty one counts like any other.
#[derive(Debug, Default)]
pub struct HeadingIdCounter {
    rule: HeadingIds,
    given: HashMap<String, usize>,
}

impl HeadingIdCounter {
    /// None given yet; they are made by `rule`.
    #[must_use]
    pub fn new(rule: HeadingIds) -> Self {
        Self { rule, given: HashMap::new() }
    }

    /// The id of the next heading, which says `text`.
    pub fn next(&mut self, text: &str) -> String {
        let id = id_of(text, self.rule);
        let count = self.given.entry(id.clone()).or_default();
        *count += 1;
        let number = *count - 1;
        match self.rule {
            HeadingIds::None => id,
            HeadingIds::PythonMarkdown if number > 0 => format!("{id}_{number}"),
            _ if number > 0 => format!("{id}-{number}"),
            _ => id,
        }
    }
}

/// The id of a heading that says `text`, without a number.
pub(super) fn id_of(text: &str, rule: HeadingIds) -> String {
    match rule {
        HeadingIds::GitHub => of_github(text),
        HeadingIds::VitePress => of_vitepress(text),
        HeadingIds::PythonMarkdown => of_python_markdown(text),
        HeadingIds::None => String::new(),
    }
}

/// kramdown's rule for GFM input.
fn of_github(text: &str) -> String {
    let lower = text.chars().flat_map(char::to_lowercase);
    let kept = lower.filter(|c| is_word(*c) || matches!(c, '-' | ' ' | '\t'));
    kept.map(|c| if matches!(c, ' ' | '\t') { '-' } else { c }).collect()
}

/// `slugify` of the package that `VitePress` takes it from, `@mdit-vue/shared`.
fn of_vitepress(text: &str) -> String {
    let is_mark = |c: char| c.is_whitespace() || "~`!@#$%^&*()-_+=[]{}|\\;:\"'“”‘’<>,.?/".contains(c);
    let plain = text.nfkd().filter(|c| !matches!(c, '\u{300}'..='\u{36F}' | '\0'..='\u{1F}'));
    let plain: String = plain.collect();
    let words: Vec<&str> = plain.split(is_mark).filter(|word| !word.is_empty()).collect();
    let id = words.join("-").to_lowercase();
    if id.starts_with(|c: char| c.is_ascii_digit()) { format!("_{id}") } else { id }
}

/// `slugify` of Python-Markdown's extension `toc`.
fn of_python_markdown(text: &str) -> String {
    let ascii = text.nfkd().filter(char::is_ascii);
    let is_kept = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-') || c.is_ascii_whitespace();
    let kept: String = ascii.filter(is_kept).collect();
    let mut id = String::new();
    for c in kept.trim_ascii().chars() {
        let is_blank = c == '-' || c.is_ascii_whitespace();
        match is_blank {
            true if id.ends_with('-') => {}
            true => id.push('-'),
            false => id.push(c.to_ascii_lowercase()),
        }
    }
    id
}

/// Ruby's `\p{Word}`: letters, marks, decimal digits, connector punctuation.
fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '_';
    }
    let circled = matches!(c, 'Ⓐ'..='ⓩ' | '\u{1F130}'..='\u{1F189}');
    let connector = matches!(c, '‿' | '⁀' | '⁔' | '︳' | '︴' | '﹍' | '﹎' | '﹏' | '_');
    (c.is_alphabetic() && !c.is_numeric() && !circled) || is_combining_mark(c) || is_digit(c) || connector
}

/// Whether a character that isn't ASCII is a decimal digit: other numbers are
/// letters too, or stand for something else (`²`).
fn is_digit(c: char) -> bool {
    let wide = matches!(c, '0'..='9' | '\u{1D7CE}'..='\u{1D7FF}');
    c.is_numeric() && !c.is_alphabetic() && (wide || std::iter::once(c).nfkc().eq([c]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(rule: HeadingIds, texts: &[&str]) -> Vec<String> {
        let mut ids = HeadingIdCounter::new(rule);
        texts.iter().map(|text| ids.next(text)).collect()
    }

    #[test]
    fn ids_are_kramdown_s() {
        assert_eq!(
            ids(
                HeadingIds::GitHub,
                &[
                    "Children's Privacy",
                    "What is Qubes?  Why_so?",
                    "Über C++ & Co.",
                    "1. First",
                    "a\tb - c",
                    "x² ٣ é"
                ]
            ),
            ["childrens-privacy", "what-is-qubes--why_so", "über-c--co", "1-first", "a-b---c", "x-٣-é"]
        );
        assert_eq!(
            ids(HeadingIds::GitHub, &["A", "a", "?", "A!", "!", "…"]),
            ["a", "a-1", "", "a-2", "-1", "-2"]
        );
    }

    /// Computed by the renderers themselves.
    #[test]
    fn ids_of_other_renderers() {
        let texts = ["Version 1.2 — notes", "Über C++ & Co.", "1. First", "A", "a", "x_y z"];
        assert_eq!(
            ids(HeadingIds::VitePress, &texts),
            ["version-1-2-—-notes", "uber-c-co", "_1-first", "a", "a-1", "x-y-z"]
        );
        assert_eq!(
            ids(HeadingIds::PythonMarkdown, &texts),
            ["version-12-notes", "uber-c-co", "1-first", "a", "a_1", "x_y-z"]
        );
        assert_eq!(ids(HeadingIds::None, &texts), [""; 6]);
    }
}
