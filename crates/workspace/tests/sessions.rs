//! A session: memory and file change together, or not at all.

use std::path::Path;

use chrono::{DateTime, Utc};
use serde_json::json;
use slipway_analysis::{ConflictSet, explain, without};
use slipway_plan::{Command, RecordKind};
use slipway_store::Store;
use slipway_workspace::wire::Code;
use slipway_workspace::{Actor, Session, commands_of, new_plan};

use crate::TestHost;

fn now() -> DateTime<Utc> {
    "2026-11-21T09:00:00Z".parse().unwrap()
}

fn actor() -> Actor {
    Actor { author: "Sophie".to_owned(), at: now(), why: None }
}

fn example(folder: &Path) -> Session {
    new_plan(&TestHost::new(folder), &folder.join("y.slipway"), ("Year", "Europe/Berlin"), true).unwrap()
}

fn command(session: &Session, line: serde_json::Value) -> Command {
    commands_of(&session.plan(), &line.to_string()).unwrap().0
}

#[test]
fn the_file_holds_what_memory_holds_after_each_step() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = example(folder.path());
    let lines = [
        json!({ "do": "move", "record": "release:T27.05", "days": 7 }),
        json!({ "do": "remove", "record": "release:T27.06" }),
        json!({ "do": "edit", "record": "environment:STG1", "fields": { "capacity": 2 } }),
        json!({ "do": "clone", "release": "release:T27.07", "seed": "01936b00-0000-7000-8000-0000000000aa", "key": "C1", "name": "Copy", "days": 70 }),
    ];
    let check = |session: &Session| {
        let (_, file) = Store::open_read_only(session.path()).unwrap();
        assert!(file == *session.plan(), "file and memory differ");
        let scratch = ConflictSet::check(&file, session.now());
        let ids = |set: &ConflictSet| set.iter().map(|c| c.id.to_string()).collect::<Vec<_>>();
        assert_eq!(ids(session.conflicts()), ids(&scratch));
    };
    let first = (*session.plan()).clone();
    let before = session.revision();
    for line in lines {
        let command = command(&session, line);
        session.run(&command, None, &actor()).unwrap();
        check(&session);
    }
    let last = (*session.plan()).clone();
    for _ in before..session.revision() {
        session.undo(&actor()).unwrap();
        check(&session);
    }
    assert!(*session.plan() == first);
    while session.redo_label().is_some() {
        session.redo(&actor()).unwrap();
    }
    check(&session);
    assert!(*session.plan() == last);
}

#[test]
fn a_refused_command_leaves_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = example(folder.path());
    let (before, revision) = ((*session.plan()).clone(), session.revision());
    let bad = command(
        &session,
        json!({ "do": "edit", "record": "release:T27.05", "fields": { "start": "2028-01-01" } }),
    );
    assert_eq!(session.run(&bad, None, &actor()).unwrap_err().code, Code::Invalid);
    assert!(*session.plan() == before && session.revision() == revision);
}

#[test]
fn nothing_to_change_makes_no_entry() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = example(folder.path());
    let revision = session.revision();
    let same = command(&session, json!({ "do": "move", "record": "release:T27.05", "days": 0 }));
    assert!(session.run(&same, None, &actor()).unwrap().changes.is_empty());
    assert_eq!(session.revision(), revision);
}

#[test]
fn keys_made_by_an_earlier_line_are_known_to_the_later_ones() {
    let folder = tempfile::tempdir().unwrap();
    let session = example(folder.path());
    let text = [
        json!({ "do": "add", "record": "portfolio:01936b00-0000-7000-8000-0000000000bb", "fields": { "key": "NEW", "name": "New" } }),
        json!({ "do": "edit", "record": "release:T27.05", "fields": { "portfolio": "portfolio:NEW" } }),
    ];
    let text: Vec<String> = text.iter().map(ToString::to_string).collect();
    let (command, lines) = commands_of(&session.plan(), &text.join("\n")).unwrap();
    assert_eq!(lines, [1, 2]);
    let changes = session.plan().effect(&command).unwrap();
    assert_eq!(changes.len(), 2);
    assert!(changes.iter().any(|c| c.record().kind == RecordKind::Portfolio));
}

#[test]
fn taking_away_any_one_fact_of_any_conflict_of_the_example_makes_it_go() {
    let folder = tempfile::tempdir().unwrap();
    let session = example(folder.path());
    let (plan, now) = (session.plan(), session.now());
    let mut tried = 0;
    for conflict in session.conflicts().iter() {
        let explained = explain(&plan, conflict, now);
        assert!(explained.facts.len() >= 2, "{} has {} facts", conflict.id, explained.facts.len());
        for (n, fact) in explained.facts.iter().enumerate() {
            let mut without_it = (*plan).clone();
            let changes = without(&plan, fact);
            assert!(!changes.is_empty(), "{} fact {n} cannot be taken away", conflict.id);
            without_it.apply(&changes);
            let left = ConflictSet::check(&without_it, now);
            assert!(
                left.get(&conflict.id).is_none(),
                "{} stays without fact {n}: {:?}",
                conflict.id,
                fact.statement
            );
            tried += 1;
        }
    }
    assert!(tried >= 50, "{tried}");
}

/// Which records are past the baseline `Now`, by id.
fn breaches(session: &Session) -> Vec<String> {
    let all = session.conflicts().iter().filter(|c| c.kind.slug() == "baseline-breach");
    let of = |at: slipway_plan::RecordRef| slipway_text::label::short(&session.plan(), at);
    all.filter(|c| of(c.subjects[1]) == "Now").map(|c| of(c.subjects[0])).collect()
}

