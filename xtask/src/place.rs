//! Where things are: the repository, what cargo builds, and what chores leave behind.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folders of a run.
pub(crate) struct Place {
    /// The folder of the workspace.
    pub(crate) root: PathBuf,
    /// Where cargo puts what it builds, with a folder `xtask` for logs and scratch files.
    pub(crate) target: PathBuf,
}

impl Place {
    pub(crate) fn new() -> Self {
        let root = root();
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        Self { root, target }
    }

    /// A program of this workspace, built in the development profile.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// Scratch space that survives between runs and is never committed.
    pub(crate) fn scratch(&self, name: &str) -> PathBuf {
        self.target.join("xtask").join(name)
    }

    /// Python with the packages that the second readers need.
    pub(crate) fn python(&self) -> PathBuf {
        self.scratch("python").join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
    }

    /// A command that runs in the repository.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// Cargo, the same that runs this.
    pub(crate) fn cargo(&self) -> Command {
        self.command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// npm in `folder`, without downloads of browsers and without chatter.
    pub(crate) fn npm(&self, folder: &str) -> Command {
        let mut command = self.command(if cfg!(windows) { "npm.cmd" } else { "npm" });
        command.current_dir(self.root.join(folder)).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        command.env("NPM_CONFIG_UPDATE_NOTIFIER", "false");
        command
    }
}

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("BUG: xtask stands in the workspace").to_owned()
}
