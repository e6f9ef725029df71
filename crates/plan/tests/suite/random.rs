//! Random commands against a plan: every command, every record kind, every field of the registry, with
//! the odd value that must be refused.
//!
//! *Invariant*: a command that this file forgets does not compile ([`Means::of`]).

use serde_json::{Map, Value, json};
use slipway_plan::command::Command;
use slipway_plan::field::FieldKind;
use slipway_plan::record::{DecisionKind, DependencyType, Phase, Release, ReleaseKind, Term, TermList};
use slipway_plan::{Field, Lag, Moment, Plan, RecordKind, RecordRef};
use slipway_testkit::Ids;

macro_rules! means {
    ($($name:ident),+ $(,)?) => {
        /// Which command.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum Means { $($name),+ }

        impl Means {
            pub(super) const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Which one a command is. Without `_`: a new command must be named here, and is generated then.
            pub(super) const fn of(command: &Command) -> Self {
                match command { $(Command::$name { .. } => Self::$name),+ }
            }
        }
    };
}

means!(
    Add,
    Edit,
    Move,
    Resize,
    Remove,
    Link,
    Join,
    Leave,
    Clone,
    ApplyTemplate,
    FollowTemplate,
    DrawCadence,
    ApproveBooking,
    RejectBooking,
    RecordEvidence,
    Decide,
    Batch,
);

/// Random numbers from a seed (splitmix64), so that a failing case is the same tomorrow.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) const fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 up to, not including, `most`.
    pub(super) const fn below(&mut self, most: usize) -> usize {
        (self.roll() % most as u64) as usize
    }

    /// One time in `n`.
    const fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        if from.is_empty() { None } else { Some(from[self.below(from.len())]) }
    }

    /// Some record of one of the kinds, or the name of none.
    fn record(&mut self, plan: &Plan, kinds: &[RecordKind]) -> RecordRef {
        let all: Vec<_> = kinds.iter().flat_map(|kind| plan.refs(*kind)).collect();
        let missing = RecordRef::new(kinds[0], Ids::new(9).next_id());
        if self.one_in(40) { missing } else { self.pick(&all).unwrap_or(missing) }
    }

    fn moment(&mut self, from_day: usize) -> Moment {
        let day =
            "2027-03-01".parse::<Moment>().unwrap().shifted((from_day + self.below(40)) as i64, 0).unwrap();
        if self.one_in(2) {
            return day;
        }
        let minutes = self.below(24 * 60) as i64;
        Moment::at(day.first()).shifted(0, minutes).unwrap()
    }
}

const TEXTS: &[&str] = &[
    "A",
    "B",
    "C",
    "R2027.03",
    "Zoë",
    "Zoe\u{308}",
    "e\u{1}\u{301}",
    "Δίκτυο",
    "Сеть",
    "電力",
    "two\nlines",
    "tab\t",
    "\u{958}\u{93c}",
    " edge ",
    "release:x",
    "\"quoted\"; a,b",
    "\u{7f}",
];

