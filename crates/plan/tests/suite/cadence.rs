//! Cadences: where slots go, and what drawing them again leaves alone.

use serde_json::{Value, json};
use slipway_plan::cadence::{CadenceFault, Obstacle, Reason, Slot, Step, Then, draw, slots};
use slipway_plan::record::{Cadence, Gate, Phase, Release, WindowRule};
use slipway_plan::{Command, Plan, PlanError, RecordKind, RecordRef, ValueError, invert};
use slipway_testkit::TestPlan;
use uuid::Uuid;

const SEED: Uuid = Uuid::from_u128(0x01a1_fd1e_9000_7000_8000_0000_0000_0001);
const OTHER_SEED: Uuid = Uuid::from_u128(0x01a1_fd1e_9000_7000_8000_0000_0000_0002);

/// Three-weekly Wednesdays of the first half of 2027: 13 January, 3 and 24 February, 17 March, and so on.
fn made(rules: &Value) -> TestPlan {
    let template = json!({
        "key": "TRAIN", "name": "Train", "kind": "continuous", "governance": "continuous",
        "ready_offset": 19, "deploy_offset": 20, "deploy_time": "19:00", "deploy_minutes": 120,
        "phases": [{ "name": "Test", "kind": "sit", "tier": "test", "offset": 12, "days": 4 }],
        "gates": [{ "name": "Exit", "offset": 16 }],
        "criteria": [{ "gate": "Exit", "name": "Seen", "kind": "checklist" }],
    });
    let mut cadence = json!({
        "key": "C", "name": "Trains", "template": "TRAIN", "rrule": "FREQ=WEEKLY;INTERVAL=3;BYDAY=WE",
        "from": "2027-01-13", "until": "2027-06-30", "portfolio": "DIG", "team": "WEB",
        "key_pattern": "T{nn}", "name_pattern": "Train {n} of {year}-{month}-{day}, week {week}",
    });
    for (field, value) in rules.as_object().unwrap() {
        cadence[field] = value.clone();
    }
    TestPlan::new()
        .portfolio("DIG")
        .portfolio("GRID")
        .system("CRM")
        .add(RecordKind::Team, "WEB", json!({ "key": "WEB", "name": "Web" }))
        .add(RecordKind::ReleaseTemplate, "TRAIN", template)
        .add(RecordKind::Cadence, "C", cadence)
}

fn with_rule(made: TestPlan, kind: &str, from: &str, to: &str, more: &Value) -> TestPlan {
    let name = format!("{kind} {from}");
    made.window(&name, kind, from, to).with(RecordKind::WindowRule, &name, more.clone())
}

fn freeze(made: TestPlan, from: &str, to: &str) -> TestPlan {
    with_rule(made, "freeze", from, to, &json!({}))
}

fn placed(made: &TestPlan) -> Vec<String> {
    let text = |slot: &Slot| match slot.day {
        Ok(day) if day == slot.nominal => day.format("%m-%d").to_string(),
        Ok(day) => format!("{}>{}", slot.nominal.format("%m-%d"), day.format("%m-%d")),
        Err(why) => format!("{}!{why:?}", slot.nominal.format("%m-%d")),
    };
    slots(made.plan(), made.get::<Cadence>("C")).unwrap().iter().map(text).collect()
}

fn draw_at(made: &TestPlan, seed: Uuid, today: &str) -> Command {
    Command::DrawCadence { cadence: made.find(RecordKind::Cadence, "C"), seed, today: today.parse().unwrap() }
}

fn deploys(plan: &Plan) -> Vec<String> {
    let mut all: Vec<_> = plan.all::<Release>().filter_map(|r| Some((r.deploy?, r.key.clone()))).collect();
    all.sort();
    all.iter().map(|(at, key)| format!("{key} {at}")).collect()
}

fn steps(made: &TestPlan, today: &str) -> Vec<Step> {
    let lines = draw(made.plan(), made.get::<Cadence>("C"), today.parse().unwrap()).unwrap();
    lines.into_iter().map(|line| line.step).collect()
}

fn release_of(made: &TestPlan, key: &str) -> RecordRef {
    made.plan().by_key(RecordKind::Release, key).unwrap()
}

fn edit(made: &mut TestPlan, record: RecordRef, fields: &Value) {
    made.run(&Command::Edit { record, fields: fields.as_object().unwrap().clone() });
}

#[test]
fn slots_are_days_of_the_rule() {
    let plain = made(&json!({}));
    assert_eq!(
        placed(&plain),
        ["01-13", "02-03", "02-24", "03-17", "04-07", "04-28", "05-19", "06-09", "06-30"]
    );
}

