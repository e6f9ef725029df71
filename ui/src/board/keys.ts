/**
 * The keyboard of the board. One tab stop; arrows walk; every drag has its twin here.
 * Invariant: a key is either the board's (default prevented) or left alone; modes (moving, linking) end with Enter or
 * Escape and say so.
 */
import type { Command, Lane, Minutes, Outcome, Ref } from "../generated/wire";
import { snapStep } from "./axis";
import { DAY, startOfDay, WEEK } from "./civil";
import { rectOf } from "./frame";
import { type Edge, environmentOf, type Gesture, inLane, linkCommand, placed, stepBy, uuid7 } from "./gesture";
import { type Item, thing } from "./items";
import type { Moving } from "./moving";
import { along, endOfLane, leftOf, nextConflict, type Place, rightOf, vertical } from "./navigate";
import { periodsOf } from "./periods";
import type { Pointer } from "./pointer";
import { t } from "../text";
import { nameOf, type BoardView } from "./view";
import { periodOf } from "./words";

export interface KeyCalls {
  select(ref: Ref | null): void;
  open(ref: Ref): void;
  create(at: { lane: Lane; start: Minutes; end: Minutes }): void;
  command(command: Command): Promise<Outcome | null>;
  conflict(id: string): void;
  toggle(lane: Lane, collapsed: boolean): void;
  announce(text: string): void;
}

export class Keys {
  private linking: Item | null = null;
  /** True when the gesture was begun by key: the arrows are its own. */
  private moveMode = false;

  constructor(private readonly view: BoardView, private readonly moving: Moving, private readonly pointer: Pointer, private readonly calls: KeyCalls) {}

