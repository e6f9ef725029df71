/**
 * The time axis: minutes to pixels and back, from the year to the minute on one scale.
 * Invariant: `x` is a distance from the axis' start in CSS pixels, never from the window's edge. Scrolling and the
 * width of the lane heads are the frame's business, not the axis'.
 */
import type { Minutes } from "../generated/wire";
import { addMonths, DAY, startOfMonth, startOfQuarter, WEEK } from "./civil";

export interface Axis {
  start: Minutes;
  end: Minutes;
  /** Pixels a minute. */
  ppm: number;
}

export type Zoom = "day" | "week" | "month" | "quarter" | "year" | "fit";

/** Engines lay out at most 2^25 pixels; beyond that a native scroller loses its last part. */
const WIDEST = 30_000_000;
/** At 12 pixels a minute a five-minute step of a deployment night is 60 pixels wide. */
const CLOSEST = 12;

export function xOf(axis: Axis, at: Minutes): number {
  return (at - axis.start) * axis.ppm;
}

export function timeAt(axis: Axis, x: number): Minutes {
  return axis.start + x / axis.ppm;
}

export function pixelsPerDay(axis: Axis): number {
  return axis.ppm * DAY;
}

export function widthOf(axis: Axis): number {
  return (axis.end - axis.start) * axis.ppm;
}

/** Whole months around what the plan holds, with room at both ends to move things into. */
export function rangeOf(first: Minutes, last: Minutes): { start: Minutes; end: Minutes } {
  const from = Math.min(first, last);
  const to = Math.max(first, last);
  const start = startOfMonth(from - 2 * WEEK);
  const end = addMonths(startOfMonth(to + 2 * WEEK), 1);
  // A plan of a few days still gets a quarter, so that the scale of a new plan is not absurdly close.
  return end - start >= 80 * DAY ? { start, end } : { start: startOfQuarter(start), end: addMonths(startOfQuarter(start), 6) };
}

export function clampPpm(ppm: number, range: Minutes, viewport: number): number {
  const least = viewport / range;
  const most = Math.max(least, Math.min(CLOSEST, WIDEST / range));
  return Math.min(most, Math.max(least, ppm));
}

/** How much time each named zoom shows. */
export function spanOf(zoom: Zoom, range: Minutes): Minutes {
  switch (zoom) {
    case "day":
      return DAY;
    case "week":
      return WEEK;
    case "month":
      return 31 * DAY;
    case "quarter":
      return 92 * DAY;
    case "year":
      return 366 * DAY;
    case "fit":
      return range;
  }
}

/** The new scale and scroll position that keep the time under `pointer` (pixels from the plot's left) where it is. */
export function zoomAt(axis: Axis, scroll: number, pointer: number, ppm: number, viewport: number): { ppm: number; scroll: number } {
  const held = timeAt(axis, scroll + pointer);
  const next = clampPpm(ppm, axis.end - axis.start, viewport);
  return { ppm: next, scroll: Math.max(0, (held - axis.start) * next - pointer) };
}

const STEPS = [1, 5, 15, 60, DAY];

/**
 * The step of a drag: whole days for day spans. Times of day snap to 15 minutes, finer when zoomed in; where 15 minutes
 * are less than a third of a pixel nobody can aim at them, so the time of day is kept and days are moved.
 */
export function snapStep(days: boolean, ppm: number): Minutes {
  if (days) return DAY;
  if (15 * ppm < 1 / 3) return DAY;
  const step = STEPS.find((s) => s * ppm >= 12) ?? 15;
  return Math.min(step, 15);
}

export function snap(at: Minutes, step: Minutes): Minutes {
  return Math.round(at / step) * step;
}
