//! Other people's formats: bytes in and bytes out, one folder each.
//!
//! Invariant: nothing in here opens a file, asks for the time or fails on bad input. A reader takes
//! every byte sequence and accounts for what it could not take; a writer gives the same bytes for
//! the same input. An import answers with commands and changes nothing: carrying them out is deliberately
//! somebody else's.

pub mod csv;
pub mod ics;
mod import;
pub mod json;
pub mod process;
