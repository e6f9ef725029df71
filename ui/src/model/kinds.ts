/** What the interface knows of record kinds beyond their fields: their names, and where each is looked at. */
import type { RecordKind } from "../generated/wire";
import { t, type PlainId } from "../text";

export type ViewId = "timeline" | "environments" | "scope" | "tables" | "conflicts" | "history";
export const VIEWS: readonly ViewId[] = ["timeline", "environments", "scope", "tables", "conflicts", "history"];

/** Kinds that have a table, in groups as planners think of them. */
export const TABLE_GROUPS: readonly { label: PlainId; kinds: readonly RecordKind[] }[] = [
  { label: "ui-group-releases", kinds: ["release", "phase", "gate", "criterion", "evidence", "milestone", "scope_item", "dependency", "release_template"] },
  { label: "ui-group-environments", kinds: ["environment", "environment_group", "booking", "environment_event", "window_rule"] },
  { label: "ui-group-organisation", kinds: ["portfolio", "system", "person", "team", "stakeholder", "audience"] },
  { label: "ui-group-control", kinds: ["waiver", "decision"] },
];

const ONE: Record<RecordKind, PlainId> = {
  plan: "ui-kind-plan", portfolio: "ui-kind-portfolio", system: "ui-kind-system", environment: "ui-kind-environment",
  environment_group: "ui-kind-environment-group", release: "ui-kind-release", release_template: "ui-kind-release-template",
  phase: "ui-kind-phase", gate: "ui-kind-gate", criterion: "ui-kind-criterion", evidence: "ui-kind-evidence",
  milestone: "ui-kind-milestone", scope_item: "ui-kind-scope-item", dependency: "ui-kind-dependency", booking: "ui-kind-booking",
  environment_event: "ui-kind-environment-event", window_rule: "ui-kind-window-rule", person: "ui-kind-person", team: "ui-kind-team",
  stakeholder: "ui-kind-stakeholder", audience: "ui-kind-audience", waiver: "ui-kind-waiver", decision: "ui-kind-decision",
};

const MANY: Record<RecordKind, PlainId> = {
  plan: "ui-kinds-plan", portfolio: "ui-kinds-portfolio", system: "ui-kinds-system", environment: "ui-kinds-environment",
  environment_group: "ui-kinds-environment-group", release: "ui-kinds-release", release_template: "ui-kinds-release-template",
  phase: "ui-kinds-phase", gate: "ui-kinds-gate", criterion: "ui-kinds-criterion", evidence: "ui-kinds-evidence",
  milestone: "ui-kinds-milestone", scope_item: "ui-kinds-scope-item", dependency: "ui-kinds-dependency", booking: "ui-kinds-booking",
  environment_event: "ui-kinds-environment-event", window_rule: "ui-kinds-window-rule", person: "ui-kinds-person", team: "ui-kinds-team",
  stakeholder: "ui-kinds-stakeholder", audience: "ui-kinds-audience", waiver: "ui-kinds-waiver", decision: "ui-kinds-decision",
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
