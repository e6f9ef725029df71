//! Slots of a cadence in words: why each is where it is, and what drawing does.
//!
//! Invariant: a step or reason without a sentence does not compile.

use slipway_plan::Plan;
use slipway_plan::cadence::{CadenceFault, LeftOut, Obstacle, Reason, Slot, Step, Then};

use crate::message::Message;
use crate::{dates, label, say};

/// One reason: what was in the way, and what it came to.
pub fn reason(plan: &Plan, reason: &Reason) -> Message {
    let on = dates::day(reason.on);
    let why = match reason.obstacle {
        Obstacle::Weekday => say::cadence_weekday(on),
        Obstacle::Holiday(rule) => say::cadence_holiday(on, label::short(plan, rule.into())),
        Obstacle::Freeze(rule) => say::cadence_freeze(on, label::short(plan, rule.into())),
    };
    match reason.then {
        Then::Moved(day) => say::cadence_moved(why.text(), dates::day(day)),
        Then::Stayed => say::cadence_stayed(why.text()),
        Then::Skipped => say::cadence_skipped(why.text()),
    }
}

/// All reasons of a slot, in order.
pub fn reasons(plan: &Plan, slot: &Slot) -> Vec<Message> {
    let mut all: Vec<Message> = slot.reasons.iter().map(|each| reason(plan, each)).collect();
    match slot.day {
        Err(LeftOut::Taken(day)) => all.push(say::cadence_taken(dates::day(day))),
        Err(LeftOut::Nowhere) => all.push(say::cadence_nowhere()),
        // The last reason says so already.
        Err(LeftOut::Skipped) | Ok(_) => {}
    }
    all
}

/// What is done, in a few words.
pub fn step(step: Step) -> Message {
    match step {
        Step::Create => say::cadence_create(),
        Step::Move(days) if days < 0 => say::cadence_move_earlier(-days),
        Step::Move(days) => say::cadence_move_later(days),
        Step::Same => say::cadence_same(),
        Step::Past => say::cadence_past(),
        Step::Locked => say::cadence_locked(),
        Step::Over => say::cadence_over(),
        Step::Undated => say::cadence_undated(),
        Step::Remove => say::cadence_remove(),
        Step::Kept => say::cadence_kept(),
        Step::LeftOut => say::cadence_left_out(),
    }
}

/// Why a cadence cannot be drawn, and what helps.
pub fn fault(name: &str, fault: &CadenceFault) -> (Message, Message) {
    match fault {
        CadenceFault::NoSlot => (say::refused_cadence_no_slot(name), say::refused_cadence_no_slot_hint()),
        CadenceFault::AllLeftOut(count) => {
            (say::refused_cadence_all_left_out(name, *count), say::refused_cadence_all_left_out_hint())
        }
        CadenceFault::TooMany(most) => {
            (say::refused_cadence_too_many(name, *most), say::refused_cadence_too_many_hint())
        }
        CadenceFault::EqualKeys { key, one, other } => (
            say::refused_cadence_equal_keys(dates::day(*one), dates::day(*other), key),
            say::refused_cadence_equal_keys_hint(),
        ),
    }
}
