//! The output folder: a manifest says what glossator wrote there. Nothing else
//! is ever overwritten or removed.

use crate::language::SOURCE;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;

use rayon::prelude::*;

use crate::config::{self, Config};
use crate::finding::{Code, Finding, Place};
use crate::language::Language;
use crate::path;
use crate::site::build::Output;
use crate::site::files::ReadError;
use crate::site::outcome::Outcomes;
use crate::text::Digest;

use super::atomic::Flush;
use super::last_run::{LastRun, without_run};
use super::{Error, Project};

/// The manifest's name in the output folder.
const MANIFEST: &str = ".manifest";
const HEADER: &str = "glossator-manifest 1";
/// The most bytes of a manifest: a million files.
const MAX_MANIFEST: u64 = 256 << 20;
/// The most bytes of a file that is read at once to compare it.
const MAX_IN_MEMORY: u64 = 64 << 20;

/// The output folder during a build.
#[derive(Debug)]
pub struct OutputFolder<'p> {
    project: &'p Project,
    folder: String,
    /// What earlier builds wrote: path and hash, several where one was cut short.
    known: BTreeMap<String, Vec<String>>,
    /// What earlier builds have found out about pages.
    outcomes: Outcomes,
    /// The manifest as it was read.
    manifest: String,
    /// Where outputs would stand that aren't written.
    absent: Vec<String>,
    /// What this build wrote or found as it should be.
    written: BTreeMap<String, Vec<String>>,
    /// What is the matter with files there.
    pub findings: Vec<Finding>,
    /// How many files were written.
    pub changed: usize,
}

impl<'p> OutputFolder<'p> {
    /// Opens `folder`.
    ///
    /// # Errors
    /// When its manifest can't be read.
    pub fn open(project: &'p Project, folder: &str, config: &Config) -> Result<Self, Error> {
        let (manifest, known, outcomes) = read_manifest(project, folder, config)?;
        Ok(Self {
            project,
            folder: folder.to_owned(),
            known,
            outcomes,
            manifest,
            absent: Vec::new(),
            written: BTreeMap::new(),
            findings: Vec::new(),
            changed: 0,
        })
    }

    /// What earlier builds wrote, as outputs name it.
    pub fn known(&self) -> impl Iterator<Item = &String> {
        self.known.keys()
    }

    /// The run before this one, if it was asked the same, of the same files, had
    /// nothing to tell, and all it wrote is there.
    #[must_use]
    pub fn last_run(&self, request: &Digest) -> Option<LastRun> {
        let (run, absent) = LastRun::parse(&self.manifest, request)?;
        let is_there = |(path, hashes): (&String, &Vec<String>)| {
            matches!(self.intact(path), Ok(Some(_))) && hashes.len() == 1
        };
        let holds = self.known.par_iter().all(is_there) && !absent.par_iter().any(|path| self.has(path));
        holds.then_some(run)
    }

