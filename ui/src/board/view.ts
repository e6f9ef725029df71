/**
 * One board: its scene, scale, scroll place and focus, and the one animation frame that paints them.
 * Invariant: everything that changes what is seen goes through `repaint`; the treegrid follows 120 ms after the last
 * scroll, the canvas in the same frame. The view makes no command: pointer and keys do.
 */
import type { Lane, Minutes, Ref, Scene } from "../generated/wire";
import { type Axis, clampPpm, rangeOf, spanOf, timeAt, widthOf, xOf, type Zoom, zoomAt } from "./axis";
import { DAY } from "./civil";
import { type Frame, HEADER_HEIGHT, rectOf } from "./frame";
import { indexScene, type Item, type SceneIndex, thing } from "./items";
import { type Density, groupOf, heightOf, layLanes, type Layout } from "./layout";
import { indexLinks, type LinkIndex } from "./links";
import type { Place } from "./navigate";
import { Overlay } from "./overlay";
import { periodsOf } from "./periods";
import { OverviewStrip } from "./strip";
import type { Look, LinkMode } from "./paint/look";
import { paintFrame } from "./paint/painter";
import { makePatterns } from "./paint/patterns";
import { readTheme } from "./paint/theme";
import { pixelRatio } from "./ratio";
import { makeTick, statusWords, tagOf, windowOf } from "./words";
import { t } from "../text";

export interface Elements {
  root: HTMLElement;
  canvas: HTMLCanvasElement;
  scroller: HTMLElement;
  sizer: HTMLElement;
  rows: HTMLElement;
  band: HTMLElement;
  strip: HTMLCanvasElement;
}

const SETTLE = 120;
const DEFAULT_HEAD = 248;
const LONG = 550 * DAY;

export class BoardView {
  readonly overlay: Overlay;
  readonly look: Look;
  readonly strip: OverviewStrip;
  scene: Scene;
  index: SceneIndex;
  links: LinkIndex;
  layout: Layout;
  axis: Axis;
  headWidth = DEFAULT_HEAD;
  /** Called when the window over time has moved. */
  onwindow: (from: Minutes, to: Minutes, text: string) => void = () => {};
  /** How long the last frame took on the main thread, in milliseconds; for measuring. */
  lastFrame = 0;

  private readonly pen: CanvasRenderingContext2D;
  private readonly collapsed = new Set<string>();
  private density: Density = "default";
  private zoom: Zoom | null = "fit";
  private width = 1;
  private height = 1;
  private frameAsked = 0;
  private settleAsked = 0;
  private readonly watchers: (() => void)[] = [];

  constructor(readonly elements: Elements, scene: Scene) {
    this.pen = elements.canvas.getContext("2d", { alpha: false })!;
    this.scene = scene;
    this.index = indexScene(scene);
    this.links = indexLinks(scene, this.index);
    this.layout = layLanes(scene.lanes, this.collapsed, this.density);
    this.axis = { ...rangeOf(scene.first, scene.last), ppm: 0.001 };
    this.look = this.firstLook();
    this.overlay = new Overlay(elements.rows, elements.band, { lane: (frame, lane) => laneName(frame.scene.lanes[lane]!) });
    this.strip = new OverviewStrip(this, elements.strip);
    this.watch();
    this.resize();
    // Several years at once are a wall of lines: begin with the one around today.
    if (this.axis.end - this.axis.start > LONG) this.zoomTo("year", Math.min(Math.max(scene.today, scene.first), scene.last));
  }

  private firstLook(): Look {
    const theme = readTheme(this.elements.root, (font, text) => this.measure(font, text));
    return {
      theme, patterns: makePatterns(this.pen, theme, pixelRatio()), tick: makeTick(), date: tagOf, today: t("board-today"), statusWords: statusWords(), forecastWords: [t("board-forecast"), t("ui-critical-path")],
      collapsed: this.collapsed, hover: null, hoverHead: -1, focus: null, focusVisible: false, selection: null,
      focusConflict: null, links: "all", gesture: null, companions: [], tie: null, drawn: null,
    };
  }

  private measure(font: string, text: string): number {
    this.pen.font = font;
    return this.pen.measureText(text).width;
  }

