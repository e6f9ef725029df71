/** What journeys do again and again, said once: by role and name, as a person would say it. */
import { expect, type Locator, type Page } from "@playwright/test";

export type View = "Timeline" | "Environments" | "Scope" | "Tables" | "Conflicts" | "History";

export type Zoom = "Week" | "Month" | "Quarter" | "Year";

export const tab = (page: Page, view: View): Locator => page.getByRole("tab", { name: view });
export const timeline = (page: Page): Locator => page.getByRole("treegrid", { name: "Timeline of releases" });
export const environments = (page: Page): Locator => page.getByRole("treegrid", { name: "Environment board" });
export const inspector = (page: Page): Locator => page.getByRole("complementary", { name: "Inspector" });

export async function show(page: Page, view: View): Promise<void> {
  await tab(page, view).click();
  await expect(page.getByRole("tabpanel", { name: view })).toBeVisible();
}

/** Finds a record by what it is called, and goes to where it is looked at. */
export async function find(page: Page, query: string, option: string | RegExp = query): Promise<void> {
  await page.keyboard.press("Control+f");
  const search = page.getByRole("dialog", { name: "Find a record" });
  await search.getByRole("combobox").fill(query);
  await search.getByRole("option", { name: option }).first().click();
  await expect(search).toBeHidden();
}

/** Opens a record on the timeline at a zoom at which days can be told apart; answers the lane of `key`. */
export async function lookAt(page: Page, key: string, { record = key, zoom = "Month" as Zoom } = {}): Promise<Locator> {
  const tools = page.getByRole("toolbar", { name: "Board tools" });
  await tools.getByRole("button", { name: zoom, exact: true }).click();
  await find(page, record, new RegExp(`^${escaped(record)}\\b`));
  await expect(inspector(page).getByRole("heading", { level: 2 })).toContainText(record);
  const lane = laneOf(timeline(page), key);
  await expect(lane).toBeAttached();
  return lane;
}

/** The lane whose name begins with `key`. */
export function laneOf(board: Locator, key: string): Locator {
  return board.getByRole("row").filter({ has: board.page().getByRole("rowheader", { name: new RegExp(`^${escaped(key)}\\b`) }) });
}

/** A bar or mark of a lane. */
export const bar = (lane: Locator, name: string | RegExp): Locator => lane.getByRole("gridcell", { name });

/** Where a locator stands once it has stopped moving. */
export async function box(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  let last = "";
  await expect.poll(async () => {
    const now = JSON.stringify(await locator.boundingBox());
    const still = now === last && now !== "null";
    last = now;
    return still;
  }).toBe(true);
  return JSON.parse(last);
}

/** Presses at a point, moves in steps, and lets go unless told to hold. */
export async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y?: number }, hold = false): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) await page.mouse.move(from.x + (by.x * step) / 8, from.y + ((by.y ?? 0) * step) / 8);
  if (!hold) await page.mouse.up();
}

export const status = (page: Page): Locator => page.getByRole("status").filter({ hasText: /^(Saved|Saving|Read only)/ });

/** How many conflicts the plan has, from the line at the bottom. */
export async function conflicts(page: Page): Promise<number> {
  const line = page.getByRole("contentinfo");
  const number = async (name: RegExp): Promise<number> => Number.parseInt((await line.getByRole("button", { name }).innerText()).replaceAll(",", ""), 10);
  return (await number(/[\d,]+ errors?/)) + (await number(/[\d,]+ warnings?/));
}

/** The field of a label, in a dialog or the inspector. */
export const field = (where: Locator, label: string | RegExp): Locator => where.getByLabel(label, { exact: typeof label === "string" });

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
