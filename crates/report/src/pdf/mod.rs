//! The pen that writes a display list as a PDF 1.7 file (ISO 32000-1).
//!
//! Invariant: the same list and [`Meta`] give the same bytes; every font is embedded as a subset with a ToUnicode map;
//! what is drawn can be searched and copied as it was written.
//! Deliberately not here: layout, tagged PDF, encryption, scripts, actions other than opening a web page or a mail.

mod finish;
mod font;
mod glyphs;
mod pen;

#[cfg(test)]
mod tests;

use chrono::NaiveDateTime;
use printpdf::{PdfDocument, PdfSaveOptions, serialize::to_lopdf_doc};

use crate::page::List;
use font::FontBook;

/// What a PDF says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// Title, shown by viewers instead of the file name.
    pub title: String,
    /// Author; empty for none.
    pub author: String,
    /// Subject; empty for none.
    pub subject: String,
    /// Language as a BCP 47 tag such as `de-AT`.
    pub language: String,
    /// When the report was made, in UTC: an argument, because this crate reads no clock. `None` writes no date.
    pub made: Option<NaiveDateTime>,
}

impl Meta {
    /// With title and language only.
    pub fn new(title: impl Into<String>, language: impl Into<String>) -> Self {
        let (title, language) = (title.into(), language.into());
        Self { title, author: String::new(), subject: String::new(), language, made: None }
    }
}

/// Why a list could not be written.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A PDF has at least one page.
    #[error("list has no pages")]
    NoPages,
    /// A font could not be reduced to the glyphs in use.
    #[error("subset of font {face}: {source}")]
    Subset {
        /// PostScript name of the face.
        face: &'static str,
        /// What the subsetter says.
        source: subsetter::Error,
    },
    /// A font lacks a table that it had when it was chosen.
    #[error("font {face} has no outlines")]
    Outlines {
        /// PostScript name of the face.
        face: &'static str,
    },
    /// The document could not be put together; not expected for any list.
    #[error("document: {0}")]
    Document(#[from] lopdf::Error),
    /// Writing into memory failed.
    #[error("write: {0}")]
    Write(#[from] std::io::Error),
}

/// Write `list` as a PDF file.
///
/// # Errors
/// [`PdfError::NoPages`] for an empty list; the others tell of a damaged font of the system.
pub fn write(list: &List, meta: &Meta) -> Result<Vec<u8>, PdfError> {
    if list.pages.is_empty() {
        return Err(PdfError::NoPages);
    }
    let fonts = FontBook::collect(list);
    let mut sheets = PdfDocument::new("");
    sheets.pages = list.pages.iter().map(|page| pen::page(page, &fonts)).collect();
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut doc = to_lopdf_doc(&sheets, &options, &mut Vec::new());
    let font_objects = fonts.embed(&mut doc)?;
    finish::finish(&mut doc, list, meta, font_objects)?;
    let mut bytes = Vec::new();
    doc.save_to(&mut bytes)?;
    Ok(bytes)
}
