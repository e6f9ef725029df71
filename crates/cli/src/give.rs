//! `slipway export` and `slipway report`.

use std::path::Path;

use slipway_text::say;
use slipway_workspace::give_out::{self, Snapshot};
use slipway_workspace::wire::{Code, ExportReport, WireError};
use slipway_workspace::{Host, Paper, RecordKind, SystemHost, Watch, find, parse_day};

use crate::args::{ExportTo, Report, Sheet};
use crate::{Ended, out, plan};

/// What an export is limited to.
pub(crate) struct Limits {
    pub(crate) audience: Option<String>,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
}

/// What a report is to be.
pub(crate) struct Wanted {
    pub(crate) paper: Option<Sheet>,
    pub(crate) release: Option<String>,
    pub(crate) year: Option<i32>,
    pub(crate) since: Option<String>,
}

fn invalid(message: &slipway_text::Message) -> WireError {
    WireError::new(Code::Invalid, message)
}

pub(crate) fn export(path: &Path, what: ExportTo, to: &Path, limits: &Limits) -> Result<Ended, WireError> {
    let limited = limits.audience.is_some() || limits.from.is_some() || limits.to.is_some();
    if limited && !matches!(what, ExportTo::Ics) {
        out::complain(&say::cli_error(say::cli_limits_of_feeds()));
        return Ok(Ended::Usage);
    }
    let session = plan::look(path)?;
    let snapshot = Snapshot::of(&session)?;
    let day = |text: &Option<String>| match text {
        None => Ok(None),
        Some(text) => parse_day(text).map(Some).map_err(|_| invalid(&say::cli_bad_day(text))),
    };
    let report = match what {
        ExportTo::Ics => {
            let audience = match &limits.audience {
                None => None,
                Some(key) => {
                    let found = find(&snapshot.plan, RecordKind::Audience, key);
                    Some(found.ok_or_else(|| invalid(&say::cli_no_audience(key)))?.id.into())
                }
            };
            give_out::ics(&snapshot, audience, (day(&limits.from)?, day(&limits.to)?), to)?
        }
        ExportTo::Csv => give_out::csv(&snapshot, to)?,
        ExportTo::Json => give_out::json(&snapshot, to)?,
        ExportTo::Process => give_out::process(&snapshot, to)?,
    };
    tell(&report);
    Ok(Ended::Fine)
}

fn tell(report: &ExportReport) {
    for file in &report.files {
        out::remark(&say::cli_wrote(file));
    }
    for note in &report.notes {
        out::remark(&say::cli_hint(note));
    }
}

/// An option that the report would not heed.
fn idle(what: Report, wanted: &Wanted) -> Option<&'static str> {
    let of_release = matches!(what, Report::Status | Report::Release);
    let of_year = matches!(what, Report::Year | Report::Bookings);
    if wanted.release.is_some() && !of_release {
        Some("--release")
    } else if wanted.year.is_some() && !of_year {
        Some("--year")
    } else if wanted.since.is_some() && !matches!(what, Report::Status) {
        Some("--since")
    } else {
        None
    }
}

pub(crate) fn report(path: &Path, what: Report, to: &Path, wanted: &Wanted) -> Result<Ended, WireError> {
    if let Some(option) = idle(what, wanted) {
        out::complain(&say::cli_error(say::cli_idle_option(option)));
        return Ok(Ended::Usage);
    }
    if matches!(what, Report::Release) && wanted.release.is_none() {
        out::complain(&say::cli_error(say::cli_release_needed()));
        return Ok(Ended::Usage);
    }
    let session = plan::look(path)?;
    let snapshot = Snapshot::of(&session)?;
    let release = match &wanted.release {
        None => None,
        Some(key) => {
            let found = find(&snapshot.plan, RecordKind::Release, key);
            Some(found.ok_or_else(|| invalid(&say::cli_no_release(key)))?.id.into())
        }
    };
    let since = match &wanted.since {
        None => None,
        Some(text) => {
            let position = give_out::since(&session, text)?;
            let position = position.ok_or_else(|| invalid(&say::cli_unknown_since(text)))?;
            Some(give_out::earlier(&session, position)?)
        }
    };
    let paper = |usual: Paper| match wanted.paper {
        None => usual,
        Some(Sheet::A4) => Paper::A4,
        Some(Sheet::A3) => Paper::A3,
        Some(Sheet::A0) => Paper::A0,
        Some(Sheet::Letter) => Paper::LETTER,
    };
    let author = SystemHost.author();
    let watch = |done, total| out::Bar.step(done, total);
    let made = match what {
        Report::Status => give_out::status_pdf(
            &snapshot,
            (release, since.as_ref()),
            (paper(Paper::A4), &author),
            &watch,
            to,
        )?,
        Report::Year => {
            let year = wanted.year.unwrap_or_else(|| snapshot.main_year());
            give_out::year_pdf(&snapshot, (year, false), (paper(Paper::A3).landscape(), &author), &watch, to)?
        }
        Report::Release => {
            let release = release.ok_or_else(|| invalid(&say::cli_release_needed()))?;
            give_out::release_pdf(&snapshot, release, (paper(Paper::A4), &author), &watch, to)?
        }
        Report::Bookings => give_out::bookings_pdf(
            &snapshot,
            wanted.year,
            (paper(Paper::A3).landscape(), &author),
            &watch,
            to,
        )?,
        Report::Conflicts => {
            give_out::conflicts_pdf(&snapshot, (paper(Paper::A4).landscape(), &author), &watch, to)?
        }
    };
    tell(&made);
    Ok(Ended::Fine)
}
