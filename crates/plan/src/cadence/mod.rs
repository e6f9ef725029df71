//! Where the slots of a cadence lie, and what drawing it would do to the releases that it has made.
//!
//! *Invariant*: a reading of the plan. Nothing changes here; [`crate::Command::DrawCadence`] carries out exactly
//! the [`Step`]s that [`draw`] answers with, so what a person was shown is what is done.
//!
//! Deliberately absent: freezes of single environments. A release that does not exist yet books none, so such a
//! freeze says nothing about a slot; it is a conflict of the release once that is made.

mod days;
mod pattern;
mod releases;

use chrono::{NaiveDate, NaiveTime};

use crate::record::{Cadence, CadenceId, Release, ReleaseId, ReleaseTemplate, SlotMove, WindowRuleId};
use crate::{Plan, RecordRef};

pub use pattern::check_pattern;

use days::Days;

/// Most slots of one cadence: ten years of every week.
pub const MOST_SLOTS: usize = 520;

/// Most days that a slot is moved.
const FURTHEST: u32 = 366;

/// Why a cadence cannot be drawn.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CadenceFault {
    /// The rule has no day from its first to its last.
    #[error("no slot at all")]
    NoSlot,
    /// Holidays, working days and freezes leave out each of its days.
    #[error("each of {0} slots is left out")]
    AllLeftOut(usize),
    /// More than [`MOST_SLOTS`].
    #[error("more than {0} slots")]
    TooMany(usize),
    /// Two slots would make the same key.
    #[error("{one} and {other} would both be {key}")]
    EqualKeys {
        /// The key.
        key: String,
        /// The earlier slot.
        one: NaiveDate,
        /// The later slot.
        other: NaiveDate,
    },
}

/// What stands in the way of a deployment on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// A day of the week on which nobody works.
    Weekday,
    /// A holiday.
    Holiday(WindowRuleId),
    /// A freeze without a waiver.
    Freeze(WindowRuleId),
}

/// What an obstacle came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// The slot went on to this day.
    Moved(NaiveDate),
    /// The slot stays where it is, as the cadence says.
    Stayed,
    /// The slot is left out, as the cadence says.
    Skipped,
}

/// One reason why a slot is not on its nominal day, or is there in spite of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// On which day.
    pub on: NaiveDate,
    /// What was in the way.
    pub obstacle: Obstacle,
    /// What it came to.
    pub then: Then,
}

/// Why a slot has no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// The cadence skips days such as its own.
    Skipped,
    /// It would be on or before the day of the slot before it.
    Taken(NaiveDate),
    /// No day within a year is free.
    Nowhere,
}

/// A slot of a cadence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its number, from 1. Slots that are left out have one too, so that the others keep theirs.
    pub number: usize,
    /// The day that the rule says.
    pub nominal: NaiveDate,
    /// The day on which it is deployed.
    pub day: Result<NaiveDate, LeftOut>,
    /// What stood in the way, in order.
    pub reasons: Vec<Reason>,
}

/// What drawing does for one slot or release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The release is made.
    Create,
    /// The release moves by so many days.
    Move(i64),
    /// The release is where it should be.
    Same,
    /// The slot or its release is not after today.
    Past,
    /// The release is locked.
    Locked,
    /// The release is completed or cancelled.
    Over,
    /// The release has no deployment date.
    Undated,
    /// The slot is gone, and nothing but what the template made hangs on the release.
    Remove,
    /// The slot is gone, but the release holds something of its own.
    Kept,
    /// The slot is left out, and no release is made for it.
    LeftOut,
}

/// One line of a drawing: a slot, the release that it has, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The slot; none where the release's slot is gone.
    pub slot: Option<Slot>,
    /// The release that stands for the slot already.
    pub release: Option<ReleaseId>,
    /// Key of the release that is made.
    pub key: String,
    /// Name of the release that is made.
    pub name: String,
    /// What is done.
    pub step: Step,
    /// How many approved bookings move along.
    pub approved: usize,
}

impl Drawn {
    /// The day by which it is listed: the slot's, else the one that the release still names.
    fn order(&self, plan: &Plan) -> Option<NaiveDate> {
        let release = self.release.and_then(|id| plan.get::<Release>(id));
        let own = release.and_then(|r| r.slot.or(r.deploy.map(|d| d.day)));
        self.slot.as_ref().map(|s| s.nominal).or(own)
    }
}

/// The slots of a cadence as if it had no release yet.
pub fn slots(plan: &Plan, cadence: &Cadence) -> Result<Vec<Slot>, CadenceFault> {
    let nominal = nominal(cadence)?;
    Ok(placed(plan, cadence, &nominal, &vec![None; nominal.len()]))
}

