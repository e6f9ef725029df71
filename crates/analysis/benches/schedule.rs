//! How long the critical path and the float of a whole network take, with calendars, against flat arrays that
//! know nothing but numbers: n nodes, 2.1 n links of all four types.
//!
//! `cargo bench -p slipway-analysis --bench schedule`

#![allow(missing_docs, clippy::print_stdout, reason = "a benchmark for a terminal")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use slipway_analysis::schedule::{Calendars, Days, Gap, Hours, Length, Link, Network, Node};
use slipway_memory as _;
use slipway_plan::record::DependencyType;

/// A number from a number, so that every run has the same network.
fn mixed(n: u64, below: u64) -> u64 {
    let mut z = n.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (z ^ (z >> 31)) % below
}

const START: i64 = 1_798_761_600;

fn calendars() -> Calendars {
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 1).expect("BUG: that day exists");
    let weekdays = |day: NaiveDate| {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && (day.day(), day.month()) != (1, 5)
    };
    let days = Days::new(chrono_tz::Europe::Berlin, (day(2026), day(2040)), weekdays);
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("BUG: that time exists");
    let hours = Hours::new(&days, time(9), time(17));
    Calendars { days: vec![days], hours, fences: Vec::new() }
}

/// Phases of one to ten working days, in layers as releases are; half of the links have a lag: of working days,
/// working hours or elapsed hours.
fn network(size: u64) -> (Vec<Node>, Vec<Link>) {
    let nodes = (0..size)
        .map(|n| Node {
            length: Length::Days { calendar: 0, days: 1 + mixed(n, 10) as u32 },
            floor: START + (n * 400 / size) as i64 * 86_400,
            fence: None,
        })
        .collect();
    let ends = [
        DependencyType::FinishStart,
        DependencyType::FinishStart,
        DependencyType::StartStart,
        DependencyType::FinishFinish,
        DependencyType::StartFinish,
    ];
    let links = (0..size * 21 / 10)
        .map(|n| {
            let to = 1 + mixed(n, size - 1);
            let from = to - 1 - mixed(n + 7, to.min(size / 20 + 1));
            let gap = match mixed(n + 3, 20) {
                0..=9 => Gap::None,
                10..=16 => Gap::Days(mixed(n, 4) as i32 + 1),
                17..=18 => Gap::Seconds(3_600 * mixed(n, 48) as i64),
                _ => Gap::Worked(3_600 * mixed(n, 16) as i64),
            };
            let ends = ends[mixed(n + 5, 5) as usize];
            Link { from: from as u32, to: to as u32, ends, gap, soft: false }
        })
        .collect();
    (nodes, links)
}

/// The same in plain numbers: durations and lags are added, nothing else.
struct Flat {
    lasts: Vec<i64>,
    floor: Vec<i64>,
    first_in: Vec<u32>,
    incoming: Vec<Plain>,
    first_out: Vec<u32>,
    outgoing: Vec<Plain>,
}

#[derive(Clone, Copy)]
struct Plain {
    other: u32,
    ends: DependencyType,
    lag: i64,
}

/// Nodes of the made network stand in topological order already: links go forward.
fn flat(nodes: &[Node], links: &[Link]) -> Flat {
    let by = |key: &dyn Fn(&Link) -> u32, other: &dyn Fn(&Link) -> u32| {
        let mut first = vec![0_u32; nodes.len() + 1];
        links.iter().for_each(|l| first[key(l) as usize + 1] += 1);
        (0..nodes.len()).for_each(|n| first[n + 1] += first[n]);
        let mut next = first.clone();
        let mut all = vec![Plain { other: 0, ends: DependencyType::FinishStart, lag: 0 }; links.len()];
        for link in links {
            let lag = match link.gap {
                Gap::None => 0,
                Gap::Days(days) => i64::from(days) * 86_400,
                Gap::Seconds(seconds) | Gap::Worked(seconds) => seconds,
            };
            let place = &mut next[key(link) as usize];
            all[*place as usize] = Plain { other: other(link), ends: link.ends, lag };
            *place += 1;
        }
        (first, all)
    };
    let (first_in, incoming) = by(&|l| l.to, &|l| l.from);
    let (first_out, outgoing) = by(&|l| l.from, &|l| l.to);
    let lasts = nodes
        .iter()
        .map(|n| if let Length::Days { days, .. } = n.length { i64::from(days) * 86_400 } else { 0 })
        .collect();
    Flat { lasts, floor: nodes.iter().map(|n| n.floor).collect(), first_in, incoming, first_out, outgoing }
}

