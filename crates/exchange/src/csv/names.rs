//! What records are called in files, and which record a name means.
//!
//! A record with a key is its key. One that belongs to another is `WHOLE/Name`: `R1/SIT`, `R1/Exit/Tests passed`.
//! A window rule is its name, a scope item its key or `RELEASE/KEY`. Where that is not enough, `slug:` in
//! front tells the kind (`gate:R1/SIT`), `#2` behind the second of the same name, by date.
//!
//! Invariant: [`Names::name`] gives a name that [`Names::resolve`] reads as the same record. A name that
//! could mean two records is refused, not guessed.

use std::collections::{HashMap, HashSet};

use slipway_plan::{Plan, Record, RecordKind, RecordRef};
use uuid::Uuid;

use super::ProblemKind;

/// A name with more parts than this means nothing; looking for all of them would take for ever.
const MOST_PARTS: usize = 32;

/// All names of a plan's records.
#[derive(Default)]
pub(crate) struct Names {
    keyed: HashMap<(RecordKind, String), Uuid>,
    /// By kind, whole and name, in the order of their dates: ids tell no order that people know.
    parts: HashMap<Part, Vec<(String, Uuid)>>,
    own: HashMap<RecordRef, Own>,
}

/// Kind, whole and name.
type Part = (RecordKind, Option<Uuid>, String);

struct Own {
    whole: Option<RecordRef>,
    name: String,
}

/// The field that names the whole, and the one that names the record in it.
const fn part_of(kind: RecordKind) -> Option<(Option<&'static str>, &'static str)> {
    match kind {
        RecordKind::Phase | RecordKind::Gate | RecordKind::Milestone => Some((Some("release"), "name")),
        RecordKind::ScopeItem => Some((Some("release"), "key")),
        RecordKind::Criterion => Some((Some("gate"), "name")),
        RecordKind::WindowRule => Some((None, "name")),
        _ => None,
    }
}

impl Names {
    /// Of all records of a plan.
    pub(crate) fn of(plan: &Plan) -> Self {
        let mut names = Self::default();
        plan.records().for_each(|record| names.add(&record));
        names
    }

    /// Of one more record, or of one that changed.
    pub(crate) fn add(&mut self, record: &Record) {
        let at = record.reference();
        let text = |field| record.get(field).and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        let mut own = Own { whole: None, name: String::new() };
        if let Some(key) = record.key() {
            key.clone_into(&mut own.name);
            self.keyed.insert((at.kind, key.to_owned()), at.id);
        } else if let Some((whole, name)) = part_of(at.kind) {
            own.name = text(name);
            own.whole = whole.and_then(|field| text(field).parse().ok());
            let date = at.kind.planned_dates().first().map(|field| text(field)).unwrap_or_default();
            let mut wholes = vec![own.whole.map(|whole| whole.id)];
            wholes.extend((at.kind == RecordKind::ScopeItem).then_some(None));
            for whole in wholes {
                let same = self.parts.entry((at.kind, whole, own.name.clone())).or_default();
                same.retain(|(_, id)| *id != at.id);
                let place = same.partition_point(|(other, _)| *other <= date);
                same.insert(place, (date.clone(), at.id));
            }
        }
        self.own.insert(at, own);
    }

    /// The record that `text` means, one of `kinds`; `within` is the release that a bare name is looked for in.
    pub(crate) fn resolve(
        &self,
        kinds: &[RecordKind],
        text: &str,
        within: Option<Uuid>,
    ) -> Result<RecordRef, ProblemKind> {
        for text in [text, text.trim()] {
            match self.candidates(kinds, text, within).as_slice() {
                [one] => return Ok(*one),
                [] => {}
                _ => return Err(ProblemKind::AmbiguousKey { key: text.to_owned() }),
            }
        }
        Err(ProblemKind::UnknownKey { kinds: kinds.to_vec(), key: text.to_owned() })
    }

    fn candidates(&self, kinds: &[RecordKind], text: &str, within: Option<Uuid>) -> Vec<RecordRef> {
        let of = |kind: RecordKind, text: &str| {
            self.find(kind, text, within).into_iter().map(move |id| RecordRef::new(kind, id))
        };
        let found: Vec<RecordRef> = kinds.iter().flat_map(|&kind| of(kind, text)).collect();
        if !found.is_empty() {
            return found;
        }
        let Some((slug, rest)) = text.split_once(':') else { return found };
        let Some(kind) = RecordKind::from_slug(slug).filter(|kind| kinds.contains(kind)) else {
            return found;
        };
        match Uuid::parse_str(rest).map(|id| RecordRef::new(kind, id)) {
            Ok(at) if self.own.contains_key(&at) => vec![at],
            _ => of(kind, rest).collect(),
        }
    }

    fn find(&self, kind: RecordKind, text: &str, within: Option<Uuid>) -> Vec<Uuid> {
        let Some((whole, _)) = part_of(kind) else {
            return self.keyed.get(&(kind, text.to_owned())).copied().into_iter().collect();
        };
        let near = within.map(|whole| self.leaf(kind, Some(whole), text)).unwrap_or_default();
        if !near.is_empty() {
            return near;
        }
        if matches!(kind, RecordKind::WindowRule | RecordKind::ScopeItem) {
            let found = self.leaf(kind, None, text);
            if !found.is_empty() {
                return found;
            }
        }
        let Some(whole) = whole else { return Vec::new() };
        let whole = if whole == "gate" { RecordKind::Gate } else { RecordKind::Release };
        let cuts: Vec<usize> = text.match_indices('/').map(|(at, _)| at).collect();
        if cuts.len() > MOST_PARTS {
            return Vec::new();
        }
        let wholes = |at: usize| self.find(whole, &text[..at], None).into_iter().map(move |id| (id, at));
        let found = cuts.into_iter().flat_map(wholes);
        found.flat_map(|(id, at)| self.leaf(kind, Some(id), &text[at + 1..])).collect()
    }

