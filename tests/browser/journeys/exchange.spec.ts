// In and out: what is wrong in a file is told before anything changes; what is written lies on disk.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, host, test } from "./application";
import { conflicts, find, inspector, status, tab } from "./screen";

/** What dialogs suggest for a folder of tables and for a calendar. */
const FOLDER = "lindenau-energie-releases-2027-csv";
const FEED = "lindenau-energie-releases-2027.ics";

const WRONG = [
  "key,name,kind,portfolio,start,ready,deploy",
  "IMP-1,Imported by hand,project,CUB,2027-05-03,2027-06-01,2027-06-02T19:00",
  "IMP-2,A day that is none,project,CUB,2027-02-30,2027-06-01,2027-06-02T19:00",
  "IMP-3,A kind that is none,sprint,CUB,2027-05-03,2027-06-01,2027-06-02T19:00",
  "IMP-1,The same key again,project,CUB,2027-05-03,2027-06-01,2027-06-02T19:00",
].join("\n");

async function openImport(page: Page): Promise<ReturnType<Page["getByRole"]>> {
  await page.keyboard.press("Control+i");
  const dialog = page.getByRole("dialog", { name: "Import" });
  await expect(dialog).toBeVisible();
  return dialog;
}

test("a CSV file with wrong rows: told by line, column and reason, nothing changed, the rest taken over, undone", async ({ page, application }) => {
  mkdirSync(join(application.files, FOLDER));
  writeFileSync(join(application.files, FOLDER, "releases.csv"), WRONG);
  const dialog = await openImport(page);
  await dialog.getByRole("button", { name: /^Folder of CSV files/ }).click();
  await expect(dialog.getByText(/^1 record from 4 rows, 3 problems\.$/)).toBeVisible();
  const row = (line: number) => dialog.getByRole("row").filter({ has: page.getByRole("cell", { name: String(line), exact: true }) });
  await expect(row(3)).toContainText("start");
  await expect(row(3)).toContainText("2027-02-30");
  await expect(row(4)).toContainText("kind");
  await expect(row(4)).toContainText("sprint");
  await expect(row(5)).toContainText("IMP-1");
  await expect(status(page)).toHaveText("Saved");
  expect(application.slipway("show", application.plan, "releases", "--json")).not.toContain("IMP-1");

  await dialog.getByRole("button", { name: "Take over 1 record" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^1 record taken from /)).toBeVisible();
  await find(page, "IMP-1", /^IMP-1/);
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText("IMP-1");
  expect(application.slipway("show", application.plan, "releases", "--json")).toContain("IMP-1");
  await page.keyboard.press("Control+z");
  await expect(inspector(page).getByText("Nothing selected")).toBeVisible();
  expect(application.slipway("show", application.plan, "releases", "--json")).not.toContain("IMP-1");
});

test("a calendar file with a broken line is explained and the rest offered", async ({ page, application }) => {
  writeFileSync(join(application.files, FEED), [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN",
    "BEGIN:VEVENT", "UID:a@example.org", "DTSTAMP:20261101T000000Z", "DTSTART;VALUE=DATE:20270701", "DTEND;VALUE=DATE:20270702", "SUMMARY:Code freeze of the vendor", "END:VEVENT",
    "BEGIN:VEVENT", "UID:b@example.org", "DTSTAMP:20261101T000000Z", "DTSTART;VALUE=DATE:2027-07-99", "SUMMARY:Broken", "END:VEVENT",
    "END:VCALENDAR", "",
  ].join("\r\n"));
  const dialog = await openImport(page);
  await dialog.getByRole("button", { name: /^Calendar file/ }).click();
  await expect(dialog.getByText(/^1 record from 2 rows, 1 problem\.$/)).toBeVisible();
  await expect(dialog.getByRole("row").filter({ hasText: FEED }).first()).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(status(page)).toHaveText("Saved");
});

const outputs = [
  { kind: "Calendar feed", file: "lindenau-energie-releases-2027.ics", begins: "BEGIN:VCALENDAR" },
  { kind: "Status report", file: "lindenau-energie-releases-2027-status.pdf", begins: "%PDF-" },
  { kind: "Year calendar", file: "lindenau-energie-releases-2027-calendar.pdf", begins: "%PDF-" },
  { kind: "Everything", file: "lindenau-energie-releases-2027.json", begins: "{" },
];

