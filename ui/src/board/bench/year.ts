/**
 * Made-up scenes for looking at the board and for measuring it; never in the product.
 * Invariant: the same scene for the same arguments, no clock, no random source of the machine.
 */
import type { Bar, Hatch, Lane, Link, Mark, Minutes, Scene, Status } from "../../generated/wire";
import { DAY, dayNumber, HOUR, WEEK, weekday } from "../civil";

const day = (month: number, date: number, year = 2027): Minutes => dayNumber(year, month, date) * DAY;
const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const say = (at: Minutes) => format.format(at * 60_000);

/** A small generator with a seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const TODAY = day(5, 12) + 10 * HOUR;

class Maker {
  readonly lanes: Lane[] = [];
  readonly bars: Bar[] = [];
  readonly marks: Mark[] = [];
  readonly hatches: Hatch[] = [];
  readonly links: Link[] = [];
  private count = 0;

  id(kind: string): string {
    return `${kind}:${String(++this.count).padStart(8, "0")}`;
  }

  group(title: string, detail = ""): Lane {
    const lane: Lane = { id: `group-${title}`, ref: null, title, detail, depth: 0, group: true, count: 0, worst: null, rows: 1 };
    this.lanes.push(lane);
    return lane;
  }

  lane(title: string, detail: string, ref: string | null, rows = 1): number {
    this.lanes.push({ id: `lane-${this.lanes.length}`, ref, title, detail, depth: 1, group: false, count: 0, worst: null, rows });
    const group = [...this.lanes].reverse().find((lane) => lane.group);
    if (group) group.count++;
    return this.lanes.length - 1;
  }

  bar(lane: number, label: string, start: Minutes, end: Minutes, more: Partial<Bar> = {}): Bar {
    const status = more.status ?? statusOf(start, end);
    const bar: Bar = {
      id: this.id(more.kind ?? "phase"), lane, row: 0, start, end, label, status, shape: "bar", kind: "phase", severity: null, conflicts: [],
      clash: [], movable: true, resizable: true, name: `${label}, ${say(start)} to ${say(end - DAY)}`, days: true, ...more,
    };
    this.bars.push(bar);
    return bar;
  }

  mark(lane: number, label: string, at: Minutes, shape: Mark["shape"], more: Partial<Mark> = {}): Mark {
    const status = more.status ?? statusOf(at, at);
    const mark: Mark = {
      id: this.id(shape), lane, at, label, shape, filled: at < TODAY, status, kind: shape === "gate" ? "gate" : "milestone", severity: null,
      conflicts: [], movable: true, name: `${label}, ${say(at)}`, days: shape !== "deploy", ...more,
    };
    this.marks.push(mark);
    return mark;
  }

  scene(first: Minutes, last: Minutes): Scene {
    for (const bar of this.bars) this.spread(bar.lane, bar.severity);
    for (const mark of this.marks) this.spread(mark.lane, mark.severity);
    return { revision: 1, today: TODAY, first, last, lanes: this.lanes, bars: this.bars, marks: this.marks, hatches: this.hatches, links: this.links };
  }

  private spread(lane: number, severity: Bar["severity"]): void {
    if (!severity) return;
    for (let n = lane; n >= 0; n--) {
      const one = this.lanes[n]!;
      if (n === lane || one.group) one.worst = one.worst === "error" ? "error" : severity;
      if (one.group) break;
    }
  }
}

function statusOf(start: Minutes, end: Minutes): Status {
  return end < TODAY ? "done" : start < TODAY ? "on_track" : "planned";
}

/** A year that a planner recognises: trains, quarterly releases, an emergency fix, freezes, a few conflicts. */
export function exampleYear(): Scene {
  const make = new Maker();
  quarters(make);
  trains(make);
  make.group("Grid operations");
  project(make, "R2027.Q2-NET", "Smart meter gateway", day(3, 1), [6, 4, 3, 2], { 2: "late" });
  project(make, "R2027.Q3-SCADA", "SCADA upgrade", day(5, 3), [8, 5, 3, 2], { 1: "at_risk" });
  const fix = make.lane("HF-2027-05", "Tariff rounding", "release:hf");
  make.bar(fix, "HF-2027-05", day(5, 10), day(5, 15), { id: "release:hf", shape: "span", kind: "release" });
  make.bar(fix, "Fix", day(5, 10), day(5, 12));
  make.bar(fix, "Test", day(5, 12), day(5, 14), { status: "at_risk" });
  make.mark(fix, "HF-2027-05", day(5, 14) + 20 * HOUR, "deploy", { id: "release:hf", kind: "release" });
  periods(make);
  return make.scene(day(1, 4), day(12, 31));
}

