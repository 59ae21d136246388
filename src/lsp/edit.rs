//! Changes of files as edits that the client makes.

use std::collections::HashMap;

use lsp_types::{
    CreateFile, DeleteFile, DocumentChange, Edit, OptionalVersionedTextDocumentIdentifier, TextDocumentEdit,
    TextDocumentIdentifier, TextEdit, Uri, WorkspaceEdit,
};

use crate::site::changes::FileChange;

use super::loaded::Loaded;
use super::places::Naming;
use super::position::{Encoding, Lines};

/// What a client can make of a project.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct EditAbilities {
    /// Edits of documents with versions.
    pub(super) document_changes: bool,
    /// New files.
    pub(super) create: bool,
    /// Removals of files.
    pub(super) delete: bool,
}

/// The one edit that makes `new` of `old`: what they begin and end with alike stays.
#[must_use]
pub(super) fn text_edit(old: &str, new: &str, encoding: Encoding) -> TextEdit {
    let same = |(a, b): &(char, char)| a == b;
    let length = |(a, _): (char, char)| a.len_utf8();
    let start: usize = std::iter::zip(old.chars(), new.chars()).take_while(same).map(length).sum();
    // A line break of two characters stays whole.
    let start = if old[..start].ends_with('\r') { start - 1 } else { start };
    let (old_rest, new_rest) = (&old[start..], &new[start..]);
    let backwards = std::iter::zip(old_rest.chars().rev(), new_rest.chars().rev());
    let end: usize = backwards.take_while(same).map(length).sum();
    let is_split = |rest: &str| {
        let (before, behind) = rest.split_at(rest.len() - end);
        before.ends_with('\r') && behind.starts_with('\n')
    };
    let end = if is_split(old_rest) || is_split(new_rest) { end - 1 } else { end };
    let span = start..old.len() - end;
    let range = Lines::new(old, encoding).range(&span);
    TextEdit { range, new_text: new[start..new.len() - end].to_owned() }
}

/// The edit that makes `changes`, in their order; `None` where the client can't make them.
#[must_use]
pub(super) fn workspace_edit(
    loaded: &Loaded,
    changes: &[FileChange],
    naming: &Naming,
    can: EditAbilities,
) -> Option<WorkspaceEdit> {
    let mut document_changes = Vec::new();
    let mut plain: HashMap<Uri, Vec<TextEdit>> = HashMap::new();
    let mut needs_files = false;
    for change in changes {
        let uri = naming.uri(loaded, change.path());
        let FileChange::Write { path, content } = change else {
            (can.delete).then_some(())?;
            needs_files = true;
            document_changes.push(DocumentChange::DeleteFile(DeleteFile {
                uri,
                options: None,
                annotation_id: None,
            }));
            continue;
        };
        let old = loaded.files.text(path);
        if old.is_none() {
            (can.create).then_some(())?;
            needs_files = true;
            let create = CreateFile { uri: uri.clone(), options: None, annotation_id: None };
            document_changes.push(DocumentChange::CreateFile(create));
        }
        let edit = text_edit(old.as_deref().unwrap_or_default(), content, naming.encoding);
        plain.entry(uri.clone()).or_default().push(edit.clone());
        let version = loaded.files.documents().get(path).map(|document| document.version);
        let text_document = OptionalVersionedTextDocumentIdentifier {
            version,
            text_document_identifier: TextDocumentIdentifier { uri },
        };
        let edits = vec![Edit::TextEdit(edit)];
        document_changes.push(DocumentChange::TextDocumentEdit(TextDocumentEdit { text_document, edits }));
    }
    if can.document_changes {
        let document_changes = Some(document_changes);
        return Some(WorkspaceEdit { document_changes, ..WorkspaceEdit::default() });
    }
    (!needs_files).then(|| WorkspaceEdit { changes: Some(plain), ..WorkspaceEdit::default() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_edit_makes_the_new_text(old in "[aü😀\r\n]{0,12}", new in "[aü😀\r\n]{0,12}", wide: bool) {
            let encoding = if wide { Encoding::Utf16 } else { Encoding::Utf8 };
            let edit = text_edit(&old, &new, encoding);
            let mut made = old.clone();
            made.replace_range(Lines::new(&old, encoding).span(edit.range), &edit.new_text);
            prop_assert_eq!(made, new);
        }
    }
}
