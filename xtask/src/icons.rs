//! Makes the pictures that Tauri and the systems want from `icons/slipway.svg`.
//!
//! Runs only when the drawing changes; its results are committed. Chromium draws, ImageMagick scales, and the
//! two containers (ICO and ICNS, both of whole PNG files) are written here.

use std::process::Command;
use std::{fs, io};

use crate::place::Place;

/// Edge lengths in pixels; the small ones go into the containers.
const SIZES: [u32; 6] = [32, 64, 128, 256, 512, 1024];
/// Those that `tauri.conf.json` names.
const KEPT: [u32; 3] = [32, 128, 512];
/// What Windows picks from an ICO file.
const ICO: [u32; 4] = [32, 64, 128, 256];
/// Type codes of the ICNS format and the size of the PNG each holds.
const ICNS: [(&[u8; 4], u32); 7] = [
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic13", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
];

/// Draws all icons anew.
///
/// # Errors
/// When Chromium or ImageMagick are missing or a file cannot be written.
pub(crate) fn draw(place: &Place) -> io::Result<()> {
    let icons = place.root.join("icons");
    let work = place.scratch("icons");
    fs::create_dir_all(&work)?;
    let drawing = fs::read_to_string(icons.join("slipway.svg"))?;
    let page = work.join("page.html");
    fs::write(
        &page,
        format!(
            "<style>html,body{{margin:0}}svg{{display:block;width:1024px;height:1024px}}</style>{drawing}"
        ),
    )?;
    let large = work.join("1024.png");
    run(Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"])
        .args(["--default-background-color=00000000", "--force-device-scale-factor=1"])
        .arg("--window-size=1024,1024")
        .arg(format!("--user-data-dir={}", work.join("profile").display()))
        .arg(format!("--screenshot={}", large.display()))
        .arg(format!("file://{}", page.display())))?;
    for size in SIZES {
        // The colour type is forced: Tauri reads RGBA only.
        let png = work.join(format!("{size}x{size}.png"));
        run(Command::new("convert")
            .arg(&large)
            .args(["-resize", &format!("{size}x{size}"), "-strip"])
            .arg(format!("PNG32:{}", png.display())))?;
        if KEPT.contains(&size) {
            fs::copy(&png, icons.join(format!("{size}x{size}.png")))?;
        }
    }
    let read = |size: u32| fs::read(work.join(format!("{size}x{size}.png")));
    fs::write(icons.join("slipway.ico"), ico(read)?)?;
    fs::write(icons.join("slipway.icns"), icns(read)?)
}

fn run(command: &mut Command) -> io::Result<()> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{command:?}: {status}"))) }
}

/// ICO: a directory of 16 bytes an entry, then the files; little endian. A size of 256 is written as 0.
fn ico(read: impl Fn(u32) -> io::Result<Vec<u8>>) -> io::Result<Vec<u8>> {
    let files = ICO.into_iter().map(|size| Ok((size, read(size)?))).collect::<io::Result<Vec<_>>>()?;
    let mut out = vec![0, 0, 1, 0, 4, 0];
    let mut at: u32 = 6 + 16 * 4;
    for (size, file) in &files {
        let edge = u8::try_from(*size).unwrap_or(0);
        let length = length(file)?;
        out.extend([edge, edge, 0, 0, 1, 0, 32, 0]);
        out.extend(length.to_le_bytes());
        out.extend(at.to_le_bytes());
        at += length;
    }
    out.extend(files.into_iter().flat_map(|(_, file)| file));
    Ok(out)
}

/// ICNS: a magic word and the length of all, then chunks of type, length and file; big endian.
fn icns(read: impl Fn(u32) -> io::Result<Vec<u8>>) -> io::Result<Vec<u8>> {
    let mut chunks = Vec::new();
    for (kind, size) in ICNS {
        let file = read(size)?;
        chunks.extend(kind);
        chunks.extend((length(&file)? + 8).to_be_bytes());
        chunks.extend(file);
    }
    let mut out = b"icns".to_vec();
    out.extend((length(&chunks)? + 8).to_be_bytes());
    out.extend(chunks);
    Ok(out)
}

fn length(bytes: &[u8]) -> io::Result<u32> {
    u32::try_from(bytes.len()).map_err(io::Error::other)
}
