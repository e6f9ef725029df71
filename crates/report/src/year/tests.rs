//! The calendar of made-up and real years: what belongs to it, and the pages as other people's tools see them.

use slipway_plan::Moment;
use slipway_testkit::TestPlan;

use super::*;
use crate::fixture::{self, NOW, RELEASES};
use crate::pdf_tools::{is_clean, keep, words_of};
use crate::scene::MarkShape;

fn now() -> NaiveDateTime {
    NOW.parse::<Moment>().unwrap().first()
}

fn facts(year: i32) -> YearFacts {
    YearFacts {
        year,
        now: now(),
        log_position: 4711,
        fingerprint: "9f3a77c2".into(),
        author: "Š. Müller".into(),
        plan_name: "Energie Nord".into(),
        forecasts: false,
    }
}

fn made(plan: &Plan, year: i32) -> Calendar {
    calendar(plan, &ConflictSet::check(plan, now()), now(), year, None).unwrap()
}

fn printed(plan: &Plan, year: i32, paper: Paper, name: &str) -> Document {
    let conflicts = ConflictSet::check(plan, now());
    let made = report(plan, &conflicts, &facts(year), paper, &|_, _| true).unwrap();
    keep(name, &made.pdf);
    made
}

fn keys(calendar: &Calendar) -> Vec<&str> {
    calendar.groups.iter().flat_map(|g| &g.lanes).map(|l| l.key.as_str()).collect()
}

#[test]
fn a_release_belongs_to_each_year_that_it_touches() {
    let plan = TestPlan::new()
        .release("BEFORE", "2026-05-01", "2026-12-31")
        .release("INTO", "2026-11-01", "2027-01-01")
        .release("OUT", "2027-12-31", "2028-03-01")
        .release("AFTER", "2028-01-01", "2028-03-01")
        .release("PHASE", "2026-01-01", "2026-03-01")
        .phase("PHASE", "Support", "", "2026-03-02", "2027-02-01")
        .release("MARK", "2026-01-01", "2026-03-01")
        .milestone("MARK", "End of life", "2027-06-30")
        .release("GATE", "2026-01-01", "2026-03-01")
        .gate("GATE", "Review", "2027-12-31")
        .build();
    let calendar = made(&plan, 2027);
    let mut found = keys(&calendar);
    found.sort_unstable();
    assert_eq!(found, ["GATE", "INTO", "MARK", "OUT", "PHASE"]);
    assert_eq!((calendar.days, made(&plan, 2028).days), (365.0, 366.0));
}

#[test]
fn ready_and_deployment_on_one_day_are_one_mark() {
    let plan = TestPlan::new()
        .release("R1", "2027-01-04", "2027-03-12T20:00")
        .release("R2", "2027-01-05", "2027-03-12")
        .build();
    let calendar = made(&plan, 2027);
    let marks: Vec<&YearMark> = calendar.groups[0].lanes.iter().flat_map(|l| &l.marks).collect();
    assert!(marks.iter().all(|m| m.shape == MarkShape::Deploy), "{marks:?}");
    assert!(marks[0].label.contains("12 Mar 20:00") && marks[1].label.ends_with("12 Mar"), "{marks:?}");
}

#[test]
fn groups_freezes_and_holidays_of_the_year() {
    let calendar = made(&fixture::plan(), 2027);
    let groups: Vec<(&str, usize)> =
        calendar.groups.iter().map(|g| (g.title.as_str(), g.lanes.len())).collect();
    assert_eq!(groups[..2], [("Customer and billing", 5), ("Grid and markets", 4)]);
    assert_eq!((groups.len(), groups[2].1), (3, 5));
    let freezes: Vec<&str> = calendar.freezes.iter().map(|f| f.period.as_str()).collect();
    assert_eq!(freezes, ["18 Dec 2026 to 8 Jan 2027", "24 Jun to 2 Jul", "17 Dec 2027 to 7 Jan 2028"]);
    assert_eq!(calendar.holidays.len(), 2);
    assert_eq!(calendar.today.map(|t| t as i64), Some(131), "12 May is the 132nd day");
}

#[test]
fn every_release_is_on_it_with_its_whole_name() {
    let plan = fixture::plan();
    for (paper, name) in [
        (Paper::A3, "year-a3.pdf"),
        (Paper::A4, "year-a4.pdf"),
        (Paper::A0, "year-a0.pdf"),
        (Paper::LETTER, "year-letter.pdf"),
    ] {
        let made = printed(&plan, 2027, paper, name);
        is_clean(&made.pdf);
        assert!(made.pdf == printed(&plan, 2027, paper, name).pdf, "two runs, same bytes");
        let Some(words) = words_of(&made.pdf) else { return };
        if made.missing.is_empty() {
            for (key, name) in RELEASES {
                assert!(words.contains(&[key, name].join(" ")), "{key} {name} in {words}");
            }
        }
        assert_eq!(words.matches("9f3a77c2").count(), made.pages);
        for freeze in ["Year-end freeze", "Quarter-end freeze Q2", "Ascension Day: 6 May"] {
            assert!(words.contains(freeze), "{freeze}");
        }
    }
}

