//! Templates as answers: which releases follow one, and what following it would change.

use slipway_plan::follow::{TemplateChange, followers, template_changes};
use slipway_plan::record::{Release, ReleaseTemplate, ReleaseTemplateId};
use slipway_plan::{Plan, PlanError, RecordRef};
use slipway_text::{label, template as words};

use crate::wire::{FollowStep, TemplateFollower, TemplateImpact, TemplateLine, WireError};

/// The releases that follow a template, and how they differ from it.
pub fn impact(plan: &Plan, at: RecordRef) -> Result<TemplateImpact, WireError> {
    let found = plan.get::<ReleaseTemplate>(ReleaseTemplateId(at.id));
    let template = found.filter(|t| RecordRef::from(t.id) == at);
    let template = template.ok_or_else(|| WireError::refused(plan, &PlanError::NotFound(at)))?;
    let all = followers(plan, template);
    let over = all.iter().filter(|r| !r.is_live()).count();
    let releases: Vec<_> = all.iter().filter_map(|release| follower(plan, release)).collect();
    let same = all.len() - over - releases.len();
    Ok(TemplateImpact { r#ref: at, title: label::long(plan, at), releases, same, over })
}

fn follower(plan: &Plan, release: &Release) -> Option<TemplateFollower> {
    let changes = template_changes(plan, release.id);
    let line = |change: &TemplateChange| TemplateLine {
        text: words::change(plan, change).text(),
        step: match change {
            change if change.applies(false) => FollowStep::Applied,
            change if change.applies(true) => FollowStep::Length,
            _ => FollowStep::Stays,
        },
    };
    (!changes.is_empty()).then(|| TemplateFollower {
        r#ref: release.id.into(),
        key: release.key.clone(),
        name: release.name.clone(),
        lines: changes.iter().map(line).collect(),
    })
}
