//! Time zones by the names that files give them.
//!
//! Invariant: a name is either understood or kept as it stands; nothing is guessed. A Windows name
//! that only tells an offset ("(UTC+01:00) Somewhere") is not understood, since it hides the rules for
//! daylight saving time.
//!
//! Deliberately not here: evaluating a file's own `VTIMEZONE`. Only its `X-LIC-LOCATION`, which is an
//! IANA name, is asked.

use std::collections::HashMap;

use calcard::common::timezone::Tz as Named;
use chrono_tz::Tz;

use super::component::Component;
use super::problem::{Log, ProblemKind};

/// The zone of a local time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Zone {
    /// A zone of the IANA database.
    Known(Tz),
    /// A name that could not be resolved, as it stands in the file.
    Unknown(String),
}

/// The zones of one file: each name is looked up, and complained about, once.
pub(crate) struct Zones {
    known: HashMap<String, Zone>,
    /// `X-LIC-LOCATION` of the file's own definitions, by their `TZID`.
    locations: HashMap<String, Tz>,
}

impl Zones {
    pub(crate) fn new(calendars: &[Component]) -> Self {
        let mut locations = HashMap::new();
        for zone in calendars.iter().flat_map(|calendar| calendar.all("VTIMEZONE")) {
            if let (Some(id), Some(place)) = (zone.property("TZID"), zone.property("X-LIC-LOCATION"))
                && let Some(tz) = resolve(&place.text())
            {
                locations.entry(id.text().trim().to_owned()).or_insert(tz);
            }
        }
        Self { known: HashMap::new(), locations }
    }

    /// The zone of that name. An unknown name is logged at the line where it is first used.
    pub(crate) fn get(&mut self, name: &str, line: usize, log: &mut Log) -> Zone {
        if let Some(zone) = self.known.get(name) {
            return zone.clone();
        }
        let zone = match resolve(name).or_else(|| self.locations.get(name.trim()).copied()) {
            Some(tz) => Zone::Known(tz),
            None => {
                log.push(line, ProblemKind::UnknownZone { name: super::problem::excerpt(name) });
                Zone::Unknown(name.to_owned())
            }
        };
        self.known.insert(name.to_owned(), zone.clone());
        zone
    }
}

/// IANA name (also behind the prefixes that some writers put in front of it), else Windows name.
fn resolve(name: &str) -> Option<Tz> {
    let name = name.trim().trim_matches('"');
    match name.parse::<Named>() {
        Ok(Named::Tz(tz)) if tz.name().starts_with("Etc/GMT") && !name.contains("Etc/GMT") => None,
        Ok(Named::Tz(tz)) => Some(tz),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_iana_else_windows_else_unknown() {
        let cases = [
            ("Europe/Berlin", Some(Tz::Europe__Berlin)),
            ("/mozilla.org/20050126_1/Europe/Berlin", Some(Tz::Europe__Berlin)),
            ("\"America/New_York\"", Some(Tz::America__New_York)),
            ("W. Europe Standard Time", Some(Tz::Europe__Berlin)),
            ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", Some(Tz::Europe__Berlin)),
            ("(UTC+01:00) Somewhere", None),
            ("Customized Time Zone", None),
            ("", None),
        ];
        for (name, expected) in cases {
            assert_eq!(resolve(name), expected, "{name}");
        }
    }
}
