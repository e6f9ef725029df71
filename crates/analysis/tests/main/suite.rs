//! The cases of `tests/suite/correct`: one file a kind. Ids, subjects and periods are compared, never
//! wording. For every case the facts of each conflict are looked at too, and each record is removed and
//! brought back, which must keep the set equal to one made from scratch.

use std::fs;
use std::path::{Path, PathBuf};

use slipway_analysis::{Conflict, ConflictId, ConflictKind, ConflictSet};
use slipway_plan::time::civil;
use slipway_plan::{Command, RecordKind, invert};
use slipway_testkit::TextPlan;
use slipway_testkit::plan_text::{Case, cases};

use crate::facts::check_facts;

/// Fewest cases of a kind.
const FEWEST: usize = 12;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/suite/correct")
}

/// `booking-overlap A B Staging 2027-06-28 18:00..2027-06-29 02:00`, in the plan's zone.
fn line(of: &TextPlan, conflict: &Conflict) -> String {
    let mut line = conflict.kind.slug().to_owned();
    for subject in conflict.subjects.iter() {
        line.push(' ');
        line.push_str(of.name(*subject));
    }
    let time = |at: Option<i64>| {
        at.map(|at| civil(at, of.plan.zone()).format("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
    };
    if conflict.start.is_some() {
        line.push_str(&format!(" {}..{}", time(conflict.start), time(conflict.end)));
    }
    if conflict.severity != conflict.kind.severity() {
        line.push_str(&format!(" {}", conflict.severity.word()));
    }
    line
}

/// The cases of a kind: those of `kind.txt`, then those of `kind.form.txt` for each of its forms.
fn cases_of(kind: ConflictKind) -> Vec<Case> {
    let first = folder().join(format!("{}.txt", kind.slug()));
    let forms = format!("{}.", kind.slug());
    let all = fs::read_dir(folder())
        .expect("the suite is there")
        .map(|entry| entry.expect("it can be read").path());
    let of_form = |path: &PathBuf| {
        path != &first && path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(&forms))
    };
    let mut paths: Vec<PathBuf> = all.filter(of_form).collect();
    paths.sort();
    paths.insert(0, first);
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).expect("each kind has a file of cases");
        let cases = cases(&text);
        assert!(cases.len() >= FEWEST, "{}: {} cases", path.display(), cases.len());
        cases
    };
    paths.iter().flat_map(read).collect()
}

#[test]
fn every_case_finds_what_it_expects() {
    let mut wrong = Vec::new();
    for kind in ConflictKind::ALL {
        let cases = cases_of(*kind);
        for case in cases {
            let of = TextPlan::read(&case.plan);
            let set = ConflictSet::check(&of.plan, of.now);
            let mut found: Vec<String> =
                set.iter().filter(|c| c.kind == *kind).map(|c| line(&of, c)).collect();
            found.sort();
            if found != case.expected {
                let title = format!("{}: {}", kind.slug(), case.title);
                wrong.push(format!("{title}\n  expected {:#?}\n  found {found:#?}", case.expected));
            }
            for conflict in set.iter() {
                assert_eq!(conflict.id, ConflictId::of(conflict.kind, &conflict.subjects));
                check_facts(&of.plan, conflict, of.now);
            }
            removing_and_bringing_back(&of, &case.title);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn removing_and_bringing_back(of: &TextPlan, title: &str) {
    let (mut plan, now) = (of.plan.clone(), of.now);
    let mut set = ConflictSet::check(&plan, now);
    for kind in RecordKind::ALL.iter().filter(|k| **k != RecordKind::PlanSettings) {
        for record in plan.refs(*kind) {
            let changes = plan.effect(&Command::Remove { record }).expect("anything else can be removed");
            for changes in [invert(&invert(&changes)), invert(&changes)] {
                plan.apply(&changes);
                let delta = set.update(&plan, &changes, now);
                let scratch = ConflictSet::check(&plan, now);
                assert!(set == scratch, "{title}: {record} {delta:?}\n{set:#?}\n{scratch:#?}");
                assert_eq!(set.counts(), scratch.counts(), "{title}: {record}");
            }
        }
    }
}
