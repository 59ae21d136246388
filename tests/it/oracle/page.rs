//! What holds of any page, whatever stands in it: it is read, its segments tile
//! it, it is its own localized page, and its reference catalog is read back.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::sync::OnceLock;

use glossator::catalog::{Reference, reconcile, reference};
use glossator::config::Config;
use glossator::language::{Language, SourceName};
use glossator::localize::{LocalizeContext, LocalizeError, Rendering, localize};
use glossator::page::body::Block;
use glossator::page::front_matter;
use glossator::page::markdown;
use glossator::page::skeleton::{BlockMark, Skeleton, skeleton};
use glossator::page::source::Source;
use glossator::segment::{Segment, SegmentKind, draft};
use glossator::site::files::Memory;
use glossator::site::{Site, SitePage};
use glossator::syntax::{self, Dialect, liquid, options};
use glossator::text::touches;

/// What a site's Markdown can be.
pub(crate) const GRAMMARS: [&str; 2] = ["kramdown", "commonmark"];

/// The configuration that pages are read with: their paths are their keys.
pub(crate) fn configuration(markdown: &str) -> Config {
    static CONFIGURATIONS: OnceLock<[Config; 2]> = OnceLock::new();
    let known = CONFIGURATIONS.get_or_init(|| GRAMMARS.map(new_configuration));
    let at = GRAMMARS.iter().position(|grammar| *grammar == markdown).expect("it is one of them");
    known[at].clone()
}

fn new_configuration(markdown: &str) -> Config {
    let keys = r#"["title", "description", "tags", "author.name", "links.label"]"#;
    let text = format!(
        "page-key = \"path\"\nprofile = \"custom\"\n[custom]\nmarkdown = \"{markdown}\"\n\
         [languages]\nde = {{}}\n[pages]\ninclude = [\"**/*.md\", \"**/*.html\"]\n\
         [front-matter]\ntranslate = {keys}\n\
         [publish]\nminimum = 0\nunreviewed = \"translation\"\nnotice = \"none\"\n"
    );
    Config::parse(&text).expect("the configuration is right")
}

/// The site that consists of `pages`, given by path and text.
pub(crate) fn site_of(markdown: &str, pages: impl IntoIterator<Item = (String, String)>) -> Site {
    let files = pages.into_iter().map(|(path, text)| (format!("content/{path}"), text.into_bytes()));
    Site::load(configuration(markdown), &Memory(files.collect())).expect("memory can be read")
}

/// The sites of one page, one for each grammar.
pub(crate) fn sites_of_page(text: &str) -> [Site; 2] {
    GRAMMARS.map(|markdown| site_of(markdown, [("page.md".to_owned(), text.to_owned())]))
}

/// The source's language.
pub(crate) fn english() -> Language {
    Language::parse("en").expect("English is a language")
}

/// A language that isn't the source's.
pub(crate) fn german() -> Language {
    Language::parse("de").expect("German is a language")
}

/// The localized page of `page` in `language`, without notice and with all
/// links as they are.
pub(crate) fn localized(
    page: &SitePage,
    language: &Language,
    renderings: &[Rendering],
) -> Result<String, LocalizeError> {
    localize(&context(page, language, renderings))
}

/// What it is made of.
pub(crate) fn context<'a>(
    page: &'a SitePage,
    language: &'a Language,
    renderings: &'a [Rendering],
) -> LocalizeContext<'a> {
    static SOURCE: OnceLock<Language> = OnceLock::new();
    static NO_ANCHORS: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    LocalizeContext {
        page: &page.page,
        segments: &page.segments,
        renderings,
        language,
        source_language: SOURCE.get_or_init(english),
        link_edits: &[],
        redirect_to: None,
        notice: None,
        former_anchors: &NO_ANCHORS,
        catalog_path: "locales/de/page.ftl",
        is_proven: false,
    }
}

/// All laws of a page, for `text` as Markdown in each grammar and as HTML.
pub(crate) fn hold(text: &str) -> Result<(), String> {
    let html = site_of("kramdown", [("page.html".to_owned(), text.to_owned())]);
    let [kramdown, commonmark] = sites_of_page(text);
    for site in [kramdown, commonmark, html] {
        for page in &site.pages {
            let law = || {
                segments_and_gaps_tile(page)?;
                source_is_given_back(page)?;
                reference_is_read_back(page)
            };
            law().map_err(|error| format!("{}, {:?}: {error}", page.page.path, page.page.dialect))?;
            // Whether it can be localized is another question; it has to be answered.
            let _ = localized(page, &german(), &vec![Rendering::English; page.segments.len()]);
        }
    }
    Ok(())
}

