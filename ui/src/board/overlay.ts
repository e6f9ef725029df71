/**
 * The ARIA treegrid over the canvas: real, focusable, invisible nodes for what is in view.
 * Invariant: only rows in view (and two more each way) exist, besides the one that has the focus, which is never
 * removed. Rows whose signature did not change are not touched. The painter never waits for this.
 */
import type { Ref } from "../generated/wire";
import { xOf } from "./axis";
import { canvasX, type Frame, LEAST_BAR, MARK_SIZE, visiblePlaces, visibleTime } from "./frame";
import { type Item, itemsBetween, thing } from "./items";
import { BAR_INSET } from "./layout";
import type { Place } from "./navigate";
import { periodsOf } from "./periods";

export interface OverlayWords {
  lane(frame: Frame, lane: number): string;
}

interface Row {
  element: HTMLElement;
  head: HTMLElement;
  cells: Map<string, HTMLElement>;
  signature: string;
}

const AROUND = 2;

export class Overlay {
  private readonly rows = new Map<number, Row>();
  private readonly bandCells = new Map<string, HTMLElement>();
  private version = 0;

  constructor(
    private readonly body: HTMLElement,
    private readonly band: HTMLElement,
    private readonly words: OverlayWords,
  ) {}

  /** After a new scene, layout or scale every row has to be looked at again. */
  invalidate(): void {
    this.version++;
  }

  /** Brings the nodes in line with the frame. `focus` keeps its row and gets the one tab stop. */
  sync(frame: Frame, focus: Place | null, collapsed: ReadonlySet<string>): void {
    const { first, last } = visiblePlaces(frame);
    const wanted = new Set<number>();
    for (let place = Math.max(0, first - AROUND); place <= Math.min(frame.layout.shown.length - 1, last + AROUND); place++) {
      wanted.add(frame.layout.shown[place] ?? 0);
    }
    if (focus && focus.lane >= 0 && focus.lane < frame.scene.lanes.length && !frame.layout.hidden[focus.lane]) wanted.add(focus.lane);
    for (const [lane, row] of this.rows) {
      if (wanted.has(lane)) continue;
      row.element.remove();
      this.rows.delete(lane);
    }
    for (const lane of [...wanted].sort((a, b) => a - b)) this.syncRow(frame, lane, focus, collapsed);
    this.order();
    this.syncBand(frame, focus);
    this.tabStop(focus, frame.layout.shown[Math.max(0, first)] ?? -1);
  }

  /** Says which cells are selected. */
  select(frame: Frame, selection: Ref | null): void {
    for (const row of this.rows.values()) {
      for (const [key, cell] of row.cells) {
        const selected = String(selection !== null && frame.index.byKey.get(key)?.ref === selection);
        if (cell.getAttribute("aria-selected") !== selected) cell.setAttribute("aria-selected", selected);
      }
    }
  }

  /** The node of a place, when it exists. */
  node(at: Place): HTMLElement | null {
    if (at.lane < 0) return this.bandCells.get(at.key ?? "") ?? null;
    const row = this.rows.get(at.lane);
    return (at.key === null ? row?.head : row?.cells.get(at.key)) ?? null;
  }

  private syncRow(frame: Frame, lane: number, focus: Place | null, collapsed: ReadonlySet<string>): void {
    const place = frame.layout.place[lane] ?? 0;
    const items: Item[] = [];
    const { from, to } = visibleTime(frame, frame.width / 2);
    itemsBetween(frame.index, lane, from, to, (item) => items.push(item));
    const focused = focus?.lane === lane && focus.key !== null ? frame.index.byKey.get(focus.key) : undefined;
    if (focused && focused.lane === lane && !items.includes(focused)) items.push(focused);
    const signature = `${this.version}/${place}/${items.length}/${items[0]?.key}/${items[items.length - 1]?.key}`;
    const row = this.rows.get(lane) ?? this.addRow(lane);
    if (row.signature === signature) return;
    row.signature = signature;
    const top = frame.layout.tops[place] ?? 0;
    const height = (frame.layout.tops[place + 1] ?? top) - top;
    const { element, head } = row;
    const data = frame.scene.lanes[lane]!;
    element.style.top = `${top}px`;
    element.style.height = `${height}px`;
    // One more for the row of periods over all lanes.
    element.setAttribute("aria-rowindex", String(place + 2));
    element.setAttribute("aria-level", String(data.depth + 1));
    if (data.group) element.setAttribute("aria-expanded", String(!collapsed.has(data.id)));
    else element.removeAttribute("aria-expanded");
    const name = this.words.lane(frame, lane);
    if (head.textContent !== name) head.textContent = name;
    head.style.width = `${frame.headWidth}px`;
    this.syncCells(frame, row, items);
  }

