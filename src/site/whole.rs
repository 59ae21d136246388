//! Whole pages: each put together as it is written. `check`, `status` and
//! `build` do it alike, so that what a page can't be written with counts for
//! all of them, before anyone is told what is published.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::catalog::anchors;
use crate::config::Notice;
use crate::finding::{Code, Finding, Place};
use crate::language::{Language, SourceName};
use crate::link;
use crate::localize::notice::{NoticeCounts, NoticeForm, NoticeKind, NoticeTexts, render_foreign};
use crate::localize::{self, LocalizeContext, LocalizeError, Rendering, Unwritable, Whole, proven};
use crate::page::PageNumber;
use crate::safety::Checked;
use crate::segment::{Segment, SegmentKind};
use crate::status::Status;
use crate::text::{Digest, LineIndex, Span};

use super::counts::Counts;
use super::depends::Dependencies;
use super::files::{Files, ReadError};
use super::languages::SiteLanguage;
use super::loaded::Site;
use super::notices::notice_texts;
use super::publish::state;
use super::view::{PageView, SegmentView, View};

impl Site {
    /// [`Site::view`], and its pages put together.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn whole_view<'s>(
        &'s self,
        language: &'s SiteLanguage,
        files: &dyn Files,
    ) -> Result<View<'s>, ReadError> {
        let mut view = self.view(language, files)?;
        self.put_together(&mut view, files)?;
        Ok(view)
    }

    /// [`Site::whole_view`] of some pages, by number; nothing is known of the others.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn whole_view_of<'s>(
        &'s self,
        language: &'s SiteLanguage,
        files: &dyn Files,
        is_looked_at: impl Fn(PageNumber) -> bool,
    ) -> Result<View<'s>, ReadError> {
        let passed_over =
            PageNumber::all(self.pages.len()).map(|number| (!is_looked_at(number)).then(Counts::default));
        let passed_over: Vec<Option<Counts>> = passed_over.collect();
        let mut view = self.view_but(language, files, |_| Ok(passed_over))?;
        self.put_together(&mut view, files)?;
        Ok(view)
    }

    /// [`Site::whole_view`], but for the pages whose counts are `known`, by their
    /// numbers and what they depend on, which `dependencies` learn here.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn whole_view_but<'s>(
        &'s self,
        language: &'s SiteLanguage,
        files: &dyn Files,
        dependencies: &mut Dependencies,
        known: impl Fn(PageNumber, Option<Digest>) -> Option<Counts>,
    ) -> Result<View<'s>, ReadError> {
        let tag = language.language.tag();
        let mut view = self.view_but(language, files, |gone| {
            dependencies.add_language(self, language, gone, files)?;
            let pages = PageNumber::all(self.pages.len());
            Ok(pages.map(|number| known(number, dependencies.of(tag, number))).collect())
        })?;
        self.put_together(&mut view, files)?;
        Ok(view)
    }

    /// Puts the pages of a language together: a translation that its page can't
    /// be written with is refused. Where nothing of a page is shown, there is
    /// nothing to put together.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn put_together(&self, view: &mut View<'_>, files: &dyn Files) -> Result<(), ReadError> {
        let SiteLanguage { language, stage, .. } = view.language;
        let notices = notice_texts(language, files)?.unwrap_or_default();
        view.pages.par_iter_mut().for_each(|page| {
            if page.known.is_some() {
                return;
            }
            let counts = page.counts();
            if counts.shown == 0 && !state(page, &counts, *stage, true).is_published() {
                return;
            }
            if self.is_proven(page, language, notices.as_ref()) {
                return;
            }
            match self.whole_page(page, language, &[], None, notices.as_ref()) {
                Ok(whole) => whole.unwritable.into_iter().for_each(|one| refuse(&mut page.parts, one)),
                Err(error) => page.broken = Some(error),
            }
        });
        Ok(())
    }

    /// The localized page of `view`, with the `edits` of its links.
    pub(super) fn whole_page(
        &self,
        view: &PageView<'_>,
        language: &Language,
        edits: &[(Span, String)],
        redirect_to: Option<&str>,
        notices: Option<&NoticeTexts>,
    ) -> Result<Whole, LocalizeError> {
        let page = view.page;
        let mut renderings = renderings(view);
        let is_proven = self.has_structure(view, language, notices);
        let former_anchors = former_anchors(view);
        let mut unwritable: Vec<Unwritable> = Vec::new();
        loop {
            let in_english = unwritable.iter().filter(|one| one.is_translation).count();
            let whole = localize::whole(&LocalizeContext {
                page: &page.page,
                segments: &page.segments,
                renderings: &renderings,
                language,
                source_language: &self.source,
                link_edits: edits,
                redirect_to: redirect_to.map(str::to_owned),
                notice: self.notice(view, in_english, notices),
                former_anchors: &former_anchors,
                catalog_path: &view.path,
                is_proven,
            })?;
            // With more in English, the notice is another one.
            if whole.unwritable.is_empty() {
                return Ok(Whole { unwritable, ..whole });
            }
            for one in whole.unwritable {
                renderings[one.segment] = one.rendering.clone();
                match unwritable.iter_mut().find(|known| known.segment == one.segment) {
                    Some(known) => known.rendering = one.rendering,
                    None => unwritable.push(one),
                }
            }
        }
    }

    /// Whether the page can be written as it is to be, and needn't be put together
    /// to know it.
    fn is_proven(&self, view: &PageView<'_>, language: &Language, notices: Option<&NoticeTexts>) -> bool {
        self.has_structure(view, language, notices)
            && proven::front_matter(&LocalizeContext {
                page: &view.page.page,
                segments: &view.page.segments,
                renderings: &renderings(view),
                language,
                source_language: &self.source,
                link_edits: &[],
                redirect_to: None,
                notice: None,
                former_anchors: &BTreeMap::new(),
                catalog_path: &view.path,
                is_proven: true,
            })
            .is_ok()
    }

    /// Whether the page's structure is that of the English one, by what is known
    /// of its texts.
    fn has_structure(&self, view: &PageView<'_>, language: &Language, notices: Option<&NoticeTexts>) -> bool {
        let page = view.page;
        let is_known = |(segment, part): (&Segment, &SegmentView)| {
            let has_form = |checked: &Checked| checked.has_form || checked.resolved == segment.pattern;
            let is_written = !part.shown || part.checked.as_ref().is_some_and(has_form);
            part.unwritable.is_none() && (is_written || matches!(segment.kind, SegmentKind::FrontMatter(_)))
        };
        let holds_marks = || proven::holds_marks(&page.page, &page.segments, language, &self.source);
        *language != self.source
            && former_anchors(view).is_empty()
            && std::iter::zip(&page.segments, &view.parts).all(is_known)
            && *page.holds_marks.get_or_init(holds_marks)
            && self.notice(view, 0, notices).is_none_or(|notice| proven::is_closed(&notice))
    }

    /// The notice of a page on which `more` parts are English than their status
    /// says.
    fn notice(&self, view: &PageView<'_>, more: usize, texts: Option<&NoticeTexts>) -> Option<String> {
        if !view.page.page.conventions.notice {
            return None;
        }
        let kind = match view.page.rules.notice {
            Notice::Plain => NoticeKind::Plain,
            Notice::Prevails => NoticeKind::Prevails,
            Notice::None => return None,
        };
        let counts = view.counts();
        let counts = NoticeCounts {
            all: counts.segments,
            english: counts.english() + more,
            older: counts.shown_stale,
            unreviewed: counts.shown_unreviewed,
        };
        let base = self.config.links.site.as_deref().map_or("", link::base_path);
        let page = &view.page.page;
        let scheme = page.conventions.english_scheme;
        let url = page.address().map(|address| format!("{scheme}{base}{address}"));
        let url = url.as_deref();
        // A link in a tag is the generator's as little as one of another site.
        let is_html = page.dialect.is_html() || (page.conventions.html && scheme.is_empty());
        let form = if is_html { NoticeForm::Html(&self.config.conventions) } else { NoticeForm::Markdown };
        Some(match texts {
            Some(texts) => texts.render(kind, counts, url, self.source.tag(), form),
            None => render_foreign(kind, counts, url, self.source.tag(), form),
        })
    }
}

