//! Random numbers and ids from a seed.
//!
//! *Invariant*: the same seed gives the same numbers on every machine and in every version.

use uuid::Uuid;

/// SplitMix64 (Steele, Lea, Flood 2014): 64 bits of state, no weak seeds.
pub(super) struct Dice(u64);

impl Dice {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(super) const fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// From 0 up to, not including, `most`; 0 where that is nothing.
    pub(super) const fn below(&mut self, most: usize) -> usize {
        if most == 0 { 0 } else { (self.roll() % most as u64) as usize }
    }

    /// From `first` to `last`, both included.
    pub(super) const fn between(&mut self, first: i64, last: i64) -> i64 {
        first + self.below((last - first + 1) as usize) as i64
    }

    /// One time in `n`.
    pub(super) const fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}

/// Ids in the shape of a UUIDv7 that rise by one millisecond each, so that tables fill in order.
pub(super) struct Ids {
    next: u64,
    rest: Dice,
}

/// 2026-11-01T00:00Z.
const FIRST_MILLISECOND: u64 = 1_793_491_200_000;

impl Ids {
    pub(super) const fn new(seed: u64) -> Self {
        Self { next: FIRST_MILLISECOND, rest: Dice::new(seed ^ 0x5eed) }
    }

    pub(super) fn id(&mut self) -> Uuid {
        self.next += 1;
        let mut bytes = (u128::from(self.rest.roll()) | (u128::from(self.next) << 80)).to_be_bytes();
        bytes[6] = 0x70;
        bytes[8] = 0x80 | (bytes[8] & 0x3f);
        Uuid::from_bytes(bytes)
    }

    /// The next id of a type.
    pub(super) fn of<T: From<Uuid>>(&mut self) -> T {
        self.id().into()
    }
}
