//! The desktop shell: one window on the interface, native dialogs, and one command that hands every call to the
//! workspace.
//!
//! Invariant: the shell knows no call by name and no record. What can be done without a window can be tested
//! without this crate.
//!
//! Deliberately not here: a menu (the interface makes its own from its actions; on macOS Tauri's standard menu
//! gives copy, paste and quit), and a lock against a second instance. Two windows on two plans are fine; on the
//! same plan the store's lock lets the second one know.
#![windows_subsystem = "windows"]

mod call;
mod crash;
mod dialog;
mod graphics;
mod host;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use slipway_memory as _;
use slipway_workspace::Workspace;
use tauri_plugin_window_state::StateFlags;

fn main() -> ExitCode {
    graphics::prepare();
    crash::keep_a_log();
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            crash::record(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn run() -> tauri::Result<()> {
    // Made absolute now, because a dialog may change the current folder.
    let plan = std::env::args_os().nth(1).map(PathBuf::from).and_then(|path| std::path::absolute(path).ok());
    // Only size and maximised: a remembered position may lie on a screen that is no longer there.
    let remember = tauri_plugin_window_state::Builder::default()
        .with_state_flags(StateFlags::SIZE | StateFlags::MAXIMIZED)
        .with_filename("window.json")
        .build();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(remember)
        .invoke_handler(tauri::generate_handler![call::call])
        .setup(move |app| {
            let host = host::Desktop::new(app.handle().clone());
            let workspace = Arc::new(Workspace::new(Box::new(host)));
            let opened = plan.map(|path| workspace.open_path(&path));
            tauri::Manager::manage(app, workspace);
            window::open(app)?;
            if let Some(Err(error)) = opened {
                dialog::tell(app.handle(), &error);
            }
            Ok(())
        })
        .run(tauri::generate_context!())
}
