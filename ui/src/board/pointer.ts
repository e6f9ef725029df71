/**
 * The pointer over the board: hover, click, drag, resize, create, draw a dependency, pan, zoom.
 * Invariant: places come from hit-testing the frame; a press becomes a drag after four pixels, and what began with the
 * pointer ends with it (up, cancel or Escape).
 */
import type { Command, Hatch, Lane, Minutes, Outcome, Ref } from "../generated/wire";
import { canvasTime, canvasTop } from "./frame";
import { dragBy, drawnPeriod, type Edge, environmentOf, type Gesture, inLane, linkCommand, uuid7 } from "./gesture";
import { type Hit, hitAt, laneHatchAt, outsideOf } from "./hit";
import { type Item, thing } from "./items";
import { placeAt } from "./layout";
import type { Moving } from "./moving";
import { nearest } from "./navigate";
import type { BoardView } from "./view";

export interface Tip {
  x: number;
  y: number;
  item: Item | null;
  hatch: Hatch | null;
}

export interface PointerCalls {
  select(ref: Ref | null): void;
  open(ref: Ref): void;
  create(at: { lane: Lane; start: Minutes; end: Minutes }): void;
  command(command: Command): Promise<Outcome | null>;
  tip(tip: Tip | null): void;
  toggle(lane: Lane): void;
}

type Drag =
  | { kind: "pressed"; hit: Hit; x: number; y: number }
  | { kind: "item"; item: Item; edge: Edge; began: Minutes }
  | { kind: "tie"; from: Item }
  | { kind: "drawn"; lane: number; began: Minutes }
  | { kind: "pan"; x: number; y: number; left: number; top: number };

const THRESHOLD = 4;
const EDGE_ZONE = 36;
const HINT = 20;
/** Pixels beyond its lane at which a dragged booking leaves it. */
const BORDER = 8;
/** Milliseconds between the clicks of a double click. */
const TWICE = 450;

export class Pointer {
  private drag: Drag | null = null;
  private at = { x: 0, y: 0 };
  private scrolling = 0;
  private before: { when: number; x: number; y: number } | null = null;
  private readonly stops: (() => void)[] = [];

  constructor(private readonly view: BoardView, private readonly moving: Moving, private readonly calls: PointerCalls) {
    const { scroller, band, root } = view.elements;
    for (const element of [scroller, band]) {
      this.on(element, "pointerdown", (event) => this.press(event as PointerEvent));
      this.on(element, "pointermove", (event) => this.move(event as PointerEvent));
      this.on(element, "pointerup", (event) => this.release(event as PointerEvent));
      this.on(element, "pointercancel", () => this.cancel());
      this.on(element, "pointerleave", () => this.leave());
      this.on(element, "mousedown", (event) => this.keepFocus(event as MouseEvent));
      this.on(element, "click", (event) => this.tap(event as PointerEvent));
    }
    this.on(root, "wheel", (event) => this.wheel(event as WheelEvent), { passive: false });
    this.gestures(root);
  }

  private on(target: EventTarget, name: string, run: (event: Event) => void, options?: AddEventListenerOptions): void {
    target.addEventListener(name, run, options);
    this.stops.push(() => target.removeEventListener(name, run, options));
  }

  destroy(): void {
    for (const stop of this.stops) stop();
    cancelAnimationFrame(this.scrolling);
  }

  get active(): boolean {
    return this.drag !== null && this.drag.kind !== "pressed";
  }