/// Notes what a page can't be written with.
fn refuse(parts: &mut [SegmentView], unwritable: Unwritable) {
    let part = &mut parts[unwritable.segment];
    if unwritable.is_translation {
        (part.status, part.shown) = (Status::Refused, false);
    }
    part.unwritable = Some(unwritable);
}

/// By number of a heading's segment the anchors that it had on pages that were translated before.
fn former_anchors(view: &PageView<'_>) -> BTreeMap<usize, Vec<String>> {
    let catalog = &view.catalog;
    if !anchors::may_have_anchors(catalog) {
        return BTreeMap::new();
    }
    let of_segment = |(at, segment): (usize, &Segment)| {
        segment.kind.heading_level()?;
        let named = catalog.entries_of(&segment.id).flat_map(|entry| anchors::former_anchors(catalog, entry));
        let named: Vec<String> = named.map(str::to_owned).collect();
        (!named.is_empty()).then_some((at, named))
    };
    view.page.segments.iter().enumerate().filter_map(of_segment).collect()
}

/// What stands in the place of each segment.
fn renderings(view: &PageView<'_>) -> Vec<Rendering> {
    let of_part = |(segment, part): (&Segment, &SegmentView)| match (&part.unwritable, &part.checked) {
        (Some(unwritable), _) => unwritable.rendering.clone(),
        (None, Some(checked)) if part.shown && checked.resolved == segment.pattern => Rendering::Original,
        (None, Some(checked)) if part.shown => Rendering::Translated(checked.resolved.clone()),
        (None, _) => Rendering::English,
    };
    std::iter::zip(&view.page.segments, &view.parts).map(of_part).collect()
}

