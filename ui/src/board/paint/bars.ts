/**
 * Spans, bars and marks with their stripes, hatches, outlines and labels.
 * Invariant: collected once a frame, then drawn in passes of one colour each; all text in one pass at the end.
 */
import type { Status } from "../../generated/wire";
import { canvasX, type Frame, MARK_SIZE, type Rect, rectOf, visiblePlaces, visibleTime, canvasTop } from "../frame";
import { type Item, itemsBetween, thing } from "../items";
import { GLYPH_WIDTH, LABEL_LEFT, type Labelled, placeLabels } from "../labels";
import type { Look } from "./look";
import { GLYPH, STATUSES, type Theme } from "./theme";

export interface Drawn {
  item: Item;
  rect: Rect;
  status: Status;
}

export interface Collected {
  spans: Drawn[];
  bars: Drawn[];
  marks: Drawn[];
}

const RADIUS = 3;
const STRIPE = 4;
/** Labels may begin left of the window's edge items; diamonds reach over their time. */
const MARGIN = 200;

/** What is visible, apart from what is being dragged (that is drawn by the gesture's painter). */
export function collect(frame: Frame, look: Look): Collected {
  const found: Collected = { spans: [], bars: [], marks: [] };
  const moving = new Set<string>(look.gesture ? [look.gesture.item.key, ...look.companions.map((item) => item.key)] : []);
  const { from, to } = visibleTime(frame, MARGIN);
  const { first, last } = visiblePlaces(frame);
  for (let place = Math.max(0, first); place <= last; place++) {
    itemsBetween(frame.index, frame.layout.shown[place] ?? -1, from, to, (item) => {
      if (moving.has(item.key)) return;
      const drawn = { item, rect: rectOf(frame, item), status: thing(item).status };
      // A lane of many rows may be higher than the window.
      if (drawn.rect.y > frame.height || drawn.rect.y + drawn.rect.h < frame.headerHeight) return;
      if (item.mark) found.marks.push(drawn);
      else if (item.bar?.shape === "span") found.spans.push(drawn);
      else found.bars.push(drawn);
    });
  }
  return found;
}

export function paintItems(pen: CanvasRenderingContext2D, frame: Frame, look: Look, found: Collected): void {
  paintSpans(pen, look.theme, found.spans);
  paintSpanConflicts(pen, frame, look, found.spans);
  paintBars(pen, look.theme, found.bars);
  paintClashes(pen, frame, look, found.bars);
  paintConflicts(pen, look, found.bars);
  paintMarks(pen, look, found.marks);
  paintLabels(pen, frame, look, found);
}

/** A span is a thin line through its lane: what connects the phases, and what remains when there are none. */
export function spanRect(rect: Rect): Rect {
  const h = Math.max(4, Math.round(rect.h / 4));
  return { x: rect.x, y: Math.round(rect.y + (rect.h - h) / 2), w: rect.w, h };
}

function paintSpans(pen: CanvasRenderingContext2D, theme: Theme, spans: readonly Drawn[]): void {
  for (const status of STATUSES) {
    pen.beginPath();
    for (const one of spans) {
      if (one.status !== status) continue;
      const rect = spanRect(one.rect);
      pen.roundRect(rect.x, rect.y, rect.w, rect.h, rect.h / 2);
    }
    pen.fillStyle = theme.status[status].stripe;
    pen.globalAlpha = 0.38;
    pen.fill();
  }
  pen.globalAlpha = 1;
}

/** A line of the conflict's colour along the span, and the days that clash as a thicker one: bars stay readable. */
function paintSpanConflicts(pen: CanvasRenderingContext2D, frame: Frame, look: Look, spans: readonly Drawn[]): void {
  for (const { item, rect } of spans) {
    const severity = item.bar?.severity;
    if (!item.bar || !severity) continue;
    const area = spanRect(rect);
    pen.fillStyle = severity === "error" ? look.theme.conflict : look.theme.warning;
    if (look.focusConflict !== null && item.bar.conflicts.includes(look.focusConflict)) {
      pen.globalAlpha = 0.3;
      pen.fillRect(area.x - 3, area.y - 4, area.w + 6, area.h + 8);
      pen.globalAlpha = 1;
    }
    pen.fillRect(area.x, area.y + area.h - 1.5, area.w, 1.5);
    for (const [start, end] of item.bar.clash) {
      const x = canvasX(frame, start);
      pen.fillRect(x, area.y, Math.max(2, canvasX(frame, end) - x), area.h);
    }
    flag(pen, look.theme, { x: area.x + area.w - 16, y: area.y - 3, w: 16, h: 8 }, severity === "error");
  }
}

