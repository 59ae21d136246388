//! Laws of DESIGN §7: over every page that stands in a file, the
//! specifications' examples, and generated Markdown.

use std::collections::HashMap;

use fluent_bundle::{FluentBundle, FluentResource};
use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestCaseResult};

use glossator::catalog::lock::{LockLine, Made, Orphan, Pair, Record};
use glossator::catalog::words::Used;
use glossator::catalog::{Catalog, Lock, parse};
use glossator::config::HeadingIds;
use glossator::link::anchor;
use glossator::localize::Rendering;
use glossator::page::body::Run;
use glossator::page::front_matter;
use glossator::page::markdown;
use glossator::page::part::PartKind;
use glossator::page::source::Source;
use glossator::safety::{Checked, English, Subject, check};
use glossator::segment::{Element, Pattern, Segment, SegmentKind, draft};
use glossator::site::SitePage;
use glossator::syntax::{Dialect, html};
use glossator::text::Fingerprint;

use crate::corpus;
use crate::generated::{self, Piece, for_all};
use crate::oracle::page::{
    english, german, has_structure_of, is_inside_tag, is_read_alike, keeps_structure, localized,
    reference_is_read_back, rendered, same, segments_and_gaps_tile, sites_of_page, source_is_given_back,
};

/// Tries `law` on every page there is, and reports every page that breaks it.
fn on_all_pages(law: impl Fn(&SitePage) -> Result<(), String>) {
    let pages: Vec<&SitePage> = corpus::all().iter().flat_map(|site| &site.pages).collect();
    assert!(pages.len() > 5000, "only {} pages were read", pages.len());
    let broken: Vec<String> = pages
        .into_iter()
        .filter_map(|page| law(page).err().map(|error| format!("{}: {error}", page.page.path)))
        .collect();
    assert!(
        broken.is_empty(),
        "{} pages break the law:\n{}",
        broken.len(),
        broken[..broken.len().min(12)].join("\n")
    );
}

/// Tries `law` on generated pages.
fn on_generated_pages(law: impl Fn(&SitePage) -> Result<(), String>) {
    let of_text = |text: String| -> TestCaseResult {
        for (variant, text) in corpus::two_variants(&text, text.len()) {
            for page in sites_of_page(&text).iter().flat_map(|site| &site.pages) {
                law(page).map_err(|error| TestCaseError::fail(format!("{variant}: {error}")))?;
            }
        }
        Ok(())
    };
    for_all(&generated::markdown(), of_text);
    for_all(&generated::noise(), of_text);
    for_all(&generated::markup(), of_text);
}

fn on_pages(law: impl Fn(&SitePage) -> Result<(), String> + Copy) {
    on_all_pages(law);
    on_generated_pages(law);
}

// Law 1: segments and the gaps between them tile the page.

#[test]
fn segments_and_gaps_tile_the_page() {
    on_pages(segments_and_gaps_tile);
}

// Law 2: the page in its own language is the page.

#[test]
fn the_source_language_gives_back_the_source() {
    on_pages(source_is_given_back);
}

#[test]
fn english_through_catalog_and_escaping_gives_back_the_source() {
    on_pages(|page| {
        let through = |segment: &Segment| {
            let text = segment.pattern.to_string();
            parse::pattern(&text).map(Rendering::Translated).ok_or_else(|| format!("can't be read: {text}"))
        };
        let renderings: Vec<Rendering> = page.segments.iter().map(through).collect::<Result<_, _>>()?;
        let found = localized(page, &english(), &renderings).map_err(|error| error.to_string())?;
        let original = page.page.source.original();
        if page.page.body.runs.iter().any(is_joined) {
            if !is_read_alike(page) {
                return Ok(());
            }
            same("the HTML", &rendered(original), &rendered(&found))
        } else if is_mixed(original) {
            // A hard break is written with the line ending that most lines have.
            same("the page", &original.replace("\r\n", "\n"), &found.replace("\r\n", "\n"))
        } else {
            same("the page", original, &found)
        }
    });
}

/// Whether a text has both line endings.
fn is_mixed(text: &str) -> bool {
    let returns = text.matches("\r\n").count();
    returns > 0 && returns < text.matches('\n').count()
}

