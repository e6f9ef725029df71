import { expect, it } from "vitest";
import type { ConflictRow } from "../../generated/wire";
import { grouped, missing, type Decision } from "./decision";

const row = (id: string, kind: string, severity: "error" | "warning", start: number): ConflictRow => ({ id, kind, kind_label: kind, severity, start, end: null, when: "", text: id, subjects: [{ ref: `release:${id}`, label: `R ${id}` }], decision: null });
const rows = [row("w", "holiday", "warning", 1), row("late", "booking-overlap", "error", 9), row("early", "booking-overlap", "error", 2), row("c", "in-freeze", "error", 5), row("d", "in-freeze", "warning", 1)];

it("groups stand errors first, then by size; inside, errors first, then by time", () => {
  expect(grouped(rows, "all", "").map((group) => [group.kind, group.rows.map((each) => each.id)])).toEqual([
    ["booking-overlap", ["early", "late"]], ["in-freeze", ["c", "d"]], ["holiday", ["w"]],
  ]);
});

it("are narrowed by severity and by words of text or subjects", () => {
  expect(grouped(rows, "warning", "").flatMap((group) => group.rows.map((each) => each.id)).sort()).toEqual(["d", "w"]);
  expect(grouped(rows, "all", "r late").flatMap((group) => group.rows.map((each) => each.id))).toEqual(["late"]);
});

it("a decision is complete only with what its kind needs", () => {
  const made: Decision = { decision: "fix", owner: "Ada", second: "", until: null, why: "moved" };
  expect(missing(made)).toBeNull();
  expect(missing({ ...made, owner: "" })).toBe("ui-decide-need-owner");
  expect(missing({ ...made, why: "" })).toBe("ui-decide-need-why");
  expect(missing({ ...made, decision: "accept" })).toBe("ui-decide-need-until");
  expect(missing({ ...made, decision: "waive", until: "2027-06-01" })).toBe("ui-decide-need-second");
  expect(missing({ ...made, decision: "waive", until: "2027-06-01", second: "ada" })).toBe("ui-decide-two-names");
  expect(missing({ ...made, decision: "waive", until: "2027-06-01", second: "Tom" })).toBeNull();
});
