import { describe, expect, test } from "vitest";
import { indexScene } from "./items";
import { layLanes } from "./layout";
import { indexLinks } from "./links";
import { along, endOfLane, leftOf, nextConflict, rightOf, vertical } from "./navigate";
import { bar, lane, link, mark, scene } from "./scenes.test-data";

const lanes = [lane("g", { group: true }), lane("a", { depth: 1 }), lane("empty", { depth: 1 }), lane("b", { depth: 1 }), lane("c", { depth: 1 })];
const made = scene(lanes, [
  bar("a1", 1, 0, 5), bar("a2", 1, 10, 20, { severity: "error", conflicts: ["x"] }), bar("b1", 3, 0, 4), bar("b2", 3, 14, 18), bar("c1", 4, 40, 50, { severity: "warning", conflicts: ["y"] }),
], [mark("ga", 1, 20)], [link("a1", "b2"), link("b2", "c1")]);
const index = indexScene(made);
const links = indexLinks(made, index);
const layout = layLanes(lanes, new Set(), "default");
const item = (key: string) => ({ lane: index.byKey.get(key)!.lane, key });

describe("the keyboard", () => {
  test("left and right walk a lane from its head to its last item", () => {
    let place = { lane: 1, key: null as string | null };
    const seen: (string | null)[] = [];
    for (let n = 0; n < 5; n++) seen.push((place = rightOf(index, place)).key);
    expect(seen).toEqual(["a1", "a2", "ga", "ga", "ga"]);
    expect(leftOf(index, item("a1"))).toEqual({ lane: 1, key: null });
    expect(leftOf(index, { lane: 1, key: null })).toEqual({ lane: 1, key: null });
  });

  test("up and down go to the nearest in time, past empty lanes", () => {
    expect(vertical(index, layout, item("a2"), 1)).toEqual(item("b2"));
    expect(vertical(index, layout, item("a1"), 1)).toEqual(item("b1"));
    expect(vertical(index, layout, item("b2"), -1)).toEqual(item("a2"));
    expect(vertical(index, layout, item("c1"), 1)).toEqual(item("c1"));
    expect(vertical(index, layout, item("a1"), -1)).toEqual(item("a1"));
  });

  test("from head to head no lane is left out, and a page ends at the last", () => {
    expect(vertical(index, layout, { lane: 1, key: null }, 1)).toEqual({ lane: 2, key: null });
    expect(vertical(index, layout, { lane: 1, key: null }, 99)).toEqual({ lane: 4, key: null });
    expect(vertical(index, layout, item("a1"), 99)).toEqual(item("c1"));
  });

  test("lanes of a collapsed group are passed over", () => {
    const closed = layLanes([lane("z"), ...lanes], new Set(["g"]), "default");
    expect([...closed.shown]).toEqual([0, 1]);
  });

  test("home and end", () => {
    expect(endOfLane(index, item("a2"), "first")).toEqual(item("a1"));
    expect(endOfLane(index, { lane: 2, key: null }, "last")).toEqual({ lane: 2, key: null });
  });

  test("brackets follow dependencies both ways", () => {
    expect(along(index, links, "a1", "after")).toEqual(item("b2"));
    expect(along(index, links, "c1", "before")).toEqual(item("b2"));
    expect(along(index, links, "a1", "before")).toBeNull();
  });

  test("c goes through all conflicts and begins anew", () => {
    expect(nextConflict(index, null)?.key).toBe("a2");
    expect(nextConflict(index, item("a2"))?.key).toBe("c1");
    expect(nextConflict(index, item("c1"))?.key).toBe("a2");
    expect(nextConflict(index, item("b2"))?.key).toBe("c1");
    expect(nextConflict(index, item("b2"), -1)?.key).toBe("a2");
  });
});
