/**
 * The names of the lanes, which stay left while the plot scrolls, and the hints to what lies outside the window.
 * Invariant: drawn after the plot and over it.
 */
import type { Lane } from "../../generated/wire";
import { canvasTop, type Frame, visiblePlaces, visibleTime } from "../frame";
import { outsideOf } from "../hit";
import { selectedLanes } from "./backdrop";
import type { Look } from "./look";

const PAD = 12;
const INDENT = 14;

/** Where a lane has nothing in the window, an arrow at the edge says on which side it has. */
export function paintHints(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const { first, last } = visiblePlaces(frame);
  const { from, to } = visibleTime(frame);
  pen.strokeStyle = look.theme.gridMajor;
  pen.lineWidth = 1.6;
  pen.beginPath();
  for (let place = Math.max(0, first); place <= last; place++) {
    const side = outsideOf(frame, frame.layout.shown[place] ?? -1, from, to);
    if (!side) continue;
    const y = (canvasTop(frame, place) + canvasTop(frame, place + 1)) / 2;
    const x = side === "before" ? frame.headWidth + 10 : frame.width - 10;
    const way = side === "before" ? 3 : -3;
    pen.moveTo(x + way, y - 4);
    pen.lineTo(x, y);
    pen.lineTo(x + way, y + 4);
  }
  pen.stroke();
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
    // The name of a lane higher than the window stays with what is seen of it.
    const seen = Math.max(top, frame.headerHeight);
    const part = Math.min(top + height, frame.height) - seen;
    if (part >= frame.layout.rowHeight) head(pen, frame, look, lane, seen, part);
    else head(pen, frame, look, lane, seen === top ? top : top + height - frame.layout.rowHeight, frame.layout.rowHeight);
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
