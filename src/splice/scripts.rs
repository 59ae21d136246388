//! Marks of some dialects alone: JavaScript in MDX, attribute lists, directives,
//! admonitions. The English has them in placeables or on lines of their own, so a
//! translation's are text.

use crate::syntax::html::TagEnds;
use crate::syntax::marks::{MarkedLine, is_escaped};
use crate::syntax::{self, Dialect, Icons, Inclusions};

/// Where in `line`, a text with `\0` for each byte of placeables' values, a
/// character stands that only `dialect` takes for a mark. Its lines begin at
/// `line_starts`.
pub(super) fn marks(line: &MarkedLine<'_>, dialect: Dialect, line_starts: &[usize]) -> Vec<usize> {
    let bare = line.text;
    let mut found = Vec::new();
    if (dialect.mdx || dialect.bare_attributes) && bare.contains(['{', '}', '<']) {
        found.extend(braces(line, dialect.mdx));
    }
    if dialect.mdx {
        found.extend(syntax::begins_module(bare).then_some(0));
    }
    if dialect.directives.is_any() && bare.contains(':') {
        found.extend(syntax::inline_directives(bare, &line.code));
    }
    // The title of a directive ends with its bracket.
    if dialect.directives.is_any() && bare.contains(['[', ']']) {
        found.extend(lone_brackets(line));
    }
    if dialect.icons == Icons::InMarkdown {
        found.extend(syntax::first_of_icons(bare, &line.code));
    }
    // Which extensions a site of Python-Markdown has nobody knows.
    if (dialect.math.is_any() || dialect.admonitions) && bare.contains('$') {
        found.extend(syntax::first_of_formulas(bare, &line.code, dialect.math));
    }
    if dialect.admonitions {
        found.extend(syntax::first_characters(bare, &line.code));
        // A blank behind a backslash is one that breaks no line.
        let blanks = bare.match_indices("\\ ").map(|(at, _)| at);
        found.extend(blanks.filter(|at| !line.is_code(*at)));
    }
    if !dialect.kramdown && bare.contains(['!', '?', '=', '[', '/']) {
        let is_blank = |c: char| matches!(c, ' ' | '\t');
        let contents =
            line_starts.iter().map(|start| bare.len() - bare[*start..].trim_start_matches(is_blank).len());
        found.extend(contents.filter(|at| begins_block(&bare[*at..], dialect)));
    }
    found
}

/// Whether a line that begins with `text` is a block of Python-Markdown's extensions,
/// stands for something else, or makes an alert of a quotation.
fn begins_block(text: &str, dialect: Dialect) -> bool {
    let is_admonition =
        || dialect.admonitions && ["!!!", "???", "===", "///"].iter().any(|mark| text.starts_with(mark));
    let is_contents = || {
        let begins =
            |mark: &str| text.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark));
        dialect.inclusions != Inclusions::None && ["[TOC]", "[[toc]]", "[[_toc_]]"].into_iter().any(begins)
    };
    let is_alert = || {
        let name = text.strip_prefix("[!").and_then(|rest| rest.split_once(']'));
        name.is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic()))
    };
    is_admonition() || is_contents() || is_alert()
}

/// Brackets without a partner.
fn lone_brackets(line: &MarkedLine<'_>) -> Vec<usize> {
    let (mut open, mut lone) = (Vec::new(), Vec::new());
    for at in line.outside_code(&['[', ']']).filter(|at| !is_escaped(line.text, *at)) {
        match line.text.as_bytes()[at] {
            b'[' => open.push(at),
            _ => lone.extend(open.pop().is_none().then_some(at)),
        }
    }
    lone.extend(open);
    lone
}

/// Braces, and with `angles` each `<` that begins no tag: MDX can read no other.
fn braces(line: &MarkedLine<'_>, angles: bool) -> Vec<usize> {
    let bare = line.text;
    let ends = TagEnds::new(bare);
    let is_mark = |at: &usize| bare.as_bytes()[*at] != b'<' || (angles && ends.tag(bare, *at).is_none());
    line.outside_code(&['{', '}', '<']).filter(is_mark).collect()
}

/// Whether `dialect` knows a backslash before `byte`. For braces in the title of a directive
/// not every renderer does.
pub(super) const fn takes_backslash(byte: u8, dialect: Dialect) -> bool {
    match byte {
        b'{' | b'}' => !dialect.directives.is_any() && !dialect.admonitions,
        // What stands in them would be a formula.
        b'(' | b')' | b'[' | b']' if dialect.admonitions => false,
        b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'(' | b')' | b'>' | b'#' | b'+' | b'-' | b'.' | b'!' => {
            true
        }
        _ => !dialect.admonitions,
    }
}
