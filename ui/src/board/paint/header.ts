/**
 * What stays above while the plot scrolls: the two header tiers, the band with the names of freezes, today.
 * Invariant: drawn after the plot and over it, so that nothing needs to be clipped twice.
 */
import { pixelsPerDay } from "../axis";
import { WEEK } from "../civil";
import { BAND_TOP, canvasX, type Frame, TIER_HEIGHT, visibleTime } from "../frame";
import { type Tick, ticksOf, tiersFor } from "../ticks";
import type { Look } from "./look";

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
  const pill = pillOf(frame, look);
  tier(pen, frame, look, ticksOf(upper, from, to, look.tick), 0, null);
  tier(pen, frame, look, ticksOf(lower, from, to, look.tick), TIER_HEIGHT, pill);
  band(pen, frame, look);
  if (pill) todayPill(pen, frame, look, pill);
  pen.restore();
  pen.fillStyle = theme.gridMajor;
  pen.fillRect(0, frame.headerHeight - 1, frame.width, 1);
}

function tier(pen: CanvasRenderingContext2D, frame: Frame, look: Look, ticks: readonly Tick[], top: number, pill: Pill | null): void {
  const { theme } = look;
  const strong = top === 0;
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
    const hidden = pill !== null && at < pill.left + pill.width + 2 && at + width > pill.left - 2;
    if (room && !hidden && at >= free && (strong || at >= frame.headWidth)) {
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

interface Pill {
  left: number;
  width: number;
  x: number;
}

/** Where the pill of today stands; null when today is far from the window. */
function pillOf(frame: Frame, look: Look): Pill | null {
  const x = Math.round(canvasX(frame, frame.scene.today));
  if (x < frame.headWidth || x > frame.width) return null;
  const width = look.theme.widthsStrong.of(look.today) + 12;
  return { left: Math.min(Math.max(x - width / 2, frame.headWidth + 2), frame.width - width - 2), width, x };
}

function todayPill(pen: CanvasRenderingContext2D, frame: Frame, look: Look, { left, width, x }: Pill): void {
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
