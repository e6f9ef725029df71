//! Fonts of the machine, for scripts that are too large to bundle (Chinese, Japanese, Korean) or too rare.
//!
//! Invariant: only files of a known list are opened, only when a character asks for one, each once a process; the
//! order is fixed, so that two runs on one machine choose alike.
//! Deliberately not here: fontconfig, and fonts for style. A report looks the same everywhere except for these scripts.

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::{LazyLock, OnceLock},
};

use super::face::{BUNDLED_KEYS, Face, Loaded};

/// File names and the faces in them worth trying, best first. Bold files are asked for bold text before the others.
const KNOWN: &[(&str, &[u32], Weighs)] = &[
    ("NotoSansCJK-Bold.ttc", &[0, 1, 2, 3], Weighs::Bold),
    ("NotoSansCJK-Regular.ttc", &[0, 1, 2, 3], Weighs::Regular),
    ("NotoSansCJKjp-Regular.otf", &[0], Weighs::Regular),
    ("NotoSansCJKsc-Regular.otf", &[0], Weighs::Regular),
    ("NotoSansCJKkr-Regular.otf", &[0], Weighs::Regular),
    ("NotoSansJP-Regular.otf", &[0], Weighs::Regular),
    ("NotoSansSC-Regular.otf", &[0], Weighs::Regular),
    ("NotoSansKR-Regular.otf", &[0], Weighs::Regular),
    ("SourceHanSans-Regular.ttc", &[0], Weighs::Regular),
    ("Hiragino Sans GB.ttc", &[0], Weighs::Regular),
    ("AppleSDGothicNeo.ttc", &[0], Weighs::Regular),
    ("Arial Unicode.ttf", &[0], Weighs::Regular),
    ("YuGothR.ttc", &[0], Weighs::Regular),
    ("msgothic.ttc", &[0], Weighs::Regular),
    ("msyh.ttc", &[0], Weighs::Regular),
    ("msjh.ttc", &[0], Weighs::Regular),
    ("malgun.ttf", &[0], Weighs::Regular),
    ("simsun.ttc", &[0], Weighs::Regular),
    ("wqy-microhei.ttc", &[0], Weighs::Regular),
    ("wqy-zenhei.ttc", &[0], Weighs::Regular),
    ("DroidSansFallback.ttf", &[0], Weighs::Regular),
    ("DroidSansFallbackFull.ttf", &[0], Weighs::Regular),
    ("NotoSansThai-Regular.ttf", &[0], Weighs::Regular),
    ("NotoSansGeorgian-Regular.ttf", &[0], Weighs::Regular),
    ("NotoSansArmenian-Regular.ttf", &[0], Weighs::Regular),
    ("NotoSansBengali-Regular.ttf", &[0], Weighs::Regular),
    ("NotoSansTamil-Regular.ttf", &[0], Weighs::Regular),
    ("NotoSansTelugu-Regular.ttf", &[0], Weighs::Regular),
    ("NotoSansGujarati-Regular.ttf", &[0], Weighs::Regular),
    ("NotoSansEthiopic-Regular.ttf", &[0], Weighs::Regular),
    ("DejaVuSans.ttf", &[0], Weighs::Regular),
];

/// Folders deeper than this hold no fonts that a system installs.
const DEPTH: usize = 5;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Weighs {
    Regular,
    Bold,
}

struct Slot {
    key: u16,
    path: PathBuf,
    index: u32,
    weighs: Weighs,
    data: OnceLock<Option<Vec<u8>>>,
    loaded: OnceLock<Option<Loaded>>,
}

impl Slot {
    fn face(&'static self) -> Option<Face> {
        // A file that vanished or cannot be read counts as not installed; the character is then reported as missing.
        let data = self.data.get_or_init(|| fs::read(&self.path).ok()).as_deref()?;
        let loaded = self.loaded.get_or_init(|| Loaded::parse(self.key, data, self.index));
        loaded.as_ref().map(Face::from_loaded)
    }
}

/// The first face of the machine that has `c`, and whether it is bold by itself.
pub(super) fn face_for(c: char, bold: bool) -> Option<(Face, bool)> {
    static SLOTS: LazyLock<Vec<Slot>> = LazyLock::new(|| slots(&folders()));
    let pick = |weighs: Weighs| {
        SLOTS
            .iter()
            .filter(|slot| slot.weighs == weighs)
            .filter_map(Slot::face)
            .find(|face| face.has(c))
            .map(|face| (face, weighs == Weighs::Bold))
    };
    bold.then(|| pick(Weighs::Bold)).flatten().or_else(|| pick(Weighs::Regular))
}

fn slots(folders: &[PathBuf]) -> Vec<Slot> {
    let mut files = Vec::new();
    for folder in folders {
        collect(folder, DEPTH, &mut files);
    }
    let mut slots = Vec::new();
    for (name, indexes, weighs) in KNOWN {
        let Some(path) = files.iter().find(|p| p.file_name().is_some_and(|n| n == *name)) else { continue };
        for index in *indexes {
            let key = BUNDLED_KEYS + slots.len() as u16;
            slots.push(Slot {
                key,
                path: path.clone(),
                index: *index,
                weighs: *weighs,
                data: OnceLock::new(),
                loaded: OnceLock::new(),
            });
        }
    }
    slots
}

fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut entries: Vec<_> = entries.flatten().collect();
    // The order of a folder is the file system's whim; two runs must choose the same file.
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            if depth > 0 {
                collect(&entry.path(), depth - 1, files);
            }
        } else if KNOWN.iter().any(|(name, ..)| entry.file_name() == *name) {
            files.push(entry.path());
        }
    }
}

fn folders() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = Vec::new();
    if let Some(home) = env::var_os("HOME").map(PathBuf::from) {
        folders.extend([".local/share/fonts", ".fonts", "Library/Fonts"].map(|f| home.join(f)));
    }
    if let Some(local) = env::var_os("LOCALAPPDATA").map(PathBuf::from) {
        folders.push(local.join("Microsoft/Windows/Fonts"));
    }
    if let Some(windows) = env::var_os("WINDIR").map(PathBuf::from) {
        folders.push(windows.join("Fonts"));
    }
    folders.extend(
        [
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/Library/Fonts",
            "/System/Library/Fonts",
            "C:\\Windows\\Fonts",
        ]
        .map(PathBuf::from),
    );
    // Debian keeps this one outside the usual folder and links to it, and links are not followed.
    folders.push(PathBuf::from("/usr/share/fonts-droid-fallback"));
    folders
}