#[test]
fn a_freeze_moves_a_slot_to_the_last_working_day_before_it_and_says_why() {
    // From Sunday 14 to Thursday 18 March: the day before it is a Saturday.
    let frozen = freeze(made(&json!({})), "2027-03-14", "2027-03-18");
    assert_eq!(placed(&frozen)[3], "03-17>03-12");
    let slot = &slots(frozen.plan(), frozen.get::<Cadence>("C")).unwrap()[3];
    let rule = frozen.plan().all::<WindowRule>().next().unwrap().id;
    let day = |text: &str| text.parse().unwrap();
    let expected = [
        Reason {
            on: day("2027-03-17"),
            obstacle: Obstacle::Freeze(rule),
            then: Then::Moved(day("2027-03-14")),
        },
        // The Sunday is in the freeze as well, but nobody works on it either.
        Reason { on: day("2027-03-14"), obstacle: Obstacle::Weekday, then: Then::Moved(day("2027-03-12")) },
    ];
    assert_eq!(slot.reasons, expected);
}

#[test]
fn each_rule_of_a_cadence_does_what_it_says() {
    for (freezes, found) in
        [("previous", "03-17>03-12"), ("next", "03-17>03-19"), ("skip", "03-17!Skipped"), ("stay", "03-17")]
    {
        let frozen = freeze(made(&json!({ "freezes": freezes })), "2027-03-13", "2027-03-18");
        assert_eq!(placed(&frozen)[3], found, "{freezes}");
    }
    for (holidays, found) in
        [("previous", "03-17>03-16"), ("next", "03-17>03-18"), ("skip", "03-17!Skipped"), ("stay", "03-17")]
    {
        let off = made(&json!({ "holidays": holidays })).window("H", "holiday", "2027-03-17", "2027-03-17");
        assert_eq!(placed(&off)[3], found, "{holidays}");
    }
}

#[test]
fn rules_that_point_at_each_other_come_to_an_end() {
    // A holiday moves forward into a freeze, which moves back over the holiday.
    let made = freeze(made(&json!({ "holidays": "next" })), "2027-03-18", "2027-03-25");
    let both = made.window("H", "holiday", "2027-03-17", "2027-03-17");
    assert_eq!(placed(&both)[3], "03-17>03-16");
    let always = with_rule(both, "freeze", "2025-01-01", "2025-01-31", &json!({ "rrule": "FREQ=DAILY" }));
    assert!(placed(&always).iter().all(|slot| slot.ends_with("!Nowhere")));
}

#[test]
fn only_freezes_that_cover_such_a_release_count() {
    for (limit, covers) in [
        (json!({ "tiers": ["staging"] }), false),
        (json!({ "tiers": ["production", "staging"] }), true),
        (json!({ "release_kinds": ["project"] }), false),
        (json!({ "release_kinds": ["continuous"] }), true),
        (json!({ "scope": ["GRID"] }), false),
        (json!({ "scope": ["GRID", "DIG"] }), true),
        (json!({ "scope": ["CRM"] }), false),
    ] {
        let plan = TestPlan::clone(&made(&json!({}))).window("F", "freeze", "2027-03-17", "2027-03-17");
        let limited = plan.with(RecordKind::WindowRule, "F", limit.clone());
        assert_eq!(placed(&limited)[3] != "03-17", covers, "{limit}");
    }
}

#[test]
fn a_freeze_is_compared_with_the_hours_of_the_deployment() {
    // 19:00 to 21:00 in Berlin is 18:00 to 20:00 in London.
    for (from, to, covers) in [
        ("2027-03-17T08:00", "2027-03-17T18:00", false),
        ("2027-03-17T08:00", "2027-03-17T18:01", true),
        ("2027-03-17T20:00", "2027-03-17T23:00", false),
        ("2027-03-17T19:59", "2027-03-17T23:00", true),
    ] {
        let london = with_rule(made(&json!({})), "freeze", from, to, &json!({ "zone": "Europe/London" }));
        assert_eq!(placed(&london)[3] != "03-17", covers, "{from} {to}");
    }
}

#[test]
fn holidays_are_those_of_the_team_and_the_portfolio() {
    for (scope, counts) in [("WEB", true), ("DIG", true), ("GRID", false)] {
        let off = made(&json!({})).window("H", "holiday", "2027-03-17", "2027-03-17");
        let off = off.with(RecordKind::WindowRule, "H", json!({ "scope": [scope] }));
        assert_eq!(placed(&off)[3] != "03-17", counts, "{scope}");
    }
    let four_days = json!({ "working_days": ["mon", "tue", "thu", "fri"] });
    let team = made(&json!({})).with(RecordKind::Team, "WEB", four_days);
    assert_eq!(placed(&team)[0], "01-13>01-12");
}