/// Whether a run's text isn't written as it stands in the page: a soft break
/// becomes a blank, a short reference a full one.
fn is_joined(run: &Run) -> bool {
    run.parts.iter().any(|part| match &part.kind {
        PartKind::SoftBreak => true,
        PartKind::Opaque(opaque) => opaque.written.len() != part.span.len(),
        PartKind::Text | PartKind::Code => false,
    })
}

// Law 3: other words leave the structure as it is.

#[test]
fn other_words_keep_the_structure() {
    on_pages(|page| {
        let mut patterns: Vec<Pattern> = page.segments.iter().map(|segment| pseudo(page, segment)).collect();
        for (segment, pattern) in std::iter::zip(&page.segments, &mut patterns) {
            let checked = checked(page, segment, &pattern.to_string());
            if let Some(violation) = checked.violations.first() {
                // An address that is no placeable, and a code, have letters, and no words.
                let no_words = [" has the address `", " has lost `"];
                if no_words.iter().any(|what| violation.message.contains(what)) {
                    pattern.clone_from(&segment.pattern);
                    continue;
                }
                return Err(format!("{}: {pattern}\nin place of {}", violation.message, segment.pattern));
            }
        }
        let mut renderings: Vec<Rendering> = patterns.into_iter().map(Rendering::Translated).collect();
        localized(page, &german(), &renderings).map_err(|error| error.to_string())?;
        // Tags are compared with what their attributes say.
        for (segment, rendering) in std::iter::zip(&page.segments, &mut renderings) {
            if is_inside_tag(segment) {
                *rendering = Rendering::Original;
            }
        }
        let found = localized(page, &english(), &renderings).map_err(|error| error.to_string())?;
        has_structure_of(page, &found)
    });
}

/// Links from elsewhere lead to the English page's anchors, in any language.
#[test]
fn localized_pages_have_every_anchor_once() {
    on_pages(|page| {
        let dialect = page.page.dialect;
        let english = ids(page.page.source.original(), dialect);
        let pseudo = page.segments.iter().map(|segment| Rendering::Translated(pseudo(page, segment)));
        for renderings in [vec![Rendering::English; page.segments.len()], pseudo.collect()] {
            let found = match localized(page, &german(), &renderings) {
                // Another law's business; nothing is published then.
                Err(error) if error.message.contains("another structure") => continue,
                found => ids(&found.map_err(|error| error.to_string())?, dialect),
            };
            for (id, times) in &english {
                if !found.contains_key(id) {
                    return Err(format!("#{id} is gone: {found:?}"));
                }
                if found[id] > *times {
                    return Err(format!("#{id} stands there {} times: {found:?}", found[id]));
                }
            }
        }
        Ok(())
    });
}

/// The ids of a page's headings and of the anchors before them, and how often
/// each stands there.
fn ids(text: &str, dialect: Dialect) -> HashMap<String, usize> {
    let source = Source::new(text.to_owned());
    let text = source.text();
    let block = front_matter::parse(text).ok().flatten().map_or(0..0, |matter| matter.span);
    let headings =
        anchor::heading_ids(&markdown::parse(text, &block, dialect), HeadingIds::GitHub).into_iter();
    let tags = text.split("<a id=\"").skip(1).filter_map(|tag| Some(tag.split_once("\"></a>")?.0.to_owned()));
    let mut ids = HashMap::new();
    for id in headings.chain(tags).filter(|id| !id.is_empty()) {
        *ids.entry(id).or_default() += 1;
    }
    ids
}

/// A translation that says nothing: other letters, and everything else as it
/// is.
fn pseudo(page: &SitePage, segment: &Segment) -> Pattern {
    let run = page.page.body.runs.iter().find(|run| run.span == segment.span);
    let Some(run) = run.filter(|_| segment.kind.is_in_body()) else {
        return Pattern::of_text(&other_letters(&segment.pattern.plain_text()));
    };
    let mut accented = run.clone();
    let mut text = page.page.source.text()[..run.span.start].to_owned();
    for part in &mut accented.parts {
        let bytes = &page.page.source.text()[part.span.clone()];
        let start = text.len();
        text += &match part.kind {
            PartKind::Text => other_letters(bytes),
            _ => bytes.to_owned(),
        };
        part.span = start..text.len();
    }
    let names = segment.placeables.iter().map(|placeable| placeable.name.clone()).collect::<Vec<_>>();
    draft::of_run(&text, &accented).pattern(&names)
}

