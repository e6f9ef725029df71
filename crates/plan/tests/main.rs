//! Tests of the plan from outside: what its commands promise, one by one and in random order.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that finds nothing must stop")]

mod suite;
