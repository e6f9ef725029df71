//! Other people's formats: bytes in and bytes out, one folder each.
//!
//! Invariant: nothing in here opens a file, asks for the time or fails on bad input. A reader takes
//! every byte sequence and accounts for what it could not take; a writer gives the same bytes for
//! the same input. Edits of a plan are deliberately not made here.

pub mod ics;
