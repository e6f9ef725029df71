/**
 * The application for one test: `slipway-host` on a plan of its own, with folders of its own.
 * Invariant: no test sees what another left behind. A dialog answers with the file of the suggested name in `files`;
 * where nothing is suggested, as for opening, with `UNNAMED`.
 */
import { test as base, type Page } from "@playwright/test";
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../../..");
const programs = process.env.SLIPWAY_PROGRAMS ?? join(root, "target/debug");
const interfaceFolder = process.env.SLIPWAY_DIST ?? join(root, "ui/dist");

/** The day on which the journeys take place: the example year lies ahead of it. */
export const NOW = "2026-11-23T09:00:00Z";
export const PLAN = "example-2027.slipway";
/** What a dialog answers with where the interface suggests no name. */
export const UNNAMED = "Untitled plan";

export interface Application {
  /** Where it answers. */
  url: string;
  /** What dialogs choose from and exports are written to. */
  files: string;
  /** The plan file that is open, or would be. */
  plan: string;
  /** Runs `slipway` and answers what it printed. */
  slipway(...args: string[]): string;
}

interface Options {
  /** What is open at the start: the example year, or nothing. */
  start: "example" | "nothing";
}

export const test = base.extend<Options & { application: Application; page: Page }, { template: string }>({
  start: ["example", { option: true }],

  // Made once by each worker, since making it takes longer than copying it.
  template: [async ({}, use) => {
    const folder = scratch();
    slipway(folder, ["new", join(folder, PLAN), "--sample"]);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  }, { scope: "worker" }],

  application: async ({ start, template }, use) => {
    const files = scratch();
    const plan = join(files, PLAN);
    const running = start === "example" ? await host(files, copy(template, files)) : await host(files);
    await use({ url: running.url, files, plan, slipway: (...args) => slipway(files, args) });
    await running.stop();
    rmSync(files, { recursive: true, force: true });
  },

  page: async ({ page, application, start }, use) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(application.url);
    // Keys that are pressed before the interface stands go nowhere.
    if (start === "example") await page.getByRole("gridcell").first().waitFor({ state: "attached" });
    else await page.getByRole("heading", { level: 1 }).waitFor();
    await use(page);
    if (errors.length > 0) throw new Error(`errors in the page:\n${errors.join("\n")}`);
  },
});

export { expect } from "@playwright/test";

/** The application on `plan`, or with nothing open. */
export async function host(files: string, plan?: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const program = join(programs, "slipway-host");
  const child = spawn(program, [interfaceFolder, files, ...(plan ? [plan] : [])], { env: environment(files), stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<void>((done) => {
    child.once("exit", () => done());
    child.once("error", () => done());
  });
  const url = await firstLine(child, program);
  return {
    url,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

function firstLine(child: ChildProcess, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = "";
    let errors = "";
    child.stdout?.on("data", (data: Buffer) => {
      out += data.toString();
      if (out.includes("\n")) resolve(out.split("\n")[0]!.trim());
    });
    child.stderr?.on("data", (data: Buffer) => (errors += data.toString()));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${program} ended with ${code}: ${errors}`)));
  });
}

/** Bytes that a program may print: all conflicts of a large plan are many. */
const LONGEST = 256 * 1024 * 1024;

/** Runs `slipway` with the clock of the journeys. */
export function slipway(home: string, args: string[]): string {
  return execFileSync(join(programs, "slipway"), args, { encoding: "utf8", env: environment(home), maxBuffer: LONGEST });
}

/** A new empty folder. */
export function scratch(): string {
  const within = process.env.SLIPWAY_SCRATCH ?? tmpdir();
  mkdirSync(within, { recursive: true });
  return mkdtempSync(join(within, "slipway-journey-"));
}

/** The example year in `files`; answers its path. */
function copy(template: string, files: string): string {
  // Beside the file SQLite may keep a journal that belongs to it.
  for (const name of readdirSync(template)) if (name.startsWith(PLAN)) copyFileSync(join(template, name), join(files, name));
  const plan = join(files, PLAN);
  if (!existsSync(plan)) throw new Error(`no example at ${plan}`);
  return plan;
}

function environment(home: string): NodeJS.ProcessEnv {
  return { ...process.env, HOME: home, SLIPWAY_DATA: join(home, ".data"), SLIPWAY_AUTHOR: "Ada", SLIPWAY_NOW: NOW };
}
