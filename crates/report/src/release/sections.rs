//! Dates, family, scope and dependencies of one release.
//!
//! *Invariant*: planned, forecast and actual stand side by side; scope items that were taken out stand at the end.
//! Deliberately not here: gates and what was found for them.

use std::collections::BTreeSet;

use slipway_analysis::ConflictSet;
use slipway_analysis::belongs::release_of;
use slipway_plan::record::{Dependency, Gate, Milestone, Phase, Release, ScopeItem, ScopeStatus};
use slipway_plan::time::LagUnit;
use slipway_plan::{Lag, Moment, Plan, RecordRef};
use slipway_text::{dates as words, kind, label, say};

use super::person;
use crate::opening::{PLAIN, SMALL, table, table_or};
use crate::page::{Cell, Column, Flow, Mark, Target, ink};

/// From, to where it is a period.
type Period = (Option<Moment>, Option<Moment>);

fn period((from, to): Period) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from != to => {
            say::report_from_to(words::moment_short(from), words::moment_short(to)).text()
        }
        (Some(at), _) | (None, Some(at)) => words::moment_short(at),
        (None, None) => String::new(),
    }
}

/// Start, ready and deployment; phases; milestones: planned, forecast, actual.
pub(super) fn dates(flow: &mut Flow<'_>, plan: &Plan, release: &Release) {
    let r = release;
    let mut rows: Vec<(String, Period, Period, Period)> = Vec::new();
    let point = |at: Option<Moment>| (at, None);
    for (name, planned, forecast, actual) in [
        (say::report_what_start(), r.start, r.forecast_start, r.actual_start),
        (say::report_what_ready(), r.ready, r.forecast_ready, r.actual_ready),
        (say::report_what_deploy(), r.deploy, r.forecast_deploy, r.actual_deploy),
    ] {
        rows.push((name.text(), point(planned), point(forecast), point(actual)));
    }
    for p in plan.naming::<Phase>(r.id) {
        rows.push((
            say::report_what_phase(&p.name).text(),
            (Some(p.start), Some(p.end)),
            (p.forecast_start, p.forecast_end),
            (p.actual_start, p.actual_end),
        ));
    }
    for m in plan.naming::<Milestone>(r.id) {
        let name = say::report_what_milestone(&m.name).text();
        rows.push((name, point(Some(m.date)), point(m.forecast), point(m.actual)));
    }
    for g in plan.naming::<Gate>(r.id) {
        let name = say::report_what_gate(&g.name).text();
        rows.push((name, point(Some(g.at)), point(g.forecast), point(g.actual)));
    }
    rows.retain(|(_, a, b, c)| [a.0, a.1, b.0, b.1, c.0, c.1].iter().any(Option::is_some));
    rows.sort_by(|a, b| (a.1.0, a.1.1, &a.0).cmp(&(b.1.0, b.1.1, &b.0)));
    flow.heading(1, &say::report_section_dates().text());
    let mut table = table([
        (Column::share(1.0), say::report_head_what().text()),
        (Column::share(1.0), say::report_head_planned().text()),
        (Column::share(1.0), say::report_head_forecast().text()),
        (Column::share(1.0), say::report_head_actual().text()),
    ]);
    for (name, planned, forecast, actual) in rows {
        table.row([name, period(planned), period(forecast), period(actual)]);
    }
    table_or(flow, &table, &say::report_none_dates().text());
}

/// Enterprise releases that it belongs to, and releases that belong to it; nothing where there are none.
pub(super) fn family(flow: &mut Flow<'_>, plan: &Plan, release: &Release) {
    let whole = release.parents.iter().filter_map(|id| plan.get::<Release>(*id));
    let parts = plan.naming::<Release>(release.id).filter(|r| r.parents.contains(&release.id));
    let mut rows: Vec<(String, &Release)> = whole.map(|r| (say::report_family_whole().text(), r)).collect();
    let mut of_parts: Vec<&Release> = parts.collect();
    of_parts.sort_by(|a, b| (a.deploy, &a.key).cmp(&(b.deploy, &b.key)));
    rows.extend(of_parts.into_iter().map(|r| (say::report_family_part().text(), r)));
    if rows.is_empty() {
        return;
    }
    flow.heading(1, &say::report_section_family().text());
    let mut table = table([
        (Column::points(60.0), say::report_head_what().text()),
        (Column::share(1.0), say::report_head_part().text()),
        (Column::points(96.0), say::report_what_ready().text()),
        (Column::points(96.0), say::report_what_deploy().text()),
        (Column::points(66.0), say::report_head_status().text()),
    ]);
    for (what, r) in rows {
        table.row([
            what,
            label::long(plan, r.id.into()),
            period((r.ready, None)),
            period((r.deploy, None)),
            kind::choice(r.status.word()),
        ]);
    }
    flow.table(&table);
}

