// What the engine computes, as it is met on the screen: policies, baselines, the critical path, planning backward.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./application";
import { conflicts, field, find, inspector, lookAt, show, status, timeline } from "./screen";

async function act(page: Page, action: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "All actions" }).getByRole("combobox").fill(action);
  await page.keyboard.press("Enter");
}

/** Which things of the board are said to be on the critical path. */
const critical = (page: Page): Locator => timeline(page).getByRole("gridcell", { name: /, on the critical path/ });

test("a policy that cannot be read is refused under its field, with the place, while it is written", async ({ page }) => {
  const before = await conflicts(page);
  await act(page, "New policy");
  const dialog = page.getByRole("dialog", { name: "New policy" });
  await field(dialog, "Name").fill("Gates");
  const rule = field(dialog, "Rule");
  await rule.fill("every release has a Go gate for system NOSUCH");
  await expect(rule).toHaveAttribute("aria-invalid", "true");
  const said = dialog.getByRole("alert");
  // The column of the name that is not there.
  await expect(said).toContainText("40");
  await expect(said).toContainText("NOSUCH");
  expect(await rule.getAttribute("aria-describedby")).toBe(await dialog.locator(".field-error").getAttribute("id"));
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(dialog).toBeVisible();
  await rule.fill("every release has a gate that nobody made");
  await rule.fill("every release has a Nobody made it gate");
  await expect(rule).not.toHaveAttribute("aria-invalid", "true");
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => conflicts(page)).toBeGreaterThan(before);
  await page.keyboard.press("Control+z");
  await expect.poll(() => conflicts(page)).toBe(before);
});

test("a baseline is set, and what moved since is told beside the dates", async ({ page }) => {
  await act(page, "Set baseline");
  const dialog = page.getByRole("dialog", { name: "New baseline" });
  await field(dialog, "Name").fill("Board of November");
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(dialog).toBeHidden();
  await show(page, "Timeline");
  await lookAt(page, "CRM-360", { record: "CRM-360 SIT" });
  const variance = inspector(page).getByRole("region", { name: "Against the baselines" });
  await expect(variance).toHaveCount(0);
  const end = field(inspector(page), "End");
  const was = await end.inputValue();
  await end.fill("2027-05-07");
  await end.press("Enter");
  await expect(variance.getByRole("listitem").filter({ hasText: "Board of November" })).toHaveCount(1);
  await end.blur();
  await page.keyboard.press("Control+z");
  await expect(end).toHaveValue(was);
  await expect(variance).toHaveCount(0);
});

test("the critical path is marked on the bars, by a word and by a shape, and the mark goes with the toggle", async ({ page }) => {
  await page.getByRole("toolbar", { name: "Board tools" }).getByRole("button", { name: "Year", exact: true }).click();
  await expect(critical(page)).toHaveCount(0);
  const toggle = page.getByRole("toolbar", { name: "Board tools" }).getByRole("button", { name: "Critical path" });
  const canvas = timeline(page).page().locator(".board canvas").first();
  const plain = await canvas.screenshot();
  await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await expect(critical(page).first()).toBeAttached();
  expect(plain.equals(await canvas.screenshot())).toBe(false);
  // The same from the keyboard.
  await act(page, "Critical path and forecasts");
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await expect(critical(page)).toHaveCount(0);
});

test("a go-live that is typed before the planned one is known stays", async ({ page }) => {
  await lookAt(page, "Q3-2027");
  let answer = (): void => undefined;
  const late = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/call/record", async (route) => {
    await late;
    await route.continue();
  });
  await inspector(page).getByRole("button", { name: "Plan backwards…" }).click();
  const dialog = page.getByRole("dialog", { name: /Q3-2027/ });
  const golive = field(dialog, "Go-live");
  await golive.fill("2027-10-01 20:00");
  const known = page.waitForResponse("**/call/record");
  answer();
  await known;
  // What it was is looked at, behind what is typed.
  await expect(dialog.getByRole("status").first()).toBeVisible();
  await expect(golive).toHaveValue("2027-10-01 20:00");
  await golive.press("Escape");
  await expect(golive).toHaveValue("2027-09-17 20:00");
});

