// Records: found, made, edited field by field, deleted, and brought back.
import { expect, test } from "./application";
import { field, find, inspector, laneOf, lookAt, show, status, timeline } from "./screen";

test("a release is made from the menu and stands on the timeline", async ({ page }) => {
  await page.getByRole("button", { name: "New", exact: true }).click();
  await page.getByRole("menuitem", { name: "New release", exact: false }).first().click();
  const dialog = page.getByRole("dialog", { name: "New release" });
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(dialog.getByRole("alert").first()).toBeVisible();
  await field(dialog, "Key").fill("SEPA-28");
  await field(dialog, "Name").fill("Payments by SEPA 2028");
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(dialog).toBeHidden();
  await expect(status(page)).toHaveText(/^Saved: .*SEPA-28/);
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText("SEPA-28");
  await page.keyboard.press("Control+z");
  await expect(inspector(page).getByText("Nothing selected")).toBeVisible();
});

test("a key that is taken is refused where it was typed", async ({ page }) => {
  await page.keyboard.press("Control+Shift+r");
  const dialog = page.getByRole("dialog", { name: "New release" });
  await field(dialog, "Key").fill("T27.01");
  await field(dialog, "Name").fill("Another train");
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(field(dialog, "Key")).toHaveAttribute("aria-invalid", "true");
  await expect(dialog.getByRole("alert")).toContainText("T27.01");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(status(page)).toHaveText("Saved");
});

