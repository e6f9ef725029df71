/** Scenes, tables, records and conflicts read from the plan in memory. Only a likeness of what the Rust side answers. */
import type { Bar, ConflictRow, FieldView, Lane, Mark, Option, RecordKind, RecordView, Ref, Scene, Status, Table, Value } from "../../generated/wire";
import { type Fields, type Rec, TODAY } from "./sample";
import { SCHEMA, words } from "./schema";

export type Records = Map<Ref, Rec>;

export const minutes = (moment: string, end = false): number =>
  Date.parse(moment.length === 10 ? `${moment}T00:00Z` : `${moment}Z`) / 60_000 + (end && moment.length === 10 ? 1440 : 0);
export const moment = (at: number, day: boolean): string => new Date(at * 60_000).toISOString().slice(0, day ? 10 : 16);
const text = (fields: Fields, id: string): string => (typeof fields[id] === "string" ? (fields[id] as string) : "");
export const titleOf = (records: Records, ref: Ref): string => {
  const rec = records.get(ref);
  if (!rec) return ref;
  if (rec.kind === "release") return `${text(rec.fields, "key")} ${text(rec.fields, "name")}`;
  if (rec.kind === "phase" || rec.kind === "gate") return `${text(rec.fields, "name")} of ${text(records.get(text(rec.fields, "release"))?.fields ?? {}, "key")}`;
  return text(rec.fields, SCHEMA[rec.kind]?.title ?? "name") || ref;
};
const of = (records: Records, kind: RecordKind): Rec[] => [...records.values()].filter((rec) => rec.kind === kind);

export function conflictsOf(records: Records): ConflictRow[] {
  const out: ConflictRow[] = [];
  const bookings = of(records, "booking").filter((b) => b.fields.status !== "rejected");
  bookings.forEach((a, index) => bookings.slice(index + 1).forEach((b) => {
    if (a.fields.environment !== b.fields.environment || (a.fields.mode !== "exclusive" && b.fields.mode !== "exclusive")) return;
    const start = Math.max(minutes(text(a.fields, "start")), minutes(text(b.fields, "start")));
    const end = Math.min(minutes(text(a.fields, "end"), true), minutes(text(b.fields, "end"), true));
    if (start >= end) return;
    out.push({ id: `booking-overlap:${a.ref}:${b.ref}`, kind: "booking-overlap", kind_label: "Bookings overlap", severity: "error", start, end, when: `${moment(start, true)} to ${moment(end - 1, true)}`, text: `${text(a.fields, "key")} and ${text(b.fields, "key")} both hold ${titleOf(records, text(a.fields, "environment"))}.`, subjects: [a, b].map((r) => ({ ref: r.ref, label: titleOf(records, r.ref) })), standing: "open", owner: null, decision: null });
  }));
  const freezes = of(records, "window_rule").filter((w) => w.fields.kind === "freeze");
  for (const release of of(records, "release")) for (const freeze of freezes) {
    const deploy = text(release.fields, "deploy");
    const at = deploy ? minutes(deploy) : NaN;
    if (!(at >= minutes(text(freeze.fields, "from")) && at < minutes(text(freeze.fields, "to"), true))) continue;
    out.push({ id: `in-freeze:${release.ref}:${freeze.ref}`, kind: "in-freeze", kind_label: "In a freeze", severity: freeze.fields.severity === "hard" ? "error" : "warning", start: at, end: at + 180, when: deploy.replace("T", " "), text: `${titleOf(records, release.ref)} is deployed in ${text(freeze.fields, "name")}.`, subjects: [release, freeze].map((r) => ({ ref: r.ref, label: titleOf(records, r.ref) })), standing: "open", owner: null, decision: null });
  }
  for (const decision of of(records, "decision")) for (const row of out) if (row.id === decision.fields.conflict) row.decision = `${words(text(decision.fields, "decision"))} (${text(decision.fields, "owner")})`;
  return out;
}

const statusOf = (fields: Fields): Status => (fields.status === "completed" ? "done" : fields.status === "in_progress" ? "on_track" : "planned");

