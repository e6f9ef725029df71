//! Who works when: of the plan, of a team, of a person.
//!
//! A person works as their team does, and a team as the plan does, where they do not say otherwise. Holidays
//! of everybody count for all, those of a portfolio, team or person for these. Leave of a person takes their
//! part of the team's time: one of five people takes a fifth.
//!
//! *Invariant*: everything here is civil time of the one who works; nothing depends on a zone. Hours that end
//! before they begin end on the next day.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime};
use slipway_plan::Plan;
use slipway_plan::field::Weekdays;
use slipway_plan::record::{
    Absent, Leave, LeaveId, Person, PersonId, PortfolioId, Team, TeamId, WindowRule, WindowRuleId,
    WindowScope,
};

use super::holidays::Holidays;

/// Most days that working hours are followed through; a calendar in which nobody ever works ends there.
const MOST_DAYS: i64 = 366 * 20;

/// Work of days is added up in whole parts of a working day, so that the sum does not depend on where it begins.
pub(crate) const PARTS: f64 = 1e6;

pub(crate) struct WorkingTime<'a> {
    /// Working weekdays, Monday first.
    weekdays: [bool; 7],
    from: NaiveTime,
    to: NaiveTime,
    holidays: Option<&'a Holidays>,
    portfolio: Option<PortfolioId>,
    team: Option<TeamId>,
    person: Option<PersonId>,
    away: Vec<Away>,
}

/// A time in which a part of the work is not done.
struct Away {
    who: Absent,
    /// The part of the work that they do.
    all: f64,
    leave: LeaveId,
    start: NaiveDateTime,
    end: NaiveDateTime,
    /// From 0 to 1.
    part: f64,
}

impl<'a> WorkingTime<'a> {
    pub(crate) fn of_plan(plan: &Plan, holidays: &'a Holidays) -> Self {
        use chrono::Weekday::{Fri, Mon, Thu, Tue, Wed};
        let hour = |h| NaiveTime::MIN + Duration::hours(h);
        let (weekdays, from, to) = match plan.settings() {
            Some(s) => (table(&s.working_days.0), s.working_from, s.working_to),
            None => (table(&[Mon, Tue, Wed, Thu, Fri]), hour(9), hour(17)),
        };
        let holidays = Some(holidays);
        let away = Vec::new();
        Self { weekdays, from, to, holidays, portfolio: None, team: None, person: None, away }
    }

    /// A team's, with the leave of the team and of its people.
    pub(crate) fn of_team(plan: &Plan, holidays: &'a Holidays, team: &Team) -> Self {
        let mut own = Self::of_plan(plan, holidays);
        own.narrow(team.working_days.as_ref(), team.working_from, team.working_to);
        (own.portfolio, own.team) = (team.portfolio, Some(team.id));
        own.take_leave(plan.naming::<Leave>(team.id), 1.0);
        let people = || plan.naming::<Person>(team.id).filter(|p| p.team == Some(team.id));
        #[allow(clippy::cast_precision_loss, reason = "a number of people")]
        let part = 1.0 / people().count().max(1) as f64;
        people().for_each(|p| own.take_leave(plan.naming::<Leave>(p.id), part));
        own
    }

    /// A person's, with their leave and that of their team.
    #[cfg(test)]
    pub(crate) fn of_person(plan: &Plan, holidays: &'a Holidays, person: &Person) -> Self {
        let mut own = Self::of_plan(plan, holidays);
        if let Some(team) = person.team.and_then(|t| plan.get::<Team>(t)) {
            own.narrow(team.working_days.as_ref(), team.working_from, team.working_to);
            (own.portfolio, own.team) = (team.portfolio, Some(team.id));
            own.take_leave(plan.naming::<Leave>(team.id), 1.0);
        }
        own.narrow(person.working_days.as_ref(), person.working_from, person.working_to);
        own.person = Some(person.id);
        own.take_leave(plan.naming::<Leave>(person.id), 1.0);
        own
    }

    /// The same without any holiday or leave.
    pub(crate) fn without_absence(mut self) -> Self {
        self.holidays = None;
        self.away = Vec::new();
        self
    }

