//! The output folder: a manifest says what glossator wrote there. Nothing else
//! is ever overwritten or removed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use crate::finding::{Code, Finding, Place};
use crate::site::build::Output;
use crate::site::files::Files as _;

use super::atomic::{self, Flush};
use super::{Error, Project};

/// The manifest's name in the output folder.
const MANIFEST: &str = ".manifest";
const HEADER: &str = "glossator-manifest 1";

/// The output folder during a build.
#[derive(Debug)]
pub struct OutputFolder<'p> {
    project: &'p Project,
    folder: String,
    /// What an earlier build wrote: path and hash.
    known: BTreeMap<String, String>,
    /// What this build wrote or found as it should be.
    written: BTreeMap<String, String>,
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
    pub fn open(project: &'p Project, folder: &str) -> Result<Self, Error> {
        let text = project.read(&format!("{folder}/{MANIFEST}"))?.unwrap_or_default();
        let text = String::from_utf8_lossy(&text).into_owned();
        let lines = text.lines().filter_map(|line| line.split_once(' ')).filter(|(hash, _)| hash.len() == 64);
        let known = lines.map(|(hash, path)| (path.to_owned(), hash.to_owned())).collect();
        Ok(Self {
            project,
            folder: folder.to_owned(),
            known,
            written: BTreeMap::new(),
            findings: Vec::new(),
            changed: 0,
        })
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
        for output in outputs {
            let hash = hash(output.content.as_bytes());
            let path = self.path(&output.path);
            let there = self.project.read(&path)?;
            if let Some(there) = &there {
                let there_hash = self::hash(there);
                let known = self.known.get(&output.path);
                if there_hash == hash {
                    self.written.insert(output.path, hash);
                    continue;
                }
                match known {
                    None => {
                        self.findings.push(not_ours(&path));
                        continue;
                    }
                    Some(known) if *known != there_hash => {
                        self.findings.push(edited(&path));
                        let known = known.clone();
                        self.written.insert(output.path, known);
                        continue;
                    }
                    Some(_) => {}
                }
            }
            self.replace(&path, &output.content)?;
            self.written.insert(output.path, hash);
        }
        Ok(())
    }

    fn replace(&mut self, path: &str, content: &str) -> Result<(), Error> {
        self.changed += 1;
        atomic::write(&self.project.path(path), content.as_bytes(), Flush::No)
    }

    /// Removes what an earlier build wrote and this one didn't, where
    /// `is_built` says of its path that this build was about it, and writes the
    /// manifest. Returns how many files were removed.
    ///
    /// # Errors
    /// When a file can't be removed or the manifest not be written.
    pub fn finish(mut self, is_built: impl Fn(&str) -> bool) -> Result<(usize, Vec<Finding>), Error> {
        let mut removed = 0;
        let obsolete: Vec<(String, String)> = self
            .known
            .iter()
            .filter(|(path, _)| !self.written.contains_key(*path))
            .map(|(path, hash)| (path.clone(), hash.clone()))
            .collect();
        for (path, known) in obsolete {
            if !is_built(&path) {
                self.written.insert(path, known);
                continue;
            }
            let file = self.path(&path);
            match self.project.read(&file)? {
                Some(there) if hash(&there) != known => {
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
        for (path, hash) in &self.written {
            let _ = writeln!(manifest, "{hash} {path}");
        }
        let path = self.path(MANIFEST);
        if self.project.read(&path)?.as_deref() != Some(manifest.as_bytes()) {
            atomic::write(&self.project.path(&path), manifest.as_bytes(), Flush::No)?;
        }
        Ok((removed, self.findings))
    }

    /// The folder on disk.
    #[must_use]
    pub fn on_disk(&self) -> PathBuf {
        self.project.path(&self.folder)
    }
}

fn hash(content: &[u8]) -> String {
    blake3::hash(content).to_hex().to_string()
}

fn not_ours(path: &str) -> Finding {
    Finding::new(
        Code::NotOurs,
        "this file stands where a localized page belongs, and glossator didn't write it",
    )
    .at(Place::file(path))
    .note("It stays as it is, and the page isn't written.")
    .help("Move it elsewhere, or give glossator another folder: `output = \"…\"` in glossator.toml")
}

fn edited(path: &str) -> Finding {
    Finding::new(Code::EditedOutput, "somebody has edited this file, which glossator wrote")
        .at(Place::file(path))
        .note("It stays as it is, so it doesn't follow the English and the catalogs.")
        .help("Make the change in the catalog, delete this file, and build again.")
}
