// The log as people read it.
import { expect, test } from "./application";
import { field, find, inspector, show } from "./screen";

test("who changed what, when, and what was taken back", async ({ page }) => {
  await find(page, "OUTPORT", /^OUTPORT\b/);
  const name = field(inspector(page), "Name");
  await name.fill("Outage portal 2");
  await name.press("Enter");
  await show(page, "History");
  const list = page.getByRole("list", { name: "History" });
  const newest = list.getByRole("button").first();
  await expect(newest).toContainText("OUTPORT");
  await expect(newest).toContainText("Ada");
  await expect(newest).toContainText("23 Nov 2026, 10:00");
  await newest.click();
  await expect(newest).toHaveAttribute("aria-expanded", "true");
  await expect(list.getByRole("listitem").filter({ hasText: "Outage portal 2" }).first()).toBeVisible();

  await page.keyboard.press("Control+z");
  await expect(list.getByText("Undone", { exact: true }).first()).toBeVisible();
});

test("only what changed one record", async ({ page }) => {
  await find(page, "OUTPORT", /^OUTPORT\b/);
  const name = field(inspector(page), "Name");
  await name.fill("Outage portal 2");
  await name.press("Enter");
  await find(page, "ATH-DESK", /^ATH-DESK\b/);
  await show(page, "History");
  const entries = page.getByRole("list", { name: "History" }).getByRole("button");
  await expect(entries.filter({ hasText: "OUTPORT" })).toHaveCount(1);
  await page.getByRole("checkbox", { name: "Only what changed the selected record" }).check();
  await expect(entries.filter({ hasText: "OUTPORT" })).toHaveCount(0);
});

test("what was done is still there, and can still be undone, after a restart", async ({ page }) => {
  await find(page, "OUTPORT", /^OUTPORT\b/);
  const name = field(inspector(page), "Name");
  await name.fill("Outage portal 2");
  await name.press("Enter");
  await expect(page.getByRole("button", { name: /^Undo: / })).toBeEnabled();
  await page.getByRole("menuitem", { name: "Plan", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Close the plan/ }).click();
  await page.getByRole("button", { name: /^Lindenau Energie/ }).click();
  await expect(page.getByRole("tablist")).toBeVisible();
  await find(page, "OUTPORT", /^OUTPORT\b/);
  await expect(field(inspector(page), "Name")).toHaveValue("Outage portal 2");
  await page.getByRole("button", { name: /^Undo: / }).click();
  await expect(field(inspector(page), "Name")).toHaveValue("Outage portal");
});
