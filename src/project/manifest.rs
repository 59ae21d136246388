//! Manifests: what builds wrote to the output folder, and what they have found out.
//!
//! A build of a share of the pages keeps its own part, beside the manifest of the
//! whole: what a part lists is ours, too, and the next build of all pages takes
//! the parts over.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::config::{self, Config};
use crate::language::Language;
use crate::path;
use crate::site::outcome::Outcomes;
use crate::site::shard::Shard;
use crate::text::Digest;

use super::{Error, Project};

/// The manifest's name in the output folder.
pub const MANIFEST: &str = ".manifest";
const HEADER: &str = "glossator-manifest 1";
/// What the last line of a part begins with.
const SHARD: &str = "shard ";
/// The most bytes of a manifest: a million files.
const MAX_MANIFEST: u64 = 256 << 20;

/// By path the hashes of what was written there, several where a build was cut
/// short.
pub(super) type Hashes = BTreeMap<String, Vec<String>>;

/// What earlier builds wrote, and what they have found out.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    /// The manifest of the whole as it is on disk.
    pub(super) text: String,
    /// What builds of all pages wrote.
    pub(super) before: Hashes,
    /// That, and what builds of shares wrote since.
    pub(super) known: Hashes,
    pub(super) outcomes: Outcomes,
    /// The parts that shares have left, by name.
    pub(super) parts: Vec<(String, Part)>,
}

/// What a part of the manifest says of the build that wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The share, by the part's name.
    pub shard: Shard,
    /// The program and what it was asked; `None` where that build hasn't ended.
    pub made: Option<Made>,
}

/// What made a part: parts of one build have the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// The program.
    pub program: Digest,
    /// The configuration and the options.
    pub asked: Digest,
}

/// The name of the part of a share.
pub(super) fn part_name(shard: Shard) -> String {
    format!("{MANIFEST}-{}-of-{}", shard.number, shard.count)
}

fn shard_of(name: &str) -> Option<Shard> {
    let shard = name.strip_prefix(MANIFEST)?.strip_prefix('-')?.replace("-of-", "/").parse().ok()?;
    (part_name(shard) == name).then_some(shard)
}

impl Manifest {
    /// What the manifest of `folder` and its parts say.
    pub(super) fn read(project: &Project, folder: &str, config: &Config) -> Result<Self, Error> {
        let text = text(project, folder, MANIFEST)?;
        let mut manifest = Self { text, ..Self::default() };
        manifest.outcomes = take(&manifest.text, &mut manifest.before, config);
        manifest.known = manifest.before.clone();
        for name in project.entries(folder)?.1 {
            let Some(shard) = shard_of(&name) else { continue };
            let text = self::text(project, folder, &name)?;
            manifest.outcomes.extend(take(&text, &mut manifest.known, config));
            manifest.parts.push((name, Part { shard, made: made(&text, shard) }));
        }
        Ok(manifest)
    }
}

/// The lines of a manifest for what was `written` and what is known of pages.
pub(super) fn lines(written: &Hashes, outcomes: &Outcomes) -> String {
    let mut manifest = format!("{HEADER}\n");
    for (path, hashes) in written {
        for hash in hashes {
            let _ = writeln!(manifest, "{hash} {path}");
        }
    }
    manifest + &outcomes.lines()
}

/// The last line of the part of `shard`.
pub(super) fn last_line(shard: Shard, made: Made) -> String {
    format!("{SHARD}{shard} {} {}\n", made.program, made.asked)
}

/// What the last line of a part says, where it is whole.
fn made(text: &str, shard: Shard) -> Option<Made> {
    let line = text.strip_suffix('\n')?.rsplit('\n').next()?;
    let (program, asked) = line.strip_prefix(&format!("{SHARD}{shard} "))?.split_once(' ')?;
    Some(Made { program: program.parse().ok()?, asked: asked.parse().ok()? })
}

/// The text of a manifest; empty where there is none.
fn text(project: &Project, folder: &str, name: &str) -> Result<String, Error> {
    let manifest = format!("{folder}/{name}");
    if project.length(&manifest).is_some_and(|bytes| bytes > MAX_MANIFEST) {
        return Err(Error::new(format!(
            "`{}` has more than {} MB, too much for a manifest; remove the folder and build again",
            project.path(&manifest).display(),
            MAX_MANIFEST >> 20
        )));
    }
    let text = project.content(&manifest)?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&text).into_owned())
}

/// Takes over what a manifest says was written; gives what it says of pages.
fn take(text: &str, known: &mut Hashes, config: &Config) -> Outcomes {
    let mut outcomes = Outcomes::default();
    for line in text.lines() {
        match line.split_once(' ') {
            Some((hash, path)) if hash.len() == 64 && can_be_output(path, config) => {
                let hashes = known.entry(path.to_owned()).or_default();
                if !hashes.iter().any(|known| known == hash) {
                    hashes.push(hash.to_owned());
                }
            }
            _ => outcomes.add_line(line),
        }
    }
    outcomes
}

/// Whether a manifest's line can be about something that `build` wrote. The
/// manifest may come from a stranger too, and what it lists may be removed.
fn can_be_output(path: &str, config: &Config) -> bool {
    let outside = path.strip_prefix('/');
    let is_published =
        |path: &str| path == config.publish.data || config.publish.hreflang.as_deref() == Some(path);
    let is_source = outside.filter(|path| !is_published(path)).is_some_and(|path| {
        let below = |folder: &String| folder != path::ROOT && path::inside(folder, path).is_some();
        let mut data = config.data.content.0.iter();
        // At the root anything may be somebody's.
        let is_at_root = config.content.0.iter().any(|folder| folder == path::ROOT);
        config.content.0.iter().chain([&config.locales]).any(below)
            || ((is_at_root || data.any(below)) && !is_localized_data(path, config))
            || path == config::FILE_NAME
    });
    path::check(outside.unwrap_or(path)).is_ok() && !is_source
}

/// Localized data may stand below the English data.
fn is_localized_data(path: &str, config: &Config) -> bool {
    let language = config.data.output.language(path).filter(|tag| *tag != config.source_language);
    language.is_some_and(|tag| Language::parse(tag).is_ok())
}
