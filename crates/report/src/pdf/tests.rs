//! Whole files, judged by the tools of other people where they are installed.

use std::{
    collections::BTreeSet,
    process::Command,
    time::{Duration, Instant},
};

use chrono::NaiveDate;

use super::*;
use crate::page::{
    Align, Cell, Column, Flow, Fonts, Item, Page, PageNumber, Paper, Rect, Running, Sheet, Stroke, Style,
    Table, Target, Text, at, ink,
};

/// Words that must come back from the file as they were written, one script a line.
const SCRIPTS: [&str; 7] = [
    "Zahlungsabgleich ÄÖÜß Größenprüfung Ősz Łódź Ødegård affluent office Configure",
    "Ελληνικά έκδοση Ωμέγα",
    "Выпуск ёлка Київ Ґанок",
    "R25.3 → R26.1 ✓ ✕ ◆ ≤ 98 − 2",
    "परीक्षण क्षेत्र",
    "שחרור גרסה",
    "مخاطر جديدة",
];

fn meta() -> Meta {
    Meta {
        title: "Status – Ősz".into(),
        author: "K. Ødegård".into(),
        subject: String::new(),
        language: "de-AT".into(),
        made: NaiveDate::from_ymd_opt(2027, 3, 1).and_then(|d| d.and_hms_opt(8, 30, 0)),
    }
}

fn sheet() -> Sheet {
    Sheet { paper: Paper::A4, margin: 42.0 }
}

fn running(n: PageNumber) -> Running {
    Running {
        head_left: "Programme Ősz".into(),
        foot_right: format!("Seite {} von {}", n.page, n.of),
        ..Running::default()
    }
}

fn document(rows: usize, fonts: Fonts) -> (List, BTreeSet<char>) {
    let mut text = Text::new(fonts);
    let mut flow = Flow::new(&mut text, sheet());
    flow.heading(0, "Schriften");
    for words in SCRIPTS {
        flow.paragraph(words, Style::new(10.0));
    }
    flow.heading(0, "Übersicht");
    flow.heading(1, "Bündel (1) \\ Größe");
    let mut table = Table::new([
        Column::points(60.0),
        Column::share(2.0),
        Column::share(1.0),
        Column::points(50.0).right(),
    ]);
    table.head = ["Kopf", "Vorhaben", "Wer", "Tage"].map(Cell::from).to_vec();
    for i in 0..rows {
        let key = Cell::from(format!("REL-{i:04}"))
            .link(Target::new(&format!("https://example.org/REL-{i}?a=(b)")));
        let what = "Umstellung des Zahlungsabgleichs auf das neue Hauptbuch mit Prüfung der Größen";
        table.row([key, format!("{what} {i}").into(), "S. Łukasiewicz".into(), format!("{i}").into()]);
    }
    flow.table(&table);
    flow.heading(1, "Zweiter Teil");
    let list = flow.finish(running);
    let missing = text.missing().clone();
    (list, missing)
}

/// The output of a tool for `bytes`, or `None` with a note where it is not installed.
fn tool(name: &str, arguments: &[&str], bytes: &[u8]) -> Option<(bool, String)> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.pdf");
    std::fs::write(&file, bytes).unwrap();
    let (before, after): (Vec<&str>, Vec<&str>) = arguments.iter().partition(|a| **a != "-");
    let Ok(output) = Command::new(name).args(before).arg(&file).args(after).output() else {
        println!("skipped: {name} not present");
        return None;
    };
    let words = [output.stdout, output.stderr].concat();
    Some((output.status.success(), String::from_utf8_lossy(&words).into_owned()))
}

