//! A message is an id with its variables; it becomes a sentence only where somebody reads it.
//!
//! Invariant: [`Message::text`] never fails. Messages come from generated functions, which know every
//! variable, and the tests format each of them.
//!
//! Deliberately not here: the choice of a language. There is one, English; a second one is a second folder.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::say::SOURCES;

/// A sentence that is not formatted yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    id: &'static str,
    args: Vec<(&'static str, Arg)>,
}

/// The value of a variable: text stands as it is, a number also decides between singular and plural.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text, shown as it is. It is data, never looked at for placeholders.
    Text(String),
    /// A whole number, such as a count.
    Whole(i64),
    /// A number with a fraction, such as a share in per cent.
    Decimal(f64),
}

impl Message {
    /// Used by the generated functions; `id` is one of the sources and `args` are all its variables.
    pub(crate) fn new(id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id, args }
    }

    /// The id in the `.ftl` file, stable across wordings: tests compare this.
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The sentence, for paper, shell and files: without invisible marks.
    pub fn text(&self) -> String {
        format(plain(), self.id, &self.args).unwrap_or_else(|| self.id.to_owned())
    }

    /// The sentence with each variable between bidi isolation marks (U+2068, U+2069), for a screen that shows
    /// names from right-to-left scripts inside English sentences.
    pub fn text_isolated(&self) -> String {
        format(isolated(), self.id, &self.args).unwrap_or_else(|| self.id.to_owned())
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text())
    }
}

/// The text of a message whose id is put together at run time, such as `field-release-ready`.
///
/// `None` if there is no such message or if it has variables: those are said by their typed function.
pub fn lookup(id: &str) -> Option<String> {
    format(plain(), id, &[])
}

type Bundle = FluentBundle<FluentResource>;

fn format(bundle: &Bundle, id: &str, args: &[(&'static str, Arg)]) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let values: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, value(arg))).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
        Arg::Whole(number) => FluentValue::from(*number),
        Arg::Decimal(number) => FluentValue::from(*number),
    }
}

fn plain() -> &'static Bundle {
    static BUNDLE: OnceLock<Bundle> = OnceLock::new();
    BUNDLE.get_or_init(|| bundle(false))
}

fn isolated() -> &'static Bundle {
    static BUNDLE: OnceLock<Bundle> = OnceLock::new();
    BUNDLE.get_or_init(|| bundle(true))
}

fn bundle(isolating: bool) -> Bundle {
    let english: LanguageIdentifier = "en-GB".parse().expect("BUG: this is a language tag");
    let mut bundle = FluentBundle::new_concurrent(vec![english]);
    bundle.set_use_isolating(isolating);
    bundle.add_builtins().expect("BUG: an empty bundle has no function yet");
    for source in SOURCES {
        let resource = FluentResource::try_new((*source).to_owned())
            .map_err(|(_, errors)| errors)
            .expect("BUG: `cargo xtask generate` has parsed this file");
        bundle.add_resource(resource).expect("BUG: `cargo xtask generate` refuses an id given twice");
    }
    bundle
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Cow<'_, str>> for Arg {
    fn from(text: Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

/// A message inside a message: said at once.
impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Text(message.text())
    }
}

impl From<&Message> for Arg {
    fn from(message: &Message) -> Self {
        Self::Text(message.text())
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Decimal(number)
    }
}

macro_rules! whole {
    ($($kind:ty)*) => {$(
        impl From<$kind> for Arg {
            fn from(number: $kind) -> Self {
                // A count beyond i64 is shown as the largest number rather than refused: it is text for people.
                Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
whole!(u8 u16 u32 u64 usize i8 i16 i32 i64);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say;

    #[test]
    fn a_number_chooses_between_singular_and_plural() {
        assert_eq!(say::cli_counts(1, 0).text(), "1 error, no warnings");
        assert_eq!(say::cli_counts(12, 1_usize).text(), "12 errors, 1 warning");
    }

    #[test]
    fn text_is_data_and_never_a_placeholder() {
        let message = say::error_file_missing("{ $path } -term { error-file-missing }");
        assert_eq!(message.text(), "There is no file { $path } -term { error-file-missing }.");
    }

    #[test]
    fn isolation_marks_only_when_asked() {
        let message = say::error_file_missing("שנה.slipway");
        assert_eq!(message.to_string(), "There is no file שנה.slipway.");
        assert_eq!(message.text_isolated(), "There is no file \u{2068}שנה.slipway\u{2069}.");
        assert_eq!(message.id(), "error-file-missing");
    }

    #[test]
    fn lookup_finds_only_messages_without_variables() {
        assert_eq!(lookup("error-interrupted").as_deref(), Some("Stopped as asked; nothing was changed."));
        assert_eq!(lookup("error-file-missing"), None);
        assert_eq!(lookup("no-such-message"), None);
    }

    #[test]
    fn every_message_can_be_formatted() {
        for (id, variables) in say::VARIABLES.iter().copied().flatten() {
            for number in [Arg::Whole(0), Arg::Whole(1), Arg::Whole(2), Arg::Text("x".to_owned())] {
                let args = variables.iter().map(|name| (*name, number.clone())).collect();
                let message = Message::new(id, args);
                assert!(format(plain(), id, &message.args).is_some(), "{id} with {number:?}");
                assert_ne!(message.text().trim(), "", "{id}");
            }
        }
    }
}
