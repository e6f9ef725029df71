//! Freezes, maintenance and holidays, with their recurrence.
//!
//! Invariant: the first event lies on the rule, since clients count a start that does not as one more; `UNTIL` is
//! a day for days and UTC for times (RFC 5545, 3.3.10).

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime};
use chrono_tz::Tz;
use slipway_plan::record::{Content, Severity, WindowKind, WindowRule};
use slipway_plan::time::instant;
use slipway_plan::{RecordKind, Span};
use slipway_text::{kind, say};

use super::{Book, Draft, facts};

/// How far the first instance of a rule is looked for.
const FIRST_WITHIN_DAYS: u64 = 3_660;

impl Book<'_> {
    pub(super) fn window(&mut self, it: &WindowRule, removed: Option<NaiveDateTime>) {
        let title = match (it.kind, it.severity) {
            (WindowKind::Freeze, Severity::Hard) => say::feed_freeze(&it.name),
            (WindowKind::Freeze, Severity::Soft) => say::feed_freeze_soft(&it.name),
            (WindowKind::Maintenance, _) => say::feed_maintenance(&it.name),
            (WindowKind::Holiday, _) => say::feed_holiday(&it.name),
            // When change may be made, and when people work, is no event of a year.
            (WindowKind::Deployment | WindowKind::WorkingHours, _) => return,
        };
        if !self.wants(Content::Windows) || !self.wants_window(it) {
            return;
        }
        let Some(span) = first(it) else { return };
        if !self.covers_window(it, span) {
            return;
        }
        let zone = it.zone.unwrap_or_else(|| self.plan.zone());
        let draft = Draft {
            part: "",
            title: title.text(),
            text: facts::of(self.plan, it, &["tiers", "release_kinds", "phase_kinds", "scope", "note"]),
            place: String::new(),
            kind: RecordKind::WindowRule,
            categories: vec![kind::choice(it.kind.word())],
            span,
            elapsed: None,
            zone,
            busy: false,
        };
        let standing = self.standing(false, None, removed);
        let Some(mut entry) = self.entry(it.id.into(), &[], standing, draft) else { return };
        if let Some(rule) = &it.rrule {
            let days = matches!(span, Span::Days { .. });
            entry.rrule = Some(written(rule.as_str(), days, zone));
            entry.exdates = it.exceptions.iter().map(|day| day.and_time(span.start().time())).collect();
        }
        self.events.push(entry);
    }

    /// Whether any of its periods lies in the feed.
    fn covers_window(&self, it: &WindowRule, span: Span) -> bool {
        if it.rrule.is_none() {
            return self.covers(span);
        }
        if self.of.from.is_none() && self.of.to.is_none() {
            return true;
        }
        let midnight = |day: NaiveDate| day.and_time(NaiveTime::MIN);
        let from = self.of.from.map_or_else(|| span.start(), midnight);
        let end = self.of.to.and_then(|to| to.succ_opt()).map(midnight);
        let end = end.or_else(|| from.checked_add_days(Days::new(FIRST_WITHIN_DAYS))).unwrap_or(from);
        !it.periods(from, end).is_empty()
    }
}

/// The first period that takes place by the rule; `None` where none ever does.
fn first(it: &WindowRule) -> Option<Span> {
    let span = it.span();
    let Some(rule) = &it.rrule else { return Some(span) };
    let until = span.start().checked_add_days(Days::new(FIRST_WITHIN_DAYS))?;
    let start = *rule.starts(span.start(), span.start(), until).first()?;
    let later = start - span.start();
    Some(match span {
        Span::Days { first, last } => Span::Days { first: first + later, last: last + later },
        Span::Hours { end, .. } => Span::Hours { start, end: end + later },
    })
}

/// The rule with its `UNTIL`, which a plan keeps on the wall's clock, as calendars want it.
fn written(rule: &str, days: bool, zone: Tz) -> String {
    let part = |part: &str| {
        let Some(until) = part.strip_prefix("UNTIL=") else { return part.to_owned() };
        let day = until.get(..8).unwrap_or(until);
        if days {
            return format!("UNTIL={day}");
        }
        let time = until.get(9..15).unwrap_or("235959");
        let wall = NaiveDateTime::parse_from_str(&format!("{day}{time}"), "%Y%m%d%H%M%S");
        let utc = wall.ok().and_then(|wall| DateTime::from_timestamp(instant(wall, zone), 0));
        utc.map_or_else(|| part.to_owned(), |utc| format!("UNTIL={}", utc.format("%Y%m%dT%H%M%SZ")))
    };
    rule.split(';').map(part).collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn until_is_a_day_or_utc() {
        let berlin = Tz::Europe__Berlin;
        for (rule, days, expected) in [
            ("FREQ=DAILY;UNTIL=20270701", true, "FREQ=DAILY;UNTIL=20270701"),
            ("FREQ=DAILY;UNTIL=20270701T180000", true, "FREQ=DAILY;UNTIL=20270701"),
            ("FREQ=DAILY;UNTIL=20270701T180000", false, "FREQ=DAILY;UNTIL=20270701T160000Z"),
            ("FREQ=DAILY;UNTIL=20270701", false, "FREQ=DAILY;UNTIL=20270701T215959Z"),
            ("FREQ=DAILY;COUNT=3", false, "FREQ=DAILY;COUNT=3"),
        ] {
            assert_eq!(written(rule, days, berlin), expected);
        }
    }
}