export function timeline(records: Records, revision: number): Scene {
  const lanes: Lane[] = [], bars: Bar[] = [], marks: Mark[] = [];
  const conflicts = conflictsOf(records);
  const about = (ref: Ref): ConflictRow[] => conflicts.filter((row) => row.subjects.some((s) => s.ref === ref));
  for (const portfolio of of(records, "portfolio")) {
    const releases = of(records, "release").filter((r) => r.fields.portfolio === portfolio.ref);
    lanes.push({ id: portfolio.ref, ref: portfolio.ref, title: text(portfolio.fields, "name"), detail: "", depth: 0, group: true, count: releases.length, worst: null, rows: 1 });
    for (const release of releases) {
      const lane = lanes.push({ id: release.ref, ref: release.ref, title: titleOf(records, release.ref), detail: words(text(release.fields, "kind")), depth: 1, group: false, count: 0, worst: about(release.ref)[0]?.severity ?? null, rows: 1 }) - 1;
      const bar = (rec: Rec, shape: "span" | "bar", start: number, end: number): Bar => ({ id: rec.ref, lane, row: 0, start, end, label: text(rec.fields, "name"), status: statusOf(rec.fields), shape, kind: rec.kind, severity: about(rec.ref)[0]?.severity ?? null, conflicts: about(rec.ref).map((c) => c.id), clash: [], movable: true, resizable: true, name: `${titleOf(records, rec.ref)}, ${moment(start, true)} to ${moment(end - 1, true)}`, days: true });
      const deploy = text(release.fields, "deploy");
      if (text(release.fields, "start") && deploy) bars.push(bar(release, "span", minutes(text(release.fields, "start")), minutes(deploy.slice(0, 10), true)));
      for (const phase of of(records, "phase").filter((p) => p.fields.release === release.ref)) bars.push(bar(phase, "bar", minutes(text(phase.fields, "start")), minutes(text(phase.fields, "end"), true)));
      const mark = (rec: Rec, at: string, shape: Mark["shape"]): Mark => ({ id: rec.ref, lane, at: minutes(at), label: text(rec.fields, "name"), shape, filled: rec.fields.status === "passed", status: "planned", kind: rec.kind, severity: about(rec.ref)[0]?.severity ?? null, conflicts: about(rec.ref).map((c) => c.id), movable: true, name: `${titleOf(records, rec.ref)}, ${at.replace("T", " ")}`, days: at.length === 10 });
      for (const gate of of(records, "gate").filter((g) => g.fields.release === release.ref)) marks.push(mark(gate, text(gate.fields, "at"), "gate"));
      for (const milestone of of(records, "milestone").filter((m) => m.fields.release === release.ref)) marks.push(mark(milestone, text(milestone.fields, "date"), "milestone"));
      if (deploy) marks.push(mark(release, deploy, "deploy"));
    }
  }
  const hatches = of(records, "window_rule").filter((w) => w.fields.kind === "freeze").map((w) => ({ lane: null, start: minutes(text(w.fields, "from")), end: minutes(text(w.fields, "to"), true), label: text(w.fields, "name"), kind: w.fields.severity === "hard" ? "freeze_hard" as const : "freeze_soft" as const, ref: w.ref }));
  const links = of(records, "dependency").map((d) => ({ id: d.ref, from: text(d.fields, "from"), to: text(d.fields, "to"), type: text(d.fields, "type") as "FS", violated: d.ref.endsWith("d1") }));
  return { revision, today: minutes(TODAY) + 600, first: minutes("2027-01-01"), last: minutes("2027-12-31", true), lanes, bars, marks, hatches, links };
}

export function environments(records: Records, revision: number): Scene {
  const conflicts = conflictsOf(records);
  const lanes: Lane[] = [], bars: Bar[] = [], hatches: Scene["hatches"] = [];
  for (const env of of(records, "environment")) {
    const ends: number[] = [];
    const lane = lanes.push({ id: env.ref, ref: env.ref, title: text(env.fields, "name"), detail: words(text(env.fields, "tier")), depth: 0, group: false, count: 0, worst: null, rows: 1 }) - 1;
    for (const b of of(records, "booking").filter((x) => x.fields.environment === env.ref).sort((x, y) => text(x.fields, "start").localeCompare(text(y.fields, "start")))) {
      const start = minutes(text(b.fields, "start")), end = minutes(text(b.fields, "end"), true);
      let row = ends.findIndex((e) => e <= start);
      if (row < 0) row = ends.length;
      ends[row] = end;
      const mine = conflicts.filter((c) => c.subjects.some((s) => s.ref === b.ref));
      bars.push({ id: b.ref, lane, row, start, end, label: `${text(b.fields, "key")} ${titleOf(records, text(b.fields, "release"))}`, status: b.fields.status === "approved" ? "on_track" : "planned", shape: "bar", kind: "booking", severity: mine[0]?.severity ?? null, conflicts: mine.map((c) => c.id), clash: mine.map((c) => [c.start!, c.end!]), movable: true, resizable: true, name: `${text(b.fields, "key")}, ${moment(start, true)} to ${moment(end - 1, true)}`, days: true });
    }
    lanes[lane]!.rows = Math.max(1, ends.length);
    for (const e of of(records, "environment_event").filter((x) => x.fields.environment === env.ref)) hatches.push({ lane, start: minutes(text(e.fields, "start")), end: minutes(text(e.fields, "end"), true), label: text(e.fields, "name"), kind: "refresh", ref: e.ref });
  }
  return { ...timeline(records, revision), lanes, bars, marks: [], links: [], hatches: [...timeline(records, revision).hatches, ...hatches] };
}

