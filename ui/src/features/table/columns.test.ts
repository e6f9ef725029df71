import { expect, it } from "vitest";
import type { Column, Table } from "../../generated/wire";
import { isShown, narrowed, toggled } from "./columns";

const column = (id: string, custom = false): Column => ({ id, label: id, numeric: false, custom });
const table: Table = { kind: "release", columns: [column("key"), column("name"), column("cost", true)], rows: [{ ref: "release:1", severity: null, cells: ["R1", "One", "12"] }] };

it("own fields are shown where somebody asks, other columns until somebody does not", () => {
  expect(narrowed(table, {}).rows[0]?.cells).toEqual(["R1", "One"]);
  expect(narrowed(table, { cost: true, key: false }).rows[0]?.cells).toEqual(["One", "12"]);
  expect(narrowed(table, { cost: true })).toBe(table);
});

it("a table without any column would be none", () => {
  expect(narrowed(table, { key: false, name: false })).toBe(table);
});

it("turned on and off again is as it came", () => {
  const [key, , cost] = table.columns as [Column, Column, Column];
  const on = toggled(cost, {});
  expect(on).toEqual({ cost: true });
  expect(isShown(cost, on)).toBe(true);
  expect(toggled(cost, on)).toEqual({});
  expect(toggled(key, on)).toEqual({ cost: true, key: false });
});
