//! What the workspace asks of the machine, with a window at hand: dialogs and links beside clock and folders.
//!
//! Invariant: a path goes from the dialog to the workspace and never to the webview.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use slipway_workspace::{Host, Purpose, SystemHost};
use tauri::{AppHandle, Url};

use crate::dialog;

/// When this variable names a folder, a file of the suggested name there is taken instead of asking. Tests drive
/// the application with it, since no test can press buttons in a native dialog.
const FILES: &str = "SLIPWAY_FILES";

/// The host of a window.
pub(crate) struct Desktop {
    system: SystemHost,
    app: AppHandle,
}

impl Desktop {
    pub(crate) fn new(app: AppHandle) -> Self {
        Self { system: SystemHost, app }
    }
}

impl Host for Desktop {
    fn now(&self) -> DateTime<Utc> {
        self.system.now()
    }

    fn author(&self) -> String {
        self.system.author()
    }

    fn choose(&self, purpose: Purpose, suggested: &str) -> Option<PathBuf> {
        match std::env::var_os(FILES) {
            Some(folder) => Some(Path::new(&folder).join(suggested)),
            None => dialog::choose(&self.app, purpose, suggested),
        }
    }

    fn data_folder(&self) -> Option<PathBuf> {
        self.system.data_folder()
    }

    fn open_link(&self, url: &str) -> bool {
        may_open(url) && open::that_detached(url).is_ok()
    }

    fn random(&self) -> u128 {
        self.system.random()
    }
}

/// Only web pages and mail: whatever else a link from an imported file names could start a program.
fn may_open(url: &str) -> bool {
    Url::parse(url).is_ok_and(|url| match url.scheme() {
        "https" => url.host_str().is_some_and(|host| !host.is_empty()),
        "mailto" => true,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_pages_and_mail_are_opened() {
        assert!(may_open("https://tracker.example.org/BILL-12"));
        assert!(may_open("mailto:release@example.org"));
        for url in
            ["http://example.org", "file:///bin/sh", "javascript:alert(1)", "/bin/sh", "https://", "-x", ""]
        {
            assert!(!may_open(url), "{url}");
        }
    }
}
