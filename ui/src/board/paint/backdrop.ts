/**
 * What lies under the bars: lanes, weekends, grid lines, freezes over all lanes, outages of one.
 * Invariant: fills are batched by colour; nothing outside the window is walked.
 */
import type { Hatch } from "../../generated/wire";
import { pixelsPerDay } from "../axis";
import { DAY, startOfWeek, WEEK } from "../civil";
import { canvasTop, canvasX, type Frame, visiblePlaces, visibleTime } from "../frame";
import { isFreeze, isShown } from "../periods";
import { floorTo, nextOf, type Tier, tiersFor } from "../ticks";
import type { Look } from "./look";

export function paintBackdrop(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  paintLanes(pen, frame, look);
  paintFreezeFills(pen, frame, look);
  paintGrid(pen, frame, look);
  paintFreezes(pen, frame, look);
  paintOutages(pen, frame, look);
}

function paintLanes(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const { theme } = look;
  const { first, last } = visiblePlaces(frame);
  const selected = selectedLanes(frame, look);
  for (let place = Math.max(0, first); place <= last; place++) {
    const n = frame.layout.shown[place] ?? 0;
    const lane = frame.scene.lanes[n];
    const colour = selected.has(n) ? theme.selection : lane?.group ? theme.group : place % 2 === 1 ? theme.alternate : null;
    const top = canvasTop(frame, place);
    const bottom = canvasTop(frame, place + 1);
    if (colour) {
      pen.globalAlpha = selected.has(n) ? 0.45 : 1;
      pen.fillStyle = colour;
      pen.fillRect(frame.headWidth, top, frame.width - frame.headWidth, bottom - top);
      pen.globalAlpha = 1;
    }
    // Where a lane has several rows, shade alone does not say where it ends.
    if (lane && lane.rows > 1) {
      pen.fillStyle = theme.gridMinor;
      pen.fillRect(frame.headWidth, bottom - 1, frame.width - frame.headWidth, 1);
    }
  }
  pen.globalAlpha = 1;
}

export function selectedLanes(frame: Frame, look: Look): Set<number> {
  const lanes = new Set<number>();
  if (!look.selection) return lanes;
  for (const item of frame.index.byRef.get(look.selection) ?? []) lanes.add(item.lane);
  return lanes;
}

function paintGrid(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const ppd = pixelsPerDay(frame.axis);
  const bottom = Math.min(frame.height, canvasTop(frame, frame.layout.shown.length));
  const { from, to } = visibleTime(frame);
  if (ppd >= 12) {
    pen.fillStyle = look.theme.weekend;
    for (let week = startOfWeek(from); week < to; week += WEEK) {
      const x = canvasX(frame, week + 5 * DAY);
      pen.fillRect(x, frame.headerHeight, 2 * ppd, bottom - frame.headerHeight);
    }
  }
  const { upper, lower } = tiersFor(ppd);
  const weekly: Tier = { unit: "week", step: 1, style: "day_number" };
  const minor = lower.unit === "week" && ppd < 5 ? null : lower;
  if (minor) lines(pen, frame, minor, look.theme.gridMinor, 1, bottom);
  if (lower.unit === "day") lines(pen, frame, weekly, look.theme.gridMajor, 0.35, bottom);
  lines(pen, frame, upper, look.theme.gridMajor, 0.4, bottom);
  if (upper.unit === "day") lines(pen, frame, { unit: "month", step: 1, style: "month" }, look.theme.gridMajor, 1, bottom);
}

function lines(pen: CanvasRenderingContext2D, frame: Frame, tier: Tier, colour: string, alpha: number, bottom: number): void {
  const { from, to } = visibleTime(frame);
  pen.beginPath();
  for (let at = nextOf(tier, floorTo(tier, from)); at < to; at = nextOf(tier, at)) {
    const x = Math.round(canvasX(frame, at)) + 0.5;
    pen.moveTo(x, frame.headerHeight);
    pen.lineTo(x, bottom);
  }
  pen.globalAlpha = alpha;
  pen.strokeStyle = colour;
  pen.lineWidth = 1;
  pen.stroke();
  pen.globalAlpha = 1;
}

