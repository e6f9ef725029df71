/**
 * Periods over all lanes: freezes, holidays, maintenance. They are the first row of the grid and the header's band.
 * Invariant: always by start, so that a period's number is the same for the painter, the keyboard and the treegrid.
 */
import type { Hatch, Scene } from "../generated/wire";

export interface Period {
  key: string;
  hatch: Hatch;
}

const kept = new WeakMap<Scene, Period[]>();

/** The periods over all lanes, by start; made once a scene. One rule may stand for many, hence the key. */
export function periodsOf(scene: Scene): Period[] {
  let periods = kept.get(scene);
  if (!periods) {
    periods = scene.hatches
      .filter((hatch) => hatch.lane === null)
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map((hatch, n) => ({ key: `${hatch.ref}@${n}`, hatch }));
    kept.set(scene, periods);
  }
  return periods;
}

export const isFreeze = (hatch: Hatch): boolean => hatch.kind === "freeze_hard" || hatch.kind === "freeze_soft";

/** Short and often: named only where that takes nothing from a freeze. */
export const isMinor = (hatch: Hatch): boolean => hatch.kind === "holiday" || hatch.kind === "maintenance";

/** A weekly window of hours would be a comb over the year: it shows once it is wide enough to be read as a period. */
export function isShown(hatch: Hatch, ppm: number): boolean {
  const width = (hatch.end - hatch.start) * ppm;
  return hatch.kind === "maintenance" ? width >= 5 : hatch.kind !== "holiday" || width >= 1;
}
