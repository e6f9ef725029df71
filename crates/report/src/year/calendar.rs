//! What stands in a year: portfolios, their releases, and of each release the bars and marks of that year.
//!
//! *Invariant*: a release belongs to the year when its span, a phase, a gate, a milestone or a date of it touches the
//! year; none that does is left out. Positions are days from 1 January, with fractions.
//! Deliberately not here: paper.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime};
use slipway_analysis::ConflictSet;
use slipway_analysis::schedule::Schedule;
use slipway_plan::record::WindowRule;
use slipway_plan::time::civil_minutes;
use slipway_plan::{Moment, Plan, RecordRef};
use slipway_text::{dates, kind, label, say};

use crate::page::pack;
use crate::scene::{
    self, Bar, BarShape, Forecast, Grouping, Hatch, HatchKind, Mark, MarkShape, Rag, Scene, Worst,
};

/// A year of a plan.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// 1 January.
    pub first: NaiveDate,
    /// 365 or 366.
    pub days: f32,
    /// By name; releases without a portfolio last.
    pub groups: Vec<Group>,
    /// Freezes that touch the year.
    pub freezes: Vec<Named>,
    /// Holidays that touch the year.
    pub holidays: Vec<Named>,
    /// The status date, where it is in the year.
    pub today: Option<f32>,
}

/// A portfolio.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name.
    pub title: String,
    /// Its releases by start.
    pub lanes: Vec<YearLane>,
}

/// A release.
#[derive(Clone, Debug)]
pub struct YearLane {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How it stands.
    pub status: Rag,
    /// Whether it has a conflict.
    pub worst: Option<Worst>,
    /// From its start to its deployment, where known.
    pub span: Option<(f32, f32)>,
    /// Phases of the year.
    pub bars: Vec<YearBar>,
    /// Row of each of the bars.
    pub rows: Vec<usize>,
    /// Gates, milestones and dates of the year.
    pub marks: Vec<YearMark>,
}

/// Where something would be by what is computed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Computed {
    /// First day, with its fraction.
    pub from: f32,
    /// The end; of a mark the same.
    pub to: f32,
    /// It is on the critical path, wherever it is planned.
    pub critical: bool,
}

/// A phase.
#[derive(Clone, Debug, PartialEq)]
pub struct YearBar {
    /// First day; before 0 where it began in an earlier year.
    pub from: f32,
    /// The day after the last.
    pub to: f32,
    /// Its name.
    pub label: String,
    /// How it stands.
    pub status: Rag,
    /// Days that clash.
    pub clash: Option<(f32, f32)>,
    /// Its computed days, where they were asked for and say something.
    pub computed: Option<Computed>,
}

/// A gate, a milestone, or a date of the release itself.
#[derive(Clone, Debug, PartialEq)]
pub struct YearMark {
    /// When.
    pub at: f32,
    /// Its name, and its day where that is not a milestone.
    pub label: String,
    /// What it is.
    pub shape: MarkShape,
    /// Decided or reached.
    pub filled: bool,
    /// How it stands.
    pub status: Rag,
    /// Whether it has a conflict.
    pub in_conflict: bool,
    /// Its computed day, where it was asked for and says something.
    pub computed: Option<Computed>,
}

/// A freeze or a holiday.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Its name.
    pub name: String,
    /// First day.
    pub from: f32,
    /// The day after the last.
    pub to: f32,
    /// In words, with what it is limited to.
    pub period: String,
    /// Whether it is limited to some portfolios, environments, systems or kinds of release.
    pub limited: bool,
}

const DAY: f32 = 1440.0;

/// First civil minute of the year and of the next one.
#[derive(Clone, Copy)]
struct Within {
    first: i64,
    after: i64,
}

impl Within {
    fn day(self, minute: i64) -> f32 {
        (minute - self.first) as f32 / DAY
    }

    const fn touches(self, start: i64, end: i64) -> bool {
        start < self.after && end > self.first
    }

    fn computed(self, of: &Forecast) -> Computed {
        Computed { from: self.day(of.start), to: self.day(of.end), critical: of.critical }
    }

    const fn holds(self, at: i64) -> bool {
        self.first <= at && at < self.after
    }
}

