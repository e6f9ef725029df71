//! Which kinds of conflict hear of which changes; kinds as bits of a number.
//!
//! *Invariant*: bit `n` is the `n`th of [`ConflictKind::ALL`].

use std::sync::OnceLock;

use slipway_plan::RecordKind;

use crate::conflicts::ConflictKind;
use crate::index::together::Moves;

/// The kinds that stand in a number as bits.
pub(crate) fn kinds_in(mut bits: u64) -> impl Iterator<Item = ConflictKind> {
    std::iter::from_fn(move || {
        let kind = *ConflictKind::ALL.get(bits.trailing_zeros() as usize)?;
        bits &= bits - 1;
        Some(kind)
    })
}

/// Which kinds of conflict hear of what, as bits.
pub(crate) struct Heard {
    changes: [u64; RecordKind::ALL.len()],
    moves: [u64; Moves::COUNT],
}

impl Heard {
    /// The kinds that hear of a change of such a record; where it only moves a booking, of such a one.
    pub(crate) const fn of(&self, kind: RecordKind, moved: Option<Moves>) -> u64 {
        match moved {
            Some(moves) => self.moves[moves.0 as usize],
            None => self.changes[kind as usize],
        }
    }
}

/// Asked of the detectors once.
pub(crate) fn heard_by() -> &'static Heard {
    static HEARD: OnceLock<Heard> = OnceLock::new();
    HEARD.get_or_init(|| {
        let mut heard = Heard { changes: [0; RecordKind::ALL.len()], moves: [0; Moves::COUNT] };
        for kind in ConflictKind::ALL {
            let detector = kind.detector();
            for of in detector.hears_of() {
                heard.changes[*of as usize] |= 1 << *kind as u64;
            }
            for (moves, kinds) in (0..).map(Moves).zip(&mut heard.moves) {
                if detector.hears_of().contains(&RecordKind::Booking)
                    && detector.hears_of_moved().meets(moves.or(Moves::ANY))
                {
                    *kinds |= 1 << *kind as u64;
                }
            }
        }
        heard
    })
}

/// Places of things to look at, for each kind of conflict.
pub(crate) struct ByKind {
    /// First and count of those that follow one another: things of one sort nearly always do.
    runs: Vec<(u32, u32)>,
    /// Where those of each kind begin.
    starts: [u32; ConflictKind::ALL.len() + 1],
}

impl ByKind {
    /// For each thing the kinds for which it is to be looked at, as bits.
    pub(crate) fn of(kinds: &[u64]) -> Self {
        let mut alike: Vec<(u64, (u32, u32))> = Vec::with_capacity(kinds.len().min(64));
        let mut first = 0;
        for together in kinds.chunk_by(|a, b| a == b) {
            let count = u32::try_from(together.len()).expect("BUG: memory ends before that many records");
            if together[0] != 0 {
                alike.push((together[0], (first, count)));
            }
            first += count;
        }
        let mut starts = [0; ConflictKind::ALL.len() + 1];
        for kind in alike.iter().flat_map(|(bits, _)| kinds_in(*bits)) {
            starts[kind as usize + 1] += 1;
        }
        for n in 1..starts.len() {
            starts[n] += starts[n - 1];
        }
        let mut runs = vec![(0, 0); starts[ConflictKind::ALL.len()] as usize];
        let mut next = starts;
        for (bits, run) in alike {
            for kind in kinds_in(bits) {
                runs[next[kind as usize] as usize] = run;
                next[kind as usize] += 1;
            }
        }
        Self { runs, starts }
    }

    /// The kinds for which there is anything, in order.
    pub(crate) fn each(&self) -> impl Iterator<Item = (ConflictKind, impl Iterator<Item = usize> + use<'_>)> {
        let of = |n: usize| &self.runs[self.starts[n] as usize..self.starts[n + 1] as usize];
        let all = ConflictKind::ALL.iter().map(move |kind| (*kind, of(*kind as usize)));
        let places = |(first, count): &(u32, u32)| *first as usize..(first + count) as usize;
        let all = all.filter(|(_, runs)| !runs.is_empty());
        all.map(move |(kind, runs)| (kind, runs.iter().flat_map(places)))
    }
}
