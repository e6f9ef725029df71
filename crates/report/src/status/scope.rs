//! Scope progress: how many items of each release are done.
//!
//! *Invariant*: items that were taken out count nowhere, neither as done nor in the total.
//! Deliberately not here: estimates. Items are counted, because not every plan estimates them.

use slipway_plan::record::{Release, ScopeStatus};
use slipway_text::{label, say};

use super::cover::{Cover, is_open};

/// Scope of one release, or of all.
#[derive(Clone, Debug, PartialEq)]
pub struct ScopeRow {
    /// Key and name of the release.
    pub name: String,
    /// Items done.
    pub done: usize,
    /// Items being done.
    pub under_way: usize,
    /// All items, without those that were taken out.
    pub total: usize,
}

/// All covered releases together, then each open one with items by deployment, then those that are over.
pub(super) fn rows(cover: &Cover<'_>) -> Vec<ScopeRow> {
    let (open, over): (Vec<&Release>, Vec<&Release>) = cover.releases.iter().partition(|r| is_open(r));
    let each = open.into_iter().chain(over.into_iter().rev());
    let mut rows: Vec<ScopeRow> = each.map(|r| of(cover, r)).filter(|row| row.total > 0).collect();
    let sum = |part: fn(&ScopeRow) -> usize| rows.iter().map(part).sum();
    let all = ScopeRow {
        name: say::report_scope_all().text(),
        done: sum(|r| r.done),
        under_way: sum(|r| r.under_way),
        total: sum(|r| r.total),
    };
    match rows.len() {
        0 | 1 => {}
        _ => rows.insert(0, all),
    }
    rows
}

/// Scope of one release.
pub(super) fn of(cover: &Cover<'_>, release: &Release) -> ScopeRow {
    let name = label::long(cover.plan, release.id.into());
    let mut row = ScopeRow { name, done: 0, under_way: 0, total: 0 };
    for item in cover.items(release) {
        row.total += 1;
        match item.status {
            ScopeStatus::Done => row.done += 1,
            ScopeStatus::InProgress => row.under_way += 1,
            ScopeStatus::Open | ScopeStatus::Dropped => {}
        }
    }
    row
}