function quarters(make: Maker): void {
  const names = ["Billing", "Customer portal", "Market data"];
  let before: Bar | null = null;
  make.group("Enterprise releases", "quarterly");
  [day(3, 13), day(6, 12), day(9, 11), day(12, 4)].forEach((deploy, quarter) => {
    const key = `R2027.Q${quarter + 1}`;
    const ref = make.id("release");
    const lane = make.lane(key, "Enterprise", ref);
    make.bar(lane, key, deploy - 13 * WEEK + 2 * DAY, deploy + DAY, { id: ref, shape: "span", kind: "release", severity: quarter === 1 ? "error" : null, conflicts: quarter === 1 ? ["c0"] : [] });
    const build = make.bar(lane, "Integration build", deploy - 8 * WEEK + 2 * DAY, deploy - 5 * WEEK);
    make.bar(lane, "SIT", deploy - 5 * WEEK + 2 * DAY, deploy - 3 * WEEK, quarter === 1 ? { status: "at_risk", severity: "error", conflicts: ["c1"], clash: [[deploy - 4 * WEEK, deploy - 3 * WEEK - 2 * DAY]] } : {});
    const uat = make.bar(lane, "UAT", deploy - 3 * WEEK + 2 * DAY, deploy - WEEK);
    make.mark(lane, "Scope freeze", deploy - 8 * WEEK, "milestone");
    make.mark(lane, "G2 Go/No-Go", deploy - 5 * DAY, "gate", quarter === 1 ? { severity: "warning", conflicts: ["c2"] } : {});
    make.mark(lane, "Ready", deploy - 7 * DAY, "ready", { id: ref, kind: "release" });
    make.mark(lane, "Production", deploy + 20 * HOUR, "deploy", { id: ref, kind: "release" });
    if (before) make.links.push({ id: make.id("dependency"), from: before.id, to: build.id, type: "FS", violated: quarter === 2 });
    before = uat;
    names.forEach((name, n) => project(make, `${key}-${name.slice(0, 3).toUpperCase()}`, name, deploy - 12 * WEEK + n * WEEK + 2 * DAY, [4, 3, 2, 1], quarter === 1 && n === 1 ? { 1: "at_risk" } : {}, build));
  });
}

function project(make: Maker, key: string, name: string, start: Minutes, weeks: number[], statuses: Record<number, Status>, into?: Bar): void {
  const ref = make.id("release");
  const lane = make.lane(key, name, ref);
  const length = weeks.reduce((a, b) => a + b, 0) * WEEK;
  make.bar(lane, key, start, start + length, { id: ref, shape: "span", kind: "release" });
  let at = start;
  let last: Bar | null = null;
  ["Build", "SIT", "UAT", "Staging"].forEach((phase, n) => {
    const end = at + (weeks[n] ?? 1) * WEEK - 3 * DAY;
    const status = statuses[n];
    const bar = make.bar(lane, phase, at, end, { ...(status ? { status } : {}), ...(status === "at_risk" ? { severity: "error", conflicts: ["c1"], clash: [[end - 8 * DAY, end]] } : {}) });
    if (last) make.links.push({ id: make.id("dependency"), from: last.id, to: bar.id, type: "FS", violated: false });
    if (n === 1) make.mark(lane, "G1", end, "gate");
    if (n === 0 && into && bar.end <= into.start) make.links.push({ id: make.id("dependency"), from: bar.id, to: into.id, type: "FS", violated: false });
    last = bar;
    at += (weeks[n] ?? 1) * WEEK;
  });
  make.mark(lane, "Ready", start + length - 2 * DAY, "ready", { id: ref, kind: "release" });
}

function trains(make: Maker): void {
  make.group("Digital channels", "every three weeks");
  let n = 1;
  for (let start = day(1, 11); start < day(11, 20); start += 3 * WEEK, n++) {
    const key = `T27.${String(n).padStart(2, "0")}`;
    const ref = make.id("release");
    const lane = make.lane(key, "Train", ref);
    make.bar(lane, key, start, start + 5 * WEEK, { id: ref, shape: "span", kind: "release" });
    make.bar(lane, "Build", start, start + 3 * WEEK - 3 * DAY);
    make.bar(lane, "Test", start + 3 * WEEK, start + 4 * WEEK + DAY, n === 6 ? { status: "late", severity: "warning", conflicts: ["c3"] } : {});
    make.mark(lane, "Go", start + 4 * WEEK + 2 * DAY, "gate");
    const deploy = start + 4 * WEEK + 3 * DAY;
    const frozen = n === 4 || n === 15;
    make.mark(lane, key, deploy + 18 * HOUR, "deploy", { id: ref, kind: "release", ...(frozen ? { severity: "error", conflicts: ["c4"] } : {}) });
  }
}

function periods(make: Maker): void {
  const over = (label: string, start: Minutes, end: Minutes, kind: Hatch["kind"]) => make.hatches.push({ lane: null, start, end, label, kind, ref: make.id("window_rule") });
  over("Quarter-end freeze", day(3, 29), day(4, 3), "freeze_soft");
  over("Quarter-end freeze", day(6, 28), day(7, 3), "freeze_soft");
  over("Quarter-end freeze", day(9, 27), day(10, 2), "freeze_soft");
  over("Year-end freeze", day(12, 13), day(1, 8, 2028), "freeze_hard");
  for (let sunday = day(1, 3); sunday < day(12, 31); sunday += WEEK) over("Maintenance", sunday + 21 * HOUR, sunday + DAY, "maintenance");
  over("Good Friday", day(3, 26), day(3, 27), "holiday");
  over("Labour Day", day(5, 1), day(5, 2), "holiday");
  over("Whit Monday", day(5, 17), day(5, 18), "holiday");
  over("Unity Day", day(10, 3), day(10, 4), "holiday");
}

