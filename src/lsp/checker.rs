//! Checks the site whenever something has changed, on a thread of its own.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use lsp_types::{Diagnostic, PublishDiagnosticsParams};

use crate::check::{Results, Scope, check_since};
use crate::config::FILE_NAME;

use super::client::Client;
use super::diagnostics::{Shown, of_configuration, of_failure, of_findings};
use super::loaded::{Failure, Loaded};
use super::places::Naming;
use super::state::State;

/// Somebody who types isn't interrupted: a check begins when nothing has changed for so long.
const QUIET: Duration = Duration::from_millis(120);
/// Somebody who doesn't stop gets one all the same.
const LONGEST: Duration = Duration::from_secs(2);

/// Checks and tells the client.
#[derive(Debug)]
pub(super) struct Checker {
    state: Arc<State>,
    client: Client,
    naming: Naming,
    /// What the client was told last, by path.
    told: BTreeMap<String, (Option<i32>, Vec<Diagnostic>)>,
    /// What the last check found.
    results: Results,
}

impl Checker {
    /// One that has told nothing yet.
    #[must_use]
    pub(super) fn new(state: Arc<State>, client: Client, naming: Naming) -> Self {
        Self { state, client, naming, told: BTreeMap::new(), results: Results::default() }
    }

    /// Checks after each change that `changes` tells of, until there is nobody to tell of any.
    pub(super) fn run(mut self, changes: &Receiver<()>) {
        while changes.recv().is_ok() {
            let start = Instant::now();
            loop {
                match changes.recv_timeout(QUIET) {
                    Ok(()) if start.elapsed() < LONGEST => {}
                    Ok(()) | Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
            }
            let client = self.client.clone();
            client.guarded("the check", || self.check());
        }
    }

    fn check(&mut self) {
        match self.state.loaded() {
            Ok(loaded) => {
                match check_since(&loaded.site, &loaded.files, &Scope::default(), &mut self.results) {
                    Ok(findings) => {
                        let shown = of_findings(&loaded, &findings, &self.naming);
                        self.publish(&loaded, shown);
                    }
                    Err(error) => self.fail(&Failure::Unreadable(error.to_string())),
                }
            }
            Err(failure) => self.fail(&failure),
        }
    }

    /// Tells what has changed since the client was told last.
    fn publish(&mut self, loaded: &Loaded, mut shown: Shown) {
        for path in self.told.keys() {
            shown.entry(path.clone()).or_default();
        }
        for (path, diagnostics) in shown {
            let version = loaded.files.documents().get(&path).map(|document| document.version);
            let uri = self.naming.uri(loaded, &path);
            self.tell(path, uri, version, diagnostics);
        }
    }

    fn tell(
        &mut self,
        path: String,
        uri: lsp_types::Uri,
        version: Option<i32>,
        diagnostics: Vec<Diagnostic>,
    ) {
        let is_known = match self.told.get(&path) {
            Some(told) => *told == (version, diagnostics.clone()),
            None => version.is_none() && diagnostics.is_empty(),
        };
        if is_known {
            return;
        }
        let is_done = version.is_none() && diagnostics.is_empty();
        self.client.notify(
            "textDocument/publishDiagnostics",
            PublishDiagnosticsParams { uri, version, diagnostics: diagnostics.clone() },
        );
        if is_done {
            self.told.remove(&path);
        } else {
            self.told.insert(path, (version, diagnostics));
        }
    }

    /// Tells why there is nothing to check. What was found before stays: the next key
    /// may put it right.
    fn fail(&mut self, failure: &Failure) {
        let files = self.state.files();
        let document = files.documents().get(FILE_NAME).cloned();
        let text = files.text(FILE_NAME);
        let diagnostic = match failure {
            Failure::Invalid(invalid) => {
                of_configuration(invalid, text.as_deref().unwrap_or_default(), &self.naming)
            }
            Failure::Unreadable(message) => {
                self.client.log(message);
                of_failure(message)
            }
        };
        // A folder without a configuration may be none of ours.
        if text.is_some() {
            let uri =
                document.as_ref().map_or_else(|| self.naming.root.uri(FILE_NAME), |open| open.uri.clone());
            let version = document.map(|document| document.version);
            self.tell(FILE_NAME.to_owned(), uri, version, vec![diagnostic]);
        }
    }
}
