//! The house rules that no compiler holds, as tests.
//!
//! A rule reads either `cargo metadata` or the files that belong to the repository.

mod arrows;
mod files;
mod licences;

use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

use crate::place::root;

/// What `cargo metadata` says about the workspace and everything it depends on, on every system.
fn metadata() -> &'static Value {
    static METADATA: OnceLock<Value> = OnceLock::new();
    METADATA.get_or_init(|| {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["metadata", "--format-version", "1"])
            .current_dir(root())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    })
}

/// The items of a JSON list.
fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().unwrap_or_else(|| panic!("not a list: {value}")).iter()
}

/// A JSON text.
fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("not a text: {value}"))
}
