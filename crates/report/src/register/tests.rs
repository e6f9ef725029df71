//! The register as values, and as other people's tools see it.

use super::*;
use crate::fixture::{self, common};
use crate::pdf_tools::{is_clean, keep, words_of};

fn printed(plan: &Plan, paper: Paper) -> Document {
    let facts = common();
    report(plan, &ConflictSet::check(plan, facts.now), &facts, paper, &|_, _| true).unwrap()
}

fn made(plan: &Plan) -> Register {
    let facts = common();
    register(plan, &ConflictSet::check(plan, facts.now), facts.now, &|_, _| true).unwrap()
}

#[test]
fn every_conflict_stands_on_it_once_and_whole() {
    let plan = fixture::full();
    let facts = common();
    let conflicts = ConflictSet::check(&plan, facts.now);
    let register = made(&plan);
    let all: Vec<&RegisterRow> =
        [&register.errors, &register.warnings, &register.past].into_iter().flatten().collect();
    assert_eq!(all.len(), conflicts.iter().count());
    assert!(!register.errors.is_empty() && !register.warnings.is_empty() && !register.past.is_empty());
    for (paper, name) in [(Paper::A4.landscape(), "register-a4.pdf"), (Paper::A4, "register-upright.pdf")] {
        let made = printed(&plan, paper);
        keep(name, &made.pdf);
        is_clean(&made.pdf);
        assert!(made.pdf == printed(&plan, paper).pdf, "two runs, same bytes");
        let Some(text) = words_of(&made.pdf) else { return };
        for row in &all {
            for word in [&row.sentence, &row.facts, &row.kind].into_iter().flat_map(|s| s.split_whitespace())
            {
                assert!(text.contains(word), "{word} of {row:?}");
            }
        }
        assert!(text.contains(&format!("Page {0} of {0}", made.pages)) && text.contains("9f3a77c2"));
    }
}

#[test]
fn decisions_name_who_until_when_and_why() {
    let register = made(&fixture::full());
    let decided: Vec<&RegisterRow> = register.errors.iter().filter(|r| r.decision.contains('\n')).collect();
    assert_eq!(decided.len(), 1, "{:?}", register.errors);
    assert_eq!(
        decided[0].decision,
        "Accept until, K. Ødegård\nwith S. Łukasiewicz\nuntil 1 Jul 2027\nBoth teams share the mornings"
    );
    assert_eq!(decided[0].owner, "K. Ødegård");
}

#[test]
fn an_empty_plan_has_a_register_too_and_it_stops_when_asked() {
    let plan = Plan::default();
    let made = printed(&plan, Paper::A4);
    assert_eq!(made.pages, 1);
    if let Some(text) = words_of(&made.pdf) {
        assert!(text.contains("There are no conflicts."), "{text}");
    }
    let facts = common();
    let plan = fixture::full();
    let stopped =
        report(&plan, &ConflictSet::check(&plan, facts.now), &facts, Paper::A4, &|done, _| done < 1);
    assert!(matches!(stopped, Err(ReportError::Cancelled)));
}
