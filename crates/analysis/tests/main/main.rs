//! Tests of the analysis that need plans: the suite in data files, and properties of random plans.

mod commands;
mod facts;
mod network;
mod oracle;
mod ledger;
mod random;
mod schedule;
mod suite;
