//! `unnamed-parameter`: words in parameters of Liquid tags and shortcodes, in attributes of
//! components and in lists of attributes that stay in the source language. A page has one finding,
//! whatever their number.

use crate::finding::{Code, Finding, counted};
use crate::page::body::{StayingWords, WordsPlace};
use crate::site::{Site, SitePage};

pub(super) fn check(site: &Site) -> impl Iterator<Item = Finding> {
    let pages = site.pages.iter().filter(|_| !site.languages.is_empty());
    pages.filter_map(|page| of_page(site, page))
}

fn of_page(site: &Site, page: &SitePage) -> Option<Finding> {
    let source = &site.source_name;
    let words = &page.page.body.staying_words;
    let first = words.first()?;
    let (verb, count) = match words.len() {
        1 => ("stays", format!("It counts as a part of the page in {source}.")),
        _ => ("stay", format!("They count as parts of the page in {source}.")),
    };
    let message = format!(
        "{} {verb} in {source} on every localized page: {}",
        subject(words),
        names(words, |_| true).join(", ")
    );
    let mut finding = Finding::new(Code::UnnamedParameter, message)
        .at(page.page.place(&first.span))
        .page(&page.page.path, page.reference_key())
        .note(count);
    for words in words.iter().filter(|words| words.is_named) {
        let line = page.page.place(&words.span).line;
        let why = match words.place {
            WordsPlace::Parameter => {
                "can't be translated while a backslash, a brace, a straight double quote or a line break is in it"
            }
            WordsPlace::Attribute | WordsPlace::Mark => {
                "can be translated only as plain text in quotes, on one line, without backslashes and braces"
            }
        };
        finding = finding.note(format!("Line {line}: `{}` {why}.", words.name));
    }
    let in_marks = names(words, |words| words.place == WordsPlace::Mark);
    if !in_marks.is_empty() {
        finding = finding.note(format!(
            "What stands in the marks of a block can't be translated: {}.",
            in_marks.join(", ")
        ));
    }
    Some(finding.help(help(site, words)))
}

/// What stays.
fn subject(words: &[StayingWords]) -> String {
    let are = |place| words.iter().all(|words| words.place == place);
    if are(WordsPlace::Parameter) {
        return format!("{} of a Liquid tag or shortcode", counted(words.len(), "parameter"));
    }
    if are(WordsPlace::Attribute) {
        return format!("{} of a component", counted(words.len(), "attribute"));
    }
    if are(WordsPlace::Mark) {
        return format!("{} in the marks of a block", counted(words.len(), "attribute"));
    }
    format!("{} of parameters and attributes", counted(words.len(), "value"))
}

/// What to write into the configuration.
fn help(site: &Site, words: &[StayingWords]) -> String {
    let unnamed = names(words, |words| words.place != WordsPlace::Mark && !words.is_named);
    let quoted =
        |names: Vec<&str>| names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    if unnamed.is_empty() && words.iter().all(|words| words.place == WordsPlace::Mark) {
        let keep: Vec<&str> =
            site.config.liquid.keep.iter().map(String::as_str).chain(names(words, |_| true)).collect();
        return format!(
            "Write the words into the text instead; or, if they are none, in glossator.toml, below [liquid]: keep = [{}]",
            quoted(keep)
        );
    }
    let translate = site.config.liquid.translate.iter().map(String::as_str).chain(unnamed).collect();
    format!(
        "Name those that hold words in glossator.toml, below [liquid]: translate = [{}]; name those that don't in `keep` there",
        quoted(translate)
    )
}

/// The names of those of `words` that are `wanted`, each once.
fn names(words: &[StayingWords], wanted: impl Fn(&StayingWords) -> bool) -> Vec<&str> {
    let mut names: Vec<&str> =
        words.iter().filter(|words| wanted(words)).map(|words| words.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    names
}
