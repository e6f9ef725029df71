//! `gate-missing`: gates of the template do not exist on the release that follows it. Subjects: the
//! release, the template. Gates are known by name; a release that is over takes no part.

use serde_json::{Value, json};
use slipway_plan::record::{Gate, Record, Release, ReleaseId, ReleaseTemplate};
use slipway_plan::{Change, RecordKind, RecordRef};

use super::phase_order::{template_changed, template_of};
use super::{
    ConflictKind, Detector, Touched, View, gates_of, live_release, liveness_changed, same_name, sides,
};
use crate::conflict::Conflict;
use crate::explain::{Explanation, Fact, Removal};
use crate::process::{ProcessHeadline, ProcessStatement};
use crate::statement::{Headline, Statement};

pub(super) struct GateMissing;

impl Detector for GateMissing {
    fn subjects(&self) -> &'static [RecordKind] {
        &[RecordKind::Release]
    }

    fn hears_of(&self) -> &'static [RecordKind] {
        &[RecordKind::Gate, RecordKind::Release, RecordKind::ReleaseTemplate]
    }

    fn touched(&self, view: View<'_>, change: &Change, touched: &mut Touched) {
        for record in sides(change) {
            match record {
                Record::Gate(g) => touched.add(g.release),
                Record::Release(r) if liveness_changed(change) || template_changed(change) => {
                    touched.add(r.id);
                }
                Record::ReleaseTemplate(t) => touched.naming::<Release>(view.plan, t.id),
                _ => {}
            }
        }
    }

    fn check(&self, view: View<'_>, at: RecordRef, found: &mut Vec<Conflict>) {
        if let Some(release) = live_release(view.plan, ReleaseId(at.id)) {
            judge(view, release, || gates_of(view.plan, release.id), found);
        }
    }

    fn check_all(&self, view: View<'_>, found: &mut Vec<Conflict>) {
        let gates: Vec<&Gate> = view.plan.all::<Gate>().collect();
        let of_release = view.scan().by_release(gates.iter().map(|g| g.release));
        for (release, places) in view.plan.all::<Release>().zip(of_release.each()) {
            if release.is_live() {
                judge(view, release, || places.iter().map(|n| gates[*n as usize]), found);
            }
        }
    }

    fn explain(&self, view: View<'_>, conflict: &Conflict) -> Option<Explanation> {
        let &[at, template] = &conflict.subjects[..] else { return None };
        let release = live_release(view.plan, ReleaseId(at.id))?;
        let t = template_of(view.plan, release).filter(|t| RecordRef::from(t.id) == template)?;
        let gates: Vec<String> = missing(t, || gates_of(view.plan, release.id)).map(str::to_owned).collect();
        if gates.is_empty() {
            return None;
        }
        let left = t.gates.0.iter().filter(|g| !gates.contains(&g.name)).map(|g| json!(g));
        let value: Value = left.collect();
        let follows = ProcessStatement::Follows { release: at, template };
        let facts = vec![
            Fact::new(
                Statement::Process(follows),
                vec![at, template],
                Removal::Clear { record: at, fields: vec!["template"] },
            ),
            Fact::new(
                Statement::Process(ProcessStatement::TemplateGates { template, gates: gates.clone() }),
                vec![template],
                Removal::Set { record: template, field: "gates", value },
            ),
        ];
        let headline = ProcessHeadline::GateMissing { release: at, template, gates };
        Some(Explanation { headline: Headline::Process(headline), facts })
    }
}

fn judge<'a, G: Iterator<Item = &'a Gate>>(
    view: View<'a>,
    release: &Release,
    gates: impl Fn() -> G,
    found: &mut Vec<Conflict>,
) {
    let Some(template) = template_of(view.plan, release) else { return };
    if missing(template, gates).next().is_some() {
        let subjects = [release.id.into(), template.id.into()];
        found.push(Conflict::new(ConflictKind::GateMissing, None, &subjects));
    }
}

/// Names of the template's gates that the release has not.
fn missing<'a, G: Iterator<Item = &'a Gate>>(
    template: &'a ReleaseTemplate,
    gates: impl Fn() -> G,
) -> impl Iterator<Item = &'a str> {
    let names = template.gates.0.iter().map(|g| g.name.as_str());
    names.filter(move |name| !gates().any(|g| same_name(&g.name, name)))
}
