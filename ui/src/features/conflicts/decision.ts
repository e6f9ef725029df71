/** What a decision needs before it can be handed to the plan, and how conflicts are ordered. */
import type { ConflictRow, Moment, Severity } from "../../generated/wire";

export interface Decision { decision: "fix" | "accept" | "waive"; owner: string; second: string; until: Moment | null; why: string }

type Gap = "ui-decide-need-owner" | "ui-decide-need-why" | "ui-decide-need-until" | "ui-decide-need-second" | "ui-decide-two-names";

/** The first thing that is missing; null when it is complete. */
export function missing(made: Decision): Gap | null {
  if (!made.owner) return "ui-decide-need-owner";
  if (made.decision === "waive" && !made.second) return "ui-decide-need-second";
  if (made.decision === "waive" && made.second.toLowerCase() === made.owner.toLowerCase()) return "ui-decide-two-names";
  if (made.decision !== "fix" && !made.until) return "ui-decide-need-until";
  return made.why ? null : "ui-decide-need-why";
}

export interface Group { kind: string; label: string; severity: Severity; rows: ConflictRow[] }

/** Conflicts in groups by kind: errors first, then the larger group; within a group by time. */
export function grouped(rows: readonly ConflictRow[], severity: Severity | "all", typed: string): Group[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, Group>();
  for (const row of rows) {
    if (severity !== "all" && row.severity !== severity) continue;
    const all = `${row.text} ${row.when} ${row.kind_label} ${row.subjects.map((each) => each.label).join(" ")}`.toLowerCase();
    if (!words.every((word) => all.includes(word))) continue;
    const group = groups.get(row.kind) ?? { kind: row.kind, label: row.kind_label, severity: row.severity, rows: [] };
    if (row.severity === "error") group.severity = "error";
    group.rows.push(row);
    groups.set(row.kind, group);
  }
  const rank = (severity: Severity): number => (severity === "error" ? 0 : 1);
  for (const group of groups.values()) group.rows.sort((a, b) => rank(a.severity) - rank(b.severity) || (a.start ?? 0) - (b.start ?? 0));
  return [...groups.values()].sort((a, b) => rank(a.severity) - rank(b.severity) || b.rows.length - a.rows.length || a.label.localeCompare(b.label));
}
