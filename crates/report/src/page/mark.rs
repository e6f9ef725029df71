//! Small marks drawn as paths: gates, milestones, trends, statuses.
//!
//! Invariant: every mark can be told from every other in grey, at 5 points. They are no text: whoever draws one where
//! it carries meaning writes the word beside it or in the legend.
//! Deliberately not here: icons.

use super::{Colour, Item, Page, Path, Point, Rect, Shape, Stroke, at};

/// A shape of the size of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// ◆ A gate that is decided, a forecast.
    Diamond,
    /// ◇ A gate that is planned, a baseline.
    HollowDiamond,
    /// ▲ Up, better.
    Up,
    /// ▼ Down, worse.
    Down,
    /// → As it was.
    Same,
    /// ● A point.
    Dot,
    /// ○ Planned.
    Circle,
    /// ✓ On track, met.
    Check,
    /// ✕ Late, not met.
    Cross,
    /// ! At risk.
    Bang,
    /// – Done, none.
    Dash,
}

impl Page {
    /// Draw `mark` within a square of `size` points around `centre`.
    pub fn mark(&mut self, mark: Mark, centre: Point, size: f32, colour: Colour) {
        let (x, y, r) = (centre.x, centre.y, size / 2.0);
        let line = Stroke::solid(colour, (size * 0.16).max(0.6));
        let diamond = |r: f32| Path::closed([at(x, y - r), at(x + r, y), at(x, y + r), at(x - r, y)]);
        match mark {
            Mark::Diamond => self.fill_path(diamond(r), colour),
            Mark::HollowDiamond => self.stroke_path(diamond(r - line.width * 0.7), line),
            Mark::Up => self.fill_path(triangle(centre, r, -1.0), colour),
            Mark::Down => self.fill_path(triangle(centre, r, 1.0), colour),
            Mark::Same => {
                self.stroke_path(Path::open([at(x - r, y), at(x + r * 0.9, y)]), line);
                let head = [at(x + r * 0.2, y - r * 0.65), at(x + r * 0.9, y), at(x + r * 0.2, y + r * 0.65)];
                self.stroke_path(Path::open(head), line);
            }
            Mark::Dot => self.fill_path(Path::circle(centre, r * 0.85), colour),
            Mark::Circle => self.stroke_path(Path::circle(centre, r * 0.85 - line.width / 2.0), line),
            Mark::Check => {
                let tick = [
                    at(x - r * 0.8, y + r * 0.1),
                    at(x - r * 0.2, y + r * 0.7),
                    at(x + r * 0.85, y - r * 0.7),
                ];
                self.stroke_path(Path::open(tick), line);
            }
            Mark::Cross => {
                let d = r * 0.7;
                self.stroke_path(Path::open([at(x - d, y - d), at(x + d, y + d)]), line);
                self.stroke_path(Path::open([at(x - d, y + d), at(x + d, y - d)]), line);
            }
            Mark::Bang => {
                let thick = Stroke { width: line.width * 1.3, ..line };
                self.stroke_path(Path::open([at(x, y - r * 0.9), at(x, y + r * 0.3)]), thick);
                self.fill_path(Path::circle(at(x, y + r * 0.78), thick.width * 0.6), colour);
            }
            Mark::Dash => self.stroke_path(Path::open([at(x - r * 0.8, y), at(x + r * 0.8, y)]), line),
        }
    }

    /// Fill `path`.
    pub fn fill_path(&mut self, path: Path, colour: Colour) {
        self.items.push(Item::Shape { shape: Shape::Path(path), fill: Some(colour), stroke: None });
    }

    /// Draw along `path`.
    pub fn stroke_path(&mut self, path: Path, stroke: Stroke) {
        self.items.push(Item::Shape { shape: Shape::Path(path), fill: None, stroke: Some(stroke) });
    }

    /// Parallel lines at 45 degrees inside `area`, `gap` points apart (measured across). They start from the page's
    /// origin, so neighbouring areas hatch through.
    pub fn hatch(&mut self, area: Rect, lean: Lean, gap: f32, stroke: Stroke) {
        let step = gap.max(0.5) * std::f32::consts::SQRT_2;
        // Rising lines have x + y constant, falling ones x - y.
        let (low, high) = match lean {
            Lean::Rising => (area.x + area.y, area.right() + area.bottom()),
            Lean::Falling => (area.x - area.bottom(), area.right() - area.y),
        };
        let mut steps = Vec::new();
        let mut c = (low / step).ceil() * step;
        while c < high {
            let (from, to) = match lean {
                Lean::Rising => {
                    let x0 = (c - area.bottom()).max(area.x);
                    let x1 = (c - area.y).min(area.right());
                    (at(x0, c - x0), at(x1, c - x1))
                }
                Lean::Falling => {
                    let x0 = (c + area.y).max(area.x);
                    let x1 = (c + area.bottom()).min(area.right());
                    (at(x0, x0 - c), at(x1, x1 - c))
                }
            };
            if to.x > from.x {
                steps.extend([super::Step::Move(from), super::Step::Line(to)]);
            }
            c += step;
        }
        if !steps.is_empty() {
            self.stroke_path(Path { steps, closed: false }, stroke);
        }
    }
}

/// The way hatching leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lean {
    /// Like `/`: freezes, clashes.
    Rising,
    /// Like `\`: outages; both together cross-hatch what is late.
    Falling,
}

fn triangle(centre: Point, r: f32, down: f32) -> Path {
    let (x, y) = (centre.x, centre.y);
    Path::closed([at(x, y + down * r * 0.8), at(x - r, y - down * r * 0.8), at(x + r, y - down * r * 0.8)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Paper, Step, ink};

    #[test]
    fn hatching_stays_inside() {
        for lean in [Lean::Rising, Lean::Falling] {
            let mut page = Page::new(Paper::A4);
            let area = Rect::new(33.3, 71.7, 40.0, 12.5);
            page.hatch(area, lean, 3.0, Stroke::solid(ink::FREEZE_LINE, 0.4));
            let [Item::Shape { shape: Shape::Path(path), .. }] = &page.items[..] else { panic!("one path") };
            assert!(path.steps.len() >= 16, "{}", path.steps.len());
            for step in &path.steps {
                let (Step::Move(p) | Step::Line(p)) = step else { panic!("straight") };
                assert!(p.x >= area.x - 0.01 && p.x <= area.right() + 0.01, "{p:?}");
                assert!(p.y >= area.y - 0.01 && p.y <= area.bottom() + 0.01, "{p:?}");
            }
        }
    }
}
