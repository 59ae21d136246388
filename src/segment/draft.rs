//! Drafts: the segments of a page before they have ids and their placeables
//! names. Both are given once and looked up in what is known of the page.

use crate::page::Page;
use crate::page::body::{Remarks, Run};
use crate::page::data::DataText;
use crate::page::front_matter::Scalar;
use crate::page::part::{Opaque, Part, PartKind};
use crate::syntax::{Dialect, NodeId};
use crate::text::words::is_cjk;
use crate::text::{Fingerprint, Span, one_line};

use super::{Element, Pattern, Placeable, Segment, SegmentKind};

/// A segment without names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Where it stands.
    pub kind: SegmentKind,
    /// The block of the page's tree that it stands in.
    pub node: Option<NodeId>,
    /// Its bytes in the page.
    pub span: Span,
    /// Its text and, by number, its opaque parts.
    elements: Vec<RunPiece>,
    /// What must not be translated, in order, with its bytes.
    pub opaque: Vec<(Span, Opaque)>,
    /// What the page's authors say of it.
    pub remarks: Remarks,
    /// Whether it stands on several lines.
    pub joined: bool,
    /// What its page is written in.
    pub dialect: Dialect,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum RunPiece {
    Text(String),
    Opaque(usize),
}

/// The drafts of `page`: front matter first, then the body's text; or the
/// values of a data file.
///
/// ```
/// use glossator::config::Config;
/// use glossator::page::Page;
/// use glossator::segment::draft::extract;
///
/// let text = "---\ntitle: Privacy\n---\n# What we keep\n\n- Nothing.\n";
/// let page = Page::parse("content/a.md", "content", text.to_owned(), &Config::default()).expect("a page");
/// let nouns: Vec<&str> = extract(&page).iter().map(|draft| draft.kind.noun()).collect();
/// assert_eq!(nouns, ["page title", "heading", "list item"]);
/// ```
#[must_use]
pub fn extract(page: &Page) -> Vec<Draft> {
    let mut drafts = front_matter(page);
    drafts.sort_by_key(|draft| draft.span.start);
    drafts.extend(page.data.iter().flat_map(|data| &data.texts).map(of_data));
    let text = page.source.text();
    drafts.extend(page.body.runs.iter().filter(|run| run.has_letters).map(|run| of_run(text, run)));
    for draft in &mut drafts {
        draft.dialect = page.dialect;
    }
    drafts
}

fn front_matter(page: &Page) -> Vec<Draft> {
    let keys = &page.conventions.front_matter.words;
    let scalars = page.front_matter.iter().flat_map(|matter| keys.iter().flat_map(|key| matter.scalars(key)));
    scalars.filter_map(|(path, scalar)| of_front_matter(path, scalar)).collect()
}

/// The draft of the value at `path` of the front matter. What is false or true says
/// whether something is shown, and not what.
fn of_front_matter(path: String, scalar: &Scalar) -> Option<Draft> {
    let text = scalar.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_switch = !scalar.is_string && matches!(&*text, "false" | "true");
    if is_switch || !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let mut draft = Draft::new(SegmentKind::FrontMatter(path), scalar.span.clone());
    draft.elements.push(RunPiece::Text(text));
    Some(draft)
}

/// The draft of one run of inline text of `text`.
#[must_use]
pub fn of_run(text: &str, run: &Run) -> Draft {
    let mut draft = Draft::new(SegmentKind::Text(run.block.clone()), run.span.clone());
    draft.node = run.node;
    draft.remarks = run.remarks.clone();
    draft.joined = run.parts.iter().any(|part| part.kind == PartKind::SoftBreak);
    draft.push_parts(text, &run.parts, Clone::clone);
    draft
}

/// The draft of a value of a data file. Its placeables have no bytes in the
/// page: there they may be written with escapes.
fn of_data(text: &DataText) -> Draft {
    let mut draft = Draft::new(SegmentKind::Data(text.path.clone()), text.span.clone());
    draft.push_parts(&text.value, &text.parts, |_| 0..0);
    draft
}

