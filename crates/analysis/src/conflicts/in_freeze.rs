//! `in-freeze`: a deployment, or a phase of a kind that the freeze covers, meets a freeze without a valid
//! waiver. Subjects: the release, wave or phase, the rule or event; period: the first meeting that is not waived. Hard
//! is an error, soft a risk.
//!
//! A freeze is a rule, or an event of one environment: that meets the deployments that go there, and is hard. It
//! names no kinds of phases, and covers none.
//!
//! Judged at the planned time. A waiver of the release covers its waves and phases too; one counts only where
//! it is valid up to the end of the meeting. Of an event's freezes, one without a rule.

use chrono_tz::Tz;
use rustc_hash::FxHashSet;
use slipway_plan::record::{
    Booking, EnvironmentEvent, EnvironmentEventId, EnvironmentGroup, EnvironmentId, Phase, PhaseId, Record,
    Release, Severity as Binding, Waived, Waiver, Wave, WindowKind, WindowRule, WindowRuleId,
};
use slipway_plan::time::{Span, civil};
use slipway_plan::{Change, Plan, RecordKind, RecordRef};

use super::environment_outage::{reaches, release_is_waived};
use super::outage_facts::facts_of_deployment;
use super::{ConflictKind, Detector, Moves, Touched, View, live_phase, sides, touch_deployed, touch_waves};
use crate::conflict::{Conflict, Severity};
use crate::explain::{Explanation, Fact, Removal};
use crate::index::clock::walls;
use crate::index::deployments::Deployment;
use crate::index::lanes::holders;
use crate::index::outages::{Down, frozen};
use crate::index::windows::{Period, Rule};
use crate::index::working::length;
use crate::places::PlaceStatement;
use crate::reach::{Planned, covers_kind};
use crate::statement::{Headline, Statement};

pub(super) struct InFreeze;

