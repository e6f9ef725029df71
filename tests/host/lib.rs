//! The application on loopback HTTP, for tests of the interface in a browser: the same workspace and the
//! same wire as the window has, and the built interface from `ui/dist`.
//!
//! *Invariant*: knows no call by name. Files that the person would choose in a dialog lie in one folder.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use slipway_workspace::wire::WireError;
use slipway_workspace::{Host, Purpose, SystemHost, Workspace};
use tiny_http::{Header, Method, Request, Response, Server};

/// Largest request, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

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

/// Answers until the process ends.
pub fn serve(server: &Server, workspace: &Arc<Workspace>, dist: &Path) {
    for request in server.incoming_requests() {
        let (workspace, dist) = (Arc::clone(workspace), dist.to_owned());
        std::thread::spawn(move || answer(request, &workspace, &dist));
    }
}

fn answer(mut request: Request, workspace: &Workspace, dist: &Path) {
    let url = request.url().split('?').next().unwrap_or_default().to_owned();
    let response = match (request.method(), url.strip_prefix("/call/")) {
        (Method::Post, Some(name)) => {
            let (status, body) = call(&mut request, workspace, name);
            Response::from_data(body).with_status_code(status).with_header(header("application/json"))
        }
        (Method::Get, None) => file(dist, &url),
        _ => Response::from_data(Vec::new()).with_status_code(404),
    };
    // A browser that went away takes no answer.
    let _ = request.respond(response);
}

fn call(request: &mut Request, workspace: &Workspace, name: &str) -> (u16, Vec<u8>) {
    let body = serde_json::from_reader(std::io::Read::take(request.as_reader(), LARGEST));
    let answer: Result<serde_json::Value, WireError> = match body {
        Ok(body) => workspace.call(name, body),
        Err(error) => return (400, error.to_string().into_bytes()),
    };
    match answer {
        Ok(value) => (200, serde_json::to_vec(&value).unwrap_or_default()),
        Err(error) => (422, serde_json::to_vec(&error).unwrap_or_default()),
    }
}

fn file(dist: &Path, url: &str) -> Response<std::io::Cursor<Vec<u8>>> {
    let name = if url == "/" { "index.html" } else { url.trim_start_matches('/') };
    let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    let bytes = if inside { std::fs::read(dist.join(name)).ok() } else { None };
    match bytes {
        Some(bytes) => Response::from_data(bytes).with_header(header(mime(name))),
        None => Response::from_data(Vec::new()).with_status_code(404),
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

fn header(content_type: &str) -> Header {
    Header::from_bytes("Content-Type", content_type).expect("BUG: content types are ASCII")
}
