//! Build: the localized pages of the site, one language at a time.
//!
//! What is published is settled first, for all languages; then links can be
//! written, and pages are independent of each other.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::config::{Config, NOTICES, Notice, Stage, Withheld};
use crate::finding::{Code, Finding, Place};
use crate::language::Language;
use crate::link;
use crate::localize::notice::{NoticeCounts, NoticeForm, NoticeKind, NoticeTexts, render_foreign};
use crate::localize::redirect::Redirect;
use crate::localize::{self, Context, Rendering};
use crate::page::{Page, Syntax};
use crate::text::LineIndex;

use super::files::{Files, ReadError, Text, read_text};
use super::languages::SiteLanguage;
use super::publish::{Counts, State, state};
use super::view::{PageView, View};
use super::{Site, SitePage};

/// With more unwritable parts a page isn't written at all.
const MAX_BLAMED: usize = 20;

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Its path below the output folder.
    pub path: String,
    /// Its content.
    pub content: String,
}

/// What becomes of every page in every language that is built.
#[derive(Debug, Clone, Default)]
pub struct Published {
    /// By language: for each page its counts and state.
    pub languages: Vec<(String, Vec<(Counts, State)>)>,
    /// The files that readers had before this build, as outputs name them.
    pub before: BTreeSet<String>,
}

impl Published {
    /// Adds a language.
    pub fn add(&mut self, view: &View<'_>, drafts: bool) {
        let stage = view.language.stage;
        let pages = view.pages.iter().map(|page| {
            let counts = page.counts();
            (counts, state(page, &counts, stage, drafts))
        });
        self.languages.push((view.language.language.tag().to_owned(), pages.collect()));
    }

    /// Whether readers find page number `page` in a language.
    #[must_use]
    pub fn is_published(&self, language: &str, page: usize) -> bool {
        self.state(language, page).is_some_and(State::is_published)
    }

    /// What becomes of page number `page` in a language; `None` for one that
    /// isn't looked at.
    #[must_use]
    pub fn state(&self, language: &str, page: usize) -> Option<State> {
        let (_, pages) = self.languages.iter().find(|(tag, _)| tag == language)?;
        pages.get(page).map(|(_, state)| *state)
    }

    /// Takes a page back that could not be written.
    fn withhold(&mut self, language: &str, page: usize) {
        let pages = self.languages.iter_mut().find(|(tag, _)| tag == language).map(|(_, pages)| pages);
        if let Some((_, state)) = pages.and_then(|pages| pages.get_mut(page)) {
            *state = State::Withheld;
        }
    }
}

/// The notice's texts in a language: the site's own, else the built-in ones.
/// The inner error says what is wrong with the site's own.
///
/// # Errors
/// When the file can't be read.
pub fn notice_texts(
    language: &Language,
    files: &dyn Files,
) -> Result<Result<Option<NoticeTexts>, String>, ReadError> {
    let path = format!("{NOTICES}/{language}.ftl");
    Ok(match read_text(files, &path)? {
        Text::Is(text) => NoticeTexts::parse(language, &text).map(Some),
        Text::NotUtf8 { .. } => Err("it isn't UTF-8".to_owned()),
        Text::TooLarge { .. } => Err("it is larger than any notice".to_owned()),
        Text::Absent => Ok(NoticeTexts::built_in(language)),
    })
}

/// Where internal links lead.
#[must_use]
pub fn link_table(site: &Site) -> link::Table {
    table_of(site.pages.iter().map(|page| &page.page), &site.config, &site.source, &site.languages)
}

/// Where internal links of these pages lead.
pub(super) fn table_of<'p>(
    pages: impl Iterator<Item = &'p Page> + Clone,
    config: &Config,
    source: &Language,
    languages: &[SiteLanguage],
) -> link::Table {
    let languages = languages.iter().map(|language| &language.language);
    link::Table::new(pages, config.links.site.as_deref(), &config.links.keep, source)
        .with_languages(languages, &config.conventions)
}

