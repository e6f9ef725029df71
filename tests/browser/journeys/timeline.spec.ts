// The year as a timeline: to read, to move with the pointer, to move with keys.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./application";
import { bar, box, conflicts, drag, inspector, laneOf, lookAt, status, timeline } from "./screen";

test("lanes by portfolio, system and kind", async ({ page }) => {
  const board = timeline(page);
  await expect(board.getByRole("rowheader", { name: "Customer & Billing, 9 lanes, in conflict" })).toBeVisible();
  const group = page.getByRole("radiogroup", { name: "Group by" });
  await group.getByRole("radio", { name: "Kind" }).click();
  await expect(board.getByRole("rowheader", { name: /^Enterprise, 4 lanes/ })).toBeVisible();
  await group.getByRole("radio", { name: "System" }).click();
  await expect(board.getByRole("rowheader", { name: /^Enterprise, 4 lanes/ })).toBeHidden();
  await group.getByRole("radio", { name: "Portfolio" }).click();
});

test("freezes and holidays stand over all lanes, today is marked", async ({ page }) => {
  const periods = timeline(page).getByRole("row", { name: /^Freezes and holidays/ });
  await expect(periods.getByRole("gridcell", { name: "Year-end freeze" }).first()).toBeAttached();
  await expect(page.getByRole("contentinfo")).toContainText("23 Nov 2026");
});

test("a group folds and says so", async ({ page }) => {
  const board = timeline(page);
  await page.getByRole("radiogroup", { name: "Group by" }).getByRole("radio", { name: "Kind" }).click();
  const head = board.getByRole("row", { name: /^Enterprise, 4 lanes/ });
  await expect(head).toHaveAttribute("aria-expanded", "true");
  await expect(laneOf(board, "Q1-2027")).toBeAttached();
  await head.getByRole("rowheader").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(head).toHaveAttribute("aria-expanded", "false");
  await expect(laneOf(board, "Q1-2027")).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await expect(laneOf(board, "Q1-2027")).toBeAttached();
});

test("a conflict is told on its bar and leads to its facts", async ({ page }) => {
  const lane = await lookAt(page, "GIS-11", { record: "GIS-11 SIT" });
  const sit = bar(lane, /^SIT, .*in conflict$/);
  await sit.focus();
  await page.keyboard.press("Enter");
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText("SIT");
  await inspector(page).getByRole("region", { name: "Conflicts" }).getByRole("button").first().click();
  await expect(inspector(page).getByRole("region", { name: /^Conflict: / }).getByRole("listitem").first()).toBeVisible();
});

test("a release is dragged: the preview tells what clashes, one undo takes it back, redo brings it again", async ({ page, application }) => {
  const before = await conflicts(page);
  const { release, grip, day } = await grasp(page);
  const name = await release.getAttribute("aria-label");
  await drag(page, grip, { x: 21 * day }, true);
  const preview = page.getByText(/^\d+ conflicts? gained$/);
  await expect(preview).toBeVisible();
  await page.mouse.up();
  await expect(preview).toBeHidden();

  await expect(status(page)).toHaveText(/^Saved: .*Q4-2027/);
  await expect.poll(() => conflicts(page)).toBeGreaterThan(before);
  await expect(release).toHaveAttribute("aria-label", /Mon 19 July 2027.* to Fri 17 December 2027 20:00, .*in conflict$/);
  const gained = await conflicts(page);

  await page.keyboard.press("Control+z");
  await expect(release).toHaveAttribute("aria-label", name!);
  await expect.poll(() => conflicts(page)).toBe(before);
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => conflicts(page)).toBe(gained);
  application.slipway("verify", application.plan);
});

test("a drag is given up with Escape and nothing was written", async ({ page }) => {
  const saved = await status(page).innerText();
  const { release, grip, day } = await grasp(page);
  const name = await release.getAttribute("aria-label");
  await drag(page, grip, { x: 21 * day }, true);
  const preview = page.getByText(/^\d+ conflicts? gained$/);
  await expect(preview).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(preview).toBeHidden();
  await page.mouse.up();
  await expect(release).toHaveAttribute("aria-label", name!);
  await expect(status(page)).toHaveText(saved);
});

