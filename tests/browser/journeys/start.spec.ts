// What is seen before a plan is open: a new plan, the example, plans that were open before.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, host, slipway, test, UNNAMED } from "./application";
import { status, timeline } from "./screen";

test.use({ start: "nothing" });

test("the first start offers the example year and makes it", async ({ page, application }) => {
  await expect(page.getByRole("heading", { name: "Slipway", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Start with the example year" }).click();
  const dialog = page.getByRole("dialog", { name: "New plan" });
  await expect(dialog.getByRole("radio", { name: "Example year" })).toBeChecked();
  await dialog.getByRole("button", { name: "Choose a place and create" }).click();
  await expect(timeline(page)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Example year 2027");
  await expect(page).toHaveTitle("Example year 2027 – Slipway");
  expect(existsSync(join(application.files, "Example year 2027.slipway"))).toBe(true);
});

test("a blank plan begins with a name, and says so when there is none", async ({ page, application }) => {
  await page.getByRole("button", { name: "New plan" }).click();
  const dialog = page.getByRole("dialog", { name: "New plan" });
  await dialog.getByRole("radio", { name: "Blank" }).check();
  await dialog.getByRole("button", { name: "Choose a place and create" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("This must not be empty.");
  await dialog.getByLabel("Name").fill("Releases 2028");
  const zone = dialog.getByRole("combobox", { name: "Time zone" });
  await zone.fill("Athens");
  await page.getByRole("option", { name: "Europe/Athens" }).click();
  await dialog.getByRole("button", { name: "Choose a place and create" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Releases 2028");
  await expect(page.getByText("No releases yet")).toBeVisible();
  await expect(page.getByRole("contentinfo")).toContainText("Europe/Athens");
  await expect(status(page)).toHaveText("Saved");
  expect(slipwayVerifies(application.files, "Releases 2028.slipway")).toBe(true);
});

test("a dialog is left with Escape and nothing has happened", async ({ page, application }) => {
  await page.keyboard.press("Control+n");
  const dialog = page.getByRole("dialog", { name: "New plan" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  expect(existsSync(join(application.files, "Example year 2027.slipway"))).toBe(false);
});

test("recent plans open again; one that is gone says so and can be taken off the list", async ({ page, application }) => {
  const [kept, gone] = ["kept.slipway", "gone.slipway"].map((name) => join(application.files, name));
  for (const [plan, name] of [[kept!, "Kept"], [gone!, "Gone"]] as const) {
    slipway(application.files, ["new", plan, "--name", name]);
    const once = await host(application.files, plan);
    await once.stop();
  }
  renameSync(gone!, `${gone!}.elsewhere`);
  await page.reload();

  const missing = page.getByRole("button", { name: /^Gone .*Not found/ });
  await expect(missing).toBeVisible();
  await missing.click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Recent plans" })).toBeVisible();
  await page.getByRole("button", { name: "Take Gone off the list" }).click();
  await expect(missing).toBeHidden();

  await page.getByRole("button", { name: /^Kept / }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kept");
});

test("what is no plan is refused with a sentence, and the start stays", async ({ page, application }) => {
  writeFileSync(join(application.files, UNNAMED), "this is no plan");
  await page.getByRole("button", { name: "Open a plan" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("button", { name: "Open a plan" })).toBeEnabled();
  expect(readFileSync(join(application.files, UNNAMED), "utf8")).toBe("this is no plan");
});

function slipwayVerifies(files: string, name: string): boolean {
  slipway(files, ["verify", join(files, name)]);
  return true;
}
