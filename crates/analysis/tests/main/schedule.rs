//! The cases of `tests/suite/schedule`: dates, float, cycles, driving chains, and planning backward, as data.
//! In the plan part `from`, `backward`, `why` and `show` say what is asked; each expected line is a date.
//! For every case the dates keep what they must keep, whatever is expected.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDateTime;
use slipway_analysis::schedule::{
    Dates, Float, Part, Reason, Schedule, Start, Step, Verdict, When, backward,
};
use slipway_analysis::{ConflictKind, ConflictSet};
use slipway_plan::record::ReleaseId;
use slipway_plan::time::instant;
use slipway_plan::{Command, Moment, Plan, RecordRef};
use slipway_testkit::TextPlan;
use slipway_testkit::plan_text::{Case, cases};

/// Fewest cases in all.
const FEWEST: usize = 30;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/suite/schedule")
}

/// What a case asks.
#[derive(Default)]
struct Asked {
    from: Option<Moment>,
    show: Vec<String>,
    why: Vec<(String, bool)>,
    backward: Option<(String, Moment)>,
}

fn split(case: &Case) -> (Asked, String) {
    let mut asked = Asked::default();
    let mut plan = String::new();
    for line in case.plan.lines() {
        let (word, rest) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
        let moment = |text: &str| text.trim().parse::<Moment>().expect("a moment");
        match word {
            "from" => asked.from = Some(moment(rest)),
            "show" => asked.show.extend(rest.split(' ').map(str::to_owned)),
            "why" => {
                let (name, end) = rest.rsplit_once(' ').expect("a name and an end");
                asked.why.push((name.to_owned(), end == "finish"));
            }
            "backward" => {
                let (name, at) = rest.split_once(' ').expect("a release and a moment");
                asked.backward = Some((name.to_owned(), moment(at)));
            }
            _ => plan.push_str(&format!("{line}\n")),
        }
    }
    (asked, plan)
}

fn name(of: &TextPlan, record: RecordRef, part: Part) -> String {
    match part {
        Part::Whole => of.name(record).to_owned(),
        part => format!("{}.{}", of.name(record), part.word()),
    }
}

fn find(of: &TextPlan, schedule: &Schedule, wanted: &str) -> (RecordRef, Part) {
    let found = schedule.dates().find(|d| name(of, d.record, d.part) == wanted);
    let found = found.expect(wanted);
    (found.record, found.part)
}

fn float(float: Float) -> String {
    match float {
        Float::Days(days) => format!("{days}d"),
        Float::Seconds(seconds) if seconds % 86_400 == 0 => format!("{}d", seconds / 86_400),
        Float::Seconds(seconds) if seconds % 3_600 == 0 => format!("{}h", seconds / 3_600),
        Float::Seconds(seconds) => format!("{}m", seconds / 60),
    }
}

fn said(plan: &Plan, schedule: &Schedule, dates: &Dates, when: When) -> String {
    period(schedule.said(plan, dates, when))
}

fn period((start, end): (Moment, Moment)) -> String {
    let text = |at: Moment| at.to_string().replace('T', " ");
    if start == end { text(start) } else { format!("{}..{}", text(start), text(end)) }
}

/// `R1/SIT 2027-06-07..2027-06-11 late 2027-06-09..2027-06-15 float 2d free 0d critical`.
fn date_line(of: &TextPlan, schedule: &Schedule, dates: &Dates) -> String {
    let own = name(of, dates.record, dates.part);
    let early = said(&of.plan, schedule, dates, dates.early);
    if dates.fixed {
        return format!("{own} {early} fixed");
    }
    let late = match said(&of.plan, schedule, dates, dates.late) {
        late if late == early => String::new(),
        late => format!(" late {late}"),
    };
    let critical = if dates.critical { " critical" } else { "" };
    format!("{own} {early}{late} float {} free {}{critical}", float(dates.total), float(dates.free))
}