test("from a go-live backward: what has to move is shown first, done on request, and one undo takes it back", async ({ page, application }) => {
  await lookAt(page, "Q3-2027");
  const deploy = field(inspector(page), "Deployment");
  const was = await deploy.inputValue();
  const revision = (): number => (application.slipway("show", application.plan, "log", "--json").match(/"seq"/g) ?? []).length;
  const before = revision();
  await inspector(page).getByRole("button", { name: "Plan backwards…" }).click();
  const dialog = page.getByRole("dialog", { name: /Q3-2027/ });
  const rows = dialog.getByRole("table").getByRole("row");
  await field(dialog, "Go-live").fill("2027-10-01 20:00");
  await field(dialog, "Go-live").press("Tab");
  await expect(dialog.getByRole("status").filter({ hasText: /^It brings .* new conflict/ })).toBeVisible();
  // What is planned is what the plan says, whatever is asked for.
  await expect(rows.filter({ hasText: "Q3-2027: Deployment" })).toHaveText(/Fri 17 September 2027 20:00.*Fri 1 October 2027 20:00.*the go-live$/);
  expect(await rows.count()).toBeGreaterThan(2);
  expect(revision()).toBe(before);
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(deploy).toHaveValue(was);

  await inspector(page).getByRole("button", { name: "Plan backwards…" }).click();
  await field(dialog, "Go-live").fill("2027-10-01 20:00");
  await field(dialog, "Go-live").press("Tab");
  await expect(dialog.getByRole("button", { name: "Move to these dates" })).toBeEnabled();
  await dialog.getByRole("button", { name: "Move to these dates" }).click();
  await expect(dialog).toBeHidden();
  await expect(status(page)).toHaveText(/^Saved: /);
  await expect(deploy).toHaveValue("2027-10-01 20:00");
  expect(revision()).toBe(before + 1);
  // The message offers to take back that, and nothing that is done after it.
  const message = page.getByRole("status").filter({ hasText: "is planned back from its go-live" });
  await expect(message.getByRole("button", { name: "Undo" })).toBeVisible();
  await message.hover();
  const name = field(inspector(page), "Name");
  await name.fill("Enterprise release Q3 2027: wires");
  await name.press("Enter");
  await expect.poll(revision).toBe(before + 2);
  await expect(message).toBeVisible();
  await expect(message.getByRole("button", { name: "Undo" })).toHaveCount(0);
  await timeline(page).focus();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(deploy).toHaveValue(was);
});

test("a go-live that costs conflicts says so before anything moves", async ({ page }) => {
  await lookAt(page, "Q3-2027");
  await inspector(page).getByRole("button", { name: "Plan backwards…" }).click();
  const dialog = page.getByRole("dialog", { name: /Q3-2027/ });
  await field(dialog, "Go-live").fill("2027-08-20 20:00");
  await field(dialog, "Go-live").press("Tab");
  await expect(dialog.getByRole("status").filter({ hasText: /^It brings \d+ new conflicts/ })).toBeVisible();
});

test("a form that is refused keeps the focus, where it is wrong", async ({ page }) => {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "All actions" }).getByRole("combobox").fill("New policy");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "New policy" });
  await field(dialog, "Rule").fill("no production change from T+2 to T-3 of quarter end");
  await field(dialog, "Rule").press("Enter");
  // The name is missing.
  await expect(field(dialog, "Name")).toBeFocused();
  await field(dialog, "Name").fill("Quiet quarter");
  await field(dialog, "Rule").press("Enter");
  await expect(dialog.getByRole("alert")).toContainText("the last day lies before the first");
  await expect(field(dialog, "Rule")).toBeFocused();
});
