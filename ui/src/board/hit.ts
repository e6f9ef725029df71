/**
 * What stands under a point of the canvas.
 * Invariant: answers from the same frame the painter drew, so what is seen is what is hit. Marks lie over bars, bars
 * over spans.
 */
import type { Hatch } from "../generated/wire";
import { BAND_TOP, canvasTime, canvasTop, canvasX, type Frame, rectOf } from "./frame";
import { type Item, itemsBetween } from "./items";
import { placeAt } from "./layout";
import { isShown, periodsOf } from "./periods";

export type Part = "body" | "start" | "end" | "handle";

export type Hit =
  | { zone: "item"; item: Item; part: Part }
  | { zone: "lane"; place: number }
  | { zone: "head"; place: number }
  | { zone: "header" }
  | { zone: "band"; hatch: Hatch }
  | { zone: "corner" }
  | { zone: "nothing" };

/** Pixels from a bar's edge that resize it. */
const EDGE = 5;
/** The dependency handle: a dot right of the hot bar. */
export const HANDLE_GAP = 9;
export const HANDLE_RADIUS = 5;
const SLACK = 3;

/** `hot` is the bar whose dependency handle is shown. */
export function hitAt(frame: Frame, x: number, y: number, hot: Item | null): Hit {
  if (y < frame.headerHeight) {
    if (x < frame.headWidth) return { zone: "corner" };
    const hatch = y >= BAND_TOP ? bandAt(frame, x) : null;
    return hatch ? { zone: "band", hatch } : { zone: "header" };
  }
  const place = placeAt(frame.layout, y - frame.headerHeight + frame.scrollY);
  if (place < 0 || y >= canvasTop(frame, place + 1)) return { zone: "nothing" };
  if (x < frame.headWidth) return { zone: "head", place };
  if (hot?.bar && onHandle(frame, hot, x, y)) return { zone: "item", item: hot, part: "handle" };
  const item = itemAt(frame, place, x, y);
  return item ? { zone: "item", item, part: partOf(frame, item, x) } : { zone: "lane", place };
}

function onHandle(frame: Frame, hot: Item, x: number, y: number): boolean {
  const rect = rectOf(frame, hot);
  return Math.hypot(x - (rect.x + rect.w + HANDLE_GAP), y - (rect.y + rect.h / 2)) <= HANDLE_RADIUS + SLACK;
}

/** The topmost item of a lane at a point. */
export function itemAt(frame: Frame, place: number, x: number, y: number): Item | null {
  const lane = frame.layout.shown[place] ?? -1;
  let best: Item | null = null;
  let rank = 0;
  itemsBetween(frame.index, lane, canvasTime(frame, x - 12), canvasTime(frame, x + 12), (item) => {
    const rect = rectOf(frame, item);
    const slack = rect.w < 8 ? SLACK : 0;
    if (x < rect.x - slack || x > rect.x + rect.w + slack || y < rect.y - SLACK || y > rect.y + rect.h + SLACK) return;
    // The corners around a diamond belong to the bar below, so that its edge can still be grasped.
    const away = Math.abs(x - rect.x - rect.w / 2) + Math.abs(y - rect.y - rect.h / 2);
    if (item.mark && away > rect.w / 2 + SLACK) return;
    const own = item.mark ? 3 : item.bar?.shape === "bar" ? 2 : 1;
    if (own >= rank) {
      best = item;
      rank = own;
    }
  });
  return best;
}

function partOf(frame: Frame, item: Item, x: number): Part {
  if (!item.bar?.resizable) return "body";
  const rect = rectOf(frame, item);
  const edge = Math.min(EDGE, rect.w / 4);
  if (rect.w < 12) return "body";
  if (x <= rect.x + edge) return "start";
  if (x >= rect.x + rect.w - edge) return "end";
  return "body";
}

function bandAt(frame: Frame, x: number): Hatch | null {
  let best: Hatch | null = null;
  for (const { hatch } of periodsOf(frame.scene)) {
    if (!isShown(hatch, frame.axis.ppm)) continue;
    const from = canvasX(frame, hatch.start) - SLACK;
    const to = canvasX(frame, hatch.end) + SLACK;
    if (x >= from && x <= to && (!best || hatch.end - hatch.start < best.end - best.start)) best = hatch;
  }
  return best;
}

/** The hatch of a lane (an outage) at a point, for the tooltip. */
export function laneHatchAt(frame: Frame, place: number, x: number): Hatch | null {
  const lane = frame.layout.shown[place] ?? -1;
  const at = canvasTime(frame, x);
  return frame.scene.hatches.find((hatch) => hatch.lane === lane && at >= hatch.start && at < hatch.end) ?? null;
}

/** On which side of the window all items of a lane lie; null where some are in it, or there are none. */
export function outsideOf(frame: Frame, lane: number, from: number, to: number): "before" | "after" | null {
  const found = frame.index.lanes[lane];
  if (!found || found.items.length === 0) return null;
  let seen = false;
  itemsBetween(frame.index, lane, from, to, () => (seen = true));
  if (seen) return null;
  // Where the window lies in a gap, on is the better guess.
  return (found.starts[found.starts.length - 1] ?? 0) > to ? "after" : "before";
}
