//! One content line as a property: name, parameters, value.
//!
//! Invariant: the value is kept byte for byte as it stood on the line, escapes included; what it means
//! depends on the property and is asked for ([`Property::text`], [`Property::list`]).
//!
//! The name and the parameters are taken apart by the tokenizer of the crate `ical`. It is given the
//! part in front of the value only, because it trims values and eats a colon at their start.

use ical::PropertyParser;

use super::problem::{Log, ProblemKind};

/// Longest head (name and parameters) in bytes that is taken apart. Longer ones lose their parameters:
/// the tokenizer looks through the rest of the head for every parameter.
const MAX_HEAD: usize = 8 * 1024;

/// What stands in for the value while the head is taken apart.
const STAND_IN: &str = "v";

/// A property of a component (RFC 5545, 3.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// Name in capitals.
    pub name: String,
    /// Parameters in the order of the line: name in capitals, values without quotes and with the
    /// carets of RFC 6868 undone. The tokenizer keeps ten values of one parameter at most.
    pub parameters: Vec<(String, Vec<String>)>,
    /// The value as it stands on the line, still escaped.
    pub value: String,
    /// Physical line of the file, from 1; 0 for a property that was not read.
    pub line: usize,
}

impl Property {
    /// First value of a parameter, by its name in capitals.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let (_, values) = self.parameters.iter().find(|(key, _)| key == name)?;
        values.first().map(String::as_str)
    }

    /// The value as TEXT (RFC 5545, 3.3.11). A backslash in front of any other character stands for
    /// itself, because real files hold Windows paths.
    #[must_use]
    pub fn text(&self) -> String {
        unescape(&self.value)
    }

    /// The value as a list of TEXT, split at commas that are not escaped. Empty items are left out.
    #[must_use]
    pub fn list(&self) -> Vec<String> {
        let mut items = Vec::new();
        let mut start = 0;
        let mut escaped = false;
        for (at, byte) in self.value.bytes().enumerate() {
            if byte == b',' && !escaped {
                items.push(&self.value[start..at]);
                start = at + 1;
            }
            escaped = byte == b'\\' && !escaped;
        }
        items.push(&self.value[start..]);
        items.into_iter().filter(|item| !item.is_empty()).map(unescape).collect()
    }

    /// Takes a logical line apart. `None` when there is nothing to keep; `log` then says why.
    pub(crate) fn parse(text: &str, line: usize, log: &mut Log) -> Option<Self> {
        let end_of_name = text.find([';', ':'])?;
        let name = text[..end_of_name].to_ascii_uppercase();
        let Some(colon) = value_colon(text) else {
            log.push(line, ProblemKind::BadParameters { property: name });
            return None;
        };
        let value = text[colon + 1..].to_owned();
        if colon == end_of_name {
            return Some(Self { name, parameters: Vec::new(), value, line });
        }
        if colon > MAX_HEAD {
            log.push(line, ProblemKind::ParametersDropped { property: name.clone() });
            return Some(Self { name, parameters: Vec::new(), value, line });
        }
        let head = format!("{}:{STAND_IN}", &text[..colon]);
        let Some(Ok(token)) = PropertyParser::from_reader(head.as_bytes()).next() else {
            log.push(line, ProblemKind::BadParameters { property: name });
            return None;
        };
        if token.value.as_deref() != Some(STAND_IN) {
            log.push(line, ProblemKind::ParametersDropped { property: name.clone() });
        }
        let mut parameters = token.params.unwrap_or_default();
        for value in parameters.iter_mut().flat_map(|(_, values)| values) {
            if value.contains('^') {
                *value = decode_carets(value);
            }
        }
        Some(Self { name, parameters, value, line })
    }
}

/// Where the colon in front of the value is: the first one that is not inside quotes. As in the
/// tokenizer, a quote only opens at the start of a parameter value.
fn value_colon(text: &str) -> Option<usize> {
    let mut quoted = false;
    let mut before = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' if quoted => quoted = false,
            b'"' if matches!(before, b'=' | b',') => quoted = true,
            b':' if !quoted => return Some(at),
            _ => {}
        }
        before = byte;
    }
    None
}

fn unescape(value: &str) -> String {
    if !value.contains('\\') {
        return value.to_owned();
    }
    let mut text = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match chars.next() {
            Some('n' | 'N') => text.push('\n'),
            Some(c @ ('\\' | ';' | ',')) => text.push(c),
            Some(c) => text.extend(['\\', c]),
            None => text.push('\\'),
        }
    }
    text
}

/// RFC 6868: `^n` is a line break, `^'` a quote, `^^` a caret; any other caret stands for itself.
fn decode_carets(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('^') {
        text.push_str(&rest[..at]);
        let (plain, skip) = match rest.as_bytes().get(at + 1) {
            Some(b'n') => ("\n", 2),
            Some(b'\'') => ("\"", 2),
            Some(b'^') => ("^", 2),
            _ => ("^", 1),
        };
        text.push_str(plain);
        rest = &rest[at + skip..];
    }
    text.push_str(rest);
    text
}

/// The values of a property that holds a list of dates, times or periods.
pub(crate) fn values(property: &Property) -> impl Iterator<Item = &str> {
    property.value.split(',').map(str::trim).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Option<Property>, usize) {
        let mut log = Log::default();
        (Property::parse(text, 1, &mut log), log.into_problems().len())
    }

    #[test]
    fn a_value_keeps_its_colons_and_blanks() {
        let (property, problems) = parse("summary;language=de; X-Y=\"a:b;c\",d:::x \t ");
        let property = property.expect("a property");
        assert_eq!(property.name, "SUMMARY");
        assert_eq!(property.value, "::x \t ");
        assert_eq!(property.parameter("LANGUAGE"), Some("de"));
        assert_eq!(problems, 0);
        assert_eq!(property.parameters[1].1, ["a:b;c", "d"]);
    }

    #[test]
    fn parameters_over_ten_values_are_told() {
        let (property, problems) = parse("ATTENDEE;M=1,2,3,4,5,6,7,8,9,10,11,12:mailto:a@b");
        assert_eq!(property.expect("a property").value, "mailto:a@b");
        assert_eq!(problems, 1);
    }

    #[test]
    fn an_open_quote_is_told() {
        assert_eq!(parse("DTSTART;TZID=\"Europe/Berlin:20270101T000000"), (None, 1));
        assert_eq!(parse("DTSTART;TZID"), (None, 1));
    }

    #[test]
    fn texts_and_lists_are_unescaped() {
        let (property, _) = parse("CATEGORIES:a\\,b,c\\\\,,d\\;e\\nf,C:\\temp");
        let property = property.expect("a property");
        assert_eq!(property.list(), ["a,b", "c\\", "d;e\nf", "C:\\temp"]);
        assert_eq!(property.text(), "a,b,c\\,,d;e\nf,C:\\temp");
    }

    #[test]
    fn carets_are_decoded() {
        let (property, _) = parse("X;CN=a^'b^^c^nd^x^:v");
        assert_eq!(property.expect("a property").parameter("CN"), Some("a\"b^c\nd^x^"));
    }

    #[test]
    fn a_head_of_thousands_of_parameters_is_cheap() {
        let line = format!("X{}:v", ";a=b".repeat(16_000));
        let (property, problems) = parse(&line);
        assert_eq!(property.expect("a property").parameters.len(), 0);
        assert_eq!(problems, 1);
    }
}
