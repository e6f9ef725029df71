//! What a window rule reaches: the deployments and phases that its limits let through, and the ways by
//! which it gets to them.
//!
//! A deployment is one to production, and to the environments that its deploy phase books; a wave that says
//! where it goes is there and nowhere else. A phase is where its tier says, and in the environments that are
//! booked for it.
//!
//! *Invariant*: a rule's limits are joined by "and", what stands inside one limit by "or".

use std::cell::OnceCell;

use chrono::NaiveDateTime;
use slipway_plan::record::{
    Booking, Breached, Environment, EnvironmentGroup, EnvironmentId, Held, Phase, Release, Tier, Waived,
    Waiver, Wave, WindowRule, WindowRuleId, WindowScope,
};
use slipway_plan::{Plan, RecordRef};

use crate::conflicts::bare;
use crate::index::lanes::each_held;
use crate::statement::{Membership, Way};

/// What is planned and may be covered by a rule.
pub(crate) struct Planned<'a> {
    pub(crate) release: &'a Release,
    /// The phase, where it is one.
    pub(crate) phase: Option<&'a Phase>,
    /// The wave, where it is one that says where it goes. Neither is the deployment of the release, or a wave that
    /// goes where the release goes.
    pub(crate) wave: Option<&'a Wave>,
    /// Live bookings that say where it happens, once somebody has asked.
    bookings: OnceCell<Vec<&'a Booking>>,
}

/// Whether a phase is the one in which its release is deployed.
pub(crate) fn is_deploy(phase: &Phase) -> bool {
    ["deploy", "deployment"].iter().any(|word| bare(&phase.kind).eq_ignore_ascii_case(word))
}

/// A freeze is for deployments; for phases only of the kinds that it names.
pub(crate) fn covers_kind(rule: &WindowRule, phase: &Phase) -> bool {
    let kind = bare(&phase.kind);
    !kind.is_empty() && rule.phase_kinds.iter().any(|k| bare(k).eq_ignore_ascii_case(kind))
}

impl<'a> Planned<'a> {
    pub(crate) const fn new(release: &'a Release, phase: Option<&'a Phase>) -> Self {
        Self { release, phase, wave: None, bookings: OnceCell::new() }
    }

    pub(crate) const fn of_wave(release: &'a Release, wave: &'a Wave) -> Self {
        Self { release, phase: None, wave: Some(wave), bookings: OnceCell::new() }
    }

    /// The same for all that goes to the same places for the same reasons.
    pub(crate) fn whose(&self) -> RecordRef {
        let phase = self.phase.map(|phase| phase.id.into());
        let wave = self.wave.map(|wave| wave.id.into());
        phase.or(wave).unwrap_or_else(|| self.release.id.into())
    }

    /// Where a wave says that it goes.
    fn goes_to(&self) -> Option<Held> {
        self.wave.and_then(|wave| wave.environment)
    }

    fn bookings(&self, plan: &'a Plan) -> &[&'a Booking] {
        self.bookings.get_or_init(|| {
            let of = |phase: &Phase| plan.naming::<Booking>(phase.id);
            let phases: Vec<&Phase> = match self.phase {
                Some(phase) => vec![phase],
                None if self.goes_to().is_some() => Vec::new(),
                None => {
                    let all = plan.naming::<Phase>(self.release.id);
                    all.filter(|p| p.is_live() && is_deploy(p)).collect()
                }
            };
            phases.into_iter().flat_map(of).filter(|b| b.is_live()).collect()
        })
    }

    /// Whether a waiver of it for this rule, or for any, is valid at that civil time.
    pub(crate) fn is_waived(
        &self,
        plan: &Plan,
        rule: WindowRuleId,
        until: impl Fn() -> NaiveDateTime,
    ) -> bool {
        let of_release = plan.naming::<Waiver>(self.release.id);
        let of_phase = self.phase.into_iter().flat_map(|p| plan.naming::<Waiver>(p.id));
        of_release.chain(of_phase).any(|waiver| {
            let subject = match waiver.subject {
                Waived::Release(release) => release == self.release.id,
                Waived::Phase(phase) => self.phase.is_some_and(|p| p.id == phase),
                Waived::Gate(_) | Waived::Booking(_) => false,
            };
            let rule = waiver.rule.is_none_or(|breached| breached == Breached::WindowRule(rule));
            subject && rule && waiver.is_valid_at(until())
        })
    }

    /// Whether `rule` reaches it.
    pub(crate) fn reached_by(&self, plan: &'a Plan, rule: &WindowRule) -> bool {
        let open = rule.tiers.is_empty() && rule.scope.is_empty() && rule.release_kinds.is_empty();
        open || self.ways(plan, rule).is_some()
    }

    /// How `rule` reaches it: each limit that is not met by itself, with all ways that meet it. `None`
    /// where it does not reach it.
    pub(crate) fn ways(&self, plan: &'a Plan, rule: &WindowRule) -> Option<Vec<Vec<Way>>> {
        if !rule.release_kinds.is_empty() && !rule.release_kinds.contains(&self.release.kind) {
            return None;
        }
        let mut limits = Vec::new();
        for limit in [self.tier_ways(plan, rule), self.scope_ways(plan, rule)] {
            match limit {
                None => {}
                Some(ways) if ways.is_empty() => return None,
                Some(ways) => limits.push(ways),
            }
        }
        // A limit that is met whenever the other one is says nothing of its own.
        if let [tier, scope] = &limits[..] {
            if scope.iter().all(|way| tier.iter().any(|t| way.implies(t))) {
                limits.remove(0);
            } else if tier.iter().all(|way| scope.iter().any(|s| way.implies(s))) {
                limits.remove(1);
            }
        }
        Some(limits)
    }

