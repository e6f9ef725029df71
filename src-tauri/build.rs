//! Lets Tauri check the configuration and declares the one command, so that only what a capability lists can
//! be called.

#![allow(clippy::print_stdout, reason = "how a build script reports")]

fn main() {
    let commands = tauri_build::AppManifest::new().commands(&["call"]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
