//! A real portfolio year.

use std::path::Path;

use slipway_plan::{Plan, RecordKind};

use super::super::{ProblemKind, Source};
use super::{after, taken};

fn year() -> Option<Vec<Source>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/year");
    let names = ["gates.csv", "milestones.csv", "phases.csv", "releases.csv"];
    let read =
        |name: &str| Some(Source { name: name.to_owned(), bytes: std::fs::read(folder.join(name)).ok()? });
    names.into_iter().map(read).collect()
}

#[test]
#[allow(clippy::print_stderr, reason = "says that it was skipped")]
fn all_rows_of_a_real_year_are_taken() {
    let Some(sources) = year() else { return eprintln!("skipped: corpus not present") };
    let import = taken(&Plan::default(), &sources, 0);
    assert_eq!(import.rows, 227);
    for (kind, count) in [
        (RecordKind::Release, 34),
        (RecordKind::Phase, 69),
        (RecordKind::Gate, 20),
        (RecordKind::Milestone, 104),
        (RecordKind::Portfolio, 4),
    ] {
        assert_eq!(import.taken.get(&kind), Some(&count), "{kind:?}");
    }
    assert!(import.problems.iter().all(|p| !p.lost && matches!(p.why, ProblemKind::PortfolioMade { .. })));
    assert_eq!(import.problems.len(), 4);
    let plan = after(&Plan::default(), &import);
    let again = taken(&plan, &sources, 10_000);
    assert_eq!((again.commands, again.problems), (Vec::new(), Vec::new()));
}
