//! `glossator completions` and `glossator man`: what shells and `man` know of the command line.

use clap::{Args, Command};
use clap_complete::Shell;

use super::terminal::{Exit, print};
use crate::project::Error;
use crate::text::did_you_mean;

/// Print the completions for a shell
///
/// For bash: `glossator completions bash > ~/.local/share/bash-completion/completions/glossator`.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The shell that completes commands and options
    shell: Shell,
}

pub(super) fn run(mut program: Command, arguments: &Arguments) -> Result<Exit, Error> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut program, "glossator", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Clean)
}

/// Print a man page: the program's, or a command's
///
/// `glossator man > glossator.1`, `glossator man check > glossator-check.1`.
#[derive(Debug, Args)]
pub(super) struct ManArguments {
    /// The command; without one, the page of the program, which lists them
    command: Option<String>,
}

pub(super) fn manual(mut program: Command, arguments: &ManArguments) -> Result<Exit, Error> {
    program.build();
    let command = match &arguments.command {
        None => program,
        Some(name) => command_named(&program, name)?,
    };
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(command).render(&mut page);
    rendered.map_err(|error| Error::new(format!("can't make the man page: {error}")))?;
    print(&String::from_utf8_lossy(&page))?;
    Ok(Exit::Clean)
}

fn command_named(program: &Command, name: &str) -> Result<Command, Error> {
    let commands = || program.get_subcommands().filter(|command| command.get_name() != "help");
    commands().find(|command| command.get_name() == name).cloned().ok_or_else(|| {
        let meant = did_you_mean(name, commands().map(Command::get_name));
        Error::new(format!("no command is called `{name}`; `glossator --help` lists them all{meant}"))
    })
}
