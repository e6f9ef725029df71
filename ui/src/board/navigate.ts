/**
 * Where the keyboard goes: from an item or a lane's head to the next one.
 * Invariant: pure; every item of a shown lane can be reached, and the answer to a key at the end is to stay.
 */
import type { Ref } from "../generated/wire";
import { type Item, lowerBound, type SceneIndex } from "./items";
import type { Layout } from "./layout";
import type { LinkIndex } from "./links";

/** What has the focus: the head of a lane, or an item of it (by key). */
export interface Place {
  lane: number;
  key: string | null;
}

export function leftOf(index: SceneIndex, at: Place): Place {
  const items = index.lanes[at.lane]?.items ?? [];
  const n = items.findIndex((item) => item.key === at.key);
  return n <= 0 ? { lane: at.lane, key: null } : { lane: at.lane, key: items[n - 1]!.key };
}

export function rightOf(index: SceneIndex, at: Place): Place {
  const items = index.lanes[at.lane]?.items ?? [];
  if (at.key === null) return items[0] ? { lane: at.lane, key: items[0].key } : at;
  const n = items.findIndex((item) => item.key === at.key);
  const next = items[n + 1];
  return next ? { lane: at.lane, key: next.key } : at;
}

export function endOfLane(index: SceneIndex, at: Place, end: "first" | "last"): Place {
  const items = index.lanes[at.lane]?.items ?? [];
  const item = end === "first" ? items[0] : items[items.length - 1];
  return item ? { lane: at.lane, key: item.key } : { lane: at.lane, key: null };
}

/** `by` lanes down (or up): from a head to a head, from an item to the nearest in time, past lanes that hold none. */
export function vertical(index: SceneIndex, layout: Layout, at: Place, by: number): Place {
  const from = layout.place[at.lane] ?? 0;
  const last = layout.shown.length - 1;
  if (last < 0) return at;
  const way = by < 0 ? -1 : 1;
  const wanted = Math.min(last, Math.max(0, from + by));
  if (wanted === from) return at;
  if (at.key === null) return { lane: layout.shown[wanted] ?? at.lane, key: null };
  const time = middle(index.byKey.get(at.key));
  // First onwards in the direction of the key, then back towards where we came from.
  for (let n = wanted; n >= 0 && n <= last; n += way) {
    const found = nearest(index, layout.shown[n] ?? -1, time);
    if (found) return { lane: found.lane, key: found.key };
  }
  for (let n = wanted - way; n !== from && n >= 0 && n <= last; n -= way) {
    const found = nearest(index, layout.shown[n] ?? -1, time);
    if (found) return { lane: found.lane, key: found.key };
  }
  return at;
}

function middle(item: Item | undefined): number {
  return item ? (item.start + item.end) / 2 : 0;
}

/** The item of a lane whose period holds the time or is nearest to it; phases and marks before spans. */
export function nearest(index: SceneIndex, lane: number, time: number): Item | null {
  const found = index.lanes[lane];
  if (!found || found.items.length === 0) return null;
  let best: Item | null = null;
  let least = Infinity;
  for (const item of found.items) {
    const away = time < item.start ? item.start - time : time > item.end ? time - item.end : 0;
    const score = away + (item.bar?.shape === "span" ? 1e7 : 0) + Math.abs(middle(item) - time) * 1e-6;
    if (score < least) {
      least = score;
      best = item;
    }
  }
  return best;
}

/** Along a dependency: to what this waits for (`before`) or to what waits for it. Again and again walks through all. */
export function along(index: SceneIndex, links: LinkIndex, ref: Ref, way: "before" | "after"): Place | null {
  const ends: Item[] = [];
  for (const tie of links.byRef.get(ref) ?? []) {
    if (way === "before" && tie.link.to === ref) ends.push(tie.from);
    if (way === "after" && tie.link.from === ref) ends.push(tie.to);
  }
  ends.sort((a, b) => a.start - b.start);
  const item = way === "before" ? ends[ends.length - 1] : ends[0];
  return item && index.byKey.has(item.key) ? { lane: item.lane, key: item.key } : null;
}

/** The next item in conflict after this one, by time and lane, beginning anew at the end. */
export function nextConflict(index: SceneIndex, at: Place | null, way: 1 | -1 = 1): Item | null {
  const all = index.conflicts;
  if (all.length === 0) return null;
  const own = at?.key ? all.findIndex((item) => item.key === at.key) : -1;
  if (own >= 0) return all[(own + way + all.length) % all.length] ?? null;
  const here = at?.key ? index.byKey.get(at.key) : undefined;
  if (!here) return (way === 1 ? all[0] : all[all.length - 1]) ?? null;
  const n = lowerBound(Float64Array.from(all, (item) => item.start), here.start);
  return all[(way === 1 ? n : n - 1 + all.length) % all.length] ?? null;
}
