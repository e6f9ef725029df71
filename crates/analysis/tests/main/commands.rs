//! Random commands on a plan, made from a list of numbers, so that a failure shrinks.

use serde_json::{Map, Value, json};
use slipway_plan::field::FieldKind;
use slipway_plan::record::{DecisionKind, DependencyType};
use slipway_plan::{Command, Field, Lag, Moment, Plan, RecordKind, RecordRef};
use slipway_testkit::Ids;

/// Numbers that decide; zero when they are used up.
pub(crate) struct Choices {
    picks: std::vec::IntoIter<u16>,
    ids: Ids,
}

impl Choices {
    pub(crate) fn new(picks: Vec<u16>) -> Self {
        Self::with_ids(picks, 77)
    }

    /// New records have other ids than with another seed.
    pub(crate) fn with_ids(picks: Vec<u16>, seed: u64) -> Self {
        Self { picks: picks.into_iter(), ids: Ids::new(seed) }
    }

    pub(crate) fn is_over(&self) -> bool {
        self.picks.len() == 0
    }

    fn below(&mut self, n: usize) -> usize {
        usize::from(self.picks.next().unwrap_or(0)) % n.max(1)
    }

    pub(crate) fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == n - 1
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// A day of March or April 2027, or a time on it.
    pub(crate) fn moment(&mut self) -> Moment {
        let (n, quarter) = (self.below(28), self.below(40));
        let day = chrono::NaiveDate::from_ymd_opt(2027, 3, 13).expect("BUG: that day exists")
            + chrono::Days::new(n as u64);
        if quarter < 24 {
            return Moment::day(day);
        }
        let minutes = [0, 2 * 60 + 30, 3 * 60, 5 * 60, 9 * 60 + 30, 18 * 60, 20 * 60, 23 * 60 + 59];
        let minute = minutes[quarter % 8];
        Moment::at(day.and_hms_opt(minute / 60, minute % 60, 0).expect("BUG: minutes of a day"))
    }

    fn record(&mut self, plan: &Plan, kinds: &[RecordKind]) -> RecordRef {
        let all: Vec<RecordRef> = kinds.iter().flat_map(|kind| plan.refs(*kind)).collect();
        if all.is_empty() { self.ids.next_ref(kinds[0]) } else { self.of(&all) }
    }

    fn value(&mut self, plan: &Plan, field: &Field) -> Value {
        if !field.required && self.one_in(5) {
            return Value::Null;
        }
        match field.kind {
            FieldKind::Text => self.text(field.id),
            FieldKind::LongText => Value::Null,
            FieldKind::Integer => json!(self.of(&[1, 2, 3, 60, 120, 700])),
            FieldKind::Decimal => json!(self.of(&[0.0, 98.0, 1.5])),
            FieldKind::Flag => json!(self.one_in(2)),
            FieldKind::Day => json!(self.moment().day.to_string()),
            FieldKind::Moment => json!(self.moment()),
            FieldKind::Time => json!("09:00"),
            FieldKind::Choice(words) => json!(self.of(words)),
            FieldKind::Choices(words) => json!([self.of(words), self.of(words)]),
            FieldKind::Weekdays => self.of(&["mon;tue;wed;thu;fri", "sun;mon;sat"]).into(),
            FieldKind::DayList => json!([self.moment().day.to_string()]),
            FieldKind::Words => json!([self.of(&["sit", "uat", "deploy"]), self.of(&["sit", "perf"])]),
            FieldKind::Ref(kinds) => json!(self.record(plan, kinds)),
            FieldKind::Refs(kinds) => {
                let count = self.below(4);
                (0..count).map(|_| json!(self.record(plan, kinds))).collect()
            }
            FieldKind::Zone => self.of(&["Europe/Berlin", "Asia/Tokyo", "America/New_York"]).into(),
            FieldKind::Recurrence => {
                self.of(&["FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY;COUNT=3"]).into()
            }
            FieldKind::Rule => self.of(RULES).into(),
            FieldKind::Lag => self.of(&["0d", "1d", "-2d", "5h", "-30h", "6wh"]).into(),
            FieldKind::Table(_) => self.rows(plan, field.id),
        }
    }

    fn text(&mut self, field: &str) -> Value {
        match field {
            "key_pattern" | "name_pattern" => self.of(&["C{n}", "D{nn}"]).into(),
            "kind" => self.of(&["sit", "uat", "deploy", "perf"]).into(),
            "value" => self.of(&["95", "99", "0", "approved", "done"]).into(),
            "who" | "requested_by" | "approved_by" | "owner" => self.of(&["Ann", "Bob"]).into(),
            "conflict" => self.of(&["change-unapproved", "booking-overlap", "gate-overdue"]).into(),
            _ => self.of(&["K-1", "K-2", "K-3", "Alpha", "Beta"]).into(),
        }
    }

