//! Native dialogs.
//!
//! Invariant: called from worker threads only, since a dialog waits for the person while the main thread draws it.

use std::path::PathBuf;

use slipway_text::say;
use slipway_workspace::Purpose;
use slipway_workspace::wire::WireError;
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, MessageDialogKind};

/// Asks for a file or folder; `None` when the person closed the dialog.
pub(crate) fn choose(app: &AppHandle, purpose: Purpose, suggested: &str) -> Option<PathBuf> {
    let mut dialog = app.dialog().file().set_title(title(purpose).text());
    if let Some(window) = app.get_webview_window(crate::window::LABEL) {
        dialog = dialog.set_parent(&window);
    }
    let chosen = match purpose {
        Purpose::NewPlan | Purpose::Export | Purpose::Backup => save(dialog, suggested),
        Purpose::OpenPlan => dialog.add_filter(say::shell_plans().text(), &["slipway"]).blocking_pick_file(),
        Purpose::ImportCsv => dialog.add_filter("CSV", &["csv"]).blocking_pick_file(),
        Purpose::ImportIcs => dialog.add_filter("iCalendar", &["ics"]).blocking_pick_file(),
        Purpose::ImportProcess => dialog.add_filter("JSON", &["json"]).blocking_pick_file(),
        Purpose::ImportCsvFolder => dialog.blocking_pick_folder(),
    };
    chosen.and_then(|path| path.into_path().ok())
}

fn save(dialog: FileDialogBuilder<tauri::Wry>, suggested: &str) -> Option<tauri_plugin_dialog::FilePath> {
    let mut dialog = dialog.set_file_name(suggested);
    if let Some((_, ending)) = suggested.rsplit_once('.') {
        dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
    }
    dialog.blocking_save_file()
}

fn title(purpose: Purpose) -> slipway_text::Message {
    match purpose {
        Purpose::NewPlan => say::shell_new_plan(),
        Purpose::OpenPlan => say::shell_open_plan(),
        Purpose::ImportCsv | Purpose::ImportIcs | Purpose::ImportProcess => say::shell_import_file(),
        Purpose::ImportCsvFolder => say::shell_import_folder(),
        Purpose::Export => say::shell_export(),
        Purpose::Backup => say::shell_backup(),
    }
}

/// Says that the plan named at the start was not opened, beside the window that shows the recent plans.
pub(crate) fn tell(app: &AppHandle, error: &WireError) {
    let hint = error.hint.as_deref().unwrap_or_default();
    app.dialog()
        .message(format!("{}\n{hint}", error.sentence).trim_end())
        .title(say::shell_not_opened().text())
        .kind(MessageDialogKind::Error)
        .show(|_| {});
}
