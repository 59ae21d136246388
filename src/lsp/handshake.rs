//! What client and server agree on before they begin.

use serde_json::{Value, json};

use crate::config::FILE_NAME;
use crate::project::Project;

use super::edit::EditAbilities;
use super::places::Naming;
use super::position::Encoding;
use super::uri::{Root, to_file};

/// What the client said of itself. Each part is looked up by itself, so that one that
/// nobody knows yet spoils no other.
#[derive(Debug)]
pub(super) struct Handshake<'a>(pub(super) &'a Value);

impl Handshake<'_> {
    fn has(&self, pointer: &str, wanted: &str) -> bool {
        let list = self.0.pointer(pointer).and_then(Value::as_array);
        list.is_some_and(|list| list.iter().any(|value| value == wanted))
    }

    /// UTF-8 where the client knows it, which is how we count.
    pub(super) fn encoding(&self) -> Encoding {
        let is_offered = self.has("/capabilities/general/positionEncodings", "utf-8");
        if is_offered { Encoding::Utf8 } else { Encoding::Utf16 }
    }

    /// Whether hovers may be Markdown.
    pub(super) fn is_markdown(&self) -> bool {
        self.has("/capabilities/textDocument/hover/contentFormat", "markdown")
    }

    /// What edits the client makes.
    pub(super) fn edits(&self) -> EditAbilities {
        let of_edits = "/capabilities/workspace/workspaceEdit";
        let operations = format!("{of_edits}/resourceOperations");
        let document_changes =
            self.0.pointer(&format!("{of_edits}/documentChanges")) == Some(&Value::Bool(true));
        EditAbilities {
            document_changes,
            create: document_changes && self.has(&operations, "create"),
            delete: document_changes && self.has(&operations, "delete"),
        }
    }

    /// The project that the client has open: of its folders the first one with a
    /// configuration, else the first.
    pub(super) fn project(&self) -> Option<Project> {
        let folders = self.0.pointer("/workspaceFolders").and_then(Value::as_array);
        let folders = folders.into_iter().flatten().filter_map(|folder| folder.get("uri"));
        let uris = folders.chain(self.0.get("rootUri")).filter_map(Value::as_str);
        let mut projects: Vec<Project> = uris.filter_map(to_file).map(Project::new).collect();
        let own = projects.iter().position(|project| project.exists(FILE_NAME)).unwrap_or_default();
        (own < projects.len()).then(|| projects.swap_remove(own))
    }
}

/// How places of `project` are named.
pub(super) fn naming(project: &Project, encoding: Encoding) -> Naming {
    Naming { root: Root::new(project.roots()), encoding }
}

/// What the server can do, as it answers `initialize`.
pub(super) fn capabilities(encoding: Encoding) -> Value {
    json!({
        "capabilities": {
            "positionEncoding": encoding.kind(),
            "textDocumentSync": { "openClose": true, "change": 2, "save": true },
            "hoverProvider": true,
            "completionProvider": { "triggerCharacters": ["{", "$", "-"] },
            "codeActionProvider": { "codeActionKinds": ["quickfix"] },
            "definitionProvider": true,
            "declarationProvider": true,
            "implementationProvider": true,
            "referencesProvider": true,
        },
        "serverInfo": { "name": "glossator", "version": env!("CARGO_PKG_VERSION") },
    })
}
