//! Where a file lies, as far as it matters to SQLite.
//!
//! *Invariant*: this only tells. On a network disk or in a folder that a program copies to a server, a
//! write-ahead log corrupts also with one writer; what follows from that is the caller's decision.

use std::path::Path;

/// Where a file lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// On a disk of this machine.
    Local,
    /// On another machine, or behind a file system in user space: the name of the file system.
    Network(String),
    /// In a folder that a program copies to a server: the name of the folder.
    Synced(String),
}

/// Where `path` lies, or would lie. What cannot be told counts as local.
pub fn location(path: &Path) -> Location {
    let whole =
        crate::file::settled(path).or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.into());
    if let Some(folder) = synced_folder(&whole) {
        return Location::Synced(folder);
    }
    if whole.to_string_lossy().starts_with("\\\\") && !whole.to_string_lossy().starts_with("\\\\?\\") {
        return Location::Network("smb".to_owned());
    }
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    match file_system(&mounts, &whole) {
        Some(kind) if is_network(&kind) => Location::Network(kind),
        _ => Location::Local,
    }
}

/// The first folder on the way that a known program synchronises. Some add the name of a company or
/// an account: `OneDrive - Contoso`, `Dropbox (Team)`.
fn synced_folder(path: &Path) -> Option<String> {
    const NAMES: &[&str] = &[
        "OneDrive",
        "Dropbox",
        "Google Drive",
        "GoogleDrive",
        "My Drive",
        "iCloud Drive",
        "iCloudDrive",
        "Mobile Documents",
        "CloudStorage",
        "Box",
        "Box Sync",
        "Nextcloud",
        "ownCloud",
        "Seafile",
        "SynologyDrive",
        "pCloudDrive",
        "MEGA",
        "MEGAsync",
        "Tresorit",
        "Syncthing",
        "Sync",
    ];
    let folders = path.parent()?.components().map(|part| part.as_os_str().to_string_lossy().into_owned());
    folders.into_iter().find(|folder| {
        let with_account = |name: &str| {
            let rest = folder.strip_prefix(name);
            rest.is_some_and(|rest| [" - ", " (", "-"].iter().any(|between| rest.starts_with(between)))
        };
        NAMES.iter().any(|name| folder == name)
            || ["OneDrive", "Dropbox", "Nextcloud"].into_iter().any(with_account)
    })
}

/// The file system of the longest mount point above `path`, from the text of `/proc/mounts`.
fn file_system(mounts: &str, path: &Path) -> Option<String> {
    let mut best: Option<(usize, &str)> = None;
    for line in mounts.lines() {
        let mut words = line.split(' ').skip(1);
        let (Some(point), Some(kind)) = (words.next(), words.next()) else { continue };
        // A blank stands as an octal number there.
        let point = point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\");
        let length = Path::new(&point).components().count();
        // A later mount on the same point hides the earlier one.
        if path.starts_with(&point) && best.is_none_or(|(longest, _)| length >= longest) {
            best = Some((length, kind));
        }
    }
    best.map(|(_, kind)| kind.to_owned())
}

fn is_network(kind: &str) -> bool {
    const NAMES: &[&str] = &[
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "afs",
        "ceph",
        "glusterfs",
        "lustre",
        "beegfs",
        "davfs",
        "ncpfs",
        "ocfs2",
        "gfs2",
        "vboxsf",
        "vmhgfs",
        "drvfs",
        "fuse",
    ];
    NAMES.contains(&kind) || kind.starts_with("fuse.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mounts_tell_the_file_system() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n/dev/sdb1 /home/me/disk ext4 rw 0 0\n\
                      //s/share /mnt/with\\040blank cifs rw 0 0\nrclone /mnt/cloud fuse.rclone rw 0 0\n\
                      /dev/sdc1 /mnt/usb fuseblk rw 0 0\n";
        let at = |path: &str| file_system(mounts, Path::new(path)).unwrap();
        assert_eq!(at("/var/plan.slipway"), "ext4");
        assert_eq!(at("/home/me/plan.slipway"), "nfs4");
        assert_eq!(at("/home/me/disk/plan.slipway"), "ext4");
        assert_eq!(at("/homely/plan.slipway"), "ext4");
        assert!(is_network(&at("/mnt/with blank/plan.slipway")));
        assert!(is_network(&at("/mnt/cloud/plan.slipway")));
        assert!(!is_network(&at("/mnt/usb/plan.slipway")));
    }

    #[test]
    fn folders_of_known_programs_are_synced() {
        let of = |path: &str| synced_folder(Path::new(path));
        assert_eq!(of("/home/me/Dropbox/plan.slipway"), Some("Dropbox".to_owned()));
        assert_eq!(of("/u/OneDrive - Contoso/a/plan.slipway"), Some("OneDrive - Contoso".to_owned()));
        assert_eq!(of("/home/me/Dropbox"), None);
        assert_eq!(of("/home/me/Boxes/plan.slipway"), None);
        assert_eq!(of("/home/me/OneDrived/plan.slipway"), None);
    }

    #[test]
    fn a_temporary_folder_is_local() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(location(&folder.path().join("plan.slipway")), Location::Local);
    }
}
