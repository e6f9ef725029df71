//! Portfolios with their people, team and systems.

use slipway_plan::record::{
    Origin, Person, PersonId, Portfolio, PortfolioId, System, SystemId, Team, TeamId,
};

use super::Maker;

/// Systems of each portfolio.
const SYSTEMS_EACH: usize = 6;
/// People of each portfolio.
const PEOPLE_EACH: usize = 3;

/// A portfolio and what belongs to it.
pub(super) struct Part {
    pub(super) id: PortfolioId,
    pub(super) key: String,
    pub(super) team: TeamId,
    pub(super) people: Vec<(PersonId, String)>,
    pub(super) systems: Vec<(SystemId, String)>,
}

pub(super) struct Organisation {
    pub(super) parts: Vec<Part>,
}

impl Organisation {
    pub(super) fn make(maker: &mut Maker, releases: usize) -> Self {
        let count = (releases / 80).clamp(4, maker.names.all("portfolios").len());
        Self { parts: (0..count).map(|n| part(maker, n)).collect() }
    }
}

fn part(maker: &mut Maker, n: usize) -> Part {
    let name = maker.names.nth("portfolios", n);
    let letters: String = name.chars().filter(|c| c.is_alphabetic()).take(3).collect();
    let key = format!("{}{}", letters.to_uppercase(), n + 1);
    let (id, team) = (maker.ids.of(), maker.ids.of());
    let people: Vec<_> = (0..PEOPLE_EACH).map(|i| person(maker, team, n * PEOPLE_EACH + i)).collect();
    let owner = people.first().map(|(id, _)| *id);
    maker.add(Team {
        id: team,
        key: key.to_lowercase(),
        name: name.to_owned(),
        portfolio: Some(id),
        capacity: None,
        working_days: None,
        working_from: None,
        working_to: None,
        zone: None,
    });
    maker.add(Portfolio { id, key: key.clone(), name: name.to_owned(), owner, description: String::new() });
    let systems = (0..SYSTEMS_EACH).map(|i| system(maker, id, owner, n * SYSTEMS_EACH + i)).collect();
    Part { id, key, team, people, systems }
}

fn person(maker: &mut Maker, team: TeamId, n: usize) -> (PersonId, String) {
    let id = maker.ids.of();
    let (given, family) = (maker.names.nth("given", n), maker.names.nth("family", n * 7 + n / 26));
    let name = format!("{given} {family}");
    maker.add(Person {
        id,
        key: format!("p{:03}", n + 1),
        name: name.clone(),
        email: format!("p{:03}@example.org", n + 1),
        team: Some(team),
        role: String::new(),
        working_days: None,
        working_from: None,
        working_to: None,
        zone: None,
    });
    (id, name)
}

fn system(
    maker: &mut Maker,
    portfolio: PortfolioId,
    owner: Option<PersonId>,
    n: usize,
) -> (SystemId, String) {
    let id = maker.ids.of();
    let known = maker.names.all("systems").len();
    let name = match n / known {
        0 => maker.names.nth("systems", n).to_owned(),
        round => format!("{} {}", maker.names.nth("systems", n), maker.names.nth("regions", round - 1)),
    };
    let origin = if maker.dice.one_in(3) { Origin::Vendor } else { Origin::Internal };
    let key = format!("S{:03}", n + 1);
    maker.add(System {
        id,
        key,
        name: name.clone(),
        portfolio: Some(portfolio),
        owner,
        origin,
        depends_on: Vec::new(),
        description: String::new(),
    });
    (id, name)
}
