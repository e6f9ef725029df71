//! Making, undoing, copying and checking plans.

use std::path::Path;

use slipway_text::say;
use slipway_workspace::files::file_name;
use slipway_workspace::generate::Size;
use slipway_workspace::session::{Actor, Done, Session};
use slipway_workspace::wire::WireError;
use slipway_workspace::{Host, RecordKind, SystemHost, generate_plan, new_plan, verify_file};

use crate::{Ended, out};

pub(crate) fn actor() -> Actor {
    Actor { author: SystemHost.author(), at: SystemHost.now(), why: None }
}

pub(crate) fn open(plan: &Path) -> Result<Session, WireError> {
    Session::open(plan, SystemHost.now())
}

/// To read only: works while another process has the plan open.
pub(crate) fn look(plan: &Path) -> Result<Session, WireError> {
    Session::open_read_only(plan, SystemHost.now())
}

pub(crate) fn new(
    plan: &Path,
    name: Option<String>,
    zone: Option<String>,
    sample: bool,
) -> Result<Ended, WireError> {
    let stem = || plan.file_stem().map_or_else(String::new, |s| s.to_string_lossy().into_owned());
    let name = name.unwrap_or_else(|| if sample { String::new() } else { stem() });
    let zone = zone.unwrap_or_else(|| if sample { "Europe/Berlin" } else { "UTC" }.to_owned());
    let session = new_plan(&SystemHost, plan, (&name, &zone), sample)?;
    let releases = session.plan().count(RecordKind::Release);
    out::remark(&say::cli_made(file_name(plan), releases));
    Ok(Ended::Fine)
}

pub(crate) fn generate(plan: &Path, releases: usize, bookings: usize, seed: u64) -> Result<Ended, WireError> {
    let session = generate_plan(&SystemHost, plan, &Size { releases, bookings, seed })?;
    let made = session.plan();
    let count = |kind| made.count(kind);
    out::remark(&say::cli_made_size(
        file_name(plan),
        count(RecordKind::Release),
        count(RecordKind::Phase),
        count(RecordKind::Booking),
    ));
    Ok(Ended::Fine)
}

pub(crate) fn undo(plan: &Path) -> Result<Ended, WireError> {
    let done = open(plan)?.undo(&actor())?;
    tell(&done);
    Ok(Ended::Fine)
}

pub(crate) fn redo(plan: &Path) -> Result<Ended, WireError> {
    let done = open(plan)?.redo(&actor())?;
    tell(&done);
    Ok(Ended::Fine)
}

/// What was done and which conflicts came and went.
pub(crate) fn tell(done: &Done) {
    out::remark(&say::cli_done(&done.label));
    for row in &done.gained {
        out::remark(&say::cli_gained(&row.text));
    }
    for row in &done.lost {
        out::remark(&say::cli_lost(&row.text));
    }
}

pub(crate) fn backup(plan: &Path, to: &Path) -> Result<Ended, WireError> {
    look(plan)?.backup(to)?;
    out::remark(&say::cli_wrote(file_name(to)));
    Ok(Ended::Fine)
}

pub(crate) fn verify(plan: &Path) -> Result<Ended, WireError> {
    let sound = verify_file(plan)?;
    out::remark(&say::cli_verified(file_name(plan), sound.entries, sound.records));
    Ok(Ended::Fine)
}