for (const { kind, file, begins } of outputs) {
  test(`export: ${kind}`, async ({ page, application }) => {
    await page.keyboard.press("Control+e");
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("radio", { name: new RegExp(`^${kind}`) }).check();
    const forecasts = dialog.getByRole("checkbox", { name: "Computed dates and the critical path" });
    if (kind === "Year calendar") await forecasts.check();
    else await expect(forecasts).toHaveCount(0);
    await dialog.getByRole("button", { name: "Choose a place and export" }).click();
    await expect(dialog.getByText("1 file written", { exact: true })).toBeVisible({ timeout: 45_000 });
    const names = readdirSync(application.files);
    expect(names).toContain(file);
    const bytes = readFileSync(join(application.files, file));
    expect(bytes.subarray(0, begins.length).toString()).toBe(begins);
    expect(bytes.length).toBeGreaterThan(5_000);
    expect(names.filter((each) => each.endsWith(".part"))).toEqual([]);
  });
}

test("export: tables, which can be imported again", async ({ page, application }) => {
  await page.keyboard.press("Control+e");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: /^Tables/ }).check();
  await dialog.getByRole("button", { name: "Choose a place and export" }).click();
  await expect(dialog.getByText(/^\d+ files written$/)).toBeVisible();
  const folder = join(application.files, "lindenau-energie-releases-2027-csv");
  expect(statSync(join(folder, "releases.csv")).size).toBeGreaterThan(1_000);
  const again = join(application.files, "again.slipway");
  application.slipway("new", again);
  application.slipway("import", again, "--from", "csv", folder);
  const keys = (plan: string): string[] => JSON.stringify(application.slipway("show", plan, "releases", "--json")).match(/T27\.\d\d|Q\d-2027/g) ?? [];
  expect(new Set(keys(again))).toEqual(new Set(keys(application.plan)));
});

test("export: the process, imported into another plan, with what is missing there told and the rest taken over", async ({ page, application }) => {
  await page.keyboard.press("Control+e");
  const out = page.getByRole("dialog", { name: "Export" });
  await out.getByRole("radio", { name: /^Process/ }).check();
  await out.getByRole("button", { name: "Choose a place and export" }).click();
  await expect(out.getByText("1 file written", { exact: true })).toBeVisible();
  const file = join(application.files, "lindenau-energie-releases-2027.slipway-process.json");
  const held = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown[]>;
  expect(held.release_templates).toHaveLength(5);

  const next = join(application.files, "next.slipway");
  application.slipway("new", next, "--name", "Next year");
  copyFileSync(file, join(application.files, "next-year.slipway-process.json"));
  const other = await host(application.files, next);
  try {
    await page.goto(other.url);
    await expect(status(page)).toHaveText("Saved");
    const dialog = await openImport(page);
    await dialog.getByRole("button", { name: /^Process/ }).click();
    // One policy names systems that the new plan does not have.
    await expect(dialog.getByText(/^8 records from 9 rows, 1 problem\.$/)).toBeVisible();
    const problem = dialog.getByRole("row").filter({ hasText: "policies[0].rule" });
    await expect(problem).toContainText("MAKO");
    await expect(problem.getByRole("cell", { name: /^\d+:\d+$/ })).toBeVisible();
    await expect(dialog.getByRole("listitem").filter({ hasText: "Release templates" })).toContainText("5");
    await dialog.getByRole("button", { name: "Take over 8 records" }).click();
    await expect(dialog).toBeHidden();
    application.slipway("export", next, "process", "-o", file);
    expect((JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown[]>).release_templates).toEqual(held.release_templates);
    await page.keyboard.press("Control+z");
    await expect.poll(() => {
      application.slipway("export", next, "process", "-o", file);
      return (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown[]>).release_templates;
    }).toEqual([]);
  } finally {
    await other.stop();
  }
});

test("the feed of one audience is smaller than that of everyone", async ({ page, application }) => {
  const size = async (audience: string | null): Promise<number> => {
    await page.keyboard.press("Control+e");
    const dialog = page.getByRole("dialog", { name: "Export" });
    if (audience) {
      await dialog.getByRole("combobox", { name: "Audience" }).fill(audience);
      await page.getByRole("option", { name: new RegExp(audience) }).first().click();
    }
    await dialog.getByRole("button", { name: "Choose a place and export" }).click();
    await expect(dialog.getByText("1 file written", { exact: true })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    return statSync(join(application.files, "lindenau-energie-releases-2027.ics")).size;
  };
  const everyone = await size(null);
  expect(await size("Trading floor")).toBeLessThan(everyone);
});

test("another program that writes the same plan is noticed", async ({ page, application }) => {
  const before = await conflicts(page);
  await find(page, "T27.09", /^T27\.09\b/);
  await expect(tab(page, "Conflicts")).toHaveText(new RegExp(`${before}$`));
  let refused = "";
  try {
    application.slipway("undo", application.plan);
  } catch (error) {
    refused = String(error);
  }
  // Either it waited its turn, or it was told that the plan is open elsewhere.
  expect(refused === "" || /locked|open/i.test(refused)).toBe(true);
});
