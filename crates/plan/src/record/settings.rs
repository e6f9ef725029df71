//! The plan's own settings: exactly one record, which is edited, not added or removed.

use chrono::NaiveTime;
use chrono_tz::Tz;

use super::declare::prelude::*;
use crate::field::Weekdays;
use crate::time::{Lag, LagUnit};

record! {
    /// Name, zone and working calendar of a plan.
    PlanSettings PlanId plan {
        /// What it is called.
        name: String {Required},
        /// IANA zone in which its civil times are meant.
        zone: Tz = Tz::UTC,
        /// Month in which the fiscal year starts, 1 to 12.
        fiscal_year_start: i64 = 1,
        /// Days on which people work.
        working_days: Weekdays = Weekdays(vec![
            chrono::Weekday::Mon, chrono::Weekday::Tue, chrono::Weekday::Wed, chrono::Weekday::Thu, chrono::Weekday::Fri,
        ]),
        /// When a working day begins.
        working_from: NaiveTime = NaiveTime::MIN + chrono::Duration::hours(9),
        /// When a working day ends.
        working_to: NaiveTime = NaiveTime::MIN + chrono::Duration::hours(17),
        /// How long before its start a booking must be approved.
        approval_lead: Lag = Lag { amount: 5, unit: LagUnit::WorkingDays },
        /// Working days between two deployments of one system; 0 does not ask.
        system_gap: i64 = 0,
        /// In its own words.
        description: String {Long},
    }
}
