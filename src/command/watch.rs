//! `--watch`: a command again and again, each time something has changed.

use std::collections::BTreeSet;

use super::terminal::{Exit, say};
use crate::project::{Error, Project};

/// How many changed files are named.
const SHOWN: usize = 3;

/// Runs a command, and again after each change. What stops it once, a broken
/// configuration or a file that can't be read, is told, and the next change waited
/// for. Builds that write to `output` don't follow what they write.
pub(super) fn watch(
    project: &Project,
    output: Option<&str>,
    run: impl Fn(&Project) -> Result<Exit, Error>,
) -> Result<Exit, Error> {
    let mut watch = project.watch()?;
    loop {
        // Each run looks at everything: events only say when.
        let project = project.anew();
        if let Ok(config) = project.config() {
            watch.follow(&config, output)?;
        }
        if let Err(error) = run(&project.anew()) {
            say(&format!("glossator: {error}"));
        }
        say("watching for changes; Ctrl-C ends");
        say(&format!("\n{}", told(&watch.wait()?)));
    }
}

/// What has changed, in a line.
fn told(changed: &BTreeSet<String>) -> String {
    let named: Vec<&str> = changed.iter().take(SHOWN).map(String::as_str).collect();
    let more = changed.len() - named.len();
    match (named.is_empty(), more) {
        (true, _) => "files have changed".to_owned(),
        (false, 0) => format!("changed: {}", named.join(", ")),
        (false, more) => format!("changed: {} and {more} more", named.join(", ")),
    }
}
