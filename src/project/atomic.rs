//! Replacing a file: readers see the whole old one or the whole new one, after
//! a power cut too.

use std::fs::{self, File, Permissions};
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use super::disk::{Disk, DiskStep};
use super::error::Error;

const PREFIX: &str = ".glossator-";
const SUFFIX: &str = ".tmp";
/// How many letters and digits are between them.
const RANDOM: usize = 8;

/// Whether a file has to survive a power cut at once. What can be built again
/// doesn't.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flush {
    /// It is flushed to disk before it replaces the old one, and so is its
    /// folder's entry.
    Yes,
    /// The system writes it when it sees fit.
    No,
}

/// Whether `name` is that of a temporary file, left behind by a run that was
/// killed.
#[must_use]
pub fn is_leftover(name: &str) -> bool {
    name.strip_prefix(PREFIX).and_then(|name| name.strip_suffix(SUFFIX)).is_some_and(|random| {
        random.len() == RANDOM && random.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Writes `content` to `path`: a temporary file beside it, then a rename if
/// `may_replace` still says so. The old file's permissions are kept.
///
/// # Errors
/// When the folder can't be made or the file not be written, or the old one is
/// to stay. The old file is there then, whole.
pub fn write(
    disk: &Disk,
    path: &Path,
    content: &[u8],
    flush: Flush,
    may_replace: impl FnOnce() -> Result<(), Error>,
) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(Path::new("."));
    make_folder(disk, folder, flush)?;
    let old = fs::metadata(path).ok().map(|metadata| metadata.permissions());
    if old.as_ref().is_some_and(Permissions::readonly) {
        return Err(Error::new(format!("can't replace `{}`: the file is read-only", path.display())));
    }
    let file = temporary(disk, folder, path, content, old)?;
    if flush == Flush::Yes {
        let flushed = disk.step(DiskStep::Flush, path).and_then(|()| file.as_file().sync_all());
        flushed.map_err(|error| Error::io("flush", path, &error))?;
    }
    may_replace()?;
    disk.step(DiskStep::Replace, path).map_err(|error| Error::io("replace", path, &error))?;
    file.persist(path).map_err(|error| Error::io("replace", path, &error.error))?;
    if flush == Flush::Yes {
        flush_folder(disk, folder)?;
    }
    Ok(())
}

fn temporary(
    disk: &Disk,
    folder: &Path,
    path: &Path,
    content: &[u8],
    permissions: Option<Permissions>,
) -> Result<NamedTempFile, Error> {
    let mut builder = Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX).rand_bytes(RANDOM);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // As for any new file: what the umask leaves of it.
        builder.permissions(Permissions::from_mode(0o666));
    }
    let file = disk.step(DiskStep::Create, path).and_then(|()| builder.tempfile_in(folder));
    let mut file = file.map_err(|error| Error::io("write in the folder", folder, &error))?;
    let written = disk.step(DiskStep::Write, path).and_then(|()| file.as_file_mut().write_all(content));
    written.map_err(|error| Error::io("write", path, &error))?;
    if let Some(permissions) = permissions {
        let kept = file.as_file().set_permissions(permissions);
        kept.map_err(|error| Error::io("keep the permissions of", path, &error))?;
    }
    Ok(file)
}

/// Makes a folder with those above it, and flushes where it is entered.
///
/// # Errors
/// When it can't be made.
pub fn make_folder(disk: &Disk, folder: &Path, flush: Flush) -> Result<(), Error> {
    if folder.is_dir() || folder.as_os_str().is_empty() {
        return Ok(());
    }
    let above = folder.parent().unwrap_or(Path::new("."));
    make_folder(disk, above, flush)?;
    let made = disk.step(DiskStep::MakeFolder, folder).and_then(|()| fs::create_dir(folder));
    match made {
        // Another run, of another share of the pages, has made it meanwhile.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => {}
        made => made.map_err(|error| Error::io("make the folder", folder, &error))?,
    }
    if flush == Flush::Yes { flush_folder(disk, above) } else { Ok(()) }
}

fn flush_folder(disk: &Disk, folder: &Path) -> Result<(), Error> {
    disk.step(DiskStep::Flush, folder).map_err(|error| Error::io("flush the folder", folder, &error))?;
    if let Ok(folder) = File::open(folder) {
        // Not every file system lets a folder be flushed.
        let _ = folder.sync_all();
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_make_one_folder_at_once() {
        let root = tempfile::tempdir().unwrap();
        for number in 0..200 {
            let folder = root.path().join(format!("{number}/of/several"));
            let make = || make_folder(&Disk::default(), &folder, Flush::No);
            std::thread::scope(|scope| {
                let makers: Vec<_> = (0..4).map(|_| scope.spawn(make)).collect();
                for maker in makers {
                    maker.join().unwrap().unwrap();
                }
            });
        }
    }
}
