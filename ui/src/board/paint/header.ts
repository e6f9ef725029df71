/**
 * What stays above while the plot scrolls: the two header tiers, the band with the names of freezes, today.
 * Invariant: drawn after the plot and over it, so that nothing needs to be clipped twice.
 */
import { pixelsPerDay } from "../axis";
import type { Hatch, Status } from "../../generated/wire";
import { WEEK } from "../civil";
import { BAND_TOP, canvasX, type Frame, TIER_HEIGHT, visibleTime } from "../frame";
import { isFreeze, isMinor, isShown, periodsOf } from "../periods";
import { type Tick, ticksOf, tiersFor } from "../ticks";
import { sample } from "./forecasts";
import type { Look } from "./look";
import { GLYPH } from "./theme";

const LEGEND: readonly Status[] = ["planned", "on_track", "at_risk", "late", "done"];
const LEGEND_WIDTH = 240;
/** Of a place in the legend where three stand side by side, and of its word; longer words stand two and two. */
const LEGEND_PLACE = 78;
const LEGEND_WORD = 51;

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
  legend(pen, frame, look);
  pen.fillStyle = theme.gridMajor;
  pen.fillRect(0, frame.headerHeight - 1, frame.width, 1);
}

/** The states in the corner: colour, glyph and word together. */
function legend(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  if (frame.headWidth < LEGEND_WIDTH) return;
  const { theme } = look;
  pen.textBaseline = "middle";
  const forecasts = (frame.scene.forecasts?.length ?? 0) > 0;
  if (forecasts) lines(pen, look);
  const shown = LEGEND.filter((status) => look.statusWords[status] !== undefined);
  const wide = shown.some((status) => theme.widthsSmall.of(look.statusWords[status]!) > LEGEND_WORD);
  const columns = wide && shown.length <= 4 ? 2 : 3;
  shown.forEach((status, n) => {
    const x = 12 + (n % columns) * LEGEND_PLACE * (3 / columns);
    const row = Math.floor(n / columns);
    const y = forecasts ? 13 + row * 20 : 22 + row * 22;
    const colours = theme.status[status];
    pen.fillStyle = colours.fill;
    pen.fillRect(x, y - 7, 16, 14);
    pen.fillStyle = colours.stripe;
    pen.fillRect(x, y - 7, 3, 14);
    pen.font = theme.fontSmallStrong;
    pen.fillStyle = status === "late" ? colours.label : colours.stripe;
    pen.textAlign = "center";
    pen.fillText(GLYPH[status], x + 9.5, y + 1);
    pen.textAlign = "left";
    pen.font = theme.fontSmall;
    pen.fillStyle = theme.secondary;
    pen.fillText(look.statusWords[status]!, x + 21, y + 1);
  });
}

/** The lines of forecasts, as they stand under bars. */
function lines(pen: CanvasRenderingContext2D, look: Look): void {
  const y = 53;
  look.forecastWords.forEach((word, n) => {
    const x = 12 + n * LEGEND_PLACE;
    sample(pen, look, { x0: x, x1: x + 14, y, critical: n === 1 });
    pen.font = look.theme.fontSmall;
    pen.fillStyle = look.theme.secondary;
    pen.fillText(word, x + 21, y + 1);
  });
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
  const { from, to } = visibleTime(frame, 150);
  const seen = periodsOf(frame.scene).filter(({ hatch }) => hatch.start < to && hatch.end > from && isShown(hatch, frame.axis.ppm));
  for (const { key, hatch } of seen) bandFill(pen, frame, look, key, hatch);
  pen.font = theme.fontSmall;
  // Freezes are named first; holidays and maintenance where room is left.
  const taken: [number, number][] = [];
  for (const minor of [false, true]) {
    seen.forEach(({ hatch }, n) => {
      if (isMinor(hatch) !== minor) return;
      const x = Math.max(Math.round(canvasX(frame, hatch.start)), frame.headWidth) + 4;
      const next = seen.find((other, m) => m > n && other.hatch.start >= hatch.end && (minor || !isMinor(other.hatch)));
      const room = Math.min(next ? canvasX(frame, next.hatch.start) : Infinity, frame.width) - x - 6;
      const text = theme.widthsSmall.fit(hatch.label, Math.min(room, 220));
      const end = x + theme.widthsSmall.of(text) + 6;
      if (text === "" || (text !== hatch.label && (minor || room < 48)) || taken.some(([a, b]) => x < b && end > a)) return;
      pen.fillStyle = minor ? theme.secondary : theme.text;
      pen.fillText(text, x, BAND_TOP + (frame.headerHeight - BAND_TOP - 1) / 2);
      taken.push([x, end]);
    });
  }
}

function bandFill(pen: CanvasRenderingContext2D, frame: Frame, look: Look, key: string, hatch: Hatch): void {
  const { theme } = look;
  const height = frame.headerHeight - BAND_TOP - 1;
  const x = Math.round(canvasX(frame, hatch.start));
  const width = Math.max(2, Math.round(canvasX(frame, hatch.end)) - x);
  pen.fillStyle = isFreeze(hatch) ? theme.freezeFill : hatch.kind === "holiday" ? theme.holidayFill : theme.outageFill;
  pen.fillRect(x, BAND_TOP, width, height);
  pen.fillStyle = isFreeze(hatch) ? theme.freezeLine : hatch.kind === "holiday" ? theme.holidayLine : theme.outageLine;
  pen.fillRect(x, frame.headerHeight - 4, width, 3);
  if (look.focusVisible && look.focus?.lane === -1 && look.focus.key === key) {
    pen.strokeStyle = theme.accent;
    pen.lineWidth = 2;
    pen.strokeRect(x - 1, BAND_TOP + 1, width + 2, height - 2);
  }
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