impl Site {
    /// The localized pages of a language. A page that can't be written as it
    /// should be is withheld, with a finding, and the links to it stay English.
    ///
    /// # Errors
    /// When a notice can't be read.
    pub fn localize_language(
        &self,
        view: &View<'_>,
        published: &mut Published,
        files: &dyn Files,
    ) -> Result<(Vec<Output>, Vec<Finding>), ReadError> {
        let table = link_table(self);
        let notices = notice_texts(&view.language.language, files)?.unwrap_or_default();
        let mut findings = Vec::new();
        loop {
            let localized: Vec<_> = view
                .pages
                .par_iter()
                .enumerate()
                .map(|(number, page)| {
                    self.localize_page(number, page, view, &table, published, notices.as_ref())
                })
                .collect();
            let (mut outputs, mut in_english) = (Vec::new(), Vec::new());
            let mut failed = false;
            for (number, page) in localized.into_iter().enumerate() {
                match page {
                    Ok((output, told)) => {
                        outputs.extend(output);
                        in_english.extend(told);
                    }
                    Err(finding) => {
                        failed = true;
                        published.withhold(view.language.language.tag(), number);
                        findings.push(*finding);
                    }
                }
            }
            if !failed {
                findings.extend(in_english);
                return Ok((outputs, findings));
            }
        }
    }

    fn localize_page(
        &self,
        number: usize,
        view: &PageView<'_>,
        all: &View<'_>,
        table: &link::Table,
        published: &Published,
        notices: Option<&NoticeTexts>,
    ) -> Result<(Option<Output>, Vec<Finding>), Box<Finding>> {
        let language = &all.language.language;
        let page = view.page;
        if !published.is_published(language.tag(), number) {
            let redirect = self.redirects(number, page, language, published);
            return Ok((redirect.then(|| self.redirect(page, language, notices)).flatten(), Vec::new()));
        }
        let mut renderings = renderings(view);
        let is_published = |page: usize| published.is_published(language.tag(), page);
        let links = self.config.conventions.links;
        let edits =
            if links { link::rewrite(number, &page.page, table, language, is_published) } else { Vec::new() };
        let redirect_to = link::redirect_to(&page.page, table, language, is_published).filter(|_| links);
        let mut findings = Vec::new();
        loop {
            let context = Context {
                page: &page.page,
                segments: &page.segments,
                renderings: &renderings,
                language,
                source_language: &self.source,
                skeleton: &page.skeleton,
                link_edits: &edits,
                redirect_to: redirect_to.clone(),
                notice: self.notice(view, findings.len(), notices),
                catalog_path: &view.path,
            };
            let error = match localize::localize(&context) {
                Ok(content) => {
                    let path = self.output_path(page, language);
                    return Ok((Some(Output { path, content }), findings));
                }
                Err(error) => error,
            };
            // The one part that the page can't be with is published in English.
            let blamed = page.segments.iter().position(|segment| Some(&segment.id) == error.segment.as_ref());
            let blamed = blamed.filter(|at| matches!(renderings[*at], Rendering::Translated(_)));
            let Some(blamed) = blamed.filter(|_| findings.len() < MAX_BLAMED) else {
                return Err(Box::new(broken_output(view, language, &error)));
            };
            renderings[blamed] = Rendering::English;
            findings.push(unwritable_part(view, language, &error));
        }
    }

    /// Where a page in `language` goes: below the output folder, or with a `/`
    /// in front below the project, as layouts read data there.
    #[must_use]
    pub fn output_path(&self, page: &SitePage, language: &Language) -> String {
        let tag = language.tag();
        let Some(data) = &page.page.data else {
            let conventions = &self.config.conventions;
            let path = self.without_source_language(&page.page.output_path);
            return conventions.path.path(&conventions.name_of(tag), &path);
        };
        let path = self.config.data.output.path(tag, &data.path);
        path.strip_prefix(&format!("{}/", self.config.output))
            .map_or_else(|| format!("/{path}"), str::to_owned)
    }

    /// A path whose name tells the source's language, `x.en.md`, without it.
    fn without_source_language(&self, path: &str) -> String {
        let template = &self.config.conventions.path;
        let name = self.config.conventions.name_of(self.source.tag());
        let is_told = template.has_language_in_name() && template.language(path) == Some(&*name);
        if is_told { path.replacen(&format!(".{name}."), ".", 1) } else { path.to_owned() }
    }