const overAll = (frame: Frame) => (hatch: Hatch) => hatch.lane === null && isShown(hatch, frame.axis.ppm);

function visibleHatches(frame: Frame, wanted: (hatch: Hatch) => boolean): Hatch[] {
  const { from, to } = visibleTime(frame);
  return frame.scene.hatches.filter((hatch) => wanted(hatch) && hatch.start < to && hatch.end > from);
}

function paintFreezeFills(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const bottom = Math.min(frame.height, canvasTop(frame, frame.layout.shown.length));
  for (const hatch of visibleHatches(frame, overAll(frame))) {
    const x = canvasX(frame, hatch.start);
    const width = Math.max(2, canvasX(frame, hatch.end) - x);
    pen.globalAlpha = hatch.kind === "holiday" ? 0.7 : 0.85;
    pen.fillStyle = isFreeze(hatch) ? look.theme.freezeFill : hatch.kind === "holiday" ? look.theme.holidayFill : look.theme.outageFill;
    pen.fillRect(x, frame.headerHeight, width, bottom - frame.headerHeight);
  }
  pen.globalAlpha = 1;
}

function paintFreezes(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const bottom = Math.min(frame.height, canvasTop(frame, frame.layout.shown.length));
  look.patterns.anchor(frame.headWidth - (frame.scrollX % 10_000), frame.headerHeight - (frame.scrollY % 10_000));
  for (const hatch of visibleHatches(frame, (one) => overAll(frame)(one) && one.kind !== "holiday")) {
    const x = Math.round(canvasX(frame, hatch.start));
    const end = Math.round(canvasX(frame, hatch.end));
    const pattern = isFreeze(hatch) ? look.patterns.freeze : look.patterns.outage;
    if (pattern && end - x >= 4) {
      pen.globalAlpha = hatch.kind === "freeze_soft" ? 0.45 : 0.9;
      pen.fillStyle = pattern;
      pen.fillRect(x, frame.headerHeight, end - x, bottom - frame.headerHeight);
    }
    pen.globalAlpha = hatch.kind === "freeze_soft" ? 0.5 : 0.9;
    pen.strokeStyle = isFreeze(hatch) ? look.theme.freezeLine : look.theme.outageLine;
    pen.lineWidth = 1;
    pen.setLineDash(hatch.kind === "freeze_soft" ? [4, 3] : []);
    pen.beginPath();
    for (const edge of [x + 0.5, end - 0.5]) {
      pen.moveTo(edge, frame.headerHeight);
      pen.lineTo(edge, bottom);
    }
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

function paintOutages(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const { first, last } = visiblePlaces(frame);
  const of = (hatch: Hatch) => hatch.lane !== null && !frame.layout.hidden[hatch.lane];
  for (const hatch of visibleHatches(frame, of)) {
    const place = frame.layout.place[hatch.lane ?? 0] ?? -1;
    if (place < first || place > last) continue;
    const x = canvasX(frame, hatch.start);
    const width = Math.max(2, canvasX(frame, hatch.end) - x);
    const top = canvasTop(frame, place) + 1;
    const height = canvasTop(frame, place + 1) - top - 1;
    const freeze = isFreeze(hatch);
    pen.fillStyle = freeze ? look.theme.freezeFill : look.theme.outageFill;
    pen.fillRect(x, top, width, height);
    const pattern = freeze ? look.patterns.freeze : look.patterns.outage;
    if (pattern && width >= 4) {
      pen.fillStyle = pattern;
      pen.fillRect(x, top, width, height);
    }
    if (width >= 3) {
      pen.strokeStyle = freeze ? look.theme.freezeLine : look.theme.outageLine;
      pen.globalAlpha = 0.7;
      pen.lineWidth = 1;
      pen.strokeRect(Math.round(x) + 0.5, Math.round(top) + 0.5, Math.round(width) - 1, Math.round(height) - 1);
      pen.globalAlpha = 1;
    }
  }
}
