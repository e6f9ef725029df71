// Starts the application that was built, on a plan of its own, with folders of its own.
//
// Invariant: no run sees what another left behind, and nothing of the person's own folders is touched.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { start } from "./driver.mjs";

const root = resolve(import.meta.dirname, "../..");
const programs = process.env.SLIPWAY_PROGRAMS ?? join(root, "target/debug");
const scratch = process.env.SLIPWAY_SCRATCH ?? join(root, "target/xtask/window");

/** The day on which the journeys take place: the example year lies ahead of it. */
const NOW = "2026-11-23T09:00:00Z";

/** A fresh folder for the test of this name. */
export function folder(name) {
  const path = join(scratch, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}

/** Runs `slipway` at home in `home` and answers what it printed. */
export function slipway(home, ...args) {
  return execFileSync(join(programs, "slipway"), args, { encoding: "utf8", env: environment(home) });
}

/** Makes the example year in `folder` and answers its path. */
export function example(folder) {
  const plan = join(folder, "example-2027.slipway");
  slipway(folder, "new", plan, "--sample");
  return plan;
}

/** Opens the window on `plan`, or on none. Files that are asked for are those of the suggested name in `files`. */
export async function open({ plan, files, env = {} }) {
  const binary = join(programs, "slipway-desktop");
  if (!existsSync(binary)) throw new Error(`not built: ${binary}`);
  return start({ binary, args: plan ? [plan] : [], env: { ...environment(files), SLIPWAY_FILES: files, ...env } });
}

function environment(home) {
  return {
    ...process.env,
    HOME: home,
    XDG_CACHE_HOME: join(home, "cache"),
    XDG_CONFIG_HOME: join(home, "config"),
    XDG_DATA_HOME: join(home, "data"),
    SLIPWAY_DATA: join(home, "slipway"),
    SLIPWAY_AUTHOR: "Ada",
    SLIPWAY_NOW: NOW,
  };
}
