//! How long something lasts, and how much of that is working time.
//!
//! *Invariant*: lengths are elapsed seconds. A working day from 09:00 to 17:00 over a change of clocks is as
//! long as it is on a watch, and so is the night around it.

use chrono::{Days, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use slipway_plan::Plan;
use slipway_plan::time::{civil, instant};

use super::calendar::Calendar;
use crate::statement::Length;

/// When people work on a working day. Hours that end before they begin end on the next day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hours {
    pub(crate) from: NaiveTime,
    pub(crate) to: NaiveTime,
}

impl Hours {
    /// Those of the plan; 09:00 to 17:00 where it says nothing.
    pub(crate) fn of(plan: &Plan) -> Self {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
        plan.settings()
            .map_or(Self { from: at(9), to: at(17) }, |s| Self { from: s.working_from, to: s.working_to })
    }

    /// Seconds of `[start, end)` in working hours of the days on which `works` says so, by the clock of
    /// `zone`.
    pub(crate) fn working_seconds(
        self,
        mut works: impl FnMut(NaiveDate) -> bool,
        (start, end): (i64, i64),
        zone: Tz,
    ) -> i64 {
        if start >= end {
            return 0;
        }
        let one = Days::new(1);
        let last = civil(end, zone).date();
        let first = civil(start, zone).date();
        let overnight = self.to <= self.from;
        let mut day = if overnight { first.checked_sub_days(one).unwrap_or(first) } else { first };
        let mut seconds = 0;
        while day <= last {
            let Some(next) = day.checked_add_days(one) else { break };
            if works(day) {
                let closes = if overnight { next } else { day };
                let from = instant(day.and_time(self.from), zone).max(start);
                let to = instant(closes.and_time(self.to), zone).min(end);
                seconds += (to - from).max(0);
            }
            day = next;
        }
        seconds
    }
}

/// How long `[start, end)` lasts by the plan's calendar and the clock of `zone`.
pub(crate) fn length(plan: &Plan, calendar: &Calendar, (start, end): (i64, i64), zone: Tz) -> Length {
    let on_the_clock = civil(end, zone) - civil(start, zone);
    Length {
        seconds: end - start,
        civil: on_the_clock.num_seconds(),
        working: Hours::of(plan).working_seconds(calendar.working(), (start, end), zone),
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, NaiveDateTime};
    use slipway_plan::Moment;

    use super::*;

    const BERLIN: Tz = chrono_tz::Europe::Berlin;

    fn at(text: &str) -> NaiveDateTime {
        text.parse::<Moment>().unwrap().first()
    }

    fn hours(from: u32, to: u32) -> Hours {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        Hours { from: at(from), to: at(to) }
    }

    /// Minutes that somebody works, counted one by one.
    fn counted(hours: Hours, works: impl Fn(NaiveDate) -> bool, (start, end): (i64, i64), zone: Tz) -> i64 {
        let at_work = |at: i64| {
            let now = civil(at, zone);
            let day = now.date();
            let open = hours.from <= now.time();
            if hours.from < hours.to {
                works(day) && open && now.time() < hours.to
            } else {
                (works(day) && open) || (works(day.pred_opt().unwrap()) && now.time() < hours.to)
            }
        };
        let minutes = (start / 60..end / 60).filter(|minute| at_work(minute * 60));
        i64::try_from(minutes.count()).unwrap() * 60
    }

    #[test]
    fn equals_counting_minutes_also_where_clocks_change() {
        let weekday = |day: NaiveDate| day.weekday().num_days_from_monday() < 5;
        let every = |_: NaiveDate| true;
        let tokyo = chrono_tz::Asia::Tokyo;
        for (from, to, zone) in [
            ("2027-06-11T16:00", "2027-06-14T10:30", BERLIN),
            ("2027-06-12", "2027-06-13", BERLIN),
            ("2027-03-26T18:00", "2027-03-30T05:00", BERLIN),
            ("2027-10-29T12:00", "2027-11-02T12:00", BERLIN),
            ("2027-06-11T16:00", "2027-06-14T10:30", tokyo),
            ("2027-04-02T16:00", "2027-04-06T10:30", chrono_tz::Australia::Lord_Howe),
        ] {
            let span = (instant(at(from), zone), instant(at(to), zone));
            for hours in [hours(9, 17), hours(22, 6), hours(1, 4), hours(0, 0), hours(2, 3)] {
                let exact = hours.working_seconds(weekday, span, zone);
                assert_eq!(exact, counted(hours, weekday, span, zone), "{from} {hours:?} {zone}");
                let exact = hours.working_seconds(every, span, zone);
                assert_eq!(exact, counted(hours, every, span, zone), "{from} {hours:?} {zone} every day");
            }
        }
    }

    #[test]
    fn nothing_lasts_nothing() {
        assert_eq!(hours(9, 17).working_seconds(|_| true, (10, 10), BERLIN), 0);
        assert_eq!(hours(9, 17).working_seconds(|_| true, (10, 5), BERLIN), 0);
    }

    #[test]
    fn eleven_hours_are_ten_or_twelve_on_two_nights() {
        let plan = Plan::default();
        let calendar = Calendar::of(&plan);
        for (from, to, elapsed) in [
            ("2027-03-27T18:00", "2027-03-28T05:00", 10),
            ("2027-10-30T18:00", "2027-10-31T05:00", 12),
            ("2027-06-01T18:00", "2027-06-02T05:00", 11),
        ] {
            let span = (instant(at(from), BERLIN), instant(at(to), BERLIN));
            let length = length(&plan, &calendar, span, BERLIN);
            assert_eq!((length.seconds, length.civil), (elapsed * 3600, 11 * 3600), "{from}");
        }
    }
}
