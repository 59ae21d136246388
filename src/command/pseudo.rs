//! `glossator pseudo`: pseudo-translations for tests of layouts.

use clap::Args;

use super::session::{clean_up, load, site_language};
use super::take_over;
use super::terminal::{Exit, report, say};
use crate::finding::counted;
use crate::incoming::take_in;
use crate::language::Language;
use crate::project::{Error, Project};
use crate::pseudo::{PseudoStyle, texts};
use crate::report::ReportFormat;
use crate::site::Site;

/// Fill a pseudo-language's catalogs, for tests of layouts
///
/// `en-XA` gets accents, a third more length and brackets, `ar-XB` letters that are written from right to
/// left. List the language in glossator.toml as a draft, and see it with `glossator build --drafts`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The pseudo-language: a tag with the region XA, or XB for one that is written from right to left
    #[arg(value_name = "LANG", default_value = "en-XA")]
    language: String,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let tag = arguments.language.as_str();
    let Some(style) = Language::parse(tag).ok().as_ref().and_then(PseudoStyle::of) else {
        return Err(Error::new(format!(
            "`{tag}` isn't a pseudo-language; use `en-XA`, or `ar-XB` for one that is written from right to left"
        )));
    };
    let _turn = project.take_turn()?;
    project.guard_edits();
    let site = load(project)?;
    check_listed(&site, tag)?;
    let language = site_language(&site, &arguments.language)?;
    clean_up(project, &site.config, &site.config.output)?;
    let mut view = site.whole_view(language, project)?;
    let outcome = take_in(&site, &mut view, &texts(&site, style), true, project)?;
    take_over::write(&site, &view, &outcome, project)?;
    say(&format!(
        "wrote {} in {}; `glossator build --drafts --language {tag}` shows the pages",
        counted(outcome.taken.len(), "pseudo-translation"),
        language.language.english_name()
    ));
    if outcome.findings.is_empty() {
        return Ok(Exit::Clean);
    }
    report(&outcome.findings, (view.pages.len(), 1), ReportFormat::Human)
}

fn check_listed(site: &Site, tag: &str) -> Result<(), Error> {
    if site.languages.iter().any(|known| known.language.tag() == tag) {
        return Ok(());
    }
    Err(Error::new(format!(
        "glossator.toml doesn't list `{tag}`: add {tag} = {{ stage = \"draft\" }} to [languages]"
    )))
}
