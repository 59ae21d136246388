//! `glossator lsp`: a language server on standard input and output.

use clap::Args;
use lsp_server::Connection;

use super::terminal::Exit;
use crate::lsp::{Ended, serve};
use crate::project::{Error, Project};

/// Serve editors over the Language Server Protocol, on standard input and output
///
/// Editors start it; docs/src/editors.md has their configuration. The project is the folder that the editor has open,
/// or the one that `-C` names.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Accepted for editors that add it: it is the only way there is
    #[arg(long, hide = true)]
    stdio: bool,
}

/// Serves one editor. Without `project`, the folder is the editor's.
pub(super) fn run(project: Option<Project>, _arguments: &Arguments) -> Result<Exit, Error> {
    // The threads that read and write end with the program: what is left to write nobody reads.
    let (connection, _threads) = Connection::stdio();
    match serve(&connection, project) {
        Ended::Orderly => Ok(Exit::Clean),
        // 1 by the protocol.
        Ended::Abrupt => Ok(Exit::Findings),
        Ended::Lost => Err(Error::new(
            "the editor closed the connection, or sent what isn't the Language Server Protocol",
        )),
    }
}
