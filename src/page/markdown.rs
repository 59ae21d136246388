//! A page's body: which runs of inline text it has, what in them is text and
//! what must not be translated, where its links and headings are.
//!
//! All spans are byte ranges of the text that was parsed, so that a localized
//! page can be spliced together and nothing else changes. Pitfalls of the
//! parser that are worked around are named where they are.

use super::ambiguous;
use super::body::{Body, Link, LinkKind, Stays, UNKNOWN};
use super::declared;
use super::directives;
use super::html;
use super::parameters;
use super::walk::{PageWalk, Walked};
use crate::config::LiquidRules;
use crate::syntax::trouble::{self, Trouble};
use crate::syntax::{self, Dialect, LinkForm, NodeId, NodeKind, TagForm, Tree, liquid};
use crate::text::{Span, touches, touching};

/// Marks of inline text, as `CommonMark` sees them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InlineMarks {
    /// Where a `<` begins a tag, a comment or an autolink.
    pub angles: Vec<usize>,
    /// Links and images whose target stands behind their text.
    pub links: Vec<Span>,
}

/// The marks of inline `text`, whatever its beginning is.
#[must_use]
pub fn inline_marks(text: &str) -> InlineMarks {
    const HEADING: &str = "# ";
    let mut marks = InlineMarks::default();
    if !text.contains(['<', '[']) {
        return marks;
    }
    let line = format!("{HEADING}{}\n", text.replace('\n', " "));
    let tree = syntax::parse(&line, &(0..0), Dialect { liquid: false, ..Dialect::COMMON_MARK });
    for node in tree.nodes() {
        let range = tree.range(node);
        let span = range.start().saturating_sub(HEADING.len())..range.end().saturating_sub(HEADING.len());
        match tree.kind(node) {
            NodeKind::InlineHtml | NodeKind::Autolink { .. } => marks.angles.push(span.start),
            NodeKind::Link(LinkForm::Inline) | NodeKind::Image(LinkForm::Inline) => marks.links.push(span),
            _ => {}
        }
    }
    marks
}

/// Takes `text` apart. `front_matter` is left out.
#[must_use]
pub fn parse(text: &str, front_matter: &Span, dialect: Dialect) -> Body {
    of_tree(&syntax::parse(text, front_matter, dialect), text)
}

/// The body of the page that `text` is and `tree` was made of.
#[must_use]
pub fn of_tree(tree: &Tree, text: &str) -> Body {
    of_page(tree, text, &LiquidRules::default())
}

/// The same, with the words in Liquid that `rules` name.
#[must_use]
pub fn of_page(tree: &Tree, text: &str, rules: &LiquidRules) -> Body {
    let layers = &tree.layers;
    let mut walked = if layers.is_html { html_page(tree, text) } else { markdown_page(tree, text) };
    for block in tree.nodes().filter(|node| tree.kind(*node) == NodeKind::KramdownHtml) {
        walked.blocks.push(tree.range(block).span());
        walked.add_html(html::text::find(text, tree, block, 0));
    }
    walked.body.links.extend(layers.inclusions.iter().map(|path| Link {
        kind: LinkKind::Inclusion,
        span: path.clone(),
        destination: text[path.clone()].to_owned(),
        shown: None,
        stays: None,
    }));
    let loops = liquid::loops(text, &layers.liquid);
    for heading in &mut walked.body.headings {
        heading.by_liquid = heading.text.contains(UNKNOWN)
            || heading.explicit_id.as_deref().is_some_and(|id| id.contains('{'))
            || touches(&loops, &(heading.start..heading.start + 1));
        heading.is_kept = touches(&layers.untranslated.blocks, &(heading.start..heading.start + 1));
    }
    let (directives, unread) = directives::find(text, &layers.code);
    walked.blocks.extend(layers.elements.iter().cloned());
    walked.body.troubles.extend(unread.into_iter().chain(layers.troubles.iter().cloned()));
    let (texts, staying) = parameters::find(tree, text, rules);
    // A line of Liquid is a block where words stand in it.
    let spans = texts.iter().map(|run| &run.span).chain(staying.iter().map(|words| &words.span));
    walked.blocks.extend(spans.flat_map(|span| touching(&layers.liquid_lines, span)).cloned());
    let skipped = directives::skipped(text, &directives, &mut walked);
    let mut body = walked.body;
    body.runs.extend(texts);
    body.runs.sort_by_key(|run| (run.span.start, std::cmp::Reverse(run.span.end)));
    let opaque = opaque(&body.troubles);
    body.runs.retain(|run| {
        let first = opaque.partition_point(|at| *at < run.span.start);
        opaque.get(first).is_none_or(|at| !run.span.contains(at))
    });
    let untranslated = &layers.untranslated;
    let skipped = [skipped.as_slice(), &untranslated.all].concat();
    let mut regions = Regions::new(skipped.clone());
    body.runs.retain(|run| !regions.hold(&run.span));
    let mut regions = Regions::new(skipped);
    body.staying_words = staying.into_iter().filter(|words| !regions.hold(&words.span)).collect();
    body.own_language.leave_out(&untranslated.all);
    directives::remark(&directives, &mut body);
    body.links.sort_by_key(|link| link.span.start);
    for link in body.links.iter_mut().filter(|link| touches(&untranslated.blocks, &link.span)) {
        link.stays.get_or_insert(Stays::Untranslated);
    }
    body.troubles.sort_by_key(|trouble| trouble.span.start);
    // What two layers see is one thing all the same.
    body.troubles.dedup_by_key(|trouble| (trouble.span.start, trouble.kind));
    body.labels.sort();
    body
}