    fn narrow(&mut self, days: Option<&Weekdays>, from: Option<NaiveTime>, to: Option<NaiveTime>) {
        self.weekdays = days.map_or(self.weekdays, |days| table(&days.0));
        self.from = from.unwrap_or(self.from);
        self.to = to.unwrap_or(self.to);
    }

    /// `all` is the part of the work that those do who take the leave, all of which is of one person or team.
    fn take_leave<'p>(&mut self, leaves: impl Iterator<Item = &'p Leave>, all: f64) {
        for leave in leaves {
            let (start, end) = (leave.span().start(), leave.span().end());
            #[allow(clippy::cast_precision_loss, reason = "a percentage")]
            let percent = leave.percent.clamp(0, 100) as f64 / 100.0;
            let (who, part) = (leave.who, all * percent);
            self.away.push(Away { who, all, leave: leave.id, start, end, part });
        }
    }

    /// Whether it is a working day: a working weekday without a holiday that concerns those who work.
    pub(crate) fn is_working_day(&self, day: NaiveDate) -> bool {
        let mut works = self.is_weekday(day);
        if let Some(holidays) = self.holidays.filter(|_| works) {
            holidays.each_on(day, |rule| works &= !self.concerned(rule));
        }
        works
    }

    fn is_weekday(&self, day: NaiveDate) -> bool {
        self.weekdays[day.weekday().num_days_from_monday() as usize]
    }

    fn concerned(&self, rule: &WindowRule) -> bool {
        let one = |scope: &WindowScope| match *scope {
            WindowScope::Portfolio(portfolio) => self.portfolio == Some(portfolio),
            WindowScope::Team(team) => self.team == Some(team),
            WindowScope::Person(person) => self.person == Some(person),
            _ => false,
        };
        rule.tiers.is_empty()
            && rule.release_kinds.is_empty()
            && (rule.scope.is_empty() || rule.scope.iter().any(one))
    }

    /// Begin and end of the work on a day.
    fn hours(&self, day: NaiveDate) -> (NaiveDateTime, NaiveDateTime) {
        let closes = if self.from < self.to { day } else { day.succ_opt().unwrap_or(day) };
        (day.and_time(self.from), closes.and_time(self.to))
    }

    /// Which part of a full working day is worked on a day, from 0 to 1.
    #[cfg(test)]
    pub(crate) fn share(&self, day: NaiveDate) -> f64 {
        self.shares(day, day).first().copied().unwrap_or(0.0)
    }

    /// Which part of a full working day is worked on each day from first to last.
    fn shares(&self, first: NaiveDate, last: NaiveDate) -> Vec<f64> {
        let count = usize::try_from((last - first).num_days() + 1).unwrap_or(0);
        let mut away: Vec<Vec<&Away>> = vec![Vec::new(); count];
        for one in &self.away {
            // Hours over midnight of the day before may still go on.
            let from = one.start.date().pred_opt().unwrap_or(first).max(first);
            let days = from.iter_days().take_while(|day| *day <= one.end.date().min(last));
            for (n, _) in (usize::try_from((from - first).num_days()).unwrap_or(0)..).zip(days) {
                away[n].push(one);
            }
        }
        let day = |(day, away): (NaiveDate, Vec<&Away>)| match self.is_working_day(day) {
            true if away.is_empty() => 1.0,
            true => self.left(day, &away),
            false => 0.0,
        };
        first.iter_days().zip(away).map(day).collect()
    }

    /// The part of a working day that is left by those who are away, each for a part of it.
    fn left(&self, day: NaiveDate, away: &[&Away]) -> f64 {
        let (from, to) = self.hours(day);
        let mut times: Vec<NaiveDateTime> = vec![from, to];
        times.extend(away.iter().flat_map(|one| [one.start, one.end]).filter(|at| from < *at && *at < to));
        times.sort_unstable();
        times.dedup();
        #[allow(clippy::cast_precision_loss, reason = "seconds of one day")]
        let seconds = |from: NaiveDateTime, to: NaiveDateTime| (to - from).num_seconds() as f64;
        let left = times.windows(2).map(|slice| {
            let there = |one: &&&Away| one.start <= slice[0] && slice[1] <= one.end;
            let now: Vec<&Away> = away.iter().filter(there).copied().collect();
            seconds(slice[0], slice[1]) * (1.0 - lost(&now))
        });
        (left.sum::<f64>() / seconds(from, to)).clamp(0.0, 1.0)
    }

    /// How much is worked on each day from first to last, in [`PARTS`] of a working day.
    pub(crate) fn worked(&self, first: NaiveDate, last: NaiveDate) -> Vec<i64> {
        #[allow(clippy::cast_possible_truncation, reason = "from 0 to PARTS")]
        let parts = |share: f64| (share * PARTS).round() as i64;
        self.shares(first, last).into_iter().map(parts).collect()
    }

    /// Holidays and leave that take work away on one of the days from first to last.
    pub(crate) fn absences(&self, first: NaiveDate, last: NaiveDate) -> (Vec<WindowRuleId>, Vec<LeaveId>) {
        let (mut rules, mut leave) = (Vec::new(), Vec::new());
        for day in first.iter_days().take_while(|d| *d <= last).filter(|d| self.is_weekday(*d)) {
            if let Some(holidays) = self.holidays {
                holidays.each_on(day, |rule| rules.extend(self.concerned(rule).then_some(rule.id)));
            }
            let (from, to) = self.hours(day);
            leave.extend(self.away.iter().filter(|a| a.start < to && a.end > from).map(|a| a.leave));
        }
        rules.sort_unstable();
        rules.dedup();
        leave.sort_unstable();
        leave.dedup();
        (rules, leave)
    }

    /// Moves a civil time by working hours: forward to the moment at which so much has been worked, or back
    /// to the one since which it has.
    pub(crate) fn shifted(&self, at: NaiveDateTime, hours: i32) -> NaiveDateTime {
        let mut left = Duration::hours(i64::from(hours).abs());
        // Hours over midnight of the day before may still go on.
        let mut day = if hours >= 0 { at.date().pred_opt().unwrap_or(at.date()) } else { at.date() };
        for _ in 0..MOST_DAYS {
            if self.is_working_day(day) {
                let (from, to) = self.hours(day);
                let (from, to) = if hours >= 0 { (from.max(at), to) } else { (from, to.min(at)) };
                let worked = (to - from).max(Duration::zero());
                if worked >= left && worked > Duration::zero() {
                    return if hours >= 0 { from + left } else { to - left };
                }
                left -= worked;
            }
            let next = if hours >= 0 { day.succ_opt() } else { day.pred_opt() };
            day = next.unwrap_or(day);
        }
        day.and_time(at.time())
    }
}

