//! Properties of networks at random: what the earliest and the latest dates, total and free float promise,
//! with working days, working hours, elapsed time, closed times and all four types of link.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};
use proptest::prelude::*;
use slipway_analysis::schedule::{
    ALWAYS, Calendars, Days, Fence, Gap, Hours, Late, Length, Link, NEVER, Network, Node, When,
};
use slipway_plan::record::DependencyType;

const DAY: i64 = 86_400;
/// 2027-03-15, a Monday before a change of clocks.
const START: i64 = 1_805_065_200;

fn calendars() -> Calendars {
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("a day");
    let horizon = (day(2026, 6, 1), day(2029, 1, 1));
    let weekdays = |day: NaiveDate| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let feast = day(2027, 3, 29);
    let zone = chrono_tz::Europe::Berlin;
    let plan = Days::new(zone, horizon, |day| weekdays(day) && day != feast);
    let team = Days::new(zone, horizon, |day| day.weekday() != Weekday::Wed);
    let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    let hours = Hours::new(&plan, time(9), time(17));
    let closed = |from: i64, to: i64| (START + from * 3_600, START + to * 3_600);
    let nights = (0..900).map(|n| closed(n * 24 - 6, n * 24 + 5)).collect();
    let fences = vec![
        Fence::new(vec![closed(40, 90), closed(200, 260)], None),
        Fence::new(vec![closed(100, 150)], Some(nights)),
    ];
    Calendars { days: vec![plan, team], hours, fences }
}

fn node() -> impl Strategy<Value = Node> {
    let length = prop_oneof![
        4 => (0_u16..2, 1_u32..8).prop_map(|(calendar, days)| Length::Days { calendar, days }),
        2 => (0_i64..30).prop_map(|hours| Length::Seconds(hours * 1_800)),
        1 => (0_i64..20).prop_map(|day| Length::Fixed(START + day * DAY, START + (day + 2) * DAY)),
        1 => Just(Length::Midnight),
    ];
    (length, 0_i64..240, 0_u32..12).prop_map(|(length, hours, fence)| {
        // Ten hours fit into every window, so that no fence is without a way out.
        let short = matches!(length, Length::Seconds(seconds) if seconds <= 10 * 3_600);
        let days = matches!(length, Length::Days { .. });
        let fence = match fence {
            0 if short || days => Some(0),
            1 if short => Some(1),
            _ => None,
        };
        Node { length, floor: START + hours * 3_600, fence }
    })
}

fn link(nodes: u32) -> impl Strategy<Value = Link> {
    let ends = prop_oneof![
        Just(DependencyType::FinishStart),
        Just(DependencyType::StartStart),
        Just(DependencyType::FinishFinish),
        Just(DependencyType::StartFinish),
    ];
    let gap = prop_oneof![
        Just(Gap::None),
        (-3_i32..6).prop_map(|days| if days == 0 { Gap::None } else { Gap::Days(days) }),
        (-30_i64..60).prop_map(|hours| Gap::Seconds(hours * 1_800)),
        (-20_i64..40).prop_map(|hours| Gap::Worked(hours * 1_800)),
    ];
    (0..nodes, 0..nodes, ends, gap, prop::bool::weighted(0.1)).prop_map(|(from, to, ends, gap, soft)| Link {
        from,
        to,
        ends,
        gap,
        soft,
    })
}

/// Nodes, and links that go forward.
fn network() -> impl Strategy<Value = (Vec<Node>, Vec<Link>)> {
    (3_u32..25).prop_flat_map(|count| {
        let nodes = prop::collection::vec(node(), count as usize);
        let links = prop::collection::vec(link(count), 0..(count as usize * 2)).prop_map(|links| {
            let forward = |l: Link| Link { from: l.from.min(l.to), to: l.from.max(l.to), ..l };
            links.into_iter().map(forward).filter(|l| l.from != l.to).collect()
        });
        (nodes, links)
    })
}

/// What a link asks of what waits, and what it has.
fn asked(calendars: &Calendars, link: &Link, when: &[When]) -> (i64, i64) {
    let node = |at: i64| Node { length: Length::Seconds(0), floor: at, fence: None };
    let (from, to) = (when[link.from as usize], when[link.to as usize]);
    let (first, second) = match link.ends {
        DependencyType::FinishStart => (from.finish, to.start),
        DependencyType::StartStart => (from.start, to.start),
        DependencyType::FinishFinish => (from.finish, to.finish),
        DependencyType::StartFinish => (from.start, to.finish),
    };
    // A moment that waits for a moment is the link alone.
    let alone = Link { from: 0, to: 1, ends: DependencyType::StartStart, ..*link };
    let pair = Network::new(&[node(first), node(ALWAYS)], &[alone]);
    (pair.early(calendars)[1].start, second)
}

fn is_fixed(node: &Node) -> bool {
    matches!(node.length, Length::Fixed(..))
}

