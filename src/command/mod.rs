//! The commands: one file each, arguments and body together.

mod accept;
mod adopt;
mod build;
mod check;
mod exchange;
mod explain;
mod export;
mod import;
mod init;
mod merge;
mod progress;
mod status;
mod sync;

use std::ffi::OsString;
use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::error::ContextValue;
use clap::{Parser, Subcommand};

use crate::check::empty_content;
use crate::config::Config;
use crate::finding::{Finding, Level};
use crate::project::disk::Disk;
use crate::project::output::side_folders;
use crate::project::{Error, Project};
use crate::report::{self, Format, Look, Summary, harmless, harmless_lines};
use crate::site::Site;
use crate::text::did_you_mean;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Nothing to report.
    Clean = 0,
    /// Findings that count.
    Findings = 1,
    /// It could not run: usage, configuration, disk.
    Failure = 2,
}

/// Translates and localizes a site's pages; publishes nothing stale, missing or unsafe silently.
#[derive(Debug, Parser)]
#[command(name = "glossator", version, max_term_width = 100, arg_required_else_help = true)]
struct Cli {
    /// Run in this folder
    #[arg(short = 'C', long = "directory", value_name = "DIR", default_value = ".", global = true)]
    directory: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Arguments),
    Sync(sync::Arguments),
    Check(check::Arguments),
    Build(build::Arguments),
    Status(status::Arguments),
    Accept(accept::Arguments),
    Adopt(adopt::Arguments),
    Merge(merge::Arguments),
    Export(export::Arguments),
    Import(import::Arguments),
    Explain(explain::Arguments),
}

/// Runs the program with `arguments`, the program's name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    run_on(Disk::default(), arguments)
}

/// Runs the program on a disk whose steps are watched.
pub fn run_on(disk: Disk, arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(mut error) => {
            make_harmless(&mut error);
            // A closed pipe is no reason to complain.
            let _ = error.print();
            return if error.use_stderr() { Exit::Failure } else { Exit::Clean };
        }
    };
    let project = Project::new(cli.directory).on(disk);
    let result = match &cli.command {
        Command::Init(arguments) => init::run(&project, arguments),
        Command::Sync(arguments) => sync::run(&project, arguments),
        Command::Check(arguments) => check::run(&project, arguments),
        Command::Build(arguments) => build::run(&project, arguments),
        Command::Status(arguments) => status::run(&project, arguments),
        Command::Accept(arguments) => accept::run(&project, arguments),
        Command::Adopt(arguments) => adopt::run(&project, arguments),
        Command::Merge(arguments) => merge::run(&project, arguments),
        Command::Export(arguments) => export::run(&project, arguments),
        Command::Import(arguments) => import::run(&project, arguments),
        Command::Explain(arguments) => explain::run(&project, arguments),
    };
    result.unwrap_or_else(|error| {
        say(&format!("glossator: {error}"));
        Exit::Failure
    })
}

/// What a wrong argument says stays on its line.
fn make_harmless(error: &mut clap::Error) {
    let told = error.context().filter_map(|(kind, value)| match value {
        ContextValue::String(text) => Some((kind, ContextValue::String(harmless(text).into_owned()))),
        _ => None,
    });
    for (kind, value) in told.collect::<Vec<_>>() {
        error.insert(kind, value);
    }
}

/// Prints results that are words, whatever names and texts they quote.
fn print_words(text: &str) -> Result<(), Error> {
    print(&harmless_lines(text))
}

/// Prints a report, which has made itself harmless.
fn print(text: &str) -> Result<(), Error> {
    let mut stdout = anstream::stdout();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        // A reader that has seen enough closes the pipe.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Error::new(format!("can't print the results: {error}")))
        }
        _ => Ok(()),
    }
}

/// Tells what else there is to tell, on standard error. Names of files and
/// what else people write in it stay words.
fn say(text: &str) {
    let _ = writeln!(anstream::stderr(), "{}", harmless_lines(text));
}

