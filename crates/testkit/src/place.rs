//! Folders for plan files that are gone when the test is over.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// A folder of its own; dropped, it is removed with all in it.
#[derive(Debug)]
pub struct TempPlace {
    folder: TempDir,
}

impl TempPlace {
    /// A new, empty folder.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("slipway-test-").tempdir();
        Self { folder: folder.expect("BUG: the temporary folder can be written") }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where a plan of that name would be; nothing is made.
    pub fn plan(&self, name: &str) -> PathBuf {
        self.folder.path().join(name).with_extension("slipway")
    }

    /// Writes a file, with the folders on the way to it.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        let folder = path.parent().unwrap_or(self.folder.path());
        let made = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&path, content));
        made.expect("BUG: the temporary folder can be written");
        path
    }
}

impl Default for TempPlace {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_vanishes_with_all_in_it() {
        let place = TempPlace::new();
        let written = place.write("in/list.csv", "key\n");
        assert!(written.exists());
        assert_eq!(place.plan("year").extension().unwrap(), "slipway");
        let folder = place.folder().to_owned();
        drop(place);
        assert!(!folder.exists());
    }
}
