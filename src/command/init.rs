//! x
use super::Exit;
use crate::project::*;
use clap::Args;
/// Set a project up
#[derive(Debug, Args)]
pub(super) struct Arguments {}
pub(super) fn run(_: &Project, _: &Arguments) -> Result<Exit, Error> {
    Ok(Exit::Clean)
}
