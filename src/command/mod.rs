//! The commands: one file each, arguments and body together.

mod accept;
mod adopt;
mod build;
mod cache;
mod check;
mod completions;
mod exchange;
mod explain;
mod export;
mod idle;
mod import;
mod init;
mod lsp;
mod merge;
mod overview;
mod progress;
mod pseudo;
mod session;
mod status;
mod sync;
mod take_over;
mod terminal;
mod watch;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::error::ContextValue;
use clap::{CommandFactory as _, Parser, Subcommand};

use crate::project::Project;
use crate::project::disk::Disk;
use crate::text::harmless;

use terminal::say;

pub use terminal::Exit;

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
    Export(export::Arguments),
    Import(import::Arguments),
    Adopt(adopt::Arguments),
    Merge(merge::Arguments),
    Report(overview::Arguments),
    Lsp(lsp::Arguments),
    Pseudo(pseudo::Arguments),
    Explain(explain::Arguments),
    Completions(completions::Arguments),
    Man(completions::ManArguments),
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
    let is_given = cli.directory != Path::new(".");
    let project = Project::new(cli.directory).on(disk);
    let result = match &cli.command {
        Command::Init(arguments) => init::run(&project, arguments),
        Command::Sync(arguments) => sync::run(&project, arguments),
        Command::Check(arguments) => check::run(&project, arguments),
        Command::Build(arguments) => build::run(&project, arguments),
        Command::Status(arguments) => status::run(&project, arguments),
        Command::Accept(arguments) => accept::run(&project, arguments),
        Command::Export(arguments) => export::run(&project, arguments),
        Command::Import(arguments) => import::run(&project, arguments),
        Command::Adopt(arguments) => adopt::run(&project, arguments),
        Command::Merge(arguments) => merge::run(&project, arguments),
        Command::Report(arguments) => overview::run(&project, arguments),
        Command::Lsp(arguments) => lsp::run(is_given.then_some(project), arguments),
        Command::Pseudo(arguments) => pseudo::run(&project, arguments),
        Command::Explain(arguments) => explain::run(&project, arguments),
        Command::Completions(arguments) => completions::run(Cli::command(), arguments),
        Command::Man(arguments) => completions::manual(Cli::command(), arguments),
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
