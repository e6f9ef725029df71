//! On which days a release of a cadence can be deployed.
//!
//! *Invariant*: working days are those of the cadence's team, else of the plan; holidays those that are for
//! everything, for the team or for the portfolio; freezes those that cover a deployment to production of such a
//! release. Of a release that exists, its own systems, time and waivers count.

use chrono::{Datelike, Days as Span, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::{FURTHEST, Obstacle};
use crate::Plan;
use crate::record::{
    Breached, Cadence, Release, ReleaseTemplate, Team, Tier, Waived, Waiver, WindowKind, WindowRule,
    WindowRuleId, WindowScope,
};
use crate::time::instant;

pub(super) struct Days<'a> {
    plan: &'a Plan,
    cadence: &'a Cadence,
    template: Option<&'a ReleaseTemplate>,
    working: Vec<Weekday>,
    /// Civil days, sorted, each with the holiday that makes it one.
    holidays: Vec<(NaiveDate, WindowRuleId)>,
    /// Freezes with their periods in UTC seconds, sorted.
    freezes: Vec<(&'a WindowRule, Vec<(i64, i64)>)>,
}

impl<'a> Days<'a> {
    pub(super) fn of(plan: &'a Plan, cadence: &'a Cadence, nominal: &[NaiveDate]) -> Self {
        let template = plan.get::<ReleaseTemplate>(cadence.template);
        let mut all = Self {
            plan,
            cadence,
            template,
            working: working_days(plan, cadence),
            holidays: Vec::new(),
            freezes: Vec::new(),
        };
        let (Some(first), Some(last)) = (nominal.first(), nominal.last()) else { return all };
        // A slot goes no further than this, and a deployment or a zone reaches into the days beside it.
        let slack = Span::new(u64::from(FURTHEST) + 8);
        let from = first.checked_sub_days(slack).unwrap_or(*first).and_time(NaiveTime::MIN);
        let to = last.checked_add_days(slack).unwrap_or(*last).and_time(NaiveTime::MIN);
        for rule in plan.all::<WindowRule>() {
            match rule.kind {
                WindowKind::Holiday if all.keeps(rule) => all.add_holiday(rule, from, to),
                WindowKind::Freeze if all.may_reach(rule) => all.add_freeze(rule, from, to),
                _ => {}
            }
        }
        all.holidays.sort_unstable();
        all
    }

    fn add_holiday(&mut self, rule: &WindowRule, from: NaiveDateTime, to: NaiveDateTime) {
        for (start, end) in rule.periods(from, to) {
            let days = start.date().iter_days().take_while(|day| day.and_time(NaiveTime::MIN) < end);
            self.holidays.extend(days.map(|day| (day, rule.id)));
        }
    }

    fn add_freeze(&mut self, rule: &'a WindowRule, from: NaiveDateTime, to: NaiveDateTime) {
        let zone = rule.zone.unwrap_or_else(|| self.plan.zone());
        let periods = rule.periods(from, to).into_iter();
        let mut periods: Vec<_> = periods.map(|(s, e)| (instant(s, zone), instant(e, zone))).collect();
        periods.sort_unstable();
        self.freezes.push((rule, periods));
    }

    /// Whether a holiday is one of the people who make these releases.
    fn keeps(&self, rule: &WindowRule) -> bool {
        let of_us = |scope: &WindowScope| match *scope {
            WindowScope::Team(team) => self.cadence.team == Some(team),
            WindowScope::Portfolio(portfolio) => self.cadence.portfolio == Some(portfolio),
            _ => false,
        };
        rule.is_for_everything()
            || (rule.tiers.is_empty() && self.of_kind(rule) && rule.scope.iter().any(of_us))
    }

    fn of_kind(&self, rule: &WindowRule) -> bool {
        let kind = self.template.map(|t| t.kind);
        rule.release_kinds.is_empty() || kind.is_some_and(|kind| rule.release_kinds.contains(&kind))
    }

    /// Whether a freeze may cover a deployment of such a release; which one exactly is asked later.
    fn may_reach(&self, rule: &WindowRule) -> bool {
        let production = rule.tiers.is_empty() || rule.tiers.contains(&Tier::Production);
        production && self.of_kind(rule) && (rule.scope.is_empty() || rule.scope.iter().any(is_of_release))
    }

    fn reaches(&self, rule: &WindowRule, release: Option<&Release>) -> bool {
        let portfolio = release.map_or(self.cadence.portfolio, |r| r.portfolio);
        let kind =
            release.is_none_or(|r| rule.release_kinds.is_empty() || rule.release_kinds.contains(&r.kind));
        let covers = |scope: &WindowScope| match *scope {
            WindowScope::Portfolio(of) => portfolio == Some(of),
            WindowScope::System(of) => release.is_some_and(|r| r.systems.contains(&of)),
            _ => false,
        };
        kind && (rule.scope.is_empty() || rule.scope.iter().any(covers))
    }

    /// The first thing that stands in the way of a deployment on a day, but for those that are `ignored`.
    pub(super) fn obstacle(
        &self,
        day: NaiveDate,
        release: Option<&Release>,
        ignored: &[Obstacle],
    ) -> Option<Obstacle> {
        let holiday = self.holidays.partition_point(|h| h.0 < day);
        let holidays = self.holidays[holiday..].iter().take_while(|h| h.0 == day);
        let holiday = holidays.map(|h| Obstacle::Holiday(h.1)).next();
        let weekday = (!self.working.contains(&day.weekday())).then_some(Obstacle::Weekday);
        let (start, end) = self.deployment(day, release);
        let frozen = self.freezes.iter().filter(|(rule, periods)| {
            let before = periods.partition_point(|p| p.0 < end);
            periods[..before].iter().rev().take(3).any(|p| p.1 > start)
                && self.reaches(rule, release)
                && !self.waived(rule, release, day)
        });
        let frozen = frozen.map(|(rule, _)| Obstacle::Freeze(rule.id));
        weekday.into_iter().chain(holiday).chain(frozen).find(|o| !ignored.contains(o))
    }

    /// The deployment on that day in UTC seconds, half open and never empty.
    fn deployment(&self, day: NaiveDate, release: Option<&Release>) -> (i64, i64) {
        let planned = release.and_then(|r| Some((r.deploy?.time, r.deploy_minutes)));
        let of_template = self.template.map(|t| (t.deploy_time, t.deploy_minutes));
        let zone = self.plan.zone();
        let midnight = |day: NaiveDate| instant(day.and_time(NaiveTime::MIN), zone);
        match planned.or(of_template) {
            Some((Some(time), minutes)) => {
                let start = instant(day.and_time(time), zone);
                (start, (start + minutes.max(0) * 60).max(start + 1))
            }
            _ => (midnight(day), midnight(crate::time::next_day(day))),
        }
    }

    fn waived(&self, rule: &WindowRule, release: Option<&Release>, day: NaiveDate) -> bool {
        let Some(release) = release else { return false };
        let time = release.deploy.and_then(|d| d.time).unwrap_or(NaiveTime::MIN);
        self.plan.naming::<Waiver>(release.id).any(|waiver| {
            waiver.subject == Waived::Release(release.id)
                && waiver.rule.is_none_or(|of| of == Breached::WindowRule(rule.id))
                && waiver.is_valid_at(day.and_time(time))
        })
    }
}

/// What a release can be covered by without booking anything.
const fn is_of_release(scope: &WindowScope) -> bool {
    matches!(scope, WindowScope::Portfolio(_) | WindowScope::System(_))
}

fn working_days(plan: &Plan, cadence: &Cadence) -> Vec<Weekday> {
    use Weekday::{Fri, Mon, Thu, Tue, Wed};
    let team = cadence.team.and_then(|team| plan.get::<Team>(team)?.working_days.clone());
    let of_plan = || plan.settings().map(|s| s.working_days.clone());
    team.or_else(of_plan).map_or_else(|| vec![Mon, Tue, Wed, Thu, Fri], |days| days.0)
}
