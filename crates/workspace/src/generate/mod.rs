//! Plans of any size for measuring and trying out: the same for the same size and seed.
//!
//! *Invariant*: pure, and the records are a well-formed plan: what is named exists, keys are unique. It is
//! a plausible one too: nearly everything has its place, and a few per cent are in conflict.
//!
//! Deliberately absent: writing it anywhere. Whoever wants it in a file adds the records by commands.

mod changes;
mod names;
mod organisation;
mod places;
mod random;
mod releases;
mod windows;

use chrono::{Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use slipway_plan::field::Weekdays;
use slipway_plan::record::{PlanSettings, Record};
use slipway_plan::time::{Lag, LagUnit};

use names::Names;
use organisation::Organisation;
use places::Places;
use random::{Dice, Ids};
use windows::Freezes;

/// How large, and which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Releases; at most [`MOST_RELEASES`].
    pub releases: usize,
    /// Bookings; at most [`MOST_BOOKINGS`].
    pub bookings: usize,
    /// Another seed gives another plan.
    pub seed: u64,
}

/// Most releases of a generated plan.
pub const MOST_RELEASES: usize = 50_000;
/// Most bookings of a generated plan.
pub const MOST_BOOKINGS: usize = 500_000;

/// From this many releases on they spread over two years.
const TWO_YEARS_FROM: usize = 400;

/// The records of a plan, what is named before what names it.
pub fn generate(size: &Size) -> Vec<Record> {
    let releases = size.releases.min(MOST_RELEASES);
    let bookings = size.bookings.min(MOST_BOOKINGS);
    let mut maker = Maker {
        dice: Dice::new(size.seed),
        ids: Ids::new(size.seed),
        names: Names::read(),
        days: if releases < TWO_YEARS_FROM { 365 } else { 730 },
        records: Vec::with_capacity(16 * releases + bookings + 1_000),
    };
    maker.settings();
    let organisation = Organisation::make(&mut maker, releases);
    let mut places = Places::make(&mut maker, bookings, &organisation);
    let freezes = Freezes::make(&mut maker, &organisation, &places);
    let left = releases::make(&mut maker, releases, bookings, &organisation, &mut places, &freezes);
    places.fill(&mut maker, left, &organisation);
    changes::make(&mut maker);
    maker.records
}

/// What everything is made with.
struct Maker {
    dice: Dice,
    ids: Ids,
    names: Names,
    /// Length of the planned time from [`first_day`].
    days: i64,
    records: Vec<Record>,
}

impl Maker {
    fn add(&mut self, record: impl Into<Record>) {
        self.records.push(record.into());
    }

    fn settings(&mut self) {
        use chrono::Weekday::{Fri, Mon, Thu, Tue, Wed};
        let settings = PlanSettings {
            id: self.ids.of(),
            name: self.names.nth("words", 0).to_owned(),
            zone: Tz::Europe__Berlin,
            fiscal_year_start: 1,
            working_days: Weekdays(vec![Mon, Tue, Wed, Thu, Fri]),
            working_from: hour(9),
            working_to: hour(17),
            approval_lead: Lag { amount: 5, unit: LagUnit::WorkingDays },
            system_gap: 0,
            description: String::new(),
        };
        self.add(settings);
    }

    /// Words of three sections in a row.
    fn title(&mut self) -> String {
        let words = ["verbs", "objects", "contexts"].map(|section| self.names.some(section, &mut self.dice));
        words.join(" ")
    }
}

/// The first day of the planned time.
fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 1).expect("BUG: a fixed date exists")
}

/// The `n`-th day of the planned time; negative is before it.
fn day(n: i64) -> NaiveDate {
    let (first, by) = (first_day(), Days::new(n.unsigned_abs()));
    let found = if n < 0 { first.checked_sub_days(by) } else { first.checked_add_days(by) };
    found.unwrap_or(first)
}

fn hour(n: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(n, 0, 0).expect("BUG: hours of a day exist")
}

#[cfg(test)]
mod tests;
