// The journey that must work in the real window: start, the example year, a release dragged into a freeze, undo, export,
// and the same plan again after a restart.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { folder, open, slipway } from "./app.mjs";
import { cell, conflicts, find, nameOf, place, timeline } from "./board.mjs";
import { Key } from "./driver.mjs";

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
      await window.click(await window.role("button", "Quarter", { exact: true }));
      await find(window, "T27.16");
      before = await conflicts(window);
      const release = await cell(window, "T27.16", "T27.16, ");
      const [testing, staging] = [await place(window, await cell(window, "T27.16", "Integration test, ")), await place(window, await cell(window, "T27.16", "Staging, "))];
      // Between Friday's end and Monday lie two days on which only the release itself can be taken.
      const gap = staging.x - (testing.x + testing.width);
      const from = { x: testing.x + testing.width + gap / 2, y: testing.y + testing.height / 2 };
      await window.drag(from, { x: from.x + 21 * (gap / 2), y: from.y }, { hold: true });
      await window.until(() => window.read("() => /\\d+ conflicts? gained/.test(document.body.textContent)"), "the preview tells what clashes");
      await window.drop();
      await window.until(async () => (await conflicts(window)) > before, "more conflicts");
      await window.until(async () => /25 November 2027.*in conflict$/.test(await nameOf(window, await cell(window, "T27.16", "T27.16, "))), "the bar says so");
      assert.ok(release);
      assert.match(checked(plan), /T27\.16/);
    });

    await t.test("undo takes it back", async () => {
      await window.press(Key.Control, "z");
      await window.until(async () => (await conflicts(window)) === before, "as many conflicts as before");
      assert.match(await nameOf(window, await cell(window, "T27.16", "T27.16, ")), /4 November 2027/);
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
function checked(plan) {
  return slipway(join(plan, ".."), "check", plan, "--fail-on", "never");
}
