//! The one command of the shell.
//!
//! Invariant: no work on the main thread, so that the window answers while a plan is read; and every failure
//! reaches the interface as the workspace's wire error.

use std::sync::Arc;

use serde_json::{Value, json};
use slipway_text::say;
use slipway_workspace::Workspace;
use tauri::State;

/// Runs the call `name` of the wire.
///
/// # Errors
/// The wire error of the workspace as JSON.
#[tauri::command]
pub(crate) async fn call(
    workspace: State<'_, Arc<Workspace>>,
    name: String,
    request: Value,
) -> Result<Value, Value> {
    let workspace = Arc::clone(&workspace);
    let answer = tauri::async_runtime::spawn_blocking(move || workspace.call(&name, request)).await;
    match answer {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(error)) => {
            Err(serde_json::to_value(&error).unwrap_or_else(|error| broken(&error.to_string())))
        }
        // The call has panicked; the panic hook has written where.
        Err(error) => Err(broken(&error.to_string())),
    }
}

fn broken(detail: &str) -> Value {
    json!({
        "code": "internal",
        "sentence": say::shell_call_broken().text(),
        "hint": say::shell_call_broken_hint().text(),
        "detail": detail,
        "field": null,
    })
}
