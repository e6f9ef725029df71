//! Properties that hold of every plan: the set that is kept current equals one made from scratch, after any
//! commands, their undo, and time that passes; and the facts of a conflict are the smallest set.

use proptest::prelude::*;
use serde_json::json;
use slipway_analysis::{Conflict, ConflictKind, ConflictSet};
use slipway_plan::{Change, Command, Plan, RecordKind, invert};
use slipway_testkit::TextPlan;

use crate::commands::{Choices, command};
use crate::facts::check_facts;

/// A plan of a few weeks around a change of clocks, in which most commands hit something.
const START: &str = "
    plan system_gap=2
    portfolio Grid
    portfolio Sales
    system CRM
    system ERP
    environment T1 test capacity=2
    environment T2 test zone=Asia/Tokyo
    environment S1 staging refresh_buffer=120
    environment P1 production
    environment_event Down S1 2027-03-24..2027-03-24
    environment_event Night P1 2027-03-31 20:00..2027-03-31 23:00
    environment_event Copy S1 refresh 2027-03-20..2027-03-21
    environment_event Still P1 kind=freeze 2027-03-30..2027-04-02
    environment_event Hold S1 kind=freeze 2027-03-27 02:30..2027-03-29 10:00
    environment_event Rest T2 kind=freeze 2027-03-29 17:00..2027-04-01 05:00
    group Both members=T1,T2
    group Late members=S1,P1
    release_template T phases=SIT+UAT gates=Ready,Exit
    team Makers capacity=0.2
    person ann team=Makers
    person bob
    release Q1 kind=enterprise 2027-03-15.. ready=2027-03-30 deploy=2027-04-01
    release R1 parents=Q1 portfolio=Grid systems=CRM template=T owner=ann 2027-03-15.. ready=2027-03-30 deploy=2027-03-31T20:00
    release R2 parents=Q1 systems=CRM,ERP template=T team=Makers 2027-03-15.. ready=2027-04-02 deploy=2027-04-03
    phase R1/SIT test kind=sit 2027-03-15..2027-03-20
    phase R1/UAT staging kind=uat 2027-03-22..2027-03-28
    phase R1/Go production kind=deploy 2027-03-31..2027-03-31
    phase R2/SIT test kind=sit 2027-03-16..2027-03-29
    phase R2/Go kind=deploy 2027-04-03..2027-04-03
    booking A T1 phase=R1/SIT 2027-03-15..2027-03-20 exclusive approved versions=CRM:1
    booking B Both phase=R2/SIT 2027-03-16..2027-03-29 shared versions=CRM:2,ERP:1
    booking C Late phase=R1/Go 2027-03-31 18:00..2027-04-01 05:00 exclusive versions=CRM:1
    booking D T1 release=R2 2027-03-18..2027-03-22 shared
    booking F S1 phase=R1/UAT 2027-03-22..2027-03-28
    booking E T1 2027-03-18..2027-03-19 shared
    gate R1/Ready 2027-03-20
    gate R2/Ready 2027-03-25
    criterion R1/Ready/Tests metric threshold=98
    criterion R2/Ready/List checklist
    evidence V1 R1/Ready/Tests value=95 at=2027-03-19
    evidence V2 R1/Ready/Tests value=99 at=2027-03-24
    milestone R1/Key 2027-03-21
    item K-1@R1
    item K-1@R2
    item K-2@R1 depends_on=K-1@R2 estimate=8
    stakeholder S1 R2 bob accountable
    leave L1 bob 2027-03-20..2027-03-25
    activity A1 R1/SIT bob 2027-03-17..2027-03-19
    activity A2 R2/SIT bob 2027-03-18..2027-03-22
    wave W1 release=R1 start=2027-03-31T20:00
    cab Board 2027-03-15 10:00..2027-03-15 11:00 rrule=FREQ=WEEKLY;BYDAY=MO
    change_request C1 releases=R1,R2 cab=Board
    change_request C2 releases=R2 kind=emergency retrospective=2027-04-05
    process_rule P1 conflict=change-unapproved severity=warning governance=continuous
    process_rule P2 conflict=booking-overlap severity=off release_kinds=emergency
    baseline B1 position=1 tolerance=1
    baseline B2 position=2
    was B1 R1 deploy=2027-03-25
    holiday Crew 2027-03-31..2027-04-03 scope=ann
    dependency D1 R1/SIT -> R1/UAT FS 2d
    dependency D2 R1 -> R2 SS 24h
    dependency D3 R2/SIT -> R1/Ready FF
    dependency D4 R2 -> R1 SF
    dependency D5 R1/UAT -> R1/SIT SF
    freeze Quarter 2027-03-29..2027-04-02 soft phase_kinds=sit,uat
    freeze Grid 2027-03-26..2027-03-30 scope=Grid,Late tiers=staging,production phase_kinds=uat,deploy
    freeze Late 2027-03-20..2027-03-30 scope=Late phase_kinds=uat
    freeze Stage 2027-03-10..2027-04-10 tiers=staging phase_kinds=sit
    maintenance Sundays 2027-03-07 01:30..2027-03-07 05:00 rrule=FREQ=WEEKLY;BYDAY=SU scope=Both,Late
    maintenance Wednesdays 2027-03-03 21:00..2027-03-03 23:00 rrule=FREQ=WEEKLY;BYDAY=WE tiers=production
    wave R1/One P1 2027-03-27 02:30 minutes=60 soak=1d
    wave R1/Two Late 2027-03-29 09:30 minutes=60 soak=30h
    deployment Nights 2027-03-01 18:00..2027-03-02 05:00 rrule=FREQ=WEEKLY;BYDAY=MO,WE
    deployment P1 2027-03-06 02:30..2027-03-06 09:00 rrule=FREQ=WEEKLY;BYDAY=SA scope=P1
    holiday Easter 2027-03-26..2027-03-29
    policy Apart \"rule=no two releases touch one system within 3 working days\"
    policy Weekly \"rule=no more than 1 release deploys in one week\"
    policy Closed \"rule=no production change from T to T+2 working days of month end\" error
    waiver W1 R1 Quarter 2027-03-30
    waiver W3 R1 Weekly 2027-04-02
    waiver W2 R1/Ready 2027-03-25
