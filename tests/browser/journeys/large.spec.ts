// A plan of 2,000 releases and 20,000 bookings. What it costs is told, not judged: the figures depend on the machine.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, host, scratch, slipway, test } from "./application";
import { conflicts, environments, find, inspector, show, timeline } from "./screen";

test.use({ start: "nothing" });
test.setTimeout(240_000);

test("opens, scrolls, finds and moves", async ({ page }) => {
  const files = scratch();
  const plan = join(files, "large.slipway");
  slipway(files, ["generate", plan, "--releases", "2000", "--bookings", "20000", "--seed", "1"]);
  const running = await host(files, plan);
  try {
    const start = Date.now();
    await page.goto(running.url);
    await expect(timeline(page).getByRole("gridcell").first()).toBeAttached({ timeout: 120_000 });
    const opened = Date.now() - start;
    expect(await conflicts(page)).toBeGreaterThan(0);

    await timeline(page).getByRole("rowheader").nth(1).focus();
    const before = Date.now();
    await page.keyboard.press("Control+End");
    const last = timeline(page).getByRole("rowheader").and(page.getByRole("rowheader")).last();
    await expect(last).toBeVisible();
    const jumped = Date.now() - before;
    const frames = await frameCost(page);
    await show(page, "Environments");
    await expect(environments(page).getByRole("gridcell").first()).toBeAttached({ timeout: 60_000 });
    await show(page, "Timeline");
    console.log(`2,000 releases, 20,000 bookings, debug build: opened in ${opened} ms, to the end in ${jumped} ms, ${frames.toFixed(1)} ms between frames while scrolling`);
    await find(page, "1", /./);
    await expect(inspector(page).getByRole("heading", { level: 2 })).toBeVisible();
  } finally {
    await running.stop();
    rmSync(files, { recursive: true, force: true });
  }
});

/** Milliseconds from frame to frame while the wheel turns. */
async function frameCost(page: import("@playwright/test").Page): Promise<number> {
  const area = (await timeline(page).boundingBox())!;
  await page.mouse.move(area.x + area.width / 2, area.y + area.height / 2);
  await page.evaluate(() => {
    const seen = (window as unknown as { frames: number[] }).frames = [];
    const look = (at: number): void => {
      seen.push(at as never);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, turn % 20 < 10 ? -400 : 400);
    await page.waitForTimeout(16);
  }
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return (frames.at(-1)! - frames[0]!) / Math.max(1, frames.length - 1);
}
