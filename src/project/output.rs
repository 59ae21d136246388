//! The output folder: a manifest says what glossator wrote there. Nothing else
//! is ever overwritten or removed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::File;
use std::io::Read as _;
use std::path::PathBuf;

use rayon::prelude::*;

use crate::config::Config;
use crate::finding::Finding;
use crate::site::build::OutputFile;
use crate::site::files::ReadError;
use crate::site::outcome::Outcomes;
use crate::site::shard::Shard;
use crate::text::Digest;

use super::atomic::Flush;
use super::last_run::{self, LastRun, without_run};
use super::manifest::{self, Hashes, MANIFEST, Made, Manifest, Part};
use super::output_kind::OutputKind;
use super::{Error, Project};

/// The most bytes of a file that is read at once to compare it.
const MAX_IN_MEMORY: u64 = 64 << 20;

/// The output folder during a build.
#[derive(Debug)]
pub struct OutputFolder<'p> {
    project: &'p Project,
    folder: String,
    kind: OutputKind,
    /// What builds of all pages wrote.
    before: BTreeSet<String>,
    /// What all earlier builds wrote.
    known: Hashes,
    /// What builds of shares have left.
    parts: Vec<(String, Part)>,
    /// The share that is built, and what it is made by.
    share: Option<(Shard, Made)>,
    /// What earlier builds have found out about pages.
    outcomes: Outcomes,
    /// The manifest as it was read.
    manifest: String,
    /// Where outputs would stand that aren't written.
    absent: Vec<String>,
    /// What this build wrote or found as it should be.
    written: Hashes,
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
    pub fn open(
        project: &'p Project,
        folder: &str,
        kind: OutputKind,
        config: &Config,
    ) -> Result<Self, Error> {
        let Manifest { text, before, known, outcomes, parts } = Manifest::read(project, folder, config)?;
        Ok(Self {
            project,
            folder: folder.to_owned(),
            kind,
            before: before.into_keys().collect(),
            known,
            parts,
            share: None,
            outcomes,
            manifest: text,
            absent: Vec::new(),
            written: Hashes::new(),
            findings: Vec::new(),
            changed: 0,
        })
    }

    /// The same for a build of a share of the pages: it has a part of the manifest of
    /// its own, and removes nothing.
    #[must_use]
    pub fn of_share(self, shard: Shard, made: Made) -> Self {
        Self { share: Some((shard, made)), ..self }
    }

    /// What builds of all pages wrote, as outputs name it.
    #[must_use]
    pub fn before(&self) -> &BTreeSet<String> {
        &self.before
    }

    /// The parts of the manifest that builds of shares have left.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        self.parts.iter().map(|(_, part)| *part)
    }

    /// The run before this one, if it was asked the same, of the same files, had
    /// nothing to tell, and all it wrote is there.
    #[must_use]
    pub fn last_run(&self, request: &Digest) -> Option<LastRun> {
        let (run, absent) = LastRun::parse(&self.manifest, request).filter(|_| self.parts.is_empty())?;
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

    /// What the run before this one found, as far as its manifest tells.
    #[must_use]
    pub fn told(&self) -> Vec<Finding> {
        last_run::told(&self.manifest)
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
            self.findings.push(self.kind.not_ours(&self.path(output), output.starts_with('/')));
        }
        self.absent.push(output.to_owned());
        Ok(())
    }

    fn manifest_name(&self) -> String {
        self.share.map_or_else(|| MANIFEST.to_owned(), |(shard, _)| manifest::part_name(shard))
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
    pub fn write(&mut self, outputs: Vec<OutputFile>) -> Result<(), Error> {
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
            self.findings.push(self.kind.edited(&path));
            self.written.insert(output.to_owned(), known.clone());
        } else {
            self.findings.push(self.kind.not_ours(&self.path(output), output.starts_with('/')));
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
    fn announce(&self, changes: &[(OutputFile, String)]) -> Result<(), Error> {
        if changes.is_empty() {
            return Ok(());
        }
        // The line before may have been cut short too.
        let mut lines = String::from("\n");
        for (output, hash) in changes {
            let _ = writeln!(lines, "{hash} {}", output.path);
        }
        self.project.append(&self.path(&self.manifest_name()), &lines)
    }

    /// Removes what an earlier build wrote and this one didn't, where
    /// `is_built` says of its path that this build was about it, and writes the
    /// manifest, with this `run` in it if there is nothing to tell; then the parts
    /// of shares go. Returns how many files were removed.
    ///
    /// # Errors
    /// When a file can't be removed or the manifest not be written.
    pub fn finish(
        mut self,
        run: Option<&LastRun>,
        is_built: impl Fn(&str) -> bool,
    ) -> Result<(usize, Vec<Finding>), Error> {
        if let Some((shard, made)) = self.share {
            let part = manifest::lines(&self.written, &self.outcomes) + &manifest::last_line(shard, made);
            self.write_manifest(&part)?;
            return Ok((0, self.findings));
        }
        let removed = self.remove_obsolete(is_built)?;
        let mut manifest = manifest::lines(&self.written, &self.outcomes);
        match run.filter(|_| self.findings.is_empty()) {
            Some(run) => manifest += &run.lines(&manifest, &self.absent),
            // What holds of all languages still does after a build of one.
            None if without_run(&self.manifest) == manifest => manifest.clone_from(&self.manifest),
            None => {}
        }
        self.write_manifest(&manifest)?;
        for (part, _) in &self.parts {
            self.project.remove(&self.path(part))?;
        }
        Ok((removed, self.findings))
    }

    fn write_manifest(&self, manifest: &str) -> Result<(), Error> {
        let path = self.path(&self.manifest_name());
        if self.project.content(&path)?.as_deref() != Some(manifest.as_bytes()) {
            self.project.replace(&path, manifest.as_bytes(), Flush::No)?;
        }
        Ok(())
    }

    fn remove_obsolete(&mut self, is_built: impl Fn(&str) -> bool) -> Result<usize, Error> {
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
                    self.findings.push(self.kind.edited(&file));
                    self.written.insert(path, known);
                }
                Some(_) => {
                    self.project.remove(&file)?;
                    removed += 1;
                }
                None => {}
            }
        }
        Ok(removed)
    }

    /// The folder on disk.
    #[must_use]
    pub fn on_disk(&self) -> PathBuf {
        self.project.path(&self.folder)
    }
}

/// The paths of what earlier builds wrote to `folder` and beside it.
///
/// # Errors
/// When the manifest can't be read.
pub fn written(project: &Project, folder: &str, config: &Config) -> Result<BTreeSet<String>, Error> {
    let path = |output: &String| {
        output.strip_prefix('/').map_or_else(|| format!("{folder}/{output}"), str::to_owned)
    };
    let known = Manifest::read(project, folder, config)?.known;
    Ok(known.keys().map(path).collect())
}

/// The folders beside `folder` that earlier builds wrote to: what a killed one
/// left behind may be there too. None where the manifest can't be read, which
/// is for `build` to say.
#[must_use]
pub fn side_folders(project: &Project, folder: &str, config: &Config) -> BTreeSet<String> {
    outside(&Manifest::read(project, folder, config).unwrap_or_default().known)
}

/// The folders of outputs that stand beside the output folder.
fn outside(known: &Hashes) -> BTreeSet<String> {
    let outside = known.keys().filter_map(|path| path.strip_prefix('/'));
    outside.filter_map(|path| Some(path.rsplit_once('/')?.0.to_owned())).collect()
}

fn hash(content: &[u8]) -> String {
    blake3::hash(content).to_hex().to_string()
}