/// The year `year` of a plan, with the computed dates of a schedule where one is given. `None` where no date can be of
/// that year.
pub fn calendar(
    plan: &Plan,
    conflicts: &ConflictSet,
    now: NaiveDateTime,
    year: i32,
    schedule: Option<&Schedule>,
) -> Option<Calendar> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
    let after = NaiveDate::from_ymd_opt(year.checked_add(1)?, 1, 1)?;
    let midnight = |day: NaiveDate| civil_minutes(day.and_time(chrono::NaiveTime::MIN));
    let within = Within { first: midnight(first), after: midnight(after) };
    let mut scene = scene::timeline(plan, conflicts, now, Grouping::Portfolio);
    if let Some(schedule) = schedule {
        scene::forecast(&mut scene, plan, schedule);
    }
    let today = within.holds(scene.today).then(|| within.day(scene.today));
    let (freezes, holidays) = hatches(plan, &scene, within);
    let days = after.signed_duration_since(first).num_days() as f32;
    Some(Calendar { first, days, groups: groups(&scene, within), freezes, holidays, today })
}

fn groups(scene: &Scene, within: Within) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let (mut bars, mut marks) = (&scene.bars[..], &scene.marks[..]);
    for (n, lane) in scene.lanes.iter().enumerate() {
        // Bars and marks stand by lane.
        let (mine, rest) = bars.split_at(bars.partition_point(|b| b.lane as usize <= n));
        bars = rest;
        let (my_marks, rest) = marks.split_at(marks.partition_point(|m| m.lane as usize <= n));
        marks = rest;
        if lane.group {
            groups.push(Group { title: lane.title.clone(), lanes: Vec::new() });
        } else if let Some(made) = year_lane((mine, my_marks), forecasts_of(scene, n), within, lane)
            && let Some(group) = groups.last_mut()
        {
            group.lanes.push(made);
        }
    }
    groups.retain(|g| !g.lanes.is_empty());
    groups
}

/// The computed dates of a lane.
fn forecasts_of(scene: &Scene, lane: usize) -> &[Forecast] {
    let all = scene.forecasts.as_deref().unwrap_or_default();
    let from = all.partition_point(|f| (f.lane as usize) < lane);
    let to = all.partition_point(|f| f.lane as usize <= lane);
    &all[from..to]
}

