//! Writes one typed function for each message that Rust says.

use std::fmt::Write;

use super::messages::{Catalogue, Entity};

/// Words that need `r#` to be a function or an argument.
const KEYWORDS: [&str; 38] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "type", "use",
    "where",
];

/// The text of `generated.rs`.
pub(super) fn write(catalogue: &Catalogue) -> String {
    let mut out = String::from(
        "//! One function for each message of `messages/en`. Made by `cargo xtask generate`; do not edit.\n\
         #![allow(clippy::too_many_arguments)]\n\n\
         use crate::message::{Arg, Message};\n\n\
         /// The files of the language, as they are parsed at run time.\n\
         pub(crate) const SOURCES: &[&str] = &[\n",
    );
    for file in catalogue.for_rust() {
        put(&mut out, format_args!("    include_str!(\"../messages/en/{}.ftl\"),\n", file.name));
    }
    out.push_str("];\n\n/// Every message with its variables, for tests.\n#[cfg(test)]\n");
    out.push_str("pub(crate) const VARIABLES: &[(&str, &[&str])] = &[\n");
    let messages = || catalogue.for_rust().flat_map(|file| &file.messages);
    for message in messages() {
        put(&mut out, format_args!("    ({:?}, &{:?}),\n", message.id, message.variables));
    }
    out.push_str("];\n");
    for message in messages() {
        function(&mut out, message);
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
        let text = write(&catalogue);
        assert!(
            text.contains("pub fn booking_overlap(a: impl Into<Arg>, r#type: impl Into<Arg>) -> Message {")
        );
        assert!(text.contains(
            "Message::new(\"booking-overlap\", vec![(\"a\", a.into()), (\"type\", r#type.into())])"
        ));
        assert!(text.contains("pub fn r#move() -> Message {"));
    }
}
