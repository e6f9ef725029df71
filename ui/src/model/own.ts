/**
 * What sets a field of a record. A field of the organisation's own is a record beside it: given, changed or taken away.
 * Invariant: one command, so that one undo takes it back.
 */
import type { Command, FieldView, Ref, Value } from "../generated/wire";
import type { App } from "./app.svelte";
import { kindOf, newRef } from "./ids";

export async function commandFor(app: App, record: Ref, field: FieldView, value: Value): Promise<Command> {
  if (!field.custom) {
    const renamed = kindOf(record) === "release_template" && field.id === "gates" ? await criteriaOf(app, record, value) : {};
    return { do: "edit", record, fields: { [field.id]: value, ...along(record, field.id, value), ...renamed } };
  }
  // Asked again: somebody who types fast gives the second value before the view of the first is there.
  const now = await app.host.call("record", { ref: record });
  const held = now.fields.find((each) => each.id === field.id)?.custom?.value ?? null;
  if (held === null) return heldBy(app, record, field, value);
  const text = await textOf(app, field, value);
  return text === "" ? { do: "remove", record: held } : { do: "edit", record: held, fields: { value: text } };
}

/** What gives a field of the organisation's own to a record that has no value for it yet. */
export async function heldBy(app: App, record: Ref, field: FieldView, value: Value): Promise<Command> {
  const text = await textOf(app, field, value);
  return { do: "add", record: newRef("custom_value"), fields: { field: field.custom?.field ?? field.id, record, value: text } };
}

const textOf = async (app: App, field: FieldView, value: Value): Promise<string> =>
  field.kind === "ref" && typeof value === "string" ? keyOf(app, value) : value === null ? "" : String(value);

/** A field of the organisation's own is a choice where it has choices, and nowhere else: one goes with the other. */
function along(record: Ref, field: string, value: Value): Record<string, Value> {
  if (kindOf(record) !== "custom_field") return {};
  if (field === "kind" && value !== "choice") return { choices: null };
  if (field === "choices" && Array.isArray(value) && value.length > 0) return { kind: "choice" };
  return {};
}

type Rows = Record<string, Value>[];
const rows = (value: Value | undefined): Rows => (Array.isArray(value) ? (value as Rows) : []);

/** Criteria of a template hold their gate by name, and go along when it is called otherwise. */
async function criteriaOf(app: App, template: Ref, gates: Value): Promise<Record<string, Value>> {
  const now = await app.host.call("record", { ref: template });
  const held = (id: string): Rows => rows(now.fields.find((field) => field.id === id)?.value);
  const [before, after] = [held("gates"), rows(gates)];
  if (before.length !== after.length) return {};
  const names = new Set(after.map((gate) => gate.name));
  const other = new Map(before.map((gate, n) => [gate.name, after[n]!.name ?? ""] as const).filter(([name]) => !names.has(name)));
  const criteria = held("criteria");
  if (!criteria.some((criterion) => other.has(criterion.gate))) return {};
  return { criteria: criteria.map((criterion) => ({ ...criterion, gate: other.get(criterion.gate) ?? criterion.gate ?? null })) };
}

/** A person is held by key, as in files. */
async function keyOf(app: App, ref: Ref): Promise<string> {
  const found = await app.host.call("record", { ref });
  return String(found.fields.find((field) => field.id === "key")?.value ?? "");
}

/** At which field a refusal belongs: what is said of the value of an own field is said of that field. */
export const placeOf = (field: FieldView, said: string | null): string => (field.custom ? field.id : (said ?? field.id));
