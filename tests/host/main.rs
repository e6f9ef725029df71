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
    let workspace = Arc::new(Workspace::new(Box::new(FolderHost::new(files))));
    if let Some(plan) = arguments.next()
        && let Err(error) = workspace.open_path(&plan)
    {
        eprintln!("{error}");
        return ExitCode::FAILURE;
    }
    match run(workspace, dist) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("no loopback port: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(workspace: Arc<Workspace>, dist: PathBuf) -> std::io::Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_io().build()?.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        println!("http://{}", listener.local_addr()?);
        serve(listener, workspace, dist).await
    })
}
