//! Any process goes out and comes in again the same.

use proptest::prelude::*;
use serde_json::{Value, json};
use slipway_plan::record::{
    Comparison, CriterionKind, CustomKind, CustomOn, Governance, PolicySeverity, ReleaseKind, RuleSeverity,
    TermList, Tier,
};
use slipway_plan::{Command, Plan, RecordKind, RecordRef};
use uuid::Uuid;

use super::{carry_out, organisation, read, taken};
use crate::process::{KINDS, export};

fn word(words: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop::sample::select(words).prop_map(Value::from)
}

fn text() -> impl Strategy<Value = Value> {
    prop_oneof!["[a-c]{1,2}", "\\PC{1,12}", Just("=1+1; \"x\"\\".to_owned())].prop_map(Value::from)
}

fn maybe<T: Strategy<Value = Value>>(of: T) -> impl Strategy<Value = Value> {
    prop::option::of(of).prop_map(Option::unwrap_or_default)
}

fn some(words: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop::sample::subsequence(words, 0..=words.len()).prop_shuffle().prop_map(|list| json!(list))
}

fn term() -> impl Strategy<Value = Value> {
    (word(TermList::WORDS), text(), text(), 1..30_i64, maybe(text())).prop_map(
        |(list, word, name, position, note)| json!({"list": list, "word": word, "name": name, "position": position, "note": note}),
    )
}

fn custom_field() -> impl Strategy<Value = Value> {
    let choices = prop::collection::vec(text(), 1..4).prop_map(Value::from);
    (text(), text(), word(CustomOn::WORDS), word(CustomKind::WORDS), choices, maybe(text())).prop_map(
        |(key, name, on, kind, choices, note)| {
            json!({"key": key, "name": name, "on": on, "kind": kind, "choices": choices, "note": note})
        },
    )
}

fn template() -> impl Strategy<Value = Value> {
    let phase = (text(), text(), maybe(word(Tier::WORDS)), -9..99_i64, 1..99_i64).prop_map(
        |(name, kind, tier, offset, days)| json!({"name": name, "kind": kind, "tier": tier, "offset": offset, "days": days}),
    );
    let gate = (text(), -9..99_i64).prop_map(|(name, offset)| json!({"name": name, "offset": offset}));
    let threshold = maybe((-1e9..1e9_f64).prop_map(Value::from));
    let criterion = (text(), text(), word(CriterionKind::WORDS), maybe(word(Comparison::WORDS)), threshold)
        .prop_map(|(gate, name, kind, comparison, threshold)| {
            json!({"gate": gate, "name": name, "kind": kind, "comparison": comparison, "threshold": threshold})
        });
    let time = maybe((0..24_u8, 0..60_u8).prop_map(|(h, m)| json!(format!("{h:02}:{m:02}"))));
    let tables = (
        prop::collection::vec(phase, 0..4),
        prop::collection::vec(gate, 0..3),
        prop::collection::vec(criterion, 0..3),
    );
    (text(), text(), word(ReleaseKind::WORDS), word(Governance::WORDS), 0..200_i64, time, tables).prop_map(
        |(key, name, kind, governance, offset, time, (phases, gates, criteria))| {
            json!({"key": key, "name": name, "kind": kind, "governance": governance, "deploy_offset": offset,
                "deploy_time": time, "phases": phases, "gates": gates, "criteria": criteria})
        },
    )
}

fn rule() -> impl Strategy<Value = Value> {
    let severity = word(RuleSeverity::WORDS);
    let template = maybe((0..6_usize).prop_map(Value::from));
    let conflict = word(super::CONFLICTS);
    (conflict, severity, some(Governance::WORDS), some(ReleaseKind::WORDS), template).prop_map(
        |(conflict, severity, governance, kinds, template)| {
            json!({"conflict": conflict, "severity": severity, "governance": governance, "release_kinds": kinds,
                "template": template})
        },
    )
}

fn policy() -> impl Strategy<Value = Value> {
    let rule = prop_oneof![
        (0..300_u16)
            .prop_map(|n| format!("no two releases touch one system within {n} days for systems CRM")),
        (1..9_u8).prop_map(|n| format!("no more than {n} enterprise releases deploy in one week")),
        (0..3_u8)
            .prop_map(|n| format!("No production change from T-{n} to T of month end in portfolio Finance")),
    ];
    (text(), rule, word(PolicySeverity::WORDS), maybe(text()))
        .prop_map(|(name, rule, severity, note)| json!({"name": name, "rule": rule, "severity": severity, "note": note}))
}

