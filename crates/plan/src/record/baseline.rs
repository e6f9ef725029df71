//! Baselines: named positions in the log.

use super::declare::prelude::*;

record! {
    /// A named position in the log; variance is the difference from it.
    Baseline BaselineId baselines {
        /// What it is called.
        name: String {Required},
        /// The revision of the plan that it names.
        position: i64,
        /// Working days that a date may slip before it is a breach.
        tolerance: i64 = 0,
        /// In its own words.
        note: String {Long},
    }
}
