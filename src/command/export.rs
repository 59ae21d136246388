//! `glossator export`: a language's texts as a file for other tools.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::exchange::FormatArgument;
use super::session::{check_pages, is_wanted, load, site_language};
use super::terminal::{Exit, print, say, say_empty};
use crate::exchange::{self, Export, collect, write};
use crate::finding::counted;
use crate::memory::TranslationMemory;
use crate::project::{Error, Project};
use crate::report::harmless;
use crate::site::hints::remembered;
use crate::site::inputs::is_input;
use crate::site::view::View;
use crate::site::{Site, SitePage};

/// Write a language's texts as PO, XLIFF, TMX, CSV or JSON lines for other tools
///
/// `glossator import` takes the file back. Importing what was exported changes nothing.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The language
    #[arg(value_name = "LANG")]
    language: String,
    /// What is written
    #[arg(long, value_enum)]
    format: FormatArgument,
    /// Only texts of these statuses
    #[arg(long, value_enum, value_name = "STATUS", value_delimiter = ',')]
    only: Vec<Only>,
    /// Only this page, by path or ref (can be repeated)
    #[arg(long, value_name = "PAGE")]
    page: Vec<String>,
    /// A translation memory (TMX) whose texts stand beside what is to be translated, with those of
    /// the site itself (can be repeated)
    #[arg(long, value_name = "FILE")]
    memory: Vec<PathBuf>,
    /// Write to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Only {
    Current,
    Stale,
    Missing,
    Unreviewed,
    Refused,
}

impl Only {
    /// The name of the status.
    const fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Unreviewed => "unreviewed",
            Self::Refused => "refused",
        }
    }
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let site = load(project)?;
    let language = site_language(&site, &arguments.language)?;
    check_pages(&site, &arguments.page)?;
    if let Some(path) = &arguments.output {
        check_output(&site, project, path)?;
    }
    say_empty(&site);
    let view = site.whole_view(language, project)?;
    let statuses: Vec<&str> = arguments.only.iter().map(|only| only.name()).collect();
    let is_wanted = |page: &SitePage| is_wanted(page, &arguments.page);
    let memory = memory(&site, &view, project, &arguments.memory)?;
    let export = collect(&site, &view, is_wanted, &statuses, &memory);
    let text = write(arguments.format.into(), &export);
    match &arguments.output {
        Some(path) => {
            project.write_given(path, &text)?;
            say(&format!("wrote {}: {}", harmless(&path.to_string_lossy()), summary(&export)));
        }
        None => print(&text)?,
    }
    let unusable: Vec<&str> = view
        .pages
        .iter()
        .filter(|page| !page.is_usable() && is_wanted(page.page))
        .map(|page| page.path.as_str())
        .collect();
    for path in &unusable {
        say(&format!("left out: {} can't be used as it is; `glossator check` says why", harmless(path)));
    }
    Ok(if unusable.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// The file that is written may be none that the site is made of.
fn check_output(site: &Site, project: &Project, path: &Path) -> Result<(), Error> {
    if project.given_inside(path).iter().any(|path| is_input(&site.config, path)) {
        let name = harmless(&path.to_string_lossy()).into_owned();
        return Err(Error::new(format!(
            "`--output {name}` is a file that glossator reads from; name another, outside the folders of pages and \
             catalogs"
        )));
    }
    Ok(())
}

/// What the site and the memories `paths` remember.
fn memory(
    site: &Site,
    view: &View<'_>,
    project: &Project,
    paths: &[PathBuf],
) -> Result<TranslationMemory, Error> {
    let mut memory = remembered(view);
    for path in paths {
        let name = path.to_string_lossy().replace('\\', "/");
        let text = String::from_utf8(project.read_given(path)?)
            .map_err(|_| Error::new(format!("`{name}` isn't UTF-8: save it as UTF-8")))?;
        let items = exchange::read(
            exchange::ExchangeFormat::Tmx,
            &name,
            &text,
            &site.source,
            &view.language.language,
        );
        let origin = name.rsplit('/').next().unwrap_or(&name);
        for item in &items.items {
            memory.add(item.english.as_deref().unwrap_or_default(), &item.text, origin);
        }
        if let Some(first) = items.findings.first().filter(|_| items.items.is_empty()) {
            let name = harmless(&name);
            return Err(Error::new(format!("`{name}` is no memory that can be used: {}", first.message)));
        }
        for finding in &items.findings {
            let line = finding.place.as_ref().map_or(1, |place| place.line);
            say(&format!("{}:{line}: {}", harmless(&name), finding.message));
        }
        if items.items.is_empty() {
            let language = view.language.language.english_name();
            say(&format!("{} has no text in {language}", harmless(&name)));
        }
    }
    Ok(memory)
}

fn summary(export: &Export) -> String {
    let translated = export.units.iter().filter(|unit| unit.text.is_some()).count();
    format!("{}, {translated} translated", counted(export.units.len(), "text"))
}
