//! Points, rectangles, paths and paper sizes.
//!
//! Invariant: lengths are PostScript points (1/72 inch); x grows to the right, **y grows downwards** from the top
//! left corner of the page. The pen turns that round for its format.
//! Deliberately not here: transformations. Nothing on a report is rotated.

/// A place on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f32,
    /// From the top edge.
    pub y: f32,
}

/// Shorthand for [`Point`].
pub const fn at(x: f32, y: f32) -> Point {
    Point { x, y }
}

/// An upright rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Not negative.
    pub width: f32,
    /// Not negative.
    pub height: f32,
}

impl Rect {
    /// A rectangle; a negative size becomes zero.
    pub const fn new(x: f32, y: f32, width: f32, height: f32) -> Self {
        Self { x, y, width: width.max(0.0), height: height.max(0.0) }
    }

    /// The right edge.
    pub const fn right(self) -> f32 {
        self.x + self.width
    }

    /// The bottom edge.
    pub const fn bottom(self) -> f32 {
        self.y + self.height
    }

    /// Smaller by `by` on each side.
    pub const fn inset(self, by: f32) -> Self {
        Self::new(self.x + by, self.y + by, self.width - 2.0 * by, self.height - 2.0 * by)
    }

    /// `count` columns of equal width with `gap` between them.
    pub fn columns(self, count: usize, gap: f32) -> Vec<Self> {
        let n = count.max(1) as f32;
        let width = (self.width - gap * (n - 1.0)) / n;
        (0..count).map(|i| Self::new(self.x + i as f32 * (width + gap), self.y, width, self.height)).collect()
    }

    /// Split into the upper `height` and what is below it.
    pub fn split_top(self, height: f32) -> (Self, Self) {
        let height = height.max(0.0).min(self.height);
        (Self { height, ..self }, Self::new(self.x, self.y + height, self.width, self.height - height))
    }

    /// Split into the left `width` and what is right of it.
    pub fn split_left(self, width: f32) -> (Self, Self) {
        let width = width.max(0.0).min(self.width);
        (Self { width, ..self }, Self::new(self.x + width, self.y, self.width - width, self.height))
    }
}

/// One step of a [`Path`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Begin a new piece here.
    Move(Point),
    /// A straight line to here.
    Line(Point),
    /// A cubic Bézier curve: two handles, then the end.
    Curve(Point, Point, Point),
}

/// One or more connected pieces. Filled pieces are closed by the pen; stroked ones only when `closed`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Path {
    /// In drawing order; the first is a [`Step::Move`].
    pub steps: Vec<Step>,
    /// Whether each piece ends where it began.
    pub closed: bool,
}

impl Path {
    /// Straight lines through `points`, left open.
    pub fn open(points: impl IntoIterator<Item = Point>) -> Self {
        Self { steps: connect(points), closed: false }
    }

    /// Straight lines through `points`, back to the first.
    pub fn closed(points: impl IntoIterator<Item = Point>) -> Self {
        Self { steps: connect(points), closed: true }
    }

    /// A circle as four Bézier curves (error below 0.03 % of the radius).
    pub fn circle(centre: Point, radius: f32) -> Self {
        const HANDLE: f32 = 0.552_284_8;
        let (x, y, r, k) = (centre.x, centre.y, radius, radius * HANDLE);
        Self {
            steps: vec![
                Step::Move(at(x + r, y)),
                Step::Curve(at(x + r, y + k), at(x + k, y + r), at(x, y + r)),
                Step::Curve(at(x - k, y + r), at(x - r, y + k), at(x - r, y)),
                Step::Curve(at(x - r, y - k), at(x - k, y - r), at(x, y - r)),
                Step::Curve(at(x + k, y - r), at(x + r, y - k), at(x + r, y)),
            ],
            closed: true,
        }
    }
}

fn connect(points: impl IntoIterator<Item = Point>) -> Vec<Step> {
    let mut steps: Vec<Step> = points.into_iter().map(Step::Line).collect();
    if let Some(Step::Line(first)) = steps.first().copied() {
        steps[0] = Step::Move(first);
    }
    steps
}

/// A paper size in points, upright or lying.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paper {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
}

impl Paper {
    /// 210 mm by 297 mm (ISO 216).
    pub const A4: Self = Self { width: 595.28, height: 841.89 };
    /// 297 mm by 420 mm (ISO 216).
    pub const A3: Self = Self { width: 841.89, height: 1190.55 };
    /// 841 mm by 1189 mm (ISO 216).
    pub const A0: Self = Self { width: 2383.94, height: 3370.39 };
    /// 8.5 inch by 11 inch (ANSI A).
    pub const LETTER: Self = Self { width: 612.0, height: 792.0 };

    /// Turned by a quarter.
    pub const fn landscape(self) -> Self {
        Self { width: self.height, height: self.width }
    }
}