/// Segments and the gaps between them tile the page, and parts tile their runs.
pub(crate) fn segments_and_gaps_tile(page: &SitePage) -> Result<(), String> {
    let (inside_tags, others): (Vec<_>, Vec<_>) =
        page.segments.iter().partition(|segment| is_inside_tag(segment));
    tile(&page.page.source, others.iter().map(|segment| segment.span.clone()))?;
    tile(&page.page.source, inside_tags.iter().map(|segment| segment.span.clone()))?;
    for run in &page.page.body.runs {
        let mut at = run.span.start;
        for part in &run.parts {
            if part.span.start != at {
                return Err(format!("a part begins at {} instead of {at}: {run:?}", part.span.start));
            }
            if page.page.source.text().get(part.span.clone()).is_none() {
                return Err(format!("a part cuts a character: {part:?}"));
            }
            at = part.span.end;
        }
        if at != run.span.end {
            return Err(format!("the parts end at {at}: {run:?}"));
        }
    }
    Ok(())
}

/// The page in its own language is the page.
pub(crate) fn source_is_given_back(page: &SitePage) -> Result<(), String> {
    let renderings = vec![Rendering::Original; page.segments.len()];
    let found = localized(page, &english(), &renderings).map_err(|error| error.to_string())?;
    same("the page", page.page.source.original(), &found)
}

/// The page's reference catalog says all of its segments.
pub(crate) fn reference_is_read_back(page: &SitePage) -> Result<(), String> {
    let text = reference::render(&page.page, &page.segments, &[], &SourceName::default());
    let read = Reference::parse(text.clone());
    let ids: Vec<&str> = read.entries.iter().map(|known| known.id.as_str()).collect();
    let wanted: Vec<&str> = page.segments.iter().map(|segment| segment.id.as_str()).collect();
    if ids != wanted {
        return Err(format!("{wanted:?} are read as {ids:?}:\n{text}"));
    }
    for (known, segment) in std::iter::zip(&read.entries, &page.segments) {
        let shown: HashMap<String, String> =
            segment.placeables.iter().map(|part| (part.name.clone(), part.shown.clone())).collect();
        let wanted = (segment.kind.entry_kind(), &segment.pattern, segment.fingerprint, shown);
        let found = (known.kind.clone(), &known.pattern, known.fingerprint, known.shown.clone());
        if wanted != found {
            return Err(format!("{wanted:?} is read as {found:?}"));
        }
    }
    let mut drafts = draft::extract(&page.page);
    // What no catalog can hold is no segment.
    drafts.retain(|draft| !page.too_large.iter().any(|long| long.span == draft.span));
    let again = reconcile::reconcile(&page.key, &drafts, &read, &[]);
    if again != page.segments {
        return Err(format!("the catalog gives other segments:\n{text}"));
    }
    Ok(())
}

/// `Err` with both texts where they differ.
pub(crate) fn same(what: &str, expected: &str, found: &str) -> Result<(), String> {
    if expected == found {
        Ok(())
    } else {
        Err(format!("{what}\nexpected: {expected:?}\n   found: {found:?}"))
    }
}

/// Whether a segment stands in an attribute or a parameter of a tag, which may itself be a
/// part of another segment.
pub(crate) fn is_inside_tag(segment: &Segment) -> bool {
    matches!(segment.kind, SegmentKind::Text(Block::Attribute { .. } | Block::Parameter { .. }))
}

/// Whether the file is `spans` and the gaps between them.
fn tile(source: &Source, spans: impl Iterator<Item = std::ops::Range<usize>>) -> Result<(), String> {
    let mut file = source.prefix().to_owned();
    let mut at = 0;
    for span in spans {
        if span.start < at || span.is_empty() || source.text().get(span.clone()).is_none() {
            return Err(format!("{span:?} follows {at}"));
        }
        file += source.bytes(&(at..span.start));
        file += source.bytes(&span);
        at = span.end;
    }
    file += source.bytes(&(at..source.text().len()));
    same("the tiles", source.original(), &file)
}

/// Whether a page is the same to both grammars, so that the HTML that
/// `CommonMark` makes of it says something. What kramdown makes of the others,
/// `tests/e2e` asks itself.
pub(crate) fn is_read_alike(page: &SitePage) -> bool {
    const COMMONMARK: Dialect = Dialect::COMMON_MARK;
    let (text, block) = (page.page.source.text(), page.page.front_matter_span());
    skeleton(text, &block, COMMONMARK) == page.page.skeleton
        && markdown::parse(text, &block, COMMONMARK).runs == page.page.body.runs
}

