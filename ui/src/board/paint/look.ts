/**
 * What the painter is told beside the frame: who is hovered, focused, selected, dragged, and the words it writes.
 * Invariant: plain values; the painter changes none of them.
 */
import type { Minutes, Ref, Status } from "../../generated/wire";
import type { Gesture } from "../gesture";
import type { Item } from "../items";
import type { Place } from "../navigate";
import type { TickFormat } from "../ticks";
import type { Theme } from "./theme";

export type LinkMode = "all" | "selection" | "none";

export interface Look {
  theme: Theme;
  patterns: Patterns;
  tick: TickFormat;
  /** A day, or a day and time, as it stands beside a dragged bar. */
  date: (at: Minutes, days: boolean) => string;
  today: string;
  /** The words of the legend; a state without a word does not occur on the board. */
  statusWords: Partial<Record<Status, string>>;
  /** What the lines under bars are called, those on the critical path last. */
  forecastWords: [string, string];
  collapsed: ReadonlySet<string>;
  hover: Item | null;
  hoverHead: number;
  focus: Place | null;
  focusVisible: boolean;
  selection: Ref | null;
  focusConflict: string | null;
  links: LinkMode;
  gesture: Gesture | null;
  /** Items that move along with the gesture's own. */
  companions: readonly Item[];
  /** A dependency being drawn: from an item to a point of the canvas, or onto an item. */
  tie: { from: Item; x: number; y: number; onto: Item | null } | null;
  /** A period being drawn on an empty lane. */
  drawn: { lane: number; start: Minutes; end: Minutes } | null;
}

export interface Patterns {
  freeze: CanvasPattern | null;
  outage: CanvasPattern | null;
  conflict: CanvasPattern | null;
  /** Moves the patterns with the content, so that hatches do not swim. */
  anchor(x: number, y: number): void;
}
