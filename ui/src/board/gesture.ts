/**
 * From a drag (or its keyboard twin) to times and to one command.
 * Invariant: pure. A gesture is where it began and where it is now; the command is made from the two, so that reverting
 * is forgetting, and one gesture is one command.
 */
import type { Command, Minutes, Ref, Scene } from "../generated/wire";
import { snap, snapStep } from "./axis";
import { DAY, momentOf } from "./civil";
import type { Item, SceneIndex } from "./items";
import { thing } from "./items";

export type Edge = "move" | "start" | "end";

export interface Gesture {
  item: Item;
  edge: Edge;
  start: Minutes;
  end: Minutes;
  /** The lane in which it stands now. */
  lane: number;
  /** The environment of that lane, where it is another than the booking's own. */
  onto: Ref | null;
}

export function beginGesture(item: Item, edge: Edge): Gesture {
  return { item, edge, start: item.start, end: item.end, lane: item.lane, onto: null };
}

/** The gesture in another lane; `onto` is null where that is its own. */
export const inLane = (gesture: Gesture, lane: number, onto: Ref | null): Gesture =>
  ({ ...gesture, lane: onto === null ? gesture.item.lane : lane, onto });

/** The item where the gesture has it: in another lane it stands in the first row until the plan has answered. */
export const placed = (gesture: Gesture): Item =>
  gesture.onto === null ? gesture.item : { ...gesture.item, lane: gesture.lane, row: 0 };

/**
 * The environment that a lane stands for, when `item` can be taken there: a booking that holds one environment. That of
 * a group stands in several lanes, and would be torn out of its group.
 */
export function environmentOf(scene: Scene, index: SceneIndex, item: Item, lane: number): Ref | null {
  const ref = scene.lanes[lane]?.ref ?? null;
  if (lane === item.lane || !ref?.startsWith("environment:") || item.bar?.kind !== "booking") return null;
  return thing(item).movable && index.byRef.get(item.ref)?.length === 1 ? ref : null;
}

/** The gesture after the pointer went `by` minutes from where it was pressed. */
export function dragBy(item: Item, edge: Edge, by: Minutes, ppm: number): Gesture {
  const days = thing(item).days;
  const step = snapStep(days, ppm);
  const least = days ? DAY : Math.min(15, step);
  const began = beginGesture(item, edge);
  if (edge === "move") {
    const moved = snap(by, step);
    return { ...began, start: item.start + moved, end: item.end + moved };
  }
  // An edge goes to the grid itself, not to the grid plus where it was: that is where people aim.
  if (edge === "start") {
    const at = step === DAY && !days ? item.start + snap(by, DAY) : snap(item.start + by, step);
    return { ...began, start: Math.min(at, item.end - least) };
  }
  const at = step === DAY && !days ? item.end + snap(by, DAY) : snap(item.end + by, step);
  return { ...began, end: Math.max(at, item.start + least) };
}

/** One key press: the gesture moved on by `by` minutes. */
export function stepBy(gesture: Gesture, edge: Edge, by: Minutes): Gesture {
  const least = thing(gesture.item).days ? DAY : 15;
  if (edge === "end") return { ...gesture, end: Math.max(gesture.end + by, gesture.start + least) };
  if (edge === "start") return { ...gesture, start: Math.min(gesture.start + by, gesture.end - least) };
  return { ...gesture, start: gesture.start + by, end: gesture.end + by };
}

export function isChanged(gesture: Gesture): boolean {
  return gesture.onto !== null || gesture.start !== gesture.item.start || gesture.end !== gesture.item.end;
}

/** The one command of a gesture; null when nothing changed. */
export function commandOf(gesture: Gesture): Command | null {
  if (!isChanged(gesture)) return null;
  const { item, onto } = gesture;
  if (onto !== null) {
    const edit: Command = { do: "edit", record: item.ref, fields: { environment: onto } };
    const moved = commandOf({ ...gesture, lane: item.lane, onto: null });
    return moved === null ? edit : { do: "batch", commands: [edit, moved] };
  }
  const { days } = thing(item);
  if (item.mark && (item.mark.shape === "ready" || item.mark.shape === "deploy") && item.mark.kind === "release") {
    return { do: "edit", record: item.ref, fields: { [item.mark.shape]: momentOf(gesture.start, days) } };
  }
  const from = gesture.start - item.start;
  const to = gesture.end - item.end;
  if (from === to) {
    return from % DAY === 0 ? { do: "move", record: item.ref, days: from / DAY } : { do: "move", record: item.ref, minutes: from };
  }
  const command: Command = { do: "resize", record: item.ref };
  if (from !== 0) command.start = momentOf(gesture.start, days);
  if (to !== 0) command.end = lastMoment(gesture.end, days);
  return command;
}

/** Day spans end with their last day, as people say it; the scene's end is the midnight after. */
export function lastMoment(end: Minutes, days: boolean): string {
  return days ? momentOf(end - DAY, true) : momentOf(end, false);
}

/** The period that a drag over empty lane draws: whole days, or quarter hours when hours are to be seen. */
export function drawnPeriod(from: Minutes, to: Minutes, ppm: number): { start: Minutes; end: Minutes } {
  const step = ppm * 60 >= 20 ? snapStep(false, ppm) : DAY;
  const low = Math.floor(Math.min(from, to) / step) * step;
  const high = Math.ceil(Math.max(from, to) / step) * step;
  return { start: low, end: Math.max(high, low + step) };
}

export function linkCommand(id: string, from: Ref, to: Ref): Command {
  return { do: "link", id, from, to, type: "FS", lag: "0d" };
}

/** A UUIDv7 (RFC 9562, 5.7): 48 bits of milliseconds, version, variant, the rest random. */
export function uuid7(milliseconds: number, random: Uint8Array): string {
  const bytes = Uint8Array.from(random.subarray(0, 16));
  for (let n = 0; n < 6; n++) bytes[n] = Math.floor(milliseconds / 2 ** (8 * (5 - n))) % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
