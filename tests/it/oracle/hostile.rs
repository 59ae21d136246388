//! What holds of a localized page whatever its catalog says: it differs from
//! the English one in words.

use std::collections::BTreeMap;

use glossator::catalog::Catalog;
use glossator::localize::{Rendering, whole};
use glossator::page::front_matter;
use glossator::page::source::Source;
use glossator::segment::SegmentKind;
use glossator::site::build::Published;
use glossator::site::files::Memory;
use glossator::site::view::PageView;
use glossator::site::{Site, SitePage};

use super::page::{GRAMMARS, configuration, context, english, is_inside_tag, keeps_structure, localized};
use super::{parts, yaml};

const CATALOG: &str = "locales/de/page.ftl";

/// Code that no translation may bring in.
const FORBIDDEN: &[&str] = &["{{", "{%", "}}", "%}", "{:"];

/// All laws of localized pages: the first part of `text` is a page, tried as
/// Markdown in each grammar and as HTML, the second its catalog.
pub(crate) fn hold(text: &str) -> Result<(), String> {
    let [page, catalog] = parts(text);
    let markdown = GRAMMARS.map(|grammar| (grammar, "page.md"));
    for (grammar, path) in markdown.into_iter().chain([("kramdown", "page.html")]) {
        publish(grammar, path, page, catalog).map_err(|error| format!("{path}, {grammar}: {error}"))?;
    }
    Ok(())
}

fn publish(grammar: &str, path: &str, text: &str, catalog: &str) -> Result<(), String> {
    let config = configuration(grammar);
    let page = (format!("content/{path}"), text.as_bytes().to_vec());
    let mut files = Memory([page].into());
    let site = Site::load(config, &files).expect("memory can be read");
    let Some(page) = site.pages.first() else { return Ok(()) };
    files.0.insert(CATALOG.to_owned(), for_segments(catalog, page).into_bytes());
    let view = site.view(&site.languages[0], &files).expect("memory can be read");
    let renderings = shown(&view.pages[0]);
    let written = output(&site, &files)?;
    if let Some(written) = written {
        forbidden_is_english(page, &written)?;
        front_matter_is_read_alike(page, &written, &renderings)?;
        return structure_is_english(page, renderings);
    }
    files.0.remove(CATALOG);
    if output(&site, &files)?.is_some() {
        return Err("a translation has withheld the page".to_owned());
    }
    Ok(())
}

/// The localized page, as `build` writes it.
fn output(site: &Site, files: &Memory) -> Result<Option<String>, String> {
    let view = site.view(&site.languages[0], files).map_err(|error| error.to_string())?;
    let mut published = Published::default();
    published.add(&view, false);
    let (outputs, _) =
        site.localize_language(&view, &mut published, files).map_err(|error| error.to_string())?;
    Ok(outputs.into_iter().next().map(|output| output.content))
}

/// The catalog with ids that the page has: those that it hasn't are given to
/// segments without a text, in their order.
pub(super) fn for_segments(catalog: &str, page: &SitePage) -> String {
    let catalog = Catalog::parse(catalog.to_owned());
    let has_text = |id: &str| catalog.entries_of(id).next().is_some();
    let mut free = page.segments.iter().filter(|segment| !has_text(&segment.id));
    let mut text = String::new();
    let mut at = 0;
    for entry in catalog.entries.iter().filter(|entry| page.segment(&entry.id).is_none()) {
        let Some(segment) = free.next() else { break };
        text += &catalog.text[at..entry.span.start];
        text += &segment.id;
        at = entry.span.start + entry.id.len();
    }
    text + &catalog.text[at..]
}

/// What readers get for each segment, the English unmarked.
fn shown(view: &PageView<'_>) -> Vec<Rendering> {
    let rendering = |part: &glossator::site::view::SegmentView| match &part.checked {
        Some(checked) if part.shown => Rendering::Translated(checked.resolved.clone()),
        _ => Rendering::Original,
    };
    view.parts.iter().map(rendering).collect()
}

fn forbidden_is_english(page: &SitePage, written: &str) -> Result<(), String> {
    let english = page.page.source.original();
    for sequence in FORBIDDEN {
        let count = |text: &str| text.matches(sequence).count();
        if count(written) > count(english) {
            return Err(format!("`{sequence}` was written:\n{written}\nin place of\n{english}"));
        }
    }
    Ok(())
}

/// In the source's language, where nothing is added, the page with these
/// translations has the English structure. A part with which the page can't be
/// written is left out, as `build` does.
fn structure_is_english(page: &SitePage, mut renderings: Vec<Rendering>) -> Result<(), String> {
    let written = whole(&context(page, &english(), &renderings)).map_err(|error| error.to_string())?;
    for one in written.unwritable {
        renderings[one.segment] = Rendering::Original;
    }
    let found = localized(page, &english(), &renderings).map_err(|error| error.to_string())?;
    let is_inside_tag = std::iter::zip(&page.segments, &renderings)
        .any(|(segment, one)| *one != Rendering::Original && is_inside_tag(segment));
    keeps_structure(page, is_inside_tag, &found)
        .map_err(|error| format!("{error}\n{found}\nin place of\n{}", page.page.source.original()))
}

/// The keys are the English ones, and a second reader, of YAML 1.1, finds the
/// same texts.
fn front_matter_is_read_alike(
    page: &SitePage,
    written: &str,
    renderings: &[Rendering],
) -> Result<(), String> {
    let Some(before) = page.page.front_matter.as_ref() else { return Ok(()) };
    let source = Source::new(written.to_owned());
    let after = front_matter::parse_with(source.text(), page.page.conventions.json_front_matter)
        .map_err(|error| format!("{}:\n{written}", error.message))?
        .ok_or_else(|| format!("the front matter is gone:\n{written}"))?;
    let keys = |matter: &front_matter::FrontMatter| -> Vec<String> {
        let own = ["lang", "permalink", "redirect_from", "redirect_to"];
        let keys = matter.root.entries.iter().map(|entry| entry.key.clone());
        keys.filter(|key| !own.contains(&key.as_str())).collect()
    };
    if keys(before) != keys(&after) {
        return Err(format!("{:?} became {:?}:\n{written}", keys(before), keys(&after)));
    }
    let yaml_1_1 = |text: &str| yaml::texts(text, &[]);
    let english = page.page.source.text();
    // TOML, JSON, and what only one of both readers takes, is another question.
    if !english.starts_with("---") || yaml_1_1(&english[before.content.clone()]).is_err() {
        return Ok(());
    }
    let translated: Vec<&str> = std::iter::zip(&page.segments, renderings)
        .filter(|(_, rendering)| **rendering != Rendering::Original)
        .filter_map(|(segment, _)| match &segment.kind {
            SegmentKind::FrontMatter(key) => Some(key.as_str()),
            _ => None,
        })
        .collect();
    let found: BTreeMap<String, Vec<String>> = yaml::texts(&source.text()[after.content.clone()], &[])
        .map_err(|error| format!("{error}\n{written}"))?;
    for key in translated {
        let wanted = after.get(key).map(yaml::of_value);
        if let (Some(wanted), Some(found)) = (wanted, found.get(key))
            && wanted != *found
        {
            return Err(format!("{key} is {wanted:?} and {found:?}:\n{written}"));
        }
    }
    Ok(())
}
