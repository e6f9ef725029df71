//! Fonts in the file: which glyphs are used, the subsets, their widths and what they say.
//!
//! Invariant: a glyph has one text in ToUnicode; where it stands for another text, the pen writes ActualText instead.
//! Deliberately not here: printpdf's own font objects. It writes whole fonts when built without its layout engine.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use rustybuzz::ttf_parser::{GlyphId, RawFace, Tag};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::PdfError;
use crate::page::{Cluster, Face, Item, List, Run};

/// All faces of a document with the glyphs they need.
pub(super) struct FontBook {
    faces: BTreeMap<Face, Used>,
}

struct Used {
    /// Resource name.
    name: String,
    remap: GlyphRemapper,
    /// By glyph of the whole font.
    says: BTreeMap<u16, String>,
    /// By glyph of the whole font, in thousandths of an em, as the viewer will read them.
    widths: BTreeMap<u16, f32>,
}

impl FontBook {
    /// Walk through `list` in order.
    pub(super) fn collect(list: &List) -> Self {
        let mut glyphs: BTreeMap<Face, BTreeSet<u16>> = BTreeMap::new();
        let mut says: BTreeMap<Face, BTreeMap<u16, String>> = BTreeMap::new();
        for page in &list.pages {
            walk(&page.items, &mut |run| {
                let used = glyphs.entry(run.face).or_default();
                used.extend(run.glyphs.iter().map(|g| g.id));
                let says = says.entry(run.face).or_default();
                for cluster in run.clusters.iter().filter(|c| c.glyphs.len() == 1) {
                    let id = run.glyphs[cluster.glyphs.start].id;
                    says.entry(id).or_insert_with(|| run.text[cluster.text.clone()].to_owned());
                }
            });
        }
        let mut faces = BTreeMap::new();
        for (n, (face, used)) in glyphs.into_iter().enumerate() {
            let remap = GlyphRemapper::new_from_glyphs_sorted(&used.iter().copied().collect::<Vec<_>>());
            let widths = used.iter().map(|id| (*id, width(face, *id))).collect();
            let says = says.remove(&face).unwrap_or_default();
            // Not F1 to F14: printpdf takes those for the standard fonts.
            faces.insert(face, Used { name: format!("N{n}"), remap, says, widths });
        }
        Self { faces }
    }

    /// The resource name of `face`.
    pub(super) fn name(&self, face: Face) -> &str {
        self.faces.get(&face).map_or("", |used| &used.name)
    }

    /// The code of a glyph in the subset, and its width in thousandths of an em.
    pub(super) fn code(&self, face: Face, glyph: u16) -> (u16, f32) {
        let Some(used) = self.faces.get(&face) else { return (0, 0.0) };
        (used.remap.get(glyph).unwrap_or(0), used.widths.get(&glyph).copied().unwrap_or(0.0))
    }

    /// Whether ToUnicode alone gives back the text of `cluster`.
    pub(super) fn speaks(&self, run: &Run, cluster: &Cluster) -> bool {
        let text = &run.text[cluster.text.clone()];
        let said = |id: u16| self.faces.get(&run.face).and_then(|used| used.says.get(&id));
        cluster.glyphs.len() == 1 && said(run.glyphs[cluster.glyphs.start].id).is_some_and(|s| s == text)
    }

    /// Add all fonts to `doc`. Returns the dictionary of font resources.
    pub(super) fn embed(&self, doc: &mut Document) -> Result<Dictionary, PdfError> {
        let mut resources = Dictionary::new();
        for (face, used) in &self.faces {
            resources.set(used.name.as_str(), Object::Reference(used.embed(*face, doc)?));
        }
        Ok(resources)
    }
}

