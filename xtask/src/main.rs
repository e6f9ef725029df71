//! The chores of this repository, behind `cargo xtask`.
//!
//! Invariant: a fresh clone needs Rust, Node and this; whatever else is missing, `setup` brings or names.
//!
//! Deliberately not here: anything a user of Slipway needs; that is `slipway` itself.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for a terminal")]

mod counts;
mod generate;
mod icons;
mod place;
mod readers;
#[cfg(test)]
mod rules;
mod run;
mod setup;
mod steps;
mod test;

use std::process::ExitCode;

use place::Place;

const USAGE: &str = "\
usage: cargo xtask COMMAND

run          set up, build, and open the window on the example year
test         everything that must hold: also in a browser and in the real window
check        the same without browser, window and second readers
generate     write the code that comes from the message files
gates        the long runs and the checks that need more tools, before a release
screenshots  take the pictures of docs/screenshots from the real window
setup        install what the others need
icons        draw the icons anew from icons/slipway.svg
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let place = Place::new();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["run"] => run::run(&place),
        ["test"] => test::run(&place, test::Scope::All),
        ["check"] => test::run(&place, test::Scope::WithoutWindows),
        ["gates"] => test::run(&place, test::Scope::Gates),
        ["screenshots"] => test::run(&place, test::Scope::Screenshots),
        ["setup"] => setup::run(&place),
        ["generate"] => generate_all(&place),
        ["icons"] => finish(icons::draw(&place)),
        _ => {
            eprint!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn generate_all(place: &Place) -> ExitCode {
    let files = match generate::generated(&place.root) {
        Ok(files) => files,
        Err(problems) => {
            for problem in problems {
                eprintln!("{problem}");
            }
            return ExitCode::FAILURE;
        }
    };
    let mut all = files.iter().map(|file| write(place, file)).filter(|written| !written).count() == 0;
    // After the messages: the workspace does not compile without their functions.
    match generate::wire(place) {
        Some(file) => all &= write(place, &file),
        None => {
            eprintln!("ui/src/generated/wire.ts: not written, since the workspace does not print it");
            all = false;
        }
    }
    if all { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Writes one file and says so; answers whether it is as it ought to be.
fn write(place: &Place, file: &generate::Generated) -> bool {
    let name = file.path.strip_prefix(&place.root).unwrap_or(&file.path).display();
    match generate::write(file) {
        Ok(true) => println!("written    {name}"),
        Ok(false) => println!("unchanged  {name}"),
        Err(error) => eprintln!("{name}: {error}"),
    }
    generate::is_current(file)
}

fn finish<E: std::fmt::Display>(result: Result<(), E>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
