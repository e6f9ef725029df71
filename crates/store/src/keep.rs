//! Backups that come and go by themselves: the last ten, one for each of 24 hours, one for each of 30
//! days.
//!
//! *Invariant*: older ones go only after a new one has passed, so the last verified one is never
//! removed. Only files of this plan's own naming are touched. When to make one is the caller's decision.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use rustc_hash::FxHashSet;

use crate::error::StoreError;
use crate::store::Store;

const LAST: usize = 10;
const HOURS: i64 = 24;
const DAYS: i64 = 30;
const STAMP: &str = "%Y%m%dT%H%M%SZ";
const EXTENSION: &str = "slipway";

/// A backup that was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where.
    pub path: PathBuf,
    /// When it was made, to the second.
    pub at: DateTime<Utc>,
}

/// Makes a backup of an open plan in `folder` (which must exist) and removes those that are no longer
/// needed. A folder is for one plan; plans of different names may share one.
pub fn keep_backups(store: &Store, folder: &Path, now: DateTime<Utc>) -> Result<Kept, StoreError> {
    let stem = stem_of(store.path());
    let path = folder.join(format!("{stem}.{}.{EXTENSION}", now.format(STAMP)));
    store.backup(&path)?;
    let all = backups(store.path(), folder)?;
    let times: Vec<DateTime<Utc>> = all.iter().map(|kept| kept.at).collect();
    let needed = needed(&times, now);
    for (kept, _) in all.iter().zip(needed).filter(|(kept, needed)| !needed && kept.path != path) {
        fs::remove_file(&kept.path)?;
    }
    let at = NaiveDateTime::parse_from_str(&now.format(STAMP).to_string(), STAMP);
    Ok(Kept { path, at: at.map_or(now, |at| at.and_utc()) })
}

/// The backups of the plan at `plan` in `folder`, newest first.
pub fn backups(plan: &Path, folder: &Path) -> Result<Vec<Kept>, StoreError> {
    let stem = stem_of(plan);
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let stamp = name.strip_prefix(&stem).and_then(|rest| rest.strip_prefix('.'));
        let stamp = stamp.and_then(|rest| rest.strip_suffix(&format!(".{EXTENSION}")));
        if let Some(at) = stamp.and_then(|stamp| NaiveDateTime::parse_from_str(stamp, STAMP).ok()) {
            all.push(Kept { path, at: at.and_utc() });
        }
    }
    all.sort_by_key(|kept| std::cmp::Reverse(kept.at));
    Ok(all)
}

fn stem_of(plan: &Path) -> String {
    plan.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Which of these times, newest first, are still needed.
fn needed(times: &[DateTime<Utc>], now: DateTime<Utc>) -> Vec<bool> {
    let (mut hours, mut days) = (FxHashSet::default(), FxHashSet::default());
    let each = times.iter().enumerate().map(|(place, &at)| {
        let age = now - at;
        let hour = age < Duration::hours(HOURS) && hours.insert(at.timestamp().div_euclid(3600));
        let day = age < Duration::days(DAYS) && days.insert(at.date_naive());
        place < LAST || hour || day
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_last_then_hours_then_days() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        // One every ten minutes for 40 days, newest first.
        let times: Vec<_> = (0..40 * 144).map(|n| now - Duration::minutes(10 * n)).collect();
        let needed = needed(&times, now);
        let kept: Vec<_> = times.iter().zip(&needed).filter(|(_, keep)| **keep).map(|(at, _)| *at).collect();
        assert_eq!(kept[..10], times[..10]);
        let hours: FxHashSet<_> = kept.iter().map(|at| at.timestamp() / 3600).collect();
        let days: FxHashSet<_> = kept.iter().map(|at| at.date_naive()).collect();
        assert!(hours.len() >= 24 && days.len() >= 30, "{} hours, {} days", hours.len(), days.len());
        assert!(kept.len() <= 10 + 25 + 31, "{}", kept.len());
        assert!(kept.iter().all(|at| now - *at < Duration::days(30)));
    }

    #[test]
    fn a_lonely_old_one_stays() {
        let now = DateTime::from_timestamp(1_800_000_000, 0).unwrap();
        assert_eq!(needed(&[now - Duration::days(900)], now), [true]);
    }
}
