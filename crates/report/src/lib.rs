//! Reports: from a plan to paper.
//!
//! [`page`] lays out text, tables and charts as a display list that knows nothing of a file format;
//! [`pdf`] is the pen that writes such a list as a PDF.
//!
//! Invariant: the same list and the same [`pdf::Meta`] give the same bytes, on every machine that has the same fonts.
//! Deliberately not here: sentences (they come from the caller, already in the reader's language), the clock, files.

pub mod page;
pub mod pdf;
