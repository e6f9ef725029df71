/**
 * Dependencies between items: found by lane and time, drawn as orthogonal lines.
 * Invariant: sorted by the upper lane with the running maximum of the lower one beside it, so that links far from the
 * window cost nothing. A link whose end is not in the scene is left out.
 */
import type { Link, Minutes, Ref, Scene } from "../generated/wire";
import { type Item, lowerBound, type SceneIndex } from "./items";

export interface Tie {
  link: Link;
  from: Item;
  to: Item;
  upper: number;
  lower: number;
  /** Earliest and latest time that the line touches. */
  first: Minutes;
  last: Minutes;
}

export interface LinkIndex {
  ties: Tie[];
  uppers: Float64Array;
  /** Largest lower lane up to and with this tie. */
  reach: Float64Array;
  byRef: Map<Ref, Tie[]>;
}

export function indexLinks(scene: Scene, index: SceneIndex): LinkIndex {
  const ties: Tie[] = [];
  for (const link of scene.links) {
    const from = endOf(index, link.from, leavesAtEnd(link));
    const to = endOf(index, link.to, entersAtEnd(link));
    if (!from || !to) continue;
    const times = [leavesAtEnd(link) ? from.end : from.start, entersAtEnd(link) ? to.end : to.start];
    ties.push({
      link, from, to,
      upper: Math.min(from.lane, to.lane), lower: Math.max(from.lane, to.lane),
      first: Math.min(...times), last: Math.max(...times),
    });
  }
  ties.sort((a, b) => a.upper - b.upper);
  const uppers = Float64Array.from(ties, (tie) => tie.upper);
  const reach = new Float64Array(ties.length);
  let furthest = -Infinity;
  const byRef = new Map<Ref, Tie[]>();
  ties.forEach((tie, n) => {
    furthest = Math.max(furthest, tie.lower);
    reach[n] = furthest;
    for (const ref of new Set([tie.link.from, tie.link.to])) {
      const known = byRef.get(ref);
      if (known) known.push(tie);
      else byRef.set(ref, [tie]);
    }
  });
  return { ties, uppers, reach, byRef };
}

export const leavesAtEnd = (link: Link): boolean => link.type === "FS" || link.type === "FF";
export const entersAtEnd = (link: Link): boolean => link.type === "FF" || link.type === "SF";

// A release is drawn as a span and two marks with one ref: a link holds at the outermost end it means.
function endOf(index: SceneIndex, ref: Ref, atEnd: boolean): Item | null {
  const items = index.byRef.get(ref);
  if (!items) return null;
  return items.find((item) => item.bar) ?? items.reduce((best, item) => ((atEnd ? item.end > best.end : item.start < best.start) ? item : best));
}

/** Ties that touch the lanes [first, last] and the time [from, to]. Lane numbers are the scene's. */
export function tiesBetween(links: LinkIndex, first: number, last: number, from: Minutes, to: Minutes, visit: (tie: Tie) => void): void {
  const stop = lowerBound(links.uppers, last + 0.5);
  for (let n = lowerBound(links.reach, first); n < stop; n++) {
    const tie = links.ties[n]!;
    if (tie.lower >= first && tie.last >= from && tie.first <= to) visit(tie);
  }
}

const STUB = 7;

/**
 * Corner points of an orthogonal line, flat as x, y, x, y. `leave` and `enter` are +1 where the line stands right of
 * that end and -1 where it stands left; `between` is a height free of bars for lines that must turn back.
 */
export function routeLink(x1: number, y1: number, leave: 1 | -1, x2: number, y2: number, enter: 1 | -1, between: number): number[] {
  const out = x1 + leave * STUB;
  const into = x2 + enter * STUB;
  if (leave === 1 && enter === -1) {
    if (y1 === y2 && x2 >= x1) return [x1, y1, x2, y2];
    if (into >= x1 + 2) {
      const turn = Math.max(x1 + 2, Math.min(out, into));
      return [x1, y1, turn, y1, turn, y2, x2, y2];
    }
    return [x1, y1, out, y1, out, between, into, between, into, y2, x2, y2];
  }
  if (leave === enter) {
    const side = leave === 1 ? Math.max(out, into) : Math.min(out, into);
    return [x1, y1, side, y1, side, y2, x2, y2];
  }
  return [x1, y1, out, y1, out, between, into, between, into, y2, x2, y2];
}