/// A command of that meaning which might well be carried out.
pub(super) fn command(means: Means, dice: &mut Dice, plan: &Plan, ids: &mut Ids) -> Command {
    let release = |dice: &mut Dice| dice.record(plan, &[RecordKind::Release]);
    let text = |dice: &mut Dice| dice.pick(TEXTS).unwrap_or_default().to_owned();
    match means {
        Means::Add => {
            let kind = dice.pick(RecordKind::ALL).unwrap_or(RecordKind::Person);
            add(kind, dice, plan, ids)
        }
        Means::Edit => {
            let record = dice.record(plan, RecordKind::ALL);
            let mut fields = Map::new();
            for _ in 0..=dice.below(2) {
                if let Some(field) = dice.pick(&record.kind.fields().iter().collect::<Vec<_>>()) {
                    fields.insert(field.id.to_owned(), value_of(field, dice, plan));
                }
            }
            Command::Edit { record, fields }
        }
        Means::Move => {
            let record = dice.record(plan, MOVABLE);
            let minutes = if dice.one_in(2) { 0 } else { dice.below(4000) as i64 - 2000 };
            Command::Move { record, days: dice.below(60) as i64 - 30, minutes }
        }
        Means::Resize => {
            let record = dice.record(plan, MOVABLE);
            let (start, end) = (dice.moment(0), dice.moment(40));
            let given = dice.below(3);
            Command::Resize { record, start: (given != 0).then_some(start), end: (given != 1).then_some(end) }
        }
        Means::Remove => Command::Remove { record: dice.record(plan, RecordKind::ALL) },
        Means::Link => Command::Link {
            id: ids.next_id(),
            from: dice.record(plan, ENDS),
            to: dice.record(plan, ENDS),
            r#type: dice.pick(DependencyType::ALL).unwrap_or(DependencyType::FinishStart),
            lag: format!("{}d", dice.below(9) as i64 - 4).parse::<Lag>().unwrap(),
        },
        Means::Join => {
            let enterprise = plan.all::<Release>().filter(|r| r.kind == ReleaseKind::Enterprise);
            let parents: Vec<_> = enterprise.map(|r| RecordRef::from(r.id)).collect();
            let parent = if dice.one_in(5) { None } else { dice.pick(&parents) };
            Command::Join { release: release(dice), parent: parent.unwrap_or_else(|| release(dice)) }
        }
        Means::Leave => {
            let joined =
                plan.all::<Release>().flat_map(|r| r.parents.iter().map(|p| (r.id.into(), (*p).into())));
            let joined: Vec<(RecordRef, RecordRef)> = joined.collect();
            let (release, parent) = dice.pick(&joined).unwrap_or_else(|| (release(dice), release(dice)));
            Command::Leave { release, parent }
        }
        Means::Clone => {
            let (seed, days) = (ids.next_id(), dice.below(99) as i64);
            Command::Clone { release: release(dice), seed, key: key(dice), name: text(dice), days }
        }
        Means::ApplyTemplate => Command::ApplyTemplate {
            template: dice.record(plan, &[RecordKind::ReleaseTemplate]),
            seed: ids.next_id(),
            key: key(dice),
            name: text(dice),
            portfolio: dice.one_in(2).then(|| dice.record(plan, &[RecordKind::Portfolio])),
            start: dice.moment(0),
        },
        Means::FollowTemplate => {
            let following = plan.all::<Release>().filter(|r| r.template.is_some() && r.is_live());
            let following: Vec<_> = following.map(|r| RecordRef::from(r.id)).collect();
            let found = dice.pick(&following).unwrap_or_else(|| release(dice));
            Command::FollowTemplate { release: found, seed: ids.next_id(), lengths: dice.one_in(2) }
        }
        Means::DrawCadence => Command::DrawCadence {
            cadence: dice.record(plan, &[RecordKind::Cadence]),
            seed: ids.next_id(),
            today: dice.moment(0).day.checked_sub_days(chrono::Days::new(20)).unwrap(),
        },
        Means::ApproveBooking => {
            Command::ApproveBooking { booking: dice.record(plan, &[RecordKind::Booking]), by: text(dice) }
        }
        Means::RejectBooking => {
            let booking = dice.record(plan, &[RecordKind::Booking]);
            Command::RejectBooking { booking, by: text(dice), why: text(dice) }
        }
        Means::RecordEvidence => Command::RecordEvidence {
            id: ids.next_id(),
            criterion: dice.record(plan, &[RecordKind::Criterion]),
            value: match dice.below(5) {
                0 => text(dice),
                n => ["98.4", "approved", "rejected", "done"][n - 1].to_owned(),
            },
            who: text(dice),
            at: dice.moment(0),
        },
        Means::Decide => Command::Decide {
            id: ids.next_id(),
            conflict: text(dice),
            decision: dice.pick(DecisionKind::ALL).unwrap_or(DecisionKind::Fix),
            owner: text(dice),
            until: dice.one_in(2).then(|| dice.moment(0)),
            why: text(dice),
            second: dice.one_in(2).then(|| text(dice)),
            decided: dice.one_in(2).then(|| dice.moment(0)),
        },
        Means::Batch => {
            let count = 1 + dice.below(3);
            let one = |_| {
                let means = dice.pick(&Means::ALL[..Means::ALL.len() - 1]).unwrap_or(Means::Add);
                command(means, dice, plan, ids)
            };
            Command::Batch { commands: (0..count).map(one).collect() }
        }
    }
}

const ENDS: &[RecordKind] =
    &[RecordKind::Release, RecordKind::Phase, RecordKind::Gate, RecordKind::Milestone];
const MOVABLE: &[RecordKind] = &[
    RecordKind::Release,
    RecordKind::Phase,
    RecordKind::Gate,
    RecordKind::Milestone,
    RecordKind::Booking,
    RecordKind::EnvironmentEvent,
    RecordKind::WindowRule,
    RecordKind::Person,
];

fn key(dice: &mut Dice) -> String {
    if dice.one_in(20) { String::new() } else { format!("K{}", dice.below(60)) }
}

