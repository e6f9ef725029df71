// A plan with more than ten thousand conflicts stays usable: in groups, counted, the worst first, and few rows at a time.
// What it costs is told, not judged: the figures depend on the machine.
import type { Locator, Page } from "@playwright/test";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, host, scratch, slipway, test } from "./application";
import { conflicts, inspector, tab } from "./screen";

test.use({ start: "nothing" });
test.setTimeout(240_000);

const tree = (page: Page): Locator => page.getByRole("tree", { name: "Conflicts" });
const rows = (page: Page): Locator => tree(page).getByRole("treeitem", { level: 2 });
const groups = (page: Page): Locator => tree(page).getByRole("treeitem", { level: 1 });
/** Rows that are read: one that is on its way says that it is busy. */
const busy = (page: Page): Locator => tree(page).locator("[role=treeitem][aria-busy=true]");
/** The plan of the journey; a larger one may be measured. */
const [RELEASES, BOOKINGS] = (process.env.SLIPWAY_MANY ?? "1000 20000").split(" ") as [string, string];
/** As many nodes as a list has that shows only what is in view. */
const FEW = 200;

/** A year-long exclusive booking on every environment: each other booking of the year clashes with it. */
function crowded(files: string): { plan: string; key: string } {
  const plan = join(files, "crowded.slipway");
  slipway(files, ["generate", plan, "--releases", RELEASES, "--bookings", BOOKINGS, "--seed", "1"]);
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
    const took: string[] = [];
    const timed = async (what: string, work: () => Promise<void>): Promise<void> => {
      const before = Date.now();
      await work();
      took.push(`${what} ${Date.now() - before} ms`);
    };
    await timed("groups", async () => {
      await tab(page, "Conflicts").click();
      await groups(page).first().waitFor({ timeout: 60_000 });
    });

    // All groups at one glance, folded, and their counts are all there are.
    await expect(groups(page)).toHaveCount(new Set(checked.conflicts.map((each) => each.kind)).size);
    await expect(rows(page)).toHaveCount(0);
    expect(await counted(page)).toBe(all);
    // The worst stand first: no group without errors before one with them.
    const errors = await groups(page).evaluateAll((nodes) => nodes.map((node) => node.querySelector(".badge.error") !== null));
    expect(errors).toEqual([...errors].sort((a, b) => Number(b) - Number(a)));

    await timed("a group opened", async () => {
      await groups(page).first().click();
      await rows(page).and(page.locator(":not([aria-busy])")).first().waitFor();
    });
    await expect(busy(page)).toHaveCount(0);
    expect(await tree(page).getByRole("treeitem").count()).toBeLessThan(FEW);
    for (const place of [1, 0.5, 0.25]) {
      await tree(page).evaluate((node, part) => (node.scrollTop = node.scrollHeight * part), place);
      await expect(busy(page)).toHaveCount(0);
      expect(await tree(page).getByRole("treeitem").count()).toBeLessThan(FEW);
    }

    // By words: one environment of many. What was folded open stays open.
    const said = page.getByText(/^[\d,]+ conflicts?$/);
    const narrow = async (words: string): Promise<void> => {
      const before = await said.innerText();
      await page.getByRole("searchbox", { name: "Filter" }).fill(words);
      await said.and(page.locator(":visible")).filter({ hasNotText: before }).waitFor({ timeout: 60_000 });
    };
    // The first word makes the sentences of all; the next ones find them made.
    await timed("a first word", () => narrow(key.slice(0, -1)));
    await timed("a longer one", () => narrow(key));
    expect(await counted(page)).toBeLessThan(all / 10);
    await expect(rows(page).first()).toContainText(key);

    // To the place and its facts.
    await timed("a card", async () => {
      await rows(page).first().click();
      await inspector(page).getByRole("region", { name: /^Conflict: / }).getByRole("listitem").first().waitFor({ timeout: 60_000 });
    });
    console.log(`${all} conflicts: ${took.join(", ")}`);
  } finally {
    await running.stop();
    rmSync(files, { recursive: true, force: true });
  }
});
