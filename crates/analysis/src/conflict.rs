//! A found conflict: a small value with a stable identity.
//!
//! *Invariant*: a [`ConflictId`] is made of the kind and the subjects' ids alone. Renaming, moving and
//! recomputing keep it, so that decisions about a conflict find it again.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::str::FromStr;
use std::sync::Arc;

use slipway_plan::{RecordKind, RecordRef};

use crate::conflicts::ConflictKind;

/// How bad a conflict is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// It breaks a rule.
    Error,
    /// It is a risk.
    Warning,
}

impl Severity {
    /// Its word in files, on the wire and in the CLI.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// Identity of a conflict: `booking-overlap-0123456789abcdef` in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ConflictId {
    kind: ConflictKind,
    hash: u64,
}

impl Hash for ConflictId {
    /// The kind is part of the number already.
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

impl ConflictId {
    /// The identity of a conflict of `kind` between `subjects`, in whatever order they are given.
    pub fn of(kind: ConflictKind, subjects: &[RecordRef]) -> Self {
        let ordered = |a: RecordRef, b: RecordRef| if b < a { (b, a) } else { (a, b) };
        // Nearly always there are a few.
        match *subjects {
            [] | [_] => Self::of_sorted(kind, subjects),
            [a, b] => {
                let (a, b) = ordered(a, b);
                Self::of_sorted(kind, &[a, b])
            }
            [a, b, c] => {
                let (a, b) = ordered(a, b);
                let (b, c) = ordered(b, c);
                let (a, b) = ordered(a, b);
                Self::of_sorted(kind, &[a, b, c])
            }
            _ => {
                let mut sorted = subjects.to_vec();
                sorted.sort_unstable();
                Self::of_sorted(kind, &sorted)
            }
        }
    }

    #[inline]
    fn of_sorted(kind: ConflictKind, subjects: &[RecordRef]) -> Self {
        let mut hash = KINDS[kind as usize];
        for subject in subjects {
            let (high, low) = subject.id.as_u64_pair();
            for word in [SLUGS[subject.kind as usize], high, low] {
                hash = mixed(hash ^ word);
            }
        }
        Self { kind, hash }
    }

    /// A number that is spread already.
    pub(crate) const fn number(self) -> u64 {
        self.hash
    }

    /// Which kind of conflict.
    pub const fn kind(self) -> ConflictKind {
        self.kind
    }
}

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): a bijection of 64 bits that spreads each one.
const fn mixed(mut z: u64) -> u64 {
    z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// FNV-1a, 64 bits.
const fn fnv(text: &str) -> u64 {
    let (bytes, mut hash, mut n) = (text.as_bytes(), 0xcbf2_9ce4_8422_2325_u64, 0);
    while n < bytes.len() {
        hash = (hash ^ bytes[n] as u64).wrapping_mul(0x0100_0000_01b3);
        n += 1;
    }
    hash
}

/// The slug of each record kind as a number. Slugs are promised in files; the order of kinds is not.
const SLUGS: [u64; RecordKind::ALL.len()] = {
    let (mut slugs, mut n) = ([0; RecordKind::ALL.len()], 0);
    while n < slugs.len() {
        slugs[RecordKind::ALL[n] as usize] = fnv(RecordKind::ALL[n].slug());
        n += 1;
    }
    slugs
};

/// The slug of each kind of conflict as a number.
const KINDS: [u64; ConflictKind::ALL.len()] = {
    let (mut kinds, mut n) = ([0; ConflictKind::ALL.len()], 0);
    while n < kinds.len() {
        kinds[ConflictKind::ALL[n] as usize] = fnv(ConflictKind::ALL[n].slug());
        n += 1;
    }
    kinds
};

impl fmt::Display for ConflictId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:016x}", self.kind.slug(), self.hash)
    }
}

/// The text is no identity of a conflict.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a conflict id: {0}")]
pub struct BadConflictId(pub String);

impl FromStr for ConflictId {
    type Err = BadConflictId;

    fn from_str(text: &str) -> Result<Self, BadConflictId> {
        let bad = || BadConflictId(text.to_owned());
        let (slug, hex) = text.rsplit_once('-').ok_or_else(bad)?;
        let kind = ConflictKind::from_slug(slug).ok_or_else(bad)?;
        let exact = hex.len() == 16 && hex.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        let hash = if exact { u64::from_str_radix(hex, 16).ok() } else { None };
        Ok(Self { kind, hash: hash.ok_or_else(bad)? })
    }
}

impl serde::Serialize for ConflictId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for ConflictId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The records of a conflict. Up to three stand in place, which nearly all conflicts have.
#[derive(Clone, Debug)]
pub struct Subjects(List);

#[derive(Clone, Debug)]
enum List {
    Few(u8, [RecordRef; 3]),
    Many(Arc<[RecordRef]>),
}

/// Stands where nobody is.
const NOBODY: RecordRef = RecordRef::new(RecordKind::PlanSettings, uuid::Uuid::nil());