/// A new record of a kind: what is required always, the rest half the time.
pub(super) fn add(kind: RecordKind, dice: &mut Dice, plan: &Plan, ids: &mut Ids) -> Command {
    let mut fields = Map::new();
    let defaults = kind.defaults();
    for field in kind.fields() {
        if field.id == "kind" && kind == RecordKind::Release && dice.one_in(2) {
            fields.insert("kind".to_owned(), json!("enterprise"));
            continue;
        }
        let has_default = defaults.iter().any(|(id, value)| *id == field.id && !value.is_null());
        let optional = !field.required && (has_default || !matches!(field.kind, FieldKind::Ref(_)));
        let date = matches!(field.kind, FieldKind::Moment);
        if optional && !date && dice.one_in(2) {
            continue;
        }
        fields.insert(field.id.to_owned(), value_of(field, dice, plan));
    }
    // A word of another list is refused, and so is one that stands for none of the product's own.
    for (field, list) in [("type", TermList::ReleaseKind), ("stage", TermList::ReleaseStatus)] {
        if let Some(term) = fields.get_mut(field).filter(|_| !dice.one_in(10)) {
            let of_list: Vec<_> =
                plan.all::<Term>().filter(|t| t.list == list).map(|t| RecordRef::from(t.id)).collect();
            *term = json!(dice.pick(&of_list));
        }
    }
    if let Some(base) = fields.get_mut("base").filter(|_| !dice.one_in(10)) {
        *base = Value::Null;
    }
    // A phase of another release is refused, and would nearly always be one.
    let release = fields.get("release").and_then(|r| r.as_str()?.parse::<RecordRef>().ok());
    if let (Some(phase), Some(release)) = (fields.get_mut("phase"), release)
        && !dice.one_in(10)
    {
        let of_release: Vec<_> = plan.naming::<Phase>(release).map(|p| RecordRef::from(p.id)).collect();
        *phase = json!(dice.pick(&of_release));
    }
    Command::Add { record: ids.next_ref(kind), fields }
}

fn value_of(field: &Field, dice: &mut Dice, plan: &Plan) -> Value {
    if dice.one_in(60) {
        return dice
            .pick(&[0, 1, 2])
            .map_or(Value::Null, |n| [json!([]), json!("?"), Value::Null][n].clone());
    }
    if field.unique {
        return json!(key(dice));
    }
    if matches!(field.id, "key_pattern" | "name_pattern") {
        return json!(["K{n}", "C{nn}", "{year}-{month}-{day}", "W{week}", "{x}"][dice.below(5)]);
    }
    let late = matches!(
        field.id,
        "end" | "until" | "to" | "ready" | "deploy" | "forecast_end" | "actual_end" | "expires"
    );
    match field.kind {
        FieldKind::Moment if late => json!(dice.moment(40)),
        FieldKind::Day if late => json!(Moment::day(dice.moment(40).day)),
        kind => value(kind, dice, plan),
    }
}

fn value(kind: FieldKind, dice: &mut Dice, plan: &Plan) -> Value {
    let list = |dice: &mut Dice, kind: FieldKind| {
        let count = dice.below(4);
        (0..count).map(|_| value(kind, dice, plan)).collect::<Value>()
    };
    match kind {
        FieldKind::Text | FieldKind::LongText => json!(dice.pick(TEXTS)),
        FieldKind::Integer => json!(1 + dice.below(12)),
        FieldKind::Decimal => json!((dice.roll() >> 11) as f64 / 7.0e3),
        FieldKind::Flag => json!(dice.one_in(2)),
        FieldKind::Day => json!(Moment::day(dice.moment(0).day)),
        FieldKind::Moment => json!(dice.moment(0)),
        FieldKind::Time => json!(format!("{:02}:{:02}", dice.below(24), dice.below(60))),
        FieldKind::Choice(words) => json!(dice.pick(words)),
        FieldKind::Choices(words) => list(dice, FieldKind::Choice(words)),
        FieldKind::Weekdays => json!([["mon"], ["monday"], ["tue"]][dice.below(3)]),
        FieldKind::DayList => list(dice, FieldKind::Day),
        FieldKind::Words => list(dice, FieldKind::Text),
        FieldKind::Ref(kinds) => json!(dice.record(plan, kinds)),
        FieldKind::Refs(kinds) if kinds.iter().all(|kind| plan.count(*kind) == 0) => json!([]),
        FieldKind::Refs(kinds) => list(dice, FieldKind::Ref(kinds)),
        FieldKind::Zone => json!(dice.pick(&["Europe/Berlin", "UTC", "Asia/Kolkata"])),
        FieldKind::Recurrence => {
            json!(dice.pick(&["FREQ=WEEKLY;BYDAY=MO", "FREQ=YEARLY", "rrule:freq=daily;"]))
        }
        FieldKind::Rule => json!(dice.pick(&[
            "no two releases touch one system within 5 working days",
            "every release has a Go gate",
        ])),
        FieldKind::Lag => json!(format!("{}h", dice.below(50) as i64 - 25)),
        FieldKind::Table(columns) => {
            let row = |dice: &mut Dice| {
                let cell = |(name, kind): &(&str, FieldKind)| ((*name).to_owned(), value(*kind, dice, plan));
                Value::Object(columns.iter().map(cell).collect())
            };
            let count = 1 + dice.below(2);
            (0..count).map(|_| row(dice)).collect()
        }
    }
}
