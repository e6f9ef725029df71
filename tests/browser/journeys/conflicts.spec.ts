// From the list of conflicts to the facts, to the place, to a decision.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./application";
import { environments, field, inspector, show, tab, timeline, type View } from "./screen";

const tree = (page: Page): Locator => page.getByRole("tree", { name: "Conflicts" });
const card = (page: Page): Locator => inspector(page).getByRole("region", { name: /^Conflict: / });

/** How many conflicts the tab says there are. */
const told = async (page: Page): Promise<number> => Number(/\d+$/.exec((await tab(page, "Conflicts").innerText()).trim())?.[0]);
/** That the list holds so many. */
const listed = (page: Page, count: number): Locator => page.getByText(`${count} ${count === 1 ? "conflict" : "conflicts"}`, { exact: true });

/** Narrows the list, and waits until it is. */
async function narrow(page: Page, words: string): Promise<void> {
  const all = await told(page);
  await page.getByRole("searchbox", { name: "Filter" }).fill(words);
  await expect(listed(page, all)).toBeHidden();
}

/** Goes to the list, and waits for it: nobody walks a list before there is one. */
async function list(page: Page): Promise<void> {
  await show(page, "Conflicts");
  await expect(tree(page).getByRole("treeitem", { level: 2 }).first()).toBeVisible();
  await expect(tree(page).locator("[aria-busy=true]")).toHaveCount(0);
}

test.beforeEach(({ page }) => list(page));

test("all kinds are listed, each with its count, and the sum agrees with the tab", async ({ page, application }) => {
  const checked = JSON.parse(application.slipway("check", application.plan, "--json", "--fail-on", "never")) as { conflicts: { kind: string }[] };
  await expect(listed(page, checked.conflicts.length)).toBeVisible();
  expect(await told(page)).toBe(checked.conflicts.length);
  await page.getByRole("button", { name: "Fold all groups", exact: true }).click();
  await expect(tree(page).getByRole("treeitem", { expanded: false })).toHaveCount(new Set(checked.conflicts.map((each) => each.kind)).size);
  await expect(tree(page).getByRole("treeitem", { expanded: true })).toHaveCount(0);
});

test("warnings and errors apart, and words", async ({ page }) => {
  const all = await told(page);
  await page.getByRole("radiogroup", { name: "Severity" }).getByRole("radio", { name: /warning/ }).click();
  await expect(listed(page, all)).toBeHidden();
  await page.getByRole("radiogroup", { name: "Severity" }).getByRole("radio", { name: "All" }).click();
  await narrow(page, "TRN-FIELD");
  await expect(page.getByText(/^1 conflict$/)).toBeVisible();
});

test("a click leads to the place, and the card tells the facts", async ({ page }) => {
  await narrow(page, "PERF-BILL");
  await tree(page).getByRole("treeitem", { level: 2 }).first().click();
  await expect(tab(page, "Environments")).toHaveAttribute("aria-selected", "true");
  await expect(environments(page).getByRole("gridcell", { name: /^(BILL-CLOUD|TARIFF-ENG), .*in conflict/ }).first()).toBeVisible();
  expect(await card(page).getByRole("listitem").count()).toBeGreaterThanOrEqual(2);
  await card(page).getByRole("button", { name: /PERF-BILL/ }).first().click();
  await expect(inspector(page).getByRole("heading", { level: 2 }).filter({ hasText: "PERF-BILL" })).toBeVisible();
  await expect(card(page)).toBeVisible();
});

test("each conflict has facts, a rule and a place, by keys alone", async ({ page }) => {
  const boards: Partial<Record<View, (page: Page) => Locator>> = { Timeline: timeline, Environments: environments };
  await tree(page).focus();
  const seen = new Set<string>();
  for (let left = 400; left > 0; left--) {
    const before = await tree(page).getAttribute("aria-activedescendant");
    await page.keyboard.press("ArrowDown");
    const now = await tree(page).getAttribute("aria-activedescendant");
    if (now === before) break;
    const row = tree(page).getByRole("treeitem", { selected: true });
    if ((await row.count()) === 0) continue;
    await expect(card(page).getByRole("listitem").first()).toBeVisible();
    seen.add(await row.innerText());
  }
  expect(seen.size).toBe(await told(page));
  await page.keyboard.press("Enter");
  await expect(tab(page, "Conflicts")).toHaveAttribute("aria-selected", /true|false/);
  const view = (await page.getByRole("tab", { selected: true }).innerText()).split(/\s/)[0] as View;
  const board = boards[view];
  if (board) await expect(board(page)).toBeVisible();
});

