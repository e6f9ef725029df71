//! The bookings of environments: a lane an environment, clashes hatched, and the list of all of them.
//!
//! *Invariant*: every booking that touches the time shown stands in the list, and each that holds something in a lane
//! of each environment that it holds, with its whole key. What lies outside the time is counted.
//! Deliberately not here: the scene, which the screen draws too ([`crate::scene::environments`]).

mod chart;
mod list;
#[cfg(test)]
mod tests;
mod time;

pub use time::Shown;

use slipway_analysis::ConflictSet;
use slipway_plan::Plan;
use slipway_plan::record::Booking;
use slipway_text::{dates, say};

use crate::document::{Document, Facts, ReportError, finish, meta, step};
use crate::opening::{SMALL, opening, running, sheet};
use crate::page::{Flow, Fonts, Paper, Text};
use crate::scene;

/// Make the report. `paper` is laid on its side. `year`: which one; `None`: the time that bookings span, at most 13
/// months of it. `watch` is told how far it is and stops it by answering false.
///
/// # Errors
/// [`ReportError::Cancelled`] when stopped, [`ReportError::NoYear`] for a year without dates, or a PDF that cannot be
/// written.
pub fn report(
    plan: &Plan,
    conflicts: &ConflictSet,
    facts: &Facts,
    year: Option<i32>,
    paper: Paper,
    watch: &dyn Fn(u64, u64) -> bool,
) -> Result<Document, ReportError> {
    step(watch, 0, 3)?;
    let shown = match year {
        Some(year) => Shown::year(year).ok_or(ReportError::NoYear(year))?,
        None => Shown::of_bookings(plan, facts.now),
    };
    let scene = scene::environments(plan, conflicts, facts.now);
    let paper = if paper.height > paper.width { paper.landscape() } else { paper };
    let mut text = Text::new(Fonts::with_system());
    let mut flow = Flow::new(&mut text, sheet(paper));
    let period = say::report_from_to(
        dates::day_short_year(shown.first),
        dates::day_short_year(shown.after.pred_opt().unwrap_or(shown.after)),
    );
    let title = say::report_bookings_heading(period.text()).text();
    opening(&mut flow, facts, &say::report_kicker_bookings(&facts.plan_name).text(), &title, Vec::new());
    let (inside, outside): (Vec<&Booking>, Vec<&Booking>) =
        plan.all::<Booking>().partition(|b| shown.touches(b.span()));
    let clashing = inside.iter().filter(|b| conflicts.of(b.id.into()).next().is_some()).count();
    let mut words = vec![say::report_clash_count(clashing).text()];
    if !outside.is_empty() {
        words.push(say::report_bookings_outside(outside.len()).text());
    }
    flow.paragraph(&words.join(" "), SMALL);
    flow.space(4.0);
    step(watch, 1, 3)?;
    chart::draw(&mut flow, plan, &scene, &shown);
    step(watch, 2, 3)?;
    list::draw(&mut flow, plan, conflicts, facts.now, &inside);
    list::events(&mut flow, plan, &shown);
    let list = flow.finish(running(facts, &title));
    let title = say::report_title_on(title, &facts.plan_name).text();
    let subject = say::report_status_subject(dates::day(facts.now.date())).text();
    finish(&list, &text, &meta(plan, facts.now, title, &facts.author, subject))
}