    fn leaf(&self, kind: RecordKind, whole: Option<Uuid>, text: &str) -> Vec<Uuid> {
        let named = |name: &str| self.parts.get(&(kind, whole, name.to_owned()));
        if let Some(found) = named(text) {
            return found.iter().map(|(_, id)| *id).collect();
        }
        let numbered = text.rsplit_once('#').and_then(|(name, n)| {
            let place = n.parse::<usize>().ok()?.checked_sub(1)?;
            named(name)?.get(place).map(|(_, id)| *id)
        });
        numbered.into_iter().collect()
    }

    /// What the record is called, read among `kinds`.
    pub(crate) fn name(&self, at: RecordRef, kinds: &[RecordKind], within: Option<Uuid>) -> String {
        let same = |text: &String| self.resolve(kinds, text, within) == Ok(at);
        let whole = self.full(at);
        let bare = self.own.get(&at).filter(|own| own.whole.is_some_and(|w| Some(w.id) == within));
        let short = bare.map(|own| own.name.clone());
        let mut forms: Vec<String> = short.into_iter().chain([whole]).collect();
        let numbered =
            self.number(at).map(|n| forms.iter().map(|form| format!("{form}#{n}")).collect::<Vec<_>>());
        forms.extend(numbered.unwrap_or_default());
        let told: Vec<String> = forms.iter().map(|form| format!("{}:{form}", at.kind.slug())).collect();
        forms.into_iter().chain(told).find(same).unwrap_or_else(|| at.to_string())
    }

    /// `R1/Exit/Tests passed`.
    pub(crate) fn full(&self, at: RecordRef) -> String {
        let Some(own) = self.own.get(&at) else { return String::new() };
        match own.whole {
            Some(whole) => {
                let kinds = [whole.kind];
                format!("{}/{}", self.name(whole, &kinds, None), own.name)
            }
            None => own.name.clone(),
        }
    }

    fn number(&self, at: RecordRef) -> Option<usize> {
        let own = self.own.get(&at)?;
        let same = self.parts.get(&(at.kind, own.whole.map(|w| w.id), own.name.clone()))?;
        same.iter().position(|(_, id)| *id == at.id).map(|place| place + 1)
    }

    /// The keys that exist, for telling names of rows yet to come.
    pub(crate) fn has_key(&self, kind: RecordKind, key: &str) -> bool {
        self.keyed.contains_key(&(kind, key.to_owned()))
    }
}

/// Keys that rows will have once they are taken.
pub(super) type Coming = HashSet<(RecordKind, String)>;

#[cfg(test)]
mod tests {
    use slipway_plan::record::{Gate, Phase, Release, ReleaseId};
    use slipway_plan::{RecordType, Value};

    use super::*;

    fn made<T: RecordType>(n: u128, fields: &[(&str, String)]) -> Record {
        let value = |f: &'static slipway_plan::Field| {
            fields.iter().find(|(id, _)| *id == f.id).map_or(Value::Null, |(_, v)| Value::from(v.as_str()))
        };
        T::build(Uuid::from_u128(n), &mut { value }).unwrap().into()
    }

    fn names() -> Names {
        let release = |n: u128| RecordRef::from(ReleaseId(Uuid::from_u128(n))).to_string();
        let text = |t: &str| t.to_owned();
        let day = text("2027-01-04");
        let mut names = Names::default();
        names.add(&made::<Release>(1, &[("key", text("R1")), ("name", text("One"))]));
        names.add(&made::<Release>(2, &[("key", text("R1/x")), ("name", text("Two"))]));
        for (n, of, name) in [(3, 1, "SIT"), (4, 1, "SIT"), (5, 2, "UAT"), (6, 1, "x/UAT")] {
            let fields = [
                ("release", release(of)),
                ("name", text(name)),
                ("start", day.clone()),
                ("end", day.clone()),
            ];
            names.add(&made::<Phase>(n, &fields));
        }
        names.add(&made::<Gate>(7, &[("release", release(1)), ("name", text("UAT")), ("at", day.clone())]));
        names.add(&made::<Gate>(8, &[("release", release(1)), ("name", text("Exit")), ("at", day)]));
        names
    }

    const ENDS: &[RecordKind] =
        &[RecordKind::Release, RecordKind::Phase, RecordKind::Gate, RecordKind::Milestone];

    #[test]
    fn names_mean_the_record_they_were_made_from() {
        let names = names();
        for at in names.own.keys() {
            for within in [None, Some(Uuid::from_u128(1)), Some(Uuid::from_u128(2))] {
                let name = names.name(*at, ENDS, within);
                assert_eq!(names.resolve(ENDS, &name, within), Ok(*at), "{name}");
            }
        }
    }

    #[test]
    fn what_could_mean_two_is_refused() {
        let names = names();
        let refused =
            |text: &str| matches!(names.resolve(ENDS, text, None), Err(ProblemKind::AmbiguousKey { .. }));
        assert!(refused("R1/SIT"));
        assert!(refused("R1/x/UAT"));
        assert_eq!(names.resolve(ENDS, "R1/SIT#2", None).unwrap().id, Uuid::from_u128(4));
        assert_eq!(names.resolve(ENDS, " R1 ", None).unwrap().id, Uuid::from_u128(1));
        assert_eq!(names.resolve(ENDS, "gate:R1/UAT", None).unwrap().id, Uuid::from_u128(7));
        let slashes = "/".repeat(60_000);
        assert!(names.resolve(ENDS, &slashes, None).is_err());
    }
}
