//! One run of inline text while its events come in, and what it is made of in
//! the end.

use linkify::{LinkFinder, LinkKind};
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use super::directives;
use super::html;
use super::markdown::{Link, destination_span, is_autolink};
use crate::text::Span;

/// A piece of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its bytes.
    pub span: Span,
    /// What it is.
    pub kind: PartKind,
}

/// What a piece of a run is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartKind {
    /// Text with its Markdown: letters, emphasis marks, brackets.
    Text,
    /// A code span.
    Code,
    /// A line break that reads as a blank, with the next line's prefix.
    SoftBreak,
    /// Something that must not be translated.
    Opaque(Opaque),
}

/// What must not be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opaque {
    /// What it is.
    pub role: Role,
    /// The English next to it, which names it: a link's text, a tag and what
    /// it holds.
    pub label: String,
    /// What it stands for, as people are shown it.
    pub shown: String,
    /// What is written for it: its own bytes, but for a short reference link,
    /// which needs its label once its text is another.
    pub written: String,
    /// For an end tag: where among the run's opaque parts its start tag is.
    pub opens_at: Option<usize>,
}

/// The roles of placeables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Where a link leads: what stands behind its text.
    Link,
    /// Where an image comes from.
    Image,
    /// An address that readers see.
    Url,
    /// An e-mail address that readers see.
    Email,
    /// A tag with attributes, a lonely tag, a comment.
    Tag,
    /// An ISO date.
    Date,
    /// A hard line break.
    HardBreak,
    /// A Liquid output or tag.
    Liquid,
    /// A kramdown attribute list.
    Attributes,
    /// A footnote reference.
    FootnoteReference,
}

impl Role {
    /// The name of a placeable that has no text to be named by.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Image => "image",
            Self::Url => "url",
            Self::Email => "email",
            Self::Tag => "tag",
            Self::Date => "date",
            Self::HardBreak => "br",
            Self::Liquid => "liquid",
            Self::Attributes => "attributes",
            Self::FootnoteReference => "footnote",
        }
    }
}

/// A link or image whose end has not come yet.
struct OpenLink {
    kind: LinkType,
    image: bool,
    destination: String,
    text_end: usize,
    visible_start: usize,
    /// How many opaque parts there were before its text.
    opaque_before: usize,
}

/// A tag whose end has not come yet.
struct OpenTag {
    name: String,
    span: Span,
    visible_start: usize,
    /// Its place among the opaque parts, if it has attributes.
    opaque: Option<usize>,
}

/// A run in the making.
pub(super) struct Inline<'t> {
    text: &'t str,
    liquid: &'t [Span],
    quotes: usize,
    start: usize,
    end: usize,
    visible: String,
    raw_text: String,
    links: Vec<Link>,
    open_links: Vec<OpenLink>,
    open_tags: Vec<OpenTag>,
    opaque: Vec<(Span, Opaque)>,
    codes: Vec<Span>,
    texts: Vec<Span>,
    hard_breaks: Vec<usize>,
    /// The line breaks, and where the next line's text begins.
    continued: Vec<(usize, Option<usize>)>,
}

/// A finished run: its span, its parts, whether it has letters.
type Finished = Option<(Span, Vec<Part>, bool)>;

impl<'t> Inline<'t> {
    pub(super) fn new(text: &'t str, liquid: &'t [Span], quotes: usize) -> Self {
        Self {
            text,
            liquid,
            quotes,
            start: usize::MAX,
            end: 0,
            visible: String::new(),
            raw_text: String::new(),
            links: Vec::new(),
            open_links: Vec::new(),
            open_tags: Vec::new(),
            opaque: Vec::new(),
            codes: Vec::new(),
            texts: Vec::new(),
            hard_breaks: Vec::new(),
            continued: Vec::new(),
        }
    }

