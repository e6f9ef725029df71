import { describe, expect, test } from "vitest";
import { type Frame, rectOf } from "./frame";
import { hitAt, HANDLE_GAP } from "./hit";
import { indexScene } from "./items";
import { groupOf, heightOf, layLanes, placeAt } from "./layout";
import { indexLinks } from "./links";
import { at, bar, lane, mark, scene } from "./scenes.test-data";

const lanes = [
  lane("g1", { group: true, ref: null }), lane("a", { depth: 1, rows: 2 }), lane("b", { depth: 1 }),
  lane("g2", { group: true, ref: null }), lane("c", { depth: 1 }),
];

describe("the layout", () => {
  test("gives each lane its rows", () => {
    const layout = layLanes(lanes, new Set(), "default");
    expect([...layout.tops]).toEqual([0, 28, 84, 112, 140, 168]);
    expect([0, 27, 28, 83, 84, 500, -3].map((y) => placeAt(layout, y))).toEqual([0, 0, 1, 1, 2, 4, 0]);
  });

  test("a collapsed group stands for its lanes", () => {
    const layout = layLanes(lanes, new Set(["g1"]), "compact");
    expect([...layout.shown]).toEqual([0, 3, 4]);
    expect([...layout.place]).toEqual([0, 0, 0, 1, 2]);
    expect([...layout.hidden]).toEqual([0, 1, 1, 0, 0]);
    expect(heightOf(layout)).toBe(60);
  });

  test("lanes know their group", () => {
    expect([0, 1, 2, 3, 4].map((n) => groupOf(lanes, n))).toEqual([-1, 0, 0, -1, 3]);
  });

  test("no lanes are no error", () => {
    expect(placeAt(layLanes([], new Set(), "roomy"), 10)).toBe(-1);
  });
});

describe("hitting", () => {
  const made = scene(lanes, [
    bar("release:a", 1, 0, 40, { shape: "span", resizable: false }), bar("phase", 1, 2, 12), bar("second", 1, 5, 15, { row: 1 }), bar("fixed", 2, 0, 10, { resizable: false }),
  ], [mark("gate", 1, 12)]);
  const index = indexScene(made);
  const frame: Frame = {
    scene: made, index, links: indexLinks(made, index), layout: layLanes(lanes, new Set(), "default"),
    axis: { start: at(-10), end: at(100), ppm: 10 / 1440 }, scrollX: 30, scrollY: 0, width: 800, height: 400, headWidth: 200, headerHeight: 66,
  };
  const middle = (key: string) => {
    const rect = rectOf(frame, index.byKey.get(key)!);
    return { ...rect, cx: rect.x + rect.w / 2, cy: rect.y + rect.h / 2 };
  };
  const name = (x: number, y: number) => {
    const hit = hitAt(frame, x, y, null);
    return hit.zone === "item" ? `${hit.item.key} ${hit.part}` : hit.zone;
  };

  test("what is painted on top is what is hit", () => {
    const phase = middle("phase");
    expect(name(phase.cx, phase.cy)).toBe("phase body");
    expect(name(phase.x + 1, phase.cy)).toBe("phase start");
    expect(name(middle("second").x + middle("second").w - 2, middle("second").cy)).toBe("second end");
    expect(name(middle("gate").cx, middle("gate").cy)).toBe("gate body");
    expect(name(middle("gate").cx + 60, middle("gate").cy)).toBe("release:a body");
    expect(name(middle("fixed").x + 1, middle("fixed").cy)).toBe("fixed body");
  });

  test("the parts around the plot", () => {
    expect(name(10, 10)).toBe("corner");
    expect(name(300, 10)).toBe("header");
    expect(name(10, 80)).toBe("head");
    expect(name(780, 80)).toBe("lane");
    expect(name(300, 390)).toBe("nothing");
  });

  test("the handle right of the hot bar", () => {
    const phase = middle("second");
    const hit = hitAt(frame, phase.x + phase.w + HANDLE_GAP, phase.cy, index.byKey.get("second")!);
    expect(hit).toMatchObject({ zone: "item", part: "handle" });
  });
});
