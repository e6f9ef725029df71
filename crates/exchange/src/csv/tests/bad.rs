//! Wrong rows: each is listed with line, column and reason, and costs no other.

use slipway_plan::record::{Portfolio, Release};
use slipway_plan::{Plan, RecordKind};

use super::super::{MOST_CELL, Source};
use super::{after, source, taken, told};

fn check(files: &[(&str, &str)], taken_rows: usize, expected: &[&str]) -> Plan {
    let sources: Vec<Source> = files.iter().map(|(name, text)| source(name, text)).collect();
    let import = taken(&Plan::default(), &sources, 0);
    assert_eq!(told(&import), expected);
    assert_eq!(import.taken.values().sum::<usize>(), taken_rows);
    after(&Plan::default(), &import)
}

#[test]
fn each_wrong_cell_of_a_row_is_told() {
    check(
        &[(
            "releases.csv",
            "key,name,kind,start,deploy\nR1,One,project,2027-01-04,2027-03-03\n,Two,bundle,2027-02-30,04.03.2027\n",
        )],
        1,
        &[
            "releases.csv:3 key required",
            "releases.csv:3 kind not one of [\"enterprise\", \"project\", \"independent\", \"continuous\", \"emergency\"]: bundle",
            "releases.csv:3 start not a day or a day and time: 2027-02-30",
            "releases.csv:3 deploy not a day or a day and time: 04.03.2027",
        ],
    );
}

#[test]
fn keys_that_are_unknown_doubled_or_ambiguous() {
    check(
        &[
            ("releases.csv", "key,name,parents\nR1,One,\nR1,Again,\nR2,Two,R9\n"),
            ("more.csv", "key,name,deploy\nR1,Third,\n"),
            (
                "phases.csv",
                "release,name,start,end\nR1,SIT,2027-01-04,2027-01-08\nR1,SIT,2027-01-04,2027-01-08\nR1,SIT,2027-02-04,2027-02-08\nR7,SIT,2027-02-04,2027-02-08\n",
            ),
            ("dependencies.csv", "from,to\nR1/SIT,R1\nR1/SIT#2,R1\n"),
        ],
        4,
        &[
            "releases.csv:3 key R1 is in releases.csv:2 already",
            "releases.csv:4 parents no [Release] R9",
            "more.csv:2 key R1 is in releases.csv:2 already",
            "phases.csv:3 same as phases.csv:2",
            "phases.csv:5 release no [Release] R7",
            "dependencies.csv:2 from R1/SIT is more than one",
        ],
    );
}

#[test]
fn rows_of_a_wrong_shape() {
    check(
        &[(
            "releases.csv",
            "key,name,start\nR1,One\nR2,Two,2027-01-04,more\nR3,Three,2027-01-04,\n\"R4,Four,\nR5,Five,\n,,\n",
        )],
        2,
        &[
            "releases.csv:2 2 cells, not 3",
            "releases.csv:3 4 cells, not 3",
            "releases.csv:5 quote not closed",
        ],
    );
}

#[test]
fn what_the_plan_refuses_is_a_problem_of_its_row() {
    check(
        &[
            (
                "releases.csv",
                "key,name,kind,parents,start,ready\nE1,A,enterprise,E2,,\nE2,B,enterprise,E1,,\nR1,C,project,R2,,\nR2,D,project,,2027-02-01,2027-01-01\nR3,E,project,R4,,\nR4,F,project,,,\n",
            ),
            ("phases.csv", "release,name,start,end\nE1,SIT,2027-02-04,2027-02-01\n"),
            ("scope.csv", "release,key,title\nE1,X-1,Not here\n"),
            ("dependencies.csv", "from,to\nE1,E1\n"),
        ],
        5,
        &[
            "releases.csv:3 parents E2: release:00000000-0000-0000-0000-000000000002 would contain itself",
            "releases.csv:4 parents without R2, which was not taken",
            "releases.csv:5 ready R2: release:00000000-0000-0000-0000-000000000004: ready is before start",
            "releases.csv:6 parents R4: release:00000000-0000-0000-0000-000000000006 is no enterprise release",
            "phases.csv:2 end E1 SIT: phase:00000000-0000-0000-0000-000000000007: end is before start",
            "scope.csv:2 release E1: release:00000000-0000-0000-0000-000000000001 is an enterprise release and holds no scope",
            "dependencies.csv:2 to E1: release:00000000-0000-0000-0000-000000000001 would depend on itself",
        ],
    );
}

