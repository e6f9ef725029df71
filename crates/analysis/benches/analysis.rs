//! How long a full check and the check after one edit take, on a large plan at 1, 10 and 100 times its
//! smallest size (`large/mod.rs` says what is in it).
//!
//! `cargo bench -p slipway-analysis` prints the tables of `docs/benchmarks.md`, in time of the processor, then
//! criterion's own figures, in time on the wall.

#![allow(
    missing_docs,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a benchmark for a terminal"
)]

mod large;

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use large::{Size, at, cpu, now, quantile, size};
use slipway_analysis::{ConflictKind, ConflictSet, Step};
use slipway_plan::record::{Booking, BookingMode, Held};
use slipway_plan::{Change, Command, Plan, RecordKind, RecordRef, invert};

/// Edits that are measured for a distribution.
const EDITS: u64 = 2_000;

/// Of so many full checks the least counts.
const RUNS: usize = 10;

/// One interval of one environment: environment, start, end, whether it shares.
type Interval = (u32, i64, i64, bool);

/// The live bookings of the plan as bare intervals.
fn intervals(plan: &Plan) -> Vec<Interval> {
    let mut numbers = std::collections::HashMap::new();
    let all = plan.all::<Booking>().filter(|b| b.is_live());
    let all = all.filter_map(|b| match b.environment {
        Held::Environment(e) => {
            let next = u32::try_from(numbers.len()).ok()?;
            let (start, end) = b.span().instants(plan.zone());
            Some((*numbers.entry(e).or_insert(next), start, end, b.mode == BookingMode::Shared))
        }
        Held::EnvironmentGroup(_) => None,
    });
    all.collect()
}

