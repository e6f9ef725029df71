//! Crooked files as data: what goes in, what is taken, what is told.

use std::fmt::Write as _;

use proptest::prelude::*;

use crate::ics::{Clock, MAX_EVENTS, ProblemKind, Span, Zone, read};

/// Events and problems in a short form, one a line.
fn render(bytes: &[u8]) -> String {
    let reading = read(bytes);
    let mut out = String::new();
    for event in &reading.events {
        let uid = event.uid.as_deref().unwrap_or("-");
        let span = match event.span() {
            Span::Days { first, last } => format!("{first}..{last}"),
            Span::Times { start, end, clock } => {
                let clock = match clock {
                    Clock::Floating => "floating".to_owned(),
                    Clock::Utc => "UTC".to_owned(),
                    Clock::Zoned(Zone::Known(tz)) => tz.name().to_owned(),
                    Clock::Zoned(Zone::Unknown(name)) => format!("{name}?"),
                };
                format!("{}..{} {clock}", start.format("%F %R"), end.format("%F %R"))
            }
        };
        writeln!(out, "{}: {uid} {:?} {span}", event.line, event.summary).expect("written");
    }
    for problem in &reading.problems {
        writeln!(out, "! {problem}").expect("written");
    }
    out
}

fn check(input: &str, expected: &str) {
    let expected: String = expected.trim().lines().map(|line| format!("{}\n", line.trim())).collect();
    assert_eq!(render(input.as_bytes()), expected);
}

fn event(body: &str) -> String {
    format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n{body}\nEND:VEVENT\nEND:VCALENDAR\n")
}

#[test]
fn days_end_on_their_last_day() {
    for (end, last) in [
        ("DTEND;VALUE=DATE:20270304", "03"),
        ("DTEND;VALUE=DATE:20270302", "01"),
        ("DTEND;VALUE=DATE:20270301", "01"),
        ("DURATION:P2D", "02"),
        ("X-NOTHING:1", "01"),
    ] {
        check(
            &event(&format!("DTSTART;VALUE=DATE:20270301\n{end}")),
            &format!("2: a \"\" 2027-03-01..2027-03-{last}"),
        );
    }
    check(
        &event("DTSTART;VALUE=DATE:20270301\nDTEND;VALUE=DATE:20270228"),
        "2: a \"\" 2027-03-01..2027-03-01\n! line 5: end before start",
    );
    check(
        &event("DTSTART;VALUE=DATE:20270301\nDTEND:20270303T120000"),
        "2: a \"\" 2027-03-01..2027-03-03\n! line 5: end is of another kind than start",
    );
}

#[test]
fn times_keep_their_clock() {
    check(
        &event(
            "DTSTART;TZID=W. Europe Standard Time:20270301T220000\nDTEND;TZID=America/New_York:20270301T200000",
        ),
        "2: a \"\" 2027-03-01 22:00..2027-03-02 02:00 Europe/Berlin",
    );
    check(
        &event("DTSTART:20270301T220000Z\nDURATION:PT90M"),
        "2: a \"\" 2027-03-01 22:00..2027-03-01 23:30 UTC",
    );
    check(
        &event("DTSTART;TZID=Mars/Olympus:20270301T220000\nDTEND;TZID=Mars/Olympus:20270301T230000"),
        "2: a \"\" 2027-03-01 22:00..2027-03-01 23:00 Mars/Olympus?\n! line 4: zone Mars/Olympus unknown",
    );
    let zoned = "DTSTART;TZID=Europe/Berlin:20270301T220000";
    check(
        &event(&format!("{zoned}\nDTEND:20270301T230000")),
        "2: a \"\" 2027-03-01 22:00..2027-03-01 23:00 Europe/Berlin\n! line 5: end is of another kind than start",
    );
    check(
        &event(&format!("{zoned}\nDTEND;VALUE=DATE:20270302")),
        "2: a \"\" 2027-03-01 22:00..2027-03-02 00:00 Europe/Berlin\n! line 5: end is of another kind than start",
    );
    check(
        &event("DTSTART:20270301T220000\nDTEND:20270301T230000Z"),
        "2: a \"\" 2027-03-01 22:00..2027-03-01 22:00 floating\n! line 5: DTEND unreadable: 20270301T230000Z",
    );
    check(&event("DTSTART:20270301T220000"), "2: a \"\" 2027-03-01 22:00..2027-03-01 22:00 floating");
}

#[test]
fn a_zone_is_known_by_its_location() {
    check(
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:mine\nX-LIC-LOCATION:Asia/Tokyo\nEND:VTIMEZONE\nBEGIN:VEVENT\n\
         DTSTART;TZID=mine:20270301T220000\nEND:VEVENT\nEND:VCALENDAR",
        "6: - \"\" 2027-03-01 22:00..2027-03-01 22:00 Asia/Tokyo",
    );
}