/// `text` with other letters, but for those of tags and character references.
fn other_letters(text: &str) -> String {
    let mut other = String::new();
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let tag = html::tag(rest).map_or(0, |tag| tag.length);
        let reference = rest.strip_prefix('&').and_then(|after| {
            let length = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
            after[length..].starts_with(';').then_some(length + 2)
        });
        let kept = reference.unwrap_or(0).max(tag);
        if kept > 0 {
            other += &rest[..kept];
            rest = &rest[kept..];
            continue;
        }
        other.push(match character {
            'a'..='z' => 'ë',
            'A'..='Z' => 'Ë',
            character => character,
        });
        rest = &rest[character.len_utf8()..];
    }
    other
}

/// What safety says of `text`, as it stands in a catalog.
fn checked(page: &SitePage, segment: &Segment, text: &str) -> Checked {
    let catalog = Catalog::parse(format!("x = {text}\n"));
    let (german, english) = (german(), glossator::language::Language::parse("en").unwrap());
    let subject = Subject {
        source: "English",
        segment,
        english: &English::default(),
        old_english: None,
        language: &german,
        definitions: &page.definitions,
        allowed_links: &[],
        names: &[],
        source_language: &english,
        dialect: page.page.dialect,
    };
    check(&catalog.entries[0], None, &subject)
}

// Law 5: what is written is read back.

#[test]
fn any_text_round_trips_through_a_pattern() {
    for_all(&(any::<String>(), generated::noise()), |(any, noise)| {
        for text in [any, noise.clone(), noise.replace('\n', " \n "), format!(" {noise}\r")] {
            let pattern = Pattern::of_text(&text);
            let written = pattern.to_string();
            prop_assert_eq!(parse::pattern(&written), Some(pattern), "{}", written);
            prop_assert_eq!(by_fluent(&written), text.clone(), "{}", written);
        }
        Ok(())
    });
}