impl From<&[RecordRef]> for Subjects {
    fn from(list: &[RecordRef]) -> Self {
        Self(match *list {
            [] => List::Few(0, [NOBODY; 3]),
            [a] => List::Few(1, [a, NOBODY, NOBODY]),
            [a, b] => List::Few(2, [a, b, NOBODY]),
            [a, b, c] => List::Few(3, [a, b, c]),
            _ => List::Many(list.into()),
        })
    }
}

impl Deref for Subjects {
    type Target = [RecordRef];

    fn deref(&self) -> &[RecordRef] {
        match &self.0 {
            List::Few(n, few) => &few[..usize::from(*n)],
            List::Many(many) => many,
        }
    }
}

impl PartialEq for Subjects {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Subjects {}

/// Two or more facts of the plan that cannot all hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Kind and subjects, whatever they are called and whenever they are.
    pub id: ConflictId,
    /// Which kind.
    pub kind: ConflictKind,
    /// How bad.
    pub severity: Severity,
    /// When it begins, in UTC seconds, where it has a time.
    pub start: Option<i64>,
    /// When it ends, in UTC seconds, where it has one; half open.
    pub end: Option<i64>,
    /// The records that it is about, in the order that its kind says.
    pub subjects: Subjects,
}

impl Conflict {
    /// A period of which clocks going forward leave nothing ends where it starts.
    pub(crate) fn new(kind: ConflictKind, period: Option<(i64, i64)>, subjects: &[RecordRef]) -> Self {
        Self {
            id: ConflictId::of(kind, subjects),
            kind,
            severity: kind.severity(),
            start: period.map(|p| p.0),
            end: period.map(|p| p.1.max(p.0)),
            subjects: subjects.into(),
        }
    }
}

/// What a change of the plan does to its conflicts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Delta {
    /// New ones.
    pub gained: Vec<Conflict>,
    /// Those that are gone, as they were.
    pub lost: Vec<Conflict>,
    /// Those that stay the same conflict with another period or severity, as they are now.
    pub changed: Vec<Conflict>,
    /// The changed ones as they were, in the order in which they were found out.
    pub was: Vec<Conflict>,
}

impl Delta {
    /// Whether nothing happened.
    pub fn is_empty(&self) -> bool {
        self.gained.is_empty() && self.lost.is_empty() && self.changed.is_empty()
    }

    /// Nothing, with room for so many that change.
    pub(crate) fn with_room(count: usize) -> Self {
        Self { changed: Vec::with_capacity(count), was: Vec::with_capacity(count), ..Self::default() }
    }

    pub(crate) fn sort(&mut self) {
        for list in [&mut self.gained, &mut self.lost, &mut self.changed] {
            list.sort_by_cached_key(|c| (c.kind, c.start, c.id));
        }
    }
}

/// How many conflicts there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that break a rule.
    pub errors: usize,
    /// Those that are a risk.
    pub warnings: usize,
    /// Per kind, in the order of [`ConflictKind::ALL`].
    pub by_kind: [usize; ConflictKind::ALL.len()],
}

impl Counts {
    pub(crate) fn count(&mut self, conflict: &Conflict) {
        *self.of(conflict.severity) += 1;
        self.by_kind[conflict.kind as usize] += 1;
    }

    pub(crate) fn uncount(&mut self, conflict: &Conflict) {
        *self.of(conflict.severity) -= 1;
        self.by_kind[conflict.kind as usize] -= 1;
    }

    const fn of(&mut self, severity: Severity) -> &mut usize {
        match severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn record(kind: RecordKind, n: u128) -> RecordRef {
        RecordRef::new(kind, Uuid::from_u128(n))
    }

    #[test]
    fn an_id_reads_back_and_does_not_depend_on_the_order() {
        let (a, b) = (record(RecordKind::Booking, 1), record(RecordKind::Booking, 2));
        let id = ConflictId::of(ConflictKind::BookingOverlap, &[a, b]);
        assert_eq!(id, ConflictId::of(ConflictKind::BookingOverlap, &[b, a]));
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_ne!(id, ConflictId::of(ConflictKind::ScopeTwice, &[a, b]));
        assert_ne!(id, ConflictId::of(ConflictKind::BookingOverlap, &[a]));
        for bad in ["", "booking-overlap", "booking-overlap-12", "ship-0123456789abcdef"] {
            assert!(bad.parse::<ConflictId>().is_err(), "{bad}");
        }
    }

    /// Ids stand in decisions of plan files: these must never change.
    #[test]
    fn ids_stay_as_they_are() {
        let few = [record(RecordKind::Booking, 1), record(RecordKind::Booking, 2)];
        let id = ConflictId::of(ConflictKind::BookingOverlap, &few);
        assert_eq!(id.to_string(), "booking-overlap-dfe906a215dbadce");
        let many: Vec<_> = (1..6).map(|n| record(RecordKind::Phase, n << 64)).collect();
        let id = ConflictId::of(ConflictKind::DependencyCycle, &many);
        assert_eq!(id.to_string(), "dependency-cycle-df49f5004702c1b8");
    }
}