fn reason(of: &TextPlan, reason: &Reason) -> String {
    let word = match reason {
        Reason::Planned => "planned".to_owned(),
        Reason::Asked => "asked".to_owned(),
        Reason::Happened => "happened".to_owned(),
        Reason::Lasts { length, .. } => format!("lasts {}", float(*length)),
        Reason::Waits { link, lag, .. } => format!("waits {} {lag}", link.word()),
        Reason::Within { .. } => "within".to_owned(),
        Reason::Prepares { .. } => "prepares".to_owned(),
        Reason::Deploys { .. } => "deploys".to_owned(),
        Reason::Closes { .. } => "closes".to_owned(),
        Reason::Admits { .. } => "admits".to_owned(),
        Reason::PartOf { .. } => "part-of".to_owned(),
        Reason::Environment { .. } => "environment".to_owned(),
        Reason::Booked { .. } => "booked".to_owned(),
        Reason::NoWork { .. } => "no-work".to_owned(),
        Reason::Frozen { .. } => "frozen".to_owned(),
        Reason::OnlyIn { .. } => "only-in".to_owned(),
    };
    let names = reason.records().into_iter().map(|r| of.name(r).to_owned());
    std::iter::once(word).chain(names).collect::<Vec<_>>().join(" ")
}

fn step_line(of: &TextPlan, n: usize, step: &Step) -> String {
    let end = if step.finish { "finish" } else { "start" };
    let at = step.at.at.format("%Y-%m-%d %H:%M");
    let own = name(of, step.record, step.part);
    format!("{} {own} {end} {at} {}", n + 1, reason(of, &step.reason))
}

fn lines(of: &TextPlan, asked: &Asked) -> Vec<String> {
    let start = asked.from.map_or(Start::Planned, |at| Start::From(instant(at.first(), of.plan.zone())));
    let schedule = Schedule::of(&of.plan, start);
    let mut lines = Vec::new();
    for (wanted, finish) in &asked.why {
        let (record, part) = find(of, &schedule, wanted);
        let steps = schedule.why(&of.plan, record, part, *finish);
        lines.extend(steps.iter().enumerate().map(|(n, step)| step_line(of, n, step)));
    }
    if let Some((release, at)) = &asked.backward {
        lines.extend(backward_lines(of, release, *at));
    }
    let all = asked.show.is_empty() && lines.is_empty();
    for dates in schedule.dates() {
        if all || asked.show.contains(&name(of, dates.record, dates.part)) {
            lines.push(date_line(of, &schedule, &dates));
        }
    }
    for cycle in schedule.cycles() {
        let names: Vec<&str> = cycle.iter().map(|r| of.name(*r)).collect();
        lines.push(format!("cycle {}", names.join(" ")));
    }
    lines.sort();
    lines
}

fn backward_lines(of: &TextPlan, release: &str, at: Moment) -> Vec<String> {
    let record = of.plan.by_key(slipway_plan::RecordKind::Release, release).expect("the release exists");
    let found = backward(&of.plan, ReleaseId(record.id), at, of.now).expect("it takes part");
    let mut lines = Vec::new();
    for one in &found.latest {
        let shown = period(found.said(&of.plan, one, one.late));
        let verdict = match one.verdict {
            Verdict::Fits => "fits",
            Verdict::Move => "move",
            Verdict::TooLate => "too-late",
        };
        lines.push(format!("{} by {shown} {verdict}", name(of, one.record, one.part)));
    }
    if !found.allowed {
        lines.push("not allowed".to_owned());
    }
    held_after(of, release, at, &found.commands, &found.latest);
    lines
}

/// Where nothing is too late, the proposal makes everything fit.
fn held_after(
    of: &TextPlan,
    release: &str,
    at: Moment,
    commands: &[Command],
    latest: &[slipway_analysis::schedule::Latest],
) {
    let mut plan = of.plan.clone();
    let batch = Command::Batch { commands: commands.to_vec() };
    let changes = plan.effect(&batch).expect("the proposal is well formed");
    plan.apply(&changes);
    let record = plan.by_key(slipway_plan::RecordKind::Release, release).expect("it is still there");
    let again = backward(&plan, ReleaseId(record.id), at, of.now).expect("it still takes part");
    if latest.iter().all(|l| l.verdict != Verdict::TooLate) {
        let wrong: Vec<_> = again.latest.iter().filter(|l| l.verdict != Verdict::Fits).collect();
        assert!(wrong.is_empty(), "{release} {at}: {wrong:#?} after {commands:#?}");
        assert!(again.commands.is_empty(), "{release} {at}: {:#?}", again.commands);
    }
}

