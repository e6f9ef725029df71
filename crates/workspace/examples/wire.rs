//! Prints the TypeScript of the wire: what `cargo xtask generate` writes to `ui/src/generated/wire.ts`.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    print!("{}", slipway_workspace::wire::typescript());
}
