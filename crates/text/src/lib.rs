//! Every sentence that a person reads, as typed messages, for screen, paper and shell alike.
//!
//! The words stand in `messages/en/*.ftl` (Fluent). `cargo xtask generate` makes from them one function a
//! message, so that a missing message or a forgotten variable does not compile.
//!
//! Invariant: whatever [`say`] offers can be formatted; no call fails or panics.
//!
//! Deliberately not here: sentences of the interface (`ui.ftl`, `board.ftl`), which only the front end formats.

// Its lines are as long as the messages.
#[rustfmt::skip]
#[path = "generated/mod.rs"]
pub mod say;
pub mod cadence;
pub mod conflicts;
pub mod dates;
mod facts;
pub mod import;
pub mod kind;
pub mod label;
pub mod message;
mod places;
mod policy;
mod process;
pub mod refusal;
pub mod schedule;
pub mod template;

pub use message::{Arg, Message, lookup};