fn table(days: &[chrono::Weekday]) -> [bool; 7] {
    let mut working = [false; 7];
    days.iter().for_each(|day| working[day.num_days_from_monday() as usize] = true);
    working
}

/// The part of the work that is lost at one moment. Whoever is away twice is not more than away, and of those whose team
/// is away nothing more is lost.
fn lost(away: &[&Away]) -> f64 {
    let (mut of_team, mut of_people) = (0.0_f64, 0.0_f64);
    for of_one in away.chunk_by(|a, b| a.who == b.who) {
        let part = of_one.iter().map(|one| one.part).sum::<f64>().min(of_one[0].all);
        match of_one[0].who {
            Absent::Team(_) => of_team += part,
            Absent::Person(_) => of_people += part,
        }
    }
    1.0 - (1.0 - of_team.min(1.0)) * (1.0 - of_people.min(1.0))
}

#[cfg(test)]
mod tests {
    use rustc_hash::FxHashSet;
    use slipway_plan::Moment;
    use slipway_testkit::TextPlan;

    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse::<Moment>().unwrap().first()
    }

    /// 2027-06-04 is a Friday.
    const PLAN: &str = "
        portfolio North
        team Grid portfolio=North working_from=08:00 working_to=16:00 capacity=10
        person ann team=Grid
        person bob team=Grid working_days=mon,tue
        person cem
        holiday Monday 2027-06-07..2027-06-07
        holiday Fair 2027-06-08..2027-06-08 scope=North
        holiday Wedding 2027-06-09..2027-06-09 scope=ann
        leave L ann 2027-06-10..2027-06-10
        leave M bob 2027-06-11T08:00..2027-06-11T12:00 percent=50
        leave N Grid 2027-06-14..2027-06-14
        leave O ann 2027-06-10..2027-06-10 percent=60
        leave P Grid 2027-06-14..2027-06-14 percent=50";

    #[test]
    fn a_team_and_a_person_work_as_they_say() {
        let plan = TextPlan::read(PLAN).plan;
        let holidays = Holidays::of(&plan, &FxHashSet::default());
        let team = WorkingTime::of_team(&plan, &holidays, plan.all::<Team>().next().unwrap());
        let people: Vec<&Person> = plan.all::<Person>().collect();
        let person = |key: &str| {
            let of = people.iter().find(|p| p.key == key).unwrap();
            WorkingTime::of_person(&plan, &holidays, of)
        };
        let days = |work: &WorkingTime<'_>| -> Vec<f64> {
            (4..=15).map(|n| work.share(NaiveDate::from_ymd_opt(2027, 6, n).unwrap())).collect()
        };
        let all = [1.0, 0.0, 0.0, 0.0];
        assert_eq!(days(&team)[..4], all);
        assert_eq!(days(&team)[4..], [0.0, 1.0, 0.5, 1.0 - 0.125, 0.0, 0.0, 0.0, 1.0]);
        assert_eq!(days(&person("ann"))[4..], [0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0]);
        assert_eq!(days(&person("bob"))[4..], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0]);
        assert_eq!(days(&person("cem"))[4..], [1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 1.0, 1.0]);
    }

    #[test]
    fn nothing_is_lost_twice_where_a_team_and_its_people_are_away() {
        let plan = TextPlan::read(
            "
            team Makers working_from=09:00 working_to=17:00 capacity=10
            person ann team=Makers
            person bob team=Makers
            leave A ann 2027-06-01..2027-06-03
            leave B Makers 2027-06-01T13:00..2027-06-01T17:00
            leave C Makers 2027-06-02..2027-06-02 percent=50
            leave D Makers 2027-06-04T09:00..2027-06-04T13:00
            leave E bob 2027-06-04T13:00..2027-06-04T17:00",
        )
        .plan;
        let holidays = Holidays::of(&plan, &FxHashSet::default());
        let team = WorkingTime::of_team(&plan, &holidays, plan.all::<Team>().next().unwrap());
        let days = (1..=4).map(|n| team.share(NaiveDate::from_ymd_opt(2027, 6, n).unwrap()));
        assert_eq!(days.collect::<Vec<f64>>(), [0.25, 0.25, 0.5, 0.25]);
    }

    #[test]
    fn working_hours_go_on_the_next_working_day() {
        let plan = TextPlan::read(PLAN).plan;
        let holidays = Holidays::of(&plan, &FxHashSet::default());
        let work = WorkingTime::of_plan(&plan, &holidays);
        for (from, by, to) in [
            ("2027-06-04T12:00", 4, "2027-06-04T16:00"),
            ("2027-06-04T12:00", 5, "2027-06-04T17:00"),
            ("2027-06-04T12:00", 6, "2027-06-08T10:00"),
            ("2027-06-05", 1, "2027-06-08T10:00"),
            ("2027-06-04T03:00", 8, "2027-06-04T17:00"),
            ("2027-06-08T10:00", -1, "2027-06-08T09:00"),
            ("2027-06-08T10:00", -2, "2027-06-04T16:00"),
            ("2027-06-06", -8, "2027-06-04T09:00"),
        ] {
            assert_eq!(work.shifted(at(from), by), at(to), "{from} {by}");
        }
        let plain = WorkingTime::of_plan(&plan, &holidays).without_absence();
        assert_eq!(plain.shifted(at("2027-06-04T12:00"), 6), at("2027-06-07T10:00"));
    }
}
