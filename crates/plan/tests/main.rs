//! Tests of the plan from outside: what its commands promise, one by one and in random order.

mod suite;