/// Tells of folders without a page, for commands that don't report findings.
fn say_empty(site: &Site) {
    for finding in empty_content(site) {
        let notes = finding.notes.iter().chain(&finding.help).map(|line| format!("\n  {line}"));
        say(&format!("{}{}", finding.message, notes.collect::<String>()));
    }
}

/// Reads a project's pages.
fn load(project: &Project) -> Result<Site, Error> {
    let config = project.config()?;
    check_content(&config, project)?;
    let bar = progress::spinner("reading pages");
    let site = Site::load(config, project)?;
    bar.finish_and_clear();
    Ok(site)
}

/// The folders with pages and data have to be there: no page is not no work.
fn check_content(config: &Config, project: &Project) -> Result<(), Error> {
    let pages = "the pages belong there, or in the folder that `content` in glossator.toml names";
    let data = "`[data] content` in glossator.toml names it";
    let folders = config.content.0.iter().map(|folder| (folder, pages));
    let folders = folders.chain(config.data.content.0.iter().map(|folder| (folder, data)));
    for (folder, help) in folders {
        if !project.is_folder(folder) {
            return Err(Error::new(format!("there is no folder `{folder}`: {help}")));
        }
    }
    Ok(())
}

/// Removes what a killed run has left behind. The next run that writes does it.
fn clean_up(project: &Project, config: &Config, output: &str) -> Result<(), Error> {
    let own = config.content.0.iter().chain([&config.locales]).map(String::as_str);
    let trees: Vec<&str> = own.chain([output]).collect();
    let side = side_folders(project, output, config);
    let side = side.iter().map(String::as_str).filter(|folder| !trees.contains(folder));
    project.clean_up(&trees, &side.collect::<Vec<_>>())
}

/// A language that the command line names has to be one of the site's.
fn check_languages(site: &Site, tags: &[String]) -> Result<(), Error> {
    for tag in tags {
        if !site.languages.iter().any(|known| known.language.tag() == tag) {
            let known: Vec<&str> = site.languages.iter().map(|known| known.language.tag()).collect();
            let meant = did_you_mean(tag, known.iter().copied());
            return Err(Error::new(format!(
                "no language is called `{tag}`; there are: {}{meant}",
                known.join(", ")
            )));
        }
    }
    Ok(())
}

/// A page that the command line names has to be one of the site's.
fn check_pages(site: &Site, pages: &[String]) -> Result<(), Error> {
    for wanted in pages {
        let is_it = |page: &crate::site::SitePage| {
            page.page.path == *wanted || page.page.key.as_deref() == Some(wanted)
        };
        if !site.pages.iter().any(is_it) {
            return Err(unknown_page(site, wanted));
        }
    }
    Ok(())
}

/// The error for a page that the site doesn't have.
fn unknown_page(site: &Site, wanted: &str) -> Error {
    let pages = site.pages.iter();
    let names = pages.flat_map(|page| [Some(page.page.path.as_str()), page.page.key.as_deref()]).flatten();
    let meant = did_you_mean(wanted, names);
    Error::new(format!("no page is called `{wanted}`; name it by its path or its `ref`{meant}"))
}

/// Prints findings in a format, with the number of pages and languages that
/// were looked at; returns the exit code that they ask for.
fn report(findings: &[Finding], (pages, languages): (usize, usize), format: Format) -> Result<Exit, Error> {
    let count = |level| findings.iter().filter(|finding| finding.level == level).count();
    let summary = Summary { denied: count(Level::Deny), warned: count(Level::Warn), pages, languages };
    print(&report::render(format, findings, &summary, look()))?;
    Ok(if summary.denied > 0 { Exit::Findings } else { Exit::Clean })
}

fn look() -> Look {
    let color = anstream::stdout().current_choice() != anstream::ColorChoice::Never;
    let width = clap_width().unwrap_or(140);
    Look { color, width }
}

/// The terminal's width; findings aren't cut where nobody sees them.
fn clap_width() -> Option<usize> {
    std::io::stdout().is_terminal().then(|| std::env::var("COLUMNS").ok()?.parse().ok()).flatten()
}
