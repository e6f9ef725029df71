import { beforeEach, describe, expect, test } from "vitest";
import type { Scene } from "../generated/wire";
import type { Frame } from "./frame";
import { indexScene } from "./items";
import { layLanes } from "./layout";
import { indexLinks } from "./links";
import type { Place } from "./navigate";
import { Overlay } from "./overlay";
import { periodsOf } from "./periods";
import { at, bar, lane, scene } from "./scenes.test-data";

const COUNT = 200;
const made: Scene = {
  ...scene(
    Array.from({ length: COUNT }, (_, n) => lane(`l${n}`)),
    Array.from({ length: COUNT }, (_, n) => bar(`b${n}`, n, 1, 9, { name: `Phase ${n}` })),
  ),
  hatches: [
    { lane: null, start: at(30), end: at(40), label: "Later", kind: "freeze_hard", ref: "window_rule:1" },
    { lane: null, start: at(2), end: at(4), label: "Freeze", kind: "freeze_soft", ref: "window_rule:2" },
    { lane: 3, start: at(2), end: at(4), label: "Outage", kind: "outage", ref: "environment_event:1" },
  ],
};
const index = indexScene(made);
const closed = new Set<string>();

function frame(scrollY: number, scrollX = 0): Frame {
  return {
    scene: made, index, links: indexLinks(made, index), layout: layLanes(made.lanes, closed, "default"), axis: { start: at(0), end: at(100), ppm: 20 / 1440 },
    scrollX, scrollY, width: 600, height: 66 + 280, headWidth: 200, headerHeight: 66,
  };
}

describe("the treegrid", () => {
  let body: HTMLElement;
  let band: HTMLElement;
  let overlay: Overlay;
  beforeEach(() => {
    document.body.replaceChildren();
    body = document.createElement("div");
    band = document.createElement("div");
    document.body.append(body, band);
    overlay = new Overlay(body, band, { lane: (_, n) => `Lane ${n}` });
  });
  const rows = () => [...body.querySelectorAll("[role=row]")].map((row) => Number(row.getAttribute("aria-rowindex")));
  const stops = () => [...document.querySelectorAll("[tabindex='0']")].map((node) => node.getAttribute("aria-label") ?? node.textContent);
  const sync = (scrollY: number, focus: Place | null = null) => overlay.sync(frame(scrollY), focus, closed);

  test("holds what is in view and two rows around, in order, with names", () => {
    sync(28 * 50);
    expect(rows()).toEqual(Array.from({ length: 15 }, (_, n) => 50 + n));
    sync(28 * 47);
    expect(rows()).toEqual(Array.from({ length: 15 }, (_, n) => 47 + n));
    expect(body.querySelector("[role=gridcell]")!.getAttribute("aria-label")).toBe("Phase 45");
  });

  test("never removes the row that has the focus, and has one tab stop", () => {
    sync(0);
    expect(stops()).toEqual(["Lane 0"]);
    const focus = { lane: 3, key: "b3" };
    sync(0, focus);
    const cell = overlay.node(focus)!;
    cell.focus();
    sync(28 * 120, focus);
    expect(document.activeElement).toBe(cell);
    expect(rows()[0]).toBe(5);
    expect(stops()).toEqual(["Phase 3"]);
    sync(0, focus);
    expect(document.activeElement).toBe(cell);
    expect(rows()).toEqual([...rows()].sort((a, b) => a - b));
  });

  test("rows whose content did not change keep their nodes", () => {
    sync(0);
    const before = overlay.node({ lane: 4, key: "b4" });
    sync(28);
    expect(overlay.node({ lane: 4, key: "b4" })).toBe(before);
  });

  test("periods over all lanes are the first row, by start; those of one lane are not in it", () => {
    expect(periodsOf(made).map(({ hatch }) => hatch.label)).toEqual(["Freeze", "Later"]);
    sync(0);
    expect([...band.querySelectorAll("[role=gridcell]")].map((cell) => cell.getAttribute("aria-label"))).toEqual(["Freeze"]);
  });

  test("says what is selected", () => {
    sync(0);
    overlay.select(frame(0), "b2");
    expect(overlay.node({ lane: 2, key: "b2" })!.getAttribute("aria-selected")).toBe("true");
    expect(overlay.node({ lane: 1, key: "b1" })!.getAttribute("aria-selected")).toBe("false");
  });
});
