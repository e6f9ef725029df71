import { describe, expect, test } from "vitest";
import { dice } from "./bench/year";
import { DAY } from "./civil";
import { indexScene, itemsBetween } from "./items";
import { indexLinks, routeLink, tiesBetween } from "./links";
import { at, bar, lane, link, mark, scene } from "./scenes.test-data";

describe("the index", () => {
  test("answers the same as looking at every bar", () => {
    const roll = dice(3);
    const bars = Array.from({ length: 300 }, (_, n) => {
      const start = Math.floor(roll() * 300);
      return bar(`b${n}`, Math.floor(roll() * 3), start, start + 1 + Math.floor(roll() * roll() * 120));
    });
    const made = scene([lane("a"), lane("b"), lane("c")], bars);
    const index = indexScene(made);
    for (let n = 0; n < 200; n++) {
      const from = at(roll() * 320 - 10);
      const to = from + roll() * 60 * DAY;
      for (const l of [0, 1, 2]) {
        const found: string[] = [];
        itemsBetween(index, l, from, to, (item) => found.push(item.key));
        const expected = bars.filter((one) => one.lane === l && one.end >= from && one.start <= to).map((one) => one.id);
        expect(found.sort()).toEqual(expected.sort());
      }
    }
  });

  test("a release's ready and deploy marks and its span have keys of their own", () => {
    const release = { id: "release:a", kind: "release" } as const;
    const index = indexScene(scene([lane("a")], [bar("release:a", 0, 0, 20, { shape: "span", ...release })], [
      mark("release:a", 0, 18, { shape: "ready", ...release }), mark("release:a", 0, 20, { shape: "deploy", ...release }),
    ]));
    expect([...index.byKey.keys()].sort()).toEqual(["release:a", "release:a#deploy", "release:a#ready"]);
    expect(index.byRef.get("release:a")).toHaveLength(3);
  });

  test("a record in two lanes can be reached in both", () => {
    const index = indexScene(scene([lane("x"), lane("y")], [bar("p", 0, 0, 5), bar("p", 1, 0, 5)]));
    expect(index.byKey.size).toBe(2);
    expect(new Set(index.byRef.get("p")!.map((item) => item.lane))).toEqual(new Set([0, 1]));
  });

  test("a gate that closes a phase stands in the phase's row", () => {
    const index = indexScene(scene([lane("a", { rows: 2 })], [bar("one", 0, 0, 20), bar("two", 0, 5, 12, { row: 1 })], [mark("gate", 0, 12)]));
    expect(index.byKey.get("gate")!.row).toBe(1);
  });
});

describe("links", () => {
  const made = scene(
    Array.from({ length: 10 }, (_, n) => lane(`l${n}`)),
    Array.from({ length: 10 }, (_, n) => bar(`b${n}`, n, n * 5, n * 5 + 4)),
    [],
    [link("b0", "b9"), link("b2", "b3"), link("b8", "b7"), link("b1", "gone")],
  );
  const links = indexLinks(made, indexScene(made));
  const found = (first: number, last: number, from = at(-100), to = at(200)) => {
    const ids: string[] = [];
    tiesBetween(links, first, last, from, to, (tie) => ids.push(`${tie.link.from}${tie.link.to}`));
    return ids.sort();
  };

  test("are found by lanes, also where they only pass through, and by time", () => {
    expect(found(5, 6)).toEqual(["b0b9"]);
    expect(found(3, 3)).toEqual(["b0b9", "b2b3"]);
    expect(found(7, 9)).toEqual(["b0b9", "b8b7"]);
    expect(found(0, 9, at(0), at(3))).toEqual([]);
  });

  test("run at right angles and end at their ends", () => {
    const routes = [
      routeLink(10, 10, 1, 100, 50, -1, 25), routeLink(100, 10, 1, 20, 50, -1, 25), routeLink(10, 10, 1, 100, 10, -1, 25),
      routeLink(10, 10, -1, 100, 50, -1, 25), routeLink(10, 10, -1, 100, 50, 1, 25), routeLink(10, 10, 1, 13, 50, -1, 25),
    ];
    for (const points of routes) {
      for (let n = 2; n < points.length; n += 2) expect(points[n] === points[n - 2] || points[n + 1] === points[n - 1]).toBe(true);
    }
    expect(routes[0]!.slice(0, 2)).toEqual([10, 10]);
    expect(routes[0]!.slice(-2)).toEqual([100, 50]);
  });
});
