//! Names of people and other short texts as a reader sees them: which are blank, and which are the same.
//!
//! *Invariant*: case, blanks around and between words, and characters that nobody sees make no other name.

/// Whether nothing of the text can be seen.
pub fn is_blank(text: &str) -> bool {
    shown(text).next().is_none()
}

/// Whether these are the names of two people; a blank one is nobody's.
pub fn are_two_people(one: &str, other: &str) -> bool {
    !is_blank(one) && !is_blank(other) && folded(one).ne(folded(other))
}

/// Whether both look the same, but for blanks.
pub fn look_alike(one: &str, other: &str) -> bool {
    shown(one).eq(shown(other))
}

/// The characters that can be seen, each word with one blank behind it.
fn shown(text: &str) -> impl Iterator<Item = char> {
    let words = text.split(char::is_whitespace).filter(|word| !word.chars().all(is_invisible));
    words.flat_map(|word| word.chars().filter(|c| !is_invisible(*c)).chain([' ']))
}

/// Upper case first: “ß” and “SS” are then the same, as in names of people who write both.
fn folded(text: &str) -> impl Iterator<Item = char> {
    shown(text).flat_map(char::to_uppercase).flat_map(char::to_lowercase)
}

/// Characters of no width: joiners, marks of direction, soft hyphens, byte order marks and controls.
fn is_invisible(c: char) -> bool {
    let no_width = matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{3164}' | '\u{feff}'
        | '\u{ffa0}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}');
    no_width || c.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_makes_no_second_person() {
        for other in [
            "Ada Lovelace",
            " Ada Lovelace\u{a0}",
            "ada LOVELACE",
            "Ada  Lovelace",
            "Ada\u{a0}Lovelace",
            "Ada\u{200b} Lovelace\u{feff}",
            "\u{200b} A\u{ad}da \u{2060} Lovelace",
        ] {
            assert!(!are_two_people("Ada Lovelace", other), "{other:?}");
            assert!(!are_two_people(other, "Ada Lovelace"), "{other:?}");
        }
        assert!(!are_two_people("Jörg Strauß", "JÖRG STRAUSS"));
        for other in ["Ada", "Ada Lovelaces", "AdaLovelace", "Zoë"] {
            assert!(are_two_people("Ada Lovelace", other), "{other:?}");
        }
    }

    #[test]
    fn a_blank_name_is_nobodys() {
        for blank in ["", " ", "\t\n", "\u{a0}", "\u{200b}", " \u{feff} \u{2060}"] {
            assert!(is_blank(blank), "{blank:?}");
            assert!(!are_two_people("Ada", blank) && !are_two_people(blank, "Ada"), "{blank:?}");
        }
        assert!(!is_blank(" x "));
    }

    #[test]
    fn choices_look_alike_whatever_blanks_they_have() {
        assert!(look_alike("low", " low\u{200b}"));
        assert!(!look_alike("low", "Low"), "case can be seen");
    }
}
