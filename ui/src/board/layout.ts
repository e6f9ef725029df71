/**
 * Where the lanes stand: which are shown when groups are collapsed, and their vertical places.
 * Invariant: `tops` rises strictly; lanes of a collapsed group stand for nothing but their group's place.
 */
import type { Lane } from "../generated/wire";

export type Density = "compact" | "default" | "roomy";

/** Pixels of one row of bars; a bar is ten pixels less (four above, six below the border of the next). */
export const ROW_HEIGHT: Record<Density, number> = { compact: 20, default: 28, roomy: 36 };
export const BAR_INSET = 5;

export interface Layout {
  rowHeight: number;
  /** Lane numbers of the scene, in the order shown. */
  shown: Int32Array;
  /** Top of each shown lane, and one more: the height of all. */
  tops: Float64Array;
  /** For each lane of the scene its place in `shown`, or that of the collapsed group that hides it. */
  place: Int32Array;
  /** For each lane of the scene: 1 when it is hidden in a collapsed group. */
  hidden: Uint8Array;
}

export function layLanes(lanes: readonly Lane[], collapsed: ReadonlySet<string>, density: Density): Layout {
  const rowHeight = ROW_HEIGHT[density];
  const shown: number[] = [];
  const tops: number[] = [0];
  const place = new Int32Array(lanes.length);
  const hidden = new Uint8Array(lanes.length);
  let closedDepth = Infinity;
  let y = 0;
  lanes.forEach((lane, n) => {
    if (lane.depth > closedDepth) {
      hidden[n] = 1;
      place[n] = shown.length - 1;
      return;
    }
    closedDepth = lane.group && collapsed.has(lane.id) ? lane.depth : Infinity;
    place[n] = shown.length;
    shown.push(n);
    y += Math.max(1, lane.rows) * rowHeight;
    tops.push(y);
  });
  return { rowHeight, shown: Int32Array.from(shown), tops: Float64Array.from(tops), place, hidden };
}

export function heightOf(layout: Layout): number {
  return layout.tops[layout.tops.length - 1] ?? 0;
}

/** The place of the shown lane at that height, clamped to the first and last; -1 without lanes. */
export function placeAt(layout: Layout, y: number): number {
  let low = 0;
  let high = layout.shown.length - 1;
  if (high < 0) return -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((layout.tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Number of the group lane that a lane stands in, or -1. */
export function groupOf(lanes: readonly Lane[], lane: number): number {
  const depth = lanes[lane]?.depth ?? 0;
  for (let n = lane - 1; n >= 0; n--) {
    const other = lanes[n];
    if (other && other.group && other.depth < depth) return n;
  }
  return -1;
}
