//! What changes in the front matter of a localized page.

use std::collections::HashSet;

use crate::config::Permalink;
use crate::language::Language;
use crate::link::file;
use crate::page::body::LinkKind;
use crate::page::data::WRITTEN;
use crate::page::front_matter::{FrontMatter, Value};
use crate::page::{Page, rooted};
use crate::segment::{Element, Pattern, Segment, SegmentKind};

use super::context::{LocalizeContext, Rendering};
use super::error::LocalizeError;
use super::front_matter::{NewValue, ValueChange, edit};

/// The edited front matter block of the page, if it has one.
pub(super) fn localize(context: &LocalizeContext<'_>) -> Result<Option<String>, LocalizeError> {
    let Some(matter) = &context.page.front_matter else { return Ok(None) };
    let text = context.page.source.text();
    let mut changes = translated(context)?;
    let comment = comment(context.page, Some(context.catalog_path));
    if context.is_source_language() {
        if changes.is_empty() {
            return Ok(Some(text[matter.span.clone()].to_owned()));
        }
        // The source's own language is given back as it was, without comment.
        let block = edit(text, matter, &changes, &comment)?;
        return Ok(Some(block.replacen(&format!("{comment}\n"), "", 1)));
    }
    changes.extend(addresses(context, matter));
    changes.extend(links(context));
    Ok(Some(edit(text, matter, &changes, &comment)?))
}

/// The first line inside the block, or of a data file.
pub(super) fn comment(page: &Page, catalog_path: Option<&str>) -> String {
    match catalog_path {
        Some(catalog) => {
            format!("{WRITTEN}{} and {catalog}: edit those, not this.", page.path)
        }
        None => format!("{WRITTEN}{}: edit that, not this.", page.path),
    }
}

fn translated(context: &LocalizeContext<'_>) -> Result<Vec<ValueChange>, LocalizeError> {
    let mut changes = Vec::new();
    for (segment, rendering) in std::iter::zip(context.segments, context.renderings) {
        if let (SegmentKind::FrontMatter(path), Rendering::Translated(pattern)) = (&segment.kind, rendering) {
            changes.push(ValueChange { path: path.clone(), value: NewValue::Text(plain(pattern, segment)?) });
        }
    }
    Ok(changes)
}

/// A pattern as plain text.
fn plain(pattern: &Pattern, segment: &Segment) -> Result<String, LocalizeError> {
    let texts = pattern.elements().iter().map(|element| match element {
        Element::Text(text) => Ok(text.as_str()),
        _ => Err(LocalizeError {
            message: format!("`{pattern}` can't be written: a {} is plain text", segment.kind.noun()),
            segment: Some(segment.id.clone()),
        }),
    });
    texts.collect()
}

/// The links that lead elsewhere in the page's language.
fn links(context: &LocalizeContext<'_>) -> impl Iterator<Item = ValueChange> {
    context.page.body.links.iter().filter_map(|link| {
        let LinkKind::FrontMatter { key, .. } = &link.kind else { return None };
        let (_, address) = context.link_edits.iter().find(|(span, _)| *span == link.span)?;
        Some(ValueChange { path: key.clone(), value: NewValue::Text(address.clone()) })
    })
}

/// The changes that follow from where the page is.
fn addresses(context: &LocalizeContext<'_>, matter: &FrontMatter) -> Vec<ValueChange> {
    let (language, conventions) = (context.language, &context.page.conventions);
    let change = |path: &str, value| ValueChange { path: path.to_owned(), value };
    let mut changes = Vec::new();
    let wanted = |key: &&String| conventions.add_language || matter.get(key).is_some();
    if let Some(key) = conventions.language_key.as_ref().filter(wanted) {
        changes.push(change(key, NewValue::Text(language.tag().to_owned())));
    }
    if conventions.permalink == Permalink::Kept {
        return changes;
    }
    let permalink =
        context.page.permalink_template().map(|english| conventions.localized(language.tag(), &english));
    if let (Some(key), Some(permalink)) = (&conventions.permalink_key, &permalink) {
        // A slug is no path from the root.
        let written = if key == "slug" { permalink.trim_start_matches('/') } else { permalink };
        changes.push(change(key, NewValue::Text(written.to_owned())));
    }
    let redirects = |english: &[Option<&str>]| {
        let localized = |path: &str| conventions.localized(language.tag(), path);
        redirects(english, permalink.as_deref(), localized, context.source_language)
    };
    let key = conventions.redirect_from.as_deref().unwrap_or_default();
    match matter.get(key) {
        Some(Value::Scalar(scalar)) => {
            let only = redirects(&[Some(&scalar.text)]).pop().flatten();
            changes.push(change(key, only.map_or(NewValue::Remove, NewValue::Text)));
        }
        Some(Value::List(list)) if !list.items.is_empty() => {
            let texts = list.items.iter().map(|item| match item {
                Value::Scalar(scalar) => Some(scalar.text.as_str()),
                _ => None,
            });
            changes.push(change(key, NewValue::List(redirects(&texts.collect::<Vec<_>>()))));
        }
        _ => {}
    }
    if let (Some(key), Some(redirect)) = (&conventions.redirect_to, &context.redirect_to) {
        let is_list = matches!(matter.get(key), Some(Value::List(_)));
        let path = if is_list { format!("{key}.0") } else { key.clone() };
        changes.push(change(&path, NewValue::Text(redirect.clone())));
    }
    changes
}

/// The addresses that redirect to the localized page; `None` for one that
/// goes: it would be the page itself, or is there already.
fn redirects(
    english: &[Option<&str>],
    permalink: Option<&str>,
    localized: impl Fn(&str) -> String,
    source_language: &Language,
) -> Vec<Option<String>> {
    let source = format!("/{source_language}");
    let mut files: HashSet<String> = permalink.map(file).into_iter().collect();
    let mut redirect = |english: &str| {
        let english = rooted(english);
        let path = english.strip_prefix(&source).filter(|path| path.starts_with('/'));
        let path = localized(path.unwrap_or(&english));
        files.insert(file(&path)).then_some(path)
    };
    english.iter().map(|english| english.and_then(&mut redirect)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_are_prefixed_once_and_never_the_page_itself() {
        let english = Language::parse("en").unwrap();
        let list = [
            Some("/en/a/"),
            Some("/a"),
            Some("/en/a/index.html"),
            Some("/b/"),
            Some("/en/b/"),
            Some("c.html"),
            Some("/c.html"),
            None,
            Some("/energy/"),
        ];
        let localized = redirects(&list, Some("/de/a/"), |path| format!("/de{path}"), &english);
        let localized: Vec<_> = localized.iter().map(Option::as_deref).collect();
        let (page, b, c, energy) = (None, Some("/de/b/"), Some("/de/c.html"), Some("/de/energy/"));
        assert_eq!(localized, [page, Some("/de/a"), page, b, None, c, None, None, energy]);
    }
}