fn words_of(bytes: &[u8]) -> Option<Vec<String>> {
    let (_, text) = tool("pdftotext", &["-layout", "-"], bytes)?;
    // Marks of direction are the extractor's, not ours.
    let text: String =
        text.chars().filter(|c| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{200E}' | '\u{200F}')).collect();
    Some(text.split_whitespace().map(str::to_owned).collect())
}

#[test]
fn a_checker_finds_nothing_to_complain_about() {
    let (list, missing) = document(120, Fonts::bundled());
    assert!(list.pages.len() >= 3, "{}", list.pages.len());
    assert_eq!(missing, BTreeSet::new());
    let bytes = write(&list, &meta()).unwrap();
    if let Some((good, words)) = tool("qpdf", &["--check"], &bytes) {
        assert!(good && !words.contains("WARNING"), "{words}");
        assert!(words.contains("PDF Version: 1.7"), "{words}");
    }
}

#[test]
fn every_font_is_a_subset_with_a_map_to_unicode() {
    let bytes = write(&document(2, Fonts::with_system()).0, &meta()).unwrap();
    if let Some((_, table)) = tool("pdffonts", &[], &bytes) {
        let fonts: Vec<&str> = table.lines().skip(2).collect();
        assert!(fonts.len() >= 5, "{table}");
        for font in fonts {
            let words: Vec<&str> = font.split_whitespace().collect();
            let flags = &words[words.len() - 5..words.len() - 2];
            assert_eq!(flags, ["yes", "yes", "yes"], "{table}");
        }
    }
    assert!(bytes.len() < 200_000, "{}", bytes.len());
}

#[test]
fn text_comes_back_word_by_word() {
    let bytes = write(&document(60, Fonts::bundled()).0, &meta()).unwrap();
    let Some(words) = words_of(&bytes) else { return };
    let mut rest = words.iter();
    // The last two lines run from right to left; extractors give their words in either order, but whole.
    let (ltr, rtl) = SCRIPTS.split_at(5);
    for word in ltr.iter().flat_map(|line| line.split_whitespace()) {
        assert!(rest.any(|w| w == word), "{word} not found in order in {words:?}");
    }
    for word in rtl.iter().flat_map(|line| line.split_whitespace()) {
        assert!(words.iter().any(|w| w == word), "{word} not found in {words:?}");
    }
    for i in 0..60 {
        assert!(rest.any(|w| *w == format!("REL-{i:04}")), "REL-{i:04}");
    }
    let heads = words.iter().filter(|w| *w == "Vorhaben").count();
    let feet = words.iter().filter(|w| *w == "Seite").count();
    assert!(heads == feet && feet >= 2, "{heads} heads on {feet} pages");
}

#[test]
fn chinese_japanese_korean_come_from_the_system() {
    let mut text = Text::new(Fonts::with_system());
    let mut page = Page::new(Paper::A4);
    let words = "田中 新しいリスク 凍結 발표 发布";
    for (i, style) in [Style::new(12.0), Style::new(12.0).bold()].into_iter().enumerate() {
        page.label(
            &mut text,
            words,
            style,
            Rect::new(40.0, 40.0 + 30.0 * i as f32, 400.0, 20.0),
            Align::Left,
        );
    }
    if !text.missing().is_empty() {
        println!("skipped: no font for {:?}", text.missing());
        return;
    }
    let bytes = write(&List { pages: vec![page], outline: vec![] }, &meta()).unwrap();
    assert!(bytes.len() < 60_000, "only the glyphs in use are embedded: {}", bytes.len());
    let Some(found) = words_of(&bytes) else { return };
    assert_eq!(found.join(" "), format!("{words} {words}"));
}

#[test]
fn two_runs_give_the_same_bytes() {
    let one = write(&document(30, Fonts::bundled()).0, &meta()).unwrap();
    let two = write(&document(30, Fonts::bundled()).0, &meta()).unwrap();
    assert!(one == two);
    let later = Meta { made: None, ..meta() };
    assert!(one != write(&document(30, Fonts::bundled()).0, &later).unwrap());
}

#[test]
fn contents_are_nested_and_nothing_can_run() {
    let bytes = write(&document(60, Fonts::bundled()).0, &meta()).unwrap();
    let doc = lopdf::Document::load_mem(&bytes).unwrap();
    let catalog = doc.catalog().unwrap();
    assert_eq!(catalog.get(b"PageMode").unwrap().as_name().unwrap(), b"UseOutlines");
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"de-AT");
    let object = |id: &lopdf::Object| doc.get_dictionary(id.as_reference().unwrap()).unwrap().clone();
    let root = object(catalog.get(b"Outlines").unwrap());
    assert_eq!(root.get(b"Count").unwrap().as_i64().unwrap(), 4);
    let second = object(object(root.get(b"First").unwrap()).get(b"Next").unwrap());
    let child = object(second.get(b"First").unwrap());
    let title = child.get(b"Title").unwrap().as_str().unwrap();
    assert_eq!(&title[..4], [0xFE, 0xFF, 0, b'B']);
    let place = child.get(b"Dest").unwrap().as_array().unwrap();
    assert!(place[3].as_float().unwrap() > 100.0);
    for forbidden in ["OpenAction", "JavaScript", "/JS", "Launch", "EmbeddedFile"] {
        assert!(!doc.objects.values().any(|o| format!("{o:?}").contains(forbidden)), "{forbidden}");
    }
    let links = doc.objects.values().filter(|o| format!("{o:?}").contains("example.org")).count();
    assert!(links > 0);
}

