//! One translated page and its source.

use std::collections::{BTreeSet, HashMap};

use super::address::Addresses;
use super::align::{Aligned, Alignment, align};
use super::costs::PairEvidence;
use super::joined::joined;
use super::marks::{in_markdown, with_clause_of};
use super::transfer::{TransferContext, Transferred, transfer};
use super::unit::{PageSide, units};
use crate::catalog::Reference;
use crate::catalog::anchors::is_anchor;
use crate::catalog::parse::Catalog;
use crate::catalog::reconcile::reconcile;
use crate::finding::Place;
use crate::language::Language;
use crate::link::anchor::heading_ids;
use crate::page::Page;
use crate::safety::{English, Subject, Violation, check};
use crate::segment::{Pattern, Segment, SegmentKind, draft, name};
use crate::site::{Site, SitePage, definitions};
use crate::text::detect::{LanguageVerdict, are_related, telling_words, verdict};

/// The English that a page was translated from.
#[derive(Debug, Clone, Copy)]
pub struct Original<'a> {
    /// The page as it was.
    pub page: &'a Page,
    /// Its segments, under the ids that they have today.
    pub segments: &'a [Segment],
}

/// What became of a translated page.
#[derive(Debug, Clone)]
pub struct Adoption {
    /// Whether both pages have one structure.
    pub is_one_to_one: bool,
    /// Its texts with their counterparts, in the order of the page.
    pub texts: Vec<AdoptedText>,
    /// What of the source has no counterpart.
    pub source_only: Vec<Lonely>,
    /// What of the translated page has none.
    pub translated_only: Vec<Lonely>,
}

/// A text of a translated page.
#[derive(Debug, Clone)]
pub struct AdoptedText {
    /// The id of its segment.
    pub id: String,
    /// The English that it is a translation of, as a catalog has it.
    pub english: Pattern,
    /// The text, as a catalog has it.
    pub pattern: Pattern,
    /// The line of the English, from 1.
    pub source_line: usize,
    /// Where it stands itself.
    pub place: Place,
    /// What it is.
    pub noun: &'static str,
    /// What speaks for the pair.
    pub evidence: PairEvidence,
    /// Whether it is as good as certain that it is a translation of that English.
    pub is_sure: bool,
    /// What becomes of it.
    pub outcome: TextOutcome,
    /// What people should look at.
    pub remarks: Vec<String>,
    /// For a heading its anchor, where that isn't the English one.
    pub former_anchor: Option<String>,
}

/// What becomes of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextOutcome {
    /// It can be taken over.
    Taken,
    /// It is the English.
    Same,
    /// It breaks rules, with the English that it was made from.
    Unsafe(Vec<Violation>),
    /// The page has no such segment any more.
    Gone,
}

/// A segment without a counterpart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lonely {
    /// Its line, from 1.
    pub line: usize,
    /// What it is.
    pub noun: &'static str,
    /// What it says.
    pub text: String,
}

/// The segments of `page` as it was once, under the ids that today's have, as
/// far as they are the same ones.
#[must_use]
pub fn earlier_segments(today: &SitePage, page: &Page) -> Vec<Segment> {
    let drafts = draft::extract(page);
    reconcile(&today.key, &drafts, &Reference::parse(today.wanted_reference.clone()), &[])
}

