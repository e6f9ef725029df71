//! The year by environments: a lane an environment, bookings in it; those of a group in each member.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use slipway_analysis::ConflictSet;
use slipway_plan::record::{
    Booking, BookingMode, BookingStatus, Environment, EnvironmentEvent, EnvironmentGroup, EventKind, Held,
    Tier,
};
use slipway_plan::time::civil_minutes;
use slipway_plan::{Plan, RecordKind, RecordRef};
use slipway_text::{kind, label, say};

use super::build::{Builder, booking_name, minutes, stack};
use super::{Bar, BarShape, Hatch, HatchKind, Lane, Rag, Scene, Worst};

/// The year by environments. `now` is civil time in the plan's zone.
pub fn environments(plan: &Plan, conflicts: &ConflictSet, now: NaiveDateTime) -> Scene {
    let mut b = Builder::new(plan, conflicts, now);
    let mut tiers: BTreeMap<Tier, Vec<&Environment>> = BTreeMap::new();
    for environment in plan.all::<Environment>() {
        tiers.entry(environment.tier).or_default().push(environment);
    }
    for (tier, mut environments) in tiers {
        environments.sort_by(|a, b| (a.position, &a.key).cmp(&(b.position, &b.key)));
        let head = b.lane(Lane {
            id: tier.word().to_owned(),
            r#ref: None,
            title: kind::choice(tier.word()),
            detail: String::new(),
            depth: 0,
            group: true,
            count: u32::try_from(environments.len()).unwrap_or(u32::MAX),
            worst: None,
            rows: 1,
        });
        let mut worst = None;
        for environment in environments {
            worst = worst.max(lane_of(&mut b, environment));
        }
        b.scene.lanes[head as usize].worst = worst;
    }
    b.finish()
}

fn lane_of(b: &mut Builder<'_>, environment: &Environment) -> Option<Worst> {
    let at = RecordRef::from(environment.id);
    let tier = kind::choice(environment.tier.word());
    let lane = b.lane(Lane {
        id: at.to_string(),
        r#ref: Some(at),
        title: environment.key.clone(),
        detail: say::scene_environment_detail(tier, environment.capacity).text(),
        depth: 1,
        group: false,
        count: 0,
        worst: None,
        rows: 1,
    });
    let mut bars = Vec::new();
    for booking in b.plan.naming::<Booking>(at).filter(|k| k.environment == Held::Environment(environment.id))
    {
        bars.extend(booking_bar(b, booking, lane, None));
    }
    for group in b.plan.naming::<EnvironmentGroup>(at) {
        for booking in b.plan.naming::<Booking>(group.id) {
            bars.extend(booking_bar(b, booking, lane, Some(group)));
        }
    }
    let rows = stack(&mut bars);
    let worst = bars.iter().filter_map(|bar| bar.severity).max();
    bars.into_iter().for_each(|bar| b.bar(bar));
    events(b, environment, lane);
    let entry = &mut b.scene.lanes[lane as usize];
    (entry.rows, entry.worst) = (rows, worst);
    worst
}

/// A booking that holds or held its environment; a refused or given back one holds nothing.
fn booking_bar(b: &Builder<'_>, booking: &Booking, lane: u32, via: Option<&EnvironmentGroup>) -> Option<Bar> {
    let status = match booking.status {
        BookingStatus::Requested => Rag::Planned,
        BookingStatus::Approved => Rag::OnTrack,
        BookingStatus::Completed => Rag::Done,
        BookingStatus::Rejected | BookingStatus::Cancelled => return None,
    };
    let standing = b.standing(booking.id.into());
    let status = if standing.worst == Some(Worst::Error) { Rag::AtRisk } else { status };
    let (start, end) = minutes(booking.span());
    let mut label = what_for(b.plan, booking);
    if let Some(group) = via {
        label = say::scene_group_via(label, &group.key).text();
    }
    let full = format!("{label}, {}", kind::choice(booking.mode.word()));
    Some(Bar {
        id: booking.id.into(),
        lane,
        row: 0,
        start,
        end,
        status,
        shape: BarShape::Bar,
        kind: RecordKind::Booking,
        severity: standing.worst,
        clash: b.clash(&standing, start, end),
        name: booking_name(&full, booking, &standing),
        label: if booking.mode == BookingMode::Exclusive { label } else { full },
        conflicts: standing.conflicts,
        movable: booking.is_live(),
        resizable: booking.is_live(),
        days: booking.start.time.is_none() && booking.end.time.is_none(),
    })
}

/// "R2027.06 SIT", or the stated purpose.
fn what_for(plan: &Plan, booking: &Booking) -> String {
    match (booking.phase, booking.release) {
        (Some(phase), _) => label::short(plan, phase.into()),
        (None, Some(release)) => label::short(plan, release.into()),
        (None, None) if !booking.purpose.is_empty() => booking.purpose.clone(),
        _ => booking.key.clone(),
    }
}

fn events(b: &mut Builder<'_>, environment: &Environment, lane: u32) {
    let events: Vec<&EnvironmentEvent> = b.plan.naming::<EnvironmentEvent>(environment.id).collect();
    for event in events {
        let kind = match event.kind {
            EventKind::Outage => HatchKind::Outage,
            EventKind::Refresh => HatchKind::Refresh,
            EventKind::Freeze => HatchKind::FreezeHard,
            EventKind::Configuration => HatchKind::Maintenance,
        };
        let (start, end) = (civil_minutes(event.span().start()), civil_minutes(event.span().end()));
        let (label, at) = (event.name.clone(), event.id.into());
        b.scene.hatches.push(Hatch { lane: Some(lane), start, end, label, kind, r#ref: at });
    }
}
