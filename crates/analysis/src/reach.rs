//! What a window rule reaches: the deployments and phases that its limits let through, and the ways by
//! which it gets to them.
//!
//! A deployment is one to production, and to the environments that its deploy phase books. A phase is
//! where its tier says, and in the environments that are booked for it.
//!
//! *Invariant*: a rule's limits are joined by "and", what stands inside one limit by "or".

use std::cell::OnceCell;

use slipway_plan::record::{
    Booking, Environment, EnvironmentGroup, EnvironmentId, Held, Phase, Release, Tier, WindowRule,
    WindowScope,
};
use slipway_plan::{Plan, RecordRef};

use crate::index::lanes::each_held;
use crate::statement::{Membership, Way};

/// What is planned and may be covered by a rule.
pub(crate) struct Planned<'a> {
    pub(crate) release: &'a Release,
    /// `None` is the deployment of the release.
    pub(crate) phase: Option<&'a Phase>,
    /// Live bookings that say where it happens, once somebody has asked.
    bookings: OnceCell<Vec<&'a Booking>>,
}

/// Whether a phase is the one in which its release is deployed.
pub(crate) fn is_deploy(phase: &Phase) -> bool {
    ["deploy", "deployment"].iter().any(|word| phase.kind.trim().eq_ignore_ascii_case(word))
}

impl<'a> Planned<'a> {
    pub(crate) const fn new(release: &'a Release, phase: Option<&'a Phase>) -> Self {
        Self { release, phase, bookings: OnceCell::new() }
    }

    pub(crate) const fn subject(&self) -> RecordRef {
        match self.phase {
            Some(phase) => RecordRef::new(slipway_plan::RecordKind::Phase, phase.id.0),
            None => RecordRef::new(slipway_plan::RecordKind::Release, self.release.id.0),
        }
    }

    fn bookings(&self, plan: &'a Plan) -> &[&'a Booking] {
        self.bookings.get_or_init(|| {
            let of = |phase: &Phase| plan.naming::<Booking>(phase.id);
            let phases: Vec<&Phase> = match self.phase {
                Some(phase) => vec![phase],
                None => {
                    let all = plan.naming::<Phase>(self.release.id);
                    all.filter(|p| p.is_live() && is_deploy(p)).collect()
                }
            };
            phases.into_iter().flat_map(of).filter(|b| b.is_live()).collect()
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
        if rule.tiers.is_empty() || (self.phase.is_none() && rule.tiers.contains(&Tier::Production)) {
            return None;
        }
        let mut ways = Vec::new();
        if let Some(phase) = self.phase
            && phase.tier.is_some_and(|tier| rule.tiers.contains(&tier))
        {
            ways.push(Way::Tier { phase: phase.id.into() });
        }
        self.each_place(plan, |booking, environment, via| {
            let tier = plan.get::<Environment>(environment).map(|e| e.tier);
            if tier.is_some_and(|tier| rule.tiers.contains(&tier)) {
                ways.push(Way::Booking { booking: booking.id.into(), through: via.into_iter().collect() });
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
                WindowScope::Environment(wanted) => self.each_place(plan, |booking, environment, via| {
                    if environment == wanted {
                        let through = via.into_iter().collect();
                        ways.push(Way::Booking { booking: booking.id.into(), through });
                    }
                }),
                WindowScope::EnvironmentGroup(wanted) => {
                    let group = plan.get::<EnvironmentGroup>(wanted);
                    let itself = Held::EnvironmentGroup(wanted);
                    for booking in self.bookings(plan).iter().filter(|b| b.environment == itself) {
                        ways.push(Way::Booking { booking: booking.id.into(), through: Vec::new() });
                    }
                    self.each_place(plan, |booking, environment, via| {
                        let member = group.is_some_and(|g| g.members.contains(&environment));
                        if member && booking.environment != itself {
                            let last = Membership { group: wanted.into(), environment: environment.into() };
                            let through = via.into_iter().chain([last]).collect();
                            ways.push(Way::Booking { booking: booking.id.into(), through });
                        }
                    });
                }
                _ => {}
            }
        }
        ways.dedup();
        Some(ways)
    }

    /// The bookings by which it gets to an environment.
    pub(crate) fn ways_to(&self, plan: &'a Plan, wanted: EnvironmentId) -> Vec<Way> {
        let mut ways = Vec::new();
        self.each_place(plan, |booking, environment, via| {
            if environment == wanted {
                let way = Way::Booking { booking: booking.id.into(), through: via.into_iter().collect() };
                ways.push(way);
            }
        });
        ways.dedup();
        ways
    }

    /// Calls `found` with each booking, environment that it holds, and the group between.
    fn each_place(&self, plan: &'a Plan, mut found: impl FnMut(&Booking, EnvironmentId, Option<Membership>)) {
        for booking in self.bookings(plan) {
            each_held(plan, booking.environment, |environment| {
                let via = match booking.environment {
                    Held::Environment(_) => None,
                    Held::EnvironmentGroup(group) => {
                        Some(Membership { group: group.into(), environment: environment.into() })
                    }
                };
                found(booking, environment, via);
            });
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
            _ => self == other,
        }
    }
}
