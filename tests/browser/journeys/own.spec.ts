// What an organisation adds of its own: fields on its records, and words for its kinds, statuses and phases.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./application";
import { field, find, inspector, show, status } from "./screen";

const own = (page: Page): Locator => inspector(page).getByRole("region", { name: "Custom fields" });

/** Opens the form of a new record from the palette. */
async function create(page: Page, what: string): Promise<Locator> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog", { name: "All actions" }).getByRole("combobox").fill(`New ${what}`);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: `New ${what}` });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function submit(dialog: Locator): Promise<void> {
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(dialog).toBeHidden();
}

/** Defines a field on releases. */
async function define(page: Page, key: string, name: string, kind: string, choices = ""): Promise<void> {
  const dialog = await create(page, "custom field");
  await field(dialog, "Key").fill(key);
  await field(dialog, "Name").fill(name);
  await field(dialog, "Holds").selectOption({ label: kind });
  await field(dialog, "Choices").fill(choices);
  await submit(dialog);
}

test("a new record is asked for the fields of the organisation, too, and is one undo with them", async ({ page, application }) => {
  await define(page, "cost", "Budget", "Number");
  await define(page, "risk", "Risk class", "Choice", "low, high");
  await define(page, "sponsor", "Sponsor", "Person");
  const dialog = await create(page, "release");
  await field(dialog, "Key").fill("ALPHA");
  await field(dialog, "Name").fill("First of its kind");
  const more = dialog.locator("summary");
  await more.click();
  await field(dialog, "Budget").fill("12,5");
  await field(dialog, "Risk class").selectOption("high");
  await field(dialog, "Sponsor").click();
  const person = page.getByRole("listbox").getByRole("option").first();
  const name = (await person.locator("span").first().innerText()).trim();
  await person.click();
  await submit(dialog);
  await expect(page.getByRole("button", { name: "Undo: Add release ALPHA" })).toBeEnabled();
  await expect(field(own(page), "Budget")).toHaveValue("12.5");
  await expect(field(own(page), "Risk class")).toHaveValue("high");
  await expect(field(own(page), "Sponsor")).toHaveValue(name);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: /^Redo: Add release ALPHA/ })).toBeEnabled();
  expect(application.slipway("show", application.plan, "releases")).not.toContain("ALPHA");
  await page.keyboard.press("Control+Shift+z");
  await find(page, "ALPHA", /^ALPHA\b/);
  await expect(field(own(page), "Risk class")).toHaveValue("high");
  application.slipway("verify", application.plan);
});

test("what may be chosen makes a field a choice, and it stops being one with its choices", async ({ page }) => {
  await define(page, "risk", "Risk class", "Text");
  const holds = field(inspector(page), "Holds");
  const choices = field(inspector(page), "Choices");
  await expect(holds).toHaveValue("text");
  await choices.fill("low, high");
  await choices.blur();
  await expect(holds).toHaveValue("choice");
  await holds.selectOption("number");
  await expect(choices).toHaveValue("");
  await page.keyboard.press("Control+z");
  await expect(choices).toHaveValue("low, high");
});

test("an action that needs a selection is found without one, and says what is missing", async ({ page }) => {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog", { name: "All actions" });
  await palette.getByRole("combobox").fill("plan backwards");
  const option = palette.getByRole("option", { name: /^Plan backwards/ });
  await expect(option).toHaveAttribute("aria-disabled", "true");
  await expect(option).toContainText("Select a release first.");
  await page.keyboard.press("Enter");
  await expect(palette).toBeVisible();
  await page.keyboard.press("Escape");
  await find(page, "OUTPORT", /^OUTPORT\b/);
  await page.keyboard.press("Control+k");
  await palette.getByRole("combobox").fill("plan backwards");
  await expect(option).toHaveAttribute("aria-disabled", "false");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: /OUTPORT/ })).toBeVisible();
});