  private place(event: MouseEvent): { x: number; y: number } {
    const box = this.view.elements.root.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  private hit(at: { x: number; y: number }): Hit {
    return hitAt(this.view.frame(), at.x, at.y, this.view.look.hover);
  }

  private press(event: PointerEvent): void {
    const at = this.place(event);
    const { scroller } = this.view.elements;
    if (this.moving.busy || this.onScrollBar(event)) return;
    this.calls.tip(null);
    if (event.button === 1) {
      this.capture(event);
      this.drag = { kind: "pan", ...at, left: scroller.scrollLeft, top: scroller.scrollTop };
      event.preventDefault();
      return;
    }
    if (event.button !== 0 || event.pointerType === "touch") return;
    if (this.moving.gesture) this.moving.revert();
    const hit = this.hit(at);
    this.drag = { kind: "pressed", hit, ...at };
    this.capture(event);
    this.focusHit(hit);
  }

  /** The browser would give the focus to the nearest focusable parent; the board has given it to the place itself. */
  private keepFocus(event: MouseEvent): void {
    if (!this.onScrollBar(event)) event.preventDefault();
  }

  /** A finger scrolls; it selects by a tap. */
  private tap(event: PointerEvent): void {
    if (event.pointerType !== "touch") return;
    this.at = this.place(event);
    this.click(this.hit(this.at));
  }

  private onScrollBar(event: MouseEvent): boolean {
    const { scroller } = this.view.elements;
    const box = scroller.getBoundingClientRect();
    return event.currentTarget === scroller && (event.clientX - box.left >= scroller.clientWidth || event.clientY - box.top >= scroller.clientHeight);
  }

  private focusHit(hit: Hit): void {
    if (hit.zone === "item") this.view.focusPlace({ lane: hit.item.lane, key: hit.item.key }, false);
    else if (hit.zone === "head" || hit.zone === "lane") this.view.focusPlace({ lane: this.view.layout.shown[hit.place] ?? 0, key: null }, false);
  }

  private capture(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    this.at = this.place(event);
    if (!this.drag) return this.hover(event);
    if (this.drag.kind === "pressed") {
      if (Math.hypot(this.at.x - this.drag.x, this.at.y - this.drag.y) < THRESHOLD) return;
      this.drag = this.begin(this.drag);
      if (!this.drag) return;
    }
    this.follow();
    this.autoscroll();
  }

  /** What a press turns into once it moves. */
  private begin(pressed: Drag & { kind: "pressed" }): Drag | null {
    const { hit } = pressed;
    const { scroller } = this.view.elements;
    const began = canvasTime(this.view.frame(), pressed.x);
    if (hit.zone === "item") {
      if (hit.part === "handle") {
        this.view.look.tie = { from: hit.item, ...this.at, onto: null };
        return { kind: "tie", from: hit.item };
      }
      if (!thing(hit.item).movable && hit.part === "body") return null;
      const edge: Edge = hit.part === "body" ? "move" : hit.part;
      this.moving.begin(hit.item, edge);
      return { kind: "item", item: hit.item, edge, began };
    }
    if (hit.zone === "lane") {
      const lane = this.view.layout.shown[hit.place] ?? -1;
      const data = this.view.scene.lanes[lane];
      if (data && !(data.group && this.view.isCollapsed(data))) return { kind: "drawn", lane, began };
    }
    if (hit.zone === "header" || hit.zone === "band") return { kind: "pan", ...this.at, left: scroller.scrollLeft, top: scroller.scrollTop };
    return null;
  }

  private follow(): void {
    const { view, drag } = this;
    if (!drag) return;
    const time = canvasTime(view.frame(), this.at.x);
    if (drag.kind === "item") {
      const gesture = dragBy(drag.item, drag.edge, time - drag.began, view.axis.ppm);
      this.moving.update(drag.edge === "move" ? this.across(gesture) : gesture, { x: this.at.x, y: this.at.y });
    } else if (drag.kind === "tie") {
      const hit = this.hit(this.at);
      const onto = hit.zone === "item" && hit.item.ref !== drag.from.ref ? hit.item : null;
      view.look.tie = { from: drag.from, ...this.at, onto };
    } else if (drag.kind === "drawn") {
      view.look.drawn = { lane: drag.lane, ...drawnPeriod(drag.began, time, view.axis.ppm) };
    } else if (drag.kind === "pan") {
      view.elements.scroller.scrollLeft = drag.left - (this.at.x - drag.x);
      view.elements.scroller.scrollTop = drag.top - (this.at.y - drag.y);
    }
    this.cursor(drag.kind === "item" && drag.edge !== "move" ? "ew-resize" : drag.kind === "tie" || drag.kind === "drawn" ? "crosshair" : "grabbing");
    view.repaint();
  }

  /** A booking that is dragged well into the lane of another environment goes there. */
  private across(gesture: Gesture): Gesture {
    const frame = this.view.frame();
    const own = frame.layout.place[gesture.item.lane] ?? 0;
    const { y } = this.at;
    // A hand that moves along a lane is not steady: the border has a width.
    if (y > canvasTop(frame, own) - BORDER && y < canvasTop(frame, own + 1) + BORDER) return gesture;
    const lane = frame.layout.shown[placeAt(frame.layout, y - frame.headerHeight + frame.scrollY)] ?? -1;
    return inLane(gesture, lane, environmentOf(frame.scene, frame.index, gesture.item, lane));
  }

  /** Near an edge the board scrolls on by itself while the pointer stays there. */
  private autoscroll(): void {
    cancelAnimationFrame(this.scrolling);
    const { drag, view } = this;
    if (!drag || drag.kind === "pressed" || drag.kind === "pan") return;
    const { scroller } = view.elements;
    const left = this.at.x - view.headWidth;
    const right = scroller.clientWidth - this.at.x;
    const bottom = view.elements.root.clientHeight - this.at.y;
    const speed = (near: number) => Math.ceil(Math.min(EDGE_ZONE, EDGE_ZONE - near) / 3);
    const dx = left < EDGE_ZONE ? -speed(Math.max(0, left)) : right < EDGE_ZONE ? speed(Math.max(0, right)) : 0;
    const dy = drag.kind === "tie" || (drag.kind === "item" && drag.item.bar?.kind === "booking" && drag.edge === "move") ? (this.at.y < 90 ? -4 : bottom < EDGE_ZONE ? 4 : 0) : 0;
    if (dx === 0 && dy === 0) return;
    this.scrolling = requestAnimationFrame(() => {
      scroller.scrollLeft += dx;
      scroller.scrollTop += dy;
      this.follow();
      this.autoscroll();
    });
  }

  private release(event: PointerEvent): void {
    const { drag, view } = this;
    this.drag = null;
    cancelAnimationFrame(this.scrolling);
    if (!drag) return;
    this.at = this.place(event);
    if (drag.kind === "pressed") this.click(drag.hit);
    else if (drag.kind === "item") void this.moving.commit();
    else if (drag.kind === "tie") {
      const onto = view.look.tie?.onto;
      view.look.tie = null;
      if (onto) void this.calls.command(linkCommand(uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(16))), drag.from.ref, onto.ref));
    } else if (drag.kind === "drawn") {
      const { drawn } = view.look;
      view.look.drawn = null;
      const lane = view.scene.lanes[drag.lane];
      if (drawn && lane) this.calls.create({ lane, start: drawn.start, end: drawn.end });
    }
    view.repaint();
    this.hover(event);
    // Until the new scene is there, what lies under the pointer would still tell its old dates.
    if (drag.kind !== "pressed") this.calls.tip(null);
  }

  private click(hit: Hit): void {
    const now = performance.now();
    const { before } = this;
    const twice = before !== null && now - before.when < TWICE && Math.hypot(before.x - this.at.x, before.y - this.at.y) < THRESHOLD;
    this.before = twice ? null : { when: now, ...this.at };
    if (twice && this.open(hit)) return;
    if (hit.zone === "item") this.calls.select(hit.item.ref);
    else if (hit.zone === "band") this.calls.select(hit.hatch.ref);
    else if (hit.zone === "lane") {
      if (this.followHint(hit.place)) return;
      const outage = laneHatchAt(this.view.frame(), hit.place, this.at.x);
      this.calls.select(outage ? outage.ref : null);
    } else if (hit.zone === "head") {
      const lane = this.view.scene.lanes[this.view.layout.shown[hit.place] ?? -1];
      if (lane?.group) this.calls.toggle(lane);
      else if (lane?.ref) this.calls.select(lane.ref);
    }
  }

  /** The arrow at the edge of a lane without anything in view goes to what it has there. */
  private followHint(place: number): boolean {
    const frame = this.view.frame();
    const left = this.at.x < frame.headWidth + HINT;
    if (!left && this.at.x < frame.width - HINT) return false;
    const lane = frame.layout.shown[place] ?? -1;
    const { from, to } = this.view.window();
    if (outsideOf(frame, lane, from, to) !== (left ? "before" : "after")) return false;
    const item = nearest(frame.index, lane, left ? from : to);
    if (item) this.view.revealItem(item);
    return item !== null;
  }

  /** The second click at one place opens what the first has selected. */
  private open(hit: Hit): boolean {
    const lane = hit.zone === "head" ? this.view.scene.lanes[this.view.layout.shown[hit.place] ?? -1] : undefined;
    const ref = hit.zone === "item" ? hit.item.ref : hit.zone === "band" ? hit.hatch.ref : lane && !lane.group ? lane.ref : null;
    if (ref) this.calls.open(ref);
    return ref !== null;
  }

  /** Gives up what the pointer is doing. Answers whether there was anything. */
  cancel(): boolean {
    const was = this.active;
    this.drag = null;
    cancelAnimationFrame(this.scrolling);
    if (!was) return false;
    this.view.look.tie = null;
    this.view.look.drawn = null;
    this.moving.revert();
    this.view.repaint();
    return true;
  }

  private leave(): void {
    if (this.drag) return;
    this.setHover(null, -1);
    this.calls.tip(null);
  }

  private hover(event: MouseEvent): void {
    const hit = this.hit(this.at);
    this.setHover(hit.zone === "item" ? hit.item : null, hit.zone === "head" ? hit.place : -1);
    const hatch = hit.zone === "band" ? hit.hatch : hit.zone === "lane" ? laneHatchAt(this.view.frame(), hit.place, this.at.x) : null;
    const item = hit.zone === "item" ? hit.item : null;
    this.calls.tip((item || hatch) && event.buttons === 0 ? { ...this.at, item, hatch } : null);
    this.cursor(cursorOf(hit));
  }

  private setHover(item: Item | null, head: number): void {
    const { look } = this.view;
    if (look.hover === item && look.hoverHead === head) return;
    look.hover = item;
    look.hoverHead = head;
    this.view.repaint();
  }

  private cursor(name: string): void {
    const { scroller, band } = this.view.elements;
    if (scroller.style.cursor === name) return;
    scroller.style.cursor = name;
    band.style.cursor = name;
  }

  private wheel(event: WheelEvent): void {
    const at = this.place(event);
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // Lines and pages are larger units than pixels; a notch of a wheel is about a fifth.
      const unit = event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 400 : 1;
      this.view.zoomBy(Math.exp((-event.deltaY * unit) / 450), Math.max(0, at.x - this.view.headWidth));
    } else if (!this.view.elements.scroller.contains(event.target as Node)) {
      event.preventDefault();
      this.view.elements.scroller.scrollBy(event.deltaX || event.deltaY, 0);
    }
    this.calls.tip(null);
  }

  /** Pinching where the engine tells it apart from the wheel (WebKit). */
  private gestures(root: HTMLElement): void {
    let scale = 1;
    this.on(root, "gesturestart", (event) => {
      scale = 1;
      event.preventDefault();
    });
    this.on(root, "gesturechange", (event) => {
      const pinch = event as Event & { scale?: number; clientX?: number };
      if (pinch.scale === undefined) return;
      event.preventDefault();
      const box = root.getBoundingClientRect();
      this.view.zoomBy(pinch.scale / scale, Math.max(0, (pinch.clientX ?? 0) - box.left - this.view.headWidth));
      scale = pinch.scale;
    });
  }
}

function cursorOf(hit: Hit): string {
  if (hit.zone === "item") {
    if (hit.part === "handle") return "crosshair";
    if (hit.part !== "body") return "ew-resize";
    return thing(hit.item).movable ? "grab" : "pointer";
  }
  if (hit.zone === "head" || hit.zone === "band") return "pointer";
  return "default";
}