    /// What readers see.
    pub(super) fn visible_text(&self) -> String {
        self.visible.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What kramdown computes a heading's id from: text and code, without
    /// images' texts.
    pub(super) fn kramdown_text(&self) -> String {
        self.raw_text.trim_ascii().to_owned()
    }

    /// The bytes so far, blanks trimmed.
    pub(super) fn span(&self) -> Option<Span> {
        (self.start < self.end).then(|| trim(self.text, &(self.start..self.end)))
    }

    pub(super) fn start(&mut self, tag: &Tag<'_>, span: Span) {
        self.continue_line(span.start);
        self.cover(&span);
        let (kind, destination, image) = match tag {
            Tag::Link { link_type, dest_url, .. } => (*link_type, dest_url, false),
            Tag::Image { link_type, dest_url, .. } => (*link_type, dest_url, true),
            _ => return,
        };
        self.open_links.push(OpenLink {
            kind,
            image,
            destination: destination.to_string(),
            text_end: span.start + if image { 2 } else { 1 },
            visible_start: self.visible.len(),
            opaque_before: self.opaque.len(),
        });
    }

    pub(super) fn end(&mut self, tag: TagEnd, mut span: Span) {
        if matches!(tag, TagEnd::Link | TagEnd::Image) {
            let Some(link) = self.open_links.pop() else { return };
            // pulldown-cmark up to 0.13 ends a collapsed reference before its `[]`.
            if link.kind == LinkType::Collapsed && self.text[span.end..].starts_with("[]") {
                span.end += 2;
            }
            self.end_link(link, &span);
        }
        self.cover(&span);
        self.extend_link_text(span.end);
    }

    pub(super) fn leaf(&mut self, event: Event<'_>, mut span: Span) {
        match event {
            Event::Text(content) => {
                // A text behind a backslash escape starts after the backslash.
                let backslashes = self.text[..span.start].bytes().rev().take_while(|b| *b == b'\\').count();
                if backslashes % 2 == 1 {
                    span.start -= 1;
                }
                let masked =
                    self.liquid.iter().any(|liquid| liquid.start < span.end && span.start < liquid.end);
                let content = if masked { "" } else { &*content };
                self.see(content, &without_dashes(content));
                self.texts.push(span.clone());
            }
            Event::Code(content) => {
                self.see(&content, &content);
                self.codes.push(span.clone());
            }
            Event::SoftBreak | Event::HardBreak => {
                self.see(" ", " ");
                // A lone `\r` breaks lines for the parser, and stays text here.
                let rest = &self.text[span.start..];
                let newline = rest.find(|c| !matches!(c, ' ' | '\t' | '\\'));
                let newline = newline.filter(|at| rest[*at..].starts_with('\n')).map(|at| span.start + at);
                self.continued.extend(newline.map(|newline| (newline, None)));
                if event == Event::HardBreak {
                    self.hard_breaks.extend(newline);
                }
                return;
            }
            Event::FootnoteReference(label) => {
                let opaque =
                    self.opaque_of(Role::FootnoteReference, String::new(), format!("[^{label}]"), &span);
                self.opaque.push((span.clone(), opaque));
            }
            Event::InlineHtml(_) => self.tag(&span),
            _ => {}
        }
        self.continue_line(span.start);
        self.cover(&span);
        self.extend_link_text(span.end);
    }

    /// Notes where the text behind the last line break begins.
    fn continue_line(&mut self, at: usize) {
        if let Some((_, start @ None)) = self.continued.last_mut() {
            *start = Some(at);
        }
    }

    /// Where the text of the line behind `newline` begins. Inside a code span
    /// or a tag, the parser doesn't tell.
    fn content_start(&self, newline: usize) -> usize {
        let continued = self.continued.iter().find(|(at, _)| *at == newline);
        continued
            .and_then(|(_, start)| *start)
            .unwrap_or_else(|| content_start(self.text, newline, self.quotes))
    }

    fn see(&mut self, content: &str, for_kramdown: &str) {
        self.visible.push_str(content);
        if !self.open_links.iter().any(|link| link.image) {
            self.raw_text.push_str(for_kramdown);
        }
    }

    fn cover(&mut self, span: &Span) {
        self.start = self.start.min(span.start);
        self.end = self.end.max(span.end);
    }

    fn extend_link_text(&mut self, end: usize) {
        if let Some(link) = self.open_links.last_mut() {
            link.text_end = link.text_end.max(end);
        }
    }

    fn opaque_of(&self, role: Role, label: String, shown: String, span: &Span) -> Opaque {
        Opaque { role, label, shown, written: self.text[span.clone()].to_owned(), opens_at: None }
    }

    fn end_link(&mut self, link: OpenLink, span: &Span) {
        let visible = self.visible[link.visible_start..].trim().to_owned();
        if is_autolink(link.kind) {
            let inner = span.start + 1..span.end - 1;
            self.address(&visible, span, inner.clone(), Some(inner), link.destination);
            return;
        }
        let Some(close) = self.text[link.text_end..span.end].find(']').map(|at| link.text_end + at) else {
            return;
        };
        let tail = close + 1..span.end;
        let inline = link.kind == LinkType::Inline;
        let bytes = inline.then(|| destination_span(self.text, tail.start + 1, tail.end)).flatten();
        let shown_at = span.start + 1..close;
        let mut link = link;
        if let Some(bytes) = bytes.as_ref().filter(|bytes| directives::has_liquid(self.liquid, bytes)) {
            self.text[bytes.clone()].clone_into(&mut link.destination);
        }
        if !link.image && address_role(&visible).is_some() {
            self.opaque.truncate(link.opaque_before);
            match bytes {
                Some(bytes) => self.address(&visible, span, bytes, Some(shown_at), link.destination),
                None => self.push_address(&visible, span, link.destination),
            }
            return;
        }
        if let Some(bytes) = bytes {
            self.links.push(Link { span: bytes, destination: link.destination.clone(), shown: None });
        }
        let role = if link.image { Role::Image } else { Role::Link };
        let mut opaque = self.opaque_of(role, visible, link.destination, &tail);
        if matches!(link.kind, LinkType::Shortcut | LinkType::Collapsed) {
            let label_start = span.start + if link.image { 2 } else { 1 };
            opaque.written = format!("[{}]", self.joined(&(label_start..close)));
        }
        self.opaque.push((tail, opaque));
    }

    /// A link that shows nothing but an address: one placeable, and a link
    /// whose address can change in both places.
    fn address(&mut self, visible: &str, span: &Span, bytes: Span, shown: Option<Span>, destination: String) {
        let shown =
            shown.filter(|shown| *shown != bytes && self.text[shown.clone()] == self.text[bytes.clone()]);
        self.links.push(Link { span: bytes, destination: destination.clone(), shown });
        self.push_address(visible, span, destination);
    }

    fn push_address(&mut self, visible: &str, span: &Span, destination: String) {
        let role = address_role(visible).unwrap_or(Role::Url);
        self.texts.retain(|text| text.start < span.start || text.end > span.end);
        let opaque = self.opaque_of(role, String::new(), destination, span);
        self.opaque.push((span.clone(), opaque));
    }

    fn tag(&mut self, span: &Span) {
        let raw = &self.text[span.clone()];
        let Some(tag) = html::tag(raw) else {
            let opaque = self.opaque_of(Role::Tag, "html".to_owned(), shorten(raw), span);
            self.opaque.push((span.clone(), opaque));
            return;
        };
        if tag.closing {
            self.end_tag(&tag.name, span);
        } else if tag.void || tag.has_attributes {
            let opaque = self.opaque_of(Role::Tag, tag.name.clone(), shorten(raw), span);
            self.opaque.push((span.clone(), opaque));
            if !tag.void {
                self.open_tag(tag.name, span, Some(self.opaque.len() - 1));
            }
        } else {
            self.open_tag(tag.name, span, None);
        }
    }

    fn open_tag(&mut self, name: String, span: &Span, opaque: Option<usize>) {
        self.open_tags.push(OpenTag { name, span: span.clone(), visible_start: self.visible.len(), opaque });
    }

    fn end_tag(&mut self, name: &str, span: &Span) {
        let open = self.open_tags.iter().rposition(|open| open.name == name);
        let open = open.map(|at| self.open_tags.remove(at));
        match open {
            Some(OpenTag { opaque: None, .. }) => {}
            Some(OpenTag { opaque: Some(start), visible_start, .. }) => {
                let label = format!("{name} {}", self.visible[visible_start..].trim());
                let mut opaque = self.opaque_of(
                    Role::Tag,
                    format!("{label} end"),
                    shorten(&self.text[span.clone()]),
                    span,
                );
                opaque.opens_at = Some(start);
                if let Some((_, opened)) = self.opaque.get_mut(start) {
                    opened.label = label;
                }
                self.opaque.push((span.clone(), opaque));
            }
            None => {
                let opaque =
                    self.opaque_of(Role::Tag, format!("{name} end"), shorten(&self.text[span.clone()]), span);
                self.opaque.push((span.clone(), opaque));
            }
        }
    }

    /// `span` as one line: line breaks and the prefixes behind them are a blank.
    fn joined(&self, span: &Span) -> String {
        let mut joined = String::new();
        let mut at = span.start;
        while let Some(newline) = self.text[at..span.end].find('\n').map(|found| at + found) {
            joined.push_str(self.text[at..newline].trim_ascii_end());
            joined.push(' ');
            at = self.content_start(newline).min(span.end);
        }
        joined.push_str(&self.text[at..span.end]);
        joined
    }

    /// Ends the run. `None` where nothing in it can be translated safely.
    pub(super) fn finish(mut self) -> (Finished, Vec<Link>) {
        for open in std::mem::take(&mut self.open_tags) {
            if open.opaque.is_none() {
                let opaque =
                    self.opaque_of(Role::Tag, open.name, shorten(&self.text[open.span.clone()]), &open.span);
                self.opaque.push((open.span, opaque));
            }
        }
        let Some(span) = self.span().and_then(|span| self.cut(span)) else { return (None, self.links) };
        self.find_in_text();
        let opaque_inside = |at: &Span| at.start >= span.start && at.end <= span.end;
        renumber(&mut self.opaque, opaque_inside);
        let parts = self.parts(&span);
        let has_letters = self.has_letters(&parts);
        (Some((span, parts, has_letters)), self.links)
    }

    /// Takes from both ends what belongs to the block rather than to its text:
    /// kramdown attribute lines and a tag on its own line. `None` for a run
    /// that can't become one line: kramdown reads its lines one by one.
    fn cut(&self, mut span: Span) -> Option<Span> {
        loop {
            let text = &self.text[span.clone()];
            let first_end = span.start + text.find('\n').unwrap_or(text.len());
            let last_start = span.start + text.rfind('\n').map_or(0, |at| at + 1);
            let last = &self.text[last_start..span.end];
            if last.trim_ascii_start().starts_with("{:toc") {
                return None;
            }
            if directives::is_attribute_line(last) {
                span.end = last_start;
            } else if directives::is_attribute_line(&self.text[span.start..first_end])
                || self.is_tag_line(&(span.start..first_end), span.end)
            {
                span.start = first_end;
            } else {
                break;
            }
            span = trim(self.text, &span);
            if span.start < span.end && span.start > 0 && self.text[..span.start].ends_with('\n') {
                span.start = self.content_start(span.start - 1).min(span.end);
            }
            if span.is_empty() {
                return None;
            }
        }
        let read_by_line = |line: &str| {
            let line = line.trim_ascii_start();
            line.starts_with('|') || directives::is_attribute_line(line)
        };
        let lines = self.text[span.clone()].lines();
        (!lines.clone().any(read_by_line) || lines.count() == 1).then_some(span)
    }

    /// Whether `line` holds one tag only and another line follows. Such a tag
    /// starts an HTML block: joined with the next line it would start a
    /// paragraph instead.
    fn is_tag_line(&self, line: &Span, end: usize) -> bool {
        let text = self.text[line.clone()].trim_ascii_end();
        line.end < end && text.starts_with('<') && html::tag(text).is_some_and(|tag| tag.length == text.len())
    }

    /// Finds addresses, dates, Liquid and attribute lists in what is text.
    fn find_in_text(&mut self) {
        self.texts.sort_by_key(|span| span.start);
        let mut areas: Vec<Span> = Vec::new();
        for text in &self.texts {
            match areas.last_mut() {
                Some(area) if area.end == text.start => area.end = text.end,
                _ => areas.push(text.clone()),
            }
        }
        for liquid in self.liquid {
            if liquid.start >= self.start && liquid.end <= self.end && !self.is_taken(liquid) {
                let shown = shorten(&self.text[liquid.clone()]);
                let opaque = self.opaque_of(Role::Liquid, String::new(), shown, liquid);
                self.opaque.push((liquid.clone(), opaque));
            }
        }
        for area in areas {
            let found = find_opaque(self.text, &area);
            for (span, role) in found {
                if !self.is_taken(&span) {
                    let opaque =
                        self.opaque_of(role, String::new(), self.text[span.clone()].to_owned(), &span);
                    self.opaque.push((span, opaque));
                }
            }
        }
    }

    fn is_taken(&self, span: &Span) -> bool {
        self.opaque.iter().any(|(taken, _)| taken.start < span.end && span.start < taken.end)
    }

    fn parts(&mut self, span: &Span) -> Vec<Part> {
        let mut pieces: Vec<Part> = std::mem::take(&mut self.opaque)
            .into_iter()
            .map(|(span, opaque)| Part { span, kind: PartKind::Opaque(opaque) })
            .collect();
        let breaks = self.breaks(span, &pieces);
        pieces.extend(breaks);
        for code in std::mem::take(&mut self.codes) {
            let inside: Vec<Span> = pieces
                .iter()
                .map(|piece| piece.span.clone())
                .filter(|piece| piece.start >= code.start && piece.end <= code.end)
                .collect();
            pieces.extend(gaps(&code, inside).map(|span| Part { span, kind: PartKind::Code }));
        }
        pieces.sort_by_key(|part| (part.span.start, part.span.end));
        let taken = pieces.iter().map(|part| part.span.clone()).collect();
        pieces.extend(gaps(span, taken).map(|span| Part { span, kind: PartKind::Text }));
        pieces.sort_by_key(|part| (part.span.start, part.span.end));
        pieces
    }

    fn breaks(&self, span: &Span, opaque: &[Part]) -> Vec<Part> {
        let mut breaks = Vec::new();
        let mut line_start = span.start;
        let newlines = self.text[span.clone()].match_indices('\n').map(|(at, _)| span.start + at);
        for newline in newlines {
            if opaque.iter().any(|part| part.span.contains(&newline)) {
                continue;
            }
            let end = self.content_start(newline).min(span.end);
            let hard = self.hard_breaks.contains(&newline);
            let line = &self.text[line_start..newline];
            let line = if hard { line.strip_suffix('\\').unwrap_or(line) } else { line };
            let start = line_start + line.trim_ascii_end().len();
            line_start = end;
            let kind = if hard {
                let written = self.text[start..end].to_owned();
                let shown = "line break".to_owned();
                PartKind::Opaque(Opaque {
                    role: Role::HardBreak,
                    label: String::new(),
                    shown,
                    written,
                    opens_at: None,
                })
            } else {
                PartKind::SoftBreak
            };
            breaks.push(Part { span: start..end, kind });
        }
        breaks
    }

    fn has_letters(&self, parts: &[Part]) -> bool {
        let text = parts.iter().filter(|part| part.kind == PartKind::Text);
        let mut text = text.flat_map(|part| self.texts.iter().filter_map(|span| overlap(span, &part.span)));
        text.any(|span| html::without_references(&self.text[span]).chars().any(char::is_alphabetic))
    }
}

/// Where the content of the line behind `newline` begins, inside `quotes`
/// block quotes. A lazy continuation line lacks its marks.
fn content_start(text: &str, newline: usize, quotes: usize) -> usize {
    let bytes = text.as_bytes();
    let skip_blanks = |mut at: usize| {
        while matches!(bytes.get(at), Some(b' ' | b'\t')) {
            at += 1;
        }
        at
    };
    let mut at = skip_blanks(newline + 1);
    for _ in 0..quotes {
        if bytes.get(at) != Some(&b'>') {
            break;
        }
        at = skip_blanks(at + 1);
    }
    at
}

/// `text` without what kramdown makes dashes of; they are in no id.
fn without_dashes(text: &str) -> String {
    text.replace("---", "").replace("--", "")
}

fn trim(text: &str, span: &Span) -> Span {
    let inner = &text[span.clone()];
    let start = span.start + (inner.len() - inner.trim_ascii_start().len());
    start..start.max(span.start + inner.trim_ascii_end().len())
}

/// What of `whole` the sorted spans `taken` leave.
fn gaps(whole: &Span, taken: Vec<Span>) -> impl Iterator<Item = Span> {
    let mut at = whole.start;
    let end = whole.end;
    let mut gaps = Vec::new();
    for span in taken {
        if span.start > at {
            gaps.push(at..span.start);
        }
        at = at.max(span.end);
    }
    if at < end {
        gaps.push(at..end);
    }
    gaps.into_iter()
}

fn overlap(a: &Span, b: &Span) -> Option<Span> {
    let span = a.start.max(b.start)..a.end.min(b.end);
    (span.start < span.end).then_some(span)
}

/// Keeps the opaque parts that `inside` holds, in order, and mends the end
/// tags' references to their start tags.
fn renumber(opaque: &mut Vec<(Span, Opaque)>, inside: impl Fn(&Span) -> bool) {
    let mut order: Vec<usize> = (0..opaque.len()).filter(|at| inside(&opaque[*at].0)).collect();
    order.sort_by_key(|at| (opaque[*at].0.start, opaque[*at].0.end));
    let mut kept: Vec<(Span, Opaque)> = order.iter().map(|at| opaque[*at].clone()).collect();
    for (_, part) in &mut kept {
        part.opens_at = part.opens_at.and_then(|start| order.iter().position(|at| *at == start));
    }
    *opaque = kept;
}

/// The role of a text that is nothing but an address.
fn address_role(text: &str) -> Option<Role> {
    let mut found = addresses(text);
    let (span, role) = found.next()?;
    // linkify leaves a closing `/` or bracket out in places where it ends a sentence.
    (span.start == 0 && span.end + 1 >= text.len()).then_some(role)
}

fn addresses(text: &str) -> impl Iterator<Item = (Span, Role)> {
    let mut finder = LinkFinder::new();
    finder.url_must_have_scheme(false);
    let found: Vec<_> = finder
        .links(text)
        .filter_map(|link| {
            let url = link.as_str();
            let role = match link.kind() {
                LinkKind::Email => Role::Email,
                _ if url.contains("://") || starts_with_www(url) => Role::Url,
                _ => return None,
            };
            Some((link.start()..link.end(), role))
        })
        .collect();
    found.into_iter()
}

fn starts_with_www(url: &str) -> bool {
    url.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."))
}

/// Addresses, ISO dates and attribute lists in one stretch of text.
fn find_opaque(text: &str, area: &Span) -> Vec<(Span, Role)> {
    let stretch = &text[area.clone()];
    let mut found = Vec::new();
    if stretch.contains(['@', ':']) || stretch.to_ascii_lowercase().contains("www.") {
        found.extend(
            addresses(stretch).map(|(span, role)| (area.start + span.start..area.start + span.end, role)),
        );
    }
    found.extend(directives::inline_attributes(stretch, area.start).map(|span| (span, Role::Attributes)));
    found.extend(iso_dates(stretch).map(|span| (area.start + span.start..area.start + span.end, Role::Date)));
    found
}

/// The spans of ISO dates that stand on their own in `text`.
fn iso_dates(text: &str) -> impl Iterator<Item = Span> {
    const LENGTH: usize = "2018-07-26".len();
    let bytes = text.as_bytes();
    let part_of_more =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'/' | b'_') || *byte >= 0x80;
    text.match_indices('-').filter_map(move |(dash, _)| {
        let start = dash.checked_sub(4)?;
        let candidate = text.get(start..start + LENGTH)?;
        let before = start.checked_sub(1).and_then(|at| bytes.get(at));
        let after = bytes.get(start + LENGTH);
        let alone = !before.is_some_and(part_of_more)
            && !after.is_some_and(|byte| part_of_more(byte) && *byte < 0x80);
        (alone && is_iso_date(candidate)).then_some(start..start + LENGTH)
    })
}

fn is_iso_date(text: &str) -> bool {
    let number =
        |span: Span| text.get(span).filter(|part| part.bytes().all(|b| b.is_ascii_digit()))?.parse().ok();
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length: u32 = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    year >= 1000 && (1..=length).contains(&day) && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-'
}

/// A tag as people are shown it: on one line.
fn shorten(raw: &str) -> String {
    raw.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}
