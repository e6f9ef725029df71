//! Text layout, on the bundled fonts.

use super::*;

fn shown(line: &Line) -> String {
    line.runs.iter().map(|(_, r)| r.text.as_str()).collect()
}

fn lines(words: &str, width: f32, max_lines: usize) -> Vec<String> {
    let mut text = Text::new(Fonts::bundled());
    let block = text.block(words, Style::new(10.0), width, max_lines);
    assert!(block.width() <= width + 0.1, "{} > {width}", block.width());
    block.lines.iter().map(shown).collect()
}

#[test]
fn wraps_between_words() {
    assert_eq!(lines("one two three four", 45.0, 9), ["one two", "three", "four"]);
    assert_eq!(lines("a\nb\r\n\nc", 100.0, 9), ["a", "b", "", "c"]);
    assert_eq!(lines("", 100.0, 9), [""]);
}

#[test]
fn cuts_with_an_ellipsis() {
    assert_eq!(lines("one two three four", 60.0, 1), ["one two th…"]);
    assert_eq!(lines("one\ntwo", 60.0, 1), ["one…"]);
    assert_eq!(lines("one two", 60.0, 1), ["one two"]);
    assert_eq!(lines("one two", 1.0, 1), [""]);
}

#[test]
fn divides_only_what_is_wider_than_a_line() {
    let lines = lines("see Donaudampfschifffahrtsgesellschaft now", 60.0, 9);
    assert_eq!(lines.concat().replace(' ', ""), "seeDonaudampfschifffahrtsgesellschaftnow");
    assert!(lines.len() > 3);
}

#[test]
fn right_to_left_words_stand_in_visual_order() {
    let mut text = Text::new(Fonts::bundled());
    let line = text.line("R25 אבג דהו ok", Style::new(10.0));
    assert_eq!(shown(&line), "R25 והד גבא ok");
    let cut = text.fitted("אבג דהו זחט", Style::new(10.0), 40.0);
    assert!(cut.cut && shown(&cut).starts_with('…'), "{}", shown(&cut));
}

#[test]
fn no_width_and_no_words_are_no_panic() {
    let mut text = Text::new(Fonts::bundled());
    for width in [0.0, -5.0, f32::INFINITY] {
        for words in ["", " ", "x", "\u{200D}\u{FE0F}", "e\u{301}\u{301}", "\u{202E}abc\u{202C}", "👩‍👩‍👧"]
        {
            assert!(!text.block(words, Style::new(8.0), width, 3).lines.is_empty());
            text.fitted(words, Style::new(8.0), width);
        }
    }
}

#[test]
fn a_very_long_word_takes_no_time_squared() {
    let word = "x".repeat(20_000);
    let mut text = Text::new(Fonts::bundled());
    let start = std::time::Instant::now();
    let lines = text.block(&word, Style::new(8.0), 0.0, usize::MAX).lines.len();
    assert_eq!(lines, 20_000);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
