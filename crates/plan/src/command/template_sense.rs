//! Blueprints that nobody could follow.
//!
//! *Invariant*: every row of a template that is taken can be laid out from any first day: what belongs together is found
//! by its name, days and minutes do not run backwards.

use crate::error::ValueError;
use crate::names::{is_blank, look_alike};
use crate::record::declare::FieldError;
use crate::record::{CriterionKind, ReleaseTemplate};

/// Ten years: no release has a day later than that after its first.
const MOST_DAYS: i64 = 3_660;

/// As long as the deployment of a release may take.
const MOST_MINUTES: i64 = 100_000;

/// Rows that stand as they were are not looked at again, but criteria are where gates have changed.
pub(super) fn check(t: &ReleaseTemplate, old: Option<&ReleaseTemplate>) -> Result<(), FieldError> {
    let numbers = [
        ("ready_offset", t.ready_offset, old.map(|o| o.ready_offset), MOST_DAYS),
        ("deploy_offset", t.deploy_offset, old.map(|o| o.deploy_offset), MOST_DAYS),
        ("deploy_minutes", t.deploy_minutes, old.map(|o| o.deploy_minutes), MOST_MINUTES),
    ];
    for (field, now, before, max) in numbers {
        if before != Some(now) {
            within(now, 0, max).map_err(|why| (field, why))?;
        }
    }
    if old.is_none_or(|old| old.phases != t.phases) {
        phases(t).map_err(|why| ("phases", why))?;
    }
    if old.is_none_or(|old| old.gates != t.gates) {
        gates(t).map_err(|why| ("gates", why))?;
    }
    if old.is_none_or(|old| (&old.gates, &old.criteria) != (&t.gates, &t.criteria)) {
        criteria(t).map_err(|why| ("criteria", why))?;
    }
    Ok(())
}

fn within(n: i64, min: i64, max: i64) -> Result<(), ValueError> {
    if (min..=max).contains(&n) { Ok(()) } else { Err(ValueError::OutOfRange { min, max }) }
}

/// What is wrong in a column of the row at `n`, from 0.
fn at(n: usize, column: &'static str) -> impl Fn(ValueError) -> ValueError {
    move |why| ValueError::InRow { row: n + 1, column, why: Box::new(why) }
}

/// A name that can be seen, and told from those before it.
fn named<'a>(name: &str, mut before: impl Iterator<Item = &'a str>) -> Result<(), ValueError> {
    if is_blank(name) {
        return Err(ValueError::Required);
    }
    if before.any(|other| look_alike(other, name)) {
        return Err(ValueError::Twice(name.trim().to_owned()));
    }
    Ok(())
}

fn phases(t: &ReleaseTemplate) -> Result<(), ValueError> {
    for (n, phase) in t.phases.0.iter().enumerate() {
        named(&phase.name, t.phases.0[..n].iter().map(|p| p.name.as_str())).map_err(at(n, "name"))?;
        within(phase.offset, 0, MOST_DAYS).map_err(at(n, "offset"))?;
        within(phase.days, 1, MOST_DAYS).map_err(at(n, "days"))?;
    }
    Ok(())
}

fn gates(t: &ReleaseTemplate) -> Result<(), ValueError> {
    for (n, gate) in t.gates.0.iter().enumerate() {
        named(&gate.name, t.gates.0[..n].iter().map(|g| g.name.as_str())).map_err(at(n, "name"))?;
        within(gate.offset, 0, MOST_DAYS).map_err(at(n, "offset"))?;
    }
    Ok(())
}

fn criteria(t: &ReleaseTemplate) -> Result<(), ValueError> {
    for (n, criterion) in t.criteria.0.iter().enumerate() {
        let gate = criterion.gate.trim();
        if !t.gates.0.iter().any(|g| g.name.trim() == gate) {
            return Err(at(n, "gate")(ValueError::NoGate(gate.to_owned())));
        }
        let of_gate = t.criteria.0[..n].iter().filter(|c| c.gate.trim() == gate);
        named(&criterion.name, of_gate.map(|c| c.name.as_str())).map_err(at(n, "name"))?;
        // Nothing would ever meet a metric without one.
        if criterion.kind == CriterionKind::Metric && criterion.threshold.is_none() {
            return Err(at(n, "threshold")(ValueError::Required));
        }
    }
    Ok(())
}
