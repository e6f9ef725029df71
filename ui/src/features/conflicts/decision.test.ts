import { expect, it } from "vitest";
import { command, missing, type Decision } from "./decision";

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

it("a decision about several is one command", () => {
  const made: Decision = { decision: "accept", owner: "Ada", second: "Tom", until: "2027-06-01", why: "known" };
  let n = 0;
  const next = (): string => `id${++n}`;
  expect(command(made, ["a"], next)).toEqual({ do: "decide", id: "id1", conflict: "a", decision: "accept", owner: "Ada", why: "known", until: "2027-06-01" });
  const both = command({ ...made, decision: "waive" }, ["a", "b"], next);
  expect(both).toMatchObject({ do: "batch", commands: [{ id: "id2", conflict: "a", second: "Tom" }, { id: "id3", conflict: "b", until: "2027-06-01" }] });
  expect(command({ ...made, decision: "fix" }, ["a"], next)).not.toHaveProperty("until");
});
