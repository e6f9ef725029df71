/**
 * A collapsed group in one row: where its lanes are busy, when they deploy, and where they clash.
 * Invariant: a summary, not a place to act: nothing in it can be hit.
 */
import { canvasTop, canvasX, type Frame, visiblePlaces, visibleTime } from "../frame";
import { type Item, itemsBetween, thing } from "../items";
import type { Look } from "./look";
import { markPath } from "./bars";

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
  const deploys: Item[] = [];
  const clashes: Item[] = [];
  pen.beginPath();
  for (let n = group + 1; n < frame.scene.lanes.length && frame.layout.hidden[n] && frame.layout.place[n] === place; n++) {
    itemsBetween(frame.index, n, from, to, (item) => {
      if (item.mark?.shape === "deploy") deploys.push(item);
      if (thing(item).severity === "error") clashes.push(item);
      if (item.bar?.shape === "bar") pen.rect(canvasX(frame, item.start), y - 3, Math.max(1, (item.end - item.start) * frame.axis.ppm), 6);
    });
  }
  pen.fillStyle = look.theme.gridMajor;
  pen.globalAlpha = 0.4;
  pen.fill();
  pen.globalAlpha = 1;
  pen.beginPath();
  for (const item of deploys) markPath(pen, "deploy", canvasX(frame, item.start), y, -1);
  pen.fillStyle = look.theme.secondary;
  pen.fill();
  pen.fillStyle = look.theme.conflict;
  for (const item of clashes) pen.fillRect(canvasX(frame, item.start), y + 5, Math.max(2, (item.end - item.start) * frame.axis.ppm), 2);
}
