//! One writer a plan: a lock file beside it that says who has it.
//!
//! *Invariant*: the operating system holds the lock, not the existence of the file, so it is gone with
//! its process however that ended. The file's text is only for the message that another one gets.

use std::fs::{self, File, TryLockError};
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

use crate::error::StoreError;
use crate::file;

/// The lock of one plan, held until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of `plan`, or says who has it. Never waits.
    pub(crate) fn take(plan: &Path) -> Result<Self, StoreError> {
        let path = file::beside(plan, ".lock");
        loop {
            let mut file = File::options().read(true).write(true).create(true).truncate(false).open(&path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(holder(&mut file)),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
            // The holder before may have removed the name between our opening and locking.
            if !same_file(&file, &path)? {
                continue;
            }
            file.set_len(0)?;
            writeln!(file, "{}\n{}\n{}", std::process::id(), host(), user())?;
            return Ok(Self { file, path });
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is still locked, so that nobody can hold the name that goes away. Elsewhere an open
        // file keeps its name, and stays: an unlocked lock file does no harm.
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

#[cfg(unix)]
fn same_file(file: &File, path: &Path) -> Result<bool, StoreError> {
    use std::os::unix::fs::MetadataExt;
    let ours = file.metadata()?;
    match fs::metadata(path) {
        Ok(named) => Ok(named.ino() == ours.ino() && named.dev() == ours.dev()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn same_file(_: &File, _: &Path) -> Result<bool, StoreError> {
    Ok(true)
}

/// Who wrote the lock file. Windows does not let others read a locked file; then nobody is named.
fn holder(file: &mut File) -> StoreError {
    let mut text = String::new();
    let read = file.rewind().and_then(|()| file.take(1024).read_to_string(&mut text));
    if read.is_err() {
        text.clear();
    }
    let mut lines = text.lines().map(str::to_owned);
    let pid = lines.next().and_then(|pid| pid.parse().ok()).unwrap_or(0);
    StoreError::Locked { pid, host: lines.next().unwrap_or_default(), user: lines.next().unwrap_or_default() }
}

fn host() -> String {
    let kernel = fs::read_to_string("/proc/sys/kernel/hostname").ok().map(|name| name.trim().to_owned());
    kernel.or_else(|| first_of(&["COMPUTERNAME", "HOSTNAME"])).unwrap_or_default()
}

fn user() -> String {
    first_of(&["USER", "USERNAME", "LOGNAME"]).unwrap_or_default()
}

fn first_of(names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
}
