//! A finished report, and what all reports share on their way to it.
//!
//! *Invariant*: the same plan, facts and paper give the same bytes on every machine with the same fonts.
//! Deliberately not here: files and clocks; "now" comes with the facts.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDateTime};
use slipway_plan::{Plan, time::instant};
use slipway_text::say;

use crate::{
    page::{List, StatusInk, Text, ink},
    pdf::{self, Meta, PdfError},
    scene::Rag,
};

/// A finished report.
#[derive(Clone, Debug)]
pub struct Document {
    /// The PDF file.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that no font has; each stands as □.
    pub missing: BTreeSet<char>,
}

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// Whoever watched said stop.
    #[error("stopped as asked")]
    Cancelled,
    /// The release is not in the plan.
    #[error("no such release")]
    NoRelease,
    /// The year lies outside the calendar.
    #[error("no dates in year {0}")]
    NoYear(i32),
    /// The pages could not be written as a PDF.
    #[error(transparent)]
    Pdf(#[from] PdfError),
}

/// What the reports of several pages are told, besides the plan.
#[derive(Clone, Debug)]
pub struct Facts {
    /// Status date: civil, in the plan's zone.
    pub now: NaiveDateTime,
    /// Position in the log.
    pub log_position: u64,
    /// Fingerprint of the log at that position.
    pub fingerprint: String,
    /// Who reports; empty for nobody.
    pub author: String,
    /// Name of the plan.
    pub plan_name: String,
}

/// Told how much of how much is done; answers false to stop.
pub(crate) type Watch<'a> = &'a dyn Fn(u64, u64) -> bool;

/// Tell the watcher.
pub(crate) fn step(watch: Watch<'_>, done: u64, of: u64) -> Result<(), ReportError> {
    if watch(done, of) { Ok(()) } else { Err(ReportError::Cancelled) }
}

/// What a report says about itself. `now` is civil in the plan's zone; the file says it in UTC.
pub(crate) fn meta(plan: &Plan, now: NaiveDateTime, title: String, author: &str, subject: String) -> Meta {
    let made = DateTime::from_timestamp(instant(now, plan.zone()), 0).map(|at| at.naive_utc());
    Meta { author: author.to_owned(), subject, made, ..Meta::new(title, "en") }
}

/// Write the pages.
pub(crate) fn finish(list: &List, text: &Text, meta: &Meta) -> Result<Document, ReportError> {
    let pdf = pdf::write(list, meta)?;
    Ok(Document { pdf, pages: list.pages.len(), missing: text.missing().clone() })
}

/// How a status looks on paper.
pub(crate) const fn ink_of(rag: Rag) -> StatusInk {
    match rag {
        Rag::Planned => ink::PLANNED,
        Rag::OnTrack => ink::ON_TRACK,
        Rag::AtRisk => ink::AT_RISK,
        Rag::Late => ink::LATE,
        Rag::Done => ink::DONE,
    }
}

/// "at risk".
pub(crate) fn word_of(rag: Rag) -> String {
    match rag {
        Rag::Planned => say::scene_status_planned(),
        Rag::OnTrack => say::scene_status_on_track(),
        Rag::AtRisk => say::scene_status_at_risk(),
        Rag::Late => say::scene_status_late(),
        Rag::Done => say::scene_status_done(),
    }
    .text()
}
