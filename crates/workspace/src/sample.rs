//! The example year: CSV files in the layouts that an import takes, taken over by the same import.

use slipway_exchange::csv::Source;

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../sample/", $name)))),+]
    };
}

include!("sample_files.rs");

/// The files of the example year.
pub fn sources() -> Vec<Source> {
    FILES.iter().map(|(name, text)| Source { name: (*name).to_owned(), bytes: text.as_bytes().to_vec() }).collect()
}
