/**
 * Dependency lines: quiet for all, loud for those of the hovered or selected item, dashed where violated.
 * Invariant: four passes (quiet, hot, violated, arrow heads), each one path.
 */
import type { Ref } from "../../generated/wire";
import { type Frame, rectOf, visiblePlaces, visibleTime } from "../frame";
import { entersAtEnd, leavesAtEnd, routeLink, type Tie, tiesBetween } from "../links";
import type { Look } from "./look";

/** From so many visible links on, only those of the selection are drawn. */
export const CROWD = 500;

export function paintLinks(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  if (look.links === "none") return;
  const hot = new Set<Ref>();
  if (look.hover) hot.add(look.hover.ref);
  if (look.selection) hot.add(look.selection);
  const ties = visibleTies(frame);
  const onlyHot = look.links === "selection" || ties.length > CROWD;
  const isHot = (tie: Tie) => hot.has(tie.link.from) || hot.has(tie.link.to);
  const groups = { quiet: [] as Tie[], hot: [] as Tie[], violated: [] as Tie[], violatedHot: [] as Tie[] };
  for (const tie of ties) {
    if (isHot(tie)) (tie.link.violated ? groups.violatedHot : groups.hot).push(tie);
    else if (!onlyHot || (tie.link.violated && ties.length <= CROWD)) (tie.link.violated ? groups.violated : groups.quiet).push(tie);
  }
  const fade = groups.hot.length + groups.violatedHot.length > 0;
  stroke(pen, frame, groups.quiet, look.theme.link, 1, fade ? 0.25 : 0.75, []);
  stroke(pen, frame, groups.violated, look.theme.conflict, 1, fade ? 0.4 : 0.9, [4, 3]);
  stroke(pen, frame, groups.hot, look.theme.accent, 2, 1, []);
  stroke(pen, frame, groups.violatedHot, look.theme.conflict, 2, 1, [5, 3]);
}

function visibleTies(frame: Frame): Tie[] {
  const { first, last } = visiblePlaces(frame);
  if (last < 0) return [];
  const { from, to } = visibleTime(frame, 20);
  const lanes = frame.layout.shown;
  const lower = last + 1 < lanes.length ? (lanes[last + 1] ?? 1) - 1 : frame.scene.lanes.length;
  const ties: Tie[] = [];
  tiesBetween(frame.links, lanes[Math.max(0, first)] ?? 0, lower, from, to, (tie) => {
    // Both ends in one collapsed group: the line would begin and end in its summary.
    const folded = frame.layout.hidden[tie.from.lane] && frame.layout.hidden[tie.to.lane];
    if (!folded || frame.layout.place[tie.from.lane] !== frame.layout.place[tie.to.lane]) ties.push(tie);
  });
  return ties;
}

/** Corner points of a tie on the canvas. */
export function routeOf(frame: Frame, tie: Tie): number[] {
  const from = rectOf(frame, tie.from);
  const to = rectOf(frame, tie.to);
  const leave = leavesAtEnd(tie.link) ? 1 : -1;
  const enter = entersAtEnd(tie.link) ? 1 : -1;
  const x1 = leave === 1 ? from.x + from.w : from.x;
  const x2 = enter === 1 ? to.x + to.w : to.x;
  const y1 = Math.round(from.y + from.h / 2);
  const y2 = Math.round(to.y + to.h / 2);
  // The free height is the border of the source's row, on the side of the target.
  const between = y2 > y1 ? from.y + from.h + 5 : y2 < y1 ? from.y - 5 : from.y + from.h + 5;
  return routeLink(Math.round(x1), y1, leave, Math.round(x2), y2, enter, Math.round(between));
}

function stroke(pen: CanvasRenderingContext2D, frame: Frame, ties: readonly Tie[], colour: string, width: number, alpha: number, dash: number[]): void {
  if (ties.length === 0) return;
  const half = width === 1 ? 0.5 : 0;
  const arrows: { x: number; y: number; way: number }[] = [];
  pen.beginPath();
  for (const tie of ties) {
    const points = routeOf(frame, tie);
    pen.moveTo(points[0]! + half, points[1]! + half);
    for (let n = 2; n < points.length; n += 2) pen.lineTo(points[n]! + half, points[n + 1]! + half);
    // Between neighbours in a lane there is no room for a head, and none is needed.
    if (points.length === 4 && points[2]! - points[0]! < 12) continue;
    arrows.push({ x: points[points.length - 2]!, y: points[points.length - 1]! + half, way: entersAtEnd(tie.link) ? -1 : 1 });
  }
  pen.globalAlpha = alpha;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.stroke();
  pen.setLineDash([]);
  pen.beginPath();
  const size = width === 1 ? 3.5 : 4.5;
  for (const { x, y, way } of arrows) {
    pen.moveTo(x, y);
    pen.lineTo(x - way * size * 1.5, y - size);
    pen.lineTo(x - way * size * 1.5, y + size);
    pen.closePath();
  }
  pen.fillStyle = colour;
  pen.fill();
  pen.globalAlpha = 1;
}