/// Every scope item.
pub(super) fn scope(flow: &mut Flow<'_>, plan: &Plan, release: &Release) {
    let mut items: Vec<&ScopeItem> =
        plan.naming::<ScopeItem>(release.id).filter(|i| i.release == release.id).collect();
    items.sort_by(|a, b| {
        let key = |i: &ScopeItem| (i.status == ScopeStatus::Dropped, i.priority);
        key(a).cmp(&key(b)).then_with(|| (&a.key, a.id).cmp(&(&b.key, b.id)))
    });
    flow.heading(1, &say::report_section_scope().text());
    if items.is_empty() {
        flow.paragraph(&say::report_none_scope().text(), SMALL);
        return;
    }
    let count = |status: ScopeStatus| items.iter().filter(|i| i.status == status).count();
    let dropped = count(ScopeStatus::Dropped);
    let (done, doing) = (count(ScopeStatus::Done), count(ScopeStatus::InProgress));
    flow.paragraph(&say::report_scope_sum(done, items.len() - dropped, doing, dropped).text(), PLAIN);
    let mut table = table([
        (Column::points(64.0), say::report_head_key().text()),
        (Column::share(2.4), say::report_head_title().text()),
        (Column::points(44.0), say::report_head_kind().text()),
        (Column::points(44.0), say::report_head_priority().text()),
        (Column::points(50.0), say::report_head_status().text()),
        (Column::points(48.0).right(), say::report_head_estimate().text()),
        (Column::share(1.4), say::report_head_systems().text()),
        (Column::share(1.0), say::report_head_owner().text()),
    ]);
    for item in items {
        let impact = |i: &slipway_plan::record::SystemImpact| {
            say::report_impact(
                label::short(plan, i.system.into()),
                kind::choice(i.impact.word()).to_lowercase(),
            )
            .text()
        };
        table.row([
            Cell::from(item.key.as_str()).link(Target::new(&item.url)),
            Cell::from(item.title.as_str()),
            Cell::from(kind::choice(item.item_type.word())),
            Cell::from(kind::choice(item.priority.word())),
            Cell::from(kind::choice(item.status.word())),
            Cell::from(item.estimate.map_or_else(String::new, |e| e.to_string())),
            Cell::from(item.systems.0.iter().map(impact).collect::<Vec<_>>().join("\n")),
            Cell::from(person(plan, item.owner.map(RecordRef::from)).unwrap_or_default()),
        ]);
    }
    flow.table(&table);
}

/// Every dependency with an end in the release, and whether it holds.
pub(super) fn dependencies(flow: &mut Flow<'_>, plan: &Plan, conflicts: &ConflictSet, release: &Release) {
    let of = |at: RecordRef| release_of(plan, at) == Some(release.id);
    let found = plan.all::<Dependency>().filter(|d| of(d.from.into()) || of(d.to.into()));
    let mut rows: BTreeSet<(String, String, String, String, bool)> = BTreeSet::new();
    for d in found {
        rows.insert((
            label::short(plan, d.from.into()),
            label::short(plan, d.to.into()),
            kind::choice(d.link_type.word()),
            lag(d.lag),
            conflicts.of(d.id.into()).next().is_some(),
        ));
    }
    flow.heading(1, &say::report_section_dependencies().text());
    let mut table = table([
        (Column::share(1.3), say::report_head_first().text()),
        (Column::share(1.3), say::report_head_waits().text()),
        (Column::share(0.8), say::report_head_link().text()),
        (Column::share(0.8), say::report_head_lag().text()),
        (Column::points(62.0), say::report_head_stands().text()),
    ]);
    for (from, to, link, lag, broken) in rows {
        let stands = if broken {
            Cell::from(say::report_order_broken().text()).mark(Mark::Cross, ink::CONFLICT)
        } else {
            Cell::from(say::report_order_holds().text()).mark(Mark::Check, ink::ON_TRACK.stripe)
        };
        table.row([Cell::from(from), Cell::from(to), Cell::from(link), Cell::from(lag), stands]);
    }
    table_or(flow, &table, &say::report_none_dependencies().text());
}

fn lag(lag: Lag) -> String {
    let amount = i64::from(lag.amount.unsigned_abs());
    let length = match lag.unit {
        LagUnit::WorkingDays => say::lag_working_days(amount).text(),
        LagUnit::Hours => words::length(amount * 3600),
        LagUnit::WorkingHours => say::lag_working_hours(amount).text(),
    };
    match lag.amount {
        0 => say::report_dash().text(),
        1.. => length,
        _ => say::report_days_early(length).text(),
    }
}