impl Used {
    fn embed(&self, face: Face, doc: &mut Document) -> Result<ObjectId, PdfError> {
        let subset = subsetter::subset(face.data(), face.index(), &self.remap)
            .map_err(|source| PdfError::Subset { face: face.name(), source })?;
        let base = format!("{}+{}", tag(&subset), face.name());
        let (program, file_key, kind) = program(face, subset)?;
        let file = doc.add_object(program);
        let descriptor = doc.add_object(descriptor(face, &base, file_key, file));
        let mut widths = Vec::new();
        for old in self.remap.remapped_gids() {
            widths.push(number(self.widths.get(&old).copied().unwrap_or_else(|| width(face, old))));
        }
        let mut descendant = dictionary! {
            "Type" => "Font",
            "Subtype" => kind,
            "BaseFont" => base.as_str(),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "FontDescriptor" => descriptor,
            "DW" => 0,
            "W" => vec![0.into(), Object::Array(widths)],
        };
        if kind == "CIDFontType2" {
            descendant.set("CIDToGIDMap", "Identity");
        }
        let descendant = doc.add_object(descendant);
        let to_unicode = doc.add_object(Stream::new(Dictionary::new(), self.to_unicode().into_bytes()));
        Ok(doc.add_object(dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => base.as_str(),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![descendant.into()],
            "ToUnicode" => to_unicode,
        }))
    }

    /// A CMap from codes to UTF-16 (ISO 32000-1, 9.10.3).
    fn to_unicode(&self) -> String {
        let mut map = String::from(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
             /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
             /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
             1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
        );
        let said: Vec<(u16, &String)> = self
            .remap
            .remapped_gids()
            .enumerate()
            .filter_map(|(new, old)| self.says.get(&old).map(|text| (new as u16, text)))
            .collect();
        // A block holds at most 100 entries.
        for block in said.chunks(100) {
            map.push_str(&format!("{} beginbfchar\n", block.len()));
            for (code, text) in block {
                let utf16: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
                map.push_str(&format!("<{code:04X}> <{utf16}>\n"));
            }
            map.push_str("endbfchar\n");
        }
        map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        map
    }
}

fn walk<'l>(items: &'l [Item], see: &mut impl FnMut(&'l Run)) {
    for item in items {
        match item {
            Item::Glyphs { run, .. } => see(run),
            Item::Group { items, .. } => walk(items, see),
            Item::Shape { .. } | Item::Link { .. } => {}
        }
    }
}

/// In thousandths of an em, rounded to hundredths: what is written is what the pen counts with.
fn width(face: Face, glyph: u16) -> f32 {
    let tables = face.tables();
    let units = f32::from(tables.units_per_em().max(1));
    let advance = f32::from(tables.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0));
    (advance * 100_000.0 / units).round() / 100.0
}

fn number(value: f32) -> Object {
    if value.fract() == 0.0 { Object::Integer(value as i64) } else { Object::Real(value) }
}

/// Six capitals that name a subset (ISO 32000-1, 9.6.4), from its bytes, so that two runs agree.
fn tag(subset: &[u8]) -> String {
    Sha256::digest(subset).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// The embedded program, the descriptor's key for it, and the kind of CID font.
fn program(face: Face, subset: Vec<u8>) -> Result<(Stream, &'static str, &'static str), PdfError> {
    if face.tables().tables().glyf.is_some() {
        let length = dictionary! { "Length1" => subset.len() as i64 };
        return Ok((Stream::new(length, subset), "FontFile2", "CIDFontType2"));
    }
    let cff = RawFace::parse(&subset, 0).ok().and_then(|raw| raw.table(Tag::from_bytes(b"CFF ")));
    let cff = cff.ok_or(PdfError::Outlines { face: face.name() })?.to_vec();
    let kind = dictionary! { "Subtype" => "CIDFontType0C" };
    Ok((Stream::new(kind, cff), "FontFile3", "CIDFontType0"))
}

fn descriptor(face: Face, base: &str, file_key: &str, file: ObjectId) -> Dictionary {
    let tables = face.tables();
    let scale = 1000.0 / f32::from(tables.units_per_em().max(1));
    let scaled = |v: i16| Object::Integer((f32::from(v) * scale).round() as i64);
    let bounds = tables.global_bounding_box();
    let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(scaled).to_vec();
    let stem = if tables.is_bold() { 140 } else { 80 };
    dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => base,
        // Symbolic: codes are glyph numbers, not Latin letters.
        "Flags" => 4,
        "FontBBox" => bounds,
        "ItalicAngle" => 0,
        "Ascent" => scaled(tables.ascender()),
        "Descent" => scaled(tables.descender()),
        "CapHeight" => scaled(tables.capital_height().unwrap_or_else(|| tables.ascender())),
        "StemV" => stem,
        file_key => file,
    }
}