#[test]
fn the_real_year_has_all_its_releases() {
    let Some(plan) = fixture::corpus() else {
        println!("skipped: corpus not present");
        return;
    };
    let calendar = made(&plan, 2024);
    let lanes: Vec<&YearLane> = calendar.groups.iter().flat_map(|g| &g.lanes).collect();
    assert_eq!(lanes.len(), 18, "{:?}", keys(&calendar));
    let made = printed(&plan, 2024, Paper::A3, "year-corpus.pdf");
    is_clean(&made.pdf);
    let Some(words) = words_of(&made.pdf) else { return };
    for lane in lanes {
        assert!(words.contains(&[lane.key.as_str(), &lane.name].join(" ")), "{} {}", lane.key, lane.name);
        for what in lane.bars.iter().map(|b| &b.label).chain(lane.marks.iter().map(|m| &m.label)) {
            assert!(words.contains(what.as_str()), "{what} of {}", lane.key);
        }
    }
}

#[test]
fn many_releases_go_on_over_pages() {
    let plan = fixture::many(240);
    let made = printed(&plan, 2027, Paper::A3, "year-many.pdf");
    assert!(made.pages > 8, "{}", made.pages);
    let Some(words) = words_of(&made.pdf) else { return };
    for n in 0..240 {
        assert!(words.contains(&format!("R-{n:04} Delivery {n} of the settlement chain")), "{n}");
    }
    assert_eq!(words.matches("February").count(), made.pages, "the head is on each page");
    assert_eq!(words.matches("gate, decided").count(), made.pages, "and the legend");
    assert!(words.contains(&format!("Page 2 of {}", made.pages)), "pages are numbered");
}

#[test]
fn a_lane_taller_than_a_page_goes_on_on_the_next() {
    let mut plan = TestPlan::new().release("R1", "2027-01-04", "2027-12-12");
    for n in 0..400 {
        plan = plan.milestone("R1", &format!("Point number {n}"), "2027-06-15");
    }
    let made = printed(&plan.build(), 2027, Paper::A4, "year-tall.pdf");
    assert!(made.pages > 3, "{}", made.pages);
    let Some(words) = words_of(&made.pdf) else { return };
    assert!((0..400).all(|n| words.contains(&format!("Point number {n}"))));
}

#[test]
fn an_empty_year_says_so_and_a_year_without_dates_is_an_error() {
    let plan = Plan::default();
    let made = printed(&plan, 2031, Paper::A3, "year-empty.pdf");
    assert_eq!(made.pages, 1);
    let conflicts = ConflictSet::check(&plan, now());
    let outside = report(&plan, &conflicts, &facts(i32::MAX), Paper::A3, &|_, _| true);
    assert!(matches!(outside, Err(ReportError::NoYear(_))));
    let stopped = report(&fixture::plan(), &conflicts, &facts(2027), Paper::A3, &|_, _| false);
    assert!(matches!(stopped, Err(ReportError::Cancelled)));
}

#[test]
fn computed_dates_stand_below_the_planned_ones_where_they_are_asked_for() {
    let plan = fixture::plan();
    let schedule = Schedule::of(&plan, Start::Planned);
    let conflicts = ConflictSet::check(&plan, now());
    let calendar = calendar(&plan, &conflicts, now(), 2027, Some(&schedule)).unwrap();
    let lanes = || calendar.groups.iter().flat_map(|g| &g.lanes);
    let bars: Vec<&YearBar> = lanes().flat_map(|l| &l.bars).collect();
    let of_bars: Vec<Computed> = bars.iter().filter_map(|b| b.computed).collect();
    let of_marks = lanes().flat_map(|l| &l.marks).filter(|m| m.computed.is_some()).count();
    assert!(!of_bars.is_empty() && of_marks > 0, "{} {of_marks}", of_bars.len());
    // What is neither critical nor elsewhere says nothing.
    assert!(bars.iter().all(|b| b.computed.is_none_or(|c| c.critical || (c.from, c.to) != (b.from, b.to))));
    let without = made(&plan, 2027);
    assert!(without.groups.iter().flat_map(|g| &g.lanes).flat_map(|l| &l.bars).all(|b| b.computed.is_none()));
    let with = YearFacts { forecasts: true, ..facts(2027) };
    let printed_with = report(&plan, &conflicts, &with, Paper::A3, &|_, _| true).unwrap();
    keep("year-forecasts.pdf", &printed_with.pdf);
    is_clean(&printed_with.pdf);
    let plain = printed(&plan, 2027, Paper::A3, "year-a3.pdf");
    let (Some(with), Some(plain)) = (words_of(&printed_with.pdf), words_of(&plain.pdf)) else { return };
    for sign in ["computed date, where it is not the planned one", "on the critical path"] {
        assert!(with.contains(sign) && !plain.contains(sign), "{sign}");
    }
    for (key, name) in RELEASES.iter().filter(|_| printed_with.missing.is_empty()) {
        assert!(with.contains(&[*key, *name].join(" ")), "{key} {name}");
    }
}

#[test]
fn portfolios_are_the_outline() {
    let plan = fixture::plan();
    let calendar = made(&plan, 2027);
    let facts = facts(2027);
    let mut text = Text::new(Fonts::bundled());
    let list = Book::new(&mut text, &calendar, &facts, Paper::A4).pages(&mut text, &|_, _| true).unwrap();
    let titles: Vec<&str> = list.outline.iter().map(|o| o.title.as_str()).collect();
    assert_eq!(titles.len(), 3);
    assert!(titles[0].starts_with("Customer and billing"), "{titles:?}");
}
