//! Reads the forms of a rule.
//!
//! *Invariant*: what is read leaves no word over, and each number that it holds makes sense.

use super::words::Words;
use super::{BadRule, DayUnit, Expected, Form, Length, Named, Only, Period, RuleFault};
use crate::record::ReleaseKind;

/// Most days and most of anything that a rule counts.
const MOST: u32 = 366;

const RELEASES: &[&str] = &["releases", "release"];
const RELEASE: &[&str] = &["release", "releases"];
const PHASES: &[&str] = &["phases", "phase", "cycles", "cycle"];
const GATE: &[&str] = &["gate", "gates"];

pub(super) fn read(text: &str) -> Result<(Form, Only), BadRule> {
    let mut words = Words::of(text)?;
    let mut only = Only::default();
    let form = match words.one_of(&[&["no"], &["at"], &["every", "each", "a", "an"]])? {
        0 => forbidden(&mut words, &mut only)?,
        1 => before(&mut words)?,
        _ => demanded(&mut words, &mut only)?,
    };
    limits(&mut words, &mut only)?;
    Ok((form, only))
}

fn forbidden(words: &mut Words, only: &mut Only) -> Result<Form, BadRule> {
    match words.one_of(&[&["two"], &["more"], &["production"]])? {
        0 => {
            kind(words, only, RELEASES)?;
            words.all_of(&["touch", "one", "system", "within"])?;
            Ok(Form::Apart(length(words, 0)?))
        }
        1 => {
            words.all_of(&["than"])?;
            let count = words.number(1, MOST)?;
            kind(words, only, RELEASES)?;
            words.one_of(&[&["deploy", "deploys"]])?;
            words.all_of(&["in", "one"])?;
            let of = [Period::Day, Period::Week, Period::Month, Period::Quarter, Period::Year];
            let per = of[words.one_of(&[&["day"], &["week"], &["month"], &["quarter"], &["year"]])?];
            Ok(Form::AtMost { count, per })
        }
        _ => {
            words.one_of(&[&["change", "changes"]])?;
            closed(words)
        }
    }
}

/// `from T-3 to T+2 [[working] days] of quarter end`.
fn closed(words: &mut Words) -> Result<Form, BadRule> {
    words.all_of(&["from"])?;
    let column = words.column();
    let from = offset(words)?;
    words.all_of(&["to"])?;
    let to = offset(words)?;
    let unit = if words.peek().is_some_and(|word| word.is("of")) { DayUnit::Days } else { unit(words)? };
    words.all_of(&["of"])?;
    let place = words.one_of(&[&["month"], &["quarter"], &["year"]])?;
    let of = [Period::Month, Period::Quarter, Period::Year][place];
    let start = words.one_of(&[&["end"], &["start"]])? == 1;
    if from > to {
        return Err(BadRule { column, fault: RuleFault::Backwards });
    }
    // From one turn to the next are as many days as the longest period has: a range as long as that never leaves a
    // day free, a shorter one does at times. Working days are at most all of them.
    let most = [31, 92, 366][place];
    if to - from + 1 >= most {
        return Err(BadRule { column, fault: RuleFault::NoDayFree });
    }
    Ok(Form::Closed { from, to, unit, of, start })
}

/// `T`, `T-3`, `T+2`.
fn offset(words: &mut Words) -> Result<i32, BadRule> {
    let bad = |words: &Words| Err(words.unexpected(vec![Expected::Offset]));
    let Some(word) = words.peek() else { return bad(words) };
    let Some(rest) = word.text.strip_prefix(['T', 't']) else { return bad(words) };
    let digits = rest.strip_prefix(['+', '-']).unwrap_or(rest);
    if rest.is_empty() {
        words.skip();
        return Ok(0);
    }
    if digits.len() == rest.len() || digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return bad(words);
    }
    let most = i64::from(MOST);
    let found = rest.parse::<i32>().ok().filter(|n| (-most..=most).contains(&i64::from(*n)));
    let fault = RuleFault::OutOfRange { min: -most, max: most };
    let found = found.ok_or(BadRule { column: word.column, fault })?;
    words.skip();
    Ok(found)
}

/// `at least 2 regression cycles before Staging ends`.
fn before(words: &mut Words) -> Result<Form, BadRule> {
    words.all_of(&["least"])?;
    let count = words.number(1, MOST)?;
    let kind = words.name(PHASES)?;
    words.one_of(&[PHASES])?;
    words.all_of(&["before"])?;
    let phase = words.name(&["ends", "end", "starts", "start"])?;
    let finish = words.one_of(&[&["ends", "end"], &["starts", "start"]])? == 0;
    Ok(Form::Before { count, kind, phase, finish })
}