export function paintBars(pen: CanvasRenderingContext2D, theme: Theme, bars: readonly Drawn[]): void {
  for (const status of STATUSES) {
    const own = bars.filter((one) => one.status === status);
    if (own.length === 0) continue;
    const colours = theme.status[status];
    pen.beginPath();
    for (const { rect } of own) pen.roundRect(Math.round(rect.x), rect.y, Math.max(3, Math.round(rect.w)), rect.h, rect.w > 8 ? RADIUS : 1);
    pen.fillStyle = colours.fill;
    pen.fill();
    pen.beginPath();
    for (const { rect } of own) {
      if (rect.w > 6) pen.roundRect(Math.round(rect.x) + 0.5, rect.y + 0.5, Math.round(rect.w) - 1, rect.h - 1, RADIUS - 0.5);
    }
    pen.strokeStyle = colours.stripe;
    pen.globalAlpha = 0.55;
    pen.lineWidth = 1;
    pen.stroke();
    pen.globalAlpha = 1;
    pen.beginPath();
    for (const { rect } of own) pen.roundRect(Math.round(rect.x), rect.y, Math.min(STRIPE, Math.max(3, rect.w)), rect.h, [RADIUS, 0, 0, RADIUS]);
    pen.fillStyle = colours.stripe;
    pen.fill();
  }
}

function paintClashes(pen: CanvasRenderingContext2D, frame: Frame, look: Look, bars: readonly Drawn[]): void {
  const { patterns, theme } = look;
  for (const { item, rect } of bars) {
    if (!item.bar || item.bar.clash.length === 0) continue;
    const area = rect;
    for (const [start, end] of item.bar.clash) {
      const x = Math.max(area.x + (area.w > 12 ? STRIPE : 0), canvasX(frame, start));
      const width = Math.min(area.x + area.w, canvasX(frame, end)) - x;
      if (width <= 0 || x > frame.width) continue;
      pen.fillStyle = theme.conflictBackground;
      pen.globalAlpha = item.bar.status === "late" ? 0.25 : 0.9;
      pen.fillRect(x, area.y + 1, width, area.h - 2);
      pen.globalAlpha = 0.75;
      if (patterns.conflict) {
        pen.fillStyle = patterns.conflict;
        pen.fillRect(x, area.y + 1, width, area.h - 2);
      }
      pen.globalAlpha = 1;
    }
  }
}

/** Errors: two pixels all around and a filled corner. Warnings: one pixel and a hollow corner. */
function paintConflicts(pen: CanvasRenderingContext2D, look: Look, bars: readonly Drawn[]): void {
  const { theme } = look;
  for (const { item, rect } of bars) {
    const severity = thing(item).severity;
    if (!severity) continue;
    const area = rect;
    const told = look.focusConflict !== null && thing(item).conflicts.includes(look.focusConflict);
    const line = severity === "error" ? 2 : 1;
    pen.strokeStyle = severity === "error" ? theme.conflict : theme.warning;
    if (told) {
      pen.globalAlpha = 0.3;
      pen.lineWidth = 6;
      pen.beginPath();
      pen.roundRect(area.x - 3, area.y - 3, area.w + 6, area.h + 6, RADIUS + 3);
      pen.stroke();
      pen.globalAlpha = 1;
    }
    pen.lineWidth = line;
    pen.beginPath();
    pen.roundRect(Math.round(area.x) + line / 2, area.y + line / 2, Math.max(2, Math.round(area.w) - line), area.h - line, RADIUS - 1);
    pen.stroke();
    flag(pen, theme, area, severity === "error");
  }
}

function flag(pen: CanvasRenderingContext2D, theme: Theme, area: Rect, filled: boolean): void {
  if (area.w < 10) return;
  const size = Math.min(8, area.h);
  const right = Math.round(area.x) + Math.round(area.w);
  pen.beginPath();
  pen.moveTo(right - size, area.y);
  pen.lineTo(right, area.y);
  pen.lineTo(right, area.y + size);
  pen.closePath();
  pen.fillStyle = filled ? theme.conflict : theme.warningBackground;
  pen.fill();
  if (!filled) pen.stroke();
}

/** Gate and milestone are diamonds, ready is a ring, deployment a triangle that points up. */
export function markPath(pen: CanvasRenderingContext2D, shape: "gate" | "milestone" | "ready" | "deploy", x: number, y: number, grow = 0): void {
  const size = MARK_SIZE[shape] + grow;
  if (shape === "ready") {
    pen.moveTo(x + size, y);
    pen.arc(x, y, size, 0, 2 * Math.PI);
    return;
  }
  pen.moveTo(x, y - size);
  if (shape === "deploy") {
    pen.lineTo(x + size, y + size * 0.8);
    pen.lineTo(x - size, y + size * 0.8);
  } else {
    pen.lineTo(x + size, y);
    pen.lineTo(x, y + size);
    pen.lineTo(x - size, y);
  }
  pen.closePath();
}