/// What Fluent's own reader makes of a pattern.
fn by_fluent(written: &str) -> String {
    let resource = FluentResource::try_new(format!("x = {written}\n")).expect("Fluent can read it");
    let mut bundle = FluentBundle::new(vec![unic_langid::LanguageIdentifier::default()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("there is one message");
    let message = bundle.get_message("x").and_then(|message| message.value()).expect("it has a text");
    let mut errors = Vec::new();
    let text = bundle.format_pattern(message, None, &mut errors).into_owned();
    assert!(errors.is_empty(), "{written}: {errors:?}");
    text
}

#[test]
fn reference_catalogs_are_read_back() {
    on_pages(reference_is_read_back);
}

#[test]
fn locks_are_read_back() {
    let lines = prop::collection::vec(("[a-z]{1,3}(-[0-9]{1,2})?", line()), 0..6);
    for_all(&lines, |lines| {
        let mut lock = Lock::default();
        for (id, line) in lines {
            lock.push(&format!("ref-{id}"), line);
        }
        let text = lock.render();
        prop_assert_eq!(Lock::parse(&text), Ok(lock), "{}", text);
        let returned = Lock::parse(&text.replace('\n', "\r\n")).map(|lock| lock.render());
        prop_assert_eq!(returned, Ok(text));
        Ok(())
    });
}

fn line() -> impl Strategy<Value = LockLine> {
    prop_oneof![
        record().prop_map(LockLine::Segment),
        (record(), prop::option::of(".{1,9}"), any::<String>())
            .prop_map(|(record, english, entry)| LockLine::Orphan(Orphan { record, english, entry })),
    ]
}

fn record() -> impl Strategy<Value = Record> {
    let stale = prop::option::of((prop::option::of(".{1,9}"), any::<String>()));
    let earlier = prop::collection::vec(pair(), 0..3);
    let language = prop::option::of(prop_oneof![Just("de".to_owned()), Just("pt-BR".to_owned())]);
    let said = (any::<(bool, bool, bool, bool)>(), language, prop::option::of(used()));
    let origin = prop::option::of(any::<String>());
    let made = (pair(), earlier, said, origin, stale);
    prop_oneof![
        Just(Record::Unseen),
        any::<String>().prop_map(|text| Record::Copy(Fingerprint::of(&text))),
        made.prop_map(|(pair, earlier, said, origin, stale)| {
            let ((unreviewed, same, noted, older), language, terms) = said;
            Record::Made(Made {
                pair,
                earlier,
                unreviewed,
                same,
                noted,
                language,
                older,
                terms,
                origin,
                stale,
            })
        }),
    ]
}

fn used() -> impl Strategy<Value = Used> {
    let definitions = prop::collection::btree_map("-[a-z][a-z0-9_-]{0,3}", any::<String>(), 0..3);
    (any::<String>(), definitions).prop_map(|(written, definitions)| Used {
        written: Fingerprint::of(&written),
        definitions: definitions.into_iter().map(|(term, text)| (term, Fingerprint::of(&text))).collect(),
    })
}

fn pair() -> impl Strategy<Value = Pair> {
    let print = |text: String| Fingerprint::of(&text);
    (any::<String>(), any::<String>(), any::<bool>()).prop_map(move |(english, translation, copy)| Pair {
        english: print(english),
        translation: print(translation),
        copy,
    })
}

// Law 6: nothing that a translation contains changes the structure.

#[test]
fn hostile_texts_change_no_structure() {
    let pages = corpus::all().iter().flat_map(|site| &site.pages);
    let hosts: Vec<(&SitePage, &Segment)> =
        pages.flat_map(|page| page.segments.iter().map(move |segment| (page, segment))).collect();
    let host = (0..hosts.len(), generated::hostile());
    for_all(&host, |(host, pieces)| attack(hosts[host], &pieces));
}

#[test]
fn hostile_texts_change_no_generated_page() {
    let at = any::<prop::sample::Index>;
    for_all(&(generated::markdown(), at(), generated::hostile()), attack_page);
    for_all(&(generated::markup(), at(), generated::hostile()), attack_page);
}

/// Attacks a segment of a page in both grammars.
fn attack_page((text, at, pieces): (String, prop::sample::Index, Vec<Piece>)) -> TestCaseResult {
    for site in sites_of_page(&text) {
        if let Some(page) = site.pages.first().filter(|page| !page.segments.is_empty()) {
            attack((page, at.get(&page.segments)), &pieces)?;
        }
    }
    Ok(())
}

/// Publishes a hostile translation of a segment, if safety lets it pass.
fn attack((page, segment): (&SitePage, &Segment), pieces: &[Piece]) -> TestCaseResult {
    let text = translation(segment, pieces).to_string();
    let checked = checked(page, segment, &text);
    if !checked.violations.is_empty() {
        return Ok(());
    }
    let renderings: Vec<Rendering> = page
        .segments
        .iter()
        .map(|other| {
            if other.id == segment.id {
                Rendering::Translated(checked.resolved.clone())
            } else {
                Rendering::Original
            }
        })
        .collect();
    let in_german = localized(page, &german(), &renderings);
    let found = localized(page, &english(), &renderings);
    prop_assert!(found.is_ok(), "WITHHELD {:?} for {text} in place of {}", found, segment.pattern);
    let found = found.unwrap();
    let untouched = vec![Rendering::Original; page.segments.len()];
    let can_be_german = localized(page, &german(), &untouched).is_ok();
    prop_assert!(in_german.is_ok() || !can_be_german, "{:?} for {text}", in_german);
    keeps_structure(page, is_inside_tag(segment), &found)
        .map_err(|error| TestCaseError::fail(format!("{text}\n{error}")))
}

fn translation(segment: &Segment, pieces: &[Piece]) -> Pattern {
    let mut pattern = Pattern::new();
    let placeable = |number: &usize| {
        let count = segment.placeables.len().max(1);
        let found = segment.placeables.get(number % count);
        found.map_or(Element::Text(String::new()), |found| Element::Placeable(found.name.clone()))
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => pattern.push_text(text),
            Piece::Placeable(number) => pattern.push(placeable(number)),
            Piece::Link(number) => {
                pattern.push_text("[Wort](");
                pattern.push(placeable(number));
                pattern.push_text(")");
            }
            Piece::English(number) => {
                let elements = segment.pattern.elements();
                for element in &elements[number % elements.len().max(1)..] {
                    pattern.push(element.clone());
                }
            }
        }
    }
    pattern
}

// A front-matter title is no Markdown, and is never one of a run's.
#[test]
fn front_matter_is_no_run() {
    for page in corpus::all().iter().flat_map(|site| &site.pages) {
        let matter = page.page.front_matter_span();
        for segment in &page.segments {
            let inside = segment.span.end <= matter.end;
            assert_eq!(
                inside,
                matches!(segment.kind, SegmentKind::FrontMatter(_)),
                "{}: {segment:?}",
                page.page.path
            );
        }
    }
}
