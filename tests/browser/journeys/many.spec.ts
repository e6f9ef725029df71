// A plan with more than ten thousand conflicts stays usable: in groups, counted, the worst first, and few rows at a time.
// What it costs is told, not judged: the figures depend on the machine.
import type { Locator, Page } from "@playwright/test";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, host, scratch, slipway, test } from "./application";
import { conflicts, inspector, show } from "./screen";

test.use({ start: "nothing" });
test.setTimeout(240_000);

const tree = (page: Page): Locator => page.getByRole("tree", { name: "Conflicts" });
const rows = (page: Page): Locator => tree(page).getByRole("treeitem", { level: 2 });
const groups = (page: Page): Locator => tree(page).getByRole("treeitem", { level: 1 });
/** Rows that are read: one that is on its way says that it is busy. */
const busy = (page: Page): Locator => tree(page).locator("[role=treeitem][aria-busy=true]");
/** As many nodes as a list has that shows only what is in view. */
const FEW = 200;

/** A year-long exclusive booking on every environment: each other booking of the year clashes with it. */
function crowded(files: string): { plan: string; key: string } {
  const plan = join(files, "crowded.slipway");
  slipway(files, ["generate", plan, "--releases", "1000", "--bookings", "20000", "--seed", "1"]);
  const found = JSON.parse(slipway(files, ["show", plan, "environments", "--json"])) as { id: string; key: string }[];
  const commands = found.map(({ id }, n) => JSON.stringify({
    do: "add", record: `booking:01a1fd1e-9000-7000-8000-${(n + 1).toString(16).padStart(12, "0")}`,
    fields: { environment: id, start: "2027-01-01", end: "2027-12-31", mode: "exclusive", status: "approved", purpose: "Move of the data centre" },
  }));
  const file = join(files, "crowd.jsonl");
  writeFileSync(file, `${commands.join("\n")}\n`);
  slipway(files, ["apply", plan, file, "--quiet"]);
  return { plan, key: found.at(-1)!.key };
}

/** How many conflicts the heads of all groups add up to. */
async function counted(page: Page): Promise<number> {
  const badges = await groups(page).locator(".badge").allInnerTexts();
  return badges.reduce((sum, text) => sum + Number(text.replaceAll(",", "")), 0);
}

test("ten thousand conflicts are grouped, counted and read in pages", async ({ page }) => {
  const files = scratch();
  const { plan, key } = crowded(files);
  const checked = JSON.parse(slipway(files, ["check", plan, "--json", "--fail-on", "never"])) as { conflicts: { kind: string; severity: string }[] };
  const all = checked.conflicts.length;
  expect(all).toBeGreaterThan(10_000);
  const running = await host(files, plan);
  try {
    await page.goto(running.url);
    await expect(page.getByRole("gridcell").first()).toBeAttached({ timeout: 120_000 });
    expect(await conflicts(page)).toBe(all);
    const before = Date.now();
    await show(page, "Conflicts");
    await expect(groups(page).first()).toBeVisible({ timeout: 60_000 });
    const listed = Date.now() - before;

    // All groups at one glance, folded, and their counts are all there are.
    await expect(groups(page)).toHaveCount(new Set(checked.conflicts.map((each) => each.kind)).size);
    await expect(rows(page)).toHaveCount(0);
    expect(await counted(page)).toBe(all);
    // The worst stand first: no group without errors before one with them.
    const errors = await groups(page).evaluateAll((nodes) => nodes.map((node) => node.querySelector(".badge.error") !== null));
    expect(errors).toEqual([...errors].sort((a, b) => Number(b) - Number(a)));

    await groups(page).first().click();
    await expect(rows(page).first()).toBeVisible();
    await expect(busy(page)).toHaveCount(0);
    expect(await tree(page).getByRole("treeitem").count()).toBeLessThan(FEW);
    for (const place of [1, 0.5, 0.25]) {
      await tree(page).evaluate((node, part) => (node.scrollTop = node.scrollHeight * part), place);
      await expect(busy(page)).toHaveCount(0);
      expect(await tree(page).getByRole("treeitem").count()).toBeLessThan(FEW);
    }

    // By words: one environment of many. What was folded open stays open.
    const narrowed = Date.now();
    await page.getByRole("searchbox", { name: "Filter" }).fill(key);
    await expect.poll(() => counted(page)).toBeLessThan(all / 10);
    const searched = Date.now() - narrowed;
    console.log(`${all} conflicts, debug build: groups after ${listed} ms, narrowed by a word after ${searched} ms`);
    await expect(rows(page).first()).toContainText(key);

    // To the place and its facts.
    await rows(page).first().click();
    await expect(inspector(page).getByRole("region", { name: /^Conflict: / }).getByRole("listitem").first()).toBeVisible({ timeout: 60_000 });
  } finally {
    await running.stop();
    rmSync(files, { recursive: true, force: true });
  }
});
