//! What a record is called in a sentence, a table or a list.

use slipway_plan::record::{
    Booking, Criterion, CustomField, CustomValue, Dependency, Evidence, Record, Stakeholder, Waiver,
};
use slipway_plan::{Plan, RecordRef};

use crate::say;

/// Short: "R2027.06", "R2027.06 SIT", "B-014", "Staging". A record that is gone is said to be.
pub fn short(plan: &Plan, at: RecordRef) -> String {
    plan.record(at).map_or_else(|| say::label_gone().text(), |record| of_record(plan, &record))
}

/// Key and name together where a record has both: "R2027.06 Billing summer release".
pub fn long(plan: &Plan, at: RecordRef) -> String {
    let Some(record) = plan.record(at) else { return say::label_gone().text() };
    let text = |field| record.get(field).and_then(|v| v.as_str().map(str::to_owned));
    match (text("key"), text("name").or_else(|| text("title"))) {
        (Some(key), Some(name)) if key != name => say::label_key_name(key, name).text(),
        _ => of_record(plan, &record),
    }
}

/// As [`short`], of a record that need not be in the plan any more.
pub fn of_record(plan: &Plan, record: &Record) -> String {
    let part = |whole: RecordRef, name: &str| say::label_belongs(short(plan, whole), name).text();
    match record {
        Record::Phase(p) => part(p.release.into(), &p.name),
        Record::Gate(g) => part(g.release.into(), &g.name),
        Record::Milestone(m) => part(m.release.into(), &m.name),
        Record::Criterion(c) => criterion(plan, c),
        Record::Evidence(e) => evidence(e),
        Record::Booking(b) => booking(plan, b),
        Record::Dependency(d) => dependency(plan, d),
        Record::Stakeholder(s) => stakeholder(plan, s),
        Record::Waiver(w) => waiver(plan, w),
        Record::Decision(d) => d.reason.clone(),
        Record::Person(p) => p.name.clone(),
        Record::PlanSettings(s) => s.name.clone(),
        Record::WindowRule(w) => w.name.clone(),
        Record::Activity(a) => part(a.phase.into(), &a.name),
        Record::Wave(w) => part(w.release.into(), &w.name),
        Record::Leave(l) => short(plan, l.who.into()),
        Record::Term(t) => t.name.clone(),
        Record::ProcessRule(r) => r.conflict.clone(),
        Record::Policy(p) => p.name.clone(),
        Record::Baseline(b) => b.name.clone(),
        Record::CustomValue(v) => part(v.record.into(), &custom_name(plan, v)),
        Record::EnvironmentEvent(e) => e.name.clone(),
        Record::ScopeItem(s) => s.key.clone(),
        other => other.key().unwrap_or_default().to_owned(),
    }
}

fn criterion(plan: &Plan, c: &Criterion) -> String {
    say::label_belongs(short(plan, c.gate.into()), &c.name).text()
}

fn evidence(e: &Evidence) -> String {
    say::label_evidence(&e.value, &e.who).text()
}

fn booking(plan: &Plan, b: &Booking) -> String {
    if !b.key.is_empty() {
        return b.key.clone();
    }
    let what = match (b.phase, b.release) {
        (Some(phase), _) => short(plan, phase.into()),
        (None, Some(release)) => short(plan, release.into()),
        (None, None) => b.purpose.clone(),
    };
    say::label_belongs(short(plan, b.environment.into()), what).text().trim().to_owned()
}

fn dependency(plan: &Plan, d: &Dependency) -> String {
    say::label_arrow(short(plan, d.from.into()), short(plan, d.to.into())).text()
}

fn custom_name(plan: &Plan, v: &CustomValue) -> String {
    plan.get::<CustomField>(v.field).map_or_else(|| short(plan, v.field.into()), |field| field.name.clone())
}

fn stakeholder(plan: &Plan, s: &Stakeholder) -> String {
    say::label_belongs(short(plan, s.release.into()), short(plan, s.person.into())).text()
}

fn waiver(plan: &Plan, w: &Waiver) -> String {
    let subject = short(plan, w.subject.into());
    w.rule
        .map_or_else(|| subject.clone(), |rule| say::label_belongs(&subject, short(plan, rule.into())).text())
}
