//! The moment at which tests take place.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// 2026-11-21 09:00, a Saturday: the year 2027 is being planned.
pub const NOW: NaiveDateTime = {
    let day = NaiveDate::from_ymd_opt(2026, 11, 21).expect("BUG: a fixed date exists");
    let time = NaiveTime::from_hms_opt(9, 0, 0).expect("BUG: a fixed time exists");
    NaiveDateTime::new(day, time)
};

/// [`NOW`] as `SLIPWAY_NOW` takes it.
pub const NOW_TEXT: &str = "2026-11-21T09:00";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_say_the_same() {
        assert_eq!(NOW.format("%Y-%m-%dT%H:%M").to_string(), NOW_TEXT);
    }
}