test("a phase is moved and its end drawn out", async ({ page }) => {
  const lane = await lookAt(page, "CRM-360", { record: "CRM-360 SIT" });
  const sit = bar(lane, /^SIT, /);
  const { x, y, width, height } = await box(sit);
  const day = width / 19;
  // To the left: close to the right edge of the board a drag scrolls for as long as it lasts.
  await expect(sit).toHaveAttribute("aria-label", /12 April 2027 to .*30 April 2027/);
  await drag(page, { x: x + width / 2, y: y + height / 2 }, { x: -2 * day });
  await expect(sit).toHaveAttribute("aria-label", /10 April 2027 to .*28 April 2027/);
  await expect(status(page)).toHaveText(/^Saved: /);

  const moved = await box(sit);
  // At its corner: in the middle of the edge stands the gate that the phase ends with.
  await drag(page, { x: moved.x + moved.width - 2, y: moved.y + 2 }, { x: 3 * day });
  await expect(sit).toHaveAttribute("aria-label", /10 April 2027 to .*1 May 2027/);
  await page.keyboard.press("Control+z");
  await expect(sit).toHaveAttribute("aria-label", /10 April 2027 to .*28 April 2027/);
  await page.keyboard.press("Control+z");
  await expect(sit).toHaveAttribute("aria-label", /12 April 2027 to .*30 April 2027/);
});

test("by keys alone: a phase is moved, each step is said, Enter keeps it", async ({ page }) => {
  const lane = await lookAt(page, "CRM-360", { record: "CRM-360 SIT" });
  const sit = bar(lane, /^SIT, /);
  await sit.focus();
  await page.keyboard.press("m");
  await expect(page.getByText("Arrow keys move by a day")).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await expect(said(page, "13 April to 1 May")).toBeAttached();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(said(page, "20 April to 8 May")).toBeAttached();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(said(page, "20 April to 9 May")).toBeAttached();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Moved to 20 April to 9 May.")).toBeAttached();
  await expect(sit).toHaveAttribute("aria-label", /20 April 2027 to .*9 May 2027/);
  await expect(sit).toBeFocused();
});

test("by keys alone: Escape puts a bar back where it was", async ({ page }) => {
  const lane = await lookAt(page, "CRM-360", { record: "CRM-360 SIT" });
  const sit = bar(lane, /^SIT, /);
  await sit.focus();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Back at 12 April to 30 April")).toBeAttached();
  await expect(sit).toHaveAttribute("aria-label", /12 April 2027 to .*30 April 2027/);
  await expect(status(page)).toHaveText("Saved");
});

test("arrows walk along a lane and across lanes; c goes to the next conflict", async ({ page }) => {
  const lane = await lookAt(page, "CRM-360", { record: "CRM-360 SIT" });
  await bar(lane, /^SIT, /).focus();
  await page.keyboard.press("ArrowRight");
  await expect(bar(lane, /^SIT exit, /)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(bar(lane, /^UAT, /)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(bar(lane, /^UAT, /)).not.toBeFocused();
  await page.keyboard.press("c");
  await expect(inspector(page).getByRole("region", { name: /^Conflict: / })).toBeVisible();
});

test("L draws a dependency between two bars", async ({ page }) => {
  const lane = await lookAt(page, "CRM-360", { record: "CRM-360 SIT" });
  await bar(lane, /^SIT, /).focus();
  await page.keyboard.press("l");
  await expect(page.getByText("Dependency from")).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText(/^Saved: /);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: /^Redo: / })).toBeEnabled();
});

/** A sentence that is announced; the panel beside the bar, which is not, comes before it. */
const said = (page: Page, sentence: string): Locator => page.getByText(sentence).last();

/** The release Q4-2027, a place between its phases where it can be taken itself, and how many pixels a day has. */
async function grasp(page: Page): Promise<{ release: Locator; grip: { x: number; y: number }; day: number }> {
  const lane = await lookAt(page, "Q4-2027", { zoom: "Year" });
  const release = bar(lane, /^Q4-2027, /);
  await expect(release).toHaveAttribute("aria-label", /Mon 28 June 2027.* to Fri 26 November 2027 20:00/);
  const { x, y, width, height } = await box(release);
  const days = (Date.UTC(2027, 10, 26, 20) - Date.UTC(2027, 5, 28)) / 86_400_000;
  return { release, grip: { x: x + width / 2, y: y + height / 2 }, day: width / days };
}
