//! Tests of the whole path: reading crooked files, writing and reading back, the corpus.

mod corpus;
mod importing;
mod reading;
mod writing;
