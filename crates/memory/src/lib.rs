//! How programs ask for memory: a plan with a hundred thousand bookings takes some forty thousand ordinary pages, and
//! an edit of it touches a thousand of them that nothing has touched lately. On Linux jemalloc asks for large pages
//! instead (`thp:always` in `.cargo/config.toml`), where the system gives them to whoever asks; elsewhere the system's
//! own allocator serves. Decision 0077 says what it brings.
//!
//! *Invariant*: nothing depends on it. A program takes it in by naming it: `use slipway_memory as _;`.

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;