    /// Rows of the tables that conflicts look into.
    fn rows(&mut self, plan: &Plan, field: &str) -> Value {
        let (first, second) = (self.of(&["SIT", "UAT", "Alpha"]), self.of(&["UAT", "Go", "Beta"]));
        let offset = self.of(&[0, 5, 10]);
        match field {
            "phases" => json!([
                { "name": first, "offset": 0, "days": 5 }, { "name": second, "offset": offset, "days": 5 },
            ]),
            "versions" => json!([
                { "system": self.record(plan, &[RecordKind::System]), "version": self.of(&["1", "2", ""]) },
                { "system": self.record(plan, &[RecordKind::System]), "version": self.of(&["1", "2"]) },
            ]),
            "gates" => json!([{ "name": self.of(&["Ready", "Alpha"]), "offset": offset }]),
            _ => Value::Null,
        }
    }

    fn fields(&mut self, plan: &Plan, kind: RecordKind) -> Map<String, Value> {
        kind.fields().iter().map(|field| (field.id.to_owned(), self.value(plan, field))).collect()
    }
}

/// Rules of every form, near enough to the days of the plan to be breached now and then.
const RULES: &[&str] = &[
    "no two releases touch one system within 3 working days",
    "no two project releases touch one system within 2 days for systems CRM",
    "no production change from T-3 to T+2 of quarter end",
    "no production change from T to T+2 working days of month start in portfolio Grid",
    "at least 2 sit cycles before UAT ends",
    "every enterprise release has a Ready gate",
    "no more than 1 releases deploy in one week",
    "no more than 2 releases deploy in one quarter of kind project, continuous",
    "every release has at least 2 working days between ready and deployment",
];

/// Kinds that conflicts look at, the busy ones more than once.
const BUSY: &[RecordKind] = &[
    RecordKind::Booking,
    RecordKind::Booking,
    RecordKind::Phase,
    RecordKind::Phase,
    RecordKind::Release,
    RecordKind::WindowRule,
    RecordKind::Environment,
    RecordKind::EnvironmentGroup,
    RecordKind::Gate,
    RecordKind::Criterion,
    RecordKind::Evidence,
    RecordKind::Milestone,
    RecordKind::ScopeItem,
    RecordKind::Dependency,
    RecordKind::Dependency,
    RecordKind::Waiver,
    RecordKind::Policy,
    RecordKind::Portfolio,
    RecordKind::System,
    RecordKind::PlanSettings,
    RecordKind::Activity,
    RecordKind::Wave,
    RecordKind::ChangeRequest,
    RecordKind::Leave,
    RecordKind::Cab,
    RecordKind::ProcessRule,
    RecordKind::Team,
    RecordKind::Person,
    RecordKind::ReleaseTemplate,
    RecordKind::Cadence,
    RecordKind::EnvironmentEvent,
    RecordKind::Stakeholder,
    RecordKind::Baseline,
];

/// How many sorts of commands [`command`] knows.
const SORTS: usize = 17;

