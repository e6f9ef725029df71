//! Writes the messages that the interface says: their source, and their ids and variables as types.

use std::fmt::Write;

use super::messages::Catalogue;

/// The text of `messages.ts`.
pub(super) fn write(catalogue: &Catalogue) -> String {
    let mut source = String::new();
    let mut types = String::new();
    for file in catalogue.for_interface() {
        source.push_str(&file.source);
        source.push('\n');
        for message in &file.messages {
            let variables: Vec<_> =
                message.variables.iter().map(|name| format!("readonly {name:?}: MessageValue")).collect();
            let shape = if variables.is_empty() {
                "Record<never, never>".to_owned()
            } else {
                format!("{{ {} }}", variables.join("; "))
            };
            writeln!(types, "  readonly {:?}: {shape};", message.id)
                .expect("BUG: a String takes all that is written to it");
        }
    }
    let source = serde_json::Value::String(source).to_string();
    format!(
        "// The sentences of the interface. Made by `cargo xtask generate` from crates/text/messages; do not edit.\n\
         \n\
         /** A number also decides between singular and plural. */\n\
         export type MessageValue = string | number;\n\
         \n\
         /** Which variables each message has. */\n\
         export interface MessageArgs {{\n{types}}}\n\
         \n\
         export type MessageId = keyof MessageArgs;\n\
         \n\
         /** The Fluent files, one after the other. */\n\
         export const source: string =\n  {source};\n"
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn only_messages_of_the_interface_and_shared_names_are_written() {
        let files =
            [("ui", "ui-save = Save \"{ $name }\"\n"), ("fields", "field-key = Key\n"), ("cli", "x = X\n")];
        let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let text = write(&Catalogue::parse(BTreeMap::from(files)).unwrap());
        assert!(text.contains("readonly \"ui-save\": { readonly \"name\": MessageValue };"), "{text}");
        assert!(text.contains("readonly \"field-key\": Record<never, never>;"), "{text}");
        assert!(text.contains(r#"field-key = Key\n\nui-save = Save \"{ $name }\"\n"#), "{text}");
        assert!(!text.contains("x = X"), "{text}");
    }
}
