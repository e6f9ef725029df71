//! Names of records that never change: a UUID (version 7, made by the caller) behind a type per kind.
//!
//! *Invariant*: an id is never made here from a clock or a random number. [`derived_id`] makes further
//! ids from one that the caller gave, so that a command that creates many records stays pure.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::str::FromStr;

use uuid::Uuid;

use crate::record::RecordKind;

/// A record of any kind: `release:0190c4d2-…` in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordRef {
    /// Which kind of record.
    pub kind: RecordKind,
    /// Which one.
    pub id: Uuid,
}

impl RecordRef {
    /// A reference to the record `id` of `kind`. Nothing is said about whether it exists.
    pub const fn new(kind: RecordKind, id: Uuid) -> Self {
        Self { kind, id }
    }
}

impl Ord for RecordRef {
    /// By kind, then by id; the number of an id stands in the order of its bytes.
    fn cmp(&self, other: &Self) -> Ordering {
        (self.kind, self.id.as_u128()).cmp(&(other.kind, other.id.as_u128()))
    }
}

impl PartialOrd for RecordRef {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for RecordRef {
    /// One number: an id is spread already, so its halves and the kind together are as good as all of them in a row.
    fn hash<H: Hasher>(&self, state: &mut H) {
        let (high, low) = self.id.as_u64_pair();
        state.write_u64(high.rotate_left(32) ^ low ^ ((self.kind as u64) << 8));
    }
}

/// What is found by id alone.
pub type IdMap<V> = HashMap<Uuid, V, IdHashed>;

/// How ids are hashed.
pub(crate) type IdHashed = BuildHasherDefault<IdHasher>;

/// Hashes a [`Uuid`], which is spread already: its halves together, multiplied once.
#[derive(Clone, Copy, Debug, Default)]
pub struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        for half in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..half.len()].copy_from_slice(half);
            self.0 = self.0.rotate_left(32) ^ u64::from_be_bytes(word);
        }
    }

    /// The length of an id, which is always the same.
    fn write_usize(&mut self, _: usize) {}

    fn finish(&self) -> u64 {
        // The multiplier of Knuth's multiplicative hashing for 64 bits; maps look at both ends of the number.
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(26)
    }
}

impl fmt::Display for RecordRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.slug(), self.id)
    }
}

/// The text is no `kind:uuid`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a record reference: {0}")]
pub struct BadRef(pub String);

impl FromStr for RecordRef {
    type Err = BadRef;

    fn from_str(text: &str) -> Result<Self, BadRef> {
        let bad = || BadRef(text.to_owned());
        let (kind, id) = text.split_once(':').ok_or_else(bad)?;
        let kind = RecordKind::from_slug(kind).ok_or_else(bad)?;
        Ok(Self::new(kind, Uuid::parse_str(id).map_err(|_| bad())?))
    }
}

impl serde::Serialize for RecordRef {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for RecordRef {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The `n`-th further id of `seed`: keeps the seed's UUIDv7 time, so that records made by one command
/// sort together, and takes the rest from a SHA-1 name (RFC 9562, version 5) of seed and `n`.
pub fn derived_id(seed: Uuid, n: u64) -> Uuid {
    let named = Uuid::new_v5(&seed, &n.to_be_bytes());
    let mut bytes = *named.as_bytes();
    bytes[..6].copy_from_slice(&seed.as_bytes()[..6]);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    Uuid::from_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derived_ids_differ_and_repeat() {
        let seed = Uuid::from_u128(0x0190_c4d2_1111_7aaa_8bbb_0123_4567_89ab);
        assert_eq!(derived_id(seed, 1), derived_id(seed, 1));
        assert_ne!(derived_id(seed, 1), derived_id(seed, 2));
        assert_eq!(derived_id(seed, 1).get_version_num(), 7);
        assert_eq!(derived_id(seed, 1).as_bytes()[..6], seed.as_bytes()[..6]);
    }

    #[test]
    fn references_read_back() {
        let r = RecordRef::new(RecordKind::Release, Uuid::from_u128(7));
        assert_eq!(r.to_string().parse::<RecordRef>(), Ok(r));
        assert!("release:x".parse::<RecordRef>().is_err());
        assert!("ship:00000000-0000-0000-0000-000000000007".parse::<RecordRef>().is_err());
    }
}
