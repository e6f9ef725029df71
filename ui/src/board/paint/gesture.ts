/**
 * What the pointer and the focus add: rings, the ghost of what is being dragged with its dates, a dependency or a period
 * being drawn.
 * Invariant: drawn over everything in the plot; never changes what is drawn below.
 */
import { canvasX, type Frame, rectOf, type Rect } from "../frame";
import { placed } from "../gesture";
import { HANDLE_GAP, HANDLE_RADIUS } from "../hit";
import { type Item, thing } from "../items";
import { paintBars, paintMarks, spanRect } from "./bars";
import type { Look } from "./look";

export function paintGesture(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  paintDrawn(pen, frame, look);
  paintRings(pen, frame, look);
  paintMoving(pen, frame, look);
  paintTie(pen, frame, look);
}

/** Around the whole height also for a release's thin line: it means all that stands on it. */
function ring(pen: CanvasRenderingContext2D, area: Rect, gap: number): void {
  pen.beginPath();
  pen.roundRect(Math.round(area.x) - gap, area.y - gap, Math.round(area.w) + 2 * gap, area.h + 2 * gap, 3 + gap);
  pen.stroke();
}

function paintRings(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const { theme } = look;
  if (look.hover && !look.gesture) {
    pen.strokeStyle = theme.text;
    pen.lineWidth = 1;
    pen.globalAlpha = 0.45;
    ring(pen, rectOf(frame, look.hover), 0.5);
    pen.globalAlpha = 1;
  }
  pen.strokeStyle = theme.accent;
  pen.lineWidth = 2;
  if (look.selection && !look.gesture) {
    for (const item of frame.index.byRef.get(look.selection) ?? []) {
      if (!frame.layout.hidden[item.lane]) ring(pen, rectOf(frame, item), 2);
    }
  }
  const focused = look.focusVisible && look.focus?.key ? frame.index.byKey.get(look.focus.key) : undefined;
  if (focused && !look.gesture && !frame.layout.hidden[focused.lane]) {
    const rect = rectOf(frame, focused);
    pen.setLineDash(look.selection === focused.ref ? [3, 2] : []);
    ring(pen, rect, look.selection === focused.ref ? 5 : 3);
    pen.setLineDash([]);
  }
  const hot = look.hover ?? focused ?? null;
  if (hot?.bar && !look.gesture && !look.tie && !look.drawn) handle(pen, look, rectOf(frame, hot));
}

function handle(pen: CanvasRenderingContext2D, look: Look, rect: Rect): void {
  pen.beginPath();
  pen.arc(rect.x + rect.w + HANDLE_GAP, rect.y + rect.h / 2, HANDLE_RADIUS - 1, 0, 2 * Math.PI);
  pen.fillStyle = look.theme.background;
  pen.fill();
  pen.strokeStyle = look.theme.accent;
  pen.lineWidth = 1.6;
  pen.stroke();
}

function paintMoving(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const { gesture, theme } = look;
  if (!gesture) return;
  const by = gesture.start - gesture.item.start;
  const all = [gesture.item, ...look.companions];
  pen.strokeStyle = theme.secondary;
  pen.lineWidth = 1;
  pen.setLineDash([4, 3]);
  for (const item of all) ring(pen, rectOf(frame, item), -0.5);
  pen.setLineDash([]);
  const moved = all.map((item) => ({
    item,
    rect: item === gesture.item ? rectOf(frame, placed(gesture), gesture.start, gesture.end) : rectOf(frame, item, item.start + by, item.end + by),
    status: thing(item).status,
  }));
  const spans = moved.filter((one) => one.item.bar?.shape === "span").map((one) => ({ ...one, rect: spanRect(one.rect) }));
  pen.globalAlpha = 0.92;
  paintBars(pen, theme, spans);
  paintBars(pen, theme, moved.filter((one) => one.item.bar?.shape === "bar"));
  pen.globalAlpha = 1;
  paintMarks(pen, look, moved.filter((one) => one.item.mark));
  const own = moved[0]!.rect;
  pen.strokeStyle = theme.accent;
  pen.lineWidth = 2;
  ring(pen, own, 1);
  for (const { item, rect } of moved) if (item.bar?.shape === "bar") label(pen, look, item, rect);
  const { days } = thing(gesture.item);
  if (gesture.item.mark) dateTag(pen, frame, look, look.date(gesture.start, days), own.x - 6, own.y + own.h / 2, "right");
  else {
    dateTag(pen, frame, look, look.date(gesture.start, days), own.x - 6, own.y + own.h / 2, "right");
    dateTag(pen, frame, look, look.date(days ? gesture.end - 1 : gesture.end, days), own.x + own.w + 6, own.y + own.h / 2, "left");
  }
}

