//! Window rules: production nights, freezes, maintenance, holidays; 200 at most.

use chrono::{NaiveDate, NaiveDateTime};
use slipway_plan::Moment;
use slipway_plan::record::{Severity, Tier, WindowKind, WindowRule, WindowScope};
use slipway_plan::recurrence::Recurrence;

use super::organisation::Organisation;
use super::places::Places;
use super::{Maker, day, first_day, hour};

/// Most environments that have a maintenance window.
const MOST_MAINTENANCE: usize = 60;

/// Days of the planned time on which a portfolio must not deploy.
pub(super) struct Freezes {
    /// First and last day, per portfolio.
    of: Vec<Vec<(i64, i64)>>,
}

impl Freezes {
    pub(super) fn make(maker: &mut Maker, organisation: &Organisation, places: &Places) -> Self {
        let from = Moment::at(first_day().and_time(hour(18)));
        let to = Moment::at(day(1).and_time(hour(5)));
        let mut nights = rule(maker, WindowKind::Deployment, 0, from, to);
        nights.rrule = recurrence("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
        nights.tiers = vec![Tier::Production];
        maker.add(nights);
        let mut year_end = rule(maker, WindowKind::Freeze, 1, Moment::day(day(-18)), Moment::day(day(7)));
        year_end.rrule = recurrence("FREQ=YEARLY");
        year_end.tiers = vec![Tier::Production];
        maker.add(year_end);
        holidays(maker);
        maintenance(maker, places);
        let of = organisation.parts.iter().map(|part| closings(maker, part.id.into())).collect();
        Self { of }
    }

    /// Whether a portfolio (by its place) has a freeze of its own on that day.
    pub(super) fn holds(&self, part: usize, day: i64) -> bool {
        let freezes = self.of.get(part).map_or(&[][..], Vec::as_slice);
        freezes.iter().any(|(first, last)| (*first..=*last).contains(&day))
    }
}

/// Four closings of three days, one in each quarter of the planned time.
fn closings(maker: &mut Maker, portfolio: slipway_plan::RecordRef) -> Vec<(i64, i64)> {
    let quarter = maker.days / 4;
    let mut found = Vec::new();
    for n in 0..4 {
        let first = n * quarter + maker.dice.between(20, quarter - 10);
        let mut closing =
            rule(maker, WindowKind::Freeze, 2, Moment::day(day(first)), Moment::day(day(first + 2)));
        closing.severity = Severity::Soft;
        closing.scope = vec![WindowScope::Portfolio(portfolio.id.into())];
        maker.add(closing);
        // A deployment at night reaches into the next day.
        found.push((first - 1, first + 2));
    }
    found
}

fn holidays(maker: &mut Maker) {
    for n in 0..maker.names.all("holidays").len() {
        let Some((date, name)) = maker.names.nth("holidays", n).split_once(' ') else { continue };
        let Ok(date) = NaiveDate::parse_from_str(&format!("2027-{date}"), "%Y-%m-%d") else { continue };
        let mut holiday = rule(maker, WindowKind::Holiday, 0, Moment::day(date), Moment::day(date));
        name.clone_into(&mut holiday.name);
        holiday.rrule = recurrence("FREQ=YEARLY");
        maker.add(holiday);
    }
}

fn maintenance(maker: &mut Maker, places: &Places) {
    // 3 January 2027 is a Sunday.
    let evening = |h| Moment::at(NaiveDateTime::new(day(2), hour(h)));
    for (n, environment) in places.environments().enumerate().step_by(2).take(MOST_MAINTENANCE) {
        let mut window = rule(maker, WindowKind::Maintenance, 3, evening(19), evening(22));
        window.rrule = recurrence(["FREQ=MONTHLY;BYDAY=1SU", "FREQ=MONTHLY;BYDAY=3SU"][n / 2 % 2]);
        window.scope = vec![WindowScope::Environment(environment)];
        maker.add(window);
    }
}

fn recurrence(text: &str) -> Option<Recurrence> {
    Some(Recurrence::parse(text).expect("BUG: the rules of this file are valid"))
}

fn rule(maker: &mut Maker, kind: WindowKind, name: usize, from: Moment, to: Moment) -> WindowRule {
    WindowRule {
        id: maker.ids.of(),
        name: maker.names.nth("rules", name).to_owned(),
        kind,
        severity: Severity::Hard,
        rrule: None,
        from,
        to,
        exceptions: Vec::new(),
        zone: None,
        tiers: Vec::new(),
        release_kinds: Vec::new(),
        phase_kinds: Vec::new(),
        scope: Vec::new(),
        note: String::new(),
    }
}
