//! Files by handle, and the plans that were open before.
//!
//! *Invariant*: a front end never sees or gives a path. It holds handles that were made here, from a
//! dialog or from the list of recent plans.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use slipway_text::say;

use crate::host::{Host, new_id};
use crate::wire::{Code, FileHandle, RecentPlan, WireError};

/// How many recent plans are kept.
const MOST_RECENT: usize = 12;

/// Paths behind handles.
#[derive(Default)]
pub struct Files {
    paths: HashMap<String, PathBuf>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Remembered {
    path: PathBuf,
    name: String,
    opened: String,
}

fn recent_file(host: &dyn Host) -> Option<PathBuf> {
    host.data_folder().map(|folder| folder.join("recent.json"))
}

/// A list that cannot be read counts as empty: it is a convenience, not data.
fn remembered(host: &dyn Host) -> Vec<Remembered> {
    let text = recent_file(host).and_then(|path| std::fs::read(path).ok());
    text.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}

fn remember(host: &dyn Host, list: &[Remembered]) {
    let Some(path) = recent_file(host) else { return };
    let Some(folder) = path.parent() else { return };
    let Ok(text) = serde_json::to_vec_pretty(list) else { return };
    let part = path.with_extension("part");
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&part, text));
    if written.is_ok() {
        // Not being able to remember is no reason to fail what the person asked for.
        let _ = std::fs::rename(&part, &path);
    }
}

impl Files {
    /// A handle for a path.
    pub fn hold(&mut self, host: &dyn Host, path: PathBuf) -> FileHandle {
        let name = file_name(&path);
        let known = self.paths.iter().find(|(_, held)| **held == path).map(|(handle, _)| handle.clone());
        let handle = known.unwrap_or_else(|| new_id(host).to_string());
        self.paths.insert(handle.clone(), path);
        FileHandle { handle, name }
    }

    /// The path behind a handle.
    pub fn path(&self, handle: &str) -> Result<PathBuf, WireError> {
        let found = self.paths.get(handle).cloned();
        found.ok_or_else(|| WireError::new(Code::NotFound, &say::file_handle_unknown()))
    }

    /// Plans that were open before, newest first.
    pub fn recent(&mut self, host: &dyn Host) -> Vec<RecentPlan> {
        let list = remembered(host);
        let view = |r: Remembered| RecentPlan {
            missing: !r.path.is_file(),
            folder: r.path.parent().map(|p| p.display().to_string()).unwrap_or_default(),
            handle: self.hold(host, r.path).handle,
            name: r.name,
            opened: r.opened,
        };
        list.into_iter().map(view).collect()
    }

    /// Puts a plan first in the list.
    pub fn opened(host: &dyn Host, path: &Path, name: &str) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let mut list = remembered(host);
        list.retain(|r| r.path != path);
        let opened = host.now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        list.insert(0, Remembered { path, name: name.to_owned(), opened });
        list.truncate(MOST_RECENT);
        remember(host, &list);
    }

    /// Takes a plan off the list.
    pub fn forget(&self, host: &dyn Host, handle: &str) -> Result<(), WireError> {
        let path = self.path(handle)?;
        let mut list = remembered(host);
        list.retain(|r| r.path != path);
        remember(host, &list);
        Ok(())
    }
}

/// The last part of a path, to show.
pub fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}
