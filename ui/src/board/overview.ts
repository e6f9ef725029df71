/**
 * The strip of the whole year: how dense it is, freezes, conflicts, today, and the window as a handle to drag.
 * Invariant: everything but the handle is drawn once a scene, size or theme, and copied in each frame.
 */
import type { Minutes, Scene } from "../generated/wire";
import { addMonths, startOfMonth } from "./civil";
import type { Look } from "./paint/look";

export const OVERVIEW_HEIGHT = 44;
const FOOT = 9;

export interface Strip {
  left: number;
  width: number;
  start: Minutes;
  end: Minutes;
}

export type StripPart = "before" | "start" | "window" | "end" | "after";

export function stripX(strip: Strip, at: Minutes): number {
  return strip.left + ((at - strip.start) / (strip.end - strip.start)) * strip.width;
}

export function stripTime(strip: Strip, x: number): Minutes {
  return strip.start + ((x - strip.left) / strip.width) * (strip.end - strip.start);
}

export function stripPart(strip: Strip, from: Minutes, to: Minutes, x: number): StripPart {
  const left = stripX(strip, from);
  const right = stripX(strip, to);
  const grip = Math.min(6, Math.max(3, (right - left) / 4));
  if (x < left - grip) return "before";
  if (x <= left + grip) return "start";
  if (x < right - grip) return "window";
  if (x <= right + grip) return "end";
  return "after";
}

/** How many bars stand in each of `bins` equal parts of the strip. */
export function densityOf(scene: Scene, start: Minutes, end: Minutes, bins: number): Float64Array {
  const change = new Float64Array(bins + 1);
  const scale = bins / (end - start);
  for (const bar of scene.bars) {
    if (bar.shape === "span") continue;
    const from = Math.min(bins - 1, Math.max(0, Math.floor((bar.start - start) * scale)));
    const to = Math.min(bins, Math.max(from + 1, Math.ceil((bar.end - start) * scale)));
    change[from] = (change[from] ?? 0) + 1;
    change[to] = (change[to] ?? 0) - 1;
  }
  const counts = new Float64Array(bins);
  let sum = 0;
  for (let n = 0; n < bins; n++) {
    sum += change[n] ?? 0;
    counts[n] = sum;
  }
  return counts;
}

/** The part that only changes with the scene. */
export function paintStrip(pen: CanvasRenderingContext2D, scene: Scene, strip: Strip, look: Look, width: number): void {
  const { theme } = look;
  const bottom = OVERVIEW_HEIGHT - FOOT;
  pen.fillStyle = theme.background;
  pen.fillRect(0, 0, width, OVERVIEW_HEIGHT);
  for (const hatch of scene.hatches) {
    if (hatch.lane !== null || (hatch.kind !== "freeze_hard" && hatch.kind !== "freeze_soft")) continue;
    const x = stripX(strip, hatch.start);
    pen.fillStyle = theme.freezeFill;
    pen.fillRect(x, 1, Math.max(2, stripX(strip, hatch.end) - x), OVERVIEW_HEIGHT);
    pen.fillStyle = theme.freezeLine;
    pen.fillRect(x, 1, Math.max(2, stripX(strip, hatch.end) - x), 2);
  }
  const bins = Math.max(1, Math.floor(strip.width / 2));
  const counts = densityOf(scene, strip.start, strip.end, bins);
  const most = Math.max(1, ...counts);
  pen.beginPath();
  pen.moveTo(strip.left, bottom);
  counts.forEach((count, n) => {
    const y = bottom - (count / most) * (bottom - 8);
    pen.lineTo(strip.left + n * 2, y);
    pen.lineTo(strip.left + n * 2 + 2, y);
  });
  pen.lineTo(strip.left + strip.width, bottom);
  pen.closePath();
  pen.fillStyle = theme.gridMajor;
  pen.globalAlpha = 0.45;
  pen.fill();
  pen.globalAlpha = 1;
  months(pen, strip, look);
  conflicts(pen, scene, strip, look, bottom);
  pen.fillStyle = theme.gridMinor;
  pen.fillRect(0, bottom, width, 1);
  pen.fillStyle = theme.gridMajor;
  pen.fillRect(0, 0, width, 1);
}