/// What `translated`, a page in `language`, has for `today`, whose translators
/// had `original`.
#[must_use]
pub fn adopt(
    site: &Site,
    today: &SitePage,
    original: Original<'_>,
    translated: &Page,
    language: &Language,
    addresses: &Addresses<'_>,
) -> Adoption {
    let own = translated_segments(translated);
    let (source_units, own_units) = (
        units(original.page, original.segments, addresses, PageSide::Source),
        units(translated, &own, addresses, PageSide::Translated),
    );
    let unit = |units: &[(usize, super::unit::AlignmentUnit)]| {
        units.iter().map(|(_, unit)| unit.clone()).collect::<Vec<_>>()
    };
    let alignment = align(&unit(&source_units), &unit(&own_units));
    let both = PageTexts { source: original.segments, own: &own };
    let is_translation = is_translation(both, [&site.source, language]);
    let mut pairs = values(original.segments, &own);
    let is_page_sure = is_translation && is_body_sure(&alignment, &own);
    for value in &mut pairs {
        value.is_sure &= is_page_sure;
    }
    pairs.extend(alignment.pairs.iter().map(|pair| Aligned {
        source: source_units[pair.source].0,
        translated: own_units[pair.translated].0,
        further: pair.further.map(|further| own_units[further].0),
        is_sure: pair.is_sure && is_translation,
        ..*pair
    }));
    let own_anchors = heading_anchors(translated, &own);
    let source_anchors = heading_anchors(original.page, original.segments);
    let anchor_pair = |pair: &Aligned| {
        Some((own_anchors.get(&pair.translated)?.clone(), source_anchors.get(&pair.source)?.clone()))
    };
    let anchors: HashMap<String, String> = pairs.iter().filter_map(anchor_pair).collect();
    let context = TransferContext { language, addresses, anchors: &anchors };
    let definitions = definitions(original.page);
    let reader = Reader { site, today, original, translated, own: &own, context, definitions: &definitions };
    let takes_tags = today.page.conventions.takes_anchor_tags();
    let former_anchor = |pair: &Aligned| {
        let own = own_anchors.get(&pair.translated).filter(|own| is_anchor(own) && takes_tags);
        own.filter(|own| source_anchors.get(&pair.source) != Some(own)).cloned()
    };
    let text = |pair: &Aligned| AdoptedText { former_anchor: former_anchor(pair), ..reader.text(*pair) };
    let texts = pairs.iter().map(text).collect();
    let Alignment { is_one_to_one, .. } = alignment;
    let source_paired: BTreeSet<usize> = pairs.iter().map(|pair| pair.source).collect();
    let own_paired =
        pairs.iter().flat_map(|pair| [pair.translated].into_iter().chain(pair.further)).collect();
    Adoption {
        is_one_to_one,
        texts,
        source_only: lonely(original.page, original.segments, &source_paired),
        translated_only: lonely(translated, &own, &own_paired),
    }
}

/// What a translated page says, text by text, whatever stands around it.
#[must_use]
pub fn page_texts(page: &Page) -> Vec<String> {
    translated_segments(page).iter().map(|segment| segment.pattern.to_string()).collect()
}

/// The segments of a translated page, whose placeables have names of their own.
pub(super) fn translated_segments(page: &Page) -> Vec<Segment> {
    let drafts = draft::extract(page).into_iter();
    let named = drafts.map(|draft| {
        let names = name::assign(&draft, &name::KnownNames::default(), &std::collections::HashSet::new());
        draft.on_one_line().segment(String::new(), names)
    });
    named.collect()
}

/// Whether a page is in `language` as far as can be told: half of its texts at least aren't the source's own, and
/// none is in a third language.
fn is_translation(texts: PageTexts<'_>, [source_language, language]: [&Language; 2]) -> bool {
    let PageTexts { source, own } = texts;
    let is_foreign = |segment: &Segment| {
        let words = telling_words(&segment.pattern.plain_text());
        match verdict(&words, language) {
            LanguageVerdict::Other(other) => !are_related(&other, source_language),
            LanguageVerdict::Own | LanguageVerdict::Unsure => false,
        }
    };
    let in_body = || own.iter().filter(|segment| segment.kind.is_in_body());
    let is_left = |segment: &&Segment| source.iter().any(|other| other.pattern == segment.pattern);
    in_body().filter(is_left).count() * 2 <= in_body().count() && !own.iter().any(is_foreign)
}

/// Whether the body of a translated page, `own`, is surely that of the source, so that its title and other values
/// are the source's, too: half of what is paired there is sure. A body without texts leaves nothing to doubt.
fn is_body_sure(alignment: &Alignment, own: &[Segment]) -> bool {
    let has_texts = own.iter().any(|segment| segment.kind.is_in_body());
    let sure = alignment.pairs.iter().filter(|pair| pair.is_sure).count();
    let is_half_sure = sure > 0 && sure * 2 >= alignment.pairs.len();
    is_half_sure || !has_texts
}

/// The segments of both pages.
#[derive(Clone, Copy)]
struct PageTexts<'a> {
    source: &'a [Segment],
    own: &'a [Segment],
}

/// Values of front matter belong to those with the same key. Items of lists that
/// have another length may be others.
fn values(source: &[Segment], own: &[Segment]) -> Vec<Aligned> {
    fn key(segment: &Segment) -> Option<&str> {
        match &segment.kind {
            SegmentKind::FrontMatter(key) => Some(key),
            _ => None,
        }
    }
    fn list(key: &str) -> &str {
        key.trim_end_matches(|c: char| c.is_ascii_digit())
    }
    let count = |segments: &[Segment], wanted: &str| {
        segments.iter().filter_map(key).filter(|key| list(key) == wanted).count()
    };
    let pairs = source.iter().enumerate().filter_map(|(at, segment)| {
        let key_here = key(segment)?;
        let translated = own.iter().position(|other| key(other) == Some(key_here))?;
        let is_sure = count(source, list(key_here)) == count(own, list(key_here));
        Some(Aligned { source: at, translated, further: None, evidence: PairEvidence::None, is_sure })
    });
    pairs.collect()
}

