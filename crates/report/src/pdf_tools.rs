//! Other people's tools on our PDFs, for tests; where one is not installed the check is skipped with a note.

use std::process::Command;

/// The output of a tool for `bytes`, or `None` with a note where it is not installed.
fn tool(name: &str, arguments: &[&str], bytes: &[u8]) -> Option<(bool, String)> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.pdf");
    std::fs::write(&file, bytes).unwrap();
    let (before, after): (Vec<&str>, Vec<&str>) = arguments.iter().partition(|a| **a != "-");
    let Ok(output) = Command::new(name).args(before).arg(&file).args(after).output() else {
        println!("skipped: {name} not present");
        return None;
    };
    let words = [output.stdout, output.stderr].concat();
    Some((output.status.success(), String::from_utf8_lossy(&words).into_owned()))
}

/// qpdf has nothing to complain about, and every font is an embedded subset with a map to Unicode.
pub(crate) fn is_clean(bytes: &[u8]) {
    if let Some((good, words)) = tool("qpdf", &["--check"], bytes) {
        assert!(good && !words.contains("WARNING"), "{words}");
    }
    if let Some((_, table)) = tool("pdffonts", &[], bytes) {
        for font in table.lines().skip(2) {
            let words: Vec<&str> = font.split_whitespace().collect();
            assert_eq!(&words[words.len() - 5..words.len() - 2], ["yes", "yes", "yes"], "{table}");
        }
    }
}

/// All text in reading order, with single blanks between words.
pub(crate) fn words_of(bytes: &[u8]) -> Option<String> {
    let (_, text) = tool("pdftotext", &["-raw", "-"], bytes)?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Keep a report to be looked at: in the folder that `SLIPWAY_KEEP` names, else nowhere.
pub(crate) fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("SLIPWAY_KEEP") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).unwrap();
    }
}
