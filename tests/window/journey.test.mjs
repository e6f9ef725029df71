// The journey that must work in the real window: start, the example year, a release dragged into a freeze, undo, export,
// and the same plan again after a restart.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { folder, open, slipway } from "./app.mjs";
import { cell, conflicts, find, nameOf, place, timeline } from "./board.mjs";
import { Key } from "./driver.mjs";

/** How long Q4-2027 lasts: from 28 June, 00:00, to 26 November 2027, 20:00. */
const DAYS = (Date.UTC(2027, 10, 26, 20) - Date.UTC(2027, 5, 28)) / 86_400_000;

test("from the first start to a calendar feed", async (t) => {
  const files = folder("journey");
  const plan = join(files, "Example year 2027.slipway");
  const window = await open({ files });
  try {
    await t.test("the first start makes the example year", async () => {
      await window.click(await window.role("button", "Start with the example year"));
      await window.click(await window.role("button", "Choose a place and create"));
      await timeline(window);
      await window.until(async () => (await window.title()) === "Example year 2027 – Slipway", "the title names the plan");
      assert.ok(existsSync(plan));
    });

    let before;
    await t.test("a release is dragged into the year-end freeze and a conflict appears", async () => {
      await cell(window, "HF-2026.10", "HF-2026.10, ");
      await window.click(await window.role("button", "Year", { exact: true }));
      await find(window, "Q4-2027");
      before = await conflicts(window);
      const release = await cell(window, "Q4-2027", "Q4-2027, ");
      const { x, y, width, height } = await place(window, release);
      // Its middle lies between two of its phases, where only the release itself can be taken.
      const from = { x: x + width / 2, y: y + height / 2 };
      await window.drag(from, { x: from.x + (21 * width) / DAYS, y: from.y }, { hold: true });
      await window.until(() => window.read("() => /\\d+ conflicts? gained/.test(document.body.textContent)"), "the preview tells what clashes");
      await window.drop();
      await window.until(async () => (await conflicts(window)) > before, "more conflicts");
      const moved = async () => nameOf(window, await cell(window, "Q4-2027", "Q4-2027, "));
      await window.until(async () => /17 December 2027.*in conflict$/.test(await moved()), "the bar says so");
      assert.match(checked(files, plan), /The deployment of Q4-2027 .* meets the freeze Year-end freeze/);
    });

    await t.test("undo takes it back", async () => {
      await window.press(Key.Control, "z");
      await window.until(async () => (await conflicts(window)) === before, "as many conflicts as before");
      const name = async () => nameOf(window, await cell(window, "Q4-2027", "Q4-2027, "));
      await window.until(async () => /26 November 2027/.test(await name()), "the bar is where it was");
      assert.doesNotMatch(checked(files, plan), /deployment of Q4-2027/);
    });

    await t.test("the feed is exported", async () => {
      await window.press(Key.Control, "e");
      await window.click(await window.role("button", "Choose a place and export"));
      const feed = join(files, "example-year-2027.ics");
      await window.until(() => existsSync(feed), "the feed lies on disk");
      assert.match(readFileSync(feed, "utf8"), /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
      await window.press(Key.Escape);
    });
  } finally {
    await window.end();
  }

  await t.test("nothing was lost: the log is sound, and the plan opens again from the list", async () => {
    slipway(files, "verify", plan);
    const again = await open({ files });
    try {
      await again.click(await again.role("button", "Example year 2027"));
      await timeline(again);
      await again.role("button", "Redo: ");
    } finally {
      await again.end();
    }
  });
});

/** The conflicts in words, as the command line tells them of the same file. */
function checked(files, plan) {
  return slipway(files, "check", plan, "--fail-on", "never");
}