#[test]
fn odd_numbers_and_no_pages_are_no_panic() {
    assert!(matches!(write(&List::default(), &meta()), Err(PdfError::NoPages)));
    let mut page = Page::new(Paper::A4);
    page.fill(Rect::new(f32::NAN, 5.0, f32::INFINITY, 1.0), ink::CONFLICT);
    page.line(at(f32::NEG_INFINITY, 0.0), at(1.0, 1.0), Stroke::dashed(ink::TODAY, 1.0, 2.0));
    page.clipped(Rect::new(0.0, 0.0, 50.0, 50.0), |page| page.hatch_everything());
    let bytes = write(&List { pages: vec![page], outline: vec![] }, &Meta::new("", "")).unwrap();
    if let Some((good, words)) = tool("qpdf", &["--check"], &bytes) {
        assert!(good, "{words}");
    }
}

impl Page {
    fn hatch_everything(&mut self) {
        self.hatch(self.area(), crate::page::Lean::Falling, 4.0, Stroke::solid(ink::LINK, 0.3));
    }
}

#[test]
fn a_row_taller_than_a_page_goes_on() {
    let mut text = Text::new(Fonts::bundled());
    let mut flow = Flow::new(&mut text, sheet());
    let mut table = Table::new([Column::share(1.0), Column::share(1.0)]);
    table.head = vec!["Head".into(), "Text".into()];
    let long: Vec<String> = (0..1500).map(|i| format!("w{i}x")).collect();
    table.row(["short".to_owned(), long.join(" ")]);
    table.row(["after", "after"]);
    flow.table(&table);
    let list = flow.finish(|_| Running::default());
    assert!(list.pages.len() >= 2);
    let mut seen = String::new();
    for page in &list.pages {
        for item in &page.items {
            if let Item::Glyphs { run, origin, .. } = item {
                assert!(origin.y < 842.0 - 41.0, "below the body: {}", run.text);
                seen.push_str(&run.text);
                seen.push(' ');
            }
        }
    }
    for word in &long {
        assert!(seen.contains(word), "{word}");
    }
}

#[test]
fn twenty_pages_are_fast() {
    let (list, _) = document(20, Fonts::bundled());
    write(&list, &meta()).unwrap();
    let start = Instant::now();
    let (list, _) = document(680, Fonts::bundled());
    let laid = start.elapsed();
    let bytes = write(&list, &meta()).unwrap();
    let all = start.elapsed();
    println!("{} pages, {} bytes: laid out in {laid:?}, all in {all:?}", list.pages.len(), bytes.len());
    assert!(list.pages.len() >= 20);
    // A bound against accidents, far above what is measured: the machine may be busy.
    assert!(all < Duration::from_secs(5), "{all:?}");
}
