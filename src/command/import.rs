//! `glossator import`: takes texts from files of other tools into the catalogs.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::exchange::FormatArgument;
use super::session::{clean_up, load, site_language};
use super::take_over;
use super::terminal::{Exit, print_words, report, say};
use crate::adopt::foreign::ForeignEntries;
use crate::exchange::{self, ImportedItem, ImportedItems, read, resolve};
use crate::finding::{Code, Finding, Place, counted};
use crate::incoming::{ImportOutcome, IncomingText, take_in};
use crate::language::Language;
use crate::project::{Error, Project};
use crate::report::{ReportFormat, harmless};
use crate::site::view::View;
use crate::site::{Site, not_utf8};
use crate::status::Status;
use crate::text::one_line;

/// The most characters of a text that are quoted.
const QUOTED: usize = 60;
/// Of entries that are for nothing on the site, more than this are counted only.
const MOST_LEFT_OVER: usize = 50;

/// Take texts from PO, XLIFF, TMX, CSV or JSON lines into the catalogs
///
/// Each is checked as a stranger's text is, and recorded with the English that stands beside it. What is
/// newer in a catalog stays.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The language
    #[arg(value_name = "LANG")]
    language: String,
    /// The files
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// What the files are, where their names don't say it
    #[arg(long, value_enum)]
    format: Option<FormatArgument>,
    /// Whether somebody has to accept the texts before readers see them: `unreviewed` is the
    /// default for JSON lines and TMX
    #[arg(long = "as", value_enum, value_name = "STATE")]
    state: Option<ReviewState>,
    /// Take texts although the catalog has others that may be newer
    #[arg(long)]
    overwrite: bool,
    /// Write nothing; list what would be imported
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ReviewState {
    /// They count once somebody accepts them
    Unreviewed,
    /// They count as their authors' translations
    Reviewed,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let _turn = if arguments.dry_run { None } else { Some(project.take_turn()?) };
    project.guard_edits();
    let site = load(project)?;
    let language = site_language(&site, &arguments.language)?;
    if !arguments.dry_run {
        clean_up(project, &site.config, &site.config.output)?;
    }
    let mut read = ImportedFiles::default();
    for path in &arguments.files {
        read.file(&site, &language.language, project, path, arguments)?;
    }
    let mut view = site.whole_view(language, project)?;
    let outcome = take_in(&site, &mut view, &read.texts, arguments.overwrite, project)?;
    if arguments.dry_run {
        print_words(&listed(&view, &outcome))?;
    } else {
        take_over::write(&site, &view, &outcome, project)?;
    }
    for line in read.elsewhere.iter().take(MOST_LEFT_OVER) {
        say(&harmless(line));
    }
    say(&summary(&site, &outcome, &read, arguments.dry_run));
    let mut findings = read.findings;
    findings.extend(outcome.findings);
    if findings.is_empty() {
        return Ok(Exit::Clean);
    }
    report(&findings, (view.pages.len(), 1), ReportFormat::Human)
}

/// What was read of all files.
#[derive(Default)]
struct ImportedFiles {
    texts: Vec<IncomingText>,
    findings: Vec<Finding>,
    /// What is said of those that are for nothing on the site.
    elsewhere: Vec<String>,
}

impl ImportedFiles {
    fn file(
        &mut self,
        site: &Site,
        language: &Language,
        project: &Project,
        path: &Path,
        arguments: &Arguments,
    ) -> Result<(), Error> {
        let name = path.to_string_lossy().replace('\\', "/");
        let format = arguments
            .format
            .map(exchange::ExchangeFormat::from)
            .or_else(|| exchange::ExchangeFormat::of_path(&name));
        let Some(format) = format else {
            return Err(Error::new(format!(
                "the format of `{name}` is unknown: end the name in .po, .xlf, .tmx, .csv or .jsonl, or add `--format`"
            )));
        };
        let text = match String::from_utf8(project.read_given(path)?) {
            Ok(text) => text,
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let before = String::from_utf8_lossy(&error.as_bytes()[..valid]).into_owned();
                self.findings.push(not_utf8(&name, &before));
                return Ok(());
            }
        };
        let mut items = read(format, &name, &text, &site.source, language);
        self.findings.append(&mut items.findings);
        if let Some(finding) = wrong_language(site, language, &name, &items) {
            self.findings.push(finding);
            return Ok(());
        }
        if items.items.is_empty() && self.findings.is_empty() {
            say(&format!("{} holds no translation", harmless(&name)));
        }
        let unreviewed =
            arguments.state.map_or(format.is_unreviewed(), |state| state == ReviewState::Unreviewed);
        let origin = name.rsplit('/').next().unwrap_or(&name);
        let resolved = resolve(site, items.items, origin, unreviewed);
        self.texts.extend(resolved.texts);
        self.foreign(site, language, &resolved.elsewhere, origin, unreviewed);
        Ok(())
    }
}

