//! `init --merge-driver`: git merges catalogs and locks entry by entry.

use super::super::terminal::say;
use crate::config::Config;
use crate::project::{Error, Project};
use crate::site::files::Files as _;

const PATH: &str = ".gitattributes";

/// What the configuration of git is to say, which no file in a repository can.
pub(super) const STEPS: &str = "\nOnce in every clone, so that git knows the merge driver:\n  \
     git config merge.glossator.name \"glossator\"\n  \
     git config merge.glossator.driver \"glossator merge %O %A %B %P\"\n";

/// Adds the lines to `.gitattributes` that it hasn't yet, where that `is_wanted`.
pub(super) fn write(project: &Project, config: &Config, is_wanted: bool) -> Result<(), Error> {
    if !is_wanted {
        return Ok(());
    }
    let wanted =
        ["ftl", "lock"].map(|extension| format!("/{}/**/*.{extension} merge=glossator", config.locales));
    let mut text = match project.read(PATH)?.map(String::from_utf8) {
        None => String::new(),
        Some(Ok(text)) => text,
        Some(Err(_)) => {
            say(&format!("{PATH} isn't UTF-8 and stays as it is; add the lines {}", wanted.join(" and ")));
            return Ok(());
        }
    };
    let missing: Vec<&String> =
        wanted.iter().filter(|line| !text.lines().any(|known| known.trim() == line.as_str())).collect();
    if missing.is_empty() {
        say(&format!("{PATH} names the merge driver already"));
        return Ok(());
    }
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    if !text.is_empty() && !text.ends_with('\n') {
        text.push_str(ending);
    }
    for line in &missing {
        text.push_str(line);
        text.push_str(ending);
    }
    project.write(PATH, &text)?;
    say(&format!("named the merge driver in {PATH}"));
    Ok(())
}
