//! Feeds: what stands in them, and that anything put in comes back.

use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};
use chrono_tz::Tz;
use proptest::prelude::*;

use crate::ics::{
    Calendar, Entry, EntryTime, Field, Status, WriteError, clean, read, verify, write, write_verified,
};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time")
}

fn entry(uid: &str, when: EntryTime) -> Entry {
    Entry {
        uid: uid.to_owned(),
        sequence: 2,
        stamp: at("2026-11-02 08:15"),
        summary: "Release 27.1; deploy, verify".to_owned(),
        description: "Line one\nLine two".to_owned(),
        location: String::new(),
        categories: vec!["Release".to_owned(), "Prod, EU".to_owned()],
        url: Some("https://example.org/r/27.1?a=b,c;d".to_owned()),
        when,
        rrule: None,
        exdates: Vec::new(),
        status: Status::Confirmed,
        transparent: false,
        related_to: None,
    }
}

fn calendar(events: Vec<Entry>) -> Calendar {
    Calendar {
        name: "Payments 2027".to_owned(),
        description: "All releases".to_owned(),
        color: Some("teal".to_owned()),
        refresh_minutes: 120,
        events,
    }
}

fn text(calendar: &Calendar) -> String {
    String::from_utf8(write_verified(calendar).expect("verified")).expect("text")
}

#[test]
fn a_feed_is_these_lines() {
    let days = EntryTime::Days { first: day("2027-03-01"), last: day("2027-03-05") };
    let freeze = Entry { transparent: true, status: Status::Cancelled, ..entry("u1", days) };
    let written = text(&calendar(vec![freeze]));
    let expected = "BEGIN:VCALENDAR|VERSION:2.0|PRODID:-//Slipway//Slipway//EN|CALSCALE:GREGORIAN|METHOD:PUBLISH|\
        NAME:Payments 2027|X-WR-CALNAME:Payments 2027|DESCRIPTION:All releases|X-WR-CALDESC:All releases|COLOR:teal|\
        REFRESH-INTERVAL;VALUE=DURATION:PT2H|X-PUBLISHED-TTL:PT2H|\
        BEGIN:VEVENT|UID:u1|DTSTAMP:20261102T081500Z|LAST-MODIFIED:20261102T081500Z|SEQUENCE:2|\
        DTSTART;VALUE=DATE:20270301|DTEND;VALUE=DATE:20270306|SUMMARY:Release 27.1\\; deploy\\, verify|\
        DESCRIPTION:Line one\\nLine two|CATEGORIES:Release,Prod\\, EU|URL:https://example.org/r/27.1?a=b,c;d|\
        STATUS:CANCELLED|TRANSP:TRANSPARENT|END:VEVENT|END:VCALENDAR|";
    assert_eq!(written.replace("\r\n", "|"), expected);
}

#[test]
fn a_zone_in_use_is_defined_with_rules() {
    let when = EntryTime::Zoned {
        start: at("2027-06-12 18:00"),
        end: at("2027-06-13 02:00"),
        tz: Tz::Europe__Berlin,
    };
    let repeating = Entry {
        rrule: Some("FREQ=WEEKLY;UNTIL=20280101T000000Z".to_owned()),
        exdates: vec![at("2027-06-19 18:00")],
        ..entry("u1", when)
    };
    let written = text(&calendar(vec![repeating]));
    for line in [
        "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n",
        "DTSTART;TZID=Europe/Berlin:20270612T180000\r\n",
        "DTEND;TZID=Europe/Berlin:20270613T020000\r\n",
        "EXDATE;TZID=Europe/Berlin:20270619T180000\r\n",
    ] {
        assert!(written.contains(line), "{line} in {written}");
    }
    assert_eq!(written.matches("BEGIN:VTIMEZONE").count(), 1);
}

