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
