//! Names of records that never change: a UUID (version 7, made by the caller) behind a type per kind.
//!
//! *Invariant*: an id is never made here from a clock or a random number. [`derived_id`] makes further
//! ids from one that the caller gave, so that a command that creates many records stays pure.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use crate::record::RecordKind;

/// A record of any kind: `release:0190c4d2-…` in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
