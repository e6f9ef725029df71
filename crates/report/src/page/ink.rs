//! Colours on paper: the light tokens of the interface, so that screen and paper look like one thing. Paper is white,
//! so fills are the status colour at 10 %, and what the screen fills solid is cross-hatched.
//!
//! Invariant: a status is never told by colour alone; each [`StatusInk`] carries its mark.
//! Deliberately not here: the dark theme, transparency (a tint is computed against white, so that it prints alike).

use super::Mark;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

impl Colour {
    /// From `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self { red, green, blue }
    }

    /// This colour at `strength` (0 to 1) over white paper.
    ///
    /// ```
    /// use slipway_report::page::Colour;
    /// assert_eq!(Colour::hex(0x000000).tint(0.5), Colour::hex(0x808080));
    /// ```
    pub const fn tint(self, strength: f32) -> Self {
        let strength = strength.clamp(0.0, 1.0);
        Self {
            red: over_white(self.red, strength),
            green: over_white(self.green, strength),
            blue: over_white(self.blue, strength),
        }
    }
}

/// Paper.
pub const WHITE: Colour = Colour::hex(0xFFFFFF);
/// Every second row or lane.
pub const ALTERNATE: Colour = Colour::hex(0xF7F8FA);
/// Text that is read first.
pub const TEXT: Colour = Colour::hex(0x101828);
/// Text that is read second.
pub const SECONDARY: Colour = Colour::hex(0x475467);
/// Fine grid lines.
pub const GRID_MINOR: Colour = Colour::hex(0xE9ECF1);
/// Month lines, axes, table rules.
pub const GRID_MAJOR: Colour = Colour::hex(0x98A2B3);
/// Dependencies.
pub const LINK: Colour = Colour::hex(0x667085);
/// The line of today.
pub const TODAY: Colour = Colour::hex(0x1D4ED8);
/// Conflict: outline, flag, text.
pub const CONFLICT: Colour = Colour::hex(0xB42318);
/// Behind a conflict.
pub const CONFLICT_FILL: Colour = Colour::hex(0xFEE4E2);
/// Behind a freeze.
pub const FREEZE_FILL: Colour = Colour::hex(0xFFF6E5);
/// The hatching of a freeze.
pub const FREEZE_LINE: Colour = Colour::hex(0xB7791F);

const fn over_white(part: u8, strength: f32) -> u8 {
    (255.0 - (255.0 - part as f32) * strength).round() as u8
}

/// How one status looks: a pale fill, the label on it, the stripe at its left, and the mark that stands for it in grey.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StatusInk {
    /// The area of a bar.
    pub fill: Colour,
    /// Text on the fill.
    pub label: Colour,
    /// The stripe at the left, and the mark.
    pub stripe: Colour,
    /// What tells the status without colour.
    pub mark: Mark,
    /// What lies on the fill.
    pub ground: Ground,
}

/// The texture of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// The fill alone.
    Plain,
    /// Lines both ways: loud in grey too.
    CrossHatched,
}

const fn status(label: Colour, stripe: u32, mark: Mark) -> StatusInk {
    let stripe = Colour::hex(stripe);
    StatusInk { fill: stripe.tint(FILL), label, stripe, mark, ground: Ground::Plain }
}

/// How strong fills are on paper.
const FILL: f32 = 0.10;

/// Not begun.
pub const PLANNED: StatusInk = status(TEXT, 0x0A2AA6, Mark::Circle);
/// As planned.
pub const ON_TRACK: StatusInk = status(TEXT, 0x18716F, Mark::Check);
/// May be late.
pub const AT_RISK: StatusInk = status(TEXT, 0xB27A20, Mark::Bang);
/// Late: the only one with a texture.
pub const LATE: StatusInk = StatusInk { ground: Ground::CrossHatched, ..status(TEXT, 0xAC2307, Mark::Cross) };
/// Finished.
pub const DONE: StatusInk = status(SECONDARY, 0x8E9094, Mark::Dash);