function months(pen: CanvasRenderingContext2D, strip: Strip, look: Look): void {
  pen.font = look.theme.fontSmall;
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  let free = 0;
  for (let at = startOfMonth(strip.start); at < strip.end; at = addMonths(at, 1)) {
    const x = Math.round(stripX(strip, at));
    pen.fillStyle = look.theme.gridMinor;
    pen.fillRect(x, 3, 1, OVERVIEW_HEIGHT - FOOT - 3);
    const january = at !== strip.start && new Date(at * 60_000).getUTCMonth() === 0;
    const label = look.tick(january ? "year" : "month", at);
    const width = look.theme.widthsSmall.of(label);
    if (x + 4 < free || x + width + 6 > strip.left + strip.width) continue;
    pen.fillStyle = look.theme.secondary;
    pen.fillText(label, x + 4, 10);
    free = x + width + 10;
  }
}

function conflicts(pen: CanvasRenderingContext2D, scene: Scene, strip: Strip, look: Look, bottom: number): void {
  pen.fillStyle = look.theme.conflict;
  const tick = (at: Minutes, alpha: number) => {
    pen.globalAlpha = alpha;
    pen.fillRect(Math.round(stripX(strip, at)) - 1, bottom + 2, 2, FOOT - 4);
  };
  for (const bar of scene.bars) {
    if (bar.severity) tick(bar.clash[0]?.[0] ?? bar.start, bar.severity === "error" ? 1 : 0.45);
  }
  for (const mark of scene.marks) if (mark.severity) tick(mark.at, mark.severity === "error" ? 1 : 0.45);
  pen.globalAlpha = 1;
}

/** The part that changes with every frame: the window as a handle, and today. */
export function paintHandle(pen: CanvasRenderingContext2D, strip: Strip, from: Minutes, to: Minutes, today: Minutes, period: string, look: Look): void {
  const { theme } = look;
  const left = Math.max(strip.left, stripX(strip, from));
  const right = Math.min(strip.left + strip.width, Math.max(left + 4, stripX(strip, to)));
  pen.fillStyle = theme.background;
  pen.globalAlpha = 0.55;
  pen.fillRect(strip.left, 1, left - strip.left, OVERVIEW_HEIGHT);
  pen.fillRect(right, 1, strip.left + strip.width - right, OVERVIEW_HEIGHT);
  pen.globalAlpha = 1;
  const now = Math.round(stripX(strip, today));
  if (now >= strip.left) {
    pen.fillStyle = theme.accent;
    pen.fillRect(now - 1, 1, 2, OVERVIEW_HEIGHT - FOOT);
  }
  pen.strokeStyle = theme.accent;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.roundRect(left + 0.75, 1.75, right - left - 1.5, OVERVIEW_HEIGHT - FOOT - 1, 3);
  pen.stroke();
  pen.fillStyle = theme.accent;
  pen.beginPath();
  for (const edge of [left, right]) pen.roundRect(edge - 2.5, OVERVIEW_HEIGHT / 2 - FOOT - 4, 5, 14, 2.5);
  pen.fill();
  pen.fillStyle = theme.background;
  pen.fillRect(0, 1, strip.left - 1, OVERVIEW_HEIGHT);
  pen.font = theme.fontSmall;
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  pen.fillStyle = theme.secondary;
  pen.fillText(theme.widthsSmall.fit(period, strip.left - 24), 12, OVERVIEW_HEIGHT / 2);
  pen.fillStyle = theme.gridMajor;
  pen.fillRect(strip.left - 1, 0, 1, OVERVIEW_HEIGHT);
}
