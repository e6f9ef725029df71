//! The report of one release as other people's tools see it.

use serde_json::json;
use slipway_plan::{Moment, RecordKind};
use slipway_text::conflicts as words;

use super::*;
use crate::fixture::{self, NOW, common};
use crate::pdf_tools::{is_clean, keep, words_of};

fn printed(plan: &Plan, key: &str, paper: Paper) -> Document {
    let facts = common();
    let conflicts = ConflictSet::check(plan, facts.now);
    let release = plan.by_key(RecordKind::Release, key).unwrap().id.into();
    report(plan, &conflicts, &facts, release, paper, &|_, _| true).unwrap()
}

#[test]
fn gates_criteria_scope_and_approvals_all_stand_on_it() {
    let plan = fixture::full();
    for (paper, name) in [(Paper::A4, "release-a4.pdf"), (Paper::LETTER.landscape(), "release-letter.pdf")] {
        let made = printed(&plan, "R2027.03", paper);
        keep(name, &made.pdf);
        is_clean(&made.pdf);
        assert!(made.pdf == printed(&plan, "R2027.03", paper).pdf, "two runs, same bytes");
        let Some(words) = words_of(&made.pdf) else { return };
        for what in [
            "Scope agreed, planned",
            "Go / no-go, planned",
            "no criteria",
            "Tests passed",
            "98.0\u{a0}%",
            "1,176 of 1,200",
            "Open P1 and P2 defects",
            "not met",
            "by release manager",
            "T. 田中",
            "rejected",
            "R. Sørensen",
            "12 May 2027 08:30",
            "The report on load is missing",
            "R2027.03-11",
            "Finish to start",
            "2 working days",
            "Frozen ledger, agreed with accounting",
            "Page 1 of",
            "9f3a77c2",
        ] {
            let plain = |s: &str| s.replace('\u{a0}', " ");
            assert!(plain(&words).contains(&plain(what)), "{what} in {words}");
        }
    }
}

#[test]
fn each_conflict_of_the_release_is_said() {
    let plan = fixture::full();
    let facts = common();
    let conflicts = ConflictSet::check(&plan, facts.now);
    let Some(text) = words_of(&printed(&plan, "R2027.04", Paper::A4).pdf) else { return };
    let bookings = plan.by_key(RecordKind::Booking, "B1").unwrap();
    let mut count = 0;
    for conflict in conflicts.of(bookings) {
        let said =
            words::sentence(&plan, conflict, &slipway_analysis::explain(&plan, conflict, facts.now)).text();
        for word in said.split_whitespace() {
            assert!(text.contains(word), "{word} of {said}");
        }
        count += 1;
    }
    assert!(count > 0);
}

#[test]
fn heads_are_repeated_and_sections_are_bookmarks() {
    let mut made = slipway_testkit::TestPlan::new().release("R1", "2027-01-04", "2027-12-12");
    for n in 0..150 {
        made = made.scope("R1", &format!("ITEM-{n:03}"));
    }
    let plan = made.build();
    let made = printed(&plan, "R1", Paper::A4);
    keep("release-long.pdf", &made.pdf);
    assert!(made.pages > 2, "{}", made.pages);
    let Some(text) = words_of(&made.pdf) else { return };
    assert!((0..150).all(|n| text.contains(&format!("ITEM-{n:03}"))));
    assert!(text.matches("Estimate").count() >= made.pages - 1, "{text}");
    let read = lopdf::Document::load_mem(&made.pdf).unwrap();
    assert!(read.catalog().unwrap().has(b"Outlines"));
}

#[test]
fn an_empty_release_says_what_is_missing_and_a_strange_one_is_an_error() {
    let plan =
        slipway_testkit::TestPlan::new().add(RecordKind::Release, "R1", json!({ "key": "R1", "name": "R1" }));
    let plan = plan.build();
    let made = printed(&plan, "R1", Paper::A4);
    assert_eq!(made.pages, 1);
    if let Some(text) = words_of(&made.pdf) {
        for what in ["No dates are planned.", "has no gates", "has no scope items", "Nothing waits"] {
            assert!(text.contains(what), "{what}");
        }
    }
    let facts = common();
    assert_eq!(facts.now, NOW.parse::<Moment>().unwrap().first());
    let conflicts = ConflictSet::check(&plan, facts.now);
    let gone = ReleaseId(slipway_testkit::Ids::new(99).next_id());
    assert!(matches!(
        report(&plan, &conflicts, &facts, gone, Paper::A4, &|_, _| true),
        Err(ReportError::NoRelease)
    ));
    let release = plan.by_key(RecordKind::Release, "R1").unwrap().id.into();
    let stopped = report(&plan, &conflicts, &facts, release, Paper::A4, &|done, _| done < 1);
    assert!(matches!(stopped, Err(ReportError::Cancelled)));
}