function label(pen: CanvasRenderingContext2D, look: Look, item: Item, rect: Rect): void {
  const fitted = look.theme.widths.fit(thing(item).label, rect.w - 16);
  if (rect.w < 28 || fitted === "") return;
  pen.font = look.theme.font;
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  pen.fillStyle = look.theme.status[thing(item).status].label;
  pen.fillText(fitted, rect.x + 9, rect.y + rect.h / 2 + 1);
}

function dateTag(pen: CanvasRenderingContext2D, frame: Frame, look: Look, text: string, x: number, y: number, side: "left" | "right"): void {
  const width = look.theme.widthsSmall.of(text) + 10;
  const wanted = side === "left" ? x : x - width;
  const left = Math.min(Math.max(wanted, frame.headWidth + 2), frame.width - width - 2);
  pen.beginPath();
  pen.roundRect(left, y - 9, width, 18, 3);
  pen.fillStyle = look.theme.accent;
  pen.fill();
  pen.font = look.theme.fontSmallStrong;
  pen.fillStyle = look.theme.onAccent;
  pen.textBaseline = "middle";
  pen.textAlign = "left";
  pen.fillText(text, left + 5, y + 0.5);
}

function paintTie(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  if (!look.tie) return;
  const from = rectOf(frame, look.tie.from);
  const y = from.y + from.h / 2;
  pen.strokeStyle = look.theme.accent;
  pen.lineWidth = 2;
  if (look.tie.onto) ring(pen, rectOf(frame, look.tie.onto), 2);
  pen.beginPath();
  pen.moveTo(from.x + from.w, y);
  pen.lineTo(from.x + from.w + HANDLE_GAP, y);
  pen.lineTo(look.tie.x, look.tie.y);
  pen.stroke();
  pen.beginPath();
  pen.arc(look.tie.x, look.tie.y, 3.5, 0, 2 * Math.PI);
  pen.fillStyle = look.theme.accent;
  pen.fill();
}

function paintDrawn(pen: CanvasRenderingContext2D, frame: Frame, look: Look): void {
  const { drawn, theme } = look;
  if (!drawn) return;
  const place = frame.layout.place[drawn.lane] ?? 0;
  const top = frame.headerHeight + (frame.layout.tops[place] ?? 0) - frame.scrollY;
  const height = frame.layout.rowHeight;
  const x = canvasX(frame, drawn.start);
  const width = canvasX(frame, drawn.end) - x;
  pen.fillStyle = theme.selection;
  pen.strokeStyle = theme.accent;
  pen.lineWidth = 2;
  pen.beginPath();
  pen.roundRect(x, top + 5, width, height - 10, 3);
  pen.fill();
  pen.stroke();
  const days = (drawn.end - drawn.start) % 1440 === 0 && drawn.start % 1440 === 0;
  dateTag(pen, frame, look, look.date(drawn.start, days), x - 6, top + height / 2, "right");
  dateTag(pen, frame, look, look.date(days ? drawn.end - 1 : drawn.end, days), x + width + 6, top + height / 2, "left");
}
