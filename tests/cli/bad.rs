//! Bad input: a message that says where and why, the exit code of the contract, and nothing changed.

use crate::Bench;

/// Runs, expects the code, words in the message, and the plan as it was.
fn refused(bench: &Bench, line: &str, code: i32, words: &[&str]) {
    let before = bench.read("p.slipway");
    let ran = bench.run(line);
    assert_eq!(ran.code, code, "{line}: {}{}", ran.out, ran.err);
    for word in words {
        assert!(ran.err.contains(word), "{line} should say {word}: {}", ran.err);
    }
    assert!(!ran.err.contains("panicked"), "{}", ran.err);
    assert_eq!(bench.read("p.slipway"), before, "{line} changed the plan");
}

fn bench() -> Bench {
    let bench = Bench::new();
    bench.ok("new p.slipway --name Plan --zone Europe/Berlin");
    bench
}

#[test]
fn files_that_are_no_plans() {
    let bench = bench();
    bench.write("text.slipway", "just text");
    bench.write("empty.slipway", "");
    std::fs::create_dir(bench.path("folder.slipway")).unwrap();
    for name in ["text", "empty", "folder", "missing"] {
        for action in ["check", "verify", "undo", "show", "export"] {
            let rest = match action {
                "show" => " releases",
                "export" => " ics -o x.ics",
                _ => "",
            };
            refused(&bench, &format!("{action} {name}.slipway{rest}"), 4, &[name]);
        }
    }
    assert_eq!(bench.read("text.slipway"), b"just text");
    assert!(!bench.path("missing.slipway").exists());
}

#[test]
fn damaged_and_newer_files_are_left_as_they_are() {
    let bench = bench();
    let whole = bench.read("p.slipway");
    let mut damaged = whole.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 4096].fill(0xA5);
    bench.write("damaged.slipway", &damaged);
    bench.write("cut.slipway", &whole[..whole.len() / 2]);
    let mut newer = whole;
    newer[60..64].copy_from_slice(&999_u32.to_be_bytes());
    bench.write("newer.slipway", &newer);
    for name in ["damaged", "cut", "newer"] {
        let before = bench.read(&format!("{name}.slipway"));
        refused(&bench, &format!("verify {name}.slipway"), 4, &[name]);
        assert_eq!(bench.read(&format!("{name}.slipway")), before);
    }
    refused(&bench, "check newer.slipway", 4, &["newer"]);
}

#[test]
fn a_plan_is_never_made_over_a_file() {
    let bench = bench();
    refused(&bench, "new p.slipway", 3, &["exists already"]);
    refused(&bench, "new p.slipway --sample", 3, &["exists already"]);
    refused(&bench, "new q.slipway --zone Mars/Olympus", 3, &["Mars/Olympus"]);
    assert!(!bench.path("q.slipway").exists());
}

#[test]
fn wrong_rows_are_listed_with_line_column_and_reason() {
    let bench = bench();
    bench.write(
        "releases.csv",
        "key,name,kind,start,ready,deploy\n\
         R1,First,project,2027-01-04,2027-02-26,2027-03-03\n\
         R2,Second,project,2027-02-30,2027-03-26,2027-04-07\n\
         R1,Again,project,2027-01-04,2027-02-26,2027-03-03\n\
         R3,Third,bundle,2027-01-04,2027-02-26,2027-03-03\n",
    );
    let words = [
        "releases.csv:3, column start",
        "2027-02-30",
        "releases.csv:4",
        "releases.csv:5, column kind",
        "bundle",
    ];
    refused(&bench, "import p.slipway --from csv releases.csv", 3, &words);
    bench.write("phases.csv", "release,name,start,end\nR9,SIT,2027-01-04,2027-01-29\n");
    refused(&bench, "import p.slipway --from csv phases.csv", 3, &["phases.csv:2, column release", "R9"]);
    bench.write("odd.csv", "colour,shape\nred,round\n");
    refused(&bench, "import p.slipway --from csv odd.csv", 3, &["odd.csv"]);
    refused(&bench, "import p.slipway --from csv nowhere.csv", 4, &["nowhere.csv"]);
}

#[test]
fn the_good_rows_can_be_taken_knowingly() {
    let bench = bench();
    bench.write("releases.csv", "key,name,start\nR1,First,2027-01-04\nR2,Second,someday\n");
    let dry = bench.run("import p.slipway --from csv releases.csv --dry-run");
    assert_eq!(dry.code, 3, "a dry run tells what the import would: {}", dry.err);
    bench.ok("import p.slipway --from csv releases.csv --partial");
    assert_eq!(bench.json("show p.slipway releases --json").as_array().unwrap().len(), 1);
}