test("a decision needs its names and reasons, and then stands on the conflict", async ({ page, application }) => {
  await narrow(page, "TRN-FIELD");
  await tree(page).getByRole("treeitem", { level: 2 }).first().click();
  await card(page).getByRole("button", { name: "Decide" }).click();
  const dialog = page.getByRole("dialog", { name: /^Decide: / });
  await dialog.getByRole("radio", { name: "Waive" }).click();
  await dialog.getByRole("button", { name: "Record the decision" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Say who answers for it.");
  await dialog.getByLabel("Who answers for it").fill("Ada Lovelace");
  await dialog.getByLabel("Second name").fill("Ada Lovelace");
  await dialog.getByLabel("Until").fill("2027-06-30");
  await dialog.getByLabel("Reason").fill("Both classes fit into the hall.");
  await dialog.getByRole("button", { name: "Record the decision" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("The two names must be different people.");
  await dialog.getByLabel("Second name").fill("Grace Hopper");
  await dialog.getByRole("button", { name: "Record the decision" }).click();
  await expect(dialog).toBeHidden();
  await expect(card(page).getByRole("heading", { name: "Decided" })).toBeVisible();
  // A decision hides nothing: the conflict is still told.
  expect(application.slipway("check", application.plan, "--json", "--fail-on", "never")).toContain("TRN-FIELD");
  await page.keyboard.press("Control+z");
  await expect(card(page).getByRole("heading", { name: "Decided" })).toBeHidden();
});

test("what is solved goes from the list", async ({ page }) => {
  const before = await told(page);
  await narrow(page, "T27.09");
  await tree(page).getByRole("treeitem", { level: 2 }).first().click();
  await expect(card(page)).toBeVisible();
  const deploy = field(inspector(page), "Deployment");
  await deploy.fill("2027-06-30 18:00");
  await deploy.press("Enter");
  await expect.poll(() => told(page)).toBeLessThan(before);
  await expect(card(page)).toBeHidden();
});

test("a pick goes with its conflict, and the cursor stays where it was", async ({ page }) => {
  const all = await told(page);
  await narrow(page, "T27.09");
  await tree(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page.getByText("1 conflict picked", { exact: true })).toBeVisible();
  await tree(page).getByRole("treeitem", { level: 2 }).first().click();
  const deploy = field(inspector(page), "Deployment");
  await deploy.fill("2027-06-30 18:00");
  await deploy.press("Enter");
  await expect.poll(() => told(page)).toBeLessThan(all);
  await list(page);
  await expect(page.getByText("1 conflict picked", { exact: true })).toBeHidden();

  // Of a group that stands further up after a decision, the same row is the current one.
  await expect(listed(page, await told(page))).toBeVisible();
  const current = (): Promise<string> => tree(page).evaluate((node) => document.getElementById(node.getAttribute("aria-activedescendant") ?? "")?.innerText ?? "");
  await tree(page).focus();
  const began = await current();
  await page.keyboard.press("End");
  await expect.poll(current).not.toBe(began);
  const stood = await current();
  expect(stood).not.toBe("");
  await page.keyboard.press("Control+z");
  await expect(listed(page, all)).toBeVisible();
  await expect.poll(current).toBe(stood);
});

test("what is accepted stands apart, with its owner and history, and one undo takes back a decision about several", async ({ page }) => {
  const all = await told(page);
  await tree(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page.getByText("2 conflicts picked", { exact: true })).toBeVisible();
  await page.keyboard.press("d");
  const dialog = page.getByRole("dialog", { name: "Decide: 2 conflicts" });
  await dialog.getByRole("radio", { name: "Accept until" }).click();
  await dialog.getByLabel("Who answers for it").fill("Ada Lovelace");
  await dialog.getByLabel("Reason").fill("Known, and watched.");
  await dialog.getByLabel("Until").fill("2026-11-01");
  await dialog.getByRole("button", { name: "Record the decision" }).click();
  await expect(dialog.getByRole("alert")).toContainText("must lie after");
  await dialog.getByLabel("Until").fill("2027-11-01");
  await dialog.getByRole("button", { name: "Record the decision" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => told(page)).toBe(all - 2);
  await expect(listed(page, all - 2)).toBeVisible();
  const that = page.getByRole("radiogroup", { name: "Which conflicts" });
  await that.getByRole("radio", { name: "Accepted or waived (2)" }).click();
  await expect(listed(page, 2)).toBeVisible();
  const rows = tree(page).getByRole("treeitem", { level: 2 });
  await expect(rows.filter({ hasText: "Accepted" }).filter({ hasText: "Ada Lovelace" })).toHaveCount(2);
  await tree(page).focus();
  await page.keyboard.press("End");
  await expect(card(page).getByText("Owner: Ada Lovelace")).toBeVisible();
  await expect(card(page).getByRole("listitem").filter({ hasText: "Known, and watched." })).toContainText("23 Nov 2026");
  await page.keyboard.press("Control+z");
  await expect.poll(() => told(page)).toBe(all);
});

test("all that one freeze meets is listed together", async ({ page }) => {
  const all = await told(page);
  await page.getByRole("radiogroup", { name: "Group by" }).getByRole("radio", { name: "Rule" }).click();
  const group = tree(page).getByRole("treeitem", { level: 1 }).filter({ hasText: /freeze/i }).first();
  await expect(group).toBeVisible();
  await page.getByRole("button", { name: "Fold all groups", exact: true }).click();
  await expect(tree(page).getByRole("treeitem", { level: 2 })).toHaveCount(0);
  await group.click();
  await expect(tree(page).getByRole("treeitem", { level: 2 }).first()).toBeVisible();
  for (const by of ["Release", "Environment", "Owner"]) {
    await page.getByRole("radiogroup", { name: "Group by" }).getByRole("radio", { name: by }).click();
    await expect(tree(page).getByRole("treeitem", { level: 1 }).first()).toBeVisible();
    await expect(listed(page, all)).toBeVisible();
  }
});
