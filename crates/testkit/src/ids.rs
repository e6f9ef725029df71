//! Ids from a counter, in the shape of a UUIDv7 (RFC 9562), so that they sort as they were made.

use slipway_plan::{RecordKind, RecordRef};
use uuid::Uuid;

/// Millisecond of the first id: 2026-11-21T08:00Z.
const FIRST_MILLISECOND: u64 = 1_795_248_000_000;

/// A supply of ids. Two supplies with the same seed give the same ids.
#[derive(Clone, Debug)]
pub struct Ids {
    seed: u64,
    next: u64,
}

impl Ids {
    /// A supply; other seeds give other ids.
    pub const fn new(seed: u64) -> Self {
        Self { seed, next: 0 }
    }

    /// The next id, greater than all before it.
    pub fn next_id(&mut self) -> Uuid {
        self.next += 1;
        let mut bytes = [0; 16];
        bytes[..6].copy_from_slice(&(FIRST_MILLISECOND + self.next).to_be_bytes()[2..]);
        bytes[8..].copy_from_slice(&self.seed.to_be_bytes());
        bytes[6] = 0x70;
        bytes[8] = 0x80 | (bytes[8] & 0x3f);
        Uuid::from_bytes(bytes)
    }

    /// The next id as a reference to a record of `kind`.
    pub fn next_ref(&mut self, kind: RecordKind) -> RecordRef {
        RecordRef::new(kind, self.next_id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_of_version_seven_and_rise() {
        let (mut one, mut same, mut other) = (Ids::new(1), Ids::new(1), Ids::new(2));
        let (first, second) = (one.next_id(), one.next_id());
        assert_eq!((first.get_version_num(), first.get_variant()), (7, uuid::Variant::RFC4122));
        assert!(first < second);
        assert_eq!(first, same.next_id());
        assert_ne!(first, other.next_id());
    }
}
