// The pictures of docs/screenshots, taken of the real window on the example year.
//
// Invariant: nothing on them is made up or retouched: what a person sees who does the same.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { example, folder, open } from "./app.mjs";
import { find, timeline } from "./board.mjs";

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
    await press(window, "Quarter");
    await find(window, "Q2-2027");
    await shot("timeline");

    await window.click(await window.role("tab", "Conflicts"));
    await choose(window, "treeitem", "Q2-2027-DR");
    await shot("conflict");

    await window.click(await window.role("tab", "Environments"));
    await press(window, "Month");
    await find(window, "Q2-2027-DR");
    await shot("environments");

    await window.click(await window.role("menuitem", "View", { exact: true }));
    await window.click(await window.role("menuitemcheckbox", "Dark theme"));
    await window.click(await window.role("tab", "Timeline"));
    await press(window, "Year");
    await shot("dark");
  } finally {
    await window.end();
  }
});

const press = async (window, name) => window.click(await window.role("button", name, { exact: true }));
const choose = async (window, role, name) => window.click(await window.role(role, name));