";

/// So many for each of 256 cases make 10,000 sequences.
const SEQUENCES: usize = 40;

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn incremental_equals_scratch(picks in prop::collection::vec(any::<u16>(), 20..250)) {
        let of = TextPlan::read(START);
        let (mut plan, mut now) = (of.plan, of.now);
        let mut choices = Choices::new(picks);
        let mut set = ConflictSet::check(&plan, now);
        let mut done: Vec<Vec<Change>> = Vec::new();
        while !choices.is_over() {
            if choices.one_in(6) {
                now = choices.moment().first();
            }
            let undo = if choices.one_in(4) { done.pop() } else { None };
            let changes = match undo {
                Some(last) => invert(&last),
                None => {
                    let command = command(&plan, &mut choices);
                    let Ok(changes) = plan.effect(&command) else { continue };
                    done.push(changes.clone());
                    changes
                }
            };
            let before: Vec<_> = set.iter().cloned().collect();
            let judged = set.now();
            plan.apply(&changes);
            let ahead = set.update(&plan, &changes, now);
            plan.apply(&invert(&changes));
            set.take_back(&plan, &invert(&changes), &ahead, judged);
            prop_assert!(set.iter().eq(&before), "taken back: {changes:#?}\n{ahead:#?}");
            prop_assert_eq!(set.now(), judged);
            plan.apply(&changes);
            let delta = set.update(&plan, &changes, now);
            prop_assert!((&delta.gained, &delta.lost, &delta.changed) == (&ahead.gained, &ahead.lost, &ahead.changed));
            let scratch = ConflictSet::check(&plan, now);
            prop_assert!(set == scratch, "after {changes:#?}\n{delta:#?}\nscratch {:#?}",
                scratch.iter().collect::<Vec<_>>());
            prop_assert_eq!(set.counts(), scratch.counts());
            for conflict in set.iter() {
                let known = before.iter().find(|c| c.id == conflict.id);
                let told = delta.gained.contains(conflict) || delta.changed.contains(conflict);
                prop_assert_eq!(known != Some(conflict), told);
                for subject in conflict.subjects.iter() {
                    prop_assert!(set.of(*subject).any(|c| c == conflict));
                }
            }
            for conflict in before {
                prop_assert_eq!(set.get(&conflict.id).is_none(), delta.lost.contains(&conflict));
            }
        }
    }

    /// Many short sequences, each on the plan that the ones before have left.
    #[test]
    fn incremental_equals_scratch_after_ten_thousand_sequences(
        all in prop::collection::vec(prop::collection::vec(any::<u16>(), 10..60), SEQUENCES),
    ) {
        let of = TextPlan::read(START);
        let (mut plan, mut now) = (of.plan, of.now);
        let mut set = ConflictSet::check(&plan, now);
        for (n, picks) in all.into_iter().enumerate() {
            let mut choices = Choices::with_ids(picks, 77 + n as u64);
            let (mut done, mut undone): (Vec<Vec<Change>>, Vec<Vec<Change>>) = (Vec::new(), Vec::new());
            while !choices.is_over() {
                if choices.one_in(12) {
                    now = choices.moment().first();
                }
                let undo = if choices.one_in(4) { done.pop() } else { None };
                let redo = if undo.is_none() && choices.one_in(4) { undone.pop() } else { None };
                let changes = if let Some(last) = undo {
                    undone.push(last.clone());
                    invert(&last)
                } else if let Some(last) = redo {
                    done.push(last.clone());
                    last
                } else {
                    let command = command(&plan, &mut choices);
                    let Ok(changes) = plan.effect(&command) else { continue };
                    undone.clear();
                    done.push(changes.clone());
                    changes
                };
                plan.apply(&changes);
                set.update(&plan, &changes, now);
            }
            set.set_now(&plan, now);
            let scratch = ConflictSet::check(&plan, now);
            let only = |of: &ConflictSet, other: &ConflictSet| -> Vec<Conflict> {
                of.iter().filter(|c| other.get(&c.id) != Some(*c)).cloned().collect()
            };
            let (left, right) = (only(&set, &scratch), only(&scratch, &set));
            prop_assert!(set == scratch, "after {done:?}\nkept current {left:#?}\nscratch {right:#?}");
            prop_assert_eq!(set.counts(), scratch.counts());
        }
    }

    #[test]
    fn facts_are_the_smallest_set(picks in prop::collection::vec(any::<u16>(), 20..250)) {
        let of = TextPlan::read(START);
        let mut plan = of.plan;
        let mut choices = Choices::new(picks);
        let now = choices.moment().first();
        while !choices.is_over() {
            if let Ok(changes) = plan.effect(&command(&plan, &mut choices)) {
                plan.apply(&changes);
            }
        }
        let set = ConflictSet::check(&plan, now);
        for kind in ConflictKind::ALL {
            for conflict in set.iter().filter(|c| c.kind == *kind).take(2) {
                check_facts(&plan, conflict, now);
            }
        }
    }
}

