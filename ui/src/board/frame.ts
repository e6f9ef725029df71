/**
 * One frame: everything that painting and hit-testing need to agree about places, in CSS pixels of the canvas.
 * Invariant: a value object; nobody keeps state in it. The canvas covers header, lane heads and plot; the plot's
 * left top is (`headWidth`, `headerHeight`).
 */
import type { Minutes, Scene } from "../generated/wire";
import { type Axis, timeAt, xOf } from "./axis";
import type { Item, SceneIndex } from "./items";
import { BAR_INSET, type Layout, placeAt } from "./layout";
import type { LinkIndex } from "./links";

export const HEADER_HEIGHT = 66;
/** Heights of the two tiers; below them stands the band with the labels of freezes. */
export const TIER_HEIGHT = 23;
export const BAND_TOP = 2 * TIER_HEIGHT;
export const MARK_SIZE: Record<"gate" | "milestone" | "ready" | "deploy", number> = { gate: 7, milestone: 4.5, ready: 5, deploy: 6 };
/** Narrower bars are still drawn so wide. */
export const LEAST_BAR = 3;

export interface Frame {
  scene: Scene;
  index: SceneIndex;
  links: LinkIndex;
  layout: Layout;
  axis: Axis;
  scrollX: number;
  scrollY: number;
  width: number;
  height: number;
  headWidth: number;
  headerHeight: number;
}

export interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}

export function canvasX(frame: Frame, at: Minutes): number {
  return frame.headWidth + xOf(frame.axis, at) - frame.scrollX;
}

export function canvasTime(frame: Frame, x: number): Minutes {
  return timeAt(frame.axis, x - frame.headWidth + frame.scrollX);
}

/** Top of a shown lane by its place. */
export function canvasTop(frame: Frame, place: number): number {
  return frame.headerHeight + (frame.layout.tops[place] ?? 0) - frame.scrollY;
}

/** Places of the first and last lane in view. */
export function visiblePlaces(frame: Frame): { first: number; last: number } {
  return { first: placeAt(frame.layout, frame.scrollY), last: placeAt(frame.layout, frame.scrollY + frame.height - frame.headerHeight) };
}

/** The period in view, widened by some pixels on both sides. */
export function visibleTime(frame: Frame, margin = 0): { from: Minutes; to: Minutes } {
  return { from: canvasTime(frame, frame.headWidth - margin), to: canvasTime(frame, frame.width + margin) };
}

/** The outer rectangle of an item, at other times than its own when it is being dragged. */
export function rectOf(frame: Frame, item: Item, start = item.start, end = item.end): Rect {
  const rowHeight = frame.layout.rowHeight;
  const top = canvasTop(frame, frame.layout.place[item.lane] ?? 0) + (frame.layout.hidden[item.lane] ? 0 : item.row * rowHeight);
  if (item.mark) {
    const size = MARK_SIZE[item.mark.shape];
    return { x: canvasX(frame, start) - size, y: top + rowHeight / 2 - size, w: 2 * size, h: 2 * size };
  }
  const x = canvasX(frame, start);
  return { x, y: top + BAR_INSET, w: Math.max(LEAST_BAR, canvasX(frame, end) - x), h: rowHeight - 2 * BAR_INSET };
}