    /// What the path of an output, which an earlier build wrote, calls its
    /// language.
    #[must_use]
    pub fn output_language<'p>(&self, path: &'p str) -> Option<&'p str> {
        match path.strip_prefix('/') {
            Some(path) => self.config.data.output.language(path),
            None => self.config.conventions.path.language(path),
        }
    }

    /// Whether readers of a page that isn't published are sent to the English one.
    #[must_use]
    pub fn redirects(
        &self,
        number: usize,
        page: &SitePage,
        language: &Language,
        published: &Published,
    ) -> bool {
        let is_withheld = published.state(language.tag(), number) == Some(State::Withheld);
        let had = || {
            let path = self.output_path(page, language);
            published.before.contains(&path) || published.before.contains(&self.redirect_path(page, language))
        };
        let is_wanted = match page.rules.withheld {
            Withheld::Nothing => false,
            Withheld::Redirect => true,
            Withheld::RedirectPublished => had(),
        };
        is_withheld && is_wanted && page.page.address().is_some()
    }

    /// Where the page goes that redirects instead of one that isn't published.
    #[must_use]
    pub fn redirect_path(&self, page: &SitePage, language: &Language) -> String {
        localize::redirect::path(&self.config.conventions, &self.output_path(page, language))
    }

    fn redirect(&self, page: &SitePage, language: &Language, texts: Option<&NoticeTexts>) -> Option<Output> {
        let address = page.page.address()?;
        let content = localize::redirect::render(&Redirect {
            page: &page.page,
            address: &address,
            source_language: &self.source,
            language,
            site: self.config.links.site.as_deref(),
            texts,
            in_collection: self.config.output.starts_with('_'),
        })?;
        Some(Output { path: self.redirect_path(page, language), content })
    }

    /// The notice of a page on which `more` parts are English than their status
    /// says.
    fn notice(&self, view: &PageView<'_>, more: usize, texts: Option<&NoticeTexts>) -> Option<String> {
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
        let url = view.page.page.address().map(|address| format!("{base}{address}"));
        let url = url.as_deref();
        let keeps_tags = self.config.conventions.html || view.page.page.syntax == Syntax::Html;
        let form = if keeps_tags { NoticeForm::Html(&self.config.conventions) } else { NoticeForm::Markdown };
        Some(match texts {
            Some(texts) => texts.render(kind, counts, url, self.source.tag(), form),
            None => render_foreign(kind, counts, url, self.source.tag(), form),
        })
    }

    /// The pages in the source language: the source's own bytes. A data file
    /// that is where its copy would go is no output.
    #[must_use]
    pub fn source_pages(&self) -> Vec<Output> {
        let output = |page: &SitePage| Output {
            path: self.output_path(page, &self.source),
            content: page.page.source.original().to_owned(),
        };
        let outputs = self.pages.iter().map(|page| (page, output(page)));
        outputs
            .filter(|(page, output)| output.path != format!("/{}", page.page.path))
            .map(|(_, output)| output)
            .collect()
    }
}

/// What stands in the place of each segment.
fn renderings(view: &PageView<'_>) -> Vec<Rendering> {
    let of_part = |(segment, part): (&crate::segment::Segment, &super::view::Part)| match &part.checked {
        Some(checked) if part.shown && checked.resolved == segment.pattern => Rendering::Original,
        Some(checked) if part.shown => Rendering::Translated(checked.resolved.clone()),
        _ => Rendering::English,
    };
    std::iter::zip(&view.page.segments, &view.parts).map(of_part).collect()
}

/// The finding about a translation that breaks its page only together with
/// what stands around it.
fn unwritable_part(view: &PageView<'_>, language: &Language, error: &localize::LocalizeError) -> Finding {
    let mut finding = broken_output(view, language, error);
    finding.message = format!("the {} text can't be written: {}", language.english_name(), error.message);
    finding.notes = vec!["Readers of the page get this part in English until it is mended.".to_owned()];
    let entries = || view.catalog.entries.iter();
    if let Some(entry) = entries().find(|entry| Some(&entry.id) == error.segment.as_ref()) {
        let text = &view.catalog.text;
        let span = entry.value_start..entry.span.end;
        finding.place = Some(Place::of(&view.path, text, &LineIndex::new(text), &span));
    }
    finding.help = Some(
        "Begin and end this text with words, and have marks and placeables beside the words that they stand at in \
         the English. If it is so already, please report this as a mistake in glossator."
            .to_owned(),
    );
    finding
}

fn broken_output(view: &PageView<'_>, language: &Language, error: &localize::LocalizeError) -> Finding {
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
    .note("Readers find the English page, and links lead there.")
    .help(
        "Look at the translation of this part; if it is right, please report this as a mistake in glossator.",
    );
    finding.id.clone_from(&error.segment);
    finding
}

/// Languages that are built, by stage.
#[must_use]
pub fn is_built(stage: Stage, drafts: bool) -> bool {
    stage != Stage::Draft || drafts
}
