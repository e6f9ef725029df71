/**
 * What stays while the plot scrolls: the two header tiers, the band with the names of freezes, lane heads, today.
 * Invariant: drawn after the plot and over it, so that nothing needs to be clipped twice.
 */
import type { Lane } from "../../generated/wire";
import { pixelsPerDay } from "../axis";
import { WEEK } from "../civil";
import { BAND_TOP, canvasTop, canvasX, type Frame, TIER_HEIGHT, visiblePlaces, visibleTime } from "../frame";
import { type Tick, ticksOf, tiersFor } from "../ticks";
import { selectedLanes } from "./backdrop";
import type { Look } from "./look";

const PAD = 12;
const INDENT = 14;

export function paintToday(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const x = Math.round(canvasX(frame, frame.scene.today));
  if (x < frame.headWidth || x > frame.width) return;
  pen.fillStyle = look.theme.accent;
  pen.fillRect(x - 1, frame.headerHeight, 2, frame.height - frame.headerHeight);
}

export function paintHeader(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const { theme } = look;
  pen.fillStyle = theme.background;
  pen.fillRect(0, 0, frame.width, frame.headerHeight);
  pen.save();
  pen.beginPath();
  pen.rect(frame.headWidth, 0, frame.width - frame.headWidth, frame.headerHeight);
  pen.clip();
  const { from, to } = visibleTime(frame);
  const { upper, lower } = tiersFor(pixelsPerDay(frame.axis));
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  tier(pen, frame, look, ticksOf(upper, from, to, look.tick), 0, true);
  tier(pen, frame, look, ticksOf(lower, from, to, look.tick), TIER_HEIGHT, false);
  band(pen, frame, look);
  todayPill(pen, frame, look);
  pen.restore();
  pen.fillStyle = theme.gridMajor;
  pen.fillRect(0, frame.headerHeight - 1, frame.width, 1);
}

function tier(pen: CanvasRenderingContext2D, frame: Frame, look: Look, ticks: readonly Tick[], top: number, strong: boolean): void {
  const { theme } = look;
  pen.font = strong ? theme.fontStrong : theme.fontSmall;
  const widths = strong ? theme.widthsStrong : theme.widthsSmall;
  pen.fillStyle = strong ? theme.text : theme.secondary;
  let free = -Infinity;
  // Where weeks are narrow every second one is named, always the same ones.
  const everySecond = !strong && ticks.length > 1 && ticks[0]!.end - ticks[0]!.start === WEEK && WEEK * frame.axis.ppm < 26;
  for (const tick of ticks) {
    if (everySecond && Math.floor(tick.start / WEEK) % 2 === 1) continue;
    const x = canvasX(frame, tick.start);
    const end = canvasX(frame, tick.end);
    const width = widths.of(tick.label);
    // The label of a long period stays in view with it; short ones keep to their line.
    const at = strong ? Math.min(Math.max(x, frame.headWidth) + 6, end - width - 6) : x + 4;
    const room = strong || end - x < 40 ? at + width <= end + (strong ? 0 : 60) : true;
    if (room && at >= free && (strong || at >= frame.headWidth)) {
      pen.fillText(tick.label, at, top + TIER_HEIGHT / 2 + 1);
      free = at + width + 6;
    }
  }
  pen.beginPath();
  for (const tick of ticks) {
    const x = Math.round(canvasX(frame, tick.start)) + 0.5;
    pen.moveTo(x, strong ? 4 : top + 4);
    pen.lineTo(x, top + TIER_HEIGHT - (strong ? 0 : 3));
  }
  pen.strokeStyle = strong ? theme.gridMajor : theme.gridMinor;
  pen.globalAlpha = strong ? 0.6 : 1;
  pen.lineWidth = 1;
  pen.stroke();
  pen.globalAlpha = 1;
}

