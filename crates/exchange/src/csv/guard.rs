//! Cells that a spreadsheet would compute: made harmless going out, undone coming in.
//!
//! Invariant: [`unguard`] of [`guard`] is the text again, for every text. So a text that looks guarded
//! already gets one more `'`.

/// Starts a formula in spreadsheets, or hides one (OWASP, "CSV Injection").
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn is_formula(text: &str) -> bool {
    text.starts_with(FORMULA)
}

/// With `'` in front where a spreadsheet would take the text as a formula.
pub(super) fn guard(text: String) -> String {
    if is_formula(text.trim_start_matches('\'')) { format!("'{text}") } else { text }
}

/// Without the `'` of [`guard`].
pub(super) fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_guarded_comes_back() {
        for (text, guarded) in [
            ("=1+1", "'=1+1"),
            ("'=1+1", "''=1+1"),
            ("-4h", "'-4h"),
            ("@home", "'@home"),
            ("'tis", "'tis"),
            ("''", "''"),
            ("", ""),
            ("\tx", "'\tx"),
        ] {
            assert_eq!(guard(text.to_owned()), guarded);
            assert_eq!(unguard(guarded), text);
        }
        assert_eq!(unguard("=1+1"), "=1+1", "an unguarded formula is only text");
    }
}