test("a release is deleted with what hangs on it, and undo brings all of it back", async ({ page }) => {
  const lane = await lookAt(page, "SMR-W6");
  const bars = await lane.getByRole("gridcell").count();
  await inspector(page).getByRole("toolbar", { name: "Actions of the record" }).getByRole("button", { name: "Delete" }).click();
  const dialog = page.getByRole("dialog", { name: /^Delete .*SMR-W6/ });
  await expect(dialog.getByText(/^These go along: /)).toBeVisible();
  await dialog.getByRole("button", { name: "Delete" }).click();
  await expect(dialog).toBeHidden();
  await expect(laneOf(timeline(page), "SMR-W6")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(laneOf(timeline(page), "SMR-W6").getByRole("gridcell")).toHaveCount(bars);
});

test("a field of the inspector is saved by itself, and one undo takes back one thought", async ({ page }) => {
  await find(page, "OUTPORT", /^OUTPORT\b/);
  const name = field(inspector(page), "Name");
  await expect(name).toHaveValue("Outage portal");
  await name.fill("Outage portal and map");
  await name.press("Enter");
  await expect(status(page)).toHaveText(/^Saved: .*OUTPORT/);
  const state = field(inspector(page), "Status");
  const was = await state.inputValue();
  await state.selectOption({ label: "Cancelled" });
  await expect(page.getByRole("button", { name: /^Undo: / })).toBeEnabled();
  await name.blur();
  await page.keyboard.press("Control+z");
  await expect(state).toHaveValue(was);
  await expect(name).toHaveValue("Outage portal and map");
  await page.keyboard.press("Control+z");
  await expect(name).toHaveValue("Outage portal");
});

test("an end before its start is refused at its field; Escape puts back what was there", async ({ page }) => {
  await lookAt(page, "OUTPORT");
  const phases = inspector(page).getByRole("region", { name: "Phases" });
  await phases.getByRole("button", { name: /^SIT/ }).click();
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText("SIT");
  const end = field(inspector(page), "End");
  const was = await end.inputValue();
  await end.fill("2026-01-02");
  await end.press("Enter");
  await expect(inspector(page).getByRole("alert")).toBeVisible();
  await expect(end).toHaveAttribute("aria-invalid", "true");
  await expect(status(page)).toHaveText("Saved");

  await end.fill("someday");
  await end.press("Enter");
  await expect(inspector(page).getByRole("alert")).toContainText("This is not a day.");
  await end.press("Escape");
  await expect(end).toHaveValue(was);
});

test("Escape in a text field puts back what was there", async ({ page }) => {
  await find(page, "OUTPORT", /^OUTPORT\b/);
  const name = field(inspector(page), "Name");
  await name.fill("Nothing of the kind");
  await name.press("Escape");
  await expect(name).toHaveValue("Outage portal");
  await name.blur();
  await expect(status(page)).toHaveText("Saved");
});

test("search finds names of any script", async ({ page }) => {
  for (const query of ["東京", "Αθήνα", "outage PORTAL"]) {
    await page.keyboard.press("Control+f");
    const search = page.getByRole("dialog", { name: "Find a record" });
    await search.getByRole("combobox").fill(query);
    await expect(search.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(search).toBeHidden();
  }
  await page.keyboard.press("Control+f");
  await page.getByRole("dialog", { name: "Find a record" }).getByRole("combobox").fill("no such thing");
  await expect(page.getByText("Nothing found")).toBeVisible();
});

test("the palette does what menus do", async ({ page }) => {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "All actions" });
  await palette.getByRole("combobox").fill("environments");
  await expect(palette.getByRole("option", { name: /^Environments/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Environments" })).toHaveAttribute("aria-selected", "true");

  await page.keyboard.press("Control+k");
  await palette.getByRole("combobox").fill("LNG");
  await palette.getByRole("option", { name: /LNG-DESK/ }).first().click();
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText("LNG-DESK");
});

test("menus are walked with arrows", async ({ page }) => {
  await page.getByRole("menuitem", { name: "Plan", exact: true }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem", { name: /^New plan/ })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("menu", { name: "Edit" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
});

test("keys that follow one another at once are lost in no menu, though the page draws late", async ({ page }) => {
  await page.evaluate(() => (window.requestAnimationFrame = (draw) => window.setTimeout(() => draw(performance.now()), 3_000)));
  await page.getByRole("menuitem", { name: "Plan", exact: true }).focus();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog", { name: "New phase" })).toBeVisible();
});

test("what is typed before a form is there stands in its first field, and does nothing behind it", async ({ page, application }) => {
  await lookAt(page, "ISU-EHP");
  await timeline(page).focus();
  await page.route("**/call/blank", async (route) => {
    await new Promise((done) => setTimeout(done, 1_000));
    await route.continue();
  });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("New policy");
  await page.keyboard.press("Enter");
  // On the board "m" would move, "n" would plan something new.
  await page.keyboard.type("mn Quiet quartt");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("er");
  const dialog = page.getByRole("dialog", { name: "New policy" });
  await expect(field(dialog, "Name")).toHaveValue("mn Quiet quarter");
  await page.keyboard.type("s");
  await expect(field(dialog, "Name")).toHaveValue("mn Quiet quarters");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(application.slipway("show", application.plan, "log", "--json").match(/"seq"/g)?.length).toBe(5);
});

test("what is entered before it is found is gone to when it is found, and nothing else is", async ({ page }) => {
  let slow = 300;
  await page.route(/call\/(search|options)$/, async (route) => {
    await new Promise((done) => setTimeout(done, slow));
    await route.continue();
  });
  await page.keyboard.press("Control+f");
  await page.keyboard.type("SMR");
  await expect(page.getByRole("dialog", { name: "Find a record" }).getByRole("option", { name: /^SMR-W4/ }).first()).toBeVisible();
  slow = 1_000;
  await page.keyboard.press("Control+a");
  await page.keyboard.type("LNG-DESK");
  await page.keyboard.press("Enter");
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText("LNG-DESK");

  const portfolio = field(inspector(page), "Portfolio");
  slow = 300;
  await portfolio.click();
  await expect(page.getByRole("option", { name: /Customer & Billing/ })).toBeVisible();
  slow = 1_000;
  await portfolio.fill("grid");
  await portfolio.press("Enter");
  await portfolio.press("Tab");
  await expect(status(page)).toHaveText(/^Saved: /);
  await expect(portfolio).toHaveValue("GRID");
});

test("a day is picked from the month with keys, beginning at what is typed", async ({ page }) => {
  await lookAt(page, "Q3-2027");
  const deploy = field(inspector(page), "Deployment");
  await deploy.fill("2027-09-20 19:30");
  for (const key of ["Alt+ArrowDown", "ArrowRight", "ArrowDown", "Enter"]) await page.keyboard.press(key);
  await expect(status(page)).toHaveText(/^Saved: /);
  await expect(deploy).toHaveValue("2027-09-28 19:30");
  await expect(deploy).toBeFocused();

  await deploy.fill("2027-09-29 19:30");
  await deploy.press("Alt+ArrowDown");
  await inspector(page).getByRole("heading", { level: 2 }).click();
  await expect(page.getByRole("grid", { name: "September 2027" })).toBeHidden();
  await expect(deploy).toHaveValue("2027-09-29 19:30");
  await page.keyboard.press("Control+z");
  await expect(deploy).toHaveValue("2027-09-28 19:30");
});

test("scope is narrowed by words, release and type", async ({ page }) => {
  await show(page, "Scope");
  const panel = page.getByRole("tabpanel", { name: "Scope" });
  await expect(panel.getByText(/^297 rows$/)).toBeVisible();
  await panel.getByRole("searchbox", { name: "Filter" }).fill("certificate");
  await expect(panel.getByText(/^\d of 297 rows$/)).toBeVisible();
  const rows = panel.getByRole("grid", { name: "Scope" }).getByRole("row");
  await expect(rows.filter({ hasText: "DIG-1057" })).toBeVisible();
  await panel.getByRole("searchbox", { name: "Filter" }).fill("");
  await panel.getByRole("combobox", { name: "Type" }).selectOption({ index: 1 });
  await expect(panel.getByText(/^\d+ of 297 rows$/)).toBeVisible();
  await panel.getByRole("searchbox", { name: "Filter" }).fill("nothing has these words");
  await expect(panel.getByText("Nothing found", { exact: true })).toBeVisible();
});

test("tables show every kind, sort by a column and open a row", async ({ page }) => {
  await show(page, "Tables");
  const panel = page.getByRole("tabpanel", { name: "Tables" });
  await panel.getByRole("navigation", { name: "Tables" }).getByRole("button", { name: "Milestones" }).click();
  await expect(panel.getByText(/^32 rows$/)).toBeVisible();
  const grid = panel.getByRole("grid", { name: "Milestones" });
  await grid.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  await expect(grid.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "ascending");
  await grid.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(inspector(page).getByRole("heading", { level: 2 })).toBeVisible();
});