fn year_lane(
    (bars, marks): (&[Bar], &[Mark]),
    forecasts: &[Forecast],
    within: Within,
    lane: &scene::Lane,
) -> Option<YearLane> {
    let of = |id: RecordRef, mark: Option<MarkShape>| {
        forecasts.iter().find(|f| f.id == id && f.mark == mark).map(|f| within.computed(f))
    };
    let touching = |b: &&Bar| within.touches(b.start, b.end.max(b.start + 1));
    let whole = bars.iter().find(|b| b.shape == BarShape::Span);
    let span = whole.filter(touching).map(|b| (within.day(b.start), within.day(b.end)));
    let shown = bars.iter().filter(|b| b.shape == BarShape::Bar).filter(touching);
    let made: Vec<YearBar> =
        shown.map(|b| YearBar { computed: of(b.id, None), ..year_bar(b, within) }).collect();
    let marks = year_marks(marks, &of, within, lane.r#ref);
    if span.is_none() && made.is_empty() && marks.is_empty() {
        return None;
    }
    let spans: Vec<(f32, f32)> = made.iter().map(|b| (b.from, b.to)).collect();
    let status = whole.map_or_else(|| bars.first().map_or(Rag::Planned, |b| b.status), |b| b.status);
    Some(YearLane {
        key: lane.title.clone(),
        name: if lane.detail == lane.title { String::new() } else { lane.detail.clone() },
        status,
        worst: lane.worst,
        span,
        rows: pack(&spans, 0.0).0,
        bars: made,
        marks,
    })
}

fn year_bar(bar: &Bar, within: Within) -> YearBar {
    let clash = bar.clash.iter().find(|(a, b)| within.touches(*a, *b));
    YearBar {
        from: within.day(bar.start),
        to: within.day(bar.end),
        label: bar.label.clone(),
        status: bar.status,
        clash: clash.map(|(a, b)| (within.day(*a), within.day(*b))),
        computed: None,
    }
}

/// Ready and deployment on one day are one mark.
fn year_marks(
    marks: &[Mark],
    computed: &dyn Fn(RecordRef, Option<MarkShape>) -> Option<Computed>,
    within: Within,
    release: Option<RecordRef>,
) -> Vec<YearMark> {
    let own = |shape: MarkShape| marks.iter().find(|m| m.shape == shape && Some(m.id) == release);
    let same_day = match (own(MarkShape::Ready), own(MarkShape::Deploy)) {
        (Some(a), Some(b)) => a.at.div_euclid(1440) == b.at.div_euclid(1440),
        _ => false,
    };
    let shown = marks.iter().filter(|m| within.holds(m.at) && !(same_day && m.shape == MarkShape::Ready));
    let mut made: Vec<YearMark> = shown
        .map(|m| YearMark {
            at: within.day(m.at),
            label: mark_label(m, same_day),
            shape: m.shape,
            filled: m.filled,
            status: m.status,
            in_conflict: m.severity.is_some(),
            computed: computed(m.id, Some(m.shape)),
        })
        .collect();
    made.sort_by(|a, b| a.at.total_cmp(&b.at).then_with(|| a.label.cmp(&b.label)));
    made
}

fn mark_label(mark: &Mark, same_day: bool) -> String {
    let at = DateTime::from_timestamp(mark.at * 60, 0).unwrap_or_default().naive_utc();
    let day = if mark.days { dates::day_short(at.date()) } else { day_and_time(at) };
    match mark.shape {
        MarkShape::Milestone => mark.label.clone(),
        MarkShape::Gate => say::report_mark_day(&mark.label, dates::day_short(at.date())).text(),
        MarkShape::Ready => say::report_mark_day(say::report_mark_ready(), day).text(),
        MarkShape::Deploy if same_day => say::report_mark_day(say::report_mark_ready_deploy(), day).text(),
        MarkShape::Deploy => say::report_mark_day(say::report_mark_deploy(), day).text(),
    }
}

fn day_and_time(at: NaiveDateTime) -> String {
    say::dates_moment(dates::day_short(at.date()), dates::time(at.time())).text()
}

fn hatches(plan: &Plan, scene: &Scene, within: Within) -> (Vec<Named>, Vec<Named>) {
    let of = |wanted: fn(HatchKind) -> bool| {
        let found = scene.hatches.iter().filter(|h| wanted(h.kind) && within.touches(h.start, h.end));
        let mut named: Vec<Named> = found.map(|h| of_hatch(plan, h, within)).collect();
        named.sort_by(|a, b| a.from.total_cmp(&b.from).then_with(|| a.name.cmp(&b.name)));
        named
    };
    let freeze = |kind| matches!(kind, HatchKind::FreezeHard | HatchKind::FreezeSoft);
    (of(freeze), of(|kind| kind == HatchKind::Holiday))
}

fn of_hatch(plan: &Plan, hatch: &Hatch, within: Within) -> Named {
    let rule = plan.get::<WindowRule>(hatch.r#ref.id.into());
    let only = rule.map_or_else(Vec::new, |r| limits(plan, r));
    let period = period(hatch.start, hatch.end);
    Named {
        name: hatch.label.clone(),
        from: within.day(hatch.start),
        to: within.day(hatch.end),
        limited: !only.is_empty(),
        period: match only.is_empty() {
            true => period,
            false => say::report_only_for(period, only.join(", ")).text(),
        },
    }
}

/// What a rule is limited to. A tier is no limit here: nearly every freeze is one of production.
fn limits(plan: &Plan, rule: &WindowRule) -> Vec<String> {
    let scope = rule.scope.iter().map(|s| label::short(plan, RecordRef::from(*s)));
    scope.chain(rule.release_kinds.iter().map(|k| kind::choice(k.word()).to_lowercase())).collect()
}

fn period(start: i64, end: i64) -> String {
    let civil = |minute: i64| DateTime::from_timestamp(minute * 60, 0).unwrap_or_default().naive_utc();
    let whole_days = start % 1440 == 0 && end % 1440 == 0 && start < end;
    let last = civil(if whole_days { end - 1 } else { end });
    let first = civil(start);
    let day = |at: NaiveDateTime| if whole_days { Moment::day(at.date()) } else { Moment::at(at) };
    if first.date() == last.date() && whole_days {
        return dates::day_short(first.date());
    }
    if first.year() == last.year() && whole_days {
        return say::report_from_to(dates::day_short(first.date()), dates::day_short(last.date())).text();
    }
    say::report_from_to(dates::moment_short(day(first)), dates::moment_short(day(last))).text()
}
