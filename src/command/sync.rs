//! `glossator sync`: brings reference catalogs, locks and notes up to date.

use clap::Args;

use super::cache::cache_file;
use super::idle::IdleRun;
use super::progress;
use super::session::{check_content, clean_up, load_with};
use super::terminal::{Exit, empty_folders, say};
use crate::finding::{Code, Finding, counted};
use crate::project::{Error, Project};
use crate::report::harmless;
use crate::site::Site;
use crate::site::changes::FileChange;
use crate::site::rested::{EarlierSyncs, RestedPage, RestedPages};
use crate::site::sync_since::SyncedLanguage;

/// Bring reference catalogs, records and notes up to date with the pages
///
/// No translation is ever deleted.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Write nothing; exit with 1 if there is something to do
    #[arg(long)]
    check: bool,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let _turn = if arguments.check { None } else { Some(project.take_turn()?) };
    project.guard_edits();
    project.hash_reads();
    let config = project.config()?;
    check_content(&config, project)?;
    if !arguments.check {
        clean_up(project, &config, &config.output)?;
    }
    let idle = IdleRun::of(project, &config, "sync");
    if let Some(said) = idle.as_ref().and_then(IdleRun::said) {
        for line in &said {
            say(line);
        }
        return Ok(Exit::Clean);
    }
    let site = load_with(config, project)?;
    let target = Some(project).filter(|_| !arguments.check);
    let file = cache_file(project, "sync-pages");
    let known = file.as_ref().map(|file| RestedPages::parse(&file.read())).unwrap_or_default();
    let mut earlier = EarlierSyncs::new(&site, known, project)?;
    let plan = SyncPlan::of(&site, project, target, &mut earlier)?;
    for change in &plan.made {
        say(&told(change, arguments.check));
    }
    let lines = lines(&site, &plan);
    for line in &lines {
        say(line);
    }
    if !plan.made.is_empty() {
        return Ok(if arguments.check { Exit::Findings } else { Exit::Clean });
    }
    if project.is_steady() {
        if let Some(idle) = idle {
            idle.keep(&lines);
        }
        // What was found before something was written holds of files that aren't there any more.
        if let Some(file) = file {
            let known = plan.learned(&site, earlier);
            if known.has_changed() {
                file.replace(|out| known.write(out));
            }
        }
    }
    Ok(Exit::Clean)
}

/// What there is to say beside the changes.
fn lines(site: &Site, plan: &SyncPlan) -> Vec<String> {
    let mut lines = empty_folders(site);
    let listed = site.findings.iter().chain(&plan.left_out);
    let left_out: Vec<&Finding> = listed.filter(|finding| finding.code != Code::EmptyContent).collect();
    if plan.made.is_empty() {
        let everything = if left_out.is_empty() { "everything" } else { "everything else" };
        let (pages, languages) =
            (counted(site.pages.len(), "page"), counted(site.languages.len(), "language"));
        lines.push(format!("{everything} is up to date: {pages}, {languages}"));
    }
    for finding in &left_out {
        let place = finding.place.as_ref();
        let place = place.map(|place| format!("{}:{}: ", place.path, place.line)).unwrap_or_default();
        lines.push(harmless(&format!("left out: {place}{}", finding.message)).into_owned());
    }
    if !left_out.is_empty() {
        lines.push("`glossator check` says how to fix what was left out".to_owned());
    }
    lines
}

/// What was done, or would be, in a line.
fn told(change: &FileChange, only_check: bool) -> String {
    let (would, did) = match change {
        FileChange::Write { .. } => ("would write", "wrote"),
        FileChange::Remove { .. } => ("would remove", "removed"),
    };
    let path = harmless(change.path());
    format!("{} {path}", if only_check { would } else { did })
}

/// What a `sync` does.
struct SyncPlan {
    /// All changes, in order.
    made: Vec<FileChange>,
    /// What is the matter with catalogs and locks that can't be read.
    left_out: Vec<Finding>,
    /// By language the pages that were looked at and that there is nothing to do for.
    in_step: Vec<(String, Vec<(String, RestedPage)>)>,
}

impl SyncPlan {
    /// Finds all changes and makes them in `target`: of every language the
    /// locks and catalogs, then the reference catalogs, last the removals. A
    /// run that is cut short so leaves nothing that the next can't complete.
    fn of(
        site: &Site,
        project: &Project,
        target: Option<&Project>,
        earlier: &mut EarlierSyncs,
    ) -> Result<Self, Error> {
        let mut plan = Self { made: Vec::new(), left_out: Vec::new(), in_step: Vec::new() };
        let (mut removals, mut copies) = (Vec::new(), Vec::new());
        let bar = progress::bar("syncing languages", site.languages.len());
        for language in &site.languages {
            let SyncedLanguage { changes, unusable, in_step } =
                site.sync_language_since(language, project, earlier)?;
            plan.left_out.extend(unusable);
            plan.in_step.push((language.language.tag().to_owned(), in_step));
            apply(&changes.copies, target)?;
            copies.extend(changes.copies);
            plan.make(changes.locks, target)?;
            plan.make(changes.catalogs, target)?;
            removals.extend(changes.removals);
            bar.inc(1);
        }
        bar.finish_and_clear();
        let reference = site.sync_reference();
        apply(&reference.copies, target)?;
        copies.extend(reference.copies);
        plan.make(reference.catalogs, target)?;
        removals.extend(reference.removals);
        plan.make(removals, target)?;
        let copies: Vec<FileChange> =
            copies.iter().map(|copy| FileChange::Remove { path: copy.path().to_owned() }).collect();
        apply(&copies, target)?;
        Ok(plan)
    }

    /// What `earlier` syncs knew, and what this one has found.
    fn learned(self, site: &Site, earlier: EarlierSyncs) -> RestedPages {
        let mut known = earlier.known;
        for (language, in_step) in self.in_step {
            known.learn(&language, in_step);
        }
        known.forget_gone(site);
        known
    }

    fn make(&mut self, changes: Vec<FileChange>, target: Option<&Project>) -> Result<(), Error> {
        apply(&changes, target)?;
        self.made.extend(changes);
        Ok(())
    }
}

fn apply(changes: &[FileChange], target: Option<&Project>) -> Result<(), Error> {
    target.map_or(Ok(()), |project| project.apply(changes))
}
