// Light and dark, and what axe finds in each view: nothing serious.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./application";
import { environments, find, inspector, lookAt, show, timeline, type View } from "./screen";

const VIEWS: View[] = ["Timeline", "Environments", "Scope", "Tables", "Conflicts", "History"];

test("the theme is chosen in the menu and stays", async ({ page }) => {
  const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await choose(page, "Dark theme");
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  await expect(timeline(page)).toBeVisible();
  expect(await background()).toBe(dark);
  await choose(page, "Light theme");
  await expect.poll(background).toBe(light);
  await choose(page, "Theme of the system");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(background).toBe(dark);
});

for (const scheme of ["light", "dark"] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    for (const view of VIEWS) {
      test(`axe: ${view}`, async ({ page }) => {
        if (view === "Timeline") await lookAt(page, "GIS-11", { record: "GIS-11 SIT" });
        else {
          await show(page, view);
          if (view === "Environments") await find(page, "TRN-FIELD");
        }
        await axe(page);
      });
    }

    test("axe: dialogs, menu, palette", async ({ page }) => {
      for (const [keys, name] of [["Control+e", "Export"], ["Control+i", "Import"], ["Control+Shift+r", "New release"], ["F1", "Keyboard shortcuts"]] as const) {
        await page.keyboard.press(keys);
        await expect(page.getByRole("dialog", { name })).toBeVisible();
        await axe(page);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog", { name })).toBeHidden();
      }
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog", { name: "All actions" }).getByRole("combobox").fill("new");
      await axe(page);
      await page.keyboard.press("Escape");
      await page.getByRole("menuitem", { name: "View", exact: true }).click();
      await axe(page);
    });

    test("axe: what is computed, and planning backward", async ({ page }) => {
      await lookAt(page, "Q3-2027");
      await page.getByRole("toolbar", { name: "Board tools" }).getByRole("button", { name: "Critical path" }).click();
      await inspector(page).getByText("Why this date?").first().click();
      await axe(page);
      await inspector(page).getByRole("button", { name: "Plan backwards…" }).click();
      await expect(page.getByRole("dialog").getByRole("table").getByRole("row").nth(1)).toBeVisible();
      await axe(page);
    });

    test("axe: dialogs of process and cadence, and columns of a table", async ({ page }) => {
      for (const [action, name] of [["Draw a cadence", "Draw a cadence"], ["Apply template", "Apply template changes"], ["New policy", "New policy"]] as const) {
        await page.keyboard.press("Control+k");
        await page.getByRole("dialog", { name: "All actions" }).getByRole("combobox").fill(action);
        await page.keyboard.press("Enter");
        await expect(page.getByRole("dialog", { name })).toBeVisible();
        await axe(page);
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog", { name })).toBeHidden();
      }
      await show(page, "Tables");
      await page.getByRole("button", { name: "Columns" }).click();
      await axe(page);
    });

    test("axe: a conflict card", async ({ page }) => {
      await show(page, "Conflicts");
      await page.getByRole("tree", { name: "Conflicts" }).getByRole("treeitem", { level: 2 }).first().click();
      await expect(inspector(page).getByRole("region", { name: /^Conflict: / })).toBeVisible();
      await axe(page);
    });
  });
}

test.describe("start", () => {
  test.use({ start: "nothing" });
  test("axe: the start screen and a new plan", async ({ page }) => {
    await axe(page);
    await page.getByRole("button", { name: "New plan" }).click();
    await axe(page);
  });
});

test("every view is reached from the keyboard", async ({ page }) => {
  for (const [index, view] of VIEWS.entries()) {
    await page.keyboard.press(`Control+${index + 1}`);
    await expect(page.getByRole("tab", { name: view })).toHaveAttribute("aria-selected", "true");
  }
  await page.keyboard.press("Control+2");
  await expect(environments(page)).toBeVisible();
});

async function choose(page: Page, theme: string): Promise<void> {
  await page.getByRole("menuitem", { name: "View", exact: true }).click();
  await page.getByRole("menuitemcheckbox", { name: theme }).click();
  await expect(page.getByRole("menu")).toHaveCount(0);
}

/** Fails on what axe calls serious or critical, with the places. */
async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, help, nodes }) => ({ id, help, places: nodes.slice(0, 4).map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`) }))).toEqual([]);
}