export function paintMarks(pen: CanvasRenderingContext2D, look: Look, marks: readonly Drawn[]): void {
  const { theme } = look;
  pen.lineJoin = "round";
  for (const { item, rect, status } of marks) {
    const mark = item.mark!;
    const x = rect.x + rect.w / 2;
    const y = rect.y + rect.h / 2;
    const colour = theme.status[status].stripe;
    pen.beginPath();
    markPath(pen, mark.shape, x, y, 2);
    pen.fillStyle = theme.background;
    pen.fill();
    if (mark.severity) {
      pen.beginPath();
      markPath(pen, mark.shape, x, y, look.focusConflict !== null && mark.conflicts.includes(look.focusConflict) ? 5 : 3);
      pen.fillStyle = mark.severity === "error" ? theme.conflictBackground : theme.warningBackground;
      pen.fill();
      pen.strokeStyle = mark.severity === "error" ? theme.conflict : theme.warning;
      pen.lineWidth = mark.severity === "error" ? 2 : 1;
      pen.stroke();
    }
    pen.beginPath();
    markPath(pen, mark.shape, x, y);
    pen.fillStyle = mark.filled ? colour : theme.background;
    pen.fill();
    pen.strokeStyle = colour;
    pen.lineWidth = 1.6;
    pen.stroke();
  }
  pen.lineJoin = "miter";
}

interface RowLabel extends Labelled {
  item: Item;
  status: Status;
}

function paintLabels(pen: CanvasRenderingContext2D, frame: Frame, look: Look, found: Collected): void {
  const rows = new Map<string, RowLabel[]>();
  for (const { item, rect, status } of [...found.spans, ...found.bars, ...found.marks]) {
    const key = `${item.lane}/${item.row}`;
    const row = rows.get(key) ?? rows.set(key, []).get(key)!;
    const kind = item.mark ? "mark" : item.bar?.shape === "span" ? "span" : "bar";
    const own = frame.scene.lanes[item.lane]?.ref === item.ref && kind === "span";
    row.push({ x0: rect.x, x1: rect.x + rect.w, label: own ? "" : thing(item).label, kind, item, status, quiet: isQuiet(status) });
  }
  pen.textBaseline = "middle";
  pen.font = look.theme.font;
  pen.textAlign = "left";
  const glyphs: { text: string; x: number; y: number; status: Status }[] = [];
  for (const row of rows.values()) {
    row.sort((a, b) => a.x0 - b.x0);
    const first = row[0]!.item;
    const y = canvasTop(frame, frame.layout.place[first.lane] ?? 0) + (first.row + 0.5) * frame.layout.rowHeight + 1;
    const bare = new Set<number>();
    placeLabels(row, frame.headWidth, frame.width, look.theme.widths, (label) => {
      const own = row[label.n]!;
      if (label.inside) {
        if (!label.glyph) bare.add(label.n);
        halo(pen, look.theme, own, label.text, label.x, y);
      } else clear(pen, frame, look, first.lane, label.x, y, look.theme.widths.of(label.text));
      pen.fillStyle = label.inside ? look.theme.status[own.status].label : look.theme.secondary;
      pen.fillText(label.text, label.x, y);
    });
    row.forEach((own, n) => {
      const left = Math.max(own.x0, frame.headWidth);
      if (own.kind !== "bar" || own.x1 - left < LABEL_LEFT + GLYPH_WIDTH || bare.has(n)) return;
      halo(pen, look.theme, own, GLYPH[own.status], left + LABEL_LEFT, y);
      glyphs.push({ text: GLYPH[own.status], x: left + LABEL_LEFT, y, status: own.status });
    });
  }
  for (const glyph of glyphs) {
    pen.fillStyle = glyph.status === "late" ? look.theme.status.late.label : look.theme.status[glyph.status].stripe;
    pen.fillText(glyph.text, glyph.x, glyph.y);
  }
}

/** The usual states say nothing more than their stripe where room is short; risk and lateness always keep their glyph. */
function isQuiet(status: Status): boolean {
  return status === "planned" || status === "done" || status === "on_track";
}

/** Text over the days that clash would drown in the hatch. */
function halo(pen: CanvasRenderingContext2D, theme: Theme, own: RowLabel, text: string, x: number, y: number): void {
  if (!own.item.bar || own.item.bar.clash.length === 0) return;
  pen.strokeStyle = theme.status[own.status].fill;
  pen.lineWidth = 4;
  pen.lineJoin = "round";
  pen.strokeText(text, x, y);
  pen.lineJoin = "miter";
}

/** Text right of a mark may stand on its release's line: the line gives way. */
function clear(pen: CanvasRenderingContext2D, frame: Frame, look: Look, lane: number, x: number, y: number, width: number): void {
  const place = frame.layout.place[lane] ?? 0;
  pen.globalAlpha = 0.8;
  pen.fillStyle = place % 2 === 1 ? look.theme.alternate : look.theme.background;
  pen.fillRect(x - 2, y - 7, width + 4, 13);
  pen.globalAlpha = 1;
}
