import { expect, it } from "vitest";
import { memoryHost } from "../../host/memory";
import { Job } from "./job.svelte";
import { fileName, placeOf } from "./names";

const soon = (): Promise<void> => Promise.resolve();

it("a job is asked about until it is done", async () => {
  const job = new Job(memoryHost({ open: true }), soon);
  const view = await job.run("import", { handle: "f", from: "csv", dry_run: true });
  expect(view).toMatchObject({ state: "done", imported: { dry_run: true, rows: 24 } });
  expect(view?.imported?.problems[0]).toMatchObject({ line: 14, column: "deploy" });
  expect([job.running, job.error]).toEqual([false, null]);
});

it("a job that is cancelled answers nothing and says so", async () => {
  const job: Job = new Job(memoryHost({ open: true }), () => job.cancel());
  expect(await job.run("export", { handle: "f", what: "ics", audience: null, from: null, to: null, year: null, release: null, paper: "a4", forecasts: null })).toBeNull();
  expect(job.view?.state).toBe("cancelled");
});

it("files are called after the plan, in any script", () => {
  expect(fileName("Энергия / 2027", "ics", 2027)).toBe("энергия-2027.ics");
  expect(fileName("Lindenau", "process", 2027)).toBe("lindenau.slipway-process.json");
  expect(fileName("..", "year", 2027)).toBe("plan-calendar-2027.pdf");
  expect(fileName("Releases 2027", "year", 2027)).toBe("releases-2027-calendar.pdf");
  expect(fileName("Releases 2027", "year", 2028)).toBe("releases-2027-calendar-2028.pdf");
});

it("a problem says its line, and in JSON its character too", () => {
  const problem = { severity: "error" as const, file: "f", line: 14, column: "terms[0].word", character: 9, text: "" };
  expect(placeOf(problem)).toBe("14:9");
  expect(placeOf({ ...problem, character: null })).toBe("14");
  expect(placeOf({ ...problem, line: null, character: null })).toBe("");
});
