//! One page as printpdf operations.
//!
//! Invariant: y is turned round here and nowhere else; colours and fonts are written only where they change.
//! Deliberately not here: fonts and the document around the pages.

use std::collections::BTreeMap;

use printpdf::{
    Actions, BorderArray, Color, ColorArray, DictItem, Line, LineCapStyle, LineDashPattern, LineJoinStyle,
    LinePoint, LinkAnnotation, Op, PaintMode, PdfPage, Point as PdfPoint, Polygon, PolygonRing, Pt,
    Rect as PdfRect, Rgb, WindingOrder,
};

use super::font::FontBook;
use crate::page::{Colour, Face, Item, Page, Path, Point, Rect, Shape, Step, Stroke};

/// The operations of `page`.
pub(super) fn page(page: &Page, fonts: &FontBook) -> PdfPage {
    let mut pen = Pen { height: page.height, fonts, ops: Vec::new(), ink: Ink::default() };
    // Round joins everywhere: the default mitre gives sharp lines a spike.
    pen.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
    pen.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Butt });
    pen.items(&page.items);
    let sheet = pen.rect(Rect::new(0.0, 0.0, page.width, page.height), PaintMode::Fill);
    PdfPage { media_box: sheet.clone(), trim_box: sheet.clone(), crop_box: sheet, ops: pen.ops }
}

pub(super) struct Pen<'f> {
    height: f32,
    pub(super) fonts: &'f FontBook,
    pub(super) ops: Vec<Op>,
    pub(super) ink: Ink,
}

/// What the viewer has set at this point of the page.
#[derive(Clone, Copy, Default)]
pub(super) struct Ink {
    fill: Option<Colour>,
    stroke: Option<Colour>,
    width: Option<f32>,
    dash: Option<[f32; 2]>,
    pub(super) font: Option<(Face, f32)>,
}

impl Pen<'_> {
    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Glyphs { origin, size, colour, run } => self.glyphs(*origin, *size, *colour, run),
                Item::Shape { shape, fill, stroke } => self.shape(shape, *fill, *stroke),
                Item::Group { clip, items } => {
                    let outside = self.ink;
                    self.ops.push(Op::SaveGraphicsState);
                    let rectangle = self.rect(*clip, PaintMode::Clip);
                    self.ops.push(Op::DrawRectangle { rectangle });
                    self.items(items);
                    self.ops.push(Op::RestoreGraphicsState);
                    self.ink = outside;
                }
                Item::Link { area, target } => {
                    let link = LinkAnnotation::new(
                        self.rect(*area, PaintMode::Fill),
                        Actions::uri(target.as_str().to_owned()),
                        Some(BorderArray::Solid([0.0; 3])),
                        Some(ColorArray::Transparent),
                        None,
                    );
                    self.ops.push(Op::LinkAnnotation { link });
                }
            }
        }
    }

    fn shape(&mut self, shape: &Shape, fill: Option<Colour>, stroke: Option<Stroke>) {
        if let Some(colour) = fill {
            self.fill_colour(colour);
        }
        if let Some(stroke) = stroke {
            self.stroke_like(stroke);
        }
        let mode = match (fill, stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        match shape {
            Shape::Rect(rect) => {
                let rectangle = self.rect(*rect, mode);
                self.ops.push(Op::DrawRectangle { rectangle });
            }
            Shape::Path(path) if mode == PaintMode::Stroke && !path.closed => {
                for points in self.pieces(path) {
                    self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
                }
            }
            Shape::Path(path) => {
                let rings = self.pieces(path).into_iter().map(|points| PolygonRing { points }).collect();
                let polygon = Polygon { rings, mode, winding_order: WindingOrder::NonZero };
                self.ops.push(Op::DrawPolygon { polygon });
            }
        }
    }

    pub(super) fn fill_colour(&mut self, colour: Colour) {
        if self.ink.fill != Some(colour) {
            self.ink.fill = Some(colour);
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
        }
    }

    pub(super) fn stroke_like(&mut self, stroke: Stroke) {
        if self.ink.stroke != Some(stroke.colour) {
            self.ink.stroke = Some(stroke.colour);
            self.ops.push(Op::SetOutlineColor { col: rgb(stroke.colour) });
        }
        if self.ink.width != Some(stroke.width) {
            self.ink.width = Some(stroke.width);
            self.ops.push(Op::SetOutlineThickness { pt: Pt(number(stroke.width)) });
        }
        if self.ink.dash != stroke.dash {
            self.ink.dash = stroke.dash;
            let pattern = stroke.dash.iter().flatten().map(|v| number(*v)).collect();
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern { offset: 0.0, pattern } });
        }
    }

    pub(super) fn point(&self, point: Point) -> PdfPoint {
        PdfPoint { x: Pt(number(point.x)), y: Pt(number(self.height - point.y)) }
    }

    fn rect(&self, rect: Rect, mode: PaintMode) -> PdfRect {
        PdfRect {
            x: Pt(number(rect.x)),
            y: Pt(number(self.height - rect.bottom())),
            width: Pt(number(rect.width)),
            height: Pt(number(rect.height)),
            mode: Some(mode),
            winding_order: Some(WindingOrder::NonZero),
        }
    }

    fn pieces(&self, path: &Path) -> Vec<Vec<LinePoint>> {
        let mut pieces: Vec<Vec<LinePoint>> = Vec::new();
        let point = |p: Point, bezier: bool| LinePoint { p: self.point(p), bezier };
        for step in &path.steps {
            let piece = match (step, pieces.last_mut()) {
                (Step::Move(_), _) | (_, None) => {
                    pieces.push(Vec::new());
                    pieces.last_mut().expect("BUG: one was pushed just now")
                }
                (_, Some(piece)) => piece,
            };
            match *step {
                Step::Move(p) | Step::Line(p) => piece.push(point(p, false)),
                Step::Curve(a, b, p) => piece.extend([point(a, true), point(b, true), point(p, false)]),
            }
        }
        pieces
    }
}

/// To hundredths of a point, which no printer resolves; what is not finite becomes 0, because a PDF cannot say it.
pub(super) fn number(value: f32) -> f32 {
    if value.is_finite() { (value * 100.0).round() / 100.0 } else { 0.0 }
}

fn rgb(colour: Colour) -> Color {
    let part = |c: u8| (f32::from(c) / 255.0 * 1000.0).round() / 1000.0;
    let (r, g, b) = (part(colour.red), part(colour.green), part(colour.blue));
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// The property list of a `/Span` that says what its glyphs mean (ISO 32000-1, 14.9.4).
pub(super) fn actual_text(text: &str) -> Op {
    let mut data = vec![0xFE, 0xFF];
    data.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    let map = BTreeMap::from([("ActualText".to_owned(), DictItem::String { data, literal: false })]);
    Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties: DictItem::Dict { map } }
}
