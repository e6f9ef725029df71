//! The store against temporary files.

pub(crate) mod full;
