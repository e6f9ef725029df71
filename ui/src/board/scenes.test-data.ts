/** Small scenes for the tests of the board. */
import type { Bar, Lane, Link, Mark, Scene } from "../generated/wire";
import { DAY, minutesOf } from "./civil";

export const T0 = minutesOf(2027, 3, 1);
/** So many days after 1 March 2027. */
export const at = (days: number) => T0 + days * DAY;

export function lane(id: string, more: Partial<Lane> = {}): Lane {
  return { id, ref: `release:${id}`, title: id, detail: "", depth: 0, group: false, count: 0, worst: null, rows: 1, ...more };
}

export function bar(id: string, laneNumber: number, start: number, end: number, more: Partial<Bar> = {}): Bar {
  return {
    id, lane: laneNumber, row: 0, start: at(start), end: at(end), label: id, status: "planned", shape: "bar", kind: "phase", severity: null,
    conflicts: [], clash: [], movable: true, resizable: true, name: id, days: true, ...more,
  };
}

export function mark(id: string, laneNumber: number, when: number, more: Partial<Mark> = {}): Mark {
  return {
    id, lane: laneNumber, at: at(when), label: id, shape: "gate", filled: false, status: "planned", kind: "gate", severity: null, conflicts: [],
    movable: true, name: id, days: true, ...more,
  };
}

export function link(from: string, to: string, more: Partial<Link> = {}): Link {
  return { id: `dependency:${from}-${to}`, from, to, type: "FS", violated: false, ...more };
}

export function scene(lanes: Lane[], bars: Bar[], marks: Mark[] = [], links: Link[] = []): Scene {
  return { revision: 1, today: at(10), first: at(0), last: at(100), lanes, bars, marks, hatches: [], links };
}
