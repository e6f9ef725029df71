//! What printpdf writes otherwise than we need: the catalog, contents, information, identity.
//!
//! Invariant: nothing in the file depends on the time or on chance.
//! Deliberately not here: XMP metadata and output intents (an archival file needs tagged content too).

use chrono::{Datelike, NaiveDateTime, Timelike};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use sha2::{Digest, Sha256};

use super::{Meta, PdfError};
use crate::page::{List, OutlineEntry};

/// Replace fonts, catalog, information and identity of a document that printpdf made from `list`.
pub(super) fn finish(
    doc: &mut Document,
    list: &List,
    meta: &Meta,
    fonts: Dictionary,
) -> Result<(), PdfError> {
    doc.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = doc.get_pages().into_values().collect();
    let fonts = doc.add_object(fonts);
    for page in &pages {
        tidy_page(doc, *page, fonts)?;
    }
    let outline = (!list.outline.is_empty()).then(|| doc.new_object_id());
    if let Some(root) = outline {
        let (first, last, count) = entries(doc, &list.outline, root, list, &pages);
        doc.set_object(root, outlines(first, last, count));
    }
    let catalog = doc.catalog_mut()?;
    *catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => catalog.get(b"Pages")?.clone(),
        "PageMode" => if outline.is_some() { "UseOutlines" } else { "UseNone" },
        "Lang" => text(&meta.language),
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
    };
    if let Some(root) = outline {
        catalog.set("Outlines", root);
    }
    let info = doc.add_object(information(meta));
    doc.trailer.set("Info", info);
    doc.prune_objects();
    doc.compress();
    // Last, because it is made of everything above.
    let id = identity(doc);
    doc.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

/// Our fonts instead of printpdf's; no resource that the page has no use for.
fn tidy_page(doc: &mut Document, page: ObjectId, fonts: ObjectId) -> Result<(), PdfError> {
    let dict = doc.get_dictionary_mut(page)?;
    if dict.get(b"Annots").and_then(Object::as_array).is_ok_and(Vec::is_empty) {
        dict.remove(b"Annots");
    }
    dict.remove(b"TrimBox");
    dict.remove(b"CropBox");
    dict.set("Resources", dictionary! { "Font" => fonts });
    Ok(())
}

fn outlines(first: ObjectId, last: ObjectId, count: i64) -> Dictionary {
    dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => count }
}

/// Write `siblings` below `parent`; the first, the last, and how many entries there are with their children.
fn entries(
    doc: &mut Document,
    siblings: &[OutlineEntry],
    parent: ObjectId,
    list: &List,
    pages: &[ObjectId],
) -> (ObjectId, ObjectId, i64) {
    let ids: Vec<ObjectId> = siblings.iter().map(|_| doc.new_object_id()).collect();
    let mut total = 0;
    for (i, entry) in siblings.iter().enumerate() {
        // An entry for a page that is not there leads to the last one rather than nowhere.
        let page = entry.page.min(pages.len() - 1);
        let top = (list.pages[page].height - entry.y).round();
        let place = vec![pages[page].into(), "XYZ".into(), Object::Null, Object::Real(top), Object::Null];
        let mut dict = dictionary! { "Title" => text(&entry.title), "Parent" => parent, "Dest" => place };
        if i > 0 {
            dict.set("Prev", ids[i - 1]);
        }
        if let Some(next) = ids.get(i + 1) {
            dict.set("Next", *next);
        }
        total += 1;
        if !entry.children.is_empty() {
            let (first, last, count) = entries(doc, &entry.children, ids[i], list, pages);
            dict.set("First", first);
            dict.set("Last", last);
            dict.set("Count", count);
            total += count;
        }
        doc.set_object(ids[i], dict);
    }
    (ids[0], ids[ids.len() - 1], total)
}

fn information(meta: &Meta) -> Dictionary {
    let program = concat!("Slipway ", env!("CARGO_PKG_VERSION"));
    let mut info = dictionary! {
        "Title" => text(&meta.title),
        "Creator" => text(program),
        "Producer" => text(program),
    };
    for (key, value) in [("Author", &meta.author), ("Subject", &meta.subject)] {
        if !value.is_empty() {
            info.set(key, text(value));
        }
    }
    if let Some(made) = meta.made {
        info.set("CreationDate", date(made));
        info.set("ModDate", date(made));
    }
    info
}

/// A text string: ASCII as it is, all else as UTF-16 with a byte order mark (ISO 32000-1, 7.9.2.2).
fn text(words: &str) -> Object {
    if words.bytes().all(|b| (0x20..0x7F).contains(&b)) {
        return Object::string_literal(words);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, lopdf::StringFormat::Hexadecimal)
}

/// ISO 32000-1, 7.9.4. The format has four digits for the year.
fn date(made: NaiveDateTime) -> Object {
    let year = made.year().clamp(0, 9999);
    let (month, day) = (made.month(), made.day());
    let (hour, minute, second) = (made.hour(), made.minute(), made.second());
    Object::string_literal(format!("D:{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}Z"))
}

/// The file identifier (ISO 32000-1, 14.4), from every object of the document.
fn identity(doc: &Document) -> Object {
    let mut hash = Sha256::new();
    for (id, object) in &doc.objects {
        hash.update(id.0.to_be_bytes());
        match object {
            Object::Stream(stream) => {
                hash.update(format!("{:?}", stream.dict));
                hash.update(&stream.content);
            }
            other => hash.update(format!("{other:?}")),
        }
    }
    Object::String(hash.finalize()[..16].to_vec(), lopdf::StringFormat::Hexadecimal)
}