/// The HTML of a page, white space collapsed.
pub(crate) fn rendered(text: &str) -> String {
    let text = Source::new(text.to_owned());
    let block = front_matter::parse(text.text()).ok().flatten().map_or(0, |matter| matter.span.end);
    let masked = without_liquid(text.text(), block);
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, pulldown_cmark::Parser::new_ext(&masked, options()));
    let html = html.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    // Code that goes on in the next line keeps that line's indentation here, and not in CommonMark.
    html.replace("<code> ", "<code>").replace(" </code>", "</code>").replace(" <br />", "<br />")
}

/// `text` behind its front matter with other bytes for its Liquid.
fn without_liquid(text: &str, front_matter: usize) -> String {
    let found = liquid::liquid(text);
    let alone = liquid::alone_on_their_lines(text, &found);
    let mut bytes = text.as_bytes().to_vec();
    for span in found {
        let byte = if touches(&alone, &span) { b' ' } else { b'x' };
        bytes[span].fill(byte);
    }
    String::from_utf8(bytes.split_off(front_matter)).expect("whole characters were replaced")
}

/// Whether `localized`, in the source's language, differs from the page in
/// words only: by our own skeleton, and by the tags of the HTML.
pub(crate) fn has_structure_of(page: &SitePage, localized: &str) -> Result<(), String> {
    let source = Source::new(localized.to_owned());
    let block = front_matter::parse(source.text()).ok().flatten().map_or(0..0, |matter| matter.span);
    if let Some(difference) =
        page.page.skeleton.difference(&skeleton(source.text(), &block, page.page.dialect))
    {
        return Err(format!("{difference}: {localized:?}\nin place of {:?}", page.page.source.original()));
    }
    if !is_read_alike(page) {
        return Ok(());
    }
    let (expected, found) = (tags(page.page.source.original()), tags(localized));
    same("tags", &expected.join("\n"), &found.join("\n"))
}

/// [`has_structure_of`]; where a text in an attribute is another one, tags are
/// compared without what their attributes say.
pub(crate) fn keeps_structure(page: &SitePage, is_inside_tag: bool, found: &str) -> Result<(), String> {
    if !is_inside_tag {
        return has_structure_of(page, found);
    }
    let (english, found) = (shape(page.page.source.text(), page), shape(found, page));
    english.difference(&found).map_or(Ok(()), Err)
}

/// The tags of a page's HTML, sorted, without emphasis, which a translation
/// may have elsewhere.
fn tags(text: &str) -> Vec<String> {
    let html = rendered(text);
    let mut tags: Vec<String> = html
        .split('<')
        .skip(1)
        .map(|tag| {
            let tag = tag.split('>').next().unwrap_or_default();
            let shown = tag.find("alt=\"").map_or(tag.len(), |at| at + 5);
            let hidden = tag[shown..].find('"').map_or(tag.len(), |at| shown + at);
            format!("{}{}", &tag[..shown], &tag[hidden..])
        })
        // `<@` and `</>` are no tags to anybody.
        .filter(|tag| {
            let name = tag.strip_prefix('/').unwrap_or(tag);
            name.starts_with(|first: char| first.is_ascii_alphabetic()) || tag.starts_with("!--")
        })
        .filter(|tag| !matches!(tag.trim_start_matches('/'), "em" | "strong" | "del"))
        .collect();
    tags.sort();
    tags
}

/// `tag` without its attributes' values.
fn without_values(tag: &str) -> String {
    let tree = syntax::parse(tag, &(0..0), Dialect { liquid: false, ..Dialect::HTML });
    let is_value = |node| tree.kind(tree.parent(node)) == syntax::NodeKind::AttributeValue;
    tree.leaves().filter(|leaf| !is_value(*leaf)).map(|leaf| tree.written(leaf, tag)).collect()
}

/// The skeleton of a page without the values of its tags' attributes.
pub(crate) fn shape(text: &str, page: &SitePage) -> Skeleton {
    let source = Source::new(text.to_owned());
    let block = front_matter::parse(source.text()).ok().flatten().map_or(0..0, |matter| matter.span);
    let mut shape = skeleton(source.text(), &block, page.page.dialect);
    let tags = shape.blocks.iter_mut().filter_map(|token| match token {
        BlockMark::Tag(tag) => Some(tag),
        _ => None,
    });
    for tag in tags.chain(&mut shape.html) {
        *tag = without_values(tag);
    }
    shape.titles.fill(String::new());
    for definition in &mut shape.definitions {
        definition.truncate(definition.find(" \"").unwrap_or(definition.len()));
    }
    // What looks like kramdown's may stand in an attribute, too.
    shape.own.clear();
    shape.sort();
    shape
}
