//! What an audience is told about.
//!
//! Invariant: an empty list is no limit. A group of environments concerns whoever one of its members concerns.

use chrono_tz::Tz;
use slipway_plan::record::{
    Booking, Content, Environment, EnvironmentGroup, EnvironmentId, Held, PortfolioId, ReleaseId, WindowRule,
    WindowScope,
};
use slipway_plan::{RecordKind, RecordRef};
use slipway_text::label;

use super::Book;

impl Book<'_> {
    pub(super) fn wants(&self, content: Content) -> bool {
        self.audience.is_none_or(|a| a.contents.is_empty() || a.contents.contains(&content))
    }

    fn wants_portfolio(&self, portfolio: Option<PortfolioId>) -> bool {
        let wanted = |list: &[PortfolioId]| list.is_empty() || portfolio.is_some_and(|p| list.contains(&p));
        self.audience.is_none_or(|a| wanted(&a.portfolios))
    }

    pub(super) fn wants_release(&self, release: Option<ReleaseId>) -> bool {
        let portfolio = release.and_then(|id| self.release_of(id)).and_then(|release| release.portfolio);
        self.wants_portfolio(portfolio)
    }

    /// The members of a group, or the environment itself.
    fn members(&self, held: RecordRef) -> Vec<EnvironmentId> {
        match held.kind {
            RecordKind::EnvironmentGroup => {
                self.plan.get::<EnvironmentGroup>(held.id.into()).map_or_else(Vec::new, |g| g.members.clone())
            }
            _ => vec![EnvironmentId(held.id)],
        }
    }

    pub(super) fn wants_environment(&self, held: RecordRef) -> bool {
        self.audience.is_none_or(|a| {
            a.environments.is_empty()
                || self.members(held).iter().any(|member| a.environments.contains(member))
        })
    }

    /// A booking belongs to the portfolio of its release, else to that of its environment.
    pub(super) fn wants_booking(&self, booking: &Booking) -> bool {
        let by_portfolio = match (booking.release, booking.environment) {
            (None, Held::Environment(id)) => {
                self.wants_portfolio(self.plan.get::<Environment>(id).and_then(|e| e.portfolio))
            }
            (release, _) => self.wants_release(release),
        };
        by_portfolio && self.wants_environment(booking.environment.into())
    }

    /// A window concerns an audience unless its limits leave out all that the audience looks at.
    pub(super) fn wants_window(&self, window: &WindowRule) -> bool {
        let Some(audience) = self.audience else { return true };
        let portfolios: Vec<PortfolioId> = window
            .scope
            .iter()
            .filter_map(|s| match s {
                WindowScope::Portfolio(id) => Some(*id),
                _ => None,
            })
            .collect();
        let held = window
            .scope
            .iter()
            .filter(|s| matches!(s, WindowScope::Environment(_) | WindowScope::EnvironmentGroup(_)));
        let environments: Vec<EnvironmentId> = held.flat_map(|s| self.members((*s).into())).collect();
        let by_portfolio = audience.portfolios.is_empty()
            || portfolios.is_empty()
            || portfolios.iter().any(|id| audience.portfolios.contains(id));
        let everywhere = window.tiers.is_empty() && environments.is_empty();
        let of_tier = |id: &EnvironmentId| {
            self.plan.get::<Environment>(*id).is_some_and(|e| window.tiers.contains(&e.tier))
        };
        let by_environment = audience.environments.is_empty()
            || everywhere
            || audience.environments.iter().any(|id| environments.contains(id) || of_tier(id));
        by_portfolio && by_environment
    }

    /// Name and zone of an environment or group.
    pub(super) fn place(&self, held: RecordRef) -> (String, Tz) {
        let environment = match held.kind {
            RecordKind::Environment => self.plan.get::<Environment>(held.id.into()),
            _ => None,
        };
        let group = match held.kind {
            RecordKind::EnvironmentGroup => self.plan.get::<EnvironmentGroup>(held.id.into()),
            _ => None,
        };
        let name = environment.map(|e| e.name.clone()).or_else(|| group.map(|g| g.name.clone()));
        let zone = environment.and_then(|e| e.zone).unwrap_or_else(|| self.plan.zone());
        (name.unwrap_or_else(|| label::short(self.plan, held)), zone)
    }
}
