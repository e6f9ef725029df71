//! The report in three sentences: where it stands, what comes next, what is in the way.
//!
//! *Invariant*: always three, also for an empty plan. Deliberately not here: judgements.

use slipway_analysis::{Conflict, Severity};
use slipway_plan::Moment;
use slipway_plan::record::{Release, ReleaseStatus};
use slipway_text::{dates, label, say};

use super::cover::{Cover, days_between, goes_live, is_open};
use super::worst;

/// The three sentences. `release` is the one that the report is about, if it is about one.
pub(super) fn sentences(cover: &Cover<'_>, release: Option<&Release>, found: &[&Conflict]) -> [String; 3] {
    let first = release.map_or_else(|| standing(cover), |r| of_release(cover, r));
    let errors = found.iter().filter(|c| c.severity == Severity::Error).count();
    let undecided = worst::undecided(cover, found).len();
    [first, next(cover), say::report_says_conflicts(found.len(), errors, undecided).text()]
}

fn standing(cover: &Cover<'_>) -> String {
    let total = cover.releases.len();
    let open = cover.open().count();
    let begun = |r: &&Release| r.status != ReleaseStatus::Planned || r.actual_start.is_some();
    let under_way = cover.open().filter(|r| begun(r)).count();
    say::report_says_plan(total, total - open, under_way, open - under_way).text()
}

fn of_release(cover: &Cover<'_>, release: &Release) -> String {
    let name = label::long(cover.plan, release.id.into());
    let day = |m: Moment| dates::moment(m);
    match (goes_live(release), is_open(release)) {
        (None, _) => say::report_says_release_undated(name),
        (Some(at), false) => say::report_says_release_over(name, day(at)),
        (Some(at), true) if at.end() < cover.now => say::report_says_release_past(name, day(at)),
        (Some(at), true) => {
            say::report_says_release(name, day(at), days_between(Moment::at(cover.now), at).max(0))
        }
    }
    .text()
}

fn next(cover: &Cover<'_>) -> String {
    let ahead = cover.open().filter_map(|r| Some((r, goes_live(r)?)));
    let mut ahead = ahead.filter(|(_, at)| at.end() >= cover.now);
    let name = |r: &Release| label::long(cover.plan, r.id.into());
    let day = |m: Moment| dates::day_short_year(m.day);
    match (ahead.next(), ahead.next()) {
        (None, _) => say::report_says_next_none(),
        (Some((one, at)), None) => say::report_says_next(name(one), day(at)),
        (Some((one, at)), Some((two, then))) => {
            say::report_says_next_two(name(one), day(at), name(two), day(then))
        }
    }
    .text()
}
