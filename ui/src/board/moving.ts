/**
 * A gesture from its beginning to its one command: shown at once, previewed on the way, kept or reverted.
 * Invariant: one gesture, at most one command; while the command is under way the item stays where it was put, so that
 * nothing jumps back and forth.
 */
import type { Command, ConflictRow, Outcome } from "../generated/wire";
import { beginGesture, commandOf, type Edge, type Gesture, placed } from "./gesture";
import { rectOf } from "./frame";
import { type Item, thing } from "./items";
import { Previewer } from "./preview";
import type { BoardView } from "./view";

export interface Panel {
  /** Where it stands, in pixels of the board. */
  x: number;
  y: number;
  item: Item;
  gesture: Gesture;
  waiting: boolean;
  gained: readonly ConflictRow[];
  lost: readonly ConflictRow[];
  gainedTotal: number;
  lostTotal: number;
  /** Bookings whose approval becomes void. */
  voided: readonly string[];
  voidedTotal: number;
}

export interface MovingCalls {
  command(command: Command): Promise<Outcome | null>;
  preview(command: Command): Promise<Outcome | null>;
  panel(panel: Panel | null): void;
  /** A preview has answered for the gesture as it stands now. */
  previewed(gesture: Gesture, outcome: Outcome | null): void;
}

/** How long the item waits at its new place for the new scene. */
const PATIENCE = 1500;

export class Moving {
  /** True while a command is under way. */
  busy = false;
  private readonly previewer: Previewer;
  private at: { x: number; y: number } | null = null;
  private last: Outcome | null = null;

  constructor(private readonly view: BoardView, private readonly calls: MovingCalls) {
    this.previewer = new Previewer(calls.preview, (outcome, command) => this.answered(outcome, command));
  }

  get gesture(): Gesture | null {
    return this.view.look.gesture;
  }

  begin(item: Item, edge: Edge): void {
    this.last = null;
    this.at = null;
    this.view.look.gesture = beginGesture(item, edge);
    this.view.look.companions = edge === "move" ? companionsOf(this.view, item) : [];
    this.view.repaint();
  }

  /** `at` is the pointer, in pixels of the board; without it the panel stands at the item. */
  update(gesture: Gesture, at: { x: number; y: number } | null): void {
    const before = this.gesture;
    this.view.look.gesture = gesture;
    this.at = at;
    const changed = !before || before.start !== gesture.start || before.end !== gesture.end || before.onto !== gesture.onto;
    const command = commandOf(gesture);
    if (changed && command) this.previewer.request(command);
    if (changed && !command) this.last = null;
    this.show(changed && command !== null);
    this.view.repaint();
  }

  private answered(outcome: Outcome | null, command: Command): void {
    const { gesture } = this;
    if (!gesture || this.busy) return;
    this.last = outcome;
    const current = JSON.stringify(commandOf(gesture)) === JSON.stringify(command);
    this.show(!current);
    if (current) this.calls.previewed(gesture, outcome);
  }

  private show(waiting: boolean): void {
    const { gesture } = this;
    if (!gesture) return this.calls.panel(null);
    const rect = rectOf(this.view.frame(), placed(gesture), gesture.start, gesture.end);
    const at = this.at ?? { x: Math.max(rect.x, this.view.headWidth), y: rect.y + rect.h };
    this.calls.panel({
      ...at, item: gesture.item, gesture, waiting,
      gained: this.last?.gained ?? [], lost: this.last?.lost ?? [],
      gainedTotal: this.last?.gained_total ?? 0, lostTotal: this.last?.lost_total ?? 0,
      voided: this.last?.voided ?? [], voidedTotal: this.last?.voided_total ?? 0,
    });
  }

  /** Keeps the gesture. Answers whether something was changed. */
  async commit(): Promise<boolean> {
    const { gesture } = this;
    const command = gesture ? commandOf(gesture) : null;
    this.previewer.stop();
    this.calls.panel(null);
    if (!gesture || !command) {
      this.forget();
      return false;
    }
    this.busy = true;
    let outcome: Outcome | null = null;
    try {
      outcome = await this.calls.command(command);
    } finally {
      this.busy = false;
      // The new scene takes the gesture away; should none come, the old place is the truth.
      if (this.gesture === gesture) {
        if (outcome) window.setTimeout(() => this.gesture === gesture && this.forget(), PATIENCE);
        else this.forget();
      }
    }
    return outcome !== null;
  }

  revert(): void {
    this.previewer.stop();
    this.forget();
    this.calls.panel(null);
  }

  private forget(): void {
    this.view.look.gesture = null;
    this.view.look.companions = [];
    this.last = null;
    this.view.repaint();
  }
}

/** A release that moves takes along what its lane holds; anything else its other places. */
function companionsOf(view: BoardView, item: Item): Item[] {
  if (item.bar?.shape !== "span" || view.scene.lanes[item.lane]?.ref !== item.ref) {
    return (view.index.byRef.get(item.ref) ?? []).filter((other) => other !== item && item.bar !== null && other.bar !== null);
  }
  return (view.index.lanes[item.lane]?.items ?? []).filter((other) => other !== item && thing(other).movable);
}
