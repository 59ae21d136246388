//! `glossator sync`: brings reference catalogs, locks and notes up to date.

use clap::Args;

use super::{Exit, load, progress, say};
use crate::finding::counted;
use crate::project::{Error, Project};
use crate::site::Site;
use crate::site::sync::Change;

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
    let site = load(project)?;
    let changes = if arguments.check {
        Plan::of(&site, project, None)?
    } else {
        Plan::of(&site, project, Some(project))?
    };
    let verb = if arguments.check { "would write" } else { "wrote" };
    for path in &changes.paths {
        say(&format!("{verb} {path}"));
    }
    if changes.paths.is_empty() {
        say(&format!(
            "everything is in step: {}, {}",
            counted(site.pages.len(), "page"),
            counted(site.languages.len(), "language")
        ));
    }
    for finding in &site.findings {
        say(&format!("{}: {}", finding.code, finding.message));
    }
    if !site.findings.is_empty() {
        say("these pages or folders were left out; `glossator check` shows where");
    }
    Ok(if arguments.check && !changes.paths.is_empty() { Exit::Findings } else { Exit::Clean })
}

/// What a `sync` writes.
pub(super) struct Plan {
    /// The paths of all files that change, in order.
    pub(super) paths: Vec<String>,
}

impl Plan {
    /// Finds all changes and makes them in `target`: of every language the
    /// locks and catalogs, then the reference catalogs, last the removals. A
    /// run that is cut short so leaves nothing that the next can't complete.
    pub(super) fn of(site: &Site, project: &Project, target: Option<&Project>) -> Result<Self, Error> {
        let mut plan = Self { paths: Vec::new() };
        let mut removals = Vec::new();
        let bar = progress::bar("syncing languages", site.languages.len());
        for language in &site.languages {
            let view = site.view(language, project)?;
            let changes = site.sync_language(&view);
            plan.make(&changes.locks, target)?;
            plan.make(&changes.catalogs, target)?;
            removals.extend(changes.removals);
            bar.inc(1);
        }
        bar.finish_and_clear();
        let reference = site.sync_reference();
        plan.make(&reference.catalogs, target)?;
        removals.extend(reference.removals);
        plan.make(&removals, target)?;
        Ok(plan)
    }

    fn make(&mut self, changes: &[Change], target: Option<&Project>) -> Result<(), Error> {
        self.paths.extend(changes.iter().map(|change| change.path().to_owned()));
        target.map_or(Ok(()), |project| project.apply(changes))
    }
}
