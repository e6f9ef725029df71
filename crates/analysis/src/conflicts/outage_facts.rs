//! Which environments a maintenance window takes down, and the facts of `environment-outage`.
//!
//! *Invariant*: as for all window rules: limits are joined by "and", what stands inside one by "or".

use chrono_tz::Tz;
use slipway_plan::record::{
    Booking, Environment, EnvironmentEvent, EnvironmentEventId, EnvironmentGroup, EnvironmentId, Held,
    WindowRule, WindowRuleId, WindowScope,
};
use slipway_plan::time::civil;
use slipway_plan::{Plan, RecordKind, RecordRef};

use super::View;
use super::booking_overlap::{holds, memberships, zone_of};
use super::buffer_violated::happens;
use super::environment_outage::reaches_by_itself;
use super::in_freeze::when;
use crate::explain::{Fact, Listed, Removal};
use crate::index::deployments::Deployment;
use crate::index::windows::Rule;
use crate::places::{PlaceStatement, PlaceWay};
use crate::statement::{Membership, Statement};

/// Whether a maintenance window is for an environment.
pub(super) fn covers(plan: &Plan, rule: &WindowRule, environment: &Environment) -> bool {
    let tier = rule.tiers.is_empty() || rule.tiers.contains(&environment.tier);
    tier && (rule.scope.is_empty()
        || is_direct(rule, environment)
        || !ways(plan, rule, environment).is_empty())
}

fn is_direct(rule: &WindowRule, environment: &Environment) -> bool {
    rule.scope.contains(&WindowScope::Environment(environment.id))
}

/// The ways by which a limited window gets to an environment that it does not name.
fn ways(plan: &Plan, rule: &WindowRule, environment: &Environment) -> Vec<PlaceWay> {
    let at = RecordRef::from(environment.id);
    let mut ways = Vec::new();
    for scope in &rule.scope {
        match *scope {
            WindowScope::Portfolio(portfolio) if environment.portfolio == Some(portfolio) => {
                ways.push(PlaceWay::Portfolio { environment: at, portfolio: portfolio.into() });
            }
            WindowScope::System(system) if environment.systems.contains(&system) => {
                ways.push(PlaceWay::System { environment: at, system: system.into() });
            }
            WindowScope::EnvironmentGroup(group) => {
                let members = plan.get::<EnvironmentGroup>(group).map(|g| g.members.as_slice());
                if members.is_some_and(|m| m.contains(&environment.id)) {
                    ways.push(PlaceWay::Group(Membership { group: group.into(), environment: at }));
                }
            }
            _ => {}
        }
    }
    ways.dedup();
    ways
}

pub(super) fn facts_of_booking(
    view: View<'_>,
    booking: &Booking,
    at: RecordRef,
    cause: RecordRef,
    period: (i64, i64),
) -> Option<Vec<Fact>> {
    let plan = view.plan;
    let mut facts = vec![holds(booking)];
    facts.extend(memberships(&[booking], at));
    if cause.kind == RecordKind::EnvironmentEvent {
        facts.push(happens(plan.get::<EnvironmentEvent>(EnvironmentEventId(cause.id))?));
        return Some(facts);
    }
    let rule = plan.get::<WindowRule>(WindowRuleId(cause.id))?;
    facts.push(maintained(plan, rule, period, zone_of(plan, at)?)?);
    let environment = plan.get::<Environment>(EnvironmentId(at.id))?;
    if !rule.scope.is_empty() && !is_direct(rule, environment) {
        let ways = ways(plan, rule, environment);
        let same = |way: &PlaceWay| match way {
            PlaceWay::Group(m) => {
                matches!(booking.environment, Held::EnvironmentGroup(g) if m.group == g.into())
            }
            _ => false,
        };
        // What the booking's own group says already is not said again.
        if !matches!(&ways[..], [only] if same(only)) {
            facts.push(covered(ways));
        }
    }
    Some(facts)
}

pub(super) fn facts_of_deployment(
    view: View<'_>,
    one: &Deployment,
    cause: RecordRef,
    period: (i64, i64),
) -> Option<Vec<Fact>> {
    let plan = view.plan;
    let (at, planned) = (one.at, one.planned(plan)?);
    let mut facts = vec![when(at, one.span())];
    if cause.kind == RecordKind::EnvironmentEvent {
        let event = plan.get::<EnvironmentEvent>(EnvironmentEventId(cause.id))?;
        facts.push(happens(event));
        let environment = plan.get::<Environment>(event.environment)?;
        if !reaches_by_itself(&planned, environment) {
            facts.extend(Fact::reached(at, planned.ways_to(plan, event.environment)));
        }
    } else {
        let rule = plan.get::<WindowRule>(WindowRuleId(cause.id))?;
        facts.push(maintained(plan, rule, period, one.zone)?);
        let limits = planned.ways(plan, rule)?;
        facts.extend(limits.into_iter().flat_map(|ways| Fact::reached(at, ways)));
    }
    Some(facts)
}

/// That the window is open: its whole period, by the clock of `zone`.
fn maintained(plan: &Plan, rule: &WindowRule, (start, end): (i64, i64), zone: Tz) -> Option<Fact> {
    let mut met = Vec::new();
    Rule::new(plan, rule).meeting(start, end, |from, to| met.push((from, to)));
    let (from, to) = met.into_iter().min()?;
    let statement =
        PlaceStatement::Maintained { rule: rule.id.into(), from: civil(from, zone), to: civil(to, zone) };
    Some(Fact::of(Statement::Place(statement), rule.id))
}

/// That a window is for an environment that it does not name.
fn covered(ways: Vec<PlaceWay>) -> Fact {
    let (mut records, mut removals) = (Vec::new(), Vec::new());
    for way in &ways {
        let (record, target, removal) = match *way {
            PlaceWay::Portfolio { environment, portfolio } => {
                let clear = Removal::Clear { record: environment, fields: vec!["portfolio"] };
                (environment, portfolio, clear)
            }
            PlaceWay::System { environment, system } => {
                (environment, system, take_out(environment, "systems", system))
            }
            PlaceWay::Group(Membership { group, environment }) => {
                (group, environment, take_out(group, "members", environment))
            }
        };
        records.extend([record, target]);
        removals.push(removal);
    }
    records.sort_unstable();
    records.dedup();
    Fact::new(Statement::Place(PlaceStatement::Covers(ways)), records, Removal::Several(removals))
}

fn take_out(record: RecordRef, field: &'static str, item: RecordRef) -> Removal {
    Removal::TakeOut(vec![Listed { record, field, item }])
}