impl ImportedFiles {
    /// Takes entries of other tools, and keeps the reasons of those that are for nothing here.
    fn foreign(
        &mut self,
        site: &Site,
        language: &Language,
        items: &[ImportedItem],
        origin: &str,
        unreviewed: bool,
    ) {
        if items.is_empty() {
            return;
        }
        let entries = ForeignEntries::new(site, language);
        for item in items {
            match entries.resolve(item, origin, unreviewed) {
                Ok(texts) => self.texts.extend(texts),
                Err(reason) => self.elsewhere.push(left_over(item, &reason)),
            }
        }
    }
}

/// What is said of an entry that is for nothing on the site.
fn left_over(item: &ImportedItem, reason: &str) -> String {
    let place =
        item.place.as_ref().map_or_else(String::new, |place| format!("{}:{}: ", place.path, place.line));
    let english = one_line(item.english.as_deref().unwrap_or_default());
    let end = english.char_indices().nth(QUOTED).map_or(english.len(), |(end, _)| end);
    let dots = if end < english.len() { "…" } else { "" };
    format!("{place}left out: {reason}: “{}{dots}”", &english[..end])
}

/// The finding for a file whose texts are in another language, or from one.
fn wrong_language(site: &Site, language: &Language, path: &str, items: &ImportedItems) -> Option<Finding> {
    let is_other = |said: &String, wanted: &Language| {
        exchange::language(said).is_some_and(|said| !said.same_language(wanted))
    };
    let named = |said: &str| exchange::language(said).map_or(said.to_owned(), |said| said.english_name());
    let (message, help) = if let Some(said) = items.language.as_ref().filter(|said| is_other(said, language))
    {
        let (is, wanted) = (named(said), language.english_name());
        let help = "Name the language of the file, or the file of the language.";
        (format!("this file says that its texts are in {is} ({said}), not in {wanted} ({language})"), help)
    } else {
        let said = items.source.as_ref().filter(|said| is_other(said, &site.source))?;
        let help = "Import a file that was made from this site's pages.";
        (
            format!(
                "this file's texts were made from {} ({said}), not from {}",
                named(said),
                site.source_name
            ),
            help,
        )
    };
    let finding = Finding::new(Code::NotImported, message).at(Place::file(path)).language(language);
    Some(finding.note("Nothing of it was imported.").help(help))
}

/// What would be imported, a line each.
fn listed(view: &View<'_>, outcome: &ImportOutcome) -> String {
    let mut text = String::new();
    for (page, id, status) in &outcome.taken {
        let page = &view.pages[*page];
        let entry = page.catalog.entries_of(id).next();
        let translation = entry.map(|entry| entry.pattern.to_string()).unwrap_or_default();
        let _ = writeln!(text, "  {:<10} {id}\n             {}", status.name(), harmless(&translation));
    }
    text
}

fn summary(site: &Site, outcome: &ImportOutcome, read: &ImportedFiles, is_dry_run: bool) -> String {
    let count = |name: &str| outcome.taken.iter().filter(|(_, _, status)| status.name() == name).count();
    let mut facts = Vec::new();
    for name in [Status::Unreviewed.name(), "stale"] {
        let count = count(name);
        facts.extend((count > 0).then(|| format!("{count} {name}")));
    }
    let kept = |is_kept: bool| {
        let of_kind = |finding: &&Finding| (finding.code == Code::KeptTranslation) == is_kept;
        outcome
            .findings
            .iter()
            .filter(of_kind)
            .filter_map(|finding| finding.id.as_ref())
            .collect::<std::collections::BTreeSet<_>>()
            .len()
    };
    let would = if is_dry_run { "would import" } else { "imported" };
    let mut text = format!("{would} {}", counted(outcome.taken.len(), "text"));
    if !facts.is_empty() {
        let _ = write!(text, " ({})", facts.join(", "));
    }
    let others = [
        (outcome.same, "the same as in the catalogs".to_owned()),
        (outcome.copies, format!("nothing but the {}", site.source_name)),
        (kept(true), "not newer than the catalogs'".to_owned()),
        (kept(false), "not taken".to_owned()),
        (read.elsewhere.len(), "for nothing on this site".to_owned()),
    ];
    for (count, what) in others.into_iter().filter(|(count, _)| *count > 0) {
        let _ = write!(text, "; {count} {what}");
    }
    text
}