fn computed(calendars: &Calendars, nodes: &[Node], links: &[Link]) -> (Network, Vec<When>, Vec<Late>, i64) {
    let network = Network::new(nodes, links);
    let early = network.early(calendars);
    let end = early.iter().map(|w| w.finish).max().unwrap_or_default();
    let late = network.late(calendars, &early, &vec![end; nodes.len()]);
    (network, early, late, end)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(250))]

    #[test]
    fn links_are_kept_early_and_late((nodes, links) in network()) {
        let calendars = calendars();
        let (network, early, late, end) = computed(&calendars, &nodes, &links);
        prop_assert!(network.cycles().is_empty());
        let latest: Vec<When> = late.iter().map(|l| l.when).collect();
        for (n, node) in nodes.iter().enumerate().filter(|(_, node)| !is_fixed(node)) {
            prop_assert!(early[n].start >= node.floor);
            prop_assert!(latest[n].start >= early[n].start, "{n} {:?} {:?}", early[n], late[n]);
            prop_assert!(latest[n].finish <= end);
            prop_assert!(late[n].total >= 0 && late[n].free >= 0 && late[n].free <= late[n].total);
        }
        for link in links.iter().filter(|l| !is_fixed(&nodes[l.to as usize])) {
            let (earliest, is) = asked(&calendars, link, &early);
            prop_assert!(is >= earliest, "early {link:?}");
            if !is_fixed(&nodes[link.from as usize]) {
                let (earliest, is) = asked(&calendars, link, &latest);
                prop_assert!(is >= earliest, "late {link:?}");
            }
        }
    }

    #[test]
    fn slipping_by_the_float_moves_what_it_says((nodes, links) in network(), which in 0_usize..25) {
        let calendars = calendars();
        let (_, early, late, end) = computed(&calendars, &nodes, &links);
        let n = which % nodes.len();
        prop_assume!(!is_fixed(&nodes[n]));
        // To its latest dates: nothing ends later.
        let mut slipped = nodes.clone();
        slipped[n].floor = late[n].when.start;
        let then = Network::new(&slipped, &links).early(&calendars);
        prop_assert!(then.iter().all(|w| w.finish <= end));
        // A moment more: something does, or the node itself is not over by then.
        slipped[n].floor = late[n].when.start + 1;
        let then = Network::new(&slipped, &links).early(&calendars);
        let again = Network::new(&slipped, &links);
        let after = again.late(&calendars, &then, &vec![end; nodes.len()]);
        let broken = then.iter().any(|w| w.finish > end)
            || after.iter().zip(&then).any(|(l, w)| l.when.start < w.start);
        prop_assert!(broken, "{n} {:?} {:?}", early[n], late[n]);
    }

    #[test]
    fn the_earliest_are_the_least((nodes, links) in network()) {
        let calendars = calendars();
        let (_, early, ..) = computed(&calendars, &nodes, &links);
        for (n, node) in nodes.iter().enumerate().filter(|(_, node)| !is_fixed(node)) {
            let held = |start: i64| {
                let mut alone = vec![Node { length: Length::Fixed(0, 0), floor: 0, fence: None }; nodes.len()];
                for (m, when) in early.iter().enumerate() {
                    alone[m].length = Length::Fixed(when.start, when.finish);
                }
                alone[n] = Node { floor: start, ..*node };
                Network::new(&alone, &links).early(&calendars)[n]
            };
            prop_assert_eq!(held(node.floor), early[n]);
        }
    }

    #[test]
    fn cycles_are_named_and_the_rest_is_computed(
        (nodes, mut links) in network(),
        back in prop::collection::vec((0_u32..25, 0_u32..25), 1..4),
    ) {
        let calendars = calendars();
        let count = nodes.len() as u32;
        let link = |(a, b): (u32, u32)| Link {
            from: a.max(b) % count, to: a.min(b) % count, ends: DependencyType::FinishStart, gap: Gap::None, soft: false,
        };
        links.extend(back.into_iter().map(link));
        let network = Network::new(&nodes, &links);
        let early = network.early(&calendars);
        prop_assert_eq!(early.len(), nodes.len());
        for cycle in network.cycles() {
            for (n, from) in cycle.iter().enumerate() {
                let to = cycle[(n + 1) % cycle.len()];
                prop_assert!(links.iter().any(|l| l.from == *from && l.to == to));
            }
        }
        let mut graph = petgraph::graph::DiGraph::<(), ()>::new();
        nodes.iter().for_each(|_| { graph.add_node(()); });
        for link in links.iter().filter(|l| !l.soft) {
            graph.add_edge(link.from.into(), link.to.into(), ());
        }
        prop_assert_eq!(network.cycles().is_empty(), !petgraph::algo::is_cyclic_directed(&graph));
    }
}

#[test]
fn without_limits_nothing_is_late() {
    let calendars = calendars();
    let node = Node { length: Length::Seconds(60), floor: START, fence: None };
    let network = Network::new(&[node], &[]);
    let early = network.early(&calendars);
    assert_eq!(network.late(&calendars, &early, &[NEVER])[0].total, NEVER);
}
