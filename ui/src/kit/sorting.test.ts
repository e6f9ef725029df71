import { expect, it } from "vitest";
import { filtered, sorted, widths, type TableRow } from "./sorting";

const rows = ["10", "9", "", "R2", "R10"].map((cell, index): TableRow => ({ id: String(index), cells: [cell, `text ${index}`], tone: null }));
const cells = (list: TableRow[]): string[] => list.map((row) => row.cells[0]!);

it("sorts digits inside words by value, and empty cells last both ways", () => {
  expect(cells(sorted(rows, { column: 0, down: false }, false))).toEqual(["9", "10", "R2", "R10", ""]);
  expect(cells(sorted(rows, { column: 0, down: true }, false))).toEqual(["R10", "R2", "10", "9", ""]);
  expect(sorted(rows, null, false)).toBe(rows);
});

it("keeps the order of equal rows", () => {
  const equal = [1, 2, 3].map((n): TableRow => ({ id: String(n), cells: ["same"], tone: null }));
  expect(sorted(equal, { column: 0, down: true }, false).map((row) => row.id)).toEqual(["1", "2", "3"]);
});

it("filters by all words, in any cell", () => {
  expect(filtered(rows, "r text")).toHaveLength(2);
  expect(filtered(rows, "R10 TEXT")).toHaveLength(1);
  expect(filtered(rows, "nothing")).toHaveLength(0);
  expect(filtered(rows, "  ")).toBe(rows);
});

it("sorts and filters 20,000 rows quickly enough to type", () => {
  const many = Array.from({ length: 20_000 }, (_, n): TableRow => ({ id: String(n), cells: [`R2027.${n % 997}`, `name ${n}`, "approved"], tone: null }));
  const start = performance.now();
  expect(filtered(many, "997 appr").length).toBeGreaterThan(0);
  expect(sorted(many, { column: 0, down: true }, false)).toHaveLength(20_000);
  expect(widths(["a", "b", "c"], many)).toHaveLength(3);
  expect(performance.now() - start).toBeLessThan(1500);
});

it("gives keys in capitals the room they need", () => {
  const row = (cell: string): TableRow => ({ id: cell, cells: [cell], tone: null });
  expect(widths(["Key"], [row("BILL-CLOUD")])[0]).toBeGreaterThan(widths(["Key"], [row("bill-cloud")])[0]!);
});