#[test]
fn slots_that_a_long_freeze_puts_on_one_day_are_left_out_but_one() {
    let weekly = made(&json!({ "rrule": "FREQ=WEEKLY;BYDAY=WE", "until": "2027-03-03" }));
    let long = freeze(weekly, "2027-01-27", "2027-02-10");
    let expected = ["01-13", "01-20", "01-27>01-26", "02-03!Taken(2027-01-27)", "02-10!Taken(2027-01-27)"];
    assert_eq!(placed(&long)[..5], expected);
    assert_eq!(placed(&long)[5..], ["02-17", "02-24", "03-03"], "and the others keep their numbers");
}

#[test]
fn drawing_makes_the_releases_and_drawing_again_changes_nothing() {
    let mut drawn = freeze(made(&json!({})), "2027-03-13", "2027-03-18");
    let before = drawn.plan().clone();
    let command = draw_at(&drawn, SEED, "2027-02-03");
    let changes = drawn.plan().effect(&command).unwrap();
    drawn.run(&command);
    assert_eq!(
        deploys(drawn.plan()),
        [
            "T03 2027-02-24T19:00",
            "T04 2027-03-12T19:00",
            "T05 2027-04-07T19:00",
            "T06 2027-04-28T19:00",
            "T07 2027-05-19T19:00",
            "T08 2027-06-09T19:00",
            "T09 2027-06-30T19:00",
        ]
    );
    let release = drawn.plan().get::<Release>(release_of(&drawn, "T04").id.into()).unwrap();
    assert_eq!(release.slot, "2027-03-17".parse().ok());
    assert_eq!(release.name, "Train 4 of 2027-03-17, week 11");
    assert_eq!(release.start, "2027-02-20".parse().ok());
    assert_eq!(release.team, Some(drawn.get::<slipway_plan::record::Team>("WEB").id));
    assert_eq!(release.cadence, Some(drawn.get::<Cadence>("C").id));
    assert_eq!(drawn.plan().effect(&draw_at(&drawn, OTHER_SEED, "2027-02-03")), Ok(Vec::new()));
    assert_eq!(drawn.plan().effect(&draw_at(&drawn, SEED, "2027-02-03")), Ok(Vec::new()));
    let mut back = drawn.plan().clone();
    back.apply(&invert(&changes));
    assert_eq!(back, before);
}

#[test]
fn a_new_holiday_moves_only_what_is_ahead_and_not_locked() {
    let mut drawn = made(&json!({}));
    drawn.run(&draw_at(&drawn, SEED, "2027-01-01"));
    let locked = release_of(&drawn, "T05");
    edit(&mut drawn, locked, &json!({ "locked": true }));
    let over = release_of(&drawn, "T06");
    edit(&mut drawn, over, &json!({ "status": "completed" }));
    let mut off = drawn;
    for day in ["2027-02-24", "2027-04-07", "2027-04-28", "2027-05-19"] {
        off = off.window(day, "holiday", day, day);
    }
    let before = off.plan().clone();
    let command = draw_at(&off, OTHER_SEED, "2027-02-24");
    let changes = off.plan().effect(&command).unwrap();
    let moved: Vec<_> = changes.iter().filter(|c| c.record().kind == RecordKind::Release).collect();
    assert_eq!(moved.len(), 1, "{moved:?}");
    off.run(&command);
    let release = off.plan().get::<Release>(release_of(&off, "T07").id.into()).unwrap();
    assert_eq!(release.deploy, "2027-05-18T19:00".parse().ok());
    assert_eq!(release.slot, "2027-05-19".parse().ok());
    let phase = off.plan().naming::<Phase>(release.id).next().unwrap();
    assert_eq!(phase.start, "2027-05-10".parse().unwrap(), "its phases move along");
    let expected = [Step::Past, Step::Past, Step::Past, Step::Same, Step::Locked, Step::Over, Step::Same];
    assert_eq!(steps(&off, "2027-02-24")[..7], expected);
    let mut back = off.plan().clone();
    back.apply(&invert(&changes));
    assert_eq!(back, before, "one command, one undo");
}

