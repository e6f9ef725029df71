//! The command line as the contract says it. Every word of help is a message.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use slipway_text::lookup;

fn help(id: &str) -> String {
    lookup(&format!("help-{id}")).unwrap_or_default()
}

/// `slipway`.
#[derive(Debug, Parser)]
#[command(name = "slipway", version, about = help("about"), disable_help_subcommand = true)]
pub(crate) struct Args {
    /// What to do.
    #[command(subcommand)]
    pub(crate) action: Action,
    /// No remarks.
    #[arg(long, global = true, help = help("quiet"))]
    pub(crate) quiet: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Action {
    /// Makes a plan.
    #[command(about = help("new"))]
    New {
        /// Where.
        #[arg(help = help("plan"))]
        plan: PathBuf,
        /// What it is called; the file's name without this.
        #[arg(long, help = help("new-name"))]
        name: Option<String>,
        /// IANA zone.
        #[arg(long, help = help("new-zone"))]
        zone: Option<String>,
        /// The example year.
        #[arg(long, help = help("new-sample"))]
        sample: bool,
    },
    /// Takes over files.
    #[command(about = help("import"))]
    Import {
        /// Which plan.
        #[arg(help = help("plan"))]
        plan: PathBuf,
        /// Format.
        #[arg(long, value_enum, help = help("import-from"))]
        from: From,
        /// File or folder.
        #[arg(help = help("import-input"))]
        input: PathBuf,
        /// Changes nothing.
        #[arg(long, help = help("import-dry-run"))]
        dry_run: bool,
        /// Takes good rows in spite of wrong ones.
        #[arg(long, help = help("import-partial"))]
        partial: bool,
    },
    /// Carries out commands.
    #[command(about = help("apply"))]
    Apply {
        /// Which plan.
        #[arg(help = help("plan"))]
        plan: PathBuf,
        /// Commands; standard input without it.
        #[arg(help = help("apply-file"))]
        file: Option<PathBuf>,
    },
    /// Lists conflicts.
    #[command(about = help("check"))]
    Check {
        /// Which plan.
        #[arg(help = help("plan"))]
        plan: PathBuf,
        /// For machines.
        #[arg(long, help = help("json"))]
        json: bool,
        /// For CI.
        #[arg(long, conflicts_with = "json", help = help("check-sarif"))]
        sarif: bool,
        /// Least severity for exit code 1.
        #[arg(long, value_enum, default_value = "error", help = help("check-fail-on"))]
        fail_on: FailOn,
    },
    /// Lists records.
    #[command(about = help("show"))]
    Show {
        /// Which plan.
        #[arg(help = help("plan"))]
        plan: PathBuf,
        /// What.
        #[arg(value_enum, help = help("show-what"))]
        what: Show,
        /// For machines.
        #[arg(long, help = help("json"))]
        json: bool,
    },
    /// Writes a file for others.
    #[command(about = help("export"))]
    Export {
        /// Which plan.
        #[arg(help = help("plan"))]
        plan: PathBuf,
        /// Format.
        #[arg(value_enum, help = help("export-what"))]
        what: ExportTo,
        /// Where.
        #[arg(short, long, help = help("export-out"))]
        out: PathBuf,
        /// Key of an audience.
        #[arg(long, help = help("export-audience"))]
        audience: Option<String>,
        /// First day.
        #[arg(long, help = help("export-from"))]
        from: Option<String>,
        /// Last day.
        #[arg(long, help = help("export-to"))]
        to: Option<String>,
    },
    /// Writes a PDF.
    #[command(about = help("report"))]
    Report {
        /// Which plan.
        #[arg(help = help("plan"))]
        plan: PathBuf,
        /// Which report.
        #[arg(value_enum, help = help("report-what"))]
        what: Report,
        /// Where.
        #[arg(short, long, help = help("export-out"))]
        out: PathBuf,
        /// Size of paper.
        #[arg(long, value_enum, help = help("report-paper"))]
        paper: Option<Sheet>,
        /// Key of a release.
        #[arg(long, help = help("report-release"))]
        release: Option<String>,
        /// Which year.
        #[arg(long, help = help("report-year"), value_parser = clap::value_parser!(i32).range(1900..=2200))]
        year: Option<i32>,
        /// Day or position in the log.
        #[arg(long, help = help("report-since"))]
        since: Option<String>,
    },
    /// Takes back the newest command.
    #[command(about = help("undo"))]
    Undo {
        /// Which plan.
        #[arg(help = help("plan"))]
        plan: PathBuf,
    },
    /// Does again what was taken back.
    #[command(about = help("redo"))]
    Redo {
        /// Which plan.
        #[arg(help = help("plan"))]
        plan: PathBuf,
    },
    /// Copies the plan file.
    #[command(about = help("backup"))]
    Backup {
        /// Which plan.
        #[arg(help = help("plan"))]
        plan: PathBuf,
        /// Where.
        #[arg(short, long, help = help("export-out"))]
        out: PathBuf,
    },
    /// Checks the file.
    #[command(about = help("verify"))]
    Verify {
        /// Which plan.
        #[arg(help = help("plan"))]
        plan: PathBuf,
    },
    /// Makes a plan of any size.
    #[command(about = help("generate"))]
    Generate {
        /// Where.
        #[arg(help = help("plan"))]
        plan: PathBuf,
        /// How many releases.
        #[arg(long, help = help("generate-releases"))]
        releases: usize,
        /// How many bookings.
        #[arg(long, help = help("generate-bookings"))]
        bookings: usize,
        /// Seed.
        #[arg(long, default_value_t = 1, help = help("generate-seed"))]
        seed: u64,
    },
}

/// Format of an import.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum From {
    /// Comma separated values.
    Csv,
    /// A calendar.
    Ics,
    /// The process of another plan.
    Process,
}

/// Least severity for exit code 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// A broken rule.
    Error,
    /// A risk.
    Warning,
    /// Nothing.
    Never,
}

/// What to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Show {
    /// Releases.
    Releases,
    /// Phases.
    Phases,
    /// Gates.
    Gates,
    /// Scope items.
    Scope,
    /// Environments.
    Environments,
    /// Bookings.
    Bookings,
    /// Window rules.
    Windows,
    /// Dependencies.
    Dependencies,
    /// The log.
    Log,
}

/// Format of an export.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ExportTo {
    /// Calendar feed.
    Ics,
    /// Folder of CSV files.
    Csv,
    /// JSON file.
    Json,
    /// The process of the organisation.
    Process,
}

/// Which report.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Report {
    /// One page for a sponsor.
    Status,
    /// Calendar of a year.
    Year,
    /// One release.
    Release,
    /// Bookings by environment.
    Bookings,
    /// Register of conflicts.
    Conflicts,
}

/// Size of paper.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Sheet {
    /// 210 by 297 mm.
    A4,
    /// 297 by 420 mm.
    A3,
    /// 841 by 1189 mm.
    A0,
    /// 8.5 by 11 in.
    Letter,
}
