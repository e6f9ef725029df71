// The pictures of docs/screenshots, taken of the real window on the example year.
//
// Invariant: nothing on them is made up or retouched: what a person sees who does the same.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { example, folder, open } from "./app.mjs";
import { cell, timeline } from "./board.mjs";

const out = process.env.SLIPWAY_PICTURES;

test("pictures", async () => {
  mkdirSync(out, { recursive: true });
  const files = folder("pictures");
  const window = await open({ plan: example(files), files });
  const shot = async (name) => {
    // The pointer out of the way of tooltips, and the last frame painted.
    await window.hover({ x: 720, y: 10 });
    await sleep(1_000);
    window.screenshot(join(out, `${name}.png`));
  };
  try {
    await timeline(window);
    await cell(window, "ISU-EHP", "Build");
    await inspector(window);
    await shot("timeline");

    await choose(window, "tab", "Environments");
    await window.role("treegrid", "Environment board");
    await shot("environments");

    await choose(window, "tab", "Conflicts");
    await conflict(window, "SIT2 takes 3 shared bookings");
    await choose(window, "button", "Month");
    await choose(window, "button", "Show the place");
    await shot("conflict");

    await choose(window, "menuitem", "View");
    await choose(window, "menuitemcheckbox", "Dark theme");
    await choose(window, "tab", "Conflicts");
    await conflict(window, "RDSP3 SIT starts on");
    await choose(window, "button", "Quarter");
    await choose(window, "button", "Show the place");
    await shot("dark");
  } finally {
    await window.end();
  }
});

const choose = async (window, role, name) => window.click(await window.role(role, name));
/** Opens the inspector, or closes it. */
const inspector = (window) => choose(window, "button", "Inspector");
/** Finds a conflict among all that are listed, and goes to it. */
async function conflict(window, words) {
  const filter = await window.role("textbox", "Filter");
  await window.clear(filter);
  await window.type(filter, words);
  await window.until(async () => (await window.roles("treeitem")).length === 2, "one group with one conflict");
  await choose(window, "treeitem", words);
}
