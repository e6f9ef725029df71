/**
 * A collapsed group in one row: where its lanes are busy, when they deploy, and where they clash.
 * Invariant: a summary, not a place to act: nothing in it can be hit.
 */
import { canvasTop, canvasX, type Frame, visiblePlaces, visibleTime } from "../frame";
import { summaryOf } from "../summary";
import { markPath } from "./bars";
import type { Look } from "./look";

export function paintFolded(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const { first, last } = visiblePlaces(frame);
  for (let place = Math.max(0, first); place <= last; place++) {
    const n = frame.layout.shown[place] ?? 0;
    const lane = frame.scene.lanes[n];
    if (lane?.group && look.collapsed.has(lane.id)) paintSummary(pen, frame, look, n, place);
  }
}

function paintSummary(pen: CanvasRenderingContext2D, frame: Frame, look: Look, group: number, place: number): void {
  const y = canvasTop(frame, place) + frame.layout.rowHeight / 2;
  const { from, to } = visibleTime(frame, 10);
  const summary = summaryOf(frame.scene, frame.index, group);
  const width = ([start, end]: [number, number]) => Math.max(2, (end - start) * frame.axis.ppm);
  const visible = (periods: [number, number][]) => periods.filter(([start, end]) => start < to && end > from);
  pen.fillStyle = look.theme.gridMajor;
  pen.globalAlpha = 0.4;
  for (const period of visible(summary.busy)) pen.fillRect(canvasX(frame, period[0]), y - 3, width(period), 6);
  pen.globalAlpha = 1;
  pen.fillStyle = look.theme.conflict;
  for (const period of visible(summary.clashes)) pen.fillRect(canvasX(frame, period[0]), y + 5, width(period), 2);
  pen.beginPath();
  for (const at of summary.deploys) if (at > from && at < to) markPath(pen, "deploy", canvasX(frame, at), y, -1);
  pen.fillStyle = look.theme.secondary;
  pen.fill();
}