/// Who stands beside whom hangs on clocks: an environment that goes by another one moves its waves past releases that
/// do not change themselves.
#[test]
fn a_wave_that_another_clock_moves_lets_others_stand_side_by_side() {
    let of = TextPlan::read(
        "
        environment P1 production
        release R1 2027-03-01..
        wave R1/One P1 2027-03-23 10:00 minutes=60
        release R2 2027-03-01.. deploy=2027-03-23T09:00
        release R3 2027-03-01.. deploy=2027-03-23T11:00
        policy Weekly \"rule=no more than 1 release deploys in one week\"
    ",
    );
    let (mut plan, now) = (of.plan, of.now);
    let mut set = ConflictSet::check(&plan, now);
    let record = plan.by_key(RecordKind::Environment, "P1").unwrap();
    let fields = json!({ "zone": "Asia/Tokyo" }).as_object().unwrap().clone();
    let changes = plan.effect(&Command::Edit { record, fields }).unwrap();
    plan.apply(&changes);
    let delta = set.update(&plan, &changes, now);
    let policies = |all: &[Conflict]| all.iter().filter(|c| c.kind == ConflictKind::PolicyBreached).count();
    assert_eq!((policies(&delta.gained), policies(&delta.lost)), (1, 1));
    assert!(set == ConflictSet::check(&plan, now));
}

