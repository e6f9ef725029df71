//! What both boards need to be built: names, periods, stacking, hatches.

use chrono::{NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use slipway_analysis::ConflictSet;
use slipway_plan::record::{Booking, Severity, WindowKind, WindowRule};
use slipway_plan::time::{civil, civil_minutes};
use slipway_plan::{Moment, Plan, RecordRef, Span};
use slipway_text::{dates, kind, say};

use super::{Bar, Hatch, HatchKind, Lane, Mark, MarkShape, Rag, Scene, Standing};

/// Longest recurring periods that still are worth a hatch over all lanes: nightly windows are not.
const MOST_PERIODS: usize = 80;

/// What is looked at while a scene is built.
pub(super) struct Builder<'a> {
    pub(super) plan: &'a Plan,
    pub(super) conflicts: &'a ConflictSet,
    pub(super) now: NaiveDateTime,
    pub(super) zone: Tz,
    pub(super) scene: Scene,
}

impl<'a> Builder<'a> {
    pub(super) fn new(plan: &'a Plan, conflicts: &'a ConflictSet, now: NaiveDateTime) -> Self {
        let today = civil_minutes(now);
        let scene = Scene {
            revision: 0,
            today,
            first: i64::MAX,
            last: i64::MIN,
            lanes: Vec::new(),
            bars: Vec::new(),
            marks: Vec::new(),
            hatches: Vec::new(),
            links: Vec::new(),
            forecasts: None,
        };
        Self { plan, conflicts, now, zone: plan.zone(), scene }
    }

    pub(super) fn standing(&self, at: RecordRef) -> Standing {
        Standing::of(self.plan, self.conflicts, at)
    }

    /// The clashes of a standing in civil minutes, cut to a bar.
    pub(super) fn clash(&self, standing: &Standing, start: i64, end: i64) -> Vec<(i64, i64)> {
        let minutes = |at: i64| civil_minutes(civil(at, self.zone));
        let cut = standing.clash.iter().map(|&(a, b)| (minutes(a).max(start), minutes(b).min(end)));
        let mut clash: Vec<_> = cut.filter(|(a, b)| a < b).collect();
        clash.sort_unstable();
        clash.dedup();
        clash
    }

    pub(super) fn lane(&mut self, lane: Lane) -> u32 {
        self.scene.lanes.push(lane);
        u32::try_from(self.scene.lanes.len() - 1).unwrap_or(u32::MAX)
    }

    pub(super) fn bar(&mut self, bar: Bar) {
        self.scene.first = self.scene.first.min(bar.start);
        self.scene.last = self.scene.last.max(bar.end);
        self.scene.bars.push(bar);
    }

    pub(super) fn mark(&mut self, mark: Mark) {
        self.scene.first = self.scene.first.min(mark.at);
        self.scene.last = self.scene.last.max(mark.at);
        self.scene.marks.push(mark);
    }

