//! Glyph runs as text operations.
//!
//! Invariant: each glyph stands where the layout put it, whatever the font's own widths: the pen counts with the
//! widths that the file states and corrects the difference.
//! Deliberately not here: shaping.

use printpdf::{Codepoint, FontId, Op, PdfFontHandle, Pt, TextItem, TextMatrix, TextRenderingMode};

use super::pen::{Pen, actual_text, number};
use crate::page::{Colour, Point, Run, Stroke, at};

/// Below this a correction is not worth its bytes, in thousandths of an em.
const TOLERANCE: f32 = 0.5;
/// Thickness of the outline that makes letters bold where the face has no bold, in em.
const THICKEN: f32 = 0.03;

/// Where the viewer's pen is on a line, and where the layout's is; in thousandths of an em from the run's origin.
struct Carriage {
    viewer: f32,
    layout: f32,
    /// Height above the baseline that the last text matrix set.
    rise: f32,
    items: Vec<TextItem>,
}

impl Pen<'_> {
    pub(super) fn glyphs(&mut self, origin: Point, size: f32, colour: Colour, run: &Run) {
        if run.glyphs.is_empty() || size <= 0.0 || !size.is_finite() {
            return;
        }
        self.ops.push(Op::StartTextSection);
        self.fill_colour(colour);
        if run.thicken {
            self.stroke_like(Stroke::solid(colour, size * THICKEN));
            self.ops.push(Op::SetTextRenderingMode { mode: TextRenderingMode::FillStroke });
        }
        if self.ink.font != Some((run.face, size)) {
            self.ink.font = Some((run.face, size));
            let font = PdfFontHandle::External(FontId(self.fonts.name(run.face).to_owned()));
            self.ops.push(Op::SetFont { font, size: Pt(size) });
        }
        self.move_to(origin);
        let mut carriage = Carriage { viewer: 0.0, layout: 0.0, rise: 0.0, items: Vec::new() };
        for cluster in &run.clusters {
            let speaks = self.fonts.speaks(run, cluster);
            if !speaks {
                self.show(&mut carriage);
                self.ops.push(actual_text(&run.text[cluster.text.clone()]));
            }
            self.cluster(origin, size, run, cluster.glyphs.clone(), &mut carriage);
            if !speaks {
                self.show(&mut carriage);
                self.ops.push(Op::EndMarkedContent);
            }
        }
        self.show(&mut carriage);
        if run.thicken {
            self.ops.push(Op::SetTextRenderingMode { mode: TextRenderingMode::Fill });
        }
        self.ops.push(Op::EndTextSection);
    }

    fn cluster(
        &mut self,
        origin: Point,
        size: f32,
        run: &Run,
        glyphs: std::ops::Range<usize>,
        carriage: &mut Carriage,
    ) {
        for glyph in &run.glyphs[glyphs] {
            let wanted = carriage.layout + glyph.dx * 1000.0;
            if glyph.dy != carriage.rise {
                self.show(carriage);
                self.move_to(at(origin.x + wanted * size / 1000.0, origin.y - glyph.dy * size));
                carriage.rise = glyph.dy;
                carriage.viewer = wanted;
            }
            let back = (carriage.viewer - wanted).round();
            if back.abs() >= TOLERANCE {
                carriage.items.push(TextItem::Offset(back));
                carriage.viewer -= back;
            }
            let (gid, width) = self.fonts.code(run.face, glyph.id);
            let code = Codepoint::new(gid, 0.0);
            match carriage.items.last_mut() {
                Some(TextItem::GlyphIds(codes)) => codes.push(code),
                _ => carriage.items.push(TextItem::GlyphIds(vec![code])),
            }
            carriage.viewer += width;
            carriage.layout += glyph.advance * 1000.0;
        }
    }

    fn show(&mut self, carriage: &mut Carriage) {
        if !carriage.items.is_empty() {
            self.ops.push(Op::ShowText { items: std::mem::take(&mut carriage.items) });
        }
    }

    fn move_to(&mut self, place: Point) {
        let place = self.point(place);
        let matrix = TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, number(place.x.0), number(place.y.0)]);
        self.ops.push(Op::SetTextMatrix { matrix });
    }
}