#[test]
fn a_baseline_knows_what_dates_were_after_undo_and_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = example(folder.path());
    let position = session.revision();
    let baseline = "baseline:01936b00-0000-7000-8000-0000000000bb";
    let lines = [
        json!({ "do": "add", "record": baseline, "fields": { "name": "Now", "position": position } }),
        json!({ "do": "edit", "record": "release:T27.05", "fields": { "ready": "2027-04-08" } }),
        json!({ "do": "edit", "record": "release:T27.05", "fields": { "deploy": "2027-04-09T19:00" } }),
        json!({ "do": "edit", "record": "release:T27.06", "fields": { "deploy": "2027-04-26T19:00" } }),
        json!({ "do": "edit", "record": "release:T27.07", "fields": { "name": "Train seven" } }),
    ];
    for line in lines {
        let command = command(&session, line);
        session.run(&command, None, &actor()).unwrap();
    }
    assert_eq!(breaches(&session), ["T27.05"]);
    drop(session);
    let mut session = Session::open(&folder.path().join("y.slipway"), now()).unwrap();
    assert_eq!(breaches(&session), ["T27.05"]);
    let remove = Command::Remove { record: baseline.parse().unwrap() };
    assert_eq!(session.preview(&remove, None).unwrap().lost_total, 1);
    assert_eq!(breaches(&session), ["T27.05"]);
    session.run(&remove, None, &actor()).unwrap();
    assert!(breaches(&session).is_empty());
    let back = command(&session, json!({ "do": "move", "record": "release:T27.06", "days": 7 }));
    session.run(&back, None, &actor()).unwrap();
    session.undo(&actor()).unwrap();
    session.undo(&actor()).unwrap();
    assert_eq!(breaches(&session), ["T27.05"]);
    // A position further back holds what was moved before too.
    let nowhere = json!({ "do": "edit", "record": baseline, "fields": { "position": 999 } });
    let refused = session.run(&command(&session, nowhere), None, &actor()).err().unwrap();
    assert_eq!(refused.field.as_deref(), Some("position"), "{}", refused.sentence);
    let further = command(&session, json!({ "do": "edit", "record": baseline, "fields": { "position": 2 } }));
    session.run(&further, None, &actor()).unwrap();
    assert_eq!(breaches(&session).len(), 2);
    session.undo(&actor()).unwrap();
    assert_eq!(breaches(&session), ["T27.05"]);
}

#[test]
fn a_process_rule_for_no_kind_of_conflict_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = example(folder.path());
    let rule = "process_rule:01936b00-0000-7000-8000-0000000000cc";
    let add = |slug: &str| json!({ "do": "add", "record": rule, "fields": { "conflict": slug, "severity": "off" } });
    let line = command(&session, add("change-unaproved"));
    assert_eq!(session.run(&line, None, &actor()).unwrap_err().code, Code::Invalid);
    let before = session.conflicts().counts().errors;
    let line = command(&session, add("change-unapproved"));
    assert_eq!(session.run(&line, None, &actor()).unwrap().lost_total, 2);
    assert_eq!(session.conflicts().counts().errors, before - 2);
}

#[test]
fn what_several_commands_did_is_said_alike_before_and_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = example(folder.path());
    let adds = |n: u8| {
        let id = format!("portfolio:01936b00-0000-7000-8000-0000000000a{n}");
        json!({ "do": "add", "record": id, "fields": { "key": format!("N{n}"), "name": "New" } })
    };
    let renamed = json!({ "do": "edit", "record": "release:T27.05", "fields": { "name": "Other" } });
    let moved = json!({ "do": "move", "record": "release:T27.05", "days": 7 });
    let approved = json!({ "do": "move", "record": "release:T27.06", "days": 7 });
    for commands in [
        vec![adds(1), adds(2), renamed.clone()],
        vec![renamed, moved.clone()],
        vec![moved.clone(), approved],
        vec![moved],
    ] {
        let lines: Vec<String> = commands.iter().map(ToString::to_string).collect();
        let (command, _) = commands_of(&session.plan(), &lines.join("\n")).unwrap();
        let done = session.run(&command, None, &actor()).unwrap();
        assert_eq!(session.undo_label().as_ref(), Some(&done.label));
        let path = session.path().to_owned();
        drop(session);
        session = Session::open(&path, now()).unwrap();
        assert_eq!(session.undo_label(), Some(done.label));
    }
    session.undo(&actor()).unwrap();
    let (undo, redo) = (session.undo_label(), session.redo_label());
    assert!(undo.is_some() && redo.is_some() && undo != redo);
}

#[test]
fn a_preview_says_the_worst_few_and_counts_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = example(folder.path());
    let (plan, all) = (session.plan(), session.conflicts().iter().count());
    let releases = plan.refs(RecordKind::Release);
    let moves = releases.iter().map(|at| Command::Move { record: *at, days: 40, minutes: 0 }).collect();
    let command = Command::Batch { commands: moves };
    let ahead = session.preview(&command, None).unwrap();
    assert!(*session.plan() == *plan && session.conflicts().iter().count() == all);
    assert!(ahead.gained_total > 3 && ahead.gained.len() == 3 && ahead.lost.len() <= 3);
    let done = session.run(&command, None, &actor()).unwrap();
    assert_eq!((ahead.gained_total, ahead.lost_total), (done.gained_total, done.lost_total));
    assert!(ahead.gained.iter().zip(&done.gained).all(|(a, b)| a.id == b.id));
}

#[test]
fn time_passes_by_the_minute() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = example(folder.path());
    let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
    session.tick(at("2026-11-21T09:00:59Z"));
    assert_eq!(session.now().to_string(), "2026-11-21 10:00:00");
    session.tick(at("2026-11-21T09:01:00Z"));
    assert_eq!(session.now().to_string(), "2026-11-21 10:01:00");
}
