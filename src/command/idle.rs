//! A run that had nothing to do. Where nothing has changed since, the next has nothing to do either and says the same.

use super::cache::cache_file;
use crate::config::Config;
use crate::project::Project;
use crate::project::cache::CacheFile;
use crate::site::inputs;
use crate::text::{Digest, Digesting};

/// A run of a command over a project as it is now.
#[derive(Debug)]
pub(super) struct IdleRun {
    file: CacheFile,
    /// Of everything that it is made from.
    inputs: Digest,
}

impl IdleRun {
    /// The run of `command`; `None` where nothing can be remembered, or something not be read, which is
    /// for the run to say.
    pub(super) fn of(project: &Project, config: &Config, command: &str) -> Option<Self> {
        let file = cache_file(project, command)?;
        Some(Self { file, inputs: inputs::digest(config, project).ok()? })
    }

    /// What the last run said, if it had nothing to do and nothing has changed since.
    pub(super) fn said(&self) -> Option<Vec<String>> {
        let known = self.file.read();
        let (digest, said) = known.split_once('\n')?;
        let holds = digest.parse() == Ok(self.digest(said));
        holds.then(|| serde_json::from_str(said).ok()).flatten()
    }

    /// Remembers that there was nothing to do, and what was said.
    pub(super) fn keep(&self, said: &[String]) {
        self.file.replace(|out| {
            let said = serde_json::to_string(said)?;
            write!(out, "{}\n{said}", self.digest(&said))
        });
    }

    fn digest(&self, said: &str) -> Digest {
        let mut digesting = Digesting::new("glossator 2026-11 a run with nothing to do");
        digesting.add(self.inputs.as_bytes()).add(said).finish()
    }
}
