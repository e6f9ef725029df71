/** What the interface knows of record kinds beyond their fields: their names, and where each is looked at. */
import type { RecordKind } from "../generated/wire";
import { t, type PlainId } from "../text";

export type ViewId = "timeline" | "environments" | "scope" | "tables" | "conflicts" | "history";
export const VIEWS: readonly ViewId[] = ["timeline", "environments", "scope", "tables", "conflicts", "history"];

/** Kinds that have a table, in groups as planners think of them. */
export const TABLE_GROUPS: readonly { label: PlainId; kinds: readonly RecordKind[] }[] = [
  { label: "ui-group-releases", kinds: ["release", "phase", "gate", "criterion", "evidence", "milestone", "activity", "wave", "scope_item", "dependency", "change_request"] },
  { label: "ui-group-environments", kinds: ["environment", "environment_group", "booking", "environment_event", "window_rule"] },
  { label: "ui-group-organisation", kinds: ["portfolio", "system", "person", "team", "leave", "stakeholder", "audience", "cab"] },
  { label: "ui-group-control", kinds: ["waiver", "decision", "baseline"] },
  { label: "ui-group-process", kinds: ["release_template", "cadence", "process_rule", "policy", "term", "custom_field", "custom_value"] },
];

const ONE: Record<RecordKind, PlainId> = {
  plan: "ui-kind-plan", portfolio: "ui-kind-portfolio", system: "ui-kind-system", environment: "ui-kind-environment",
  environment_group: "ui-kind-environment-group", release: "ui-kind-release", release_template: "ui-kind-release-template",
  phase: "ui-kind-phase", gate: "ui-kind-gate", criterion: "ui-kind-criterion", evidence: "ui-kind-evidence",
  milestone: "ui-kind-milestone", scope_item: "ui-kind-scope-item", dependency: "ui-kind-dependency", booking: "ui-kind-booking",
  environment_event: "ui-kind-environment-event", window_rule: "ui-kind-window-rule", person: "ui-kind-person", team: "ui-kind-team",
  stakeholder: "ui-kind-stakeholder", audience: "ui-kind-audience", waiver: "ui-kind-waiver", decision: "ui-kind-decision",
  leave: "ui-kind-leave", term: "ui-kind-term", custom_field: "ui-kind-custom-field", process_rule: "ui-kind-process-rule",
  policy: "ui-kind-policy", cadence: "ui-kind-cadence", cab: "ui-kind-cab", activity: "ui-kind-activity",
  wave: "ui-kind-wave", change_request: "ui-kind-change-request", baseline: "ui-kind-baseline", custom_value: "ui-kind-custom-value",
};

const MANY: Record<RecordKind, PlainId> = {
  plan: "ui-kinds-plan", portfolio: "ui-kinds-portfolio", system: "ui-kinds-system", environment: "ui-kinds-environment",
  environment_group: "ui-kinds-environment-group", release: "ui-kinds-release", release_template: "ui-kinds-release-template",
  phase: "ui-kinds-phase", gate: "ui-kinds-gate", criterion: "ui-kinds-criterion", evidence: "ui-kinds-evidence",
  milestone: "ui-kinds-milestone", scope_item: "ui-kinds-scope-item", dependency: "ui-kinds-dependency", booking: "ui-kinds-booking",
  environment_event: "ui-kinds-environment-event", window_rule: "ui-kinds-window-rule", person: "ui-kinds-person", team: "ui-kinds-team",
  stakeholder: "ui-kinds-stakeholder", audience: "ui-kinds-audience", waiver: "ui-kinds-waiver", decision: "ui-kinds-decision",
  leave: "ui-kinds-leave", term: "ui-kinds-term", custom_field: "ui-kinds-custom-field", process_rule: "ui-kinds-process-rule",
  policy: "ui-kinds-policy", cadence: "ui-kinds-cadence", cab: "ui-kinds-cab", activity: "ui-kinds-activity",
  wave: "ui-kinds-wave", change_request: "ui-kinds-change-request", baseline: "ui-kinds-baseline", custom_value: "ui-kinds-custom-value",
};

export const kindLabel = (kind: RecordKind): string => t(ONE[kind]);
export const kindsLabel = (kind: RecordKind): string => t(MANY[kind]);

/** Where a record of this kind is best looked at. */
export function homeOf(kind: RecordKind): ViewId {
  switch (kind) {
    case "release": case "phase": case "gate": case "milestone": case "dependency": case "window_rule":
      return "timeline";
    case "environment": case "environment_group": case "booking": case "environment_event":
      return "environments";
    case "scope_item":
      return "scope";
    default:
      return "tables";
  }
}
