//! Code made from the message files: typed functions for Rust, ids and sources for the interface.
//!
//! Invariant: the same `.ftl` files give the same bytes, so that a test can tell whether somebody forgot to
//! generate. Every problem of the files is reported at once, with file and id.
//!
//! Deliberately not here: what the types of the wire are. The workspace declares them, its example `wire` prints
//! them as TypeScript, and its own test tells when the committed file is out of date.

mod messages;
mod rust;
mod typescript;

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::{fs, io};

use crate::place::Place;

pub(crate) use messages::{Catalogue, Problem};

/// Where the functions for Rust stand.
const SAY: &str = "crates/text/src/generated";

/// A file of generated code, with what it ought to contain.
pub(crate) struct Generated {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// All generated files of the repository at `root`, not written yet.
///
/// # Errors
/// All problems of the message files, or the one that kept them from being read.
pub(crate) fn generated(root: &Path) -> Result<Vec<Generated>, Vec<Problem>> {
    let catalogue = Catalogue::read(&root.join("crates/text/messages/en"))?;
    let modules = rust::write(&catalogue).into_iter();
    let mut files: Vec<Generated> = modules
        .map(|(name, text)| Generated { path: root.join(SAY).join(name).with_extension("rs"), text })
        .collect();
    let path = root.join("ui/src/generated/messages.ts");
    files.push(Generated { path, text: typescript::write(&catalogue) });
    Ok(files)
}

/// The types of the wire, printed by the workspace: `None` while it does not compile.
pub(crate) fn wire(place: &Place) -> Option<Generated> {
    let mut command = place.cargo();
    command.args(["run", "--quiet", "--package", "slipway-workspace", "--example", "wire"]);
    let output = command.stderr(Stdio::inherit()).output().ok().filter(|output| output.status.success())?;
    let text = String::from_utf8(output.stdout).ok()?;
    Some(Generated { path: place.root.join("ui/src/generated/wire.ts"), text })
}

/// Writes `file` if it differs, so that an unchanged one keeps its time and nothing is built again.
///
/// # Errors
/// What the file system said.
pub(crate) fn write(file: &Generated) -> io::Result<bool> {
    if is_current(file) {
        return Ok(false);
    }
    if let Some(folder) = file.path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&file.path, &file.text)?;
    Ok(true)
}

/// Whether the file on disk is what would be generated now.
pub(crate) fn is_current(file: &Generated) -> bool {
    fs::read_to_string(&file.path).is_ok_and(|text| text == file.text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::root;

    #[test]
    fn generated_files_are_up_to_date() {
        let files = generated(&root()).unwrap_or_else(|problems| panic!("{problems:?}"));
        let stale: Vec<_> = files.iter().filter(|file| !is_current(file)).map(|file| &file.path).collect();
        assert!(stale.is_empty(), "run `cargo xtask generate`: {stale:?} are out of date");
        let there = fs::read_dir(root().join(SAY)).unwrap().map(|entry| entry.unwrap().path());
        let left: Vec<_> = there.filter(|path| !files.iter().any(|file| file.path == *path)).collect();
        assert!(left.is_empty(), "nothing generates {left:?} any more: remove them");
    }
}
