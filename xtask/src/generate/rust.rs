//! Writes one typed function for each message that Rust says.

use std::fmt::Write;

use super::messages::{Catalogue, Entity, File};

/// Words that need `r#` to be a function or an argument.
const KEYWORDS: [&str; 38] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "type", "use",
    "where",
];

/// The modules under `generated/`: `mod`, and one for each file of messages, each with its text.
pub(super) fn write(catalogue: &Catalogue) -> Vec<(String, String)> {
    let each = catalogue.for_rust().map(|file| (identifier(&file.name), module(file)));
    std::iter::once(("mod".to_owned(), root(catalogue))).chain(each).collect()
}

fn root(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "//! One function for each message of `messages/en`, a module for each file. Made by `cargo xtask generate`; do\n\
         //! not edit.\n\
         #![allow(clippy::too_many_arguments)]\n\n",
    );
    let names = || catalogue.for_rust().map(|file| identifier(&file.name));
    names().for_each(|name| put(&mut out, format_args!("mod {name};\n")));
    out.push('\n');
    names().for_each(|name| put(&mut out, format_args!("pub use {name}::*;\n")));
    out.push_str("\n/// The files of the language, as they are parsed at run time.\n");
    out.push_str("pub(crate) const SOURCES: &[&str] = &[\n");
    for file in catalogue.for_rust() {
        put(&mut out, format_args!("    include_str!(\"../../messages/en/{}.ftl\"),\n", file.name));
    }
    out.push_str("];\n\n/// Every message with its variables, for tests.\n#[cfg(test)]\n");
    out.push_str("pub(crate) const VARIABLES: &[&[(&str, &[&str])]] = &[\n");
    names().for_each(|name| put(&mut out, format_args!("    {name}::VARIABLES,\n")));
    out.push_str("];\n");
    out
}

fn module(file: &File) -> String {
    let mut out = format!(
        "//! The messages of `{}.ftl`. Made by `cargo xtask generate`; do not edit.\n\n\
         use crate::message::{{Arg, Message}};\n\n\
         #[cfg(test)]\npub(super) const VARIABLES: &[(&str, &[&str])] = &[\n",
        file.name
    );
    for message in &file.messages {
        put(&mut out, format_args!("    ({:?}, &{:?}),\n", message.id, message.variables));
    }
    out.push_str("];\n");
    file.messages.iter().for_each(|message| function(&mut out, message));
    // A file of messages without variables has no use for it.
    if !out.contains("Into<Arg>") {
        out = out.replace("message::{Arg, Message}", "message::Message");
    }
    out
}

fn function(out: &mut String, message: &Entity) {
    let arguments: Vec<_> =
        message.variables.iter().map(|name| format!("{}: impl Into<Arg>", identifier(name))).collect();
    let values: Vec<_> =
        message.variables.iter().map(|name| format!("({name:?}, {}.into())", identifier(name))).collect();
    put(
        out,
        format_args!(
            "\n/// ```text\n/// {}\n/// ```\npub fn {}({}) -> Message {{\n    Message::new({:?}, vec![{}])\n}}\n",
            message.text,
            identifier(&message.id),
            arguments.join(", "),
            message.id,
            values.join(", "),
        ),
    );
}

fn identifier(name: &str) -> String {
    let name = name.replace('-', "_");
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text).expect("BUG: a String takes all that is written to it");
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_message_becomes_a_function_with_one_argument_a_variable() {
        let source = "booking-overlap = { $a } and { $type } meet { $a }.\nmove = Moved\n".to_owned();
        let catalogue = Catalogue::parse(BTreeMap::from([("conflicts".to_owned(), source)])).unwrap();
        let modules = write(&catalogue);
        let names: Vec<&str> = modules.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["mod", "conflicts"]);
        assert!(modules[0].1.contains("pub use conflicts::*;"));
        let text = &modules[1].1;
        assert!(
            text.contains("pub fn booking_overlap(a: impl Into<Arg>, r#type: impl Into<Arg>) -> Message {")
        );
        assert!(text.contains(
            "Message::new(\"booking-overlap\", vec![(\"a\", a.into()), (\"type\", r#type.into())])"
        ));
        assert!(text.contains("pub fn r#move() -> Message {"));
    }
}