/// The finding about a translation that breaks its page only together with
/// what stands around it; none about English that can't be marked as such.
#[must_use]
pub fn unwritable_part(
    view: &PageView<'_>,
    language: &Language,
    source: &SourceName,
    unwritable: &Unwritable,
) -> Option<Finding> {
    if !unwritable.is_translation {
        return None;
    }
    let error = &unwritable.error;
    let entry = &view.catalog.entries[view.parts[unwritable.segment].entry?];
    let mut finding = broken_output(view, language, source, error);
    finding.message = format!("the {} text can't be written: {}", language.english_name(), error.message);
    finding.notes = vec![format!("Readers of the page get this part in {source} until it is fixed.")];
    let text = &view.catalog.text;
    let span = entry.value_start..entry.span.end;
    finding.place = Some(Place::of(&view.path, text, &LineIndex::new(text), &span));
    finding.help = Some(format!(
        "Begin and end this text with words, and have marks and placeables beside the words that they stand at in \
         the {source}. If it is so already, please report this as a mistake in glossator."
    ));
    Some(finding)
}

/// The finding about a page that can't be written whatever its translations are.
#[must_use]
pub fn broken_output(
    view: &PageView<'_>,
    language: &Language,
    source: &SourceName,
    error: &LocalizeError,
) -> Finding {
    let page = view.page;
    let place = match error.segment.as_deref().and_then(|id| page.segment(id)) {
        Some(segment) => page.page.place(&segment.span),
        None => Place::file(&page.page.path),
    };
    let mut finding = Finding::new(
        Code::BrokenOutput,
        format!("the {} page can't be written: {}", language.english_name(), error.message),
    )
    .language(language)
    .page(&page.page.path, page.reference_key())
    .at(place)
    .note(format!("Readers find the {source} page, and links lead there."))
    .help(
        "Write the place in the page in a plainer way; if it is plain already, please report this as a mistake in \
         glossator.",
    );
    finding.id.clone_from(&error.segment);
    finding
}