    /// `None` where no tier is asked for, or the deployment is to production and that is asked for.
    fn tier_ways(&self, plan: &'a Plan, rule: &WindowRule) -> Option<Vec<Way>> {
        let of_itself = self.phase.is_none() && self.goes_to().is_none();
        if rule.tiers.is_empty() || (of_itself && rule.tiers.contains(&Tier::Production)) {
            return None;
        }
        let mut ways = Vec::new();
        if let Some(phase) = self.phase
            && phase.tier.is_some_and(|tier| rule.tiers.contains(&tier))
        {
            ways.push(Way::Tier { phase: phase.id.into() });
        }
        self.each_place(plan, |holder, environment, via| {
            let tier = plan.get::<Environment>(environment).map(|e| e.tier);
            if tier.is_some_and(|tier| rule.tiers.contains(&tier)) {
                ways.push(holder.way(via.into_iter().collect()));
            }
        });
        Some(ways)
    }

    fn scope_ways(&self, plan: &'a Plan, rule: &WindowRule) -> Option<Vec<Way>> {
        if rule.scope.is_empty() {
            return None;
        }
        let release = self.release;
        let mut ways = Vec::new();
        for scope in &rule.scope {
            match *scope {
                WindowScope::Portfolio(portfolio) if release.portfolio == Some(portfolio) => {
                    ways.push(Way::Portfolio { release: release.id.into(), portfolio: portfolio.into() });
                }
                WindowScope::System(system) if release.systems.contains(&system) => {
                    ways.push(Way::System { release: release.id.into(), system: system.into() });
                }
                WindowScope::Environment(wanted) => self.each_place(plan, |holder, environment, via| {
                    if environment == wanted {
                        ways.push(holder.way(via.into_iter().collect()));
                    }
                }),
                WindowScope::EnvironmentGroup(wanted) => {
                    let group = plan.get::<EnvironmentGroup>(wanted);
                    let itself = Held::EnvironmentGroup(wanted);
                    for holder in self.holders(plan).filter(|h| h.held() == Some(itself)) {
                        ways.push(holder.way(Vec::new()));
                    }
                    self.each_place(plan, |holder, environment, via| {
                        let member = group.is_some_and(|g| g.members.contains(&environment));
                        if member && holder.held() != Some(itself) {
                            let last = Membership { group: wanted.into(), environment: environment.into() };
                            ways.push(holder.way(via.into_iter().chain([last]).collect()));
                        }
                    });
                }
                _ => {}
            }
        }
        ways.dedup();
        Some(ways)
    }

    /// The bookings by which it gets to an environment, or the wave that says so.
    pub(crate) fn ways_to(&self, plan: &'a Plan, wanted: EnvironmentId) -> Vec<Way> {
        let mut ways = Vec::new();
        self.each_place(plan, |holder, environment, via| {
            if environment == wanted {
                ways.push(holder.way(via.into_iter().collect()));
            }
        });
        ways.dedup();
        ways
    }

    /// What says where it is.
    fn holders(&self, plan: &'a Plan) -> impl Iterator<Item = Holder<'a>> {
        let wave = self.wave.filter(|wave| wave.environment.is_some()).map(Holder::Wave);
        wave.into_iter().chain(self.bookings(plan).iter().map(|booking| Holder::Booking(booking)))
    }

    /// Calls `found` with what says so, each environment, and the group between.
    fn each_place(
        &self,
        plan: &'a Plan,
        mut found: impl FnMut(Holder<'a>, EnvironmentId, Option<Membership>),
    ) {
        for holder in self.holders(plan) {
            let Some(held) = holder.held() else { continue };
            each_held(plan, held, |environment| {
                let via = match held {
                    Held::Environment(_) => None,
                    Held::EnvironmentGroup(group) => {
                        Some(Membership { group: group.into(), environment: environment.into() })
                    }
                };
                found(holder, environment, via);
            });
        }
    }
}

/// What says in which environment something happens.
#[derive(Clone, Copy)]
enum Holder<'a> {
    Booking(&'a Booking),
    Wave(&'a Wave),
}

impl Holder<'_> {
    const fn held(self) -> Option<Held> {
        match self {
            Self::Booking(booking) => Some(booking.environment),
            Self::Wave(wave) => wave.environment,
        }
    }

    fn way(self, through: Vec<Membership>) -> Way {
        match self {
            Self::Booking(booking) => Way::Booking { booking: booking.id.into(), through },
            Self::Wave(wave) => Way::Wave { wave: wave.id.into(), through },
        }
    }
}

impl Way {
    /// Whether this way cannot be without the other.
    fn implies(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Booking { booking: a, through }, Self::Booking { booking: b, through: less }) => {
                a == b && less.iter().all(|membership| through.contains(membership))
            }
            (Self::Wave { wave: a, through }, Self::Wave { wave: b, through: less }) => {
                a == b && less.iter().all(|membership| through.contains(membership))
            }
            _ => self == other,
        }
    }
}
