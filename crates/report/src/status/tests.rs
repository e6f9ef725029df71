//! The report of a made-up year: its tables, and the page as other people's tools see it.

use std::collections::BTreeSet;

use serde_json::json;
use slipway_plan::{Change, Moment, Record, RecordKind};

use super::*;
use crate::fixture::{self, NOW, RELEASES};
use crate::pdf_tools::{is_clean, keep, words_of};

fn now() -> NaiveDateTime {
    NOW.parse::<Moment>().unwrap().first()
}

fn facts<'a>(release: Option<ReleaseId>, since: Option<SinceLast<'a>>) -> StatusFacts<'a> {
    StatusFacts {
        now: now(),
        release,
        since,
        log_position: 4711,
        fingerprint: "9f3a77c2".into(),
        author: "Š. Müller".into(),
        plan_name: "Energie Nord".into(),
    }
}

fn made(plan: &Plan) -> Status {
    tables(plan, &ConflictSet::check(plan, now()), &facts(None, None)).unwrap()
}

fn release(plan: &Plan, key: &str) -> ReleaseId {
    plan.by_key(RecordKind::Release, key).unwrap().id.into()
}

fn edited(plan: &Plan, key: &str, field: &str, value: &serde_json::Value) -> Plan {
    let before = plan.record(plan.by_key(RecordKind::Release, key).unwrap()).unwrap();
    let mut after: Record = before.clone();
    after.set(field, value).unwrap();
    let mut plan = plan.clone();
    plan.apply(&[Change { before: Some(before), after: Some(after) }]);
    plan
}

#[test]
fn judgements_follow_their_rules() {
    let plan = fixture::plan();
    let lights: Vec<Light> = made(&plan).judged.iter().map(|j| j.light).collect();
    assert_eq!(lights, [Light::Amber, Light::Red, Light::Red, Light::Red, Light::Red]);
    let late = edited(&plan, "R2027.04", "forecast_deploy", &json!("2027-06-25T20:00"));
    assert_eq!(made(&late).judged[0].light, Light::Red, "a forecast 14 days late");
    let overdue = edited(&plan, "R2027.03", "forecast_deploy", &json!("2027-05-11T20:00"));
    assert_eq!(made(&overdue).judged[0].light, Light::Red, "past its forecast");
    for j in made(&plan).judged {
        assert!(!j.why.is_empty() && !j.rule.is_empty(), "{j:?}");
    }
}

#[test]
fn an_empty_plan_is_not_judged_green() {
    let status = made(&Plan::default());
    assert!(status.judged.iter().all(|j| j.light == Light::Unjudged), "{:?}", status.judged);
    assert_eq!(status.sentences.len(), 3);
    let nothing = [status.dates.len(), status.scope.len(), status.gates.len(), status.ahead.len()];
    assert_eq!(nothing, [0; 4]);
    let made = report(
        &Plan::default(),
        &ConflictSet::check(&Plan::default(), now()),
        &facts(None, None),
        Paper::A4,
        &|_, _| true,
    );
    assert_eq!(made.unwrap().pages, 1);
}

#[test]
fn dates_stand_planned_beside_forecast() {
    let plan = fixture::plan();
    let status = made(&plan);
    let overdue: Vec<_> = status.dates.iter().filter(|d| d.overdue.is_some()).collect();
    assert_eq!((overdue.len(), overdue[0].overdue, status.dates_left_out), (1, Some(5), 0), "ready on 7 May");
    let deploy = status.dates.iter().find(|d| d.difference == Some(4)).unwrap();
    assert_eq!(
        (deploy.planned.to_string(), deploy.forecast.unwrap().to_string()),
        ("2027-05-14T20:00".into(), "2027-05-18T20:00".into())
    );
    let days: Vec<Moment> = status.dates.iter().skip(1).map(|d| d.forecast.unwrap_or(d.planned)).collect();
    assert!(days.is_sorted(), "{days:?}");
    assert!(status.dates.iter().all(|d| !d.release.contains("R2027.01")), "what is over has no next dates");
}

#[test]
fn gates_show_what_was_asked_and_found() {
    let status = made(&fixture::plan());
    let row = |n: usize| {
        let g = &status.gates[n];
        (g.criterion.as_str(), g.required.as_str(), g.value.as_str(), g.met)
    };
    assert_eq!(row(0), ("Tests passed", "≥ 98\u{a0}%", "98.0\u{a0}% (1,176 of 1,200)", Met::Yes));
    assert_eq!(row(1), ("Open P1 and P2 defects", "≤ 0", "2", Met::No));
    assert_eq!(row(2).3, Met::Open);
    assert!(status.gates[0].gate.is_some() && status.gates[1].gate.is_none());
    assert!(status.gates[0].who.contains("T. 田中"));
}

#[test]
fn scope_counts_add_up() {
    let status = made(&fixture::plan());
    let all = &status.scope[0];
    let sum: usize = status.scope[1..].iter().map(|r| r.done).sum();
    assert_eq!((all.done, all.total), (sum, 108));
}

