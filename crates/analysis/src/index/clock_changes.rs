//! On which days clocks change, zone by zone, found out when somebody asks.
//!
//! *Invariant*: a day that is not among the answers has exactly one moment for each of its civil times.

use chrono::{Datelike, NaiveDate, NaiveTime, Offset, TimeZone};
use chrono_tz::Tz;
use rustc_hash::{FxHashMap, FxHashSet};
use slipway_plan::Plan;
use slipway_plan::record::Environment;

#[derive(Debug, Default)]
pub(crate) struct ClockChanges {
    /// By zone and year.
    days: FxHashMap<(Tz, i32), Vec<NaiveDate>>,
    /// The zones of the plan and of its environments.
    zones: Option<Vec<Tz>>,
    /// The days of a year on which any of these zones changes its clocks.
    any: FxHashMap<i32, FxHashSet<NaiveDate>>,
}

impl ClockChanges {
    /// The civil days of a zone from first to last around which its clocks change, in order.
    pub(crate) fn between(&mut self, zone: Tz, first: NaiveDate, last: NaiveDate) -> Vec<NaiveDate> {
        let years = first.year()..=last.year();
        let days = years.flat_map(|year| self.of_year(zone, year).to_vec());
        days.filter(|day| (first..=last).contains(day)).collect()
    }

    /// Whether clocks change around that day in the zone of the plan or of any environment.
    pub(crate) fn any_on(&mut self, plan: &Plan, day: NaiveDate) -> bool {
        if let Some(known) = self.any.get(&day.year()) {
            return known.contains(&day);
        }
        let zones = self.zones.take().unwrap_or_else(|| zones_of(plan));
        let days = zones.iter().flat_map(|zone| self.of_year(*zone, day.year()).to_vec()).collect();
        self.zones = Some(zones);
        let known: &FxHashSet<NaiveDate> = self.any.entry(day.year()).or_insert(days);
        known.contains(&day)
    }

    fn of_year(&mut self, zone: Tz, year: i32) -> &[NaiveDate] {
        self.days.entry((zone, year)).or_insert_with(|| days_of(zone, year))
    }
}

fn zones_of(plan: &Plan) -> Vec<Tz> {
    let mut zones: Vec<Tz> = vec![plan.zone()];
    for zone in plan.all::<Environment>().filter_map(|e| e.zone) {
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    zones
}

/// A day lies between the UTC midnight before it and the second one after it, as zones lie within a day of
/// UTC; it counts where the offset is not the same at all of these.
fn days_of(zone: Tz, year: i32) -> Vec<NaiveDate> {
    let offset = |day: NaiveDate| zone.offset_from_utc_datetime(&day.and_time(NaiveTime::MIN)).fix();
    let before = NaiveDate::from_ymd_opt(year, 1, 1).and_then(|day| day.pred_opt());
    let days: Vec<NaiveDate> = before.into_iter().flat_map(|day| day.iter_days().take(369)).collect();
    let offsets: Vec<_> = days.iter().map(|day| offset(*day)).collect();
    let around = days.iter().skip(1).zip(offsets.windows(4));
    let changing = around.filter(|(_, offsets)| offsets.iter().any(|other| *other != offsets[0]));
    changing.map(|(day, _)| *day).filter(|day| day.year() == year).collect()
}

#[cfg(test)]
mod tests {
    use chrono::LocalResult;

    use super::*;

    #[test]
    fn a_day_that_is_not_named_has_one_moment_for_each_time() {
        for (zone, year) in [
            (chrono_tz::Europe::Berlin, 2027),
            (chrono_tz::Pacific::Apia, 2011),
            (chrono_tz::Africa::Casablanca, 2027),
            (chrono_tz::Australia::Lord_Howe, 2027),
            (chrono_tz::America::Santiago, 2026),
        ] {
            let named = days_of(zone, year);
            assert!(named.len() < 20, "{zone}: {named:?}");
            let mut odd = 0;
            for day in NaiveDate::from_ymd_opt(year, 1, 1).unwrap().iter_days().take(365) {
                for quarter in 0..96 {
                    let at = day.and_hms_opt(quarter / 4, quarter % 4 * 15, 0).unwrap();
                    if !matches!(zone.from_local_datetime(&at), LocalResult::Single(_)) {
                        odd += 1;
                        assert!(named.contains(&day), "{zone} {at}");
                    }
                }
            }
            assert!(odd > 0, "{zone}");
        }
    }
}
