//! Real input that nobody here wrote.

use crate::example::follows;
use crate::{Bench, corpus, tool};

#[test]
fn a_real_portfolio_year_is_taken_whole() {
    let Some(year) = corpus("year") else { return };
    let bench = Bench::new();
    bench.ok("new r.slipway");
    let ran = bench.run(&format!("import r.slipway --from csv {}", year.display()));
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("227 rows read"), "{}", ran.err);
    for (what, count) in [("releases", 34), ("phases", 69), ("gates", 20)] {
        let found = bench.json(&format!("show r.slipway {what} --json"));
        assert_eq!(found.as_array().unwrap().len(), count, "{what}");
    }
    bench.run("check r.slipway");
    bench.ok("export r.slipway ics -o r.ics");
    let again = bench.run(&format!("import r.slipway --from csv {}", year.display()));
    assert_eq!(again.code, 0);
    assert_eq!(bench.json("show r.slipway log --json").as_array().unwrap().len(), 2, "nothing new, no entry");
}

#[test]
fn its_year_calendar_has_every_release_of_that_year() {
    let (Some(year), Some(mut reader)) = (corpus("year"), tool("pdftotext")) else { return };
    let bench = Bench::new();
    bench.ok("new r.slipway");
    bench.ok(&format!("import r.slipway --from csv {}", year.display()));
    bench.ok("report r.slipway year --year 2024 -o year.pdf");
    let text = reader.arg(bench.path("year.pdf")).arg("-").output().unwrap();
    let text = String::from_utf8(text.stdout).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    let releases = bench.json("show r.slipway releases --json");
    let phases = bench.json("show r.slipway phases --json");
    let in_year = |start: &str, end: &str| start <= "2024-12-31" && end >= "2024-01-01";
    let text_of = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let touches = |r: &&serde_json::Value| {
        let end = text_of(&r["deploy"]).max(text_of(&r["ready"]));
        let at_work = phases.as_array().unwrap().iter().filter(|p| p["release"] == r["id"]);
        in_year(&text_of(&r["start"]), &end)
            || at_work.into_iter().any(|p| in_year(&text_of(&p["start"]), &text_of(&p["end"])))
    };
    let of_year: Vec<_> = releases.as_array().unwrap().iter().filter(touches).collect();
    assert!(of_year.len() >= 15, "{}", of_year.len());
    for release in of_year {
        assert!(follows(&words, release["name"].as_str().unwrap()), "{}", release["name"]);
    }
}

#[test]
fn real_calendars_are_taken_or_explained() {
    let bench = Bench::new();
    bench.ok("new c.slipway --zone Asia/Shanghai");
    let schedule = corpus("ics/k8s-sig-release/releases/release-1.35/schedule.ics");
    let Some(schedule) = schedule else { return };
    let mut files = vec![schedule];
    let holidays = std::fs::read_dir(corpus("ics/holiday-cn").unwrap()).unwrap();
    files.extend(holidays.map(|f| f.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "ics")));
    files.sort();
    for file in files {
        let events = String::from_utf8_lossy(&std::fs::read(&file).unwrap()).matches("BEGIN:VEVENT").count();
        let ran = bench.run(&format!("import c.slipway --from ics {} --partial", file.display()));
        assert_eq!(ran.code, 0, "{}: {}", file.display(), ran.err);
        let said = format!("{events} rows read");
        let one = events == 1 && ran.err.contains("One row read");
        assert!(one || ran.err.contains(&said), "{}: {events} events, {}", file.display(), ran.err);
    }
    bench.ok("verify c.slipway");
}
