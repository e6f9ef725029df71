import { describe, expect, test } from "vitest";
import { indexScene } from "./items";
import { at, bar, lane, mark, scene } from "./scenes.test-data";
import { merge, summaryOf } from "./summary";

describe("a collapsed group", () => {
  test("is the union of its lanes, up to the next group", () => {
    const made = scene(
      [lane("g", { group: true }), lane("a", { depth: 1 }), lane("b", { depth: 1 }), lane("h", { group: true }), lane("c", { depth: 1 })],
      [
        bar("span", 1, 0, 90, { shape: "span", severity: "error", conflicts: ["x"] }), bar("a1", 1, 0, 10), bar("a2", 1, 20, 30),
        bar("b1", 2, 5, 12, { severity: "error", conflicts: ["x"], clash: [[at(6), at(8)]] }), bar("c1", 4, 40, 50),
      ],
      [mark("release:b", 2, 33, { shape: "deploy" }), mark("release:a", 1, 31, { shape: "deploy" })],
    );
    expect(summaryOf(made, indexScene(made), 0)).toEqual({
      busy: [[at(0), at(12)], [at(20), at(30)]], clashes: [[at(6), at(8)]], deploys: [at(31), at(33)],
    });
  });

  test("periods that touch become one, whatever their order", () => {
    expect(merge([[5, 9], [0, 2], [2, 3], [6, 7]])).toEqual([[0, 3], [5, 9]]);
    expect(merge([])).toEqual([]);
  });
});