/// A group that a freeze is for takes in an environment to which a wave goes through another group.
#[test]
fn a_wave_meets_the_freeze_of_a_group_that_its_environment_joins() {
    let of = TextPlan::read(
        "
        environment T1 test
        environment T2 test
        group Both members=T1,T2
        group Late members=T2
        release R1 2027-03-01..
        wave R1/One Both 2027-03-23 10:00 minutes=60
        release R2 2027-03-01..
        wave R2/One T1 2027-03-24 10:00 minutes=60
        freeze Quarter 2027-03-20..2027-03-30 scope=Late
    ",
    );
    let (mut plan, now) = (of.plan, of.now);
    let mut set = ConflictSet::check(&plan, now);
    let record = plan.by_key(RecordKind::EnvironmentGroup, "Late").unwrap();
    let edit = |plan: &mut Plan, set: &mut ConflictSet, members: &[&str]| {
        let of = |key: &&str| plan.by_key(RecordKind::Environment, key).unwrap().to_string();
        let members: Vec<String> = members.iter().map(of).collect();
        let fields = json!({ "members": members }).as_object().unwrap().clone();
        let changes = plan.effect(&Command::Edit { record, fields }).unwrap();
        plan.apply(&changes);
        let delta = set.update(plan, &changes, now);
        assert!(*set == ConflictSet::check(plan, now), "{members:?}");
        let freezes = |all: &[Conflict]| all.iter().filter(|c| c.kind == ConflictKind::InFreeze).count();
        (freezes(&delta.gained), freezes(&delta.lost))
    };
    assert_eq!(edit(&mut plan, &mut set, &[]), (0, 1));
    assert_eq!(edit(&mut plan, &mut set, &["T1"]), (2, 0));
    assert_eq!(edit(&mut plan, &mut set, &["T2"]), (0, 1));
}

/// Who is requested for a day is kept only as far as time will come soon; it comes in the end.
#[test]
fn a_booking_that_moved_far_away_is_late_when_its_time_has_come() {
    let of = TextPlan::read(
        "
        environment T1 test
        booking B1 T1 2027-03-10..2027-03-12
        booking B2 T1 2027-11-10..2027-11-12
    ",
    );
    let (mut plan, mut now) = (of.plan, of.now);
    let mut set = ConflictSet::check(&plan, now);
    let mut late = Vec::new();
    for (key, days) in [("B1", 300), ("B2", -60), ("B2", 90), ("B1", 1)] {
        let record = plan.by_key(RecordKind::Booking, key).unwrap();
        let changes = plan.effect(&Command::Move { record, days, minutes: 0 }).unwrap();
        plan.apply(&changes);
        set.update(&plan, &changes, now);
        assert!(set == ConflictSet::check(&plan, now), "{key} {days}");
    }
    for _ in 0..12 {
        now += chrono::Duration::days(45);
        set.set_now(&plan, now);
        assert!(set == ConflictSet::check(&plan, now), "{now}");
        late.push(set.counts().by_kind[ConflictKind::BookingUnapproved as usize]);
    }
    assert_eq!((late.first(), late.last()), (Some(&0), Some(&2)), "{late:?}");
}

/// An id is one of its kind: a team may have the one of a person.
#[test]
fn leave_of_a_team_is_not_that_of_a_person_with_its_id() {
    let of = TextPlan::read(
        "
        person Ann
        release R1 2027-03-01.. deploy=2027-03-23T09:00 owner=Ann
        release R2 2027-03-01.. deploy=2027-03-25T09:00 owner=Ann
    ",
    );
    let (mut plan, now) = (of.plan, of.now);
    let person = plan.refs(RecordKind::Person)[0];
    let made = |kind, id, fields: serde_json::Value| {
        let at = slipway_plan::RecordRef::new(kind, id);
        slipway_plan::Record::from_fields(at, fields.as_object().unwrap()).unwrap()
    };
    let team = made(RecordKind::Team, person.id, json!({ "key": "Makers", "name": "Makers" }));
    let who = slipway_plan::RecordRef::new(RecordKind::Team, person.id);
    let fields = json!({ "who": who, "start": "2027-03-22", "end": "2027-03-24" });
    let leave = made(RecordKind::Leave, person.id, fields);
    let changes: Vec<Change> =
        [team, leave].map(|record| Change { before: None, after: Some(record) }).into();
    let mut set = ConflictSet::check(&plan, now);
    plan.apply(&changes);
    assert!(set.update(&plan, &changes, now).is_empty());
    assert!(set == ConflictSet::check(&plan, now));
}