/// The anchors of headings, by the numbers of their segments: those that Liquid has no hand in.
fn heading_anchors(page: &Page, segments: &[Segment]) -> HashMap<usize, String> {
    let headings = &page.body.headings;
    let is_known = !headings.iter().any(|heading| heading.by_liquid);
    let ids = if is_known { heading_ids(&page.body, page.conventions.heading_ids) } else { Vec::new() };
    let anchor = |(number, segment): (usize, &Segment)| {
        let at = headings.iter().position(|heading| segment.span.contains(&heading.start))?;
        let anchor = if is_known { ids.get(at).cloned() } else { headings[at].explicit_id.clone() };
        anchor.filter(|anchor| !anchor.is_empty()).map(|anchor| (number, anchor))
    };
    let headings = segments.iter().enumerate().filter(|(_, segment)| segment.kind.heading_level().is_some());
    headings.filter_map(anchor).collect()
}

fn lonely(page: &Page, segments: &[Segment], paired: &BTreeSet<usize>) -> Vec<Lonely> {
    let left = segments.iter().enumerate().filter(|(at, _)| !paired.contains(at));
    let lonely = left.map(|(_, segment)| Lonely {
        line: page.place(&segment.span).line,
        noun: segment.kind.noun(),
        text: segment.pattern.to_string(),
    });
    lonely.collect()
}

/// Makes texts of pairs.
struct Reader<'a> {
    site: &'a Site,
    today: &'a SitePage,
    original: Original<'a>,
    translated: &'a Page,
    own: &'a [Segment],
    context: TransferContext<'a>,
    definitions: &'a str,
}

impl Reader<'_> {
    fn text(&self, pair: Aligned) -> AdoptedText {
        let source = &self.original.segments[pair.source];
        let own = match pair.further {
            Some(further) => &joined(&self.own[pair.translated], &self.own[further]),
            None => &self.own[pair.translated],
        };
        let own = &with_clause_of(source, &in_markdown(source, own, self.translated));
        let transferred = transfer(source, own, self.context);
        let (outcome, mut remarks) = self.outcome(source, &transferred);
        if let Some(further) = pair.further {
            let line = self.translated.place(&self.own[further].span).line;
            remarks.push(format!(
                "what stands in line {line}, too, is one {} of the {}",
                source.kind.noun(),
                self.site.source_name
            ));
        }
        // Whoever has to look at it hasn't yet.
        let is_sure = pair.is_sure && remarks.is_empty();
        remarks.extend(transferred.other_targets.iter().map(|(own, source)| {
            format!("its link to {own} leads to {source} now, as in the {}", self.site.source_name)
        }));
        AdoptedText {
            id: source.id.clone(),
            english: source.pattern.clone(),
            pattern: transferred.pattern,
            source_line: self.original.page.place(&source.span).line,
            place: self.translated.place(&own.span),
            noun: source.kind.noun(),
            evidence: pair.evidence,
            is_sure,
            outcome,
            remarks,
            former_anchor: None,
        }
    }

    fn outcome(&self, source: &Segment, transferred: &Transferred) -> (TextOutcome, Vec<String>) {
        let pattern = &transferred.pattern;
        let is_today_s = |segment: &Segment| segment.pattern == *pattern;
        if source.pattern == *pattern || self.today.segment(&source.id).is_some_and(is_today_s) {
            return (TextOutcome::Same, Vec::new());
        }
        let catalog = Catalog::parse(format!("{} = {pattern}\n", source.id));
        let Some(entry) = catalog.entries.first() else {
            return (TextOutcome::Unsafe(Vec::new()), Vec::new());
        };
        let language = self.context.language;
        let subject = Subject {
            segment: source,
            english: &English::default(),
            old_english: None,
            language,
            source: self.site.source_name.name(),
            definitions: self.definitions,
            allowed_links: self.site.config.links.allow.get(language.tag()).map_or(&[], Vec::as_slice),
            names: &self.site.config.copies.same,
            source_language: &self.site.source,
            dialect: self.today.page.dialect,
        };
        let checked = check(entry, None, &subject);
        let remarks = checked.doubts.iter().map(|doubt| doubt.message.clone()).collect();
        let outcome = match () {
            () if !checked.violations.is_empty() => TextOutcome::Unsafe(checked.violations),
            () if self.today.segment(&source.id).is_none() => TextOutcome::Gone,
            () => TextOutcome::Taken,
        };
        (outcome, remarks)
    }
}
