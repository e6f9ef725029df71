/**
 * Field definitions of the plan in memory: a thin copy of the registry, enough to show every editor.
 * Invariant: ids are those of the real registry; the Rust side is the truth, this is only for tests and for looking.
 */
import type { FieldKind, RecordKind, Value } from "../../generated/wire";

export interface FieldDef { id: string; kind: FieldKind; group: string; required?: boolean; choices?: string[]; kinds?: RecordKind[]; initial?: Value; columns?: { id: string; kind: FieldKind; choices?: string[] }[] }
export interface KindDef { label: string; plural: string; title: string; fields: FieldDef[] }

const f = (id: string, kind: FieldKind, group = "Main", more: Partial<FieldDef> = {}): FieldDef => ({ id, kind, group, ...more });
const choice = (id: string, choices: string[], group = "Main"): FieldDef => f(id, "choice", group, { choices, initial: choices[0]! });
const ref = (id: string, kinds: RecordKind[], required = false, group = "Main"): FieldDef => f(id, "ref", group, { kinds, required });
const name = f("name", "text", "Main", { required: true });
const key = f("key", "text", "Main", { required: true });

const TIERS = ["development", "test", "staging", "production"];

export const SCHEMA: Partial<Record<RecordKind, KindDef>> = {
  plan: { label: "Plan", plural: "Plan", title: "name", fields: [name, f("zone", "zone"), f("working_days", "choices", "Working time", { choices: ["mo", "tu", "we", "th", "fr", "sa", "su"] }), f("working_from", "time", "Working time"), f("working_to", "time", "Working time"), f("description", "long_text")] },
  portfolio: { label: "Portfolio", plural: "Portfolios", title: "name", fields: [key, name] },
  system: { label: "System", plural: "Systems", title: "name", fields: [key, name, f("vendor", "flag"), ref("owner", ["person"])] },
  environment: { label: "Environment", plural: "Environments", title: "name", fields: [key, name, choice("tier", TIERS), f("position", "number", "Main", { initial: 1 }), f("capacity", "number", "Main", { initial: 1 }), f("zone", "zone"), f("systems", "refs", "Main", { kinds: ["system"] }), f("description", "long_text")] },
  release: {
    label: "Release", plural: "Releases", title: "name", fields: [
      key, name, choice("kind", ["project", "enterprise", "independent", "continuous", "emergency"]), choice("governance", ["itsm", "continuous", "hybrid"]),
      choice("status", ["planned", "in_progress", "ready", "completed", "cancelled"]), ref("portfolio", ["portfolio"]), f("parents", "refs", "Main", { kinds: ["release"] }),
      ref("owner", ["person"]), f("systems", "refs", "Main", { kinds: ["system"] }),
      f("start", "moment", "Planned"), f("ready", "moment", "Planned"), f("deploy", "moment", "Planned"), f("deploy_minutes", "number", "Planned", { initial: 0 }),
      f("forecast_ready", "moment", "Forecast"), f("forecast_deploy", "moment", "Forecast"), f("actual_deploy", "moment", "Actual"), f("description", "long_text", "Notes"),
    ],
  },
  release_template: { label: "Release template", plural: "Release templates", title: "name", fields: [key, name, choice("kind", ["project", "enterprise"]), f("phases", "table", "Phases", { columns: [{ id: "name", kind: "text" }, { id: "kind", kind: "text" }, { id: "tier", kind: "choice", choices: TIERS }, { id: "offset", kind: "number" }, { id: "days", kind: "number" }] })] },
  phase: { label: "Phase", plural: "Phases", title: "name", fields: [ref("release", ["release"], true), name, f("kind", "text"), f("tier", "choice", "Main", { choices: TIERS }), choice("status", ["planned", "in_progress", "completed", "cancelled"]), f("start", "moment", "Planned", { required: true }), f("end", "moment", "Planned", { required: true }), ref("owner", ["person"]), f("note", "long_text", "Notes")] },
  gate: { label: "Gate", plural: "Gates", title: "name", fields: [ref("release", ["release"], true), name, f("at", "moment", "Planned", { required: true }), choice("status", ["planned", "passed", "failed", "waived"]), ref("owner", ["person"])] },
  criterion: { label: "Criterion", plural: "Criteria", title: "name", fields: [ref("gate", ["gate"], true), name, choice("kind", ["metric", "approval", "checklist"]), choice("comparison", ["at_least", "at_most", "equal"]), f("threshold", "decimal"), f("unit", "text"), f("role", "text")] },
  evidence: { label: "Evidence", plural: "Evidence", title: "value", fields: [ref("criterion", ["criterion"], true), f("value", "text", "Main", { required: true }), f("who", "text", "Main", { required: true }), f("at", "moment", "Main", { required: true })] },
  milestone: { label: "Milestone", plural: "Milestones", title: "name", fields: [ref("release", ["release"], true), name, f("date", "moment", "Planned", { required: true })] },
  scope_item: { label: "Scope item", plural: "Scope items", title: "title", fields: [ref("release", ["release"], true), key, f("title", "text", "Main", { required: true }), choice("type", ["story", "epic", "feature", "defect", "change"]), choice("status", ["open", "in_progress", "done", "dropped"]), choice("priority", ["p3", "p1", "p2", "p4"]), f("estimate", "decimal"), f("systems", "table", "Systems", { columns: [{ id: "system", kind: "ref" }, { id: "impact", kind: "choice", choices: ["code", "config", "regression"] }] }), f("url", "text"), f("description", "long_text", "Notes")] },
  dependency: { label: "Dependency", plural: "Dependencies", title: "type", fields: [ref("from", ["release", "phase", "gate", "milestone"], true), ref("to", ["release", "phase", "gate", "milestone"], true), choice("type", ["FS", "SS", "FF", "SF"]), f("lag", "lag", "Main", { initial: "0d" })] },
  booking: { label: "Booking", plural: "Bookings", title: "key", fields: [key, ref("environment", ["environment"], true), ref("release", ["release"]), ref("phase", ["phase"]), f("purpose", "text"), f("start", "moment", "Main", { required: true }), f("end", "moment", "Main", { required: true }), choice("mode", ["shared", "exclusive", "read_only"]), choice("status", ["requested", "approved", "rejected", "cancelled", "completed"]), f("requester", "text"), f("approver", "text"), f("note", "long_text", "Notes")] },
  environment_event: { label: "Environment event", plural: "Environment events", title: "name", fields: [ref("environment", ["environment"], true), choice("kind", ["outage", "refresh", "configuration"]), f("planned", "flag"), name, f("start", "moment", "Main", { required: true }), f("end", "moment", "Main", { required: true })] },
  window_rule: { label: "Window rule", plural: "Window rules", title: "name", fields: [name, choice("kind", ["freeze", "deployment", "maintenance", "working", "holiday"]), choice("severity", ["hard", "soft"]), f("rrule", "recurrence", "When"), f("from", "moment", "When", { required: true }), f("to", "moment", "When", { required: true }), f("exceptions", "words", "When"), f("zone", "zone", "When"), f("tiers", "choices", "Scope", { choices: TIERS }), f("note", "long_text", "Notes")] },
  person: { label: "Person", plural: "People", title: "name", fields: [key, name, f("email", "text"), f("role", "text")] },
  team: { label: "Team", plural: "Teams", title: "name", fields: [key, name] },
  audience: { label: "Audience", plural: "Audiences", title: "name", fields: [key, name, f("contents", "choices", "Main", { choices: ["releases", "phases", "gates", "freezes"] })] },
  decision: { label: "Decision", plural: "Decisions", title: "reason", fields: [f("conflict", "text"), choice("decision", ["fix", "accept", "waive"]), f("owner", "text", "Main", { required: true }), f("second", "text"), f("until", "moment"), f("reason", "text", "Main", { required: true })] },
};

export const words = (id: string): string => {
  const text = id.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
};
