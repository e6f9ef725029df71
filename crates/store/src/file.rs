//! Files on disk as a plan needs them: names beside it, replacing as one step, and what must reach the
//! disk before a name counts.
//!
//! *Invariant*: a name that a person sees never stands for a half-written file.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::error::StoreError;

/// The path with something behind its name: `plan.slipway` and `-wal`.
pub(crate) fn beside(path: &Path, behind: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(behind);
    name.into()
}

/// A hidden name in the same folder, of this process alone.
pub(crate) fn temporary(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.new", std::process::id()))
}

/// One name for a file however it is reached, so that two ways to it meet at one lock.
pub(crate) fn settled(path: &Path) -> Result<PathBuf, StoreError> {
    let whole = std::path::absolute(path)?;
    if cfg!(windows) {
        // The verbatim paths of `canonicalize` are not for every program.
        return Ok(whole);
    }
    match fs::canonicalize(&whole) {
        Ok(found) => Ok(found),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let (Some(folder), Some(name)) = (whole.parent(), whole.file_name()) else {
                return Err(StoreError::NotFound);
            };
            Ok(fs::canonicalize(folder)?.join(name))
        }
        Err(error) => Err(error.into()),
    }
}

/// Removes a database that nobody has open, with all that SQLite keeps beside it.
pub(crate) fn remove_database(path: &Path) {
    for behind in ["", "-wal", "-shm", "-journal"] {
        // It need not exist, and a temporary file that stays does no harm.
        let _ = fs::remove_file(beside(path, behind));
    }
}

/// Gives a finished file its name; refuses one that is taken. Nothing may lie beside the new name that
/// SQLite would take for the log of this file.
pub(crate) fn publish_new(from: &Path, to: &Path) -> Result<(), StoreError> {
    if ["-wal", "-shm", "-journal"].iter().any(|behind| beside(to, behind).exists()) {
        return Err(StoreError::Exists);
    }
    sync(from)?;
    // A hard link refuses a taken name as one step, which a rename does not.
    match fs::hard_link(from, to) {
        Ok(()) => fs::remove_file(from)?,
        Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(StoreError::Exists),
        Err(_) if to.try_exists()? => return Err(StoreError::Exists),
        Err(_) => fs::rename(from, to)?,
    }
    sync_folder(to)
}

/// Gives a finished file its name in place of a file that nobody has open.
pub(crate) fn publish_over(from: &Path, to: &Path) -> Result<(), StoreError> {
    sync(from)?;
    for behind in ["-wal", "-shm", "-journal"] {
        match fs::remove_file(beside(to, behind)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    fs::rename(from, to)?;
    sync_folder(to)
}

fn sync(path: &Path) -> Result<(), StoreError> {
    // Windows flushes only what may be written.
    Ok(File::options().read(true).write(true).open(path)?.sync_all()?)
}

fn sync_folder(path: &Path) -> Result<(), StoreError> {
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// A URI under which SQLite reads a file without locks or files beside it.
pub(crate) fn immutable_uri(path: &Path) -> Result<String, StoreError> {
    let path = path.as_os_str();
    #[cfg(unix)]
    let bytes = std::os::unix::ffi::OsStrExt::as_bytes(path);
    #[cfg(not(unix))]
    let slashed = path.to_str().ok_or(StoreError::NotFound)?.replace('\\', "/");
    #[cfg(not(unix))]
    let bytes = slashed.as_bytes();
    let mut uri = String::from(if bytes.starts_with(b"/") { "file:" } else { "file:/" });
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_' | b':') {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri.push_str("?immutable=1");
    Ok(uri)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uri_keeps_every_path() {
        let uri = |path: &str| immutable_uri(Path::new(path)).unwrap();
        assert_eq!(uri("/a/b c?d#e%.slipway"), "file:/a/b%20c%3Fd%23e%25.slipway?immutable=1");
        assert_eq!(uri("/ä"), "file:/%C3%A4?immutable=1");
    }

    #[test]
    fn a_name_that_is_taken_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        fs::write(&from, "new").unwrap();
        fs::write(&to, "old").unwrap();
        assert!(matches!(publish_new(&from, &to), Err(StoreError::Exists)));
        assert_eq!(fs::read_to_string(&to).unwrap(), "old");
        publish_over(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(&to).unwrap(), "new");
        assert!(!from.exists());
    }

    #[test]
    fn a_log_of_another_file_is_not_inherited() {
        let folder = tempfile::tempdir().unwrap();
        let (from, to) = (folder.path().join("from"), folder.path().join("to"));
        fs::write(&from, "new").unwrap();
        fs::write(beside(&to, "-wal"), "of a file that is gone").unwrap();
        assert!(matches!(publish_new(&from, &to), Err(StoreError::Exists)));
        assert!(!to.exists());
    }
}
