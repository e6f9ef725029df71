//! Tests of the analysis that need plans: the suite in data files, and properties of random plans.

mod commands;
mod facts;
mod ledger;
mod network;
mod oracle;
mod random;
mod schedule;
mod suite;