/// A command; it may be refused.
pub(crate) fn command(plan: &Plan, choices: &mut Choices) -> Command {
    // Edits are what people do most.
    let sort =
        choices.of(&[0, 1, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
    let command = of_sort(sort, plan, choices);
    assert_eq!(sort_of(&command), sort);
    command
}

/// Which sort a command is. A command that is forgotten here does not compile, and one that [`of_sort`]
/// does not make stops the tests.
const fn sort_of(command: &Command) -> usize {
    match command {
        Command::Add { .. } => 0,
        Command::Edit { .. } => 1,
        Command::Move { .. } => 2,
        Command::Resize { .. } => 3,
        Command::Remove { .. } => 4,
        Command::Link { .. } => 5,
        Command::Join { .. } => 6,
        Command::Leave { .. } => 7,
        Command::Clone { .. } => 8,
        Command::ApplyTemplate { .. } => 9,
        Command::ApproveBooking { .. } => 10,
        Command::RejectBooking { .. } => 11,
        Command::RecordEvidence { .. } => 12,
        Command::Decide { .. } => 13,
        Command::DrawCadence { .. } => 14,
        Command::FollowTemplate { .. } => 15,
        Command::Batch { .. } => SORTS - 1,
    }
}

fn of_sort(sort: usize, plan: &Plan, choices: &mut Choices) -> Command {
    let movable = [RecordKind::Release, RecordKind::Phase, RecordKind::Booking, RecordKind::WindowRule];
    let ends = [RecordKind::Release, RecordKind::Phase, RecordKind::Gate, RecordKind::Milestone];
    match sort {
        0 => {
            let kind = choices.of(BUSY);
            Command::Add { record: choices.ids.next_ref(kind), fields: choices.fields(plan, kind) }
        }
        1 => {
            let kind = choices.of(BUSY);
            let record = choices.record(plan, &[kind]);
            let field = &kind.fields()[choices.below(kind.fields().len())];
            let fields = Map::from_iter([(field.id.to_owned(), choices.value(plan, field))]);
            Command::Edit { record, fields }
        }
        2 => Command::Move {
            record: choices.record(plan, &movable),
            days: choices.of(&[-7, -1, 0, 1, 2, 370]),
            minutes: choices.of(&[0, 0, 30, -90]),
        },
        3 => Command::Resize {
            record: choices.record(plan, &movable[1..]),
            start: choices.one_in(2).then(|| choices.moment()),
            end: choices.one_in(2).then(|| choices.moment()),
        },
        4 => Command::Remove { record: removable(plan, choices) },
        5 => Command::Link {
            id: choices.ids.next_id(),
            from: choices.record(plan, &ends),
            to: choices.record(plan, &ends),
            r#type: choices.of(DependencyType::ALL),
            lag: choices.of(&["0d", "1d", "-2d", "5h"]).parse::<Lag>().unwrap_or_default(),
        },
        6 => Command::Join {
            release: choices.record(plan, &ends[..1]),
            parent: choices.record(plan, &ends[..1]),
        },
        7 => Command::Leave {
            release: choices.record(plan, &ends[..1]),
            parent: choices.record(plan, &ends[..1]),
        },
        _ => rare(sort, plan, choices),
    }
}

fn removable(plan: &Plan, choices: &mut Choices) -> RecordRef {
    let kind = choices.of(BUSY);
    choices.record(plan, &[kind])
}

fn rare(sort: usize, plan: &Plan, choices: &mut Choices) -> Command {
    let name = format!("N{}", choices.below(1000));
    match sort {
        8 => Command::Clone {
            release: choices.record(plan, &[RecordKind::Release]),
            seed: choices.ids.next_id(),
            key: name.clone(),
            name,
            days: choices.of(&[0, 7, -7]),
        },
        9 => Command::ApplyTemplate {
            template: choices.record(plan, &[RecordKind::ReleaseTemplate]),
            seed: choices.ids.next_id(),
            key: name.clone(),
            name,
            portfolio: None,
            start: choices.moment(),
        },
        10 => Command::ApproveBooking {
            booking: choices.record(plan, &[RecordKind::Booking]),
            by: "Ann".to_owned(),
        },
        11 => Command::RejectBooking {
            booking: choices.record(plan, &[RecordKind::Booking]),
            by: "Ann".to_owned(),
            why: "full".to_owned(),
        },
        12 => Command::RecordEvidence {
            id: choices.ids.next_id(),
            criterion: choices.record(plan, &[RecordKind::Criterion]),
            value: choices.of(&["95", "99", "done"]).to_owned(),
            who: "Ann".to_owned(),
            at: choices.moment(),
        },
        13 => Command::Decide {
            id: choices.ids.next_id(),
            conflict: "scope-twice-0123456789abcdef".to_owned(),
            decision: DecisionKind::Accept,
            owner: "Ann".to_owned(),
            until: Some(choices.moment()),
            why: "known".to_owned(),
            second: None,
            decided: None,
        },
        14 => Command::DrawCadence {
            cadence: choices.record(plan, &[RecordKind::Cadence]),
            seed: choices.ids.next_id(),
            today: choices.moment().day,
        },
        15 => Command::FollowTemplate {
            release: choices.record(plan, &[RecordKind::Release]),
            seed: choices.ids.next_id(),
            lengths: choices.one_in(2),
        },
        _ => {
            let count = choices.below(4);
            let one = |n: usize, choices: &mut Choices| of_sort([1, 2, 4, 1][n % 4], plan, choices);
            Command::Batch { commands: (0..count).map(|n| one(n, choices)).collect() }
        }
    }
}

#[test]
fn every_sort_of_command_is_made() {
    let plan = slipway_testkit::TestPlan::new().build();
    let mut choices = Choices::new((0..4000).collect());
    for sort in 0..SORTS {
        assert_eq!(sort_of(&of_sort(sort, &plan, &mut choices)), sort);
    }
}