#[test]
fn instants_and_moments_need_no_zone_and_no_end() {
    let moment = at("2027-06-12 18:00");
    for when in [
        EntryTime::Utc { start: moment, end: moment },
        EntryTime::Zoned { start: moment, end: moment, tz: Tz::UTC },
    ] {
        let written = text(&calendar(vec![entry("u1", when)]));
        assert!(written.contains("DTSTART:20270612T180000Z\r\n"));
        assert!(!written.contains("DTEND") && !written.contains("VTIMEZONE"));
    }
}

#[test]
fn what_invites_or_alarms_is_never_written() {
    let days = EntryTime::Days { first: day("2027-03-01"), last: day("2027-03-01") };
    let written = text(&calendar(vec![entry("u1", days)]));
    for word in ["ORGANIZER", "ATTENDEE", "VALARM", "VTODO", "METHOD:CANCEL", "METHOD:REQUEST"] {
        assert!(!written.contains(word), "{word}");
    }
}

#[test]
fn a_line_break_in_a_text_adds_no_property() {
    let days = EntryTime::Days { first: day("2027-03-01"), last: day("2027-03-01") };
    let evil = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u{2028}DTSTART:20270101\u{85}\u{0}\u{b}ATTENDEE:mailto:a@b";
    let fields = Entry {
        summary: evil.to_owned(),
        url: Some(format!("https://x/{evil}")),
        rrule: Some(format!("FREQ=DAILY{evil}")),
        categories: vec![evil.to_owned()],
        related_to: Some(evil.to_owned()),
        ..entry(evil, days)
    };
    let written = calendar(vec![fields]);
    let reading = read(&write_verified(&written).expect("verified"));
    assert_eq!(reading.events.len(), 1);
    assert_eq!(reading.events[0].summary, clean(evil));
}

#[test]
fn verification_finds_what_differs() {
    let days = EntryTime::Days { first: day("2027-03-01"), last: day("2027-03-02") };
    let good = calendar(vec![entry("u1", days.clone())]);
    let bytes = write(&good);
    assert_eq!(verify(&good, &bytes), Ok(()));
    let differs = |change: fn(&mut Entry)| {
        let mut other = good.clone();
        change(&mut other.events[0]);
        verify(&other, &bytes)
    };
    let field = |field| Err(WriteError::Entry { uid: "u1".to_owned(), field });
    assert_eq!(differs(|e| e.summary.push('!')), field(Field::Summary));
    assert_eq!(differs(|e| e.sequence += 1), field(Field::Sequence));
    assert_eq!(differs(|e| e.transparent = true), field(Field::Transparency));
    assert_eq!(
        differs(|e| e.when = EntryTime::Days { first: day("2027-03-01"), last: day("2027-03-03") }),
        field(Field::When)
    );
    assert_eq!(differs(|e| e.stamp += TimeDelta::hours(1)), field(Field::Stamp));
    let mut named = good.clone();
    named.name.push('x');
    assert_eq!(verify(&named, &bytes), Err(WriteError::Calendar { field: Field::Name }));
    let twice = calendar(vec![entry("u1", days.clone()), entry("u1", days)]);
    assert_eq!(write_verified(&twice), Err(WriteError::DuplicateUid { uid: "u1".to_owned() }));
    let backwards = EntryTime::Days { first: day("2027-03-02"), last: day("2027-03-01") };
    let backwards = calendar(vec![entry("u1", backwards)]);
    assert_eq!(write_verified(&backwards), Err(WriteError::NotAnEvent { uid: "u1".to_owned() }));
    assert_eq!(verify(&good, &bytes[..bytes.len() - 2]), Err(WriteError::Line { line: 27 }));
    let mut long = good;
    long.events[0].description = "x".repeat(70_000);
    assert!(matches!(write_verified(&long), Err(WriteError::Problem(_))));
}

fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        Just("\r\n"),
        Just("\n"),
        Just("\r"),
        Just("\n "),
        Just("\t"),
        Just("  "),
        Just(";"),
        Just(","),
        Just(":"),
        Just("\\"),
        Just("\\n"),
        Just("\""),
        Just("^n"),
        Just("="),
        Just("\u{0}"),
        Just("\u{7f}"),
        Just("\u{85}"),
        Just("\u{2028}"),
        Just("\u{feff}"),
        Just("\u{1f680}"),
        Just("\u{1f469}\u{200d}\u{1f4bb}"),
        Just("\u{53d1}\u{5e03}\u{8ba1}\u{5212}"),
        Just("e\u{301}\u{323}"),
        Just("\u{5e9}\u{5dc}\u{5d5}\u{5dd}"),
        Just("\u{202e}abc\u{202c}"),
        Just("BEGIN:VEVENT"),
        Just("END:VCALENDAR"),
        Just("plain words"),
        Just("=cmd()"),
        Just("<script>"),
        Just("\u{fffd}\u{ffff}"),
    ];
    prop_oneof![
        6 => proptest::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat()),
        3 => any::<String>(),
        1 => (any::<char>(), 1..2_500_usize).prop_map(|(c, n)| c.to_string().repeat(n)),
    ]
}

fn when() -> impl Strategy<Value = EntryTime> {
    let zones = proptest::sample::select(chrono_tz::TZ_VARIANTS.to_vec());
    (0..40_000_u64, 0..40_u64, 0..1440_i64, 0..5000_i64, 0..3, zones).prop_map(
        |(from, days, minute, length, kind, tz)| {
            let first = day("1990-01-01") + Days::new(from);
            let start = first.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(minute);
            let end = start + TimeDelta::minutes(length);
            match kind {
                0 => EntryTime::Days { first, last: first + Days::new(days) },
                1 => EntryTime::Zoned { start, end, tz },
                _ => EntryTime::Utc { start, end },
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn anything_comes_back(
        texts in proptest::collection::vec(hostile(), 7),
        categories in proptest::collection::vec(hostile(), 0..4),
        when in when(),
        (sequence, transparent, kind) in (any::<u32>(), any::<bool>(), 0..3_usize),
    ) {
        let status = [Status::Confirmed, Status::Tentative, Status::Cancelled][kind];
        let event = Entry {
            sequence, status, transparent, categories,
            summary: texts[0].clone(),
            description: texts[1].clone(),
            location: texts[2].clone(),
            url: Some(texts[3].clone()),
            related_to: Some(texts[4].clone()),
            ..entry(&format!("u{}", texts[5]), when)
        };
        let written = Calendar { name: texts[6].clone(), ..calendar(vec![event]) };
        let bytes = write_verified(&written);
        prop_assert!(bytes.is_ok(), "{bytes:?}");
        prop_assert_eq!(bytes.ok(), Some(write(&written)));
    }
}

#[test]
fn ten_kilobytes_of_every_script_come_back() {
    let days = EntryTime::Days { first: day("2027-03-01"), last: day("2027-03-01") };
    for piece in ["\u{1f680}", "\u{53d1}", "e\u{301}", "\u{5e9}", " ", ",;\\", "\n", "a b "] {
        let description = piece.repeat(10_240 / piece.len());
        let written = calendar(vec![Entry { description, ..entry("u1", days.clone()) }]);
        assert!(write_verified(&written).is_ok(), "{piece:?}");
    }
}

#[test]
fn every_zone_of_the_database_can_be_written() {
    for tz in chrono_tz::TZ_VARIANTS {
        let when = EntryTime::Zoned { start: at("2027-06-12 18:00"), end: at("2027-06-13 02:00"), tz };
        let calendar = calendar(vec![entry("u1", when)]);
        let written = text(&calendar);
        assert_eq!(
            written.contains(&format!("TZID:{}\r\n", tz.name())),
            written.contains("VTIMEZONE"),
            "{tz}"
        );
        assert!(written.contains("VTIMEZONE") || written.contains("T180000Z"), "{tz}");
    }
}
