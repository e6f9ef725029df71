//! What lies far apart in memory, asked for before it is needed.

/// Bytes with which memory answers at once, on the processors that are asked for something.
const LINE: usize = 64;

/// How many of something stand in one line.
pub(crate) const fn in_a_line<T>() -> usize {
    LINE / size_of::<T>()
}

/// Asks memory for the line in which something begins, and for the next one where it is longer than a line, and does not
/// wait until they come. Whoever knows where many things are asks for all of these before looking at the first. Does
/// nothing on processors for which Rust has no word for it yet.
#[inline]
pub(crate) fn ask<T>(at: Option<&T>) {
    #[cfg(target_arch = "x86_64")]
    if let Some(at) = at {
        use std::arch::x86_64::{_MM_HINT_T0, _mm_prefetch};
        let first: *const i8 = std::ptr::from_ref(at).cast();
        #[expect(unsafe_code, reason = "there is no safe word for it yet")]
        // SAFETY: asking reads and writes nothing, and is allowed at any address.
        unsafe {
            _mm_prefetch::<_MM_HINT_T0>(first);
            if size_of::<T>() > LINE {
                _mm_prefetch::<_MM_HINT_T0>(first.wrapping_add(LINE));
            }
        }
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = at;
}