#[test]
fn a_calendar_with_broken_lines() {
    let bench = bench();
    bench.write(
        "broken.ics",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:No start\r\nEND:VEVENT\r\n;;;\r\n",
    );
    refused(&bench, "import p.slipway --from ics broken.ics", 3, &["broken.ics:2"]);
    bench.write("noise.ics", [0xFF_u8, 0xFE, 0x00, 0x01, 0x02]);
    refused(&bench, "import p.slipway --from ics noise.ics", 3, &["noise.ics"]);
}

#[test]
fn a_plan_that_is_open_elsewhere_can_be_read_but_not_changed() {
    let bench = bench();
    let host = slipway_workspace::SystemHost;
    let now = slipway_workspace::Host::now(&host);
    let held = slipway_workspace::Session::open(&bench.path("p.slipway"), now).unwrap();
    refused(&bench, "undo p.slipway", 4, &["is open in another Slipway", &std::process::id().to_string()]);
    bench.ok("check p.slipway");
    bench.ok("export p.slipway ics -o p.ics");
    drop(held);
    assert_eq!(bench.run("undo p.slipway").code, 3, "nothing to undo, but no longer locked");
}

#[test]
fn nothing_is_written_over_a_plan_or_into_nowhere() {
    let bench = bench();
    bench.ok("new other.slipway");
    let other = bench.read("other.slipway");
    for line in [
        "report p.slipway status -o p.slipway",
        "export p.slipway ics -o other.slipway",
        "export p.slipway json -o p.slipway",
    ] {
        refused(&bench, line, 3, &["is a plan"]);
    }
    refused(&bench, "backup p.slipway -o other.slipway", 3, &["exists already"]);
    assert_eq!(bench.read("other.slipway"), other);
    refused(&bench, "report p.slipway status -o nowhere/s.pdf", 3, &["folder of nowhere"]);
    refused(&bench, "report p.slipway status -o .", 3, &["not an ordinary file"]);
}

#[test]
fn options_without_effect_are_refused_and_not_passed_over() {
    let bench = bench();
    for line in [
        "export p.slipway json -o a.json --audience sponsors",
        "export p.slipway csv -o out --from 2027-01-01",
        "report p.slipway conflicts -o c.pdf --year 2027",
        "report p.slipway year -o y.pdf --since 1",
        "report p.slipway release -o r.pdf",
        "report p.slipway year -o y.pdf --year 300000",
    ] {
        assert_eq!(bench.run(line).code, 2, "{line}");
    }
}

const PERSON: &str = r#"{"do":"add","record":"person:01936b00-0000-7000-8000-0000000000a1","fields":{"key":"zed","name":"Zed"}}"#;

/// Applies lines that are refused, expects words in the message, and the plan as it was.
fn lines_refused(bench: &Bench, lines: &[&str], words: &[&str]) {
    bench.write("lines", lines.join("\n"));
    refused(bench, "apply p.slipway lines", 3, words);
}

#[test]
fn a_refused_command_is_told_by_its_line_also_where_only_the_whole_shows_it() {
    let bench = bench();
    // Refused at once, with a comment and an empty line above.
    let early = r##"{"do":"edit","record":"person:zed","fields":{"name":null}}"##;
    lines_refused(&bench, &["# people", "", PERSON, early], &["Line 4: Name: must not be empty."]);
    // Refused when all commands are done: the environment comes nowhere.
    let field = r#"{"do":"add","record":"custom_field:01936b00-0000-7000-8000-0000000000a2","fields":{"key":"who","name":"Who","on":"environment"}}"#;
    let late = r#"{"do":"add","record":"custom_value:01936b00-0000-7000-8000-0000000000a3","fields":{"field":"custom_field:who","record":"environment:01936b00-0000-7000-8000-0000000000a9","value":"x"}}"#;
    let more = r#"{"do":"edit","record":"person:zed","fields":{"name":"Zed Z"}}"#;
    lines_refused(&bench, &["", PERSON, field, late, more], &["Line 4: ", "does not exist"]);
    let twice = PERSON.replace("a1", "a4");
    lines_refused(&bench, &[PERSON, field, &twice], &["Line 3: ", "zed"]);
}

#[test]
fn a_key_that_nothing_has_is_said_as_such_with_its_line() {
    let bench = bench();
    let none = r#"{"do":"edit","record":"release:NOPE","fields":{"name":"X"}}"#;
    lines_refused(&bench, &[PERSON, none], &["Line 2: no release has the key NOPE."]);
    let inside = r#"{"do":"add","record":"team:01936b00-0000-7000-8000-0000000000a2","fields":{"key":"t","name":"T","portfolio":"portfolio:NOPE"}}"#;
    lines_refused(&bench, &[inside], &["Line 1: no portfolio has the key NOPE."]);
    // The line that was to make it is what is wrong.
    let wrong = PERSON.replace("Zed", " ");
    let after = r#"{"do":"edit","record":"person:zed","fields":{"name":"Z"}}"#;
    lines_refused(&bench, &[&wrong, after], &["Line 1: Name: must not be empty."]);
}