    /// Ends the scene: hatches within its time, an empty plan shows the year around today.
    pub(super) fn finish(mut self) -> Scene {
        if self.scene.first > self.scene.last {
            self.scene.first = self.scene.today - 90 * 1440;
            self.scene.last = self.scene.today + 275 * 1440;
        }
        self.hatch_rules();
        self.scene.hatches.sort_by_key(|h| (h.start, h.end, h.kind, h.r#ref));
        self.scene
    }

    fn hatch_rules(&mut self) {
        let day = 1440;
        let (first, last) = (self.scene.first - 31 * day, self.scene.last + 31 * day);
        let (from, to) = (civil_time(first), civil_time(last));
        let rules: Vec<&WindowRule> = self.plan.all::<WindowRule>().collect();
        for rule in rules {
            let kind = match (rule.kind, rule.severity) {
                (WindowKind::Freeze, Severity::Hard) => HatchKind::FreezeHard,
                (WindowKind::Freeze, Severity::Soft) => HatchKind::FreezeSoft,
                (WindowKind::Holiday, _) => HatchKind::Holiday,
                (WindowKind::Maintenance, _) => HatchKind::Maintenance,
                (WindowKind::Deployment | WindowKind::WorkingHours, _) => continue,
            };
            let periods = rule.periods(from, to);
            if periods.len() > MOST_PERIODS {
                continue;
            }
            for (start, end) in periods {
                let (start, end) = (civil_minutes(start), civil_minutes(end));
                let (label, at) = (rule.name.clone(), rule.id.into());
                self.scene.hatches.push(Hatch { lane: None, start, end, label, kind, r#ref: at });
            }
        }
    }
}

/// Civil time of civil minutes.
pub(super) fn civil_time(minutes: i64) -> NaiveDateTime {
    chrono::DateTime::from_timestamp(minutes * 60, 0).unwrap_or_default().naive_utc()
}

/// First and last civil minute of a span.
pub(super) fn minutes(span: Span) -> (i64, i64) {
    (civil_minutes(span.start()), civil_minutes(span.end()))
}

/// Civil minute at which a mark stands: noon of a day.
pub(super) fn mark_minute(at: Moment) -> i64 {
    let noon = NaiveTime::MIN + chrono::Duration::hours(12);
    civil_minutes(at.day.and_time(at.time.unwrap_or(noon)))
}

/// "SIT, Thu 4 March 2027 to Mon 29 March 2027, at risk, in conflict".
pub(super) fn bar_name(label: &str, span: Span, rag: Rag, standing: &Standing) -> String {
    name(label, dates::span(span), rag, standing)
}

/// As [`bar_name`], of a booking: it says how the booking stands, not how work goes.
pub(super) fn booking_name(label: &str, booking: &Booking, standing: &Standing) -> String {
    let (when, status) = (dates::span(booking.span()), kind::choice(booking.status.word()).to_lowercase());
    match standing.worst {
        Some(_) => say::scene_bar_conflict(label, when, status).text(),
        None => say::scene_bar(label, when, status).text(),
    }
}

/// As [`bar_name`], of a mark.
pub(super) fn mark_name(label: &str, at: Moment, rag: Rag, standing: &Standing) -> String {
    name(label, dates::moment(at), rag, standing)
}

fn name(label: &str, when: String, rag: Rag, standing: &Standing) -> String {
    let status = rag_word(rag);
    match standing.worst {
        Some(_) => say::scene_bar_conflict(label, when, status).text(),
        None => say::scene_bar(label, when, status).text(),
    }
}

/// "at risk".
pub(super) fn rag_word(rag: Rag) -> String {
    match rag {
        Rag::Planned => say::scene_status_planned(),
        Rag::OnTrack => say::scene_status_on_track(),
        Rag::AtRisk => say::scene_status_at_risk(),
        Rag::Late => say::scene_status_late(),
        Rag::Done => say::scene_status_done(),
    }
    .text()
}

/// Puts bars that overlap into rows, first fit by start; answers how many rows there are.
pub(super) fn stack(bars: &mut [Bar]) -> u32 {
    bars.sort_by_key(|bar| (bar.shape != super::BarShape::Span, bar.start, bar.end, bar.id));
    let mut ends: Vec<i64> = Vec::new();
    for bar in bars.iter_mut().filter(|bar| bar.shape == super::BarShape::Bar) {
        let free = ends.iter().position(|end| *end <= bar.start);
        let row = free.unwrap_or_else(|| {
            ends.push(i64::MIN);
            ends.len() - 1
        });
        ends[row] = bar.end;
        bar.row = u32::try_from(row).unwrap_or(u32::MAX);
    }
    u32::try_from(ends.len().max(1)).unwrap_or(u32::MAX)
}

/// A mark with what all marks share.
pub(super) fn mark(
    id: RecordRef,
    lane: u32,
    at: Moment,
    label: String,
    (shape, filled, status): (MarkShape, bool, Rag),
    standing: Standing,
) -> Mark {
    let name = mark_name(&label, at, status, &standing);
    Mark {
        id,
        lane,
        at: mark_minute(at),
        label,
        shape,
        filled,
        status,
        kind: id.kind,
        severity: standing.worst,
        conflicts: standing.conflicts,
        movable: status != Rag::Done,
        name,
        days: at.time.is_none(),
    }
}