/** Environments of a pipeline with bookings in rows, outages and refreshes. */
export function exampleEnvironments(): Scene {
  const make = new Maker();
  const roll = dice(7);
  for (const [tier, names] of [["Test", ["Test 1", "Test 2"]], ["Staging", ["Staging"]], ["Production", ["Prod 1", "Prod 2"]]] as const) {
    make.group(tier, "tier");
    for (const name of names) {
      const rows = tier === "Test" ? 3 : 2;
      const lane = make.lane(name, `capacity ${rows}`, `environment:${name}`, rows);
      for (let row = 0; row < rows; row++) {
        let at = day(1, 4) + Math.floor(roll() * 20) * DAY;
        while (at < day(12, 10)) {
          const end = at + Math.floor(5 + roll() * 22) * DAY;
          const clash = roll() < 0.06;
          make.bar(lane, `R2027.${Math.floor(1 + roll() * 12)} ${["SIT", "UAT", "Rehearsal", "Migration"][Math.floor(roll() * 4)]}`, at, end, {
            row, kind: "booking", ...(clash ? { severity: "error" as const, conflicts: ["c9"], clash: [[at, at + 4 * DAY]] } : {}),
          });
          at = end + Math.floor(1 + roll() * 12) * DAY;
        }
      }
      for (let n = 0; n < 4; n++) {
        const at = day(1 + Math.floor(roll() * 12), 1 + Math.floor(roll() * 25));
        make.hatches.push({ lane, start: at, end: at + 2 * DAY, label: "Data refresh", kind: n % 2 ? "outage" : "refresh", ref: make.id("environment_event") });
      }
    }
  }
  periods(make);
  return make.scene(day(1, 4), day(12, 31));
}

/** As large as plans get: so many lanes, five times as many bars, as many links as lanes. */
export function largeScene(lanes = 2000): Scene {
  const make = new Maker();
  const roll = dice(1);
  let previous: Bar | null = null;
  for (let n = 0; n < lanes; n++) {
    if (n % 50 === 0) make.group(`Portfolio ${n / 50 + 1}`);
    const lane = make.lane(`R2027.${String(n).padStart(4, "0")}`, "Project", `release:${n}`);
    let at = day(1, 1) + Math.floor(roll() * 150) * DAY;
    const spanStart = at;
    for (const phase of ["Build", "SIT", "UAT", "Perf", "Staging"]) {
      const end: Minutes = at + Math.floor(8 + roll() * 25) * DAY;
      const clash = roll() < 0.03;
      const bar = make.bar(lane, phase, at, end, {
        status: (["done", "planned", "on_track", "at_risk", "late"] as const)[Math.floor(roll() * 5)]!,
        ...(clash ? { severity: "error" as const, conflicts: [`c${n}`], clash: [[at, at + 3 * DAY]] } : {}),
      });
      if (phase === "SIT" && previous) make.links.push({ id: make.id("dependency"), from: previous.id, to: bar.id, type: "FS", violated: roll() < 0.05 });
      previous = bar;
      at = end + Math.floor(roll() * 5) * DAY;
      if (weekday(at) > 4) at += 2 * DAY;
    }
    make.bar(lane, "", spanStart, at, { shape: "span", kind: "release" });
    make.mark(lane, "Go", at, "gate");
  }
  periods(make);
  return make.scene(day(1, 1), day(12, 31));
}

/** Environments under load: so many of them, with so many bookings each, in as many rows as it takes. */
export function crowdedEnvironments(environments = 50, bookings = 400): Scene {
  const make = new Maker();
  const roll = dice(5);
  for (let n = 0; n < environments; n++) {
    if (n % 10 === 0) make.group(`Tier ${n / 10 + 1}`);
    const rows = 12;
    const lane = make.lane(`Env ${n + 1}`, `capacity ${rows}`, `environment:${n}`, rows);
    for (let row = 0; row < rows; row++) {
      let at = day(1, 1);
      for (let m = 0; m < bookings / rows; m++) {
        const end: Minutes = at + Math.floor(3 + roll() * 8) * DAY;
        make.bar(lane, `R2027.${m + 1} SIT`, at, end, { row, kind: "booking", ...(roll() < 0.02 ? { severity: "error" as const, conflicts: [`e${n}`], clash: [[at, at + DAY]] } : {}) });
        at = end + Math.floor(roll() * 4) * DAY;
      }
    }
  }
  periods(make);
  return make.scene(day(1, 1), day(12, 31));
}
