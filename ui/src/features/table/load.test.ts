import { expect, it } from "vitest";
import type { Table } from "../../generated/wire";
import { arranged, facet } from "./load.svelte";

const column = (id: string) => ({ id, label: id, numeric: false, custom: false });

it("a release shows its dates before what is seldom looked at, and loses nothing", () => {
  const ids = ["key", "name", "kind", "governance", "status", "portfolio", "start", "ready", "deploy", "description"];
  const table: Table = { kind: "release", columns: ids.map(column), rows: [{ ref: "release:1", cells: ids.map((id) => `${id} of 1`), severity: "error" }] };
  const made = arranged(table);
  expect(made.columns.map((each) => each.id)).toEqual(["key", "name", "kind", "status", "start", "ready", "deploy", "governance", "portfolio", "description"]);
  expect(made.rows[0]).toEqual({ ref: "release:1", severity: "error", cells: made.columns.map((each) => `${each.id} of 1`) });
});

it("other kinds keep the order of the record", () => {
  const table: Table = { kind: "team", columns: ["name", "key"].map(column), rows: [] };
  expect(arranged(table).columns.map((each) => each.id)).toEqual(["name", "key"]);
});

it("values of a column are counted, most frequent first", () => {
  const rows = ["a", "b", "b"].map((cell, n) => ({ id: `${n}`, cells: [cell], tone: null }));
  expect(facet(rows, 0)).toEqual([{ value: "b", count: 2 }, { value: "a", count: 1 }]);
});
