import { beforeEach, describe, expect, it } from "vitest";
import type { Calls, WireError } from "../generated/wire";
import { memoryHost } from "../host/memory";
import type { Host } from "../host/host";
import { App } from "./app.svelte";
import { idOf, kindOf, newId, newRef } from "./ids";

beforeEach(() => localStorage.clear());

async function started(host: Host = memoryHost({ open: true })): Promise<App> {
  const app = new App(host);
  await app.start();
  return app;
}
const open = (app: App): number => app.plan!.counts.errors + app.plan!.counts.warnings;
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 5));
const edit = (name: string) => ({ do: "edit", record: "release:R2027.04", fields: { name } }) as const;

describe("a plan in the hands of its planner", () => {
  it("begins at the start screen, opens a recent plan, and forgets everything when it closes", async () => {
    const app = await started(memoryHost({ open: false }));
    expect(app.plan).toBeNull();
    expect(app.recent.map((row) => row.missing)).toEqual([false, true]);
    expect(await app.openHandle("r1")).toBe(true);
    expect(app.plan?.counts.releases).toBe(8);
    app.select("release:R2027.04");
    await app.closePlan();
    expect([app.plan, app.selection, app.timeline]).toEqual([null, null, null]);
  });

  it("tells why a missing plan does not open, with what helps", async () => {
    const app = await started(memoryHost({ open: false }));
    expect(await app.openHandle("r2")).toBe(false);
    expect(app.plan).toBeNull();
    expect(app.toasts.list).toMatchObject([{ tone: "error", sentence: "There is no file Energy 2026.slipway.", hint: "It may have been moved or renamed." }]);
  });

  it("edits, names what can be undone, undoes and redoes", async () => {
    const app = await started();
    const name = async (): Promise<unknown> => (await app.host.call("record", { ref: "release:R2027.04" })).fields.find((field) => field.id === "name")?.value;
    const revision = app.plan!.revision;
    await app.run(edit("Outage map 2"));
    expect(app.plan).toMatchObject({ revision: revision + 1, undo: "Change R2027.04 Outage map 2", redo: null });
    expect(app.saved).toBe("Change R2027.04 Outage map 2");
    await app.undo();
    expect(await name()).toBe("Outage map");
    expect(app.plan?.redo).toBe("Change R2027.04 Outage map 2");
    await app.redo();
    expect(await name()).toBe("Outage map 2");
    expect(app.announcement).toContain("Redone");
  });

  it("moves a release into a freeze and sees the conflict come, and go with the undo", async () => {
    const app = await started();
    const before = open(app);
    const outcome = await app.run({ do: "edit", record: "release:R2027.06", fields: { deploy: "2027-12-20T20:00" } });
    expect(outcome?.gained.map((row) => row.kind)).toEqual(["in-freeze"]);
    await settled();
    expect(open(app)).toBe(before + 1);
    await app.undo();
    await settled();
    expect(open(app)).toBe(before);
  });
});

describe("commands", () => {
  it("go one after the other, each with the revision that the last one left", async () => {
    const app = await started();
    const outcomes = await Promise.all([app.run(edit("One")), app.run(edit("Two")), app.run(edit("Three"))]);
    expect(outcomes.map((outcome) => outcome?.revision)).toEqual([2, 3, 4]);
    expect(app.toasts.list).toEqual([]);
    expect(app.pending).toBe(0);
  });

  it("are not called saved before the answer, nor after a refusal", async () => {
    const app = await started();
    const running = app.run(edit(""));
    expect(app.pending).toBe(1);
    expect(await running).toBeNull();
    expect([app.pending, app.saved]).toEqual([0, null]);
    expect(app.toasts.list[0]?.sentence).toBe("This must not be empty.");
  });

  it("hand a refusal to the form that asked, with its field and no toast", async () => {
    const app = await started();
    const refused = await app.attempt({ do: "edit", record: "phase:R2027.04-sit", fields: { end: "2027-01-01" } }).catch((error: WireError) => error);
    expect(refused).toMatchObject({ code: "invalid", field: "end" });
    expect(app.toasts.list).toEqual([]);
  });

  it("on a stale revision read the plan again, and change nothing", async () => {
    const host = memoryHost({ open: true });
    const app = await started(host);
    await host.call("run", { command: edit("Elsewhere"), revision: 1, why: null });
    const versions = { ...app.versions };
    expect(await app.run(edit("Mine"))).toBeNull();
    expect(app.plan?.revision).toBe(2);
    expect(app.versions.records).toBeGreaterThan(versions.records);
    expect(await app.run(edit("Mine"))).not.toBeNull();
  });

  it("are looked at beforehand without a word, and change nothing", async () => {
    const app = await started();
    expect((await app.preview(edit("Would be")))?.label).toContain("Would be");
    expect(await app.preview(edit(""))).toBeNull();
    expect([app.plan?.revision, app.toasts.list.length]).toEqual([1, 0]);
  });

  it("are judged field by field, without a word either", async () => {
    const app = await started();
    expect(await app.refusal(edit("Would be"), "name")).toBeNull();
    expect(await app.refusal(edit(""), "name")).not.toBeNull();
    expect(await app.refusal(edit(""), "key")).toBeNull();
    expect([app.plan?.revision, app.toasts.list.length]).toEqual([1, 0]);
  });
});

describe("places", () => {
  it("are the board, table or list where a record is looked at best", async () => {
    const app = await started();
    app.goTo("booking:b1");
    expect([app.view, app.selection, app.wish?.ref]).toEqual(["environments", "booking:b1", "booking:b1"]);
    app.goTo("person:ada");
    expect([app.view, app.tableKind]).toEqual(["tables", "person"]);
    const turn = app.wish!.turn;
    app.goTo("person:ada");
    expect(app.wish!.turn).toBeGreaterThan(turn);
  });

  it("of a conflict are its first subject, and its card stays until another record is selected", async () => {
    const app = await started();
    const row = (await app.ask("conflict_rows", { of: { query: "", severity: null, that: "all", by: "kind" }, group: null, offset: 0, limit: 1 }))![0]!;
    app.goToConflict(row.id, row.subjects[0]!.ref);
    expect([app.view, app.focusConflict]).toEqual(["environments", row.id]);
    app.select(row.subjects[0]!.ref);
    expect(app.focusConflict).toBe(row.id);
    app.select("release:R2027.04");
    expect(app.focusConflict).toBeNull();
  });
});

it("anything that a host throws becomes a sentence", async () => {
  const broken: Host = { call: <K extends keyof Calls>() => Promise.reject<Calls[K][1]>(new TypeError("down")) };
  const app = new App(broken);
  await app.start();
  expect(app.ready).toBe(true);
  expect(app.toasts.list[0]).toMatchObject({ sentence: "Slipway cannot reach the plan.", detail: "TypeError: down" });
});

it("settings outlive the window, and foreign ones are dropped", async () => {
  const app = await started();
  app.settings.set("inspectorWidth", 444);
  localStorage.setItem("slipway.settings", JSON.stringify({ ...JSON.parse(localStorage.getItem("slipway.settings")!), theme: 7, other: 1 }));
  const next = new App(memoryHost({ open: true }));
  expect(next.settings.values).toMatchObject({ inspectorWidth: 444, theme: "system" });
  expect(next.settings.values).not.toHaveProperty("other");
});

it("new ids are UUIDs of version 7 in the order of time", () => {
  const [early, late] = [newId(1_800_000_000_000), newId(1_800_000_000_001)];
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(early < late).toBe(true);
  const ref = newRef("release_template");
  expect([kindOf(ref), idOf(ref).length]).toEqual(["release_template", 36]);
});
