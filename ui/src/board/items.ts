/**
 * The index of a scene: what is drawn in a lane between two times, found without looking at the rest.
 * Invariant: per lane sorted by start, with the running maximum of ends beside it, so that a query is two binary
 * searches and a walk over what may be visible. Built once a scene, never changed.
 */
import type { Bar, Mark, Minutes, Ref, Scene } from "../generated/wire";
import { DAY } from "./civil";

/** A bar or a mark. Ready and deploy marks carry their release's ref, and a record may stand in two lanes: hence the key. */
export interface Item {
  key: string;
  ref: Ref;
  lane: number;
  row: number;
  start: Minutes;
  end: Minutes;
  bar: Bar | null;
  mark: Mark | null;
}

export interface LaneItems {
  items: Item[];
  starts: Float64Array;
  /** Largest end up to and with this item. */
  reach: Float64Array;
}

export interface SceneIndex {
  lanes: LaneItems[];
  byKey: Map<string, Item>;
  byRef: Map<Ref, Item[]>;
  /** Everything in conflict, by start. */
  conflicts: Item[];
}

const NOTHING: LaneItems = { items: [], starts: new Float64Array(0), reach: new Float64Array(0) };

export function keyOfMark(mark: Mark): string {
  return mark.shape === "ready" || mark.shape === "deploy" ? `${mark.id}#${mark.shape}` : mark.id;
}

export const thing = (item: Item): Bar | Mark => (item.bar ?? item.mark)!;

export function indexScene(scene: Scene): SceneIndex {
  const perLane: Item[][] = scene.lanes.map(() => []);
  for (const bar of scene.bars) {
    perLane[bar.lane]?.push({ key: bar.id, ref: bar.id, lane: bar.lane, row: bar.row, start: bar.start, end: bar.end, bar, mark: null });
  }
  for (const mark of scene.marks) {
    const lane = perLane[mark.lane];
    if (!lane) continue;
    lane.push({ key: keyOfMark(mark), ref: mark.id, lane: mark.lane, row: rowOfMark(mark, lane), start: mark.at, end: mark.at, bar: null, mark });
  }
  const byKey = new Map<string, Item>();
  const byRef = new Map<Ref, Item[]>();
  const conflicts: Item[] = [];
  const lanes = perLane.map((items) => {
    items.sort(byStart);
    for (const item of items) {
      // A release of two systems stands in a lane under each: every place has its own key.
      if (byKey.has(item.key)) item.key = `${item.key}@${scene.lanes[item.lane]?.id ?? ""}`;
      byKey.set(item.key, item);
      const same = byRef.get(item.ref);
      if (same) same.push(item);
      else byRef.set(item.ref, [item]);
      if (thing(item).conflicts.length > 0) conflicts.push(item);
    }
    return laneItems(items);
  });
  conflicts.sort((a, b) => a.start - b.start || a.lane - b.lane || (a.key < b.key ? -1 : 1));
  return { lanes, byKey, byRef, conflicts };
}

// Spans first at the same time: they are drawn behind, and reached first by keyboard.
function byStart(a: Item, b: Item): number {
  return a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function laneItems(items: Item[]): LaneItems {
  const starts = new Float64Array(items.length);
  const reach = new Float64Array(items.length);
  let furthest = -Infinity;
  items.forEach((item, n) => {
    starts[n] = item.start;
    furthest = Math.max(furthest, item.end);
    reach[n] = furthest;
  });
  return { items, starts, reach };
}

/** A gate that closes a phase stands in the phase's row, other marks in the first. */
function rowOfMark(mark: Mark, lane: readonly Item[]): number {
  let best = 0;
  let nearest = DAY;
  for (const item of lane) {
    if (!item.bar || item.bar.shape !== "bar") continue;
    const distance = Math.abs(item.end - mark.at);
    if (distance < nearest) {
      nearest = distance;
      best = item.row;
    }
  }
  return best;
}

/** First place whose value is not below `at`, in a rising array. */
export function lowerBound(values: Float64Array, at: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The items of a lane that touch [from, to], by start. */
export function itemsBetween(index: SceneIndex, lane: number, from: Minutes, to: Minutes, visit: (item: Item) => void): void {
  const found = index.lanes[lane] ?? NOTHING;
  const last = lowerBound(found.starts, to + 1e-6);
  for (let n = lowerBound(found.reach, from); n < last; n++) {
    const item = found.items[n];
    if (item && item.end >= from) visit(item);
  }
}
