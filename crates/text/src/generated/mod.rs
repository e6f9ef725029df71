//! One function for each message of `messages/en`, a module for each file. Made by `cargo xtask generate`; do
//! not edit.
#![allow(clippy::too_many_arguments)]

mod cadence;
mod cli;
mod commands;
mod conflicts;
mod conflicts_places;
mod dates;
mod errors;
mod feed;
mod fields;
mod import;
mod kinds;
mod labels;
mod plan_errors;
mod process;
mod report;
mod scene;
mod schedule;
mod shell;
mod template;
mod workspace;

pub use cadence::*;
pub use cli::*;
pub use commands::*;
pub use conflicts::*;
pub use conflicts_places::*;
pub use dates::*;
pub use errors::*;
pub use feed::*;
pub use fields::*;
pub use import::*;
pub use kinds::*;
pub use labels::*;
pub use plan_errors::*;
pub use process::*;
pub use report::*;
pub use scene::*;
pub use schedule::*;
pub use shell::*;
pub use template::*;
pub use workspace::*;

/// The files of the language, as they are parsed at run time.
pub(crate) const SOURCES: &[&str] = &[
    include_str!("../../messages/en/cadence.ftl"),
    include_str!("../../messages/en/cli.ftl"),
    include_str!("../../messages/en/commands.ftl"),
    include_str!("../../messages/en/conflicts.ftl"),
    include_str!("../../messages/en/conflicts-places.ftl"),
    include_str!("../../messages/en/dates.ftl"),
    include_str!("../../messages/en/errors.ftl"),
    include_str!("../../messages/en/feed.ftl"),
    include_str!("../../messages/en/fields.ftl"),
    include_str!("../../messages/en/import.ftl"),
    include_str!("../../messages/en/kinds.ftl"),
    include_str!("../../messages/en/labels.ftl"),
    include_str!("../../messages/en/plan-errors.ftl"),
    include_str!("../../messages/en/process.ftl"),
    include_str!("../../messages/en/report.ftl"),
    include_str!("../../messages/en/scene.ftl"),
    include_str!("../../messages/en/schedule.ftl"),
    include_str!("../../messages/en/shell.ftl"),
    include_str!("../../messages/en/template.ftl"),
    include_str!("../../messages/en/workspace.ftl"),
];

/// Every message with its variables, for tests.
#[cfg(test)]
pub(crate) const VARIABLES: &[&[(&str, &[&str])]] = &[
    cadence::VARIABLES,
    cli::VARIABLES,
    commands::VARIABLES,
    conflicts::VARIABLES,
    conflicts_places::VARIABLES,
    dates::VARIABLES,
    errors::VARIABLES,
    feed::VARIABLES,
    fields::VARIABLES,
    import::VARIABLES,
    kinds::VARIABLES,
    labels::VARIABLES,
    plan_errors::VARIABLES,
    process::VARIABLES,
    report::VARIABLES,
    scene::VARIABLES,
    schedule::VARIABLES,
    shell::VARIABLES,
    template::VARIABLES,
    workspace::VARIABLES,
];