#[test]
fn a_release_whose_slot_is_gone_goes_unless_it_holds_something() {
    let mut drawn = made(&json!({}));
    drawn.run(&draw_at(&drawn, SEED, "2027-01-01"));
    let holder = release_of(&drawn, "T08");
    let fields = json!({ "release": holder, "key": "S-1", "title": "Story" });
    let record = RecordRef::new(RecordKind::ScopeItem, drawn.next_id());
    drawn.run(&Command::Add { record, fields: fields.as_object().unwrap().clone() });
    let cadence = drawn.find(RecordKind::Cadence, "C");
    edit(&mut drawn, cadence, &json!({ "until": "2027-05-31" }));
    assert_eq!(steps(&drawn, "2027-01-01")[7..], [Step::Kept, Step::Remove]);
    let gates = drawn.plan().all::<Gate>().count();
    drawn.run(&draw_at(&drawn, OTHER_SEED, "2027-01-01"));
    assert_eq!(drawn.plan().by_key(RecordKind::Release, "T09"), None);
    assert_eq!(drawn.plan().all::<Gate>().count(), gates - 1);
    assert!(drawn.plan().holds(holder));
}

#[test]
fn a_changed_weekday_moves_the_releases_that_are_there() {
    let mut drawn = made(&json!({}));
    drawn.run(&draw_at(&drawn, SEED, "2027-01-01"));
    let (cadence, first) = (drawn.find(RecordKind::Cadence, "C"), release_of(&drawn, "T01"));
    edit(&mut drawn, cadence, &json!({ "rrule": "FREQ=WEEKLY;INTERVAL=3;BYDAY=TH" }));
    drawn.run(&draw_at(&drawn, OTHER_SEED, "2027-01-01"));
    // 1 July is after the last day of the cadence.
    assert_eq!(drawn.plan().all::<Release>().count(), 8);
    let release = drawn.plan().get::<Release>(first.id.into()).unwrap();
    assert_eq!((release.deploy, release.slot), ("2027-01-14T19:00".parse().ok(), "2027-01-14".parse().ok()));
    assert_eq!(drawn.plan().effect(&draw_at(&drawn, SEED, "2027-01-01")), Ok(Vec::new()));
}

#[test]
fn a_closer_rhythm_keeps_what_is_there_and_makes_keys_that_are_free() {
    let mut drawn = made(&json!({}));
    drawn.run(&draw_at(&drawn, SEED, "2027-01-01"));
    let cadence = drawn.find(RecordKind::Cadence, "C");
    edit(&mut drawn, cadence, &json!({ "rrule": "FREQ=WEEKLY;BYDAY=WE" }));
    drawn.run(&draw_at(&drawn, OTHER_SEED, "2027-01-01"));
    assert_eq!(drawn.plan().all::<Release>().count(), 25);
    let key = &deploys(drawn.plan())[1];
    assert_eq!(key, "T02-2 2027-01-20T19:00", "T02 is the release of 3 February");
}

#[test]
fn a_waiver_of_the_release_lets_it_stay() {
    let mut drawn = made(&json!({}));
    drawn.run(&draw_at(&drawn, SEED, "2027-01-01"));
    let release = release_of(&drawn, "T04");
    let mut frozen = freeze(drawn, "2027-03-17", "2027-03-17");
    assert_eq!(steps(&frozen, "2027-01-01")[3], Step::Move(-1));
    let waiver = |expires: &str| {
        json!({ "subject": release, "rule": frozen.find(RecordKind::WindowRule, "freeze 2027-03-17"),
                "reason": "law", "requested_by": "Ann", "approved_by": "Bob", "expires": expires })
    };
    let (late, early) = (waiver("2027-03-31"), waiver("2027-03-01"));
    let record = RecordRef::new(RecordKind::Waiver, frozen.next_id());
    frozen.run(&Command::Add { record, fields: early.as_object().unwrap().clone() });
    assert_eq!(steps(&frozen, "2027-01-01")[3], Step::Move(-1));
    edit(&mut frozen, record, &json!({ "expires": late["expires"] }));
    assert_eq!(steps(&frozen, "2027-01-01")[3], Step::Same);
}

