import { expect, it } from "vitest";
import type { Calls, Command, FieldView, RecordView } from "../generated/wire";
import type { Host } from "../host/host";
import { App } from "./app.svelte";
import { commandFor, placeOf } from "./own";

const field = (kind: FieldView["kind"], value: string | null): FieldView => ({
  id: "custom_field:1", label: "F", group: "", kind, value: null, text: "", required: false, editable: true, choices: [], kinds: [], named: [], columns: [], terms: null, custom: { field: "custom_field:1", value },
});
const view = (ref: string, fields: FieldView[]): RecordView => ({ ref, kind: "release", kind_label: "", title: "", subtitle: "", status: null, fields, related: [], conflicts: [], variance: [] });

/** An application whose release holds the field, and whose person is called `ada` in files. */
function app(held: FieldView): App {
  const key = { ...field("text", null), id: "key", custom: null, value: "ada" };
  const answers = { record: ({ ref }: Calls["record"][0]) => view(ref, ref.startsWith("person:") ? [key] : [held]) };
  const host = { call: (name: "record", request: Calls["record"][0]) => Promise.resolve(answers[name](request)) };
  return new App(host as unknown as Host);
}

const made = (held: FieldView, value: string | number | null): Promise<Command> => commandFor(app(held), "release:1", held, value);

it("a value of an own field is given, changed and taken away", async () => {
  expect(await made(field("text", null), "a")).toMatchObject({ do: "add", fields: { field: "custom_field:1", record: "release:1", value: "a" } });
  expect(await made(field("decimal", "custom_value:7"), 12.5)).toEqual({ do: "edit", record: "custom_value:7", fields: { value: "12.5" } });
  expect(await made(field("choice", "custom_value:7"), null)).toEqual({ do: "remove", record: "custom_value:7" });
});

it("a person is held by key", async () => {
  expect(await made(field("ref", "custom_value:7"), "person:1")).toEqual({ do: "edit", record: "custom_value:7", fields: { value: "ada" } });
});

it("what was given since the view was read is changed, not given twice", async () => {
  const seen = field("text", null);
  expect(await commandFor(app(field("text", "custom_value:9")), "release:1", seen, "b")).toEqual({ do: "edit", record: "custom_value:9", fields: { value: "b" } });
});

it("other fields are edited as they are, and refusals stand where they belong", async () => {
  const name = { ...field("text", null), id: "name", custom: null };
  expect(await made(name, "N")).toEqual({ do: "edit", record: "release:1", fields: { name: "N" } });
  const of = (id: string, value: string | string[]): Promise<Command> => commandFor(app(name), "custom_field:1", { ...name, id }, value);
  expect(await of("kind", "text")).toEqual({ do: "edit", record: "custom_field:1", fields: { kind: "text", choices: null } });
  expect(await of("kind", "choice")).toEqual({ do: "edit", record: "custom_field:1", fields: { kind: "choice" } });
  expect(await of("choices", ["low"])).toEqual({ do: "edit", record: "custom_field:1", fields: { choices: ["low"], kind: "choice" } });
  expect([placeOf(name, "end"), placeOf(name, null), placeOf(field("text", null), "value")]).toEqual(["end", "name", "custom_field:1"]);
});

it("a gate of a template that is called otherwise takes its criteria along", async () => {
  const plain = (id: string, value: FieldView["value"]): FieldView => ({ ...field("text", null), id, custom: null, value });
  const gates = plain("gates", [{ name: "Exit", offset: 5 }, { name: "Go", offset: 9 }]);
  const criteria = plain("criteria", [{ gate: "Exit", name: "Tests", kind: "metric" }, { gate: "Go", name: "Runbook", kind: "checklist" }]);
  const host = { call: () => Promise.resolve(view("release_template:1", [gates, criteria])) };
  const of = (value: FieldView["value"]): Promise<Command> => commandFor(new App(host as unknown as Host), "release_template:1", gates, value);
  const renamed = [{ name: "Test exit", offset: 5 }, { name: "Go", offset: 9 }];
  expect(await of(renamed)).toEqual({
    do: "edit", record: "release_template:1",
    fields: { gates: renamed, criteria: [{ gate: "Test exit", name: "Tests", kind: "metric" }, { gate: "Go", name: "Runbook", kind: "checklist" }] },
  });
  // What only trades places, comes or goes renames nothing.
  for (const value of [[{ name: "Go", offset: 5 }, { name: "Exit", offset: 9 }], [{ name: "Go", offset: 9 }]]) {
    expect(await of(value)).toEqual({ do: "edit", record: "release_template:1", fields: { gates: value } });
  }
});
