//! `slipway-host DIST FILES [PLAN]`: serves the interface on a free loopback port, printed as the first line.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for tests")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use slipway_tests::{FolderHost, serve};
use slipway_workspace::Workspace;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(dist), Some(files)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: slipway-host DIST FILES [PLAN]");
        return ExitCode::from(2);
    };
    let server = match tiny_http::Server::http("127.0.0.1:0") {
        Ok(server) => server,
        Err(error) => {
            eprintln!("no loopback port: {error}");
            return ExitCode::FAILURE;
        }
    };
    let workspace = Arc::new(Workspace::new(Box::new(FolderHost::new(files))));
    if let Some(plan) = arguments.next()
        && let Err(error) = workspace.open_path(&plan)
    {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    println!("http://{}", server.server_addr());
    serve(&server, &workspace, &dist);
    ExitCode::SUCCESS
}
