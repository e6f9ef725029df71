//! What tests of several crates share: plans built in a line a record, ids from a counter, a fixed
//! clock, and places for plan files that vanish.
//!
//! *Invariant*: nothing here reads a clock or a random number, so a test fails today as it did yesterday.
//!
//! Deliberately absent: assertions (they belong to the test), and anything that a program needs.

#![allow(clippy::panic, reason = "a test that is built wrongly must stop")]

pub mod builder;
pub mod clock;
pub mod ids;
pub mod place;
pub mod plan_text;

pub use builder::TestPlan;
pub use ids::Ids;
pub use place::TempPlace;
pub use plan_text::TextPlan;
