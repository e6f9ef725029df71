//! One module a subject; [`random`] makes what [`property`] runs.

mod booking;
mod cadence;
mod follow;
mod log;
mod policy;
mod process;
mod property;
mod random;
mod record;
mod release;
mod sense;
mod shift;
mod well_formed;
mod zones;
