import { describe, expect, test } from "vitest";
import { type Axis, clampPpm, rangeOf, snap, snapStep, timeAt, xOf, zoomAt } from "./axis";
import { DAY, minutesOf } from "./civil";
import { floorTo, nextOf, ticksOf, tiersFor } from "./ticks";

const axis: Axis = { start: minutesOf(2027, 1, 1), end: minutesOf(2028, 1, 1), ppm: 0.002 };

describe("the axis", () => {
  test("time and pixels are inverse", () => {
    for (const at of [axis.start, minutesOf(2027, 7, 4, 13, 17), axis.end]) expect(timeAt(axis, xOf(axis, at))).toBeCloseTo(at, 6);
  });

  test("zooming keeps the time under the pointer", () => {
    const held = timeAt(axis, 400 + 300);
    const next = zoomAt(axis, 400, 300, axis.ppm * 3, 800);
    expect(timeAt({ ...axis, ppm: next.ppm }, next.scroll + 300)).toBeCloseTo(held, 6);
  });

  test("the scale ends at the whole and at what a scroller can hold", () => {
    const year = axis.end - axis.start;
    expect(clampPpm(0, year, 1000) * year).toBeCloseTo(1000, 6);
    expect(clampPpm(1e9, year, 1000)).toBe(12);
    expect(clampPpm(1e9, 20 * year, 1000) * 20 * year).toBeLessThanOrEqual(30_000_000.001);
  });

  test("the range is whole months with room at both ends, also for an empty plan", () => {
    const range = rangeOf(minutesOf(2027, 1, 4), minutesOf(2027, 12, 31));
    expect(range).toEqual({ start: minutesOf(2026, 12, 1), end: minutesOf(2028, 2, 1) });
    const empty = rangeOf(0, 0);
    expect(empty.end - empty.start).toBeGreaterThan(80 * DAY);
  });

  test("drags snap to days, or to quarter hours and finer", () => {
    expect(snapStep(true, 10)).toBe(DAY);
    expect(snapStep(false, 0.05)).toBe(15);
    expect(snapStep(false, 1)).toBe(15);
    expect(snapStep(false, 3)).toBe(5);
    expect(snapStep(false, 12)).toBe(1);
    expect(snapStep(false, 0.002)).toBe(DAY);
    expect(snap(22, 15)).toBe(15);
    expect(snap(-8, 15)).toBe(-15);
  });
});

describe("the header", () => {
  test("every scale has ticks without gap, and never more than fit", () => {
    for (let ppd = 0.2; ppd < 17_000; ppd *= 1.3) {
      const from = minutesOf(2027, 3, 3, 7, 11);
      const to = from + (1200 / ppd) * DAY;
      for (const tier of Object.values(tiersFor(ppd))) {
        const ticks = ticksOf(tier, from, to, () => "x");
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThan(90);
        expect(ticks[0]!.start).toBeLessThanOrEqual(from);
        ticks.slice(1).forEach((tick, n) => expect(tick.start).toBe(ticks[n]!.end));
      }
    }
  });

  test("ticks of hours stay on the clock over midnight", () => {
    const tier = { unit: "minutes", step: 180, style: "clock" } as const;
    const start = floorTo(tier, minutesOf(2027, 3, 3, 23, 30));
    expect(start).toBe(minutesOf(2027, 3, 3, 21));
    expect(nextOf(tier, start)).toBe(minutesOf(2027, 3, 4));
  });
});
