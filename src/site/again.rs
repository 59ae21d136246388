//! A second look at a language, when it is known what is published: nothing is
//! settled or checked again, only the texts that readers get are read.

use crate::resolve::Terms;
use crate::safety::{Checked, resolved};
use crate::segment::Segment;

use super::build::Published;
use super::counts::Counts;
use super::files::{Files, ReadError};
use super::languages::SiteLanguage;
use super::loaded::Site;
use super::verdict::SegmentVerdict;
use super::view::{PageView, SegmentView, View};

impl Site {
    /// What readers of `language` get, as the view of it was that has been added
    /// to `published`. Its parts know nothing of records.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn published_view<'s>(
        &'s self,
        language: &'s SiteLanguage,
        files: &dyn Files,
        published: &Published,
    ) -> Result<View<'s>, ReadError> {
        self.published_view_but(language, files, published, Vec::new())
    }

    /// [`Site::published_view`], but for the pages whose counts are `known`, by
    /// number.
    pub(super) fn published_view_but<'s>(
        &'s self,
        language: &'s SiteLanguage,
        files: &dyn Files,
        published: &Published,
        known: Vec<Option<Counts>>,
    ) -> Result<View<'s>, ReadError> {
        let mut view = self.read_view(
            language,
            files,
            |_| Ok(known),
            |view, number, terms| {
                let verdicts = published.verdicts(language.language.tag(), number);
                let segments = std::iter::zip(&view.page.segments, verdicts);
                let parts = segments
                    .map(|(segment, verdict)| self.shown_part(segment, verdict, view, language, terms));
                view.parts = parts.collect();
                Ok(())
            },
        )?;
        published.apply(&mut view);
        Ok(view)
    }

    fn shown_part(
        &self,
        segment: &Segment,
        verdict: &SegmentVerdict,
        view: &PageView<'_>,
        language: &SiteLanguage,
        terms: Option<&Terms>,
    ) -> SegmentView {
        let entry = view.catalog.places_of(&segment.id).first().copied().filter(|_| verdict.shown);
        let allowed = self.allowed_links(&language.language);
        let text = entry.and_then(|at| resolved(&view.catalog.entries[at], terms, segment, allowed).ok());
        SegmentView {
            settled: None,
            checked: text.map(|(resolved, literal)| Checked {
                resolved,
                literal,
                has_form: verdict.has_form,
                ..Checked::default()
            }),
            status: verdict.status.clone(),
            foreign: None,
            shown: verdict.shown,
            entry,
            unwritable: None,
        }
    }
}
