//! The application on loopback HTTP, for tests of the interface in a browser: the same workspace and the
//! same wire as the window has, and the built interface from `ui/dist`.
//!
//! *Invariant*: knows no call by name. Files that the person would choose in a dialog lie in one folder.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path as RoutePath};
use axum::http::header::CONTENT_TYPE;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use chrono::{DateTime, Utc};
use slipway_workspace::wire::WireError;
use slipway_workspace::{Host, Purpose, SystemHost, Workspace};

/// Largest request, in bytes.
const LARGEST: usize = 64 * 1024 * 1024;

/// The computer, with a folder in place of dialogs.
pub struct FolderHost {
    system: SystemHost,
    files: PathBuf,
}

impl FolderHost {
    /// Dialogs answer with `files/<suggested name>`.
    pub fn new(files: PathBuf) -> Self {
        Self { system: SystemHost, files }
    }
}

impl Host for FolderHost {
    fn now(&self) -> DateTime<Utc> {
        self.system.now()
    }

    fn author(&self) -> String {
        self.system.author()
    }

    fn choose(&self, _purpose: Purpose, suggested: &str) -> Option<PathBuf> {
        Some(self.files.join(suggested))
    }

    fn data_folder(&self) -> Option<PathBuf> {
        Some(self.files.join(".data"))
    }

    fn open_link(&self, _url: &str) -> bool {
        true
    }

    fn random(&self) -> u128 {
        self.system.random()
    }
}

/// Answers on `listener` until the process ends. A call may take long, so each has a thread of its own.
pub async fn serve(
    listener: tokio::net::TcpListener,
    workspace: Arc<Workspace>,
    dist: PathBuf,
) -> std::io::Result<()> {
    let call = move |RoutePath(name): RoutePath<String>, body: Bytes| async move {
        let answered = tokio::task::spawn_blocking(move || call(&workspace, &name, &body)).await;
        answered.unwrap_or_else(|e| (StatusCode::INTERNAL_SERVER_ERROR, e.to_string()).into_response())
    };
    let page = move |uri: Uri| async move { file(&dist, uri.path()) };
    let limit = DefaultBodyLimit::max(LARGEST);
    let router = Router::new().route("/call/{name}", post(call)).fallback(page).layer(limit);
    axum::serve(listener, router).await
}

fn call(workspace: &Workspace, name: &str, body: &[u8]) -> Response {
    let answer: Result<serde_json::Value, WireError> = match serde_json::from_slice(body) {
        Ok(body) => workspace.call(name, body),
        Err(error) => return (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
    };
    let (status, body) = match answer {
        Ok(value) => (StatusCode::OK, serde_json::to_vec(&value)),
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, serde_json::to_vec(&error)),
    };
    (status, [(CONTENT_TYPE, "application/json")], body.unwrap_or_default()).into_response()
}

fn file(dist: &Path, url: &str) -> Response {
    let name = if url == "/" { "index.html" } else { url.trim_start_matches('/') };
    let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    let bytes = if inside { std::fs::read(dist.join(name)).ok() } else { None };
    match bytes {
        Some(bytes) => ([(CONTENT_TYPE, mime(name))], bytes).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("ttf") => "font/ttf",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
