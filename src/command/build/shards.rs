//! Whether the builds of several shares belong together.

use super::arguments::Arguments;
use crate::config::{Config, FILE_NAME};
use crate::project::manifest::{Made, Part};
use crate::project::{Error, Project};
use crate::site::depends::PROGRAM;
use crate::site::files::Files as _;
use crate::site::shard::Shard;
use crate::text::{Digest, Digesting};

/// What a share is built by: the program, the configuration and the options that
/// say what is written.
pub(super) fn made(config: &Config, project: &Project, arguments: &Arguments) -> Result<Made, Error> {
    let mut asked = Digesting::new("glossator 2026-11 what the build of a share is asked");
    asked.add_if(project.digest(FILE_NAME).map_err(Error::from)?.as_ref().map(Digest::as_bytes));
    asked.add_if(arguments.other_output(config)).add([u8::from(arguments.drafts)]);
    Ok(Made { program: Digest::of(PROGRAM.as_bytes()), asked: asked.finish() })
}

/// Whether all `parts` of one split are there, and made by what makes a whole of
/// them.
pub(super) fn check(parts: impl Iterator<Item = Part>, now: &Made, output: &str) -> Result<(), Error> {
    let parts: Vec<Part> = parts.collect();
    let Some(first) = parts.first() else {
        return Err(Error::new(format!(
            "there are no shards to join in `{output}`: build each first, with `glossator build --shard 1/N` and so on"
        )));
    };
    let count = first.shard.count;
    if let Some(other) = parts.iter().find(|part| part.shard.count != count) {
        return Err(Error::new(format!(
            "`{output}` has shards of two splits, {} and {}: build all shards of one, and remove the `.manifest-…` files of the other",
            first.shard, other.shard
        )));
    }
    for number in 1..=count {
        let shard = Shard { number, count };
        let part = parts.iter().find(|part| part.shard == shard);
        let wrong = match part.map(|part| part.made) {
            None => "is missing".to_owned(),
            Some(None) => "didn't come to its end".to_owned(),
            Some(Some(made)) if made.program != now.program => {
                format!(
                    "was built by another version of glossator than this one, {}",
                    env!("CARGO_PKG_VERSION")
                )
            }
            Some(Some(made)) if made.asked != now.asked => {
                format!("was built with another {FILE_NAME}, or other options")
            }
            Some(Some(_)) => continue,
        };
        return Err(Error::new(format!(
            "`{output}`: shard {shard} {wrong}; build it with `glossator build --shard {shard}`, then join"
        )));
    }
    Ok(())
}
