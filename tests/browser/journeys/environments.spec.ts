// Who holds which environment when: bookings in lanes, what clashes, approving and rejecting.
import { expect, test } from "./application";
import { bar, box, drag, environments, field, find, inspector, laneOf, show, status } from "./screen";

test.beforeEach(async ({ page }) => {
  await show(page, "Environments");
  await expect(environments(page)).toBeVisible();
});

test("lanes stand in the order of the pipeline", async ({ page }) => {
  const heads = environments(page).getByRole("rowheader");
  await expect(heads.filter({ hasText: /^Dev 1|DEV1/ }).first()).toBeVisible();
  const names = await heads.allInnerTexts();
  const place = (name: string): number => names.findIndex((each) => each.includes(name));
  const order = ["DEV1", "SIT1", "UAT1", "STG1", "PROD1"].map(place);
  expect(order.every((at) => at >= 0), names.join("\n")).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("a booking tells its clash and leads to it", async ({ page }) => {
  await find(page, "TRN-FIELD");
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText("TRN-FIELD");
  const booking = bar(laneOf(environments(page), "TRN"), /^FIELD-40, .*in conflict$/);
  await expect(booking).toBeAttached();
  await inspector(page).getByRole("region", { name: "Conflicts" }).getByRole("button").first().click();
  const card = inspector(page).getByRole("region", { name: /^Conflict: / });
  await expect(card.getByRole("button", { name: /TRN-CRM/ }).first()).toBeVisible();
});

test("a booking is dragged out of its clash, and undone", async ({ page }) => {
  await page.getByRole("toolbar", { name: "Board tools" }).getByRole("button", { name: "Month", exact: true }).click();
  await find(page, "TRN-FIELD");
  const lane = laneOf(environments(page), "TRN");
  const booking = bar(lane, /^FIELD-40, /);
  const name = await booking.getAttribute("aria-label");
  const { x, y, width, height } = await box(booking);
  await drag(page, { x: x + width / 2, y: y + height / 2 }, { x: 90 }, true);
  await expect(page.getByText(/^\d+ conflicts? lost$/)).toBeVisible();
  await page.mouse.up();
  await expect(status(page)).toHaveText(/^Saved: /);
  await expect(booking).not.toHaveAttribute("aria-label", /in conflict/);
  await page.keyboard.press("Control+z");
  await expect(booking).toHaveAttribute("aria-label", name!);
});

test("a requested booking is approved once one has said one's name", async ({ page }) => {
  await find(page, "T27.08-STG");
  await expect(field(inspector(page), "Status")).toHaveValue("requested");
  await inspector(page).getByRole("button", { name: "Approve" }).click();
  const dialog = page.getByRole("dialog", { name: /^Approve / });
  await dialog.getByLabel("Your name").fill("Ada Lovelace");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(field(inspector(page), "Status")).toHaveValue("approved");
  await expect(field(inspector(page), "Approver")).toHaveValue("Ada Lovelace");
});

test("a requested booking is rejected with a reason", async ({ page }) => {
  await find(page, "Q2-2027-DR");
  await inspector(page).getByRole("button", { name: "Reject" }).click();
  const dialog = page.getByRole("dialog", { name: /^Reject / });
  await dialog.getByLabel("Decided by").fill("Ada Lovelace");
  await dialog.getByLabel("Reason").fill("The trains need both.");
  await dialog.getByRole("button", { name: "Reject" }).click();
  await expect(dialog).toBeHidden();
  await expect(field(inspector(page), "Status")).toHaveValue("rejected");
});

test("a new booking is made from its lane by key", async ({ page }) => {
  const head = laneOf(environments(page), "PERF").getByRole("rowheader");
  await head.focus();
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "New booking" });
  await expect(field(dialog, "Environment or group")).toHaveValue(/Performance|PERF/);
  await field(dialog, "Key").fill("PERF-EXTRA");
  await field(dialog, "Start").fill("2027-11-02");
  await field(dialog, "End").fill("2027-11-05");
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(dialog).toBeHidden();
  await find(page, "PERF-EXTRA");
  await expect(bar(laneOf(environments(page), "PERF"), /2 November 2027 to .*5 November 2027/)).toBeAttached();
});

test("a booking is dragged, or moved by key, to another environment, with a preview, and undone", async ({ page }) => {
  await page.getByRole("toolbar", { name: "Board tools" }).getByRole("button", { name: "Month", exact: true }).click();
  await find(page, "TRN-FIELD");
  const home = bar(laneOf(environments(page), "TRN"), /^FIELD-40, /);
  const { x, y, width, height } = await box(home);
  const target = await box(laneOf(environments(page), "PERF").getByRole("rowheader"));
  await drag(page, { x: x + width / 2, y: y + height / 2 }, { x: 0, y: target.y + 12 - y - height / 2 }, true);
  await expect(page.getByText(/^To /)).toBeVisible();
  await page.mouse.up();
  await expect(bar(laneOf(environments(page), "PERF"), /^FIELD-40, /)).toBeAttached();
  await expect(home).toHaveCount(0);
  await expect(field(inspector(page), "Environment or group")).toHaveValue(/PERF|Performance/);
  await page.keyboard.press("Control+z");
  await expect(home).toBeAttached();

  await home.focus();
  await page.keyboard.press("m");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText(/^Saved: /);
  await expect(home).toHaveCount(0);
});