/** Names of what lies over all lanes; a name that finds no room is left to the tooltip. */
function band(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const { theme } = look;
  const height = frame.headerHeight - BAND_TOP - 1;
  const { from, to } = visibleTime(frame, 150);
  const seen = frame.scene.hatches.filter((one) => one.lane === null && one.start < to && one.end > from).sort((a, b) => a.start - b.start);
  pen.font = theme.fontSmall;
  let free = frame.headWidth;
  for (const hatch of seen) {
    const holiday = hatch.kind === "holiday";
    const freeze = hatch.kind === "freeze_hard" || hatch.kind === "freeze_soft";
    const x = Math.round(canvasX(frame, hatch.start));
    const end = Math.max(x + 2, Math.round(canvasX(frame, hatch.end)));
    pen.fillStyle = freeze ? theme.freezeFill : holiday ? theme.holidayFill : theme.outageFill;
    pen.fillRect(x, BAND_TOP, end - x, height);
    pen.fillStyle = freeze ? theme.freezeLine : holiday ? theme.holidayLine : theme.outageLine;
    pen.fillRect(x, frame.headerHeight - 4, end - x, 3);
    if (look.focusVisible && look.focus?.lane === -1 && look.focus.key?.startsWith(`${hatch.ref}@`)) {
      pen.strokeStyle = theme.accent;
      pen.lineWidth = 2;
      pen.strokeRect(x - 1, BAND_TOP + 1, end - x + 2, height - 2);
    }
  }
  seen.forEach((hatch, n) => {
    const holiday = hatch.kind === "holiday";
    const x = Math.round(canvasX(frame, hatch.start));
    const at = Math.max(x + 4, free);
    const next = seen.find((other, m) => m > n && other.start >= hatch.end && (holiday || other.kind !== "holiday"));
    const room = Math.min(next ? canvasX(frame, next.start) : Infinity, frame.width) - at - 6;
    // Beyond its own period a name may reach into free band, but a holiday's must not hide the next freeze.
    const text = theme.widthsSmall.fit(hatch.label, Math.min(room, 220));
    if (text !== "" && (text === hatch.label || room > 48) && !(holiday && room < 40)) {
      pen.fillStyle = holiday ? theme.secondary : theme.text;
      pen.fillText(text, at, BAND_TOP + height / 2);
      free = at + theme.widthsSmall.of(text) + 6;
    }
  });
}

function todayPill(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const x = Math.round(canvasX(frame, frame.scene.today));
  if (x < frame.headWidth - 40 || x > frame.width + 40) return;
  const width = look.theme.widthsStrong.of(look.today) + 12;
  const left = Math.min(Math.max(x - width / 2, frame.headWidth + 2), frame.width - width - 2);
  const top = TIER_HEIGHT + 3;
  pen.beginPath();
  pen.roundRect(left, top, width, 17, 8.5);
  pen.fillStyle = look.theme.accent;
  pen.fill();
  pen.fillRect(x - 1, top + 16, 2, frame.headerHeight - top - 16);
  pen.font = look.theme.fontSmallStrong;
  pen.fillStyle = look.theme.onAccent;
  pen.textAlign = "center";
  pen.fillText(look.today, left + width / 2, top + 9);
  pen.textAlign = "left";
}

export function paintHeads(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const { theme } = look;
  pen.save();
  pen.beginPath();
  pen.rect(0, frame.headerHeight, frame.headWidth, frame.height - frame.headerHeight);
  pen.clip();
  pen.fillStyle = theme.background;
  pen.fillRect(0, frame.headerHeight, frame.headWidth, frame.height);
  const { first, last } = visiblePlaces(frame);
  const selected = selectedLanes(frame, look);
  pen.textBaseline = "middle";
  for (let place = Math.max(0, first); place <= last; place++) {
    const n = frame.layout.shown[place] ?? 0;
    const lane = frame.scene.lanes[n];
    if (!lane) continue;
    const top = canvasTop(frame, place);
    const height = canvasTop(frame, place + 1) - top;
    const fill = selected.has(n) || look.hoverHead === place ? theme.selection : lane.group ? theme.group : place % 2 === 1 ? theme.alternate : null;
    if (fill) {
      pen.globalAlpha = look.hoverHead === place && !selected.has(n) ? 0.5 : 1;
      pen.fillStyle = fill;
      pen.fillRect(0, top, frame.headWidth, height);
      pen.globalAlpha = 1;
    }
    head(pen, frame, look, lane, top, height);
    if (look.focusVisible && look.focus?.lane === n && look.focus.key === null) {
      pen.strokeStyle = theme.accent;
      pen.lineWidth = 2;
      pen.strokeRect(2, top + 1, frame.headWidth - 5, height - 2);
    }
  }
  pen.restore();
  pen.fillStyle = theme.gridMajor;
  pen.fillRect(frame.headWidth - 1, 0, 1, frame.height);
}

