//! Reports: from a plan to paper.
//!
//! [`page`] lays out text, tables and charts as a display list that knows nothing of a file format;
//! [`pdf`] is the pen that writes such a list as a PDF. [`scene`] is geometry in time and lanes, for screen and paper
//! alike; [`status`], [`year`], [`release`], [`bookings`] and [`register`] are the reports.
//!
//! Invariant: the same list and the same [`pdf::Meta`] give the same bytes, on every machine that has the same fonts.
//! Deliberately not here: sentences (they come from the caller, already in the reader's language), the clock, files.

pub mod bookings;
mod document;
#[cfg(test)]
mod fixture;
mod legend;
mod opening;
pub mod page;
pub mod pdf;
#[cfg(test)]
mod pdf_tools;
pub mod register;
pub mod release;
pub mod scene;
pub mod status;
pub mod year;

pub use document::{Document, Facts, ReportError};