#[test]
fn rules_that_never_happen_are_told_with_row_and_reason() {
    check(
        &[(
            "windows.csv",
            "name,kind,rrule,from,to,exceptions\nA,freeze,FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30,2027-01-01,2027-01-02,\nB,freeze,FREQ=DAILY;UNTIL=20261231,2027-01-01,2027-01-02,\nC,freeze,FREQ=WEEKLY;BYDAY=WEDNESDAY,2027-01-01,2027-01-02,\nD,freeze,,2027-01-01,2027-01-02,2027-01-01\nE,freeze,,2027-01-02,2027-01-01,\nF,freeze,FREQ=YEARLY,2027-01-01,2027-01-02,2027-01-01\n",
        )],
        1,
        &[
            "windows.csv:2 rrule not a recurrence: FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30: no day fits it",
            "windows.csv:3 rrule not a recurrence: FREQ=DAILY;UNTIL=20261231: it ends before it starts",
            "windows.csv:4 rrule not a recurrence: FREQ=WEEKLY;BYDAY=WEDNESDAY: BYDAY=WEDNESDAY cannot be read",
            "windows.csv:5 exceptions not a recurrence: : all of its days are excepted",
            "windows.csv:6 to E freeze 2027-01-02: window_rule:00000000-0000-0000-0000-000000000004: to is before from",
        ],
    );
}

#[test]
fn portfolios_that_are_only_named_are_made() {
    let text =
        "key,name,portfolio,start\nR1,One,Node.js,2027-01-04\nR2,Two,Node.js,2027-01-04\nR3,Three,Bad,soon\n";
    let plan = check(
        &[("releases.csv", text)],
        3,
        &[
            "releases.csv:2 portfolio portfolio Node.js made",
            "releases.csv:4 start not a day or a day and time: soon",
        ],
    );
    assert_eq!(plan.all::<Portfolio>().map(|p| p.key.as_str()).collect::<Vec<_>>(), ["Node.js"]);
    let files = [("releases.csv", "key,name,portfolio\nR1,One,B\n"), ("portfolios.csv", "key,name\nA,A\n")];
    check(&files, 1, &["releases.csv:2 portfolio no [Portfolio] B"]);
}

#[test]
fn files_that_are_no_tables() {
    let raw = |name: &str, bytes: &[u8]| Source { name: name.to_owned(), bytes: bytes.to_vec() };
    let utf16: Vec<u8> =
        "\u{feff}key,name,start\nR1,Übung,\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let long = format!("key,name,start\nR9,{},\n", "x".repeat(MOST_CELL + 1));
    let sources = [
        raw("a.csv", b""),
        raw("b.csv", b" \r\n \n"),
        raw("c.csv", b"PK\x03\x04zip"),
        raw("d.csv", b"colour,shape\nred,round\n"),
        raw("e.csv", &utf16),
        raw("f.csv", b"key,name,start\r\nR2,\xDCbung,\r\n"),
        raw("g.csv", b"\xEF\xBB\xBFkey,name,start,size\rR3,\xC3\x9Cbung,,5\r"),
        raw("h.csv", long.as_bytes()),
        raw("people.csv", b"key,mail\nx,y\n"),
    ];
    let import = taken(&Plan::default(), &sources, 0);
    assert_eq!(
        told(&import),
        [
            "a.csv empty",
            "b.csv empty",
            "c.csv no text",
            "d.csv:1 header of no layout",
            "e.csv UTF-16",
            "f.csv:2 not UTF-8, taken as Windows-1252",
            "g.csv:1 size Release has no column size",
            "h.csv:2 name more than 65536 bytes",
            "people.csv:1 Person without [\"name\"]",
        ]
    );
    let plan = after(&Plan::default(), &import);
    assert!(plan.all::<Release>().all(|r| r.name == "Übung"));
    assert_eq!(plan.count(RecordKind::Release), 3);
}

#[test]
fn cells_that_should_hold_rows() {
    check(
        &[
            ("releases.csv", "key,name,start\nR1,One,\n"),
            ("systems.csv", "key,name,origin\nWEB,Portal,internal\n"),
            (
                "scope.csv",
                "release,key,title,systems\nR1,A,a,WEB:config\nR1,B,b,\"[{\"\"system\"\":\"\"WEB\"\"\"\nR1,C,c,\"[{\"\"system\"\":\"\"ABC\"\",\"\"impact\"\":\"\"code\"\"}]\"\nR1,D,d,\"[{\"\"system\"\":\"\"WEB\"\"}]\"\n",
            ),
        ],
        3,
        &[
            "scope.csv:3 systems no JSON: EOF while parsing an object at line 1 column 16",
            "scope.csv:4 systems no [System] ABC",
            "scope.csv:5 systems row 1 of the table: missing field `impact`",
        ],
    );
}
