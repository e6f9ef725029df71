//! Shapes of answers about templates that releases follow.

use serde::Serialize;
use slipway_plan::RecordRef;
use ts_rs::TS;

/// What following the template does about a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FollowStep {
    /// It is taken over.
    Applied,
    /// It is taken over where lengths are asked for.
    Length,
    /// It stays; somebody must look at it.
    Stays,
}

/// One difference between a release and its template.
#[derive(Debug, Serialize, TS)]
pub struct TemplateLine {
    /// In words.
    pub text: String,
    /// What following does.
    pub step: FollowStep,
}

/// A release that follows a template and differs from it.
#[derive(Debug, Serialize, TS)]
pub struct TemplateFollower {
    /// Which.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How it differs.
    pub lines: Vec<TemplateLine>,
}

/// Which releases follow a template, and what would change.
#[derive(Debug, Serialize, TS)]
pub struct TemplateImpact {
    /// Which template.
    #[ts(type = "Ref")]
    pub r#ref: RecordRef,
    /// Its name.
    pub title: String,
    /// Releases that differ, by key.
    pub releases: Vec<TemplateFollower>,
    /// How many are as the template says.
    pub same: usize,
    /// How many are completed or cancelled, and not compared.
    pub over: usize,
}
