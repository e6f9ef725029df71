/**
 * What a group's lanes hold, merged: when they are busy, when they deploy, when they clash.
 * Invariant: periods are sorted and do not touch one another, so that a collapsed group of a thousand lanes costs a
 * handful of rectangles. Made once a scene and group.
 */
import type { Minutes, Scene } from "../generated/wire";
import { type SceneIndex, thing } from "./items";

export interface Summary {
  busy: [Minutes, Minutes][];
  clashes: [Minutes, Minutes][];
  deploys: Minutes[];
}

const kept = new WeakMap<Scene, Map<number, Summary>>();

/** `group` is a lane number; its lanes follow it until the next of the same or a lower depth. */
export function summaryOf(scene: Scene, index: SceneIndex, group: number): Summary {
  const known = kept.get(scene) ?? kept.set(scene, new Map()).get(scene)!;
  let summary = known.get(group);
  if (!summary) {
    summary = summarise(scene, index, group);
    known.set(group, summary);
  }
  return summary;
}

function summarise(scene: Scene, index: SceneIndex, group: number): Summary {
  const busy: [Minutes, Minutes][] = [];
  const clashes: [Minutes, Minutes][] = [];
  const deploys: Minutes[] = [];
  const depth = scene.lanes[group]?.depth ?? 0;
  for (let n = group + 1; n < scene.lanes.length && (scene.lanes[n]?.depth ?? 0) > depth; n++) {
    for (const item of index.lanes[n]?.items ?? []) {
      if (item.mark?.shape === "deploy") deploys.push(item.start);
      if (item.bar?.shape === "bar") busy.push([item.start, item.end]);
      if (thing(item).severity !== "error") continue;
      // The days that clash where they are known, else all of it; a release's span says nothing its phases do not.
      if (item.bar && item.bar.clash.length > 0) clashes.push(...item.bar.clash);
      else if (item.bar?.shape !== "span") clashes.push([item.start, item.end]);
    }
  }
  return { busy: merge(busy), clashes: merge(clashes), deploys: deploys.sort((a, b) => a - b) };
}

/** The union of periods, sorted. */
export function merge(periods: [Minutes, Minutes][]): [Minutes, Minutes][] {
  const merged: [Minutes, Minutes][] = [];
  for (const [start, end] of [...periods].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
