//! The chores of this repository, behind `cargo xtask`.
//!
//! Deliberately not here: anything a user of Slipway needs; that is `slipway` itself.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for a terminal")]

mod generate;
mod icons;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("generate") => generate_all(),
        Some("icons") => {icons::draw(&root()).unwrap(); ExitCode::SUCCESS}
        _ => {
            eprintln!("usage: cargo xtask generate");
            ExitCode::from(2)
        }
    }
}

fn generate_all() -> ExitCode {
    let root = root();
    let files = match generate::generated(&root) {
        Ok(files) => files,
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            return ExitCode::FAILURE;
        }
    };
    for file in files {
        let name = file.path.strip_prefix(&root).unwrap_or(&file.path).display().to_string();
        match generate::write(&file) {
            Ok(true) => println!("written    {name}"),
            Ok(false) => println!("unchanged  {name}"),
            Err(error) => {
                eprintln!("{name}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("BUG: xtask stands in the workspace").to_owned()
}
