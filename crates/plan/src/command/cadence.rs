//! Drawing a cadence: its releases are made, moved and removed as [`crate::cadence::draw`] says.

use chrono::NaiveDate;
use serde_json::json;
use uuid::Uuid;

use super::Draft;
use super::record::fields;
use super::template::NewRelease;
use crate::cadence::{self, Drawn, Slot, Step};
use crate::error::PlanError;
use crate::id::{RecordRef, derived_id};
use crate::record::{Cadence, ReleaseTemplate};
use crate::time::Moment;

impl Draft<'_> {
    pub(super) fn draw_cadence(
        &mut self,
        at: RecordRef,
        seed: Uuid,
        today: NaiveDate,
    ) -> Result<(), PlanError> {
        let plan = self.as_plan();
        let (cadence, template) = cadence::cadence_of(&plan, at).ok_or(PlanError::NotFound(at))?;
        let lines = cadence::draw(&plan, cadence, today);
        let lines = lines.map_err(|why| PlanError::Cadence { cadence: at, why })?;
        let (cadence, template) = (cadence.clone(), template.clone());
        drop(plan);
        // What goes makes room for the keys of what comes.
        for line in lines.iter().filter(|line| line.step == Step::Remove) {
            if let Some(release) = line.release {
                self.remove(release.into())?;
            }
        }
        for line in &lines {
            self.carry_out(line, (&cadence, &template), seed)?;
        }
        Ok(())
    }

    fn carry_out(
        &mut self,
        line: &Drawn,
        of: (&Cadence, &ReleaseTemplate),
        seed: Uuid,
    ) -> Result<(), PlanError> {
        let Some(slot) = &line.slot else { return Ok(()) };
        match (line.step, line.release) {
            (Step::Create, None) => self.make_slot(line, slot, of, seed),
            (Step::Move(_) | Step::Same, Some(release)) => {
                if let Step::Move(days) = line.step {
                    self.shift(release.into(), days, 0)?;
                }
                // A changed rule gives the release another nominal day.
                self.edit(release.into(), &fields([("slot", json!(Moment::day(slot.nominal)))]))
            }
            _ => Ok(()),
        }
    }

    fn make_slot(
        &mut self,
        line: &Drawn,
        slot: &Slot,
        (cadence, template): (&Cadence, &ReleaseTemplate),
        seed: Uuid,
    ) -> Result<(), PlanError> {
        let Ok(day) = slot.day else { return Ok(()) };
        let id = derived_id(seed, slot.number as u64);
        let release = RecordRef::new(crate::RecordKind::Release, id);
        let start = Moment::day(day).shifted(-template.deploy_offset, 0);
        let of = NewRelease {
            seed: id,
            key: &line.key,
            name: &line.name,
            portfolio: cadence.portfolio.map(Into::into),
            start: start.ok_or(PlanError::DateOutOfRange(release))?,
        };
        self.apply_template(template.id.into(), &of)?;
        let made = fields([
            ("cadence", json!(RecordRef::from(cadence.id))),
            ("slot", json!(Moment::day(slot.nominal))),
            ("team", json!(cadence.team.map(RecordRef::from))),
        ]);
        self.edit(release, &made)
    }
}