impl Detector for InFreeze {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Release, RecordKind::Wave, RecordKind::Phase]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[
            RecordKind::Release,
            RecordKind::Wave,
            RecordKind::Phase,
            RecordKind::Booking,
            RecordKind::EnvironmentGroup,
            RecordKind::Environment,
            RecordKind::WindowRule,
            RecordKind::EnvironmentEvent,
            RecordKind::Waiver,
        ]
    }

    fn hears_of_moved(&self) -> Moves {
        Moves::NONE
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        let plan = view.plan;
        touch_planned(plan, change, touched);
        if change.record().kind == RecordKind::Release {
            return touched.naming::<Phase>(plan, change.record());
        }
        for record in sides(change) {
            match record {
                Record::WindowRule(w) if w.kind == WindowKind::Freeze => touched.add(w.id),
                Record::EnvironmentEvent(e) => touched.add(e.id),
                Record::Environment(e) => touched.naming::<EnvironmentEvent>(plan, e.id),
                Record::Waiver(w) => match w.subject {
                    Waived::Release(r) => {
                        touched.add(r);
                        touched.naming::<Phase>(plan, r);
                        touched.naming::<Wave>(plan, r);
                    }
                    Waived::Phase(p) => touched.add(p),
                    Waived::Gate(_) | Waived::Booking(_) => {}
                },
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        judge_one(view, at, &mut Room::default(), found);
    }

    fn check_each(&self, view: View<'_>, all: &[RecordRef], found: &mut Vec<Conflict>) {
        let mut room = Room::default();
        all.iter().for_each(|at| judge_one(view, *at, &mut room, found));
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let waived = view.plan.all::<Waiver>().map(|w| w.subject.into()).collect();
        let mut room = Room { waived: Some(waived), ..Room::default() };
        view.each_deployment(|one, it| {
            judge_all(view, &When { it, at: one.at, period: one.period() }, None, &mut room, found);
            judge_events(view, (one, it), found);
        });
        if view.freezes().phase_kinds.is_empty() {
            return;
        }
        // Both are in the order of the plan.
        let releases: Vec<&Release> = view.plan.all::<Release>().collect();
        for (row, phase) in view.scan().phases.iter().zip(view.plan.all::<Phase>()) {
            let named = row.is_live.then(|| view.freezes().naming_kind(&phase.kind)).flatten();
            if let (Some(_), Some(release)) = (named, releases.get(row.release as usize)) {
                let it = Planned::new(release, Some(phase));
                let period = (view.index.clock.of_wall(row.start), view.index.clock.of_wall(row.end));
                judge_all(view, &When { it: &it, at: phase.id.into(), period }, named, &mut room, found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[subject, rule_at] = &conflict.subjects[..] else { return None };
        if rule_at.kind == RecordKind::EnvironmentEvent {
            return explain_event(view, subject, rule_at);
        }
        let rule = view.plan.get::<WindowRule>(WindowRuleId(rule_at.id))?;
        let Dated { it, period, span, zone } = planned(view, subject)?;
        let ways = it.ways(view.plan, rule)?;
        let planned = When { it: &it, at: subject, period };
        let (from, to) = unwaived(view, &planned, &Rule::new(view.plan, rule))?;
        let (start, end) = period;
        let freeze = (civil(from, zone), civil(to, zone));
        let hard = rule.severity == Binding::Hard;
        let mut facts = vec![when(subject, span)];
        // By the clock by which it was planned.
        let own = rule.zone.unwrap_or_else(|| view.plan.zone());
        let freezes = Statement::Freezes { rule: rule_at, from: civil(from, own), to: civil(to, own), hard };
        facts.push(Fact::of(freezes, rule_at));
        facts.extend(ways.into_iter().flat_map(|ways| Fact::reached(subject, ways)));
        let length = length(view.plan, view.calendar(), (start.max(from), end.min(to)), zone);
        let headline = Headline::InFreeze { subject, rule: rule_at, planned: span, freeze, length, hard };
        Some(Explanation { headline, facts })
    }
}

/// What a freeze, an environment's event, a phase, or whoever is deployed is in conflict with.
fn judge_one<'a>(view: View<'a>, at: RecordRef, room: &mut Room, found: &mut Vec<Conflict>) {
    if at.kind == RecordKind::WindowRule {
        let Some(rule) = view.freezes().rules.iter().find(|r| r.rule.id.0 == at.id) else { return };
        for one in view.index.deployments.all() {
            let mut met = false;
            rule.meeting(one.start, one.end, |_, _| met = true);
            if let Some(it) = one.planned(view.plan).filter(|_| met) {
                judge(view, &When { it: &it, at: one.at, period: one.period() }, rule, found);
            }
        }
        if !rule.rule.phase_kinds.is_empty() {
            let all = view.plan.all::<Phase>().filter(|p| p.is_live() && covers_kind(&rule.rule, p));
            let met = all.filter(|p| {
                let (start, end) = walls(p.start, p.end);
                let mut met = false;
                rule.meeting(view.index.clock.of_wall(start), view.index.clock.of_wall(end), |_, _| {
                    met = true
                });
                met
            });
            for phase in met {
                if let Some(Dated { it, period, .. }) = planned(view, phase.id.into()) {
                    judge(view, &When { it: &it, at: phase.id.into(), period }, rule, found);
                }
            }
        }
    } else if at.kind == RecordKind::EnvironmentEvent {
        let event = view.plan.get::<EnvironmentEvent>(EnvironmentEventId(at.id));
        if let Some(event) = event.and_then(|event| frozen(view.plan, event)) {
            for one in view.index.deployments.meeting(event.start, event.end) {
                if let Some(it) = one.planned(view.plan) {
                    judge_event(view, (one, &it), &event, found);
                }
            }
        }
    } else if at.kind == RecordKind::Phase {
        let Some(Dated { it, period, .. }) = planned(view, at) else { return };
        let named = it.phase.and_then(|phase| view.freezes().naming_kind(&phase.kind));
        if named.is_some() {
            judge_all(view, &When { it: &it, at, period }, named, room, found);
        }
    } else if let Some(one) = view.deployment(at)
        && let Some(it) = one.planned(view.plan)
    {
        let when = When { it: &it, at, period: one.period() };
        judge_all(view, &when, None, room, found);
        judge_events(view, (&one, &it), found);
    }
}

/// Why a deployment meets the freeze of an environment.
fn explain_event(view: View<'_>, subject: RecordRef, event: RecordRef) -> Option<Explanation> {
    let (plan, one) = (view.plan, view.deployment(subject)?);
    let frozen = frozen(plan, plan.get::<EnvironmentEvent>(EnvironmentEventId(event.id))?)?;
    let ((start, end), zone) = (one.period(), one.zone);
    let facts = facts_of_deployment(view, &one, event, (start, end))?;
    let freeze = (civil(frozen.start, zone), civil(frozen.end, zone));
    let length = length(plan, view.calendar(), (start.max(frozen.start), end.min(frozen.end)), zone);
    let planned = one.span();
    let headline = Headline::InFreeze { subject, rule: event, planned, freeze, length, hard: true };
    Some(Explanation { headline, facts })
}

/// A deployment by each freeze of an environment that is on at the time.
fn judge_events<'a>(view: View<'a>, of: (&Deployment, &Planned<'a>), found: &mut Vec<Conflict>) {
    let one = of.0;
    view.index.outages.freezing(one.start, one.end).for_each(|event| judge_event(view, of, event, found));
}

fn judge_event<'a>(
    view: View<'a>,
    (one, it): (&Deployment, &Planned<'a>),
    event: &Down,
    found: &mut Vec<Conflict>,
) {
    let met = (one.start.max(event.start), one.end.min(event.end));
    if reaches(view.plan, it, EnvironmentId(event.environment))
        && !release_is_waived(view, it.release, None, met.1)
    {
        let subjects = [one.at, EnvironmentEventId(event.event).into()];
        found.push(Conflict::new(ConflictKind::InFreeze, Some(met), &subjects));
    }
}

/// When something is planned: the deployment goes with its date, a wave or a phase with itself.
pub(super) fn when(subject: RecordRef, span: Span) -> Fact {
    match subject.kind {
        RecordKind::Phase => Fact::of(Statement::PhaseLasts { phase: subject, span }, subject),
        RecordKind::Wave => {
            Fact::of(Statement::Place(PlaceStatement::WaveLasts { wave: subject, span }), subject)
        }
        _ => {
            let clear = Removal::Clear { record: subject, fields: vec!["deploy"] };
            Fact::new(Statement::Deploys { release: subject, span }, vec![subject], clear)
        }
    }
}

/// All deployments of a release as one: they go with its date and its waves.
pub(super) fn when_whole(release: &Release, all: &[Deployment], span: Span) -> Fact {
    let at = RecordRef::from(release.id);
    let waves: Vec<RecordRef> = all.iter().map(|one| one.at).filter(|of| *of != at).collect();
    if waves.is_empty() {
        return when(at, span);
    }
    let records = [at].into_iter().chain(waves.iter().copied()).collect();
    let clear = Removal::Clear { record: at, fields: vec!["deploy"] };
    let removal = Removal::Several(vec![clear, Removal::Delete(waves)]);
    Fact::new(Statement::Deploys { release: at, span }, records, removal)
}

/// What is planned, and when.
pub(super) struct Dated<'a> {
    pub(super) it: Planned<'a>,
    /// Half-open UTC seconds.
    pub(super) period: (i64, i64),
    /// By the clock of `zone`.
    pub(super) span: Span,
    pub(super) zone: Tz,
}

/// The deployment of the release, the wave or the phase, where it takes part.
pub(super) fn planned(view: View<'_>, at: RecordRef) -> Option<Dated<'_>> {
    let plan = view.plan;
    if at.kind == RecordKind::Phase {
        let (phase, release) = live_phase(plan, PhaseId(at.id))?;
        let (span, it) = (phase.span(), Planned::new(release, Some(phase)));
        return Some(Dated { it, period: view.index.clock.instants(span), span, zone: plan.zone() });
    }
    let one = view.deployment(at)?;
    Some(Dated { it: one.planned(plan)?, period: one.period(), span: one.span(), zone: one.zone })
}

/// What is planned, whose conflict it would be, and when in UTC seconds.
struct When<'a, 'b> {
    it: &'b Planned<'a>,
    at: RecordRef,
    period: (i64, i64),
}

fn judge<'a>(view: View<'a>, when: &When<'a, '_>, rule: &Rule, found: &mut Vec<Conflict>) {
    if let Some(freeze) = unwaived(view, when, rule) {
        found.push(breach(when, &rule.rule, freeze));
    }
}

/// A conflict with a period of the freeze.
fn breach(when: &When<'_, '_>, rule: &WindowRule, (from, to): (i64, i64)) -> Conflict {
    let period = Some((when.period.0.max(from), when.period.1.min(to)));
    let mut conflict = Conflict::new(ConflictKind::InFreeze, period, &[when.at, rule.id.into()]);
    if rule.severity == Binding::Soft {
        conflict.severity = Severity::Warning;
    }
    conflict
}

/// Kept between uses.
#[derive(Default)]
struct Room {
    met: Vec<Period>,
    /// What has any waiver, where everything is judged.
    waived: Option<FxHashSet<RecordRef>>,
    /// Of the first of each set of rules that are alike: whether it reaches what is judged.
    reached: Vec<(usize, bool)>,
    /// Whom that is said of.
    whose: Option<RecordRef>,
}

/// As [`judge`] by each freeze, of which only those are looked at that are on at the time.
fn judge_all<'a>(
    view: View<'a>,
    when: &When<'a, '_>,
    naming: Option<&[bool]>,
    room: &mut Room,
    found: &mut Vec<Conflict>,
) {
    let (it, (start, end)) = (when.it, when.period);
    let freezes = view.freezes();
    room.met.clear();
    freezes.meeting(start, end, |period| {
        if naming.is_none_or(|named| named[period.rule as usize]) {
            room.met.push(period);
        }
    });
    if room.met.is_empty() {
        return;
    }
    if room.whose.replace(it.whose()) != Some(it.whose()) {
        room.reached.clear();
    }
    let may_be_waived = room.waived.as_ref().is_none_or(|waived| {
        waived.contains(&it.release.id.into()) || it.phase.is_some_and(|p| waived.contains(&p.id.into()))
    });
    room.met.sort_unstable_by_key(|p| (p.rule, p.start, p.end));
    for met in room.met.chunk_by(|a, b| a.rule == b.rule) {
        let place = met[0].rule as usize;
        let rule = &freezes.rules[place].rule;
        let alike = freezes.alike[place];
        let known = room.reached.iter().find(|(of, _)| *of == alike).map(|(_, reached)| *reached);
        let reached = known.unwrap_or_else(|| {
            let reached = it.reached_by(view.plan, rule);
            room.reached.push((alike, reached));
            reached
        });
        let stands = |p: &&Period| !may_be_waived || !is_waived(view, it, rule, end.min(p.end));
        if reached && let Some(free) = met.iter().find(stands) {
            found.push(breach(when, rule, (free.start, free.end)));
        }
    }
}

/// The first period of the freeze that is met without a valid waiver.
fn unwaived<'a>(view: View<'a>, when: &When<'a, '_>, rule: &Rule) -> Option<(i64, i64)> {
    let (it, (start, end)) = (when.it, when.period);
    if !it.release.is_live() || it.phase.is_some_and(|phase| !covers_kind(&rule.rule, phase)) {
        return None;
    }
    let mut met: Vec<(i64, i64)> = Vec::new();
    rule.meeting(start, end, |from, to| met.push((from, to)));
    if met.is_empty() || !it.reached_by(view.plan, &rule.rule) {
        return None;
    }
    met.sort_unstable();
    met.into_iter().find(|(_, to)| !is_waived(view, it, &rule.rule, end.min(*to)))
}

