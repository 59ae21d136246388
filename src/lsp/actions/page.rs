//! What can be done to a segment where it stands in its page: with its translations, and
//! with the comments for glossator above it.

use std::collections::BTreeSet;

use crate::finding::{Code, Severity};
use crate::page::Page;
use crate::page::body::Block;
use crate::segment::{SegmentKind, draft};
use crate::site::changes::FileChange;
use crate::site::is_source;
use crate::site::view::{SegmentView, View};
use crate::status::{Status, immaterial};
use crate::syntax::trouble::TroubleKind;
use crate::text::Span;

use crate::lsp::loaded::Loaded;
use crate::lsp::places::Target;

use super::accept;
use super::proposal::Proposal;

pub(super) fn proposals(loaded: &Loaded, path: &str, marked: &Span) -> Vec<Proposal> {
    let mut proposals = unread_directives(loaded, path, marked);
    let Some(target) = loaded.target(path, marked.start) else { return proposals };
    let languages = loaded.site.languages.iter();
    let views: Option<Vec<View<'_>>> = languages.map(|language| loaded.view(language, target.page)).collect();
    let Some(views) = views else { return proposals };
    proposals.extend(every_language(loaded, &views, target));
    for view in &views {
        proposals.extend(accept::in_language(loaded, view, target));
    }
    let parts = views.iter().map(|view| &view.pages[target.page].parts[target.at]);
    proposals.extend(no_difference(loaded, parts, target));
    proposals
}

/// What `accept --every-language` would write; with one language that is what accepting
/// its text writes.
fn every_language(loaded: &Loaded, views: &[View<'_>], target: Target) -> Option<Proposal> {
    let site = &loaded.site;
    let objections = site.objections(views, target.page, target.at);
    let taken = std::iter::zip(views, objections).filter(|(_, objection)| objection.is_none());
    let taken: Vec<&View<'_>> = taken.map(|(view, _)| view).collect();
    if taken.len() < 2 {
        return None;
    }
    let mut changes: Vec<FileChange> = Vec::new();
    for view in &taken {
        for change in accept::changes(loaded, view.language, target, false)? {
            // The reference catalog of a page that has moved goes with each of them.
            if !changes.contains(&change) {
                changes.push(change);
            }
        }
    }
    let tags: Vec<&str> = taken.iter().map(|view| view.language.language.tag()).collect();
    Some(Proposal {
        title: format!("Accept every text for today's {}: {}", site.source_name.name(), tags.join(", ")),
        fixes: vec![Code::StaleTranslation],
        changes,
    })
}

/// The comment that says that an edit changes nothing for translations, where the edit
/// looks small.
fn no_difference<'v>(
    loaded: &Loaded,
    parts: impl Iterator<Item = &'v SegmentView>,
    target: Target,
) -> Vec<Proposal> {
    let segment = &loaded.site.pages[target.page].segments[target.at];
    let is_small =
        |part: &&SegmentView| matches!(part.status, Status::Stale { severity: Severity::Wording, .. });
    let directives = parts.filter(is_small).filter_map(|part| immaterial(segment, &part.status));
    let directives: BTreeSet<String> = directives.collect();
    let written = |directive: String| {
        let changes = vec![above(loaded, target, &directive)?];
        let title = "Say that this edit changes nothing for translations".to_owned();
        Some(Proposal { title, fixes: vec![Code::StaleTranslation], changes })
    };
    directives.into_iter().filter_map(written).collect()
}

/// The page with `directive` in a line of its own above the segment; `None` where that
/// line would do something else.
fn above(loaded: &Loaded, target: Target, directive: &str) -> Option<FileChange> {
    let site = &loaded.site;
    let page = &site.pages[target.page].page;
    let segment = &site.pages[target.page].segments[target.at];
    let is_own_block = matches!(segment.kind, SegmentKind::Text(Block::Paragraph | Block::Heading(_)));
    let text = page.source.text();
    let line = text[..segment.span.start].rfind('\n').map_or(0, |at| at + 1);
    let marks = text[line..segment.span.start].trim_start_matches('#');
    // In a list or a quote the line would end it, and MDX has no such comments.
    if !is_own_block || page.dialect.mdx || !marks.trim().is_empty() || text[line..].starts_with(' ') {
        return None;
    }
    let mut content = page.source.original().to_owned();
    let at = page.source.original_span(&(line..line)).start;
    content.insert_str(at, &format!("{directive}{}", page.source.line_ending()));
    let folder = site.config.content.0.iter().find(|folder| is_source(&site.config, folder, &page.path))?;
    let changed = Page::parse(&page.path, folder, content.clone(), &site.config).ok()?;
    let before = &segment.remarks.same;
    let says_so =
        |draft: &draft::Draft| draft.kind == segment.kind && draft.remarks.same.len() > before.len();
    let drafts = draft::extract(&changed);
    let is_as_before = drafts.len() == site.pages[target.page].segments.len();
    let is_read = is_as_before && drafts.get(target.at).is_some_and(says_so);
    is_read.then(|| FileChange::Write { path: page.path.clone(), content })
}

/// Comments for glossator that it can't read go.
fn unread_directives(loaded: &Loaded, path: &str, marked: &Span) -> Vec<Proposal> {
    let Some(number) = loaded.site.number_of(path) else { return Vec::new() };
    let page = &loaded.site.pages[number].page;
    let troubles = page.body.troubles.iter().filter(|trouble| trouble.kind == TroubleKind::Directive);
    let spans = troubles.map(|trouble| page.source.original_span(&trouble.span));
    let marked = spans.filter(|span| span.start <= marked.end && marked.start <= span.end);
    let without = |span: Span| {
        let mut content = page.source.original().to_owned();
        content.replace_range(whole_line(&content, span), "");
        Proposal {
            title: "Delete the comment".to_owned(),
            fixes: vec![Code::UnusedDirective],
            changes: vec![FileChange::Write { path: page.path.clone(), content }],
        }
    };
    marked.map(without).collect()
}

/// `span`, with its line where nothing else stands on it.
fn whole_line(text: &str, span: Span) -> Span {
    let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at + 1);
    let is_alone = text[start..span.start].trim().is_empty() && text[span.end..end].trim().is_empty();
    if is_alone { start..end } else { span }
}
