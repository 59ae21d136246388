//! Replacements in a page's text, put together with the original bytes of all
//! that stays.

use crate::page::source::Source;
use crate::text::Span;

use super::error::LocalizeError;

/// What is in `span` of `text`, with those of the `edits` that lie in it; they
/// are in order.
pub(super) fn edited(text: &str, span: &Span, edits: &[(Span, String)]) -> String {
    let mut edited = String::new();
    let mut at = span.start;
    for (replaced, replacement) in edits {
        if replaced.start >= at && replaced.end <= span.end {
            edited.push_str(&text[at..replaced.start]);
            edited.push_str(replacement);
            at = replaced.end;
        }
    }
    edited + &text[at..span.end]
}

/// Which bytes of a page the bytes of a localized one come from.
#[derive(Debug, Clone, Default)]
pub(super) struct Origins(Vec<Origin>);

/// From a place of the localized page on.
#[derive(Debug, Clone)]
struct Origin {
    localized: usize,
    english: usize,
    kind: OriginKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OriginKind {
    /// The page's own bytes.
    Copied,
    /// What stands in the place of those up to the next origin, or marks them.
    Replaced,
    /// The notice and the pins of headings, which belong to no text.
    Added,
}

impl Origins {
    /// The place in the page that what stands at `at` of the localized page, with
    /// `\n` line endings, belongs to; `None` for what belongs to no text.
    pub(super) fn english(&self, at: usize) -> Option<usize> {
        let known = self.0.partition_point(|origin| origin.localized <= at).checked_sub(1);
        let Some(origin) = known.map(|known| &self.0[known]) else { return Some(at) };
        match origin.kind {
            OriginKind::Copied => Some(origin.english + (at - origin.localized)),
            OriginKind::Replaced => Some(origin.english),
            OriginKind::Added => None,
        }
    }
}

/// Replacements, in any order until they are applied.
#[derive(Debug, Clone, Default)]
pub(super) struct Splices(Vec<Splice>);

#[derive(Debug, Clone)]
struct Splice {
    span: Span,
    /// Which of several at one place comes first.
    order: Order,
    text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    Top,
    Close,
    Behind,
    Before,
    Open,
    Replace,
}

impl Splices {
    /// Begins with the edits of links.
    pub(super) fn of_edits(edits: &[(Span, String)]) -> Self {
        let edits = edits.iter().map(|(span, text)| Splice {
            span: span.clone(),
            order: Order::Replace,
            text: text.clone(),
        });
        Self(edits.collect())
    }

    /// Replaces `span`, with the splices in it.
    pub(super) fn replace(&mut self, span: Span, text: String) {
        // What stands on top of the page is no part of a text that begins there.
        self.0.retain(|splice| {
            splice.order == Order::Top || splice.span.start < span.start || splice.span.end > span.end
        });
        self.0.push(Splice { span, order: Order::Replace, text });
    }

    /// Replaces everything up to `end`.
    pub(super) fn replace_top(&mut self, end: usize, text: String) {
        self.0.push(Splice { span: 0..end, order: Order::Top, text });
    }

    /// Puts `open` and `close` around `span`.
    pub(super) fn wrap(&mut self, span: &Span, open: &str, close: &str) {
        self.insert(span.start, Order::Open, open.to_owned());
        self.insert(span.end, Order::Close, close.to_owned());
    }

    /// Inserts `text` at `at`, before a segment that begins there.
    pub(super) fn insert_before(&mut self, at: usize, text: String) {
        self.insert(at, Order::Before, text);
    }

    /// Inserts `text` at `at`, behind a segment that ends there.
    pub(super) fn insert_after(&mut self, at: usize, text: String) {
        self.insert(at, Order::Behind, text);
    }

    fn insert(&mut self, at: usize, order: Order, text: String) {
        self.0.push(Splice { span: at..at, order, text });
    }

    /// Where the bytes come from, once they have been applied.
    pub(super) fn origins(&self) -> Origins {
        let mut origins = Vec::with_capacity(2 * self.0.len() + 1);
        let (mut localized, mut english) = (0, 0);
        for Splice { span, order, text } in &self.0 {
            origins.push(Origin { localized, english, kind: OriginKind::Copied });
            localized += span.start.saturating_sub(english);
            let (at, kind) = match order {
                Order::Top | Order::Behind | Order::Before => (span.start, OriginKind::Added),
                Order::Open | Order::Replace => (span.start, OriginKind::Replaced),
                // The end of a mark belongs to the text before it.
                Order::Close => (span.start.saturating_sub(1), OriginKind::Replaced),
            };
            origins.push(Origin { localized, english: at, kind });
            localized += text.len();
            english = span.end;
        }
        origins.push(Origin { localized, english, kind: OriginKind::Copied });
        Origins(origins)
    }

    /// The content of the file `source` with all replacements made. Their line
    /// breaks become the file's.
    pub(super) fn apply(&mut self, source: &Source) -> Result<String, LocalizeError> {
        self.0.sort_by_key(|splice| (splice.span.start, splice.order, splice.span.end));
        let ending = source.line_ending();
        let mut content = String::with_capacity(source.original().len() + source.original().len() / 4);
        content.push_str(source.prefix());
        let mut at = 0;
        for Splice { span, text, .. } in &self.0 {
            if span.start < at {
                let message = "two changes touch the same text".to_owned();
                return Err(LocalizeError { message, segment: None });
            }
            content.push_str(source.bytes(&(at..span.start)));
            if ending == "\n" {
                content.push_str(text);
            } else {
                content.push_str(&text.replace('\n', ending));
            }
            at = span.end;
        }
        content.push_str(source.bytes(&(at..source.text().len())));
        Ok(content)
    }
}