#[test]
fn what_lies_ahead_is_within_four_weeks_or_said_to_be_later() {
    let plan = fixture::plan();
    let status = made(&plan);
    assert!(status.ahead_is_near);
    assert!(status.ahead.iter().any(|a| a.kind == AheadKind::Deployment && a.gates == Some((0, 2))));
    let later = StatusFacts { now: "2027-11-01".parse::<Moment>().unwrap().first(), ..facts(None, None) };
    let status = tables(&plan, &ConflictSet::check(&plan, later.now), &later).unwrap();
    assert!(!status.ahead_is_near);
    assert_eq!(status.ahead.iter().filter(|a| a.kind == AheadKind::Freeze).count(), 1, "{:?}", status.ahead);
}

#[test]
fn one_release_covers_itself_and_its_parts() {
    let plan = edited(
        &fixture::plan(),
        "R2027.04",
        "parents",
        &json!([fixture::plan().by_key(RecordKind::Release, "Q2-27").unwrap()]),
    );
    let conflicts = ConflictSet::check(&plan, now());
    let status = tables(&plan, &conflicts, &facts(Some(release(&plan, "Q2-27")), None)).unwrap();
    assert_eq!(status.covered.len(), 2, "{:?}", status.covered);
    assert_eq!(status.title, "Q2-27 Enterprise release Q2");
    let gone = ReleaseId(slipway_testkit::Ids::new(99).next_id());
    assert!(matches!(tables(&plan, &conflicts, &facts(Some(gone), None)), Err(ReportError::NoRelease)));
}

#[test]
fn since_the_last_report_tells_what_moved() {
    let before = fixture::plan();
    let then = ConflictSet::check(&before, now());
    let after = edited(&before, "R2027.07", "deploy", &json!("2027-09-17T20:00"));
    let after = edited(&after, "R2027.04", "forecast_deploy", &json!("2027-06-25T20:00"));
    let since = SinceLast { plan: &before, conflicts: &then, now: now() };
    let status = tables(&after, &ConflictSet::check(&after, now()), &facts(None, Some(since))).unwrap();
    let (_, lines) = status.since.clone().unwrap();
    assert!(lines.iter().any(|l| l.contains("R2027.07") && l.contains("17 Sep 2027")), "{lines:?}");
    assert!(lines[0].contains("amber") && lines[0].contains("red"), "{lines:?}");
    assert_eq!(status.judged[0].before, Some(Light::Amber));
    let moved = status.dates.iter().find(|d| d.was.is_some()).unwrap();
    assert_eq!(moved.was.unwrap().to_string(), "2027-09-03T20:00");
    let made =
        report(&after, &ConflictSet::check(&after, now()), &facts(None, Some(since)), Paper::A4, &|_, _| {
            true
        })
        .unwrap();
    keep("status-since.pdf", &made.pdf);
    assert_eq!(made.pages, 1);
}

#[test]
fn one_page_with_every_name_whole() {
    let plan = fixture::plan();
    let conflicts = ConflictSet::check(&plan, now());
    for (name, paper) in [("status-a4.pdf", Paper::A4), ("status-letter.pdf", Paper::LETTER)] {
        let made = report(&plan, &conflicts, &facts(None, None), paper, &|_, _| true).unwrap();
        keep(name, &made.pdf);
        assert_eq!(made.pages, 1);
        is_clean(&made.pdf);
        let again = report(&plan, &conflicts, &facts(None, None), paper, &|_, _| true).unwrap();
        assert!(made.pdf == again.pdf, "two runs, same bytes");
        let Some(words) = words_of(&made.pdf) else { return };
        if made.missing.is_empty() {
            for (key, name) in RELEASES {
                assert!(words.contains(&[key, name].join(" ")), "{key} {name}");
            }
        }
        assert!(words.contains("1,176 of 1,200") && words.contains("9f3a77c2"), "{words}");
    }
}

#[test]
fn thousands_of_releases_and_endless_names_still_make_one_page() {
    let plan = fixture::many(300);
    let long = "Unübersehbar langer Name eines Vorhabens ".repeat(40);
    let plan = edited(&plan, "R-0007", "name", &json!(long.trim()));
    let conflicts = ConflictSet::check(&plan, now());
    for release in [None, Some(release(&plan, "R-0007"))] {
        let made = report(&plan, &conflicts, &facts(release, None), Paper::A4, &|_, _| true).unwrap();
        keep(if release.is_some() { "status-long.pdf" } else { "status-many.pdf" }, &made.pdf);
        assert_eq!((made.pages, made.missing), (1, BTreeSet::new()));
    }
}

#[test]
fn it_stops_when_asked() {
    let plan = fixture::plan();
    let conflicts = ConflictSet::check(&plan, now());
    let stop = |done: u64, _: u64| done < 1;
    let stopped = report(&plan, &conflicts, &facts(None, None), Paper::A4, &stop);
    assert!(matches!(stopped, Err(ReportError::Cancelled)));
}
