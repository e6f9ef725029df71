//! Calendars as changes of a plan.

use slipway_plan::record::{Milestone, Phase, Release, WindowRule};
use slipway_plan::{Command, Plan, RecordKind};
use uuid::Uuid;

use super::corpus::{corpus, files};
use crate::csv::{Import, ProblemKind, Source};
use crate::ics::import::{import, import_all};

fn plan() -> Plan {
    let record = slipway_plan::RecordRef::new(RecordKind::PlanSettings, Uuid::from_u128(1));
    let fields = [("name", "Example"), ("zone", "Europe/Berlin")];
    let fields = fields.map(|(name, text)| (name.to_owned(), text.into())).into_iter().collect();
    let mut plan = Plan::default();
    let changes = plan.effect(&Command::Add { record, fields }).unwrap();
    plan.apply(&changes);
    plan
}

fn taken(plan: &Plan, sources: &[Source]) -> Import {
    let mut next = 1_000;
    let mut ids = || {
        next += 1;
        Uuid::from_u128(next)
    };
    import_all(plan, sources, &mut ids, &|_, _| true).unwrap()
}

fn after(plan: &Plan, import: &Import) -> Plan {
    let mut plan = plan.clone();
    let changes = plan.effect(&Command::Batch { commands: import.commands.clone() }).expect("accepted");
    plan.apply(&changes);
    plan
}

fn calendar(name: &str, head: &str, events: &[&str]) -> Source {
    let events: Vec<String> = events
        .iter()
        .map(|event| format!("BEGIN:VEVENT\n{}\nEND:VEVENT\n", event.replace('|', "\n")))
        .collect();
    let text = format!("BEGIN:VCALENDAR\n{head}\n{}END:VCALENDAR\n", events.concat());
    Source { name: name.to_owned(), bytes: text.into_bytes() }
}

/// Kind, name, rule, from, to, exceptions and zone of each window, by from.
fn windows(plan: &Plan) -> Vec<String> {
    let mut rules: Vec<&WindowRule> = plan.all().collect();
    rules.sort_by_key(|w| (w.from, w.name.clone()));
    let text = |w: &&WindowRule| {
        let rule = w.rrule.as_ref().map_or("", |r| r.as_str());
        let except = w.exceptions.iter().map(ToString::to_string).collect::<Vec<_>>().join(";");
        let zone = w.zone.map_or("", |zone| zone.name());
        format!("{} {} {}..{} [{rule}] [{except}] {zone}", w.kind.word(), w.name, w.from, w.to)
    };
    rules.iter().map(text).collect()
}

fn told(import: &Import) -> Vec<String> {
    let text = |p: &crate::csv::Problem| {
        let lost = if p.lost { "lost " } else { "" };
        format!("{lost}{}:{} {}", p.file, p.line.unwrap_or(0), p.why)
    };
    import.problems.iter().map(text).collect()
}

#[test]
fn holidays_and_days_in_lieu_become_windows() {
    let events = [
        "UID:a|SUMMARY:春节假期|DTSTART;VALUE=DATE:20270206|DTEND;VALUE=DATE:20270213",
        "UID:b|SUMMARY:上班(补春节假期)|DTSTART;VALUE=DATE:20270220",
        "UID:c|SUMMARY:Christmas Day|DTSTART;VALUE=DATE:20271225|RRULE:FREQ=YEARLY;UNTIL=20301225T000000Z",
    ];
    let source = calendar("2027.ics", "X-WR-CALNAME:中国法定节假日", &events);
    let import = taken(&plan(), std::slice::from_ref(&source));
    assert_eq!((told(&import), import.rows), (Vec::new(), 3));
    let full = after(&plan(), &import);
    assert_eq!(
        windows(&full),
        [
            "holiday 春节假期 2027-02-06..2027-02-12 [] [] ",
            "working_hours 上班(补春节假期) 2027-02-20..2027-02-20 [] [] ",
            "holiday Christmas Day 2027-12-25..2027-12-25 [FREQ=YEARLY;UNTIL=20301225] [] ",
        ]
    );
    let again = taken(&full, &[source]);
    assert_eq!((again.commands.len(), again.taken[&RecordKind::WindowRule]), (0, 3));
    assert_eq!(again.same, again.taken);
}