const shown = (records: Records, value: Value): string =>
  value === null || value === undefined ? "" : Array.isArray(value) ? value.map((v) => shown(records, v)).join(", ") : typeof value === "object" ? Object.values(value).map((v) => shown(records, v)).join(" ") : typeof value === "string" && records.has(value) ? titleOf(records, value) : String(value);

export function table(records: Records, kind: RecordKind, query: string): Table {
  const fields = (SCHEMA[kind]?.fields ?? []).filter((field) => field.kind !== "long_text" && field.kind !== "table");
  const conflicts = conflictsOf(records);
  const rows = of(records, kind).map((rec) => ({ ref: rec.ref, cells: fields.map((field) => shown(records, rec.fields[field.id] ?? null)), severity: conflicts.find((c) => c.subjects.some((s) => s.ref === rec.ref))?.severity ?? null }))
    .filter((row) => !query || row.cells.join(" ").toLowerCase().includes(query.toLowerCase()));
  return { kind, columns: fields.map((field) => ({ id: field.id, label: words(field.id), numeric: field.kind === "number" || field.kind === "decimal", custom: false })), rows };
}

export function record(records: Records, rec: Rec): RecordView {
  const def = SCHEMA[rec.kind];
  const fields: FieldView[] = (def?.fields ?? []).map((field) => {
    const value = rec.fields[field.id] ?? null;
    const refs = (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === "string");
    return {
      id: field.id, label: words(field.id), group: field.group, kind: field.kind, value, text: shown(records, value), required: field.required ?? false, editable: true,
      choices: (field.choices ?? []).map((c) => ({ value: c, label: words(c) })), kinds: field.kinds ?? [],
      named: field.kind === "ref" || field.kind === "refs" || field.kind === "table" ? refs.map((ref) => ({ ref, label: titleOf(records, ref) })) : [],
      columns: (field.columns ?? []).map((c) => ({ id: c.id, label: words(c.id), kind: c.kind, choices: (c.choices ?? []).map((x) => ({ value: x, label: words(x) })), kinds: [], terms: null })), terms: null, custom: null,
    };
  });
  const related = (Object.keys(SCHEMA) as RecordKind[]).flatMap((kind) => {
    const parent = SCHEMA[kind]!.fields.find((field) => field.kind === "ref" && field.required && field.kinds?.includes(rec.kind)) ?? (kind === "booking" ? SCHEMA.booking!.fields.find((x) => x.id === rec.kind) : undefined);
    if (!parent) return [];
    const items = of(records, kind).filter((x) => x.fields[parent.id] === rec.ref).map((x) => ({ ref: x.ref, title: titleOf(records, x.ref), detail: text(x.fields, "status"), severity: null }));
    return [{ id: kind, label: SCHEMA[kind]!.plural, kind, parent_field: parent.id, goes_along: true, items }];
  });
  return { ref: rec.ref, kind: rec.kind, kind_label: def?.label ?? rec.kind, title: titleOf(records, rec.ref), subtitle: text(rec.fields, "key"), status: rec.kind === "phase" || rec.kind === "release" ? statusOf(rec.fields) : null, fields, related, variance: [], conflicts: conflictsOf(records).filter((c) => c.subjects.some((s) => s.ref === rec.ref)) };
}

export const options = (records: Records, kinds: RecordKind[], query: string): Option[] =>
  [...records.values()].filter((rec) => kinds.includes(rec.kind)).map((rec) => ({ ref: rec.ref, label: titleOf(records, rec.ref), detail: SCHEMA[rec.kind]?.label ?? "" }))
    .filter((o) => o.label.toLowerCase().includes(query.toLowerCase())).slice(0, 50);
