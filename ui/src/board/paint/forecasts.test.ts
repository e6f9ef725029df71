import { expect, test } from "vitest";
import type { Scene } from "../../generated/wire";
import type { Frame } from "../frame";
import { indexScene } from "../items";
import { layLanes } from "../layout";
import { indexLinks } from "../links";
import { at, bar, lane, mark, scene } from "../scenes.test-data";
import { forecastLines } from "./forecasts";

const made: Scene = {
  ...scene([lane("a"), lane("b")], [bar("p", 0, 1, 5)], [mark("g", 1, 6)]),
  forecasts: [
    { id: "p", mark: null, lane: 0, row: 0, start: at(2), end: at(6), critical: false },
    { id: "g", mark: "gate", lane: 1, row: 0, start: at(8), end: at(8), critical: true },
    { id: "far", mark: null, lane: 1, row: 0, start: at(90), end: at(95), critical: true },
  ],
};

function frame(of: Scene): Frame {
  const index = indexScene(of);
  return {
    scene: of, index, links: indexLinks(of, index), layout: layLanes(of.lanes, new Set<string>(), "default"), axis: { start: at(0), end: at(100), ppm: 20 / 1440 },
    scrollX: 0, scrollY: 0, width: 600, height: 400, headWidth: 200, headerHeight: 66,
  };
}

test("a forecast is a line under its bar or mark, at its own time", () => {
  const lines = forecastLines(frame(made));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({ x0: 240, x1: 320, critical: false });
  // A moment is as wide as its mark.
  expect(lines[1]).toMatchObject({ x0: 353, x1: 367, critical: true });
  expect(lines[1]!.y).toBeGreaterThan(lines[0]!.y);
});

test("a scene that was not asked for forecasts has none", () => {
  expect(forecastLines(frame({ ...made, forecasts: undefined } as Scene))).toEqual([]);
});
