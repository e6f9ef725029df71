//! What lies far apart in memory, asked for before it is needed.

/// Asks for all, and decides nothing by what it gets: a processor goes on asking while it waits for memory, unless it
/// has guessed wrong what comes of it. Whoever decides by each of many, right after, waits no more.
pub(crate) fn waited_for(asked: impl Iterator<Item = i64>) {
    std::hint::black_box(asked.fold(0, i64::wrapping_add));
}
