//! Pages: text, tables, charts and lanes, laid out as a display list.
//!
//! Invariant: everything has its final place in points, y downwards from the top left; the list is neutral of PDF and
//! SVG, and the same input gives the same list.
//! Deliberately not here: what a report says, and any word of it; rotation; pictures.
//!
//! A page is drawn by hand with [`Page`]'s methods, or from top to bottom with [`Flow`]:
//!
//! ```
//! use slipway_report::page::{self, Align, Colour, Fonts, List, Mark, Page, Paper, RagBox, Rect, Style, Text, ink};
//!
//! let mut text = Text::new(Fonts::bundled());
//! let mut page = Page::new(Paper::A4);
//! let body = page.area().inset(42.0);
//! let (head, rest) = body.split_top(24.0);
//! page.label(&mut text, "Programme Ősz", Style::new(16.0).bold(), head, Align::Left);
//! for (area, title) in rest.split_top(80.0).0.columns(4, 8.0).into_iter().zip(["Schedule", "Scope"]) {
//!     let rag = RagBox {
//!         title, status: "On track", ink: ink::ON_TRACK, trend: Some((Mark::Same, "as before")),
//!         why: "All gates are met.", rule: "Green: no gate is late.",
//!     };
//!     page.rag_box(&mut text, area, &rag);
//! }
//! let list = List { pages: vec![page], outline: vec![] };
//! assert!(text.missing().is_empty());
//! # assert!(!list.pages[0].items.is_empty());
//! ```

mod boxes;
mod draw;
mod face;
mod flow;
mod geometry;
pub mod ink;
mod lanes;
mod list;
mod mark;
mod plot;
mod shape;
mod system;
mod table;
mod text;
mod wrap;

#[cfg(test)]
mod tests;

pub use boxes::RagBox;
pub use draw::Align;
pub use face::Face;
pub use flow::{Flow, PageNumber, Running, Sheet, put_running};
pub use geometry::{Paper, Path, Point, Rect, Step, at};
pub use ink::{Colour, Ground, StatusInk};
pub(crate) use lanes::label_needs;
pub use lanes::{Axis, Form, LaneItem, draw_freeze, draw_lane, draw_outage, labels_whole, pack};
pub use list::{Item, List, OutlineEntry, Page, Shape, Stroke, Target};
pub use mark::{Lean, Mark};
pub use plot::{Plot, ticks};
pub use shape::{Cluster, Fonts, Glyph, Run};
pub use table::{Cell, Column, LaidTable, Striped, Table, Width};
pub use text::{Block, Line, Style, Text, Weight};