fn is_waived(view: View<'_>, it: &Planned<'_>, rule: &WindowRule, until: i64) -> bool {
    it.is_waived(view.plan, rule.id, || civil(until, view.plan.zone()))
}

/// Releases, waves and phases whose time or place a change can touch.
pub(super) fn touch_planned(plan: &Plan, change: &Change, touched: &mut Touched) {
    // Nearly all changes are of bookings and phases that move: whatever else they are for stays where it is.
    if stays_in_place(change) {
        if change.record().kind == RecordKind::Phase {
            touched.add(change.record());
        }
        return;
    }
    let booking = |b: &Booking, touched: &mut Touched| {
        if let Some(phase) = b.phase {
            touch_phase(plan, phase, touched);
        }
    };
    // Who is there is there through whichever group.
    let there = |environment: EnvironmentId, touched: &mut Touched| {
        touch_waves(plan, environment.into(), touched);
        let groups = plan.naming::<EnvironmentGroup>(environment);
        groups.for_each(|group| touch_waves(plan, group.id.into(), touched));
        holders(plan, environment).for_each(|b| booking(b, touched));
    };
    touch_deployed(plan, change, touched);
    for record in sides(change) {
        match record {
            Record::Phase(p) => {
                touched.add(p.id);
                touched.add(p.release);
                touched.naming::<Wave>(plan, p.release);
            }
            Record::Booking(b) => booking(b, touched),
            Record::EnvironmentGroup(g) => {
                touch_waves(plan, g.id.into(), touched);
                plan.naming::<Booking>(g.id).for_each(|b| booking(b, touched));
                // A rule may be for the group, whose members others book by themselves.
                if plan.naming::<WindowRule>(g.id).next().is_some() {
                    g.members.iter().for_each(|e| there(*e, touched));
                }
            }
            Record::Environment(e) => there(e.id, touched),
            _ => {}
        }
    }
}

/// Whether a booking or phase is for what it was for, and where it was: deployments happen where they did.
fn stays_in_place(change: &Change) -> bool {
    match (&change.before, &change.after) {
        (Some(Record::Booking(a)), Some(Record::Booking(b))) => {
            a.environment == b.environment && a.phase == b.phase && a.is_live() == b.is_live()
        }
        (Some(Record::Phase(a)), Some(Record::Phase(b))) => {
            (a.release, a.tier, a.is_live()) == (b.release, b.tier, b.is_live()) && a.kind == b.kind
        }
        _ => false,
    }
}

fn touch_phase(plan: &Plan, phase: PhaseId, touched: &mut Touched) {
    touched.add(phase);
    if let Some(phase) = plan.get::<Phase>(phase) {
        touched.add(phase.release);
        touched.naming::<Wave>(plan, phase.release);
    }
}
