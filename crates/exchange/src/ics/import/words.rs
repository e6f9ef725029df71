//! Which words tell holidays, freezes and days of work: data, the same for every calendar.
//!
//! Invariant: words are compared in lower case, anywhere in a text. A language that is missing here is one more
//! word in a list; no other place knows any.

use crate::ics::{Component, Event};

/// People do not work.
const HOLIDAY: &[&str] = &[
    "holiday",
    "day off",
    "days off",
    "feiertag",
    "ferien",
    "férié",
    "ferié",
    "festivo",
    "feriado",
    "festività",
    "feestdag",
    "helligdag",
    "helgdag",
    "pyhäpäivä",
    "svátek",
    "święto",
    "ünnepnap",
    "tatil",
    "αργία",
    "праздник",
    "假日",
    "假期",
    "节假",
    "休日",
    "祝日",
    "공휴일",
];

/// People work although it looks as if they did not.
const WORKDAY: &[&str] = &["上班", "补班", "補班", "workday", "working day", "arbeitstag"];

/// Change must not be scheduled.
const FREEZE: &[&str] =
    &["freeze", "blackout", "blockout", "embargo", "moratorium", "change stop", "frozen", "冻结", "封网"];

/// What an event, or a calendar, is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    Holiday,
    Workday,
    Freeze,
}

/// What a text is about; days of work first, since they are named after the holiday that they make up for.
pub(super) fn about(text: &str) -> Option<About> {
    let text = text.to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
    [(WORKDAY, About::Workday), (FREEZE, About::Freeze), (HOLIDAY, About::Holiday)]
        .into_iter()
        .find_map(|(words, about)| any(words).then_some(about))
}

/// What an event is about, by its title or categories.
pub(super) fn event_about(event: &Event) -> Option<About> {
    about(&event.summary).or_else(|| categories_about(event))
}

/// What its categories alone say.
pub(super) fn categories_about(event: &Event) -> Option<About> {
    event.categories.iter().find_map(|category| about(category))
}

/// What a calendar holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nature {
    /// Days off, and days of work in lieu.
    Holidays,
    /// Periods without change.
    Freezes,
    /// Dates of a release, or anything else.
    Schedule,
}

/// A calendar's nature: by its own name, description and file, else by its titles. Half of them are enough for
/// holidays (the others are feasts by name), which are whole days, always. Freezes must be all of them: the
/// schedule of a release has many that freeze code and not production.
pub(super) fn nature(calendars: &[Component], file: &str, events: &[Event]) -> Nature {
    let heading = |name: &str| {
        let properties = calendars.iter().filter_map(|calendar| calendar.property(name));
        properties.map(|property| property.text()).collect::<Vec<_>>().join(" ")
    };
    let names = ["NAME", "X-WR-CALNAME", "X-WR-CALDESC", "DESCRIPTION", "PRODID"].map(heading);
    let own = about(&format!("{} {file}", names.join(" ")));
    let told = |of: &[About]| {
        events.iter().filter(|event| event_about(event).is_some_and(|about| of.contains(&about))).count()
    };
    let whole_days = events.iter().all(|event| event.days().is_some());
    let of_rest = matches!(own, Some(About::Holiday | About::Workday))
        || told(&[About::Holiday, About::Workday]) * 2 >= events.len();
    match own {
        _ if whole_days && of_rest && own != Some(About::Freeze) => Nature::Holidays,
        Some(About::Freeze) => Nature::Freezes,
        _ if told(&[About::Freeze]) == events.len() => Nature::Freezes,
        _ => Nature::Schedule,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_tell_what_they_are_about() {
        for (title, expected) in [
            ("Christmas Holidays", Some(About::Holiday)),
            ("上班(补春节假期)", Some(About::Workday)),
            ("春节假期", Some(About::Holiday)),
            ("Gesetzlicher Feiertag", Some(About::Holiday)),
            ("Year-end FREEZE", Some(About::Freeze)),
            ("v1.35.0-rc.1 Released", None),
        ] {
            assert_eq!(about(title), expected, "{title}");
        }
    }
}
