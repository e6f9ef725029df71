// Cadences and templates: what a new holiday or a changed template would do is shown first, and done only when asked for.
import { expect, test } from "./application";
import { field, find, inspector, lookAt, show, status } from "./screen";
import type { Page } from "@playwright/test";

const messages = (page: Page) => page.getByRole("status");

async function addHoliday(page: Page, name: string, day: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "All actions" }).getByRole("combobox").fill("New window rule");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: /^New window/ });
  await field(dialog, "Name").fill(name);
  await field(dialog, "First period starts").fill(day);
  await field(dialog, "First period ends").fill(day);
  await field(dialog, "Kind").selectOption({ label: "Holiday" });
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(dialog).toBeHidden();
}

test("a new holiday says which slots would move, and drawing moves them with one undo", async ({ page }) => {
  await addHoliday(page, "Bridge day", "2027-04-28");
  const hint = messages(page).filter({ hasText: "one slot would change" });
  await expect(hint).toBeVisible();
  await hint.getByRole("button", { name: "Look…" }).click();

  const dialog = page.getByRole("dialog", { name: "Draw a cadence" });
  const row = dialog.getByRole("row").filter({ hasText: "T27.06" });
  await expect(row).toContainText("Move one day earlier");
  await expect(row).toContainText("Bridge day");
  const locked = dialog.getByRole("row").filter({ hasText: "T27.17" });
  await expect(locked).toContainText("Year-end freeze");
  await expect(locked).toContainText("Locked, stays");
  await expect(dialog.getByRole("row").filter({ hasText: "T27.05" })).toContainText("Stays");
  await dialog.getByRole("button", { name: "Draw: one change" }).click();
  await expect(dialog).toBeHidden();
  await expect(status(page)).toHaveText(/^Saved: Draw the cadence/);

  await lookAt(page, "T27.06");
  const deploy = field(inspector(page), "Deployment");
  await expect(deploy).toHaveValue("2027-04-27 19:00");
  await page.keyboard.press("Control+z");
  await expect(deploy).toHaveValue("2027-04-28 19:00");
});

test("a cadence is made with a form, and draws its releases", async ({ page }) => {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "All actions" }).getByRole("combobox").fill("New cadence");
  await page.keyboard.press("Enter");
  const made = page.getByRole("dialog", { name: "New cadence" });
  await field(made, "Key").fill("FIX");
  await field(made, "Name").fill("Fix days");
  await field(made, "Template").fill("emergency");
  await made.getByRole("option", { name: /^emergency/ }).click();
  await field(made, "First day").fill("2027-02-01");
  await field(made, "Last day").fill("2027-03-31");
  const weeks = made.getByRole("group", { name: "Recurrence by weeks" });
  await weeks.getByLabel("Every").fill("2");
  await weeks.getByLabel("Every").blur();
  await weeks.getByRole("checkbox", { name: "Thu" }).check();
  await expect(field(made, "Recurrence")).toHaveValue("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH");
  await field(made, "Key of each release").fill("FIX-{nn}");
  await field(made, "Name of each release").fill("Fix day {n}");
  await made.getByRole("button", { name: "Create" }).click();
  await expect(made).toBeHidden();

  await inspector(page).getByRole("button", { name: "Draw…" }).click();
  const dialog = page.getByRole("dialog", { name: "Draw a cadence" });
  await expect(dialog.getByText("4 new, 0 moved, 0 removed")).toBeVisible();
  await expect(dialog.getByRole("row").filter({ hasText: "FIX-01" })).toContainText("Thu 4 February 2027");
  await dialog.getByRole("button", { name: "Draw: 4 changes" }).click();
  await expect(dialog).toBeHidden();
  await find(page, "FIX-03", /^FIX-03\b/);
  await expect(field(inspector(page), "Deployment")).toHaveValue("2027-03-04 20:00");
});

test("a recurrence without a single day is refused at its field, with the reason", async ({ page }) => {
  await show(page, "Tables");
  const panel = page.getByRole("tabpanel", { name: "Tables" });
  await panel.getByRole("navigation", { name: "Tables" }).getByRole("button", { name: "Cadences" }).click();
  await panel.getByRole("grid", { name: "Cadences" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText("DIG-TRAIN");
  const rule = field(inspector(page), "Recurrence");
  await rule.fill("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30");
  await rule.press("Enter");
  await expect(inspector(page).getByRole("alert")).toContainText("there is no day that fits it");
  await expect(status(page)).toHaveText("Saved");
});

test("a changed template is applied to the releases that somebody picks, and to no other", async ({ page }) => {
  await find(page, "Release train", /train/);
  const criteria = inspector(page).getByRole("group", { name: "Criteria" });
  const threshold = criteria.getByRole("textbox", { name: /Threshold/ }).first();
  await threshold.fill("99.5");
  await threshold.press("Enter");
  await expect(status(page)).toHaveText(/^Saved: /);
  const hint = messages(page).filter({ hasText: "releases that follow it differ now" });
  await hint.getByRole("button", { name: "Look…" }).click();

  const dialog = page.getByRole("dialog", { name: "Apply template changes" });
  const list = dialog.getByRole("list", { name: "Releases that differ" });
  await expect(list.getByText(/T27\.02 .*Threshold.*98.*99\.5/).first()).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Apply", exact: true })).toBeDisabled();
  await list.getByRole("checkbox", { name: /^T27\.02/ }).check();
  await list.getByRole("checkbox", { name: /^T27\.03/ }).check();
  await dialog.getByRole("button", { name: "Apply to 2 releases" }).click();
  await expect(dialog).toBeHidden();

  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "All actions" }).getByRole("combobox").fill("Apply template changes");
  await page.keyboard.press("Enter");
  await dialog.getByRole("combobox", { name: "Template" }).selectOption({ label: "train · Release train" });
  await expect(list.getByRole("checkbox", { name: /^T27\.04/ })).toBeVisible();
  await expect(list.getByText(/T27\.02 .*Threshold/)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: /^Redo: / })).toBeEnabled();
});
