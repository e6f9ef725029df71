import { expect, it } from "vitest";
import type { FieldKind, FieldView, Value } from "../../generated/wire";
import { memoryHost } from "../../host/memory";
import { App } from "../../model/app.svelte";
import { Draft } from "./draft.svelte";
import { formOf } from "./forms";
import { same, textOf, valueOf } from "./values";

const field = (kind: FieldKind, value: Value): FieldView => ({ id: "f", label: "F", group: "", kind, value, text: "", required: false, editable: true, choices: [], kinds: [], named: [], columns: [], terms: null, custom: null });

it("texts become values of their kind, and what is no number is not one", () => {
  expect(valueOf(field("number", null), " 12 ")).toBe(12);
  expect(valueOf(field("decimal", null), "98,5")).toBe(98.5);
  expect(valueOf(field("decimal", null), "")).toBeNull();
  expect(valueOf(field("number", null), "twelve")).toBeUndefined();
  expect(valueOf(field("number", null), "1,5")).toBeUndefined();
  expect(valueOf(field("words", null), "a, b;c")).toEqual(["a", "b", "c"]);
  expect(valueOf(field("text", null), "  ")).toBeNull();
  expect(textOf(field("words", ["a", "b"]))).toBe("a, b");
});

it("empty in any form is the same", () => {
  for (const [a, b] of [[null, ""], [undefined, null], [[], null]] as [Value, Value][]) expect(same(a, b)).toBe(true);
  expect(same(0, null)).toBe(false);
});

it("a form asks for what is required, makes one command, and ends where the new record is", async () => {
  const app = new App(memoryHost({ open: true }));
  await app.start();
  const form = await formOf(app, { kind: "create", record: "phase", preset: { release: "release:R2027.04" } });
  const draft = new Draft(form!);
  expect(draft.fields[0]).toMatchObject({ id: "release", named: [{ label: "R2027.04 Outage map" }] });
  expect(draft.complete("needed")).toBe(false);
  expect(Object.keys(draft.errors).sort()).toEqual(["end", "name", "start"]);
  draft.set("name", "Pilot");
  draft.set("start", "2027-06-01");
  draft.set("end", "2027-06-10");
  expect(draft.complete("needed")).toBe(true);
  const outcome = await app.attempt(await form!.command(draft.values));
  form!.after(outcome);
  expect(outcome.created).toHaveLength(1);
  expect([app.view, app.selection]).toEqual(["timeline", outcome.created[0]]);
});

it("a removal says what goes along before it is done", async () => {
  const app = new App(memoryHost({ open: true }));
  await app.start();
  const form = await formOf(app, { kind: "remove", record: "release:R2027.04", title: "R2027.04" });
  expect(form?.text).toMatch(/Phases \(4\)/);
  expect(form?.danger).toBe(true);
});