impl Draft {
    fn new(kind: SegmentKind, span: Span) -> Self {
        Self {
            kind,
            node: None,
            span,
            elements: Vec::new(),
            opaque: Vec::new(),
            remarks: Remarks::default(),
            joined: false,
            dialect: Dialect::COMMON_MARK,
        }
    }

    /// Adds the `parts` of `text`; `place` says where the page has them.
    fn push_parts(&mut self, text: &str, parts: &[Part], place: impl Fn(&Span) -> Span) {
        for part in parts {
            match &part.kind {
                PartKind::Text | PartKind::Code => {
                    self.elements.push(RunPiece::Text(text[part.span.clone()].to_owned()));
                }
                PartKind::SoftBreak => self.elements.push(RunPiece::Text(" ".to_owned())),
                PartKind::Opaque(opaque) => self.push_opaque(place(&part.span), opaque.clone()),
            }
        }
    }

    fn push_opaque(&mut self, span: Span, opaque: Opaque) {
        let piece = RunPiece::Opaque(self.opaque.len());
        if is_target(&opaque) {
            self.elements.push(RunPiece::Text("(".to_owned()));
            self.elements.push(piece);
            self.elements.push(RunPiece::Text(")".to_owned()));
        } else {
            self.elements.push(piece);
        }
        self.opaque.push((span, opaque));
    }

    /// The same text on one line, as catalogs have it: where a line ends between
    /// two characters that are written without blanks, there is none.
    #[must_use]
    pub fn on_one_line(mut self) -> Self {
        let is_break = |piece: &RunPiece| matches!(piece, RunPiece::Text(text) if text == " ");
        let ends = |piece: &RunPiece| matches!(piece, RunPiece::Text(text) if text.ends_with(is_cjk));
        let starts = |piece: &RunPiece| matches!(piece, RunPiece::Text(text) if text.starts_with(is_cjk));
        let is_dropped = |at: usize| {
            self.joined
                && is_break(&self.elements[at])
                && at.checked_sub(1).is_some_and(|before| ends(&self.elements[before]))
                && self.elements.get(at + 1).is_some_and(starts)
        };
        let kept: Vec<bool> = (0..self.elements.len()).map(|at| !is_dropped(at)).collect();
        let mut kept = kept.into_iter();
        self.elements.retain(|_| kept.next().unwrap_or(true));
        self
    }

    /// The pattern, with `names` for the opaque parts.
    #[must_use]
    pub fn pattern(&self, names: &[String]) -> Pattern {
        let mut pattern = Pattern::new();
        for piece in &self.elements {
            match piece {
                RunPiece::Text(text) => pattern.push_text(text),
                RunPiece::Opaque(at) => pattern.push(Element::Placeable(names[*at].clone())),
            }
        }
        pattern
    }

    /// The segment, called `id`, with `names` for its opaque parts.
    #[must_use]
    pub fn segment(&self, id: String, names: Vec<String>) -> Segment {
        let pattern = self.pattern(&names);
        let english = pattern.to_string();
        let fingerprint = Fingerprint::of(&english);
        let placeables = std::iter::zip(names, &self.opaque).map(|(name, (span, opaque))| Placeable {
            name,
            role: opaque.role,
            shown: one_line(&opaque.shown),
            span: span.clone(),
            written: opaque.written.clone(),
        });
        let placeables = placeables.collect();
        Segment {
            id,
            kind: self.kind.clone(),
            node: self.node,
            span: self.span.clone(),
            pattern,
            placeables,
            english,
            fingerprint,
            remarks: self.remarks.clone(),
            joined: self.joined,
            dialect: self.dialect,
        }
    }
}

/// Whether it stands behind a text in brackets that it belongs to.
fn is_target(opaque: &Opaque) -> bool {
    use crate::page::part::Role;
    matches!(opaque.role, Role::Link | Role::Image)
}