  private watch(): void {
    const { root, scroller } = this.elements;
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(root);
    const scrolled = () => {
      this.repaint();
      this.settle();
    };
    scroller.addEventListener("scroll", scrolled, { passive: true });
    const retheme = () => this.readTheme();
    const marks = new MutationObserver(retheme);
    marks.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "class"] });
    const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener("change", retheme);
    void document.fonts.ready.then(retheme);
    document.fonts.addEventListener("loadingdone", retheme);
    this.watchers.push(
      () => sizes.disconnect(),
      () => marks.disconnect(),
      () => scroller.removeEventListener("scroll", scrolled),
      () => queries.forEach((query) => query.removeEventListener("change", retheme)),
      () => document.fonts.removeEventListener("loadingdone", retheme),
    );
  }

  destroy(): void {
    for (const stop of this.watchers) stop();
    cancelAnimationFrame(this.frameAsked);
    window.clearTimeout(this.settleAsked);
  }

  readTheme(): void {
    this.look.theme = readTheme(this.elements.root, (font, text) => this.measure(font, text));
    this.look.patterns = makePatterns(this.pen, this.look.theme, pixelRatio());
    this.strip.invalidate();
    this.repaint();
  }

  frame(): Frame {
    const { scroller } = this.elements;
    return {
      scene: this.scene, index: this.index, links: this.links, layout: this.layout, axis: this.axis,
      scrollX: scroller.scrollLeft, scrollY: scroller.scrollTop, width: this.width, height: this.height,
      headWidth: this.headWidth, headerHeight: HEADER_HEIGHT,
    };
  }

  /** Width of the plot: what is left of the heads and the vertical scroll bar. */
  get plot(): number {
    return Math.max(50, this.width - this.headWidth);
  }

  setScene(scene: Scene): void {
    if (scene === this.scene) return;
    const middle = this.timeInMiddle();
    const lane = this.scene.lanes[this.look.focus?.lane ?? -1]?.id;
    this.scene = scene;
    this.index = indexScene(scene);
    this.links = indexLinks(scene, this.index);
    const range = rangeOf(scene.first, scene.last);
    const same = range.start === this.axis.start && range.end === this.axis.end;
    this.axis = { ...range, ppm: clampPpm(this.axis.ppm, range.end - range.start, this.plot) };
    this.look.focus = this.look.focus && this.placeAgain(this.look.focus, lane);
    this.look.hover = this.look.hover ? (this.index.byKey.get(this.look.hover.key) ?? null) : null;
    this.look.gesture = null;
    this.look.companions = [];
    this.look.tie = null;
    this.look.drawn = null;
    this.relayout();
    if (!same) {
      if (this.zoom) this.zoomTo(this.zoom, middle);
      else this.scrollToTime(middle);
    }
  }

  /** Where a place is in a new scene: its item, wherever it went, else the head of its lane, else nowhere. */
  private placeAgain(place: Place, laneId: string | undefined): Place | null {
    if (place.lane < 0) return periodsOf(this.scene).some(({ key }) => key === place.key) ? place : null;
    const item = place.key === null ? undefined : this.index.byKey.get(place.key);
    if (item) return { lane: item.lane, key: item.key };
    const lane = this.scene.lanes.findIndex((one) => one.id === laneId);
    return lane < 0 ? null : { lane, key: null };
  }

  private relayout(): void {
    this.layout = layLanes(this.scene.lanes, this.collapsed, this.density);
    this.size();
    this.overlay.invalidate();
    this.strip.invalidate();
    this.repaint();
    this.settle(0);
  }

  private size(): void {
    const { sizer, rows } = this.elements;
    const width = Math.floor(this.headWidth + widthOf(this.axis));
    sizer.style.width = `${width}px`;
    rows.style.width = `${width}px`;
    sizer.style.height = `${heightOf(this.layout)}px`;
  }

  resize(): void {
    const { root, canvas, scroller } = this.elements;
    const before = this.plot;
    const middle = this.timeInMiddle();
    this.height = Math.max(HEADER_HEIGHT + 1, Math.round(root.clientHeight));
    this.width = Math.max(this.headWidth + 50, Math.round(scroller.clientWidth || root.clientWidth));
    const ratio = pixelRatio();
    canvas.width = Math.round(root.clientWidth * ratio);
    canvas.height = Math.round(this.height * ratio);
    canvas.style.width = `${root.clientWidth}px`;
    canvas.style.height = `${this.height}px`;
    this.strip.resize(root.clientWidth);
    if (this.zoom && this.plot !== before) this.zoomTo(this.zoom, middle);
    else this.setScale(this.axis.ppm, null);
  }

  /** What is selected, and which conflict is told about. */
  mark(selection: Ref | null, conflict: string | null): void {
    this.look.selection = selection;
    this.look.focusConflict = conflict;
    this.overlay.select(this.frame(), selection);
    this.repaint();
  }

  setDensity(density: Density): void {
    this.density = density;
    this.relayout();
  }

  setLinks(mode: LinkMode): void {
    this.look.links = mode;
    this.repaint();
  }

  setHeadWidth(width: number): void {
    this.headWidth = Math.min(Math.max(120, width), Math.max(160, this.width / 2));
    this.resize();
  }

  get lanes(): readonly Lane[] {
    return this.scene.lanes;
  }

  isCollapsed(lane: Lane): boolean {
    return this.collapsed.has(lane.id);
  }

  collapse(lane: Lane, collapsed: boolean): void {
    if (collapsed) this.collapsed.add(lane.id);
    else this.collapsed.delete(lane.id);
    this.relayout();
  }

  collapseAll(collapsed: boolean): void {
    this.collapsed.clear();
    if (collapsed) for (const lane of this.scene.lanes) if (lane.group) this.collapsed.add(lane.id);
    this.relayout();
  }

  // Scale and place ----------------------------------------------------------------------------------------------

  timeInMiddle(): Minutes {
    return timeAt(this.axis, this.elements.scroller.scrollLeft + this.plot / 2);
  }

  window(): { from: Minutes; to: Minutes } {
    const from = timeAt(this.axis, this.elements.scroller.scrollLeft);
    return { from, to: from + this.plot / this.axis.ppm };
  }

  private setScale(ppm: number, scroll: number | null): void {
    this.axis = { ...this.axis, ppm: clampPpm(ppm, this.axis.end - this.axis.start, this.plot) };
    this.size();
    if (scroll !== null) this.elements.scroller.scrollLeft = scroll;
    this.overlay.invalidate();
    this.strip.invalidate();
    this.repaint();
    this.settle();
  }

  /** Zooms by a factor and keeps the time under `pointer` (pixels from the plot's left) in place. */
  zoomBy(factor: number, pointer = this.plot / 2): void {
    const next = zoomAt(this.axis, this.elements.scroller.scrollLeft, pointer, this.axis.ppm * factor, this.plot);
    this.zoom = null;
    this.setScale(next.ppm, next.scroll);
  }

  zoomTo(zoom: Zoom, around?: Minutes): void {
    const ppm = clampPpm(this.plot / spanOf(zoom, this.axis.end - this.axis.start), this.axis.end - this.axis.start, this.plot);
    const middle = around ?? this.zoomTarget();
    this.zoom = zoom;
    this.setScale(ppm, (middle - this.axis.start) * ppm - this.plot / 2);
  }

  /** What a zoom closes in on: the focused or selected item where it is in view, else today, else the middle. */
  private zoomTarget(): Minutes {
    const { from, to } = this.window();
    const key = this.look.focus?.key ?? this.look.selection;
    const item = key ? this.index.byKey.get(key) : undefined;
    if (item && item.start < to && item.end > from) return (Math.max(item.start, from) + Math.min(item.end, to)) / 2;
    const { today } = this.scene;
    return today > from && today < to ? today : this.timeInMiddle();
  }

  /** Shows exactly this period, as far as the scale allows. */
  showPeriod(from: Minutes, to: Minutes): void {
    const ppm = clampPpm(this.plot / Math.max(1, to - from), this.axis.end - this.axis.start, this.plot);
    this.zoom = null;
    this.setScale(ppm, (from - this.axis.start) * ppm);
  }

  scrollToTime(middle: Minutes): void {
    this.elements.scroller.scrollLeft = xOf(this.axis, middle) - this.plot / 2;
    this.repaint();
    this.settle();
  }

  /** Brings an item into view, opening the groups it is in; moves no further than needed unless `centre`. */
  revealItem(item: Item, centre = false): void {
    for (let n = groupOf(this.scene.lanes, item.lane); n >= 0; n = groupOf(this.scene.lanes, n)) {
      const lane = this.scene.lanes[n];
      if (lane && this.isCollapsed(lane)) this.collapse(lane, false);
    }
    this.revealLane(item.lane, centre);
    const { scroller } = this.elements;
    const frame = this.frame();
    const rect = rectOf(frame, item);
    const left = rect.x - this.headWidth;
    const right = left + rect.w;
    const outside = right < 24 || left > this.plot - 24 || (rect.w < this.plot - 48 && (left < 12 || right > this.plot - 12));
    if (outside || centre) scroller.scrollLeft = scroller.scrollLeft + (rect.w > this.plot - 48 ? left - 24 : (left + right) / 2 - this.plot / 2);
    this.repaint();
  }

  revealLane(lane: number, centre = false): void {
    const { scroller } = this.elements;
    const place = this.layout.place[lane] ?? 0;
    const top = this.layout.tops[place] ?? 0;
    const bottom = this.layout.tops[place + 1] ?? top;
    const height = scroller.clientHeight;
    if (centre && (top < scroller.scrollTop + 20 || bottom > scroller.scrollTop + height - 20)) scroller.scrollTop = (top + bottom - height) / 2;
    else if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom > scroller.scrollTop + height) scroller.scrollTop = bottom - height;
  }

  // Focus -----------------------------------------------------------------------------------------------------------

  /** Moves the focus: scrolls there, makes the node, and focuses it. */
  focusPlace(place: Place, visible = true): void {
    this.look.focus = place;
    this.look.focusVisible = visible;
    if (visible) this.revealPlace(place);
    this.sync();
    this.overlay.node(place)?.focus({ preventScroll: true });
    this.repaint();
  }

  private revealPlace(place: Place): void {
    const item = place.key === null ? undefined : this.index.byKey.get(place.key);
    if (item) this.revealItem(item);
    else if (place.lane >= 0) this.revealLane(place.lane);
    else {
      const hatch = periodsOf(this.scene).find((one) => one.key === place.key)?.hatch;
      const { from, to } = this.window();
      if (hatch && (hatch.end < from || hatch.start > to)) this.scrollToTime((hatch.start + hatch.end) / 2);
    }
  }

  /** The place of a record: its bar, or the first of its marks. */
  placeOf(ref: Ref): Place | null {
    const items = this.index.byRef.get(ref);
    const item = items?.find((one) => one.bar) ?? items?.[0];
    if (item) return { lane: item.lane, key: item.key };
    const lane = this.scene.lanes.findIndex((one) => one.ref === ref);
    return lane >= 0 ? { lane, key: null } : null;
  }

  // Painting --------------------------------------------------------------------------------------------------------

  repaint(): void {
    if (this.frameAsked) return;
    this.frameAsked = requestAnimationFrame(() => {
      this.frameAsked = 0;
      this.paint();
    });
  }

  private paint(): void {
    const began = performance.now();
    const ratio = pixelRatio();
    const frame = this.frame();
    this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintFrame(this.pen, frame, this.look);
    const { from, to } = this.window();
    const text = windowOf(from, to);
    this.strip.paint(from, to, text);
    this.onwindow(from, to, text);
    this.lastFrame = performance.now() - began;
  }

  private settle(after = SETTLE): void {
    window.clearTimeout(this.settleAsked);
    this.settleAsked = window.setTimeout(() => this.sync(), after);
  }

  sync(): void {
    const frame = this.frame();
    const { rows, band } = this.elements;
    const focused = rows.contains(document.activeElement) || band.contains(document.activeElement);
    this.overlay.sync(frame, this.look.focus, this.collapsed);
    // The node that had the focus may be gone with its record, or stand for another lane now.
    const node = focused && this.look.focus ? this.overlay.node(this.look.focus) : null;
    if (node && node !== document.activeElement) node.focus({ preventScroll: true });
    this.overlay.select(frame, this.look.selection);
  }
}

function laneName(lane: Lane): string {
  const name = lane.group
    ? t("board-lane-group", { title: lane.title, count: lane.count })
    : lane.detail === ""
      ? lane.title
      : t("board-lane", { title: lane.title, detail: lane.detail });
  if (lane.worst === "error") return t("board-lane-error", { name });
  return lane.worst === "warning" ? t("board-lane-warning", { name }) : name;
}

/** How an item is called in a sentence. */
export function nameOf(item: Item): string {
  return thing(item).name;
}
