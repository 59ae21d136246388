//! `glossator check`: reports all findings and writes nothing.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::cache::cache_file;
use super::session::{check_content, check_languages, check_pages, load};
use super::terminal::{Exit, report};
use super::watch::watch;
use crate::check::{Results, Scope, base, check, check_since};
use crate::finding::{Code, Finding, Level};
use crate::project::{Error, Project};
use crate::report::ReportFormat;
use crate::site::Site;
use crate::site::shard::Shard;

/// Report everything that is wrong or not done yet; write nothing
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Debts are shown but don't fail: translations follow later
    #[arg(long)]
    pull_request: bool,
    /// A checkout of the target branch: its configuration holds, and only findings that it doesn't have count
    #[arg(long, value_name = "DIR", requires = "pull_request")]
    base: Option<PathBuf>,
    /// Only this language (can be repeated)
    #[arg(long, value_name = "LANG")]
    language: Vec<String>,
    /// Only this page, by path or ref (can be repeated)
    #[arg(long, value_name = "PAGE")]
    page: Vec<String>,
    /// Only this share of the pages, for one of several machines: 2/8 is the second of eight
    #[arg(long, value_name = "I/N", conflicts_with_all = ["base", "page"])]
    shard: Option<Shard>,
    /// Look at every page, whatever earlier checks have found
    #[arg(long, conflicts_with = "base")]
    full: bool,
    /// Check again after each change, until Ctrl-C
    #[arg(long, conflicts_with = "base")]
    watch: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t)]
    format: ReportFormat,
    /// What makes the exit code 1
    #[arg(long, value_enum, value_name = "WHAT", default_value_t)]
    fail_on: FailOn,
    /// Exit with 0 whatever is found
    #[arg(long)]
    exit_zero: bool,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// Findings at level deny
    #[default]
    Error,
    /// Warnings too
    Warning,
    /// Stale translations too, of any language
    Stale,
    /// Missing translations too, of any language
    Missing,
}

pub(super) fn run(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    if arguments.watch {
        return watch(project, None, |project| run_once(project, arguments));
    }
    run_once(project, arguments)
}

fn run_once(project: &Project, arguments: &Arguments) -> Result<Exit, Error> {
    let scope = Scope {
        languages: arguments.language.clone(),
        pages: arguments.page.clone(),
        pull_request: arguments.pull_request,
        shard: arguments.shard,
    };
    let (site, findings) = if let Some(folder) = &arguments.base {
        against_base(project, &Project::new(folder), &scope)?
    } else {
        project.hash_reads();
        let site = load(project)?;
        check_scope(&site, &scope)?;
        let findings = check_again(&site, project, &scope, arguments.full)?;
        (site, findings)
    };
    let reported = report(&findings, scope.size(&site), arguments.format)?;
    let fails =
        reported == Exit::Findings || findings.iter().any(|finding| fails(finding, arguments.fail_on));
    Ok(if fails && !arguments.exit_zero { Exit::Findings } else { Exit::Clean })
}

/// All findings. Of pages on which nothing has an influence that has changed since, those of
/// the last check, unless all are to be looked at.
fn check_again(site: &Site, project: &Project, scope: &Scope, full: bool) -> Result<Vec<Finding>, Error> {
    let Some(file) = cache_file(project, "check") else {
        return Ok(check(site, project, scope)?);
    };
    let mut results = if full { Results::default() } else { Results::parse(&file.read()) };
    let findings = check_since(site, project, scope, &mut results)?;
    if results.has_changed() && project.is_steady() {
        file.replace(|out| results.write(out));
    }
    Ok(findings)
}

fn check_scope(site: &Site, scope: &Scope) -> Result<(), Error> {
    check_languages(site, &scope.languages)?;
    check_pages(site, &scope.pages)
}

/// The findings that a pull request adds to its target, under the target's
/// configuration.
fn against_base(project: &Project, base: &Project, scope: &Scope) -> Result<(Site, Vec<Finding>), Error> {
    let config = base.config()?;
    check_content(&config, project)?;
    let base_site = Site::load(config.clone(), base)?;
    let site = Site::load(config, project)?;
    check_scope(&site, scope)?;
    let known = check(&base_site, base, scope)?;
    let own = check(&site, project, scope)?;
    let mut further = base::vanished(&site, project, &base_site, &own)?;
    further.extend(base::to_review(&site, project, &base_site, base)?);
    further.retain(|finding| scope.has(finding));
    for finding in &mut further {
        finding.level = site.config.level(finding.code).unwrap_or(finding.level);
    }
    Ok((site, base::with_reviews(base::only_new(own, &known), further)))
}

fn fails(finding: &Finding, fail_on: FailOn) -> bool {
    match fail_on {
        _ if finding.level == Level::Allow => false,
        FailOn::Error => finding.level == Level::Deny,
        FailOn::Warning => true,
        FailOn::Stale => finding.code == Code::StaleTranslation,
        FailOn::Missing => matches!(finding.code, Code::MissingTranslation | Code::StaleTranslation),
    }
}
