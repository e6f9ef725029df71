//! Colours on paper: the light tokens of the interface, so that screen and paper look like one thing.
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
    pub fn tint(self, strength: f32) -> Self {
        let strength = strength.clamp(0.0, 1.0);
        let mix = |c: u8| (255.0 - (255.0 - f32::from(c)) * strength).round() as u8;
        Self { red: mix(self.red), green: mix(self.green), blue: mix(self.blue) }
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
}

const fn status(fill: u32, label: u32, stripe: u32, mark: Mark) -> StatusInk {
    StatusInk { fill: Colour::hex(fill), label: Colour::hex(label), stripe: Colour::hex(stripe), mark }
}

/// Not begun.
pub const PLANNED: StatusInk = status(0xDDE4FB, 0x101828, 0x0A2AA6, Mark::Circle);
/// As planned.
pub const ON_TRACK: StatusInk = status(0xD5ECEA, 0x101828, 0x18716F, Mark::Check);
/// May be late.
pub const AT_RISK: StatusInk = status(0xFBEBCB, 0x101828, 0xB27A20, Mark::Bang);
/// Late: the only solid fill.
pub const LATE: StatusInk = status(0xAC2307, 0xFFFFFF, 0x6E1300, Mark::Cross);
/// Finished.
pub const DONE: StatusInk = status(0xECEDEE, 0x475467, 0x8E9094, Mark::Dash);
