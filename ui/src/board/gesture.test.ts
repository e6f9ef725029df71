import { describe, expect, test, vi } from "vitest";
import type { Command, Outcome } from "../generated/wire";
import { DAY, HOUR } from "./civil";
import { beginGesture, commandOf, dragBy, drawnPeriod, environmentOf, inLane, linkCommand, placed, stepBy, uuid7 } from "./gesture";
import { indexScene } from "./items";
import { Previewer } from "./preview";
import { at, bar, lane, mark, scene } from "./scenes.test-data";

const index = indexScene(scene([lane("a")], [
  bar("phase", 0, 0, 10), bar("night", 0, 20, 21, { days: false, kind: "booking" }),
], [mark("gate", 0, 10), mark("release:a", 0, 12, { shape: "ready", kind: "release" }), mark("release:b", 0, 14, { shape: "deploy", kind: "release", days: false })]));
const item = (key: string) => index.byKey.get(key)!;
const WIDE = 10 / DAY;

describe("a gesture", () => {
  test("moves whole days", () => {
    expect(commandOf(dragBy(item("phase"), "move", 2.4 * DAY, WIDE))).toEqual({ do: "move", record: "phase", days: 2 });
    expect(commandOf(dragBy(item("gate"), "move", -3 * DAY, WIDE))).toEqual({ do: "move", record: "gate", days: -3 });
  });

  test("moves times of day by quarter hours, and by days where those cannot be seen", () => {
    expect(commandOf(dragBy(item("night"), "move", 100, 0.5))).toEqual({ do: "move", record: "night", minutes: 105 });
    expect(commandOf(dragBy(item("night"), "move", 1.3 * DAY, WIDE / 10))).toEqual({ do: "move", record: "night", days: 1 });
  });

  test("resizes with the last day as people say it, and never to nothing", () => {
    expect(commandOf(dragBy(item("phase"), "end", 2 * DAY, WIDE))).toEqual({ do: "resize", record: "phase", end: "2027-03-12" });
    expect(commandOf(dragBy(item("phase"), "start", DAY, WIDE))).toEqual({ do: "resize", record: "phase", start: "2027-03-02" });
    expect(commandOf(dragBy(item("phase"), "end", -50 * DAY, WIDE))).toEqual({ do: "resize", record: "phase", end: "2027-03-01" });
    expect(commandOf(dragBy(item("night"), "end", -10 * HOUR, 0.5))).toEqual({ do: "resize", record: "night", end: "2027-03-21T14:00" });
  });

  test("edits a release's ready and deployment dates", () => {
    expect(commandOf(dragBy(item("release:a#ready"), "move", DAY, WIDE))).toEqual({ do: "edit", record: "release:a", fields: { ready: "2027-03-14" } });
    expect(commandOf(dragBy(item("release:b#deploy"), "move", 18 * HOUR, 0.5))).toEqual({ do: "edit", record: "release:b", fields: { deploy: "2027-03-15T18:00" } });
  });

  test("takes a booking to another environment, with its dates or alone", () => {
    const began = beginGesture(item("night"), "move");
    const edit = { do: "edit", record: "night", fields: { environment: "environment:b" } };
    expect(commandOf(inLane(began, 1, "environment:b"))).toEqual(edit);
    const both = inLane(dragBy(item("night"), "move", DAY, WIDE), 1, "environment:b");
    expect(commandOf(both)).toEqual({ do: "batch", commands: [edit, { do: "move", record: "night", days: 1 }] });
    expect([placed(both).lane, placed(both).row, placed(began).lane]).toEqual([1, 0, 0]);
    expect(commandOf(inLane(inLane(began, 1, "environment:b"), 0, null))).toBeNull();
  });

  test("goes only where a booking of one environment can go", () => {
    const lanes = [lane("environment:a"), lane("environment:b"), lane("test")].map((each, n) => ({ ...each, ref: n < 2 ? each.id : null }));
    const made = scene(lanes, [bar("one", 0, 0, 3, { kind: "booking" }), bar("phase", 0, 0, 3), bar("fixed", 0, 4, 5, { kind: "booking", movable: false })]);
    const of = indexScene(made);
    expect([0, 1, 2, 9].map((n) => environmentOf(made, of, of.byKey.get("one")!, n))).toEqual([null, "environment:b", null, null]);
    expect(environmentOf(made, of, of.byKey.get("phase")!, 1)).toBeNull();
    expect(environmentOf(made, of, of.byKey.get("fixed")!, 1)).toBeNull();
    // One booking in the lanes of all members of its group.
    const group = scene(lanes, [bar("all", 0, 0, 3, { kind: "booking" }), bar("all", 1, 0, 3, { kind: "booking" })]);
    const both = indexScene(group);
    expect(environmentOf(group, both, both.byRef.get("all")![0]!, 1)).toBeNull();
  });

  test("that comes back to its place is no command", () => {
    expect(commandOf(dragBy(item("phase"), "move", 0.3 * DAY, WIDE))).toBeNull();
    expect(commandOf(stepBy(stepBy(beginGesture(item("phase"), "move"), "move", DAY), "move", -DAY))).toBeNull();
  });

  test("by key: move and resize in one gesture are one command", () => {
    const moved = stepBy(stepBy(beginGesture(item("phase"), "move"), "move", DAY), "end", DAY);
    expect(commandOf(moved)).toEqual({ do: "resize", record: "phase", start: "2027-03-02", end: "2027-03-12" });
  });

  test("draws whole days on an empty lane", () => {
    expect(drawnPeriod(at(3) + 700, at(5) + 10, WIDE)).toEqual({ start: at(3), end: at(6) });
    expect(drawnPeriod(at(5), at(5), WIDE)).toEqual({ start: at(5), end: at(6) });
    expect(drawnPeriod(at(3) + 61, at(3) + 118, 0.5)).toEqual({ start: at(3) + 60, end: at(3) + 120 });
  });
});

describe("new ids", () => {
  test("are UUIDs of version 7 that sort by time", () => {
    const random = new Uint8Array(16).fill(0xff);
    const early = uuid7(1_800_000_000_000, random);
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(early < uuid7(1_800_000_000_001, new Uint8Array(16))).toBe(true);
    expect(parseInt(early.replace("-", "").slice(0, 12), 16)).toBe(1_800_000_000_000);
    expect(linkCommand(early, "phase:1", "phase:2")).toEqual({ do: "link", id: early, from: "phase:1", to: "phase:2", type: "FS", lag: "0d" });
  });
});

describe("previews", () => {
  const command = (days: number): Command => ({ do: "move", record: "phase", days });

  test("one at a time, and of those that pile up the newest", async () => {
    const open: (() => void)[] = [];
    const asked: Command[] = [];
    const answered = vi.fn();
    const previewer = new Previewer((one) => {
      asked.push(one);
      return new Promise<Outcome | null>((done) => open.push(() => done(null)));
    }, answered);
    for (const days of [1, 2, 3, 4]) previewer.request(command(days));
    expect(asked).toEqual([command(1)]);
    open.shift()!();
    await vi.waitFor(() => expect(asked).toEqual([command(1), command(4)]));
    previewer.stop();
    open.shift()!();
    await Promise.resolve();
    expect(answered).toHaveBeenCalledTimes(1);
  });

  test("one that fails does not stop those after it", async () => {
    const answered = vi.fn();
    const previewer = new Previewer(() => Promise.reject(new Error("refused")), answered);
    previewer.request(command(1));
    previewer.request(command(2));
    await vi.waitFor(() => expect(answered).toHaveBeenCalledTimes(2));
  });
});