fn cab() -> impl Strategy<Value = Value> {
    let rule =
        maybe(word(&["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "FREQ=MONTHLY;BYDAY=3SA", "FREQ=DAILY;COUNT=9"]));
    let zone = maybe(word(&["Europe/Berlin", "Pacific/Kiritimati", "UTC"]));
    let cutoff = maybe(word(&["3d", "-4h", "0d", "90m"]));
    (text(), text(), rule, 1..28_u8, zone, cutoff).prop_map(|(key, name, rrule, day, zone, cutoff)| {
        let at = |hour: u8| format!("2027-03-{day:02}T{hour:02}:30");
        let mut made = json!({"key": key, "name": name, "rrule": rrule, "from": at(9), "to": at(11), "zone": zone,
            "exceptions": [format!("2027-04-{day:02}")]});
        if !cutoff.is_null() {
            made["cutoff"] = cutoff;
        }
        made
    })
}

/// Records of each kind; those that the plan refuses (a key twice) are left.
fn plan() -> impl Strategy<Value = Plan> {
    let many = |of: BoxedStrategy<Value>| prop::collection::vec(of, 0..6);
    let all = (
        many(term().boxed()),
        many(custom_field().boxed()),
        many(template().boxed()),
        many(rule().boxed()),
        many(policy().boxed()),
        many(cab().boxed()),
    );
    (all, any::<u64>()).prop_map(|((terms, fields, templates, rules, policies, cabs), ids)| {
        let mut plan = organisation();
        let lists = KINDS.iter().zip([terms, fields, templates, rules, policies, cabs]);
        for (n, (kind, fields)) in
            lists.flat_map(|(kind, list)| list.into_iter().map(move |fields| (*kind, fields))).enumerate()
        {
            let Value::Object(mut fields) = fields else { continue };
            let templates = plan.refs(RecordKind::ReleaseTemplate);
            if let Some(n) = fields.get("template").and_then(Value::as_u64) {
                let named = templates.get(n as usize).map_or(Value::Null, |at| json!(at));
                fields.insert("template".to_owned(), named);
            }
            // Ids in another order than that of making.
            let id = Uuid::from_u64_pair(ids.wrapping_mul(n as u64 + 1), 1_000 + n as u64);
            let command = Command::Add { record: RecordRef::new(kind, id), fields };
            if let Ok(changes) = plan.effect(&command) {
                plan.apply(&changes);
            }
        }
        plan
    })
}

proptest! {
    #[test]
    fn any_process_goes_out_and_comes_in_the_same(plan in plan()) {
        let bytes = export(&plan);
        let count: usize = KINDS.iter().map(|kind| plan.count(*kind)).sum();
        let mut other = organisation();
        let import = read(&other, &bytes, 1 << 80);
        prop_assert_eq!(&import.problems, &[]);
        prop_assert_eq!(taken(&import), count);
        carry_out(&mut other, &import);
        prop_assert_eq!(String::from_utf8(export(&other)), String::from_utf8(bytes.clone()));
        let again = read(&plan, &bytes, 1 << 90);
        prop_assert!(again.problems.is_empty() && again.commands.is_empty(), "{:?}", again);
        let there = read(&other, &bytes, 1 << 90);
        prop_assert!(there.problems.is_empty() && there.commands.is_empty(), "{:?}", there);
    }

    /// The process of one plan taken into another: all of it is there then, and nothing of the other is gone.
    #[test]
    fn a_process_in_another_plan_adds_and_updates((one, mut other) in (plan(), plan())) {
        let bytes = export(&one);
        let before: Vec<usize> = KINDS.iter().map(|kind| other.count(*kind)).collect();
        let import = read(&other, &bytes, 1 << 80);
        prop_assert_eq!(&import.problems, &[]);
        carry_out(&mut other, &import);
        let after = KINDS.iter().map(|kind| other.count(*kind));
        prop_assert!(before.into_iter().zip(after).all(|(before, after)| before <= after));
        let again = read(&other, &bytes, 1 << 90);
        prop_assert!(again.problems.is_empty() && again.commands.is_empty(), "{:?}", again);
    }
}