/// What finding pairs costs and nothing else: a bucket for each environment, sorted, scanned. Answers with
/// the pairs that share a moment.
fn bare(intervals: &[Interval]) -> usize {
    let count = intervals.iter().map(|i| i.0 as usize + 1).max().unwrap_or(0);
    let mut buckets: Vec<Vec<(i64, i64)>> = vec![Vec::new(); count];
    for (environment, start, end, _) in intervals {
        buckets[*environment as usize].push((*start, *end));
    }
    let mut pairs = 0;
    for bucket in &mut buckets {
        bucket.sort_unstable();
        for (n, (_, end)) in bucket.iter().enumerate() {
            pairs += bucket[n + 1..].iter().take_while(|(start, _)| start < end).count();
        }
    }
    pairs
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

/// The least of several runs: what others do on the machine only ever adds. Freeing what comes of it does not count.
fn best<T>(runs: usize, mut run: impl FnMut() -> T) -> Duration {
    let once = |run: &mut dyn FnMut() -> T| {
        let start = cpu();
        let made = black_box(run());
        let time = cpu() - start;
        drop(made);
        time
    };
    (0..runs).map(|_| once(&mut run)).min().unwrap_or_default()
}

/// Each step of a full check, the least of several runs.
fn steps(plan: &Plan, runs: usize) -> Vec<(Step, Duration)> {
    let mut best: Vec<(Step, Duration)> = Vec::new();
    for _ in 0..runs {
        let (mut last, mut place) = (cpu(), 0);
        black_box(ConflictSet::check_watched(plan, now(), |step| {
            let time = cpu() - last;
            match best.get_mut(place) {
                Some(known) => known.1 = known.1.min(time),
                None => best.push((step, time)),
            }
            place += 1;
            last = cpu();
        }));
    }
    best
}

fn shift(record: RecordRef) -> Command {
    Command::Move { record, days: 1, minutes: 0 }
}

/// How long the set takes to follow each of many edits of different records, each taken back at once; of what
/// moves together with a record, what `moves` says. Applying the changes to the plan is measured apart. Both sorted.
fn distribution(
    plan: &mut Plan,
    set: &mut ConflictSet,
    records: impl Iterator<Item = RecordRef>,
    moves: impl Fn(RecordKind) -> bool,
) -> (Vec<Duration>, Vec<Duration>, usize) {
    let (mut times, mut applied, mut most) = (Vec::new(), Vec::new(), 0);
    for record in records {
        let mut changes = plan.effect(&shift(record)).expect("BUG: the command fits the plan");
        changes.retain(|change| moves(change.record().kind));
        let back = invert(&changes);
        for changes in [&changes, &back] {
            let start = cpu();
            plan.apply(changes);
            applied.push(cpu() - start);
            let start = cpu();
            let delta = black_box(set.update(plan, changes, now()));
            times.push(cpu() - start);
            most = most.max(delta.gained.len() + delta.lost.len() + delta.changed.len());
        }
    }
    times.sort_unstable();
    applied.sort_unstable();
    (times, applied, most)
}

/// The releases that have eight phases.
fn long_releases(of: Size) -> impl Iterator<Item = RecordRef> {
    (0..of.releases / 2).map(|n| at(RecordKind::Release, n * 2))
}

fn edits(of: Size, plan: &mut Plan, set: &mut ConflictSet) {
    let some = |kind: RecordKind, count: u64| {
        (0..EDITS.min(count)).map(move |n| at(kind, large::mixed(n + 17, count)))
    };
    println!("| edit | median | 99th percentile | most | median of applying it | conflicts changed, most |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let mut line = |what: &str, records: Vec<RecordRef>, moves: fn(RecordKind) -> bool| {
        let (times, applied, most) = distribution(plan, set, records.into_iter(), moves);
        let [median, high, top] = [500, 990, 1_000].map(|of| quantile(&times, of));
        let apply = quantile(&applied, 500);
        println!("| {what} | {median:.1} µs | {high:.1} µs | {top:.1} µs | {apply:.1} µs | {most} |");
    };
    let all = |_| true;
    line("move a booking", some(RecordKind::Booking, of.bookings()).collect(), all);
    line("move a phase and its 10 bookings", some(RecordKind::Phase, of.phases()).collect(), all);
    line("move a release with 8 phases and 80 bookings", long_releases(of).collect(), all);
    // As whoever edits dates, or imports them.
    let unbooked = |kind| kind != RecordKind::Booking;
    line("move a release with 8 phases, 80 bookings stay", long_releases(of).collect(), unbooked);
    line(
        "move any freeze",
        (0..of.rules).filter(|n| n % 4 > 1).map(|n| at(RecordKind::WindowRule, n)).collect(),
        all,
    );
    line("move the long freeze", vec![at(RecordKind::WindowRule, 2); 10], all);
    let changed = set.of(at(RecordKind::WindowRule, 2)).count();
    println!("\nThe long freeze meets {changed} records.\n");
}

fn report(times: u64) {
    let of = size(times);
    let mut plan = large::plan(of);
    println!("\n## {times} times: {} releases, {} bookings\n", of.releases, of.bookings());
    let full = best(RUNS, || ConflictSet::check(&plan, now()));
    let all = intervals(&plan);
    let pairs = bare(&all);
    let floor = best(RUNS, || bare(&all));
    let steps = steps(&plan, RUNS);
    let mut set = ConflictSet::check(&plan, now());
    println!("| part of a full check | ms | conflicts |\n| --- | --- | --- |");
    let mut clashes = Duration::ZERO;
    for (step, time) in &steps {
        let (name, count) = match step {
            Step::Kind(kind) => {
                let place = ConflictKind::ALL.iter().position(|k| k == kind).unwrap_or(0);
                (kind.slug().to_owned(), set.counts().by_kind[place].to_string())
            }
            other => (format!("{other:?}").to_lowercase(), String::new()),
        };
        let booking = [ConflictKind::BookingOverlap, ConflictKind::CapacityExceeded].map(Step::Kind);
        if *step == Step::Sorted || booking.contains(step) {
            clashes += *time;
        }
        println!("| {name} | {:.2} | {count} |", milliseconds(*time));
    }
    let count: usize = set.counts().by_kind.iter().sum();
    println!("| **all** | **{:.2}** | **{count}** |\n", milliseconds(full));
    println!(
        "Bare bucket, sort, scan of {} intervals ({pairs} pairs): {:.2} ms. Booking kinds (sorted, \
         booking-overlap, capacity-exceeded): {:.2} ms, {:.2} times as long.\n",
        all.len(),
        milliseconds(floor),
        milliseconds(clashes),
        clashes.as_secs_f64() / floor.as_secs_f64(),
    );
    edits(of, &mut plan, &mut set);
    plain(of);
    assert!(set == ConflictSet::check(&plan, now()), "the set that was kept current is another one");
}

/// The same check and edits where the plan holds releases, phases, gates, scope, bookings, environments, dependencies
/// and rules, and nothing beside them.
fn plain(of: Size) {
    let of = Size { plain: true, ..of };
    let mut plan = large::plan(of);
    let full = milliseconds(best(RUNS, || ConflictSet::check(&plan, now())));
    let mut set = ConflictSet::check(&plan, now());
    let count: usize = set.counts().by_kind.iter().sum();
    println!(
        "Without what stands beside releases, phases and bookings: full check {full:.2} ms, {count} conflicts.\n"
    );
    edits(of, &mut plan, &mut set);
    assert!(set == ConflictSet::check(&plan, now()), "the set that was kept current is another one");
}

/// There and back again, so that the plan is the same for every round.
fn edit(c: &mut Criterion, name: &str, plan: &mut Plan, set: &mut ConflictSet, records: &[RecordRef]) {
    let both = |record: &RecordRef| -> [Vec<Change>; 2] {
        let changes = plan.effect(&shift(*record)).expect("BUG: the command fits the plan");
        let back = invert(&changes);
        [changes, back]
    };
    let all: Vec<Vec<Change>> = records.iter().flat_map(both).collect();
    let mut next = all.iter().cycle();
    let mut done = 0;
    c.bench_function(name, |b| {
        b.iter_custom(|rounds| {
            let mut time = Duration::ZERO;
            for changes in next.by_ref().take(usize::try_from(rounds).unwrap_or(usize::MAX)) {
                plan.apply(changes);
                let start = Instant::now();
                black_box(set.update(plan, changes, now()));
                time += start.elapsed();
                done += 1;
            }
            time
        });
    });
    if done % 2 == 1
        && let Some(back) = next.next()
    {
        plan.apply(back);
        set.update(plan, back, now());
    }
}

fn all(c: &mut Criterion) {
    [1, 10, 100].into_iter().for_each(report);
    let of = size(100);
    let mut plan = large::plan(of);
    c.bench_function("full check", |b| b.iter_with_large_drop(|| ConflictSet::check(&plan, now())));
    let mut set = ConflictSet::check(&plan, now());
    let some = |kind: RecordKind| -> Vec<RecordRef> { (0..200).map(|n| at(kind, n * 13)).collect() };
    let releases: Vec<RecordRef> = long_releases(of).take(200).collect();
    edit(c, "move a booking", &mut plan, &mut set, &some(RecordKind::Booking));
    edit(c, "move a phase", &mut plan, &mut set, &some(RecordKind::Phase));
    edit(c, "move a release with 8 phases", &mut plan, &mut set, &releases);
    edit(c, "move a freeze of 1,000 records", &mut plan, &mut set, &[at(RecordKind::WindowRule, 2)]);
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(2));
    targets = all
}
criterion_main!(benches);
