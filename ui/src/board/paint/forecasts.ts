/**
 * Computed dates under the bars and marks: a dashed line where something would be, a solid one with a diamond at its
 * end on the critical path. Never by colour alone.
 * Invariant: bars and marks stay where they are planned; a scene without forecasts paints nothing here.
 */
import type { Forecast } from "../../generated/wire";
import { canvasTop, canvasX, type Frame, MARK_SIZE, visiblePlaces, visibleTime } from "../frame";
import { BAR_INSET } from "../layout";
import type { Look } from "./look";

const DIAMOND = 3.5;

export interface Line {
  x0: number;
  x1: number;
  y: number;
  critical: boolean;
}

/** Where the lines of what is visible lie. */
export function forecastLines(frame: Frame): Line[] {
  const lines: Line[] = [];
  const { from, to } = visibleTime(frame, 20);
  const { first, last } = visiblePlaces(frame);
  for (const forecast of frame.scene.forecasts ?? []) {
    const place = frame.layout.place[forecast.lane];
    if (place === undefined || place < first || place > last || frame.layout.hidden[forecast.lane]) continue;
    if (forecast.end < from || forecast.start > to) continue;
    lines.push(lineOf(frame, forecast, place));
  }
  return lines;
}

function lineOf(frame: Frame, forecast: Forecast, place: number): Line {
  const rowHeight = frame.layout.rowHeight;
  const bottom = canvasTop(frame, place) + (forecast.row + 1) * rowHeight - BAR_INSET;
  const reach = forecast.mark ? MARK_SIZE[forecast.mark] : 0;
  const x0 = canvasX(frame, forecast.start) - reach;
  return { x0, x1: Math.max(x0 + 3, canvasX(frame, forecast.end) + reach), y: bottom + 2.5, critical: forecast.critical };
}

export function paintForecasts(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  if (frame.scene.forecasts?.length) draw(pen, forecastLines(frame), look);
}

/** One line as it would stand under a bar, for the legend. */
export function sample(pen: CanvasRenderingContext2D, look: Look, line: Line): void {
  draw(pen, [line], look);
}

function draw(pen: CanvasRenderingContext2D, lines: readonly Line[], look: Look): void {
  stroke(pen, lines.filter((line) => !line.critical), look.theme.secondary, 1.5, [3, 2]);
  const critical = lines.filter((line) => line.critical);
  stroke(pen, critical, look.theme.text, 2.5, []);
  pen.beginPath();
  for (const { x1, y } of critical) {
    pen.moveTo(x1, y - DIAMOND);
    pen.lineTo(x1 + DIAMOND, y);
    pen.lineTo(x1, y + DIAMOND);
    pen.lineTo(x1 - DIAMOND, y);
    pen.closePath();
  }
  pen.fillStyle = look.theme.text;
  pen.fill();
}

function stroke(pen: CanvasRenderingContext2D, lines: readonly Line[], colour: string, width: number, dash: number[]): void {
  if (lines.length === 0) return;
  pen.beginPath();
  for (const { x0, x1, y } of lines) {
    pen.moveTo(x0, y);
    pen.lineTo(x1, y);
  }
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.stroke();
  pen.setLineDash([]);
}