/// What drawing a cadence would do, in the order of its slots. Nothing that is not after `today` changes.
///
/// A release belongs to the slot whose nominal day it names. Where a changed rule has no such day any more, it is
/// taken for the nearest slot that has none, within half the distance between two slots.
pub fn draw(plan: &Plan, cadence: &Cadence, today: NaiveDate) -> Result<Vec<Drawn>, CadenceFault> {
    let nominal = nominal(cadence)?;
    let (of_slot, without) = releases::matched(plan, cadence, &nominal);
    let slots = placed(plan, cadence, &nominal, &of_slot);
    if slots.iter().all(|slot| slot.day.is_err()) {
        return Err(CadenceFault::AllLeftOut(slots.len()));
    }
    let keys = pattern::keys(plan, cadence, &slots, &of_slot)?;
    let mut all = Vec::with_capacity(slots.len() + without.len());
    for ((slot, release), key) in slots.into_iter().zip(of_slot).zip(keys) {
        let step = match release {
            Some(release) => releases::step(plan, release, slot.day.ok(), today),
            None => match slot.day {
                Ok(day) if day > today => Step::Create,
                Ok(_) => Step::Past,
                Err(_) => Step::LeftOut,
            },
        };
        let name = pattern::filled(&cadence.name_pattern, slot.number, slot.nominal);
        all.push(drawn(plan, Some(slot), release, (key, name), step));
    }
    for release in without {
        let step = releases::step(plan, release, None, today);
        all.push(drawn(plan, None, Some(release), (String::new(), String::new()), step));
    }
    all.sort_by_key(|line| line.order(plan));
    Ok(all)
}

fn drawn(
    plan: &Plan,
    slot: Option<Slot>,
    release: Option<&Release>,
    (key, name): (String, String),
    step: Step,
) -> Drawn {
    let moved = release.filter(|_| matches!(step, Step::Move(_)));
    let approved = moved.map_or(0, |release| releases::approved(plan, release));
    Drawn { slot, release: release.map(|r| r.id), key, name, step, approved }
}

/// The days that the rule says, at least one.
fn nominal(cadence: &Cadence) -> Result<Vec<NaiveDate>, CadenceFault> {
    let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN);
    let to = midnight(crate::time::next_day(cadence.until));
    let starts = cadence.rrule.starts(midnight(cadence.from), midnight(cadence.from), to);
    match starts.len() {
        0 => Err(CadenceFault::NoSlot),
        n if n > MOST_SLOTS => Err(CadenceFault::TooMany(MOST_SLOTS)),
        _ => Ok(starts.into_iter().map(|at| at.date()).collect()),
    }
}

/// Finds the day of each slot, in order. A slot that would not come after the one before it is left out.
fn placed(plan: &Plan, cadence: &Cadence, nominal: &[NaiveDate], releases: &[Option<&Release>]) -> Vec<Slot> {
    let days = Days::of(plan, cadence, nominal);
    let mut last: Option<(NaiveDate, NaiveDate)> = None;
    let mut slots = Vec::with_capacity(nominal.len());
    for (n, (&nominal, release)) in nominal.iter().zip(releases).enumerate() {
        let (mut day, reasons) = place(&days, cadence, nominal, *release);
        if let (Ok(found), Some((before, by))) = (day, last)
            && found <= before
        {
            day = Err(LeftOut::Taken(by));
        }
        if let Ok(found) = day {
            last = Some((found, nominal));
        }
        slots.push(Slot { number: n + 1, nominal, day, reasons });
    }
    slots
}

/// The day of one slot. A holiday moves it as the cadence says, a freeze likewise; once a freeze has moved it, it
/// goes on in that direction to the next working day without a freeze, so the two rules cannot chase each other.
fn place(
    days: &Days<'_>,
    cadence: &Cadence,
    nominal: NaiveDate,
    release: Option<&Release>,
) -> (Result<NaiveDate, LeftOut>, Vec<Reason>) {
    let (mut day, mut reasons): (_, Vec<Reason>) = (nominal, Vec::new());
    let mut by_freeze: Option<SlotMove> = None;
    let mut stays: Vec<Obstacle> = Vec::new();
    for _ in 0..FURTHEST {
        let Some(obstacle) = days.obstacle(day, release, &stays) else { return (Ok(day), reasons) };
        let rule = match obstacle {
            Obstacle::Freeze(_) => *by_freeze.get_or_insert(cadence.freezes),
            _ => by_freeze.unwrap_or(cadence.holidays),
        };
        let next = match rule {
            SlotMove::Previous => day.pred_opt(),
            SlotMove::Next => day.succ_opt(),
            SlotMove::Skip => {
                reasons.push(Reason { on: day, obstacle, then: Then::Skipped });
                return (Err(LeftOut::Skipped), reasons);
            }
            SlotMove::Stay => {
                reasons.push(Reason { on: day, obstacle, then: Then::Stayed });
                stays.push(obstacle);
                // Staying on one day says nothing about the days to which a freeze may move it.
                if let Obstacle::Freeze(_) = obstacle {
                    by_freeze = None;
                }
                continue;
            }
        };
        let Some(next) = next else { break };
        match reasons.last_mut() {
            // Several days of one obstacle are one reason.
            Some(last) if last.obstacle == obstacle && last.then == Then::Moved(day) => {
                last.then = Then::Moved(next);
            }
            _ => reasons.push(Reason { on: day, obstacle, then: Then::Moved(next) }),
        }
        stays.clear();
        day = next;
    }
    (Err(LeftOut::Nowhere), reasons)
}

/// The cadence of that name, and its template.
pub(crate) fn cadence_of(plan: &Plan, at: RecordRef) -> Option<(&Cadence, &ReleaseTemplate)> {
    let cadence = plan.get::<Cadence>(CadenceId(at.id)).filter(|c| RecordRef::from(c.id) == at)?;
    Some((cadence, plan.get::<ReleaseTemplate>(cadence.template)?))
}