#[test]
fn an_event_without_a_start_is_told_with_its_line() {
    check(&event("SUMMARY:x"), "! line 2: event without DTSTART");
    check(&event("DTSTART:soon"), "! line 2: DTSTART unreadable: soon");
    check(
        &event("DTSTART;TZID=\"Europe/Berlin:20270301T000000"),
        "! line 2: event without DTSTART\n! line 4: parameters of DTSTART unreadable",
    );
}

#[test]
fn one_bad_line_costs_no_more_than_itself() {
    let input = "junk\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20270301\nSTATUS:MAYBE\nSEQUENCE:x\n\
                 DTEND:later\nRRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY\nEXDATE:20270301,never\nSUMMARY:one\ntwo\n\
                 BEGIN:VALARM\nBEGIN:X-NEW\nEND:VEVENT\nEND:VTODO\nEND:VCALENDAR\nUID:outside";
    check(
        input,
        "3: a \"one\\ntwo\" 2027-03-01..2027-03-01
         ! line 1: not a property
         ! line 6: status MAYBE unknown
         ! line 7: sequence x unreadable
         ! line 8: DTEND unreadable: later
         ! line 10: more than one RRULE
         ! line 11: EXDATE unreadable: never
         ! line 13: orphan line, joined to the one before
         ! line 14: VALARM without END
         ! line 15: X-NEW without END
         ! line 17: END:VTODO without BEGIN
         ! line 19: UID outside every component",
    );
}

#[test]
fn events_without_an_end_do_not_swallow_each_other() {
    check(
        "BEGIN:VEVENT\nUID:a\nDTSTART:20270301\nBEGIN:VEVENT\nUID:b\nDTSTART:20270302\n",
        "1: a \"\" 2027-03-01..2027-03-01
         4: b \"\" 2027-03-02..2027-03-02
         ! line 1: VEVENT without END
         ! line 4: VEVENT without END",
    );
}

#[test]
fn nesting_is_capped_and_told() {
    let nested = "BEGIN:X\n".repeat(100_000);
    let reading = read(nested.as_bytes());
    assert!(reading.problems.iter().any(|p| p.line == 17 && matches!(p.kind, ProblemKind::TooDeep { .. })));
    let deep_event = format!("{}BEGIN:VEVENT\nDTSTART:20270301\nEND:VEVENT\n", "BEGIN:X\n".repeat(16));
    let reading = read(deep_event.as_bytes());
    assert_eq!(reading.events, []);
    assert!(reading.problems.iter().any(|p| p.line == 17 && p.kind.loses_event()));
}

#[test]
fn what_is_unknown_is_kept() {
    let reading =
        read(event("DTSTART:20270301\nX-COST;CURRENCY=EUR:1\\,5\nBEGIN:X-PART\nA:1\nEND:X-PART").as_bytes());
    assert_eq!(reading.problems, []);
    let component = reading.calendars[0].all("VEVENT")[0];
    let cost = component.property("X-COST").expect("kept");
    assert_eq!((cost.value.as_str(), cost.parameter("CURRENCY"), cost.line), ("1\\,5", Some("EUR"), 5));
    assert_eq!(component.children[0].properties[0].value, "1");
}

#[test]
fn events_and_problems_are_capped() {
    let events = "BEGIN:VEVENT\nDTSTART:20270301\nEND:VEVENT\n".repeat(MAX_EVENTS + 5);
    let reading = read(events.as_bytes());
    assert_eq!(reading.events.len(), MAX_EVENTS);
    let last = reading.problems.last().expect("a problem");
    assert_eq!((last.line, &last.kind), (3 * MAX_EVENTS + 1, &ProblemKind::TooManyEvents));
    let reading = read("END:X\n".repeat(50_000).as_bytes());
    assert_eq!(reading.problems.len(), 10_001);
    assert_eq!(reading.problems[10_000].kind, ProblemKind::TooManyProblems);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_mutation_loses_an_event(
        cuts in proptest::collection::vec((any::<proptest::sample::Index>(), prop_oneof![
            Just(""), Just("\n"), Just("\r"), Just(";"), Just(":"), Just("\""), Just("="), Just(","), Just("\u{e9}"),
            Just("BEGIN:VEVENT\n"), Just("\nBEGIN:VEVENT\n"), Just("\nEND:VEVENT\n"), Just("\nBEGIN:VALARM\n"), Just("\nEND:VCALENDAR\n"),
        ]), 1..12),
    ) {
        let mut text = event("DTSTART;TZID=\"Europe/Berlin\":20270301T000000\nDURATION:P1D\nSUMMARY:x \u{1f680}\nRDATE:20270401,20270402").repeat(3);
        for (at, piece) in cuts {
            let at = text.floor_char_boundary(at.index(text.len()));
            let end = text.ceil_char_boundary((at + 1).min(text.len()));
            text.replace_range(at..end, piece);
        }
        let reading = read(text.as_bytes());
        let lines = text.split(['\r', '\n']);
        let begun = lines.filter(|line| line.trim_end().eq_ignore_ascii_case("BEGIN:VEVENT")).count();
        let lost = reading.problems.iter().filter(|problem| problem.kind.loses_event()).count();
        prop_assert_eq!(reading.events.len() + lost, begun, "{}", text);
    }
}
