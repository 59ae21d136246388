//! The documents that the client has open, with what isn't saved yet.

use std::collections::BTreeMap;
use std::sync::Arc;

use lsp_types::{TextDocumentContentChangeEvent, Uri};

use super::position::{Encoding, Lines};

/// An open document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Document {
    /// What the client calls it.
    pub(super) uri: Uri,
    /// The client's number of this text.
    pub(super) version: i32,
    /// Its text.
    pub(super) text: Arc<str>,
}

impl Document {
    /// The document after `changes`, each of which is about the text that those
    /// before it have left.
    #[must_use]
    pub(super) fn changed(
        &self,
        version: i32,
        changes: &[TextDocumentContentChangeEvent],
        encoding: Encoding,
    ) -> Self {
        let mut text = self.text.to_string();
        for change in changes {
            match change {
                TextDocumentContentChangeEvent::TextDocumentContentChangePartial(part) => {
                    let span = Lines::new(&text, encoding).span(part.range);
                    text.replace_range(span, &part.text);
                }
                TextDocumentContentChangeEvent::TextDocumentContentChangeWholeDocument(whole) => {
                    text.clone_from(&whole.text);
                }
            }
        }
        Self { uri: self.uri.clone(), version, text: text.into() }
    }
}

/// The open documents of a project, by path.
pub(super) type Documents = BTreeMap<String, Document>;