/// Where constructs begin of which nobody knows what they hold. A run with one
/// in it stays as it is.
fn opaque(troubles: &[Trouble]) -> Vec<usize> {
    let opaque = troubles.iter().filter(|trouble| trouble.kind == trouble::TroubleKind::Opaque);
    let mut starts: Vec<usize> = opaque.map(|trouble| trouble.span.start).collect();
    starts.sort_unstable();
    starts
}

/// Regions of a page, asked for runs in their order.
struct Regions {
    spans: Vec<Span>,
    /// The next region that isn't reached yet, and the farthest end of those before.
    next: usize,
    end: usize,
}

impl Regions {
    fn new(mut spans: Vec<Span>) -> Self {
        spans.sort_by_key(|span| span.start);
        Self { spans, next: 0, end: 0 }
    }

    /// Whether a region holds the whole of `run`.
    fn hold(&mut self, run: &Span) -> bool {
        while let Some(region) = self.spans.get(self.next).filter(|region| region.start <= run.start) {
            self.end = region.end.max(self.end);
            self.next += 1;
        }
        self.next > 0 && run.end <= self.end
    }
}

fn html_page(tree: &Tree, text: &str) -> Walked {
    let mut walked = Walked::default();
    let areas = tree.children(tree.root()).filter(|node| tree.kind(*node) == NodeKind::HtmlBlock);
    for area in areas {
        walked.add_html(html::text::find(text, tree, area, 0));
    }
    let is_body =
        |node: &NodeId| tree.kind(*node) == NodeKind::Tag(TagForm::Start) && tree.tag_name(*node) == "body";
    walked.body.body_tag_end = tree.nodes().find(is_body).map(|node| tree.range(node).end());
    walked
}

fn markdown_page(tree: &Tree, text: &str) -> Walked {
    let mut walk = PageWalk::new(tree, text);
    let mut search = tree.layers.is_kramdown.then(|| ambiguous::AmbiguitySearch::new(tree));
    for step in tree.steps(tree.root()) {
        if let Some(search) = &mut search {
            search.step(step);
        }
        walk.step(step);
    }
    let mut walked = walk.finish();
    let declared = declared::by_references(tree, text);
    for definition in tree.definitions() {
        walked.body.labels.push(tree.label(definition, text));
        let Some(at) = tree.child(definition, NodeKind::Destination) else { continue };
        let span = tree.range(at).span();
        if let Some(title) = tree.child(definition, NodeKind::Title) {
            walked.add_title(text, tree.range(title).span(), &tree.layers.liquid);
        }
        let destination = tree.destination(definition, text).into_owned();
        let stays = declared::of_definition(tree, text, definition, &declared);
        walked.body.links.push(Link { kind: LinkKind::Definition, span, destination, shown: None, stays });
    }
    walked.body.ambiguities = search.map(ambiguous::AmbiguitySearch::finish).unwrap_or_default();
    walked
}