/// Earliest starts, latest starts, total and free float.
fn pass(flat: &Flat) -> (Vec<i64>, Vec<(i64, i64, i64)>) {
    let count = flat.lasts.len();
    let mut early = vec![0_i64; count];
    let mut end = 0;
    for n in 0..count {
        let mut start = flat.floor[n];
        for link in &flat.incoming[flat.first_in[n] as usize..flat.first_in[n + 1] as usize] {
            let from = early[link.other as usize];
            let asked = link.lag
                + match link.ends {
                    DependencyType::FinishStart => from + flat.lasts[link.other as usize],
                    DependencyType::StartStart => from,
                    DependencyType::FinishFinish => from + flat.lasts[link.other as usize] - flat.lasts[n],
                    DependencyType::StartFinish => from - flat.lasts[n],
                };
            start = start.max(asked);
        }
        early[n] = start;
        end = end.max(start + flat.lasts[n]);
    }
    let mut late = vec![(0, 0, 0); count];
    for n in (0..count).rev() {
        let (mut start, mut free) = (end - flat.lasts[n], end - flat.lasts[n]);
        for link in &flat.outgoing[flat.first_out[n] as usize..flat.first_out[n + 1] as usize] {
            let to = link.other as usize;
            let back = match link.ends {
                DependencyType::FinishStart => -flat.lasts[n],
                DependencyType::StartStart => 0,
                DependencyType::FinishFinish => flat.lasts[to] - flat.lasts[n],
                DependencyType::StartFinish => flat.lasts[to],
            } - link.lag;
            start = start.min(late[to].0 + back);
            free = free.min(early[to] + back);
        }
        late[n] = (start, start - early[n], free - early[n]);
    }
    (early, late)
}

fn median(mut run: impl FnMut(), rounds: usize) -> Duration {
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[rounds / 2]
}

fn all(c: &mut Criterion) {
    let calendars = calendars();
    let mut group = c.benchmark_group("critical path and float");
    for size in [1_000, 10_000, 100_000, 1_000_000_u64] {
        let (nodes, links) = network(size);
        let made = Instant::now();
        let network = Network::new(&nodes, &links);
        let made = made.elapsed();
        let plain = flat(&nodes, &links);
        let limits = |early: &[slipway_analysis::schedule::When]| {
            vec![early.iter().map(|w| w.finish).max().unwrap_or_default(); early.len()]
        };
        let with_calendars = || {
            let early = network.forward(&calendars);
            let limits = limits(&early);
            black_box(network.backward(&calendars, &early, &limits));
        };
        let bare = || {
            black_box(pass(black_box(&plain)));
        };
        group.bench_function(BenchmarkId::new("with calendars", size), |b| b.iter(with_calendars));
        group.bench_function(BenchmarkId::new("flat arrays", size), |b| b.iter(bare));
        // One after the other, so that both see the same machine.
        let rounds = if size > 100_000 { 9 } else { 41 };
        let (one, other) = (median(with_calendars, rounds), median(bare, rounds));
        println!(
            "  {size} nodes, {} links: with calendars {one:.2?}, flat arrays {other:.2?}, ratio {:.2}; sorted in {made:.2?}",
            links.len(),
            one.as_secs_f64() / other.as_secs_f64()
        );
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(2));
    targets = all
}
criterion_main!(benches);