  press(event: KeyboardEvent): void {
    if (this.handle(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private get item(): Item | null {
    const { focus } = this.view.look;
    return focus?.key ? (this.view.index.byKey.get(focus.key) ?? null) : null;
  }

  private handle(event: KeyboardEvent): boolean {
    if (event.key === "Escape") return this.escape();
    if (this.moving.busy) return false;
    if (this.moveMode && this.moving.gesture) return this.inMove(event);
    this.moveMode = false;
    const focus = this.view.look.focus ?? this.firstPlace();
    if (!focus) return false;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === "Home" || event.key === "End") return this.go(this.edgeLane(event.key === "Home"));
      return false;
    }
    if (event.altKey) return false;
    if (focus.lane < 0) return this.inBand(event, focus);
    return this.walk(event, focus) || this.act(event, focus);
  }

  private firstPlace(): Place | null {
    const lane = this.view.layout.shown[0];
    return lane === undefined ? null : { lane, key: null };
  }

  private go(place: Place | null): boolean {
    if (place) this.view.focusPlace(place);
    return true;
  }

  private edgeLane(first: boolean): Place {
    const { shown } = this.view.layout;
    return { lane: shown[first ? 0 : shown.length - 1] ?? 0, key: null };
  }

  private walk(event: KeyboardEvent, focus: Place): boolean {
    const { index, layout } = this.view;
    switch (event.key) {
      case "ArrowLeft":
        return focus.key === null && this.fold(focus, true) ? true : this.go(leftOf(index, focus));
      case "ArrowRight":
        return focus.key === null && this.fold(focus, false) ? true : this.go(rightOf(index, focus));
      case "ArrowUp":
        if ((layout.place[focus.lane] ?? 0) === 0) return this.go(this.nearestPeriod(focus));
        return this.go(vertical(index, layout, focus, -1));
      case "ArrowDown":
        return this.go(vertical(index, layout, focus, 1));
      case "PageUp":
        return this.go(vertical(index, layout, focus, -this.pageLanes()));
      case "PageDown":
        return this.go(vertical(index, layout, focus, this.pageLanes()));
      case "Home":
        return this.go(endOfLane(index, focus, "first"));
      case "End":
        return this.go(endOfLane(index, focus, "last"));
      case "[":
        return this.follow(focus, "before");
      case "]":
        return this.follow(focus, "after");
      default:
        return false;
    }
  }

  private act(event: KeyboardEvent, focus: Place): boolean {
    const lane = this.view.scene.lanes[focus.lane];
    const ref = this.item?.ref ?? lane?.ref ?? null;
    switch (event.key) {
      case "Enter":
        if (this.linking) return this.finishLink();
        if (focus.key === null && lane?.group) return this.toggle(lane);
        if (ref) this.calls.open(ref);
        return true;
      case " ":
        if (focus.key === null && lane?.group) return this.toggle(lane);
        this.calls.select(ref !== null && this.view.look.selection === ref ? null : ref);
        return true;
      case "m":
      case "M":
        return this.startMove();
      case "l":
      case "L":
        return this.startLink();
      case "Insert":
      case "n":
      case "N":
        return this.create(focus);
      case "c":
      case "C":
        return this.conflict(focus, event.shiftKey ? -1 : 1);
      case "+":
      case "=":
        this.view.zoomBy(1.25);
        return true;
      case "-":
        this.view.zoomBy(0.8);
        return true;
      default:
        return false;
    }
  }

  private pageLanes(): number {
    const { scroller } = this.view.elements;
    return Math.max(1, Math.floor(scroller.clientHeight / this.view.layout.rowHeight) - 1);
  }

  /** Left closes an open group, right opens a closed one; otherwise the arrow walks. */
  private fold(focus: Place, collapsed: boolean): boolean {
    const lane = this.view.scene.lanes[focus.lane];
    if (!lane?.group || this.view.isCollapsed(lane) === collapsed) return false;
    return this.toggle(lane);
  }

  private toggle(lane: Lane): boolean {
    this.calls.toggle(lane, !this.view.isCollapsed(lane));
    return true;
  }

  private follow(focus: Place, way: "before" | "after"): boolean {
    const ref = this.item?.ref ?? this.view.scene.lanes[focus.lane]?.ref;
    const place = ref ? along(this.view.index, this.view.links, ref, way) : null;
    if (place) return this.go(place);
    this.calls.announce(t("board-no-dependency"));
    return true;
  }

  private conflict(focus: Place, way: 1 | -1): boolean {
    const item = nextConflict(this.view.index, focus, way);
    if (!item) {
      this.calls.announce(t("board-no-conflict"));
      return true;
    }
    this.view.revealItem(item);
    this.view.focusPlace({ lane: item.lane, key: item.key });
    const id = thing(item).conflicts[0];
    if (id !== undefined) this.calls.conflict(id);
    return true;
  }

  // Periods over all lanes --------------------------------------------------------------------------------------------

  private nearestPeriod(focus: Place): Place | null {
    const periods = periodsOf(this.view.scene);
    const time = this.item?.start ?? this.view.window().from;
    const period = periods.find(({ hatch }) => hatch.end >= time) ?? periods[periods.length - 1];
    if (!period) return null;
    this.cameFrom = focus;
    return { lane: -1, key: period.key };
  }

  private cameFrom: Place | null = null;

  private inBand(event: KeyboardEvent, focus: Place): boolean {
    const periods = periodsOf(this.view.scene);
    const n = periods.findIndex(({ key }) => key === focus.key);
    const hatch = periods[n]?.hatch;
    if (event.key === "ArrowDown" || !hatch) return this.go(this.cameFrom ?? this.firstPlace());
    const next = { ArrowLeft: n - 1, ArrowRight: n + 1, Home: 0, End: periods.length - 1 }[event.key];
    if (next !== undefined) {
      const target = periods[next];
      return target ? this.go({ lane: -1, key: target.key }) : true;
    }
    if (event.key === "Enter") this.calls.open(hatch.ref);
    else if (event.key === " ") this.calls.select(hatch.ref);
    else return false;
    return true;
  }

  // Moving ------------------------------------------------------------------------------------------------------------

  private startMove(): boolean {
    const { item } = this;
    if (!item) return true;
    const { days, movable } = thing(item);
    if (!movable && !item.bar?.resizable) {
      this.calls.announce(t("board-move-fixed", { name: nameOf(item) }));
      return true;
    }
    this.view.revealItem(item);
    this.moving.begin(item, "move");
    this.moveMode = true;
    const step = snapStep(days, this.view.axis.ppm);
    this.calls.announce(t("board-move-start", { name: nameOf(item), step: step === DAY ? "day" : "minutes", minutes: step }));
    return true;
  }

  private inMove(event: KeyboardEvent): boolean {
    const gesture = this.moving.gesture!;
    if (event.key === "Enter") {
      void this.keep();
      return true;
    }
    const way = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
    if (event.key === "ArrowUp" || event.key === "ArrowDown") return this.moveAcross(gesture, event.key === "ArrowUp" ? -1 : 1);
    // Nothing else may happen in between, but a tab leaves the board and with it the mode.
    if (way === 0) {
      if (event.key === "Tab") this.escape();
      return event.key !== "Tab";
    }
    const step = snapStep(thing(gesture.item).days, this.view.axis.ppm);
    const by = event.shiftKey ? (step === DAY ? WEEK : DAY) : step;
    const edge: Edge = event.altKey && gesture.item.bar?.resizable ? "end" : "move";
    if (edge === "move" && !thing(gesture.item).movable) return true;
    this.stepped(stepBy(gesture, edge, way * by));
    return true;
  }

  /** To the next lane of another environment, or back. */
  private moveAcross(gesture: Gesture, way: 1 | -1): boolean {
    const { layout, scene, index } = this.view;
    for (let place = (layout.place[gesture.lane] ?? 0) + way; place >= 0 && place < layout.shown.length; place += way) {
      const lane = layout.shown[place]!;
      const onto = environmentOf(scene, index, gesture.item, lane);
      if (onto === null && lane !== gesture.item.lane) continue;
      this.stepped(inLane(gesture, lane, onto));
      return true;
    }
    return true;
  }

  private stepped(next: Gesture): void {
    this.moving.update(next, null);
    this.keepInView(placed(next), next.start, next.end);
    const period = periodOf(next.start, next.end, thing(next.item).days);
    this.calls.announce(next.onto === null ? t("board-move-step", { period }) : t("board-move-step-onto", { lane: this.view.scene.lanes[next.lane]?.title ?? "", period }));
  }

  private keepInView(item: Item, start: Minutes, end: Minutes): void {
    const rect = rectOf(this.view.frame(), item, start, end);
    const { scroller } = this.view.elements;
    const { headerHeight, height } = this.view.frame();
    if (rect.y < headerHeight) scroller.scrollTop -= headerHeight + 8 - rect.y;
    else if (rect.y + rect.h > height) scroller.scrollTop += rect.y + rect.h - height + 8;
    if (rect.x < this.view.headWidth + 40) scroller.scrollLeft -= this.view.headWidth + 80 - rect.x;
    else if (rect.x + rect.w > scroller.clientWidth - 40) scroller.scrollLeft += Math.min(rect.x + rect.w - scroller.clientWidth + 80, rect.x - this.view.headWidth - 40);
  }

  /** What a preview adds to the last step: the first conflict that it would bring. */
  previewed(outcome: Outcome | null): void {
    const { gesture } = this.moving;
    if (!this.moveMode || !gesture || !outcome || outcome.gained_total === 0) return;
    const period = periodOf(gesture.start, gesture.end, thing(gesture.item).days);
    const conflict = outcome.gained[0]?.text ?? "";
    const more = outcome.gained_total - 1;
    this.calls.announce(more > 0 ? t("board-move-gained-more", { period, conflict, count: more }) : t("board-move-gained", { period, conflict }));
  }

  private async keep(): Promise<void> {
    const gesture = this.moving.gesture!;
    const period = periodOf(gesture.start, gesture.end, thing(gesture.item).days);
    this.moveMode = false;
    const kept = await this.moving.commit();
    this.calls.announce(kept ? t("board-move-kept", { period }) : t("board-move-failed"));
    const place = this.view.look.focus;
    if (place) this.view.focusPlace(place);
  }

  private escape(): boolean {
    if (this.pointer.cancel()) return true;
    if (this.linking) {
      this.linking = null;
      this.calls.announce(t("board-link-reverted"));
      return true;
    }
    const { gesture } = this.moving;
    if (gesture && !this.moving.busy) {
      this.moveMode = false;
      this.moving.revert();
      this.calls.announce(t("board-move-reverted", { period: periodOf(gesture.item.start, gesture.item.end, thing(gesture.item).days) }));
      return true;
    }
    if (this.view.look.selection) {
      this.calls.select(null);
      return true;
    }
    return false;
  }

  // Dependencies and new things -----------------------------------------------------------------------------------------

  private startLink(): boolean {
    const { item } = this;
    if (!item) return true;
    this.linking = item;
    this.calls.announce(t("board-link-start", { name: nameOf(item) }));
    return true;
  }

  private finishLink(): boolean {
    const from = this.linking;
    const onto = this.item;
    this.linking = null;
    if (!from || !onto || onto.ref === from.ref) {
      this.calls.announce(t("board-link-reverted"));
      return true;
    }
    const id = uuid7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
    void this.calls.command(linkCommand(id, from.ref, onto.ref)).then((outcome) => {
      this.calls.announce(outcome ? t("board-link-done", { from: nameOf(from), to: nameOf(onto) }) : t("board-link-reverted"));
    });
    return true;
  }

  /** After the focused item, or in the middle of the window: a week. */
  private create(focus: Place): boolean {
    const lane = this.view.scene.lanes[focus.lane];
    if (!lane) return true;
    const start = startOfDay(this.item ? this.item.end + DAY - 1 : this.view.timeInMiddle());
    this.calls.create({ lane, start, end: start + WEEK });
    return true;
  }
}
