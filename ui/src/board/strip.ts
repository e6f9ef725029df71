/**
 * The overview strip on its canvas, with its window as a handle for pointer and keys.
 * Invariant: scrolls and zooms the board, nothing else.
 */
import type { Minutes } from "../generated/wire";
import { OVERVIEW_HEIGHT, paintHandle, paintStrip, type Strip, type StripPart, stripPart, stripTime } from "./overview";
import { pixelRatio } from "./ratio";
import type { BoardView } from "./view";

const CURSOR: Record<StripPart, string> = { before: "pointer", after: "pointer", start: "ew-resize", end: "ew-resize", window: "grab" };

export class OverviewStrip {
  private readonly still = document.createElement("canvas");
  private readonly pen: CanvasRenderingContext2D;
  private stale = true;
  private width = 1;
  private drag: { part: StripPart; x: number; from: Minutes; to: Minutes } | null = null;

  constructor(private readonly view: BoardView, private readonly canvas: HTMLCanvasElement) {
    this.pen = canvas.getContext("2d", { alpha: false })!;
    canvas.addEventListener("pointerdown", (event) => this.press(event));
    canvas.addEventListener("pointermove", (event) => this.move(event));
    canvas.addEventListener("pointerup", () => (this.drag = null));
    canvas.addEventListener("pointercancel", () => (this.drag = null));
    canvas.addEventListener("keydown", (event) => this.key(event));
  }

  invalidate(): void {
    this.stale = true;
  }

  resize(width: number): void {
    const ratio = pixelRatio();
    this.width = width;
    for (const canvas of [this.canvas, this.still]) {
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.round(OVERVIEW_HEIGHT * ratio);
    }
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${OVERVIEW_HEIGHT}px`;
    this.stale = true;
  }

  private strip(): Strip {
    const left = this.view.headWidth;
    return { left, width: Math.max(10, this.width - left), start: this.view.axis.start, end: this.view.axis.end };
  }

  paint(from: Minutes, to: Minutes, period: string): void {
    const ratio = pixelRatio();
    const strip = this.strip();
    if (this.stale) {
      const pen = this.still.getContext("2d", { alpha: false })!;
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintStrip(pen, this.view.scene, strip, this.view.look, this.width);
      this.stale = false;
    }
    this.pen.setTransform(1, 0, 0, 1, 0, 0);
    this.pen.drawImage(this.still, 0, 0);
    this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintHandle(this.pen, strip, from, to, this.view.scene.today, period, this.view.look);
  }

  private at(event: PointerEvent): number {
    return event.clientX - this.canvas.getBoundingClientRect().left;
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0) return;
    const x = this.at(event);
    const strip = this.strip();
    if (x < strip.left) return;
    let { from, to } = this.view.window();
    let part = stripPart(strip, from, to, x);
    if (part === "before" || part === "after") {
      this.view.scrollToTime(stripTime(strip, x));
      ({ from, to } = this.view.window());
      part = "window";
    }
    this.drag = { part, x, from, to };
    this.canvas.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    const x = this.at(event);
    const strip = this.strip();
    const { drag } = this;
    if (!drag) {
      const { from, to } = this.view.window();
      this.canvas.style.cursor = x < strip.left ? "default" : CURSOR[stripPart(strip, from, to, x)];
      return;
    }
    const by = stripTime(strip, x) - stripTime(strip, drag.x);
    if (drag.part === "window") this.view.scrollToTime((drag.from + drag.to) / 2 + by);
    else if (drag.part === "start") this.view.showPeriod(Math.min(drag.from + by, drag.to - 60), drag.to);
    else this.view.showPeriod(drag.from, Math.max(drag.to + by, drag.from + 60));
  }

  private key(event: KeyboardEvent): void {
    const { from, to } = this.view.window();
    const middle = (from + to) / 2;
    const span = to - from;
    const { start, end } = this.view.axis;
    const places: Record<string, Minutes> = {
      ArrowLeft: middle - span / 10, ArrowRight: middle + span / 10, PageUp: middle - span, PageDown: middle + span, Home: start, End: end,
    };
    const place = places[event.key];
    if (place !== undefined) this.view.scrollToTime(place);
    else if (event.key === "+" || event.key === "=") this.view.zoomBy(1.25);
    else if (event.key === "-") this.view.zoomBy(0.8);
    else return;
    event.preventDefault();
  }
}
