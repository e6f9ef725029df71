//! Keys and names of the releases of a cadence, from patterns with words in braces.
//!
//! *Invariant*: the same slot has the same key, whatever becomes of the slots before it.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::{CadenceFault, Slot};
use crate::record::{Cadence, Release};
use crate::{Plan, RecordKind, ValueError};

/// The words that may stand in braces.
const WORDS: &[&str] = &["n", "nn", "year", "month", "day", "week"];

/// Whether each word in braces is known: `{n}` `{nn}` `{year}` `{month}` `{day}` `{week}`.
pub fn check_pattern(pattern: &str) -> Result<(), ValueError> {
    let mut rest = pattern;
    while let Some(at) = rest.find(['{', '}']) {
        let bad = |word: &str| {
            let choices = WORDS.iter().map(|w| format!("{{{w}}}")).collect();
            Err(ValueError::NotChoice { found: word.to_owned(), choices })
        };
        let inside = &rest[at..];
        let Some(end) = inside.find('}').filter(|_| inside.starts_with('{')) else { return bad(inside) };
        if !WORDS.contains(&&inside[1..end]) {
            return bad(&inside[..=end]);
        }
        rest = &inside[end + 1..];
    }
    Ok(())
}

/// The pattern with the number and day of a slot in place of the words.
pub(super) fn filled(pattern: &str, number: usize, day: NaiveDate) -> String {
    let mut text = pattern.to_owned();
    for word in WORDS {
        let value = match *word {
            "n" => number.to_string(),
            "nn" => format!("{number:02}"),
            "year" => day.year().to_string(),
            "month" => format!("{:02}", day.month()),
            "day" => format!("{:02}", day.day()),
            _ => format!("{:02}", day.iso_week().week()),
        };
        text = text.replace(&format!("{{{word}}}"), &value);
    }
    text
}

/// The key of each slot. One that a release of the cadence has, which stands for another slot by now, gets a
/// number behind it; one that any other release has is refused when the release is made.
pub(super) fn keys(
    plan: &Plan,
    cadence: &Cadence,
    slots: &[Slot],
    releases: &[Option<&Release>],
) -> Result<Vec<String>, CadenceFault> {
    let mut seen: HashMap<String, NaiveDate> = HashMap::with_capacity(slots.len());
    let mut keys = Vec::with_capacity(slots.len());
    for (slot, release) in slots.iter().zip(releases) {
        let key = filled(&cadence.key_pattern, slot.number, slot.nominal);
        if let Some(one) = seen.insert(key.clone(), slot.nominal) {
            return Err(CadenceFault::EqualKeys { key, one, other: slot.nominal });
        }
        keys.push(match release {
            Some(release) => release.key.clone(),
            None => free(plan, cadence, key),
        });
    }
    Ok(keys)
}

fn free(plan: &Plan, cadence: &Cadence, key: String) -> String {
    let ours = |key: &str| {
        let release = plan.by_key(RecordKind::Release, key).and_then(|at| plan.get::<Release>(at.id.into()));
        release.is_some_and(|r| r.cadence == Some(cadence.id))
    };
    if !ours(&key) {
        return key;
    }
    let next = (2..=super::MOST_SLOTS).map(|n| format!("{key}-{n}")).find(|key| !ours(key));
    next.unwrap_or(key)
}
