//! What follows from a plan: conflicts, and the facts that make them.
//!
//! *Invariant*: analysis never fails and never changes a plan; a bad plan is not an error, it yields
//! conflicts with stable identities. After any change [`ConflictSet::update`] holds exactly what
//! [`ConflictSet::check`] finds from scratch.
//!
//! Deliberately absent: sentences (the text crate words [`Statement`] and [`Headline`]), clocks ("now" is
//! an argument), and threads.

mod ask;
pub mod belongs;
mod breach;
mod conflict;
mod conflicts;
mod explain;
mod found;
mod governance;
mod heard;
mod index;
mod ledger;
mod places;
mod process;
mod reach;
pub mod schedule;
mod set;
mod statement;
mod touched;

pub use breach::{Breach, PolicyStatement};
pub use conflict::{BadConflictId, Conflict, ConflictId, Counts, Delta, Severity, Subjects};
pub use conflicts::{ConflictKind, evidence, unmet};
pub use explain::{Explanation, Fact, Listed, Removal, explain, without};
pub use governance::ruled_by;
pub use ledger::{Ledger, Standing, Standings, has_expired, urgency};
pub use places::{OddTime, PlaceHeadline, PlaceStatement, PlaceWay};
pub use process::{People, ProcessHeadline, ProcessStatement};
pub use set::{ConflictSet, Step};
pub use statement::{Headline, Latest, Length, Membership, Outside, Statement, Way};
