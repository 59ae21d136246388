//! The client's `file:` URIs, and the project's paths.

use std::path::{Path, PathBuf};

use lsp_types::Uri;
use percent_encoding::percent_decode_str;

use crate::report::path_uri;

/// The file that `uri` names; `None` for another scheme, as of a buffer that has
/// no file yet.
#[must_use]
pub(super) fn to_file(uri: &str) -> Option<PathBuf> {
    let path = uri.strip_prefix("file://")?;
    // With or without a host, which means this machine.
    let path = &path[path.find('/')?..];
    let path = path.split(['?', '#']).next()?;
    let path = percent_decode_str(path).decode_utf8().ok()?;
    let is_drive = |path: &str| path.as_bytes().get(2) == Some(&b':');
    Some(PathBuf::from(if cfg!(windows) && is_drive(&path) { &path[1..] } else { &*path }))
}

/// The URI of `file`, an absolute path.
#[must_use]
pub(super) fn of_file(file: &Path) -> Uri {
    let path = file.to_string_lossy().replace('\\', "/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    Uri(format!("file://{slash}{}", path_uri(&path)))
}

/// The folders that a project may be called by, and the way from URIs to its
/// paths.
#[derive(Debug, Clone)]
pub(super) struct Root {
    folders: Vec<PathBuf>,
}

impl Root {
    /// A project in `folders`, names of one folder; the first is what the client calls it.
    #[must_use]
    pub(super) const fn new(folders: Vec<PathBuf>) -> Self {
        Self { folders }
    }

    /// The path in the project, with `/`; `None` for a file elsewhere.
    #[must_use]
    pub(super) fn path(&self, uri: &str) -> Option<String> {
        let file = to_file(uri)?;
        let inner = self.folders.iter().find_map(|root| file.strip_prefix(root).ok())?;
        let parts: Vec<_> = inner.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        (!parts.is_empty()).then(|| parts.join("/"))
    }

    /// The URI of `path` in the project.
    #[must_use]
    pub(super) fn uri(&self, path: &str) -> Uri {
        let root = self.folders.first().cloned().unwrap_or_default();
        of_file(&path.split('/').fold(root, |folder, part| folder.join(part)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn uris_lead_into_the_project_and_back() {
        let root = Root::new(vec![PathBuf::from("/home/jo/my site")]);
        let uri = root.uri("locales/de/Über uns.ftl");
        assert_eq!(uri.0, "file:///home/jo/my%20site/locales/de/%C3%9Cber%20uns.ftl");
        assert_eq!(root.path(&uri.0).as_deref(), Some("locales/de/Über uns.ftl"));
        assert_eq!(root.path("file://localhost/home/jo/my site/a.md").as_deref(), Some("a.md"));
        for elsewhere in [
            "untitled:1",
            "file:///home/jo/my%20site",
            "file:///home/jo/x.md",
            "file://",
            "file:///%ff",
            "",
            "file",
        ] {
            assert_eq!(root.path(elsewhere), None, "{elsewhere}");
        }
    }
}