async function term(page: Page, list: string, word: string, name: string): Promise<void> {
  const dialog = await create(page, "term");
  await field(dialog, "List").selectOption({ label: list });
  await field(dialog, "Word in files").fill(word);
  await field(dialog, "Name").fill(name);
  await submit(dialog);
}

/** Chooses columns of the table on screen. */
async function column(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menu", { name: "Columns" }).getByRole("menuitemcheckbox", { name, exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menu")).toHaveCount(0);
}

test("a field of each kind is defined, filled, changed, emptied, and each is one undo", async ({ page, application }) => {
  await define(page, "cost", "Budget", "Number");
  await define(page, "risk", "Risk class", "Choice", "low, high");
  await define(page, "review", "Review day", "Date");
  await define(page, "sponsor", "Sponsor", "Person");
  await define(page, "ticket", "Ticket", "Text");
  await find(page, "OUTPORT", /^OUTPORT\b/);

  const budget = field(own(page), "Budget");
  await budget.fill("12,5");
  await budget.press("Enter");
  await expect(status(page)).toHaveText(/^Saved: .*OUTPORT/);
  await expect(budget).toHaveValue("12.5");
  const risk = field(own(page), "Risk class");
  await risk.selectOption("high");
  await expect(risk).toHaveValue("high");
  const review = field(own(page), "Review day");
  await review.fill("2027-05-04");
  await review.press("Enter");
  const sponsor = field(own(page), "Sponsor");
  await sponsor.click();
  const person = page.getByRole("listbox").getByRole("option").first();
  const name = (await person.locator("span").first().innerText()).trim();
  await person.click();
  await expect(sponsor).toHaveValue(name);
  const ticket = field(own(page), "Ticket");
  await ticket.fill("A-1");
  await ticket.press("Enter");
  await ticket.fill("A-2");
  await ticket.press("Enter");
  await expect(page.getByRole("button", { name: /^Undo: Set .*OUTPORT Ticket/ })).toBeEnabled();
  await find(page, "CRM-360", /^CRM-360\b/);
  await expect(ticket).toHaveValue("");
  await find(page, "OUTPORT", /^OUTPORT\b/);
  await expect(ticket).toHaveValue("A-2");
  await ticket.fill("");
  await ticket.press("Enter");
  await expect(page.getByRole("button", { name: /^Undo: (Remove|Delete) .*OUTPORT Ticket/ })).toBeEnabled();
  await ticket.blur();

  // Backward through each of them.
  for (const was of ["A-2", "A-1", ""]) {
    await page.keyboard.press("Control+z");
    await expect(ticket).toHaveValue(was);
  }
  await page.keyboard.press("Control+z");
  await expect(sponsor).toHaveValue("");
  await expect(review).toHaveValue("2027-05-04");
  await page.keyboard.press("Control+z");
  await expect(review).toHaveValue("");
  await page.keyboard.press("Control+z");
  await expect(risk).toHaveValue("");
  await page.keyboard.press("Control+z");
  await expect(budget).toHaveValue("");
  application.slipway("verify", application.plan);
});

test("what does not fit an own field is refused there", async ({ page }) => {
  await define(page, "cost", "Budget", "Number");
  await define(page, "review", "Review day", "Date");
  await find(page, "OUTPORT", /^OUTPORT\b/);
  for (const [label, wrong] of [["Budget", "much"], ["Review day", "someday"]] as const) {
    const input = field(own(page), label);
    await input.fill(wrong);
    await input.press("Enter");
    await expect(input).toHaveAttribute("aria-invalid", "true");
    await input.press("Escape");
  }
  await expect(status(page)).not.toHaveText(/OUTPORT/);
});

