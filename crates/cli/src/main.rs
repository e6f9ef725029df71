//! `slipway`: the workspace from a shell. The contract: exit 0 fine, 1 conflicts at or above `--fail-on`,
//! 2 usage, 3 input not accepted, 4 file locked, missing, newer or damaged.
//!
//! *Invariant*: what was asked for goes to standard output, messages for people to standard error.

mod args;
mod check;
mod give;
mod out;
mod plan;
mod sarif;
mod show;
mod take;

use std::process::ExitCode;

use clap::Parser;
use slipway_memory as _;
use slipway_workspace::wire::{Code, WireError};

use args::{Action, Args};

/// What a run ended with.
pub(crate) enum Ended {
    /// All is well.
    Fine,
    /// There are conflicts at or above the severity asked for.
    Conflicts,
    /// Rows were not accepted; they have been listed.
    NotAccepted,
    /// Options do not go together; it has been said.
    Usage,
}

fn main() -> ExitCode {
    let args = Args::parse();
    out::set_quiet(args.quiet);
    match run(args.action) {
        Ok(Ended::Fine) => ExitCode::SUCCESS,
        Ok(Ended::Conflicts) => ExitCode::from(1),
        Ok(Ended::Usage) => ExitCode::from(2),
        Ok(Ended::NotAccepted) => ExitCode::from(3),
        Err(error) => {
            out::error(&error);
            ExitCode::from(exit_code(&error))
        }
    }
}

fn exit_code(error: &WireError) -> u8 {
    match error.code {
        Code::Locked
        | Code::Damaged
        | Code::Newer
        | Code::NotAPlan
        | Code::DiskFull
        | Code::ReadOnly
        | Code::NotFound
        | Code::Internal => 4,
        Code::Invalid | Code::Stale | Code::NoPlan | Code::Cancelled => 3,
    }
}

fn run(action: Action) -> Result<Ended, WireError> {
    match action {
        Action::New { plan, name, zone, sample } => plan::new(&plan, name, zone, sample),
        Action::Import { plan, from, input, dry_run, partial } => {
            take::import(&plan, from, &input, take::Manner { dry_run, partial })
        }
        Action::Apply { plan, file } => take::apply(&plan, file.as_deref()),
        Action::Check { plan, json, sarif, fail_on } => {
            let shape = match (json, sarif) {
                (true, _) => check::Shape::Json,
                (_, true) => check::Shape::Sarif,
                _ => check::Shape::Text,
            };
            check::check(&plan, shape, fail_on)
        }
        Action::Show { plan, what, json } => show::show(&plan, what, json),
        Action::Export { plan, what, out, audience, from, to } => {
            give::export(&plan, what, &out, &give::Limits { audience, from, to })
        }
        Action::Report { plan, what, out, paper, release, year, since } => {
            give::report(&plan, what, &out, &give::Wanted { paper, release, year, since })
        }
        Action::Undo { plan } => plan::undo(&plan),
        Action::Redo { plan } => plan::redo(&plan),
        Action::Backup { plan, out } => plan::backup(&plan, &out),
        Action::Verify { plan } => plan::verify(&plan),
        Action::Generate { plan, releases, bookings, seed } => {
            plan::generate(&plan, releases, bookings, seed)
        }
    }
}
