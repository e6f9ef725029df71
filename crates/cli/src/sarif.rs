//! `slipway check --sarif`: the conflicts as a SARIF 2.1.0 log (OASIS), which CI systems show.
//!
//! Invariant: the same plan at the same time gives the same bytes. A result is known by the identity of its
//! conflict, so that a CI system sees which are new and which are gone. What was accepted or waived is suppressed
//! there, with the reason.
//!
//! Deliberately absent: regions. A plan is no text; the records are logical locations.

use std::path::{Component, Path};

use serde_json::{Value, json};
use slipway_text::conflicts as words;
use slipway_workspace::session::Session;
use slipway_workspace::wire::{Named, Severity};
use slipway_workspace::{Conflict, Ledger};
use slipway_workspace::{key_of, rfc3339, rows};

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The whole log.
pub(crate) fn log(session: &Session, path: &Path) -> Value {
    let (plan, uri) = (session.plan(), uri(path));
    let ledger = Ledger::of(&plan, session.now());
    let mut kinds: Vec<&'static str> = Vec::new();
    let mut rules: Vec<Value> = Vec::new();
    let mut results: Vec<Value> = Vec::new();
    for conflict in session.conflicts().iter() {
        let slug = conflict.kind.slug();
        let index = kinds.iter().position(|kind| *kind == slug).unwrap_or_else(|| {
            kinds.push(slug);
            rules.push(json!({
                "id": slug,
                "shortDescription": { "text": words::kind_label(conflict.kind) },
                "fullDescription": { "text": words::rule(conflict.kind) },
                "defaultConfiguration": { "level": conflict.kind.severity().word() },
            }));
            kinds.len() - 1
        });
        let row = rows::conflict(&plan, &ledger, conflict);
        let logical = |named: &Named| {
            let kind = named.r#ref.kind.slug();
            json!({
                "name": key_of(&plan, named.r#ref),
                "fullyQualifiedName": format!("{kind}:{}", named.r#ref.id),
                "kind": kind,
            })
        };
        let mut result = json!({
            "ruleId": slug,
            "ruleIndex": index,
            "level": match row.severity { Severity::Error => "error", Severity::Warning => "warning" },
            "message": { "text": row.text },
            "locations": [{
                "physicalLocation": { "artifactLocation": { "uri": uri, "index": 0 } },
                "logicalLocations": row.subjects.iter().map(logical).collect::<Vec<_>>(),
            }],
            "fingerprints": { "conflictId/v1": row.id },
            "suppressions": suppressions(&ledger, conflict),
        });
        if let Some(start) = conflict.start {
            let end = conflict.end.map(|end| rfc3339(end, &plan));
            result["properties"] = json!({ "start": rfc3339(start, &plan), "end": end });
        }
        if let Some(rule) = words::ruled(&plan, conflict) {
            result["properties"]["rule"] = rule.text().into();
        }
        results.push(result);
    }
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Slipway",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "artifacts": [{ "location": { "uri": uri } }],
            "columnKind": "utf16CodeUnits",
            "results": results,
        }],
    })
}

/// What was accepted or waived and still is. Where nothing was, the list is empty: SARIF wants it on all results of
/// a run or on none.
fn suppressions(ledger: &Ledger<'_>, conflict: &Conflict) -> Vec<Value> {
    let settled = ledger.holding(conflict.id).filter(|_| ledger.standing(conflict.id).is_settled());
    let suppression =
        |decision: &str| json!({ "kind": "external", "status": "accepted", "justification": decision });
    settled.into_iter().map(|decision| suppression(&decision.reason)).collect()
}

/// The plan file as a URI reference (RFC 3986): a relative path stays relative.
fn uri(path: &Path) -> String {
    let parts = path.components().filter_map(|part| match part {
        Component::RootDir => None,
        Component::Prefix(prefix) => Some(prefix.as_os_str().to_string_lossy()),
        other => Some(other.as_os_str().to_string_lossy()),
    });
    let encoded: Vec<String> = parts.map(|part| part.bytes().map(encoded).collect()).collect();
    let start = if path.is_absolute() { "file:///" } else { "" };
    format!("{start}{}", encoded.join("/"))
}

fn encoded(byte: u8) -> String {
    let plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
}