function head(pen: CanvasRenderingContext2D, frame: Frame, look: Look, lane: Lane, top: number, height: number): void {
  const { theme } = look;
  let x = PAD + lane.depth * INDENT;
  let right = frame.headWidth - PAD;
  // Two lines where the lane is high enough, else title and detail on one.
  const twoLines = height >= 36 && lane.detail !== "";
  const y = twoLines ? top + height / 2 - 7 : top + height / 2 + 1;
  if (lane.group) {
    chevron(pen, look, x + 3, top + height / 2, look.collapsed.has(lane.id));
    x += INDENT;
  }
  if (lane.worst && (lane.group ? look.collapsed.has(lane.id) : true)) {
    right -= 10;
    worst(pen, look, right + 5, top + height / 2, lane.worst === "error");
    right -= 6;
  }
  if (lane.group) {
    const count = String(lane.count);
    pen.font = theme.fontSmall;
    pen.fillStyle = theme.secondary;
    const width = theme.widthsSmall.of(count);
    right -= width;
    pen.fillText(count, right, y);
    right -= 8;
  }
  pen.font = lane.group ? theme.fontStrong : theme.font;
  pen.fillStyle = theme.text;
  const widths = lane.group ? theme.widthsStrong : theme.widths;
  const title = widths.fit(lane.title, right - x);
  pen.fillText(title, x, y);
  if (lane.detail === "") return;
  pen.font = theme.fontSmall;
  pen.fillStyle = theme.secondary;
  if (twoLines) {
    pen.fillText(theme.widthsSmall.fit(lane.detail, right - x), x, top + height / 2 + 8);
    return;
  }
  const after = x + widths.of(title) + 8;
  const detail = theme.widthsSmall.fit(lane.detail, right - after);
  if (title === lane.title && (detail === lane.detail || right - after > 40)) pen.fillText(detail, after, y);
}

function chevron(pen: CanvasRenderingContext2D, look: Look, x: number, y: number, collapsed: boolean): void {
  pen.beginPath();
  if (collapsed) {
    pen.moveTo(x - 2, y - 4);
    pen.lineTo(x + 2, y);
    pen.lineTo(x - 2, y + 4);
  } else {
    pen.moveTo(x - 4, y - 2);
    pen.lineTo(x, y + 2);
    pen.lineTo(x + 4, y - 2);
  }
  pen.strokeStyle = look.theme.secondary;
  pen.lineWidth = 1.6;
  pen.stroke();
}

/** A triangle with its point up, as everywhere where something is wrong; hollow for a warning. */
function worst(pen: CanvasRenderingContext2D, look: Look, x: number, y: number, error: boolean): void {
  pen.beginPath();
  pen.moveTo(x, y - 4.5);
  pen.lineTo(x + 5, y + 4);
  pen.lineTo(x - 5, y + 4);
  pen.closePath();
  pen.lineJoin = "round";
  pen.lineWidth = 1.3;
  pen.strokeStyle = error ? look.theme.conflict : look.theme.warning;
  pen.stroke();
  if (error) {
    pen.fillStyle = look.theme.conflict;
    pen.fill();
  }
  pen.lineJoin = "miter";
}
