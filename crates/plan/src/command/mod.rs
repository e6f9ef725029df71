//! The one way to change a plan: a small value that says what somebody meant.
//!
//! *Invariant*: [`Plan::effect`] is pure. It answers with the changes or refuses with a reason, and the
//! plan is the same either way. What is not well formed is refused; what is merely unwise is a conflict
//! and never refused.
//!
//! The JSON of a command is a promise: it stands in the log of every plan file and is a line of
//! `slipway apply`.

mod add;
mod booking;
mod cadence;
mod clone;
mod draft;
mod follow;
mod process;
mod record;
mod sense;
mod shift;
mod template;
mod template_sense;

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Map;
use uuid::Uuid;

use crate::change::Change;
use crate::error::PlanError;
use crate::field::Value;
use crate::id::RecordRef;
use crate::plan::Plan;
use crate::record::{DecisionKind, DependencyType};
use crate::time::{Lag, Moment, parse_day};

pub(crate) use draft::Draft;

/// How deep batches may stand in batches.
const DEEPEST: usize = 8;

/// What somebody means to change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum Command {
    /// A new record. Its id is made by the caller.
    Add {
        /// Kind and new id.
        record: RecordRef,
        /// Fields that differ from their defaults.
        fields: Map<String, Value>,
    },
    /// Other values for some fields of a record. Another time or environment voids the approval of a booking,
    /// unless its status is among the fields.
    Edit {
        /// Which record.
        record: RecordRef,
        /// New values; null empties.
        fields: Map<String, Value>,
    },
    /// Later or earlier, with all that belongs to it: a release takes its phases, gates, milestones,
    /// waves and bookings along, a phase its activities, gates and bookings. Only planned dates move. The
    /// approval of a booking that moves is void: it is requested again.
    Move {
        /// Which record.
        record: RecordRef,
        /// By calendar days.
        #[serde(default, skip_serializing_if = "is_zero")]
        days: i64,
        /// And by minutes.
        #[serde(default, skip_serializing_if = "is_zero")]
        minutes: i64,
    },
    /// Another planned start or end of a phase, booking, event or window. It voids the approval of a booking.
    Resize {
        /// Which record.
        record: RecordRef,
        /// New start.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        start: Option<Moment>,
        /// New end: last day, or end time.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        end: Option<Moment>,
    },
    /// Away with a record and all that cannot be without it.
    Remove {
        /// Which record.
        record: RecordRef,
    },
    /// A dependency.
    Link {
        /// New id of the dependency.
        id: Uuid,
        /// What comes first.
        from: RecordRef,
        /// What waits.
        to: RecordRef,
        /// Which end waits for which.
        r#type: DependencyType,
        /// Time between.
        #[serde(default, with = "lag_text")]
        lag: Lag,
    },
    /// A release becomes part of an enterprise release.
    Join {
        /// The part.
        release: RecordRef,
        /// The whole.
        parent: RecordRef,
    },
    /// A release is no longer part of an enterprise release.
    Leave {
        /// The part.
        release: RecordRef,
        /// The whole.
        parent: RecordRef,
    },
    /// A copy of a release with its phases, gates, criteria, milestones, requested bookings and inner
    /// dependencies, moved by days. Forecasts, actual dates, evidence, scope and approvals stay behind.
    Clone {
        /// What is copied.
        release: RecordRef,
        /// New id, and seed of the further ids.
        seed: Uuid,
        /// New key.
        key: String,
        /// New name.
        name: String,
        /// By calendar days.
        #[serde(default, skip_serializing_if = "is_zero")]
        days: i64,
    },
    /// A release from a template.
    ApplyTemplate {
        /// Which template.
        template: RecordRef,
        /// New id, and seed of the further ids.
        seed: Uuid,
        /// Key of the release.
        key: String,
        /// Name of the release.
        name: String,
        /// Who owns it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        portfolio: Option<RecordRef>,
        /// Its first day.
        #[serde(with = "moment_text")]
        start: Moment,
    },
    /// A release takes over what its template says by now: missing phases, gates and criteria are added, thresholds,
    /// kinds of phase, tiers and governance set. Nothing is removed and nothing moves; what is over stays.
    FollowTemplate {
        /// Which release.
        release: RecordRef,
        /// Seed of the new ids.
        seed: Uuid,
        /// Also how long phases and the deployment last; a phase keeps its start.
        #[serde(default, skip_serializing_if = "is_false")]
        lengths: bool,
    },
    /// The releases of a cadence: those that are missing are made from its template, those that are not where
    /// the rule says now move there, those whose slot is gone are removed where nothing of anybody's own hangs
    /// on them. Only what lies after today, is live and is not locked changes.
    DrawCadence {
        /// Which cadence.
        cadence: RecordRef,
        /// Seed of the new ids.
        seed: Uuid,
        /// The day after which slots still count.
        #[serde(with = "day_text")]
        today: NaiveDate,
    },
    /// A requested booking is granted.
    ApproveBooking {
        /// Which booking.
        booking: RecordRef,
        /// By whom.
        by: String,
    },
    /// A requested or granted booking is refused.
    RejectBooking {
        /// Which booking.
        booking: RecordRef,
        /// By whom.
        by: String,
        /// Why.
        why: String,
    },
    /// A value for a criterion.
    RecordEvidence {
        /// New id of the evidence.
        id: Uuid,
        /// Which criterion.
        criterion: RecordRef,
        /// A number, `approved` or `rejected`, `done` or `open`.
        value: String,
        /// Who says so.
        who: String,
        /// When it was measured or given.
        #[serde(with = "moment_text")]
        at: Moment,
    },
    /// What somebody decided about a conflict.
    Decide {
        /// New id of the decision.
        id: Uuid,
        /// Identity of the conflict.
        conflict: String,
        /// What was decided.
        decision: DecisionKind,
        /// Who answers for it.
        owner: String,
        /// Until when it holds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Moment>,
        /// Why.
        why: String,
        /// Second name of a waiver.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        second: Option<String>,
        /// When it was decided. Whoever carries it out fills it in, see [`Command::stamped`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decided: Option<Moment>,
    },
    /// Several commands as one: all or none, one entry in the log, one undo.
    Batch {
        /// In order; later ones see what earlier ones did.
        commands: Vec<Command>,
    },
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde wants a reference")]
const fn is_zero(n: &i64) -> bool {
    *n == 0
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde wants a reference")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

macro_rules! as_text {
    ($module:ident, $type:ty) => {
        mod $module {
            use super::*;
            pub(super) fn serialize<S: serde::Serializer>(it: &$type, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(it)
            }
            pub(super) fn deserialize<'de, D: serde::Deserializer<'de>>(from: D) -> Result<$type, D::Error> {
                String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
as_text!(lag_text, Lag);
as_text!(moment_text, Moment);

mod day_text {
    use super::{Deserialize, NaiveDate, parse_day};
    pub(super) fn serialize<S: serde::Serializer>(it: &NaiveDate, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&it.format("%Y-%m-%d"))
    }
    pub(super) fn deserialize<'de, D: serde::Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
        parse_day(&String::deserialize(from)?).map_err(serde::de::Error::custom)
    }
}

impl Serialize for Moment {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        moment_text::deserialize(from)
    }
}

impl Command {
    /// The command with the moment at which it is carried out, where it has a place for one that is empty. The
    /// plan has no clock, so the caller says when "now" is.
    pub fn stamped(&self, now: Moment) -> Cow<'_, Self> {
        let mut made = Cow::Borrowed(self);
        if self.wants_stamp() {
            made.to_mut().stamp(now);
        }
        made
    }

    fn wants_stamp(&self) -> bool {
        match self {
            Self::Decide { decided, .. } => decided.is_none(),
            Self::Batch { commands } => commands.iter().any(Self::wants_stamp),
            _ => false,
        }
    }

    fn stamp(&mut self, now: Moment) {
        match self {
            Self::Decide { decided: decided @ None, .. } => *decided = Some(now),
            Self::Batch { commands } => commands.iter_mut().for_each(|command| command.stamp(now)),
            _ => {}
        }
    }
}

impl Plan {
    /// What `command` would change, in order. Pure: the plan stays as it is.
    pub fn effect(&self, command: &Command) -> Result<Vec<Change>, PlanError> {
        let mut draft = Draft::new(self);
        draft.run(command, 0)?;
        draft.check().map_err(|(at, why)| self.placed(command, at, why))?;
        Ok(draft.finish())
    }

    /// What is wrong with the whole, at the command of a batch that touched the record last.
    fn placed(&self, command: &Command, at: RecordRef, why: PlanError) -> PlanError {
        let Command::Batch { commands } = command else { return why };
        let (mut draft, mut place) = (Draft::new(self), None);
        for (n, command) in commands.iter().enumerate() {
            let before = draft.get(at).ok();
            if draft.run(command, 1).is_ok() && draft.get(at).ok() != before {
                place = Some(n + 1);
            }
        }
        match place {
            Some(place) => PlanError::InBatch { place, why: Box::new(why) },
            None => why,
        }
    }
}

impl Draft<'_> {
    fn run(&mut self, command: &Command, depth: usize) -> Result<(), PlanError> {
        match command {
            Command::Add { record, fields } => self.add_fields(*record, fields),
            Command::Edit { record, fields } => self.edit(*record, fields),
            Command::Move { record, days, minutes } => self.shift(*record, *days, *minutes),
            Command::Resize { record, start, end } => self.resize(*record, *start, *end),
            Command::Remove { record } => self.remove(*record),
            Command::Link { id, from, to, r#type, lag } => self.link(*id, *from, *to, *r#type, *lag),
            Command::Join { release, parent } => self.join(*release, *parent),
            Command::Leave { release, parent } => self.leave(*release, *parent),
            Command::Clone { release, seed, key, name, days } => {
                self.clone_release(*release, *seed, key, name, *days)
            }
            Command::ApplyTemplate { template, seed, key, name, portfolio, start } => {
                let of =
                    template::NewRelease { seed: *seed, key, name, portfolio: *portfolio, start: *start };
                self.apply_template(*template, &of)
            }
            Command::FollowTemplate { release, seed, lengths } => {
                self.follow_template(*release, *seed, *lengths)
            }
            Command::DrawCadence { cadence, seed, today } => self.draw_cadence(*cadence, *seed, *today),
            Command::ApproveBooking { booking, by } => self.approve(*booking, by),
            Command::RejectBooking { booking, by, why } => self.reject(*booking, by, why),
            Command::RecordEvidence { id, criterion, value, who, at } => {
                self.record_evidence(*id, *criterion, value, who, *at)
            }
            Command::Decide { .. } => self.decide(command),
            Command::Batch { commands } => {
                if depth >= DEEPEST {
                    return Err(PlanError::NestedTooDeep);
                }
                for (n, command) in commands.iter().enumerate() {
                    self.run(command, depth + 1)
                        .map_err(|why| PlanError::InBatch { place: n + 1, why: Box::new(why) })?;
                }
                Ok(())
            }
        }
    }
}
