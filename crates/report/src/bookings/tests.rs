//! The report of bookings as other people's tools see it.

use slipway_testkit::TestPlan;

use super::*;
use crate::fixture::{self, common};
use crate::pdf_tools::{is_clean, keep, words_of};

fn printed(plan: &Plan, year: Option<i32>, paper: Paper) -> Document {
    let facts = common();
    report(plan, &ConflictSet::check(plan, facts.now), &facts, year, paper, &|_, _| true).unwrap()
}

#[test]
fn every_booking_stands_in_chart_and_list() {
    let plan = fixture::full();
    for (year, paper, name) in [
        (None, Paper::A3, "bookings-a3.pdf"),
        (Some(2027), Paper::A3, "bookings-year.pdf"),
        (Some(2027), Paper::A4, "bookings-a4.pdf"),
    ] {
        let made = printed(&plan, year, paper);
        keep(name, &made.pdf);
        is_clean(&made.pdf);
        assert!(made.pdf == printed(&plan, year, paper).pdf, "two runs, same bytes");
        let Some(text) = words_of(&made.pdf) else { return };
        for booking in plan.all::<Booking>() {
            let times = text.split_whitespace().filter(|w| *w == booking.key).count();
            assert!(times >= 2, "{} {times} times", booking.key);
        }
        assert!(text.contains("both hold STG exclusively") && text.contains("9f3a77c2"), "{text}");
    }
}

#[test]
fn what_lies_outside_is_counted() {
    let plan = fixture::full();
    let made = printed(&plan, Some(2031), Paper::A3);
    let Some(text) = words_of(&made.pdf) else { return };
    let count = plan.all::<Booking>().count();
    assert!(text.contains(&format!("{count} bookings lie outside this time.")), "{text}");
    assert!(text.contains("No booking lies in this time."));
    let facts = common();
    let conflicts = ConflictSet::check(&plan, facts.now);
    let none = report(&plan, &conflicts, &facts, Some(i32::MAX), Paper::A3, &|_, _| true);
    assert!(matches!(none, Err(ReportError::NoYear(_))));
    let stopped = report(&plan, &conflicts, &facts, None, Paper::A3, &|done, _| done < 1);
    assert!(matches!(stopped, Err(ReportError::Cancelled)));
}

#[test]
fn a_lane_taller_than_a_page_goes_on_with_its_head() {
    let mut plan = TestPlan::new().environment("ONE", "test", 1).environment("TWO", "staging", 1);
    for n in 0..120 {
        plan = plan.booking(&format!("B-{n:03}"), "ONE", "read_only", "2027-03-01", "2027-05-20");
    }
    let made = printed(&plan.build(), Some(2027), Paper::A4);
    keep("bookings-tall.pdf", &made.pdf);
    let Some(text) = words_of(&made.pdf) else { return };
    assert!((0..120).all(|n| text.matches(&format!("B-{n:03}")).count() >= 2));
    assert!(text.matches("Feb 2027").count() >= 3, "months on each page");
    assert_eq!(printed(&Plan::default(), None, Paper::A3).pages, 1);
}
