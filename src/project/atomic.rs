//! Replacing a file: readers see the whole old one or the whole new one.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use tempfile::Builder;

use super::Error;

/// Whether a file has to survive a power cut at once. What can be built again
/// doesn't.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flush {
    /// It is flushed to disk before it replaces the old one.
    Yes,
    /// The system writes it when it sees fit.
    No,
}

/// Writes `content` to `path`: a temporary file beside it, then a rename. The
/// old file's permissions are kept.
///
/// # Errors
/// When the folder can't be made or the file not be written.
pub fn write(path: &Path, content: &[u8], flush: Flush) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(|error| Error::io("make the folder", folder, &error))?;
    let mut builder = Builder::new();
    builder.prefix(".glossator-").suffix(".tmp");
    let permissions = fs::metadata(path).ok().map(|metadata| metadata.permissions());
    #[cfg(unix)]
    let permissions = permissions.or_else(|| {
        use std::os::unix::fs::PermissionsExt as _;
        Some(fs::Permissions::from_mode(0o644))
    });
    if let Some(permissions) = permissions {
        builder.permissions(permissions);
    }
    let mut file = builder.tempfile_in(folder).map_err(|error| Error::io("write in", folder, &error))?;
    file.write_all(content).map_err(|error| Error::io("write", path, &error))?;
    if flush == Flush::Yes {
        file.as_file().sync_all().map_err(|error| Error::io("flush", path, &error))?;
    }
    file.persist(path).map_err(|error| Error::io("replace", path, &error.error))?;
    if flush == Flush::Yes
        && let Ok(folder) = File::open(folder)
    {
        // Not every file system lets a folder be flushed.
        let _ = folder.sync_all();
    }
    Ok(())
}