/// What holds for every plan.
pub(crate) fn check_dates(plan: &Plan, title: &str) {
    let schedule = Schedule::of(plan, Start::Planned);
    for dates in schedule.dates().filter(|d| !d.fixed) {
        let what = format!("{title}: {dates:?}");
        assert!(dates.early.start <= dates.early.finish, "{what}");
        let amount = |float: Float| match float {
            Float::Days(amount) | Float::Seconds(amount) => amount,
        };
        assert!(amount(dates.total) >= 0, "{what}");
        assert!((0..=amount(dates.total)).contains(&amount(dates.free)), "{what}");
        assert_eq!(dates.critical, amount(dates.total) == 0, "{what}");
        let steps = schedule.why(plan, dates.record, dates.part, false);
        let last = steps.last().map(|s| &s.reason);
        let cause = matches!(last, Some(Reason::Planned | Reason::Happened | Reason::Booked { .. }));
        assert!(cause, "{what}: {steps:#?}");
    }
}

#[test]
fn every_case_finds_what_it_expects() {
    let mut wrong = Vec::new();
    let mut count = 0;
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder()).expect("the folder is there").map(|e| e.expect("readable").path()).collect();
    files.sort();
    for path in files {
        let text = fs::read_to_string(&path).expect("readable");
        for case in cases(&text) {
            count += 1;
            let (asked, plan) = split(&case);
            let of = TextPlan::read(&plan);
            let found = lines(&of, &asked);
            if found != case.expected {
                let title = format!("{}: {}", path.display(), case.title);
                wrong.push(format!("{title}\n  expected {:#?}\n  found {found:#?}", case.expected));
            }
            check_dates(&of.plan, &case.title);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= FEWEST, "{count} cases");
}

/// A plan that keeps its forecast breaks no dependency, no freeze and no window.
#[test]
fn forecasts_break_nothing() {
    let now: NaiveDateTime = "2027-01-01".parse::<Moment>().expect("a day").first();
    for path in fs::read_dir(folder()).expect("the folder is there") {
        let text = fs::read_to_string(path.expect("readable").path()).expect("readable");
        for case in cases(&text) {
            let (_, text) = split(&case);
            let of = TextPlan::read(&text);
            let kept = keep_forecast(&of.plan);
            let set = ConflictSet::check(&kept, now);
            let broken = set.iter().filter(|c| {
                matches!(c.kind, ConflictKind::DependencyOrder | ConflictKind::OutsideWindow)
                    || c.kind == ConflictKind::InFreeze && c.severity == slipway_analysis::Severity::Error
            });
            let cyclic = set.iter().any(|c| c.kind == ConflictKind::DependencyCycle);
            let broken: Vec<_> = broken.collect();
            assert!(cyclic || broken.is_empty(), "{}: {broken:#?}", case.title);
        }
    }
}

/// The plan with each date at its forecast.
fn keep_forecast(plan: &Plan) -> Plan {
    let schedule = Schedule::of(plan, Start::Planned);
    let mut kept = plan.clone();
    for dates in schedule.dates().filter(|d| !d.fixed && d.early != d.planned) {
        let (start, end) = schedule.said(plan, &dates, dates.early);
        let fields: &[(&str, Moment)] = match (dates.record.kind, dates.part) {
            (slipway_plan::RecordKind::Phase, _) => &[("start", start), ("end", end)],
            (slipway_plan::RecordKind::Gate, _) => &[("at", start)],
            (slipway_plan::RecordKind::Milestone, _) => &[("date", start)],
            (_, Part::Start) => &[("start", start)],
            (_, Part::Ready) => &[("ready", start)],
            _ => &[("deploy", start)],
        };
        let fields = fields.iter().map(|(f, at)| ((*f).to_owned(), serde_json::json!(at))).collect();
        let changes = kept.effect(&Command::Edit { record: dates.record, fields }).expect("well formed");
        kept.apply(&changes);
    }
    kept
}
