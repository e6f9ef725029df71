//! The window: one webview that shows what is inside the binary and nothing else.
//!
//! Invariant: no other address is ever loaded here and no second window opens; the interface asks the workspace
//! to open a link, which goes to the person's browser.

use tauri::webview::NewWindowResponse;
use tauri::{App, Url, WebviewUrl, WebviewWindowBuilder};

/// The label that the capability names.
pub(crate) const LABEL: &str = "main";

/// Opens the window.
///
/// # Errors
/// When the system gives no window.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title(app.package_info().name.as_str())
        .inner_size(1440.0, 900.0)
        .min_inner_size(800.0, 500.0)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_document_title_changed(|window, title| {
            if let Err(error) = window.set_title(&title) {
                crate::crash::record(&error.to_string());
            }
        })
        .build()?;
    Ok(())
}

/// Whether `url` is served from inside the binary: `tauri://localhost`, on Windows `http://tauri.localhost`.
fn is_own(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => cfg!(windows) && url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_pages_are_shown() {
        let own = |url: &str| is_own(&Url::parse(url).unwrap());
        assert!(own("tauri://localhost/index.html"));
        for url in [
            "https://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "tauri://elsewhere/",
            "about:blank",
        ] {
            assert!(!own(url), "{url}");
        }
    }
}
