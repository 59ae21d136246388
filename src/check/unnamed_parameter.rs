//! `unnamed-parameter`: words in parameters of Liquid tags and shortcodes that
//! stay in the source language. A page has one finding, whatever their number.

use crate::finding::{Code, Finding, counted};
use crate::site::{Site, SitePage};

pub(super) fn check(site: &Site) -> impl Iterator<Item = Finding> {
    let pages = site.pages.iter().filter(|_| !site.languages.is_empty());
    pages.filter_map(|page| of_page(site, page))
}

fn of_page(site: &Site, page: &SitePage) -> Option<Finding> {
    let source = &site.source_name;
    let words = &page.page.body.staying_words;
    let first = words.first()?;
    let mut names: Vec<&str> = words.iter().map(|words| words.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let verb = if words.len() == 1 { "stays" } else { "stay" };
    let message = format!(
        "{} of a Liquid tag or shortcode {verb} in {source} on every localized page: {}",
        counted(words.len(), "parameter"),
        names.join(", ")
    );
    let mut finding = Finding::new(Code::UnnamedParameter, message)
        .at(page.page.place(&first.span))
        .page(&page.page.path, page.reference_key())
        .note(match words.len() {
            1 => format!("It counts as a part of the page in {source}."),
            _ => format!("They count as parts of the page in {source}."),
        });
    for words in words.iter().filter(|words| words.is_named) {
        let line = page.page.place(&words.span).line;
        finding = finding.note(format!(
            "Line {line}: `{}` can't be translated while a backslash, a brace, a straight double quote or a line break is in it.",
            words.name
        ));
    }
    let unnamed = |name: &&str| words.iter().any(|words| words.name == *name && !words.is_named);
    let mut translate: Vec<&str> = site.config.liquid.translate.iter().map(String::as_str).collect();
    translate.extend(names.into_iter().filter(unnamed));
    let translate: Vec<String> = translate.into_iter().map(|name| format!("\"{name}\"")).collect();
    let setting = format!("translate = [{}]", translate.join(", "));
    Some(finding.help(format!(
        "Name those that hold words in glossator.toml, below [liquid]: {setting}; name those that don't in `keep` there"
    )))
}
