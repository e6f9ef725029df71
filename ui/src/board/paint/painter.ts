/**
 * One frame on the canvas, back to front.
 * Invariant: no layout is read, nothing is measured, nothing is kept: the same frame and look give the same pixels.
 */
import type { Frame } from "../frame";
import { paintBackdrop } from "./backdrop";
import { collect, paintItems } from "./bars";
import { paintForecasts } from "./forecasts";
import { paintGesture } from "./gesture";
import { paintFolded } from "./groups";
import { paintHeader, paintToday } from "./header";
import { paintHeads, paintHints } from "./heads";
import { paintLinks } from "./links";
import type { Look } from "./look";

export function paintFrame(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  pen.fillStyle = look.theme.background;
  pen.fillRect(0, 0, frame.width, frame.height);
  pen.save();
  pen.beginPath();
  pen.rect(frame.headWidth, frame.headerHeight, frame.width - frame.headWidth, frame.height - frame.headerHeight);
  pen.clip();
  paintBackdrop(pen, frame, look);
  paintFolded(pen, frame, look);
  paintLinks(pen, frame, look);
  paintToday(pen, frame, look);
  paintItems(pen, frame, look, collect(frame, look));
  paintForecasts(pen, frame, look);
  paintHints(pen, frame, look);
  paintGesture(pen, frame, look);
  pen.restore();
  paintHeads(pen, frame, look);
  paintHeader(pen, frame, look);
}