/// `every enterprise release has a Go gate`, `every release has at least 3 days between ready and deployment`.
fn demanded(words: &mut Words, only: &mut Only) -> Result<Form, BadRule> {
    kind(words, only, RELEASE)?;
    words.all_of(&["has"])?;
    if words.one_of(&[&["a", "an"], &["at"]])? == 0 {
        let gate = words.name(GATE)?;
        words.one_of(&[GATE])?;
        return Ok(Form::HasGate { gate });
    }
    words.all_of(&["least"])?;
    let length = length(words, 1)?;
    words.all_of(&["between", "ready", "and"])?;
    words.one_of(&[&["deployment", "deploy"]])?;
    Ok(Form::ReadyBefore(length))
}

/// `5 working days`.
fn length(words: &mut Words, min: u32) -> Result<Length, BadRule> {
    let count = words.number(min, MOST)?;
    Ok(Length { count, unit: unit(words)? })
}

fn unit(words: &mut Words) -> Result<DayUnit, BadRule> {
    if words.one_of(&[&["days", "day"], &["working"]])? == 0 {
        return Ok(DayUnit::Days);
    }
    words.one_of(&[&["days", "day"]])?;
    Ok(DayUnit::WorkingDays)
}

/// `[KIND] releases`.
fn kind(words: &mut Words, only: &mut Only, releases: &[&'static str]) -> Result<(), BadRule> {
    if let Some(kind) = words.peek().and_then(|word| ReleaseKind::ALL.iter().find(|k| word.is(k.word()))) {
        only.kinds.push(*kind);
        words.skip();
    }
    if words.takes(releases) {
        return Ok(());
    }
    let mut expected = vec![Expected::Word(releases[0])];
    if only.kinds.is_empty() {
        expected.push(Expected::Kind);
    }
    Err(words.unexpected(expected))
}

/// `of kind project, in portfolio Sales, for systems CRM, ERP`: each at most once, in any order.
fn limits(words: &mut Words, only: &mut Only) -> Result<(), BadRule> {
    while words.peek().is_some() {
        let column = words.column();
        let twice = |word: &str| Err(BadRule { column, fault: RuleFault::Twice(word.to_owned()) });
        if words.takes(&["of"]) {
            words.one_of(&[&["kind", "kinds"]])?;
            if !only.kinds.is_empty() {
                return twice("kind");
            }
            only.kinds = list(words, release_kind, |kind| kind.word())?;
        } else if words.takes(&["in"]) {
            words.one_of(&[&["portfolio", "portfolios"]])?;
            if !only.portfolios.is_empty() {
                return twice("portfolio");
            }
            only.portfolios = list(words, named, |named| &named.key)?;
        } else if words.takes(&["for"]) {
            words.one_of(&[&["systems", "system"]])?;
            if !only.systems.is_empty() {
                return twice("system");
            }
            only.systems = list(words, named, |named| &named.key)?;
        } else {
            let mut expected: Vec<_> = ["of", "in", "for"].into_iter().map(Expected::Word).collect();
            expected.push(Expected::End);
            return Err(words.unexpected(expected));
        }
    }
    Ok(())
}

/// `A, B, C`: at least one, none of them twice.
fn list<T>(
    words: &mut Words,
    item: impl Fn(&mut Words) -> Result<T, BadRule>,
    told: impl Fn(&T) -> &str,
) -> Result<Vec<T>, BadRule> {
    let mut all = vec![item(words)?];
    while words.takes(&[","]) {
        let column = words.column();
        let next = item(words)?;
        if all.iter().any(|one| told(one) == told(&next)) {
            return Err(BadRule { column, fault: RuleFault::Twice(told(&next).to_owned()) });
        }
        all.push(next);
    }
    Ok(all)
}

fn release_kind(words: &mut Words) -> Result<ReleaseKind, BadRule> {
    let found = words.peek().and_then(|word| ReleaseKind::ALL.iter().find(|k| word.is(k.word())));
    let kind = *found.ok_or_else(|| words.unexpected(vec![Expected::Kind]))?;
    words.skip();
    Ok(kind)
}

fn named(words: &mut Words) -> Result<Named, BadRule> {
    let column = words.column();
    Ok(Named { key: words.name(&[])?, column })
}