test("an own field is a column where somebody asks for it, sorts as a number and is searched", async ({ page }) => {
  await define(page, "cost", "Budget", "Number");
  for (const [key, cost] of [["OUTPORT", "9"], ["CRM-360", "100"]] as const) {
    await find(page, key, new RegExp(`^${key}\\b`));
    const budget = field(own(page), "Budget");
    await budget.fill(cost);
    await budget.press("Enter");
    await expect(status(page)).toHaveText(new RegExp(`^Saved: .*${key}`));
  }
  await show(page, "Tables");
  const panel = page.getByRole("tabpanel", { name: "Tables" });
  await panel.getByRole("navigation", { name: "Tables" }).getByRole("button", { name: "Releases", exact: true }).click();
  const grid = panel.getByRole("grid", { name: "Releases" });
  const head = grid.getByRole("columnheader", { name: "Budget" });
  await expect(grid.getByRole("columnheader", { name: "Key" })).toBeVisible();
  await expect(head).toHaveCount(0);
  await column(page, "Budget");
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  const rows = grid.getByRole("row").filter({ hasText: /OUTPORT|CRM-360/ });
  await expect(grid.getByRole("row").nth(1)).toContainText("OUTPORT");
  await expect(grid.getByRole("row").nth(2)).toContainText("CRM-360");
  await head.getByRole("button").click();
  await expect(grid.getByRole("row").nth(1)).toContainText("CRM-360");
  await panel.getByRole("searchbox", { name: "Filter" }).fill("100");
  await expect(rows.filter({ hasText: "CRM-360" })).toHaveCount(1);
  // The order stays when the table is read again, and the column after the page is.
  await page.reload();
  await expect(head).toBeVisible();
  await column(page, "Budget");
  await expect(head).toHaveCount(0);
});

test("a definition that values would not fit is refused at its field", async ({ page }) => {
  await define(page, "risk", "Risk class", "Choice", "low, high");
  await find(page, "OUTPORT", /^OUTPORT\b/);
  await field(own(page), "Risk class").selectOption("high");
  await expect(status(page)).toHaveText(/^Saved: .*OUTPORT/);
  await show(page, "Tables");
  const panel = page.getByRole("tabpanel", { name: "Tables" });
  await panel.getByRole("navigation", { name: "Tables" }).getByRole("button", { name: "Custom fields", exact: true }).click();
  await panel.getByRole("grid", { name: "Custom fields" }).getByRole("row").filter({ hasText: "Risk class" }).click();
  const saved = await status(page).innerText();
  const choices = field(inspector(page), "Choices");
  await choices.fill("low");
  await choices.press("Enter");
  await expect(choices).toHaveAttribute("aria-invalid", "true");
  await choices.press("Escape");
  const kind = field(inspector(page), "Holds");
  await kind.selectOption({ label: "Number" });
  await expect(kind).toHaveAttribute("aria-invalid", "true");
  await expect(status(page)).toHaveText(saved);
});

test("words of the organisation are offered where they fit, and nowhere else", async ({ page }) => {
  await term(page, "Kinds of release", "train", "Release train of the region");
  await term(page, "Statuses of a release", "frozen", "Frozen for the board");
  await term(page, "Kinds of phase", "dress", "Dress rehearsal");
  await find(page, "OUTPORT", /^OUTPORT\b/);
  for (const [label, offered] of [["Type", "Release train of the region"], ["Stage", "Frozen for the board"]] as const) {
    const input = field(inspector(page), label);
    await input.click();
    await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(1);
    await page.getByRole("listbox").getByRole("option", { name: offered }).click();
    await expect(input).toHaveValue(offered);
  }
  await inspector(page).getByRole("region", { name: "Phases" }).getByRole("button", { name: /^SIT/ }).click();
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText("SIT");
  const kind = field(inspector(page), "Kind");
  await kind.focus();
  const words = inspector(page).locator(`datalist[id="${await kind.getAttribute("list")}"] option`);
  await expect(words).toHaveCount(1);
  await expect(words).toHaveAttribute("value", "dress");
  await expect(words).toHaveAttribute("label", "Dress rehearsal");

  await find(page, "Release train", /train/);
  const cell = inspector(page).getByRole("group", { name: "Phases" }).getByRole("combobox", { name: "Kind" }).first();
  await cell.focus();
  await expect(inspector(page).locator(`datalist[id="${await cell.getAttribute("list")}"] option`)).toHaveAttribute("value", "dress");
});