#[test]
fn freezes_keep_clock_rule_and_exceptions() {
    let events = [
        "UID:w|SUMMARY:Weekly|DTSTART;TZID=America/New_York:20270101T180000|DTEND;TZID=America/New_York:20270102T060000|RRULE:FREQ=WEEKLY;UNTIL=20270701T220000Z|EXDATE;TZID=America/New_York:20270108T180000|RDATE;TZID=America/New_York:20270303T180000",
        "UID:w|RECURRENCE-ID;TZID=America/New_York:20270115T180000|SUMMARY:Moved|DTSTART;TZID=America/New_York:20270116T180000|DURATION:PT2H",
        "UID:u|SUMMARY:Payment|DTSTART:20270401T100000Z|DTEND:20270401T120000Z",
        "UID:f|SUMMARY:Floating|DTSTART:20270501T100000|DTEND:20270501T120000",
        "UID:p|SUMMARY:Point|DTSTART:20270502T100000Z",
        "UID:h|SUMMARY:Hourly|DTSTART:20270503T100000Z|DURATION:PT1H|RRULE:FREQ=HOURLY",
        "UID:c|SUMMARY:Gone|STATUS:CANCELLED|DTSTART;VALUE=DATE:20270601",
    ];
    let import = taken(&plan(), &[calendar("freezes.ics", "X-WR-CALNAME:Change freezes", &events)]);
    assert_eq!(
        windows(&after(&plan(), &import)),
        [
            "freeze Weekly 2027-01-01T18:00..2027-01-02T06:00 [FREQ=WEEKLY;UNTIL=20270701T180000] [2027-01-08;2027-01-15] America/New_York",
            "freeze Moved 2027-01-16T18:00..2027-01-16T20:00 [] [] America/New_York",
            "freeze Weekly 2027-03-03T18:00..2027-03-04T06:00 [] [] America/New_York",
            "freeze Payment 2027-04-01T10:00..2027-04-01T12:00 [] [] UTC",
            "freeze Floating 2027-05-01T10:00..2027-05-01T12:00 [] [] ",
        ]
    );
    assert_eq!(
        told(&import),
        [
            "lost freezes.ics:31 no length",
            "lost freezes.ics:36 not a recurrence: FREQ=HOURLY: FREQ=HOURLY is more often than daily",
            "freezes.ics:43 cancelled",
        ]
    );
    assert_eq!(import.rows, 7);
}

#[test]
fn a_schedule_becomes_dates_of_a_release_of_its_own() {
    let events = [
        "UID:1|SUMMARY:Code freeze|DTSTART;VALUE=DATE:20270301|DTEND;VALUE=DATE:20270302|DESCRIPTION:No features",
        "UID:2|SUMMARY:Burndown|DTSTART;VALUE=DATE:20270302|DTEND;VALUE=DATE:20270310",
        "UID:3|SUMMARY:Go|DTSTART:20270310T200000Z|DTEND:20270310T210000Z|RRULE:FREQ=WEEKLY",
        "UID:4|SUMMARY:Year-end freeze|DTSTART;VALUE=DATE:20271220|DTEND;VALUE=DATE:20280103",
        "UID:5|SUMMARY:Ledgers|CATEGORIES:Blackout|DTSTART;VALUE=DATE:20270331",
    ];
    let source = calendar("x.ics", "X-WR-CALNAME:Train 7", &events);
    let import = taken(&plan(), std::slice::from_ref(&source));
    let full = after(&plan(), &import);
    let release = full.all::<Release>().next().unwrap();
    assert_eq!((release.key.as_str(), release.name.as_str()), ("Train-7", "Train 7"));
    assert_eq!(release.start.unwrap().to_string(), "2027-03-01");
    assert_eq!(release.ready.unwrap().to_string(), "2028-01-02");
    let dates: Vec<String> = full.all::<Milestone>().map(|m| format!("{} {}", m.name, m.date)).collect();
    assert!(dates.contains(&"Code freeze 2027-03-01".to_owned()), "{dates:?}");
    assert!(dates.contains(&"Go 2027-03-10T21:00".to_owned()), "on the plan's clock: {dates:?}");
    assert_eq!(
        full.all::<Phase>().map(|p| (p.start.to_string(), p.end.to_string())).collect::<Vec<_>>(),
        [("2027-03-02".to_owned(), "2027-03-09".to_owned())]
    );
    assert_eq!(windows(&full).len(), 2);
    assert_eq!(told(&import), ["x.ics:3 release Train-7 made", "x.ics:16 repeats, first taken"]);
    let again = taken(&full, &[source]);
    assert_eq!(again.commands, []);
    let moved =
        calendar("x.ics", "X-WR-CALNAME:Train 7", &["UID:1|SUMMARY:Code freeze|DTSTART;VALUE=DATE:20270303"]);
    let import = taken(&full, &[moved]);
    let [Command::Edit { fields, .. }] = import.commands.as_slice() else { panic!("{:?}", import.commands) };
    assert_eq!(fields["date"], "2027-03-03");
}