    /// Removes what killed runs have left in the folder, and beside it where
    /// earlier builds wrote.
    ///
    /// # Errors
    /// When a folder can't be read or a file not be removed.
    pub fn clean_up(&self) -> Result<(), Error> {
        let folders = outside(&self.known);
        self.project.clean_up(&[&self.folder], &folders.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Whether a file is at the place of an output.
    fn has(&self, output: &str) -> bool {
        self.project.length(&self.path(output)).is_some()
    }

    /// Hands out what earlier builds have found out about pages.
    #[must_use]
    pub fn take_outcomes(&mut self) -> Outcomes {
        std::mem::take(&mut self.outcomes)
    }

    /// Has what is known of pages written to the manifest.
    pub fn keep_outcomes(&mut self, outcomes: Outcomes) {
        self.outcomes = outcomes;
    }

    /// The hash of an output that is there as a build wrote it.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn intact(&self, output: &str) -> Result<Option<Digest>, ReadError> {
        let Some(known) = self.known.get(output) else { return Ok(None) };
        let hash =
            self.hash_of(&self.path(output)).map_err(|error| ReadError { message: error.to_string() })?;
        Ok(hash.filter(|hash| known.contains(hash)).and_then(|hash| hash.parse().ok()))
    }

    /// Takes note of an output that is there as it should be.
    pub fn stands(&mut self, output: String, hash: Digest) {
        self.written.insert(output, vec![hash.to_string()]);
    }

    /// Says of an output that isn't written where a file stands in its place that
    /// isn't ours: readers get that.
    ///
    /// # Errors
    /// When the file can't be looked at.
    pub fn look_for(&mut self, output: &str) -> Result<(), Error> {
        if !self.known.contains_key(output) && self.has(output) {
            self.findings.push(not_ours(&self.path(output), output.starts_with('/')));
        }
        self.absent.push(output.to_owned());
        Ok(())
    }

    /// Where an output goes: below the folder, or, with a `/` in front, below
    /// the project.
    fn path(&self, path: &str) -> String {
        path.strip_prefix('/').map_or_else(|| format!("{}/{path}", self.folder), str::to_owned)
    }

    /// Writes outputs, but for those that are there already. A file that isn't
    /// ours stays, as does one that somebody edited, each with a finding.
    ///
    /// # Errors
    /// When a file can't be read or written.
    pub fn write(&mut self, outputs: Vec<Output>) -> Result<(), Error> {
        let mut changes = Vec::new();
        for output in outputs {
            let hash = hash(output.content.as_bytes());
            if self.is_to_be_written(&output.path, &hash)? {
                changes.push((output, hash));
            }
        }
        self.announce(&changes)?;
        for (output, hash) in changes {
            self.changed += 1;
            self.project.replace(&self.path(&output.path), output.content.as_bytes(), Flush::No)?;
            self.written.insert(output.path, vec![hash]);
        }
        Ok(())
    }

    fn is_to_be_written(&mut self, output: &str, wanted: &str) -> Result<bool, Error> {
        let path = self.path(output);
        let Some(there) = self.hash_of(&path)? else { return Ok(true) };
        let known = self.known.get(output);
        if there == wanted {
            self.written.insert(output.to_owned(), vec![there]);
        } else if let Some(known) = known {
            if known.contains(&there) {
                return Ok(true);
            }
            self.findings.push(edited(&path));
            self.written.insert(output.to_owned(), known.clone());
        } else {
            self.findings.push(not_ours(&path, output.starts_with('/')));
        }
        Ok(false)
    }

    /// The hash of a file that is there. One that is too large to be held in
    /// memory is read piece by piece.
    fn hash_of(&self, path: &str) -> Result<Option<String>, Error> {
        if self.project.length(path).is_none_or(|bytes| bytes <= MAX_IN_MEMORY) {
            return Ok(self.project.content(path)?.map(|content| hash(&content)));
        }
        let file = self.project.path(path);
        let mut hasher = blake3::Hasher::new();
        let mut piece = vec![0; 1 << 20];
        let mut open = File::open(&file).map_err(|error| Error::io("read", &file, &error))?;
        loop {
            match open.read(&mut piece).map_err(|error| Error::io("read", &file, &error))? {
                0 => return Ok(Some(hasher.finalize().to_hex().to_string())),
                length => hasher.update(&piece[..length]),
            };
        }
    }

    /// Adds what is about to be written to the manifest: should the run be cut
    /// short, the next one knows it for ours.
    fn announce(&self, changes: &[(Output, String)]) -> Result<(), Error> {
        if changes.is_empty() {
            return Ok(());
        }
        // The line before may have been cut short too.
        let mut lines = String::from("\n");
        for (output, hash) in changes {
            let _ = writeln!(lines, "{hash} {}", output.path);
        }
        self.project.append(&self.path(MANIFEST), &lines)
    }

    /// Removes what an earlier build wrote and this one didn't, where
    /// `is_built` says of its path that this build was about it, and writes the
    /// manifest, with this `run` in it if there is nothing to tell. Returns how
    /// many files were removed.
    ///
    /// # Errors
    /// When a file can't be removed or the manifest not be written.
    pub fn finish(
        mut self,
        run: Option<&LastRun>,
        is_built: impl Fn(&str) -> bool,
    ) -> Result<(usize, Vec<Finding>), Error> {
        let mut removed = 0;
        let obsolete: Vec<(String, Vec<String>)> = self
            .known
            .iter()
            .filter(|(path, _)| !self.written.contains_key(*path))
            .map(|(path, hashes)| (path.clone(), hashes.clone()))
            .collect();
        for (path, known) in obsolete {
            if !is_built(&path) {
                self.written.insert(path, known);
                continue;
            }
            let file = self.path(&path);
            match self.hash_of(&file)? {
                Some(there) if !known.contains(&there) => {
                    self.findings.push(edited(&file));
                    self.written.insert(path, known);
                }
                Some(_) => {
                    self.project.remove(&file)?;
                    removed += 1;
                }
                None => {}
            }
        }
        let mut manifest = format!("{HEADER}\n");
        for (path, hashes) in &self.written {
            for hash in hashes {
                let _ = writeln!(manifest, "{hash} {path}");
            }
        }
        manifest += &self.outcomes.lines();
        match run.filter(|_| self.findings.is_empty()) {
            Some(run) => manifest += &run.lines(&manifest, &self.absent),
            // What holds of all languages still does after a build of one.
            None if without_run(&self.manifest) == manifest => manifest.clone_from(&self.manifest),
            None => {}
        }
        let path = self.path(MANIFEST);
        if self.project.content(&path)?.as_deref() != Some(manifest.as_bytes()) {
            self.project.replace(&path, manifest.as_bytes(), Flush::No)?;
        }
        Ok((removed, self.findings))
    }

    /// The folder on disk.
    #[must_use]
    pub fn on_disk(&self) -> PathBuf {
        self.project.path(&self.folder)
    }
}

/// By path the hashes of what was written there.
pub(super) type Hashes = BTreeMap<String, Vec<String>>;

/// What earlier builds wrote by the manifest of `folder`, and what they have
/// found out about pages.
fn read_manifest(
    project: &Project,
    folder: &str,
    config: &Config,
) -> Result<(String, Hashes, Outcomes), Error> {
    let manifest = format!("{folder}/{MANIFEST}");
    if project.length(&manifest).is_some_and(|bytes| bytes > MAX_MANIFEST) {
        return Err(Error::new(format!(
            "`{}` has more than {} MB, too much for a manifest; remove the folder and build again",
            project.path(&manifest).display(),
            MAX_MANIFEST >> 20
        )));
    }
    let text = project.content(&manifest)?.unwrap_or_default();
    let text = String::from_utf8_lossy(&text).into_owned();
    let (mut known, mut outcomes) = (Hashes::new(), Outcomes::default());
    for line in text.lines() {
        match line.split_once(' ') {
            Some((hash, path)) if hash.len() == 64 && can_be_output(path, config) => {
                known.entry(path.to_owned()).or_default().push(hash.to_owned());
            }
            _ => outcomes.add_line(line),
        }
    }
    Ok((text, known, outcomes))
}

/// The paths of what earlier builds wrote to `folder` and beside it.
///
/// # Errors
/// When the manifest can't be read.
pub fn written(project: &Project, folder: &str, config: &Config) -> Result<BTreeSet<String>, Error> {
    let path = |output: &String| {
        output.strip_prefix('/').map_or_else(|| format!("{folder}/{output}"), str::to_owned)
    };
    let (_, known, _) = read_manifest(project, folder, config)?;
    Ok(known.keys().map(path).collect())
}

/// The folders beside `folder` that earlier builds wrote to: what a killed one
/// left behind may be there too. None where the manifest can't be read, which
/// is for `build` to say.
#[must_use]
pub fn side_folders(project: &Project, folder: &str, config: &Config) -> BTreeSet<String> {
    let (_, known, _) = read_manifest(project, folder, config).unwrap_or_default();
    outside(&known)
}

/// The folders of outputs that stand beside the output folder.
fn outside(known: &Hashes) -> BTreeSet<String> {
    let outside = known.keys().filter_map(|path| path.strip_prefix('/'));
    outside.filter_map(|path| Some(path.rsplit_once('/')?.0.to_owned())).collect()
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

fn hash(content: &[u8]) -> String {
    blake3::hash(content).to_hex().to_string()
}

fn not_ours(path: &str, is_outside: bool) -> Finding {
    let (noun, what, option) = match path.rsplit_once('.') {
        Some((_, "yml" | "yaml")) if is_outside => {
            ("file", "localized data file", "`output = \"…\"` under [data]")
        }
        _ if is_outside => ("file", "file of glossator's own", "`data` or `hreflang` under [publish]"),
        _ => ("page", "localized page", "`output = \"…\"`"),
    };
    Finding::new(Code::NotOurs, format!("this file is where a {what} belongs, and glossator didn't write it"))
        .at(Place::file(path))
        .note(format!("It stays as it is, and the {noun} isn't written."))
        .help(format!("Move it elsewhere, or give glossator another folder: {option} in glossator.toml"))
}

fn edited(path: &str) -> Finding {
    Finding::new(Code::EditedOutput, "somebody has edited this file, which glossator wrote")
        .at(Place::file(path))
        .note(format!("It stays as it is, so it doesn't follow the {SOURCE} and the catalogs."))
        .help("Make the change in the catalog, delete this file, and build again.")
}