#[test]
fn a_decision_about_a_conflict_that_never_was_is_refused() {
    let bench = bench();
    let decide = |conflict: &str| {
        format!(
            r#"{{"do":"decide","id":"01936b00-0000-7000-8000-0000000000b1","conflict":"{conflict}","decision":"fix","owner":"Ada","why":"Soon"}}"#
        )
    };
    for conflict in
        ["booking-overlap-0123456789abcdef", "nonsense-0123456789abcdef", "booking-overlap-1", "x"]
    {
        lines_refused(&bench, &[&decide(conflict)], &["no conflict", conflict, "decided"]);
        lines_refused(&bench, &[PERSON, &decide(conflict)], &["no conflict", conflict]);
    }
    let added = r#"{"do":"add","record":"decision:01936b00-0000-7000-8000-0000000000b1","fields":{"conflict":"x","owner":"Ada","reason":"Soon"}}"#;
    lines_refused(&bench, &[added], &["no conflict x"]);
}

#[test]
fn a_decision_about_a_conflict_that_is_there_or_was_decided_before_is_taken() {
    let bench = Bench::new();
    bench.ok("new p.slipway --sample");
    let all = bench.json("check p.slipway --json --fail-on never");
    let overlap =
        all["conflicts"].as_array().unwrap().iter().find(|c| c["kind"] == "booking-overlap").unwrap();
    let (id, booking) = (overlap["id"].as_str().unwrap(), overlap["subjects"][0]["id"].as_str().unwrap());
    let decide = |n: usize| {
        serde_json::json!({ "do": "decide", "id": format!("01936b00-0000-7000-8000-0000000000b{n}"), "conflict": id,
            "decision": "fix", "owner": "Ada", "why": "Soon" })
        .to_string()
    };
    assert_eq!(bench.with_input("apply p.slipway", &decide(1)).code, 0);
    // It goes with its booking, and whoever decides about it again continues what was decided.
    let gone = format!(r#"{{"do":"remove","record":"booking:{booking}"}}"#);
    assert_eq!(bench.with_input("apply p.slipway", &gone).code, 0);
    assert_eq!(bench.with_input("apply p.slipway", &decide(2)).code, 0);
    // Before anybody had decided, a conflict that is gone is none; one that comes back by the same lines is.
    for _ in 0..3 {
        bench.ok("undo p.slipway");
    }
    assert_eq!(bench.with_input("apply p.slipway", &gone).code, 0);
    assert_eq!(bench.with_input("apply p.slipway", &decide(3)).code, 3);
}

#[test]
fn what_is_in_the_plan_already_is_not_taken_again() {
    let bench = bench();
    bench.write("people.csv", "key,name\nzed,Zed\n,Nobody\n");
    let first = bench.run("import p.slipway --from csv people.csv --partial");
    assert!(first.err.contains("2 rows read, 1 taken,"), "{}", first.err);
    let again = bench.run("import p.slipway --from csv people.csv --partial");
    assert_eq!(again.code, 0);
    assert!(again.err.contains("0 taken, 1 in the plan already"), "{}", again.err);
    assert!(!again.out.contains("People"), "{}", again.out);
}

#[test]
fn drawing_a_cadence_lists_each_slot_that_is_elsewhere_and_why() {
    let bench = Bench::new();
    bench.ok("new p.slipway --sample");
    let cadence = r#"{"do":"add","record":"cadence:01936b00-0000-7000-8000-0000000000d1","fields":{"key":"WK","name":"Weekly","template":"release_template:train","rrule":"FREQ=WEEKLY;INTERVAL=2;BYDAY=TH","from":"2027-05-03","until":"2027-05-31","key_pattern":"W{nn}","name_pattern":"Weekly {nn}"}}"#;
    let draw = r#"{"do":"draw_cadence","cadence":"cadence:WK","seed":"01936b00-0000-7000-8000-0000000000d2","today":"2026-11-21"}"#;
    let ran = bench.with_input("apply p.slipway", &format!("{cadence}\n{draw}\n"));
    assert_eq!(ran.code, 0, "{}", ran.err);
    // The sixth of May 2027 is Ascension Day.
    let slots: Vec<&str> = ran.err.lines().filter(|line| line.starts_with("slot ")).collect();
    assert_eq!(slots.len(), 1, "{}", ran.err);
    for words in ["W01", "Thu 6 May 2027", "is a holiday", "moved to Wed 5 May 2027"] {
        assert!(slots[0].contains(words), "{slots:?}");
    }
}