#[test]
fn dates_can_go_to_a_release_that_is_there() {
    let plan =
        after(&plan(), &taken(&plan(), &[calendar("a.ics", "", &["UID:1|SUMMARY:Go|DTSTART:20270301"])]));
    let release = plan.all::<Release>().next().unwrap().id;
    let source = calendar("b.ics", "", &["UID:2|SUMMARY:Stop|DTSTART:20270302"]);
    let import = import(&plan, &source, Some(release), &mut Uuid::nil, &|_, _| true).unwrap();
    assert_eq!(after(&plan, &import).naming::<Milestone>(release).count(), 2);
}

#[test]
fn one_uid_for_several_events() {
    let events = [
        "UID:1|SUMMARY:A|DTSTART:20270301",
        "UID:1|SUMMARY:A|DTSTART:20270301",
        "UID:1|SUMMARY:B|DTSTART:20270302",
        "UID:2|SUMMARY:Old|DTSTART:20270303",
        "UID:2|SEQUENCE:1|SUMMARY:New|DTSTART:20270304",
        "SUMMARY:No UID|DTSTART:20270305",
        "UID:3|DTSTART:20270306",
    ];
    let import = taken(&plan(), &[calendar("a.ics", "X-WR-CALNAME:T", &events)]);
    let full = after(&plan(), &import);
    let mut names: Vec<&str> = full.all::<Milestone>().map(|m| m.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["A", "B", "New", "No UID"]);
    assert_eq!(
        told(&import),
        [
            "a.ics:3 release T made",
            "a.ics:8 same as in line 3",
            "a.ics:18 same as in line 23",
            "lost a.ics:33 required",
        ]
    );
}

#[test]
fn files_that_are_no_calendars() {
    let raw = |bytes: &[u8]| Source { name: "a.ics".to_owned(), bytes: bytes.to_vec() };
    for bytes in [b"".as_slice(), b"\xFF\xFE\x00\x01\x02", b"hello", b"key,name\nR1,x\n"] {
        let import = taken(&plan(), &[raw(bytes)]);
        assert!(import.problems.iter().any(|p| p.lost && p.why == ProblemKind::NotACalendar), "{import:?}");
    }
    let empty = taken(&plan(), &[raw(b"BEGIN:VCALENDAR\nEND:VCALENDAR\n")]);
    assert!(empty.problems.iter().all(|p| !p.lost));
    let broken = taken(&plan(), &[raw(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\n;;;\n")]);
    assert!(broken.problems.iter().any(|p| p.lost && p.line == Some(2)));
    assert_eq!(broken.rows, 1);
}

#[test]
fn every_event_of_real_calendars_is_taken_or_explained() {
    let Some(folder) = corpus() else { return };
    for path in files(&folder) {
        let (bytes, path) = (std::fs::read(&path).unwrap(), path.display().to_string());
        let events = crate::ics::read(&bytes).events.len();
        let source = Source { name: "file.ics".to_owned(), bytes };
        let import = taken(&plan(), std::slice::from_ref(&source));
        let full = after(&plan(), &import);
        let taken_events: usize =
            import.taken.iter().filter(|(k, _)| **k != RecordKind::Release).map(|(_, n)| n).sum();
        let left = import.problems.iter().filter(|p| {
            matches!(p.why, ProblemKind::CancelledEvent | ProblemKind::SameEvent { .. })
                || (p.lost && !matches!(p.why, ProblemKind::Ics(_) | ProblemKind::NotACalendar))
        });
        assert!(taken_events + left.count() >= events, "{path}: {events} events, {taken_events} taken");
        let again = taken(&full, &[source]);
        assert_eq!(again.commands, [], "{path}");
    }
}

#[test]
fn real_schedules_and_holidays_are_taken_whole() {
    let Some(folder) = corpus() else { return };
    for path in files(&folder) {
        let (bytes, path) = (std::fs::read(&path).unwrap(), path.display().to_string());
        let schedule = path.ends_with("release-1.35/schedule.ics");
        if !schedule && !path.contains("holiday-cn") {
            continue;
        }
        let import = taken(&plan(), &[Source { name: path.clone(), bytes }]);
        assert!(import.problems.iter().all(|p| !p.lost), "{path}: {:?}", told(&import));
        let kind = if schedule { RecordKind::Milestone } else { RecordKind::WindowRule };
        let others = if schedule { import.taken.get(&RecordKind::Phase).copied().unwrap_or(0) } else { 0 };
        let same = import.problems.iter().filter(|p| matches!(p.why, ProblemKind::SameEvent { .. })).count();
        assert_eq!(import.taken.get(&kind).copied().unwrap_or(0) + others + same, import.rows, "{path}");
    }
}