  private addRow(lane: number): Row {
    const element = document.createElement("div");
    element.setAttribute("role", "row");
    element.className = "board-row";
    const head = document.createElement("div");
    head.setAttribute("role", "rowheader");
    head.className = "board-head";
    head.tabIndex = -1;
    head.dataset.lane = String(lane);
    element.append(head);
    const row: Row = { element, head, cells: new Map(), signature: "" };
    this.rows.set(lane, row);
    this.body.append(element);
    return row;
  }

  private syncCells(frame: Frame, row: Row, items: readonly Item[]): void {
    const keep = new Set(items.map((item) => item.key));
    for (const [key, cell] of row.cells) {
      if (keep.has(key)) continue;
      cell.remove();
      row.cells.delete(key);
    }
    let before: Element = row.head;
    for (const item of items) {
      let cell = row.cells.get(item.key);
      if (!cell) {
        cell = document.createElement("div");
        cell.setAttribute("role", "gridcell");
        cell.className = "board-cell";
        cell.tabIndex = -1;
        cell.dataset.key = item.key;
        cell.dataset.lane = String(item.lane);
        row.cells.set(item.key, cell);
      }
      if (before.nextElementSibling !== cell) before.after(cell);
      before = cell;
      cell.setAttribute("aria-label", thing(item).name);
      const size = item.mark ? MARK_SIZE[item.mark.shape] : 0;
      const x = frame.headWidth + xOf(frame.axis, item.start) - size;
      cell.style.left = `${x}px`;
      cell.style.width = `${item.mark ? 2 * size : Math.max(LEAST_BAR, (item.end - item.start) * frame.axis.ppm)}px`;
      cell.style.top = `${item.row * frame.layout.rowHeight + BAR_INSET}px`;
      cell.style.height = `${frame.layout.rowHeight - 2 * BAR_INSET}px`;
    }
  }

  /** Document order is reading order: rows that came in late are put in their place. */
  private order(): void {
    let before: Element | null = null;
    for (const lane of [...this.rows.keys()].sort((a, b) => a - b)) {
      const { element } = this.rows.get(lane)!;
      // Moving a focused node would take its focus away; its neighbours are moved around it.
      if (before ? before.nextElementSibling !== element : this.body.firstElementChild !== element) {
        if (!element.contains(document.activeElement)) {
          if (before) before.after(element);
          else this.body.prepend(element);
        }
      }
      before = element;
    }
  }

  private syncBand(frame: Frame, focus: Place | null): void {
    const { from, to } = visibleTime(frame);
    const keep = new Set<string>();
    for (const { key, hatch } of periodsOf(frame.scene)) {
      const near = hatch.start < to && hatch.end > from;
      if (!near && !(focus?.lane === -1 && focus.key === key)) continue;
      keep.add(key);
      let cell = this.bandCells.get(key);
      if (!cell) {
        cell = document.createElement("div");
        cell.setAttribute("role", "gridcell");
        cell.className = "board-cell";
        cell.tabIndex = -1;
        cell.dataset.key = key;
        cell.dataset.lane = "-1";
        this.bandCells.set(key, cell);
        this.band.append(cell);
      }
      cell.setAttribute("aria-label", hatch.label);
      const x = canvasX(frame, hatch.start);
      cell.style.left = `${x}px`;
      cell.style.width = `${Math.max(4, canvasX(frame, hatch.end) - x)}px`;
    }
    for (const [key, cell] of this.bandCells) {
      if (keep.has(key)) continue;
      cell.remove();
      this.bandCells.delete(key);
    }
  }

  private tabStop(focus: Place | null, firstLane: number): void {
    const wanted = (focus && this.node(focus)) ?? this.rows.get(firstLane)?.head ?? null;
    for (const row of this.rows.values()) {
      for (const node of [row.head, ...row.cells.values()]) {
        const stop = node === wanted ? 0 : -1;
        if (node.tabIndex !== stop) node.tabIndex = stop;
      }
    }
    for (const cell of this.bandCells.values()) cell.tabIndex = cell === wanted ? 0 : -1;
  }
}