#[test]
fn cadences_that_make_no_sense_are_refused_with_the_reason() {
    let refused = |rules: &Value| {
        let made = made(rules);
        match made.plan().effect(&draw_at(&made, SEED, "2027-01-01")) {
            Err(PlanError::Cadence { why, .. }) => why,
            other => panic!("{rules}: {other:?}"),
        }
    };
    // Every Wednesday, but only from a Thursday to the next Tuesday.
    assert_eq!(
        refused(&json!({ "from": "2027-01-14", "until": "2027-01-19", "rrule": "FREQ=WEEKLY;BYDAY=WE" })),
        CadenceFault::NoSlot
    );
    assert_eq!(refused(&json!({ "rrule": "FREQ=DAILY", "until": "2029-12-31" })), CadenceFault::TooMany(520));
    let equal = CadenceFault::EqualKeys {
        key: "T2027".to_owned(),
        one: "2027-01-13".parse().unwrap(),
        other: "2027-02-03".parse().unwrap(),
    };
    assert_eq!(refused(&json!({ "key_pattern": "T{year}" })), equal);

    let made = made(&json!({}));
    let cadence = made.find(RecordKind::Cadence, "C");
    let edited = |field: &str, value: &str| {
        let fields = [(field.to_owned(), json!(value))].into_iter().collect();
        made.plan().effect(&Command::Edit { record: cadence, fields })
    };
    for bad in ["T{nnn}", "T{", "T}", "{}"] {
        let refused = edited("key_pattern", bad);
        let Err(PlanError::Value { field: "key_pattern", why: ValueError::NotChoice { .. }, .. }) = refused
        else {
            panic!("{bad}: {refused:?}");
        };
    }
    assert!(matches!(edited("until", "2027-01-01"), Err(PlanError::EndBeforeStart { .. })));
    let taken = made.clone().release("T03", "2027-01-04", "2027-03-19");
    let key = "T03".to_owned();
    let refused = taken.plan().effect(&draw_at(&taken, SEED, "2027-01-01"));
    assert_eq!(refused, Err(PlanError::KeyTaken { kind: RecordKind::Release, key }));
    assert_eq!(slots(made.plan(), made.get::<Cadence>("C")).unwrap().len(), 9);
}

#[test]
fn a_batch_sees_the_holiday_that_it_has_just_made() {
    let mut drawn = made(&json!({}));
    drawn.run(&draw_at(&drawn, SEED, "2027-01-01"));
    let record = RecordRef::new(RecordKind::WindowRule, drawn.next_id());
    let fields = json!({ "name": "H", "kind": "holiday", "from": "2027-05-19", "to": "2027-05-19" });
    let commands = vec![
        Command::Add { record, fields: fields.as_object().unwrap().clone() },
        draw_at(&drawn, OTHER_SEED, "2027-01-01"),
    ];
    drawn.run(&Command::Batch { commands });
    assert!(deploys(drawn.plan()).contains(&"T07 2027-05-18T19:00".to_owned()));
}

#[test]
fn the_command_reads_back_and_refuses_what_it_does_not_know() {
    let text = format!(
        "{{\"do\":\"draw_cadence\",\"cadence\":\"cadence:{SEED}\",\"seed\":\"{SEED}\",\"today\":\"2027-01-01\"}}"
    );
    let command: Command = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::to_string(&command).unwrap(), text);
    for bad in [text.replace("today", "tomorrow"), text.replace("2027-01-01", "2027-01-32")] {
        assert!(serde_json::from_str::<Command>(&bad).is_err(), "{bad}");
    }
}

#[test]
fn a_cadence_of_which_no_slot_is_left_is_refused() {
    let all = |rules| {
        let made = made(&rules);
        let cadence = made.find(RecordKind::Cadence, "C");
        (made.plan().effect(&draw_at(&made, SEED, "2027-01-01")).map(|changes| changes.is_empty()), cadence)
    };
    let saturdays = json!({ "rrule": "FREQ=WEEKLY;BYDAY=SA", "holidays": "skip", "until": "2027-02-06" });
    let (drawn, cadence) = all(saturdays);
    assert_eq!(drawn, Err(PlanError::Cadence { cadence, why: CadenceFault::AllLeftOut(4) }));
    let also = json!({ "rrule": "FREQ=WEEKLY;BYDAY=SA,MO", "holidays": "skip", "until": "2027-02-06" });
    assert_eq!(all(also).0, Ok(false), "one day is enough");
    let stay = json!({ "rrule": "FREQ=WEEKLY;BYDAY=SA", "holidays": "stay" });
    assert_eq!(all(stay).0, Ok(false));
    let frozen = freeze(made(&json!({ "freezes": "skip" })), "2027-01-01", "2027-06-30");
    let cadence = frozen.find(RecordKind::Cadence, "C");
    let drawn = frozen.plan().effect(&draw_at(&frozen, SEED, "2027-01-01"));
    assert_eq!(drawn, Err(PlanError::Cadence { cadence, why: CadenceFault::AllLeftOut(9) }));
    assert_eq!(placed(&frozen).len(), 9, "where each was and why can still be asked");
}
