// What journeys in the window do on a board: bars by lane and name, as they are announced.
import { Key } from "./driver.mjs";

/** The timeline, once it stands. */
export const timeline = (window) => window.role("treegrid", "Timeline of releases");

/** The bar or mark of the lane that begins with `lane`, whose name begins with `name`; waits for it. */
export async function cell(window, lane, name) {
  return window.until(() => window.read(findCell, lane, name).then((found) => found && Object.values(found)[0]), `${name} in ${lane}`);
}

/** What a bar or mark is called. */
export const nameOf = (window, id) => window.attribute(id, "aria-label");

/** Runs in the page. */
const findCell = `(lane, name) => {
  const head = [...document.querySelectorAll("[role=rowheader]")].find((each) => each.textContent.startsWith(lane));
  const cells = [...(head?.parentElement.querySelectorAll("[role=gridcell]") ?? [])];
  return cells.find((each) => each.getAttribute("aria-label").startsWith(name)) ?? null;
}`;

/** Where an element stands once it has stopped moving. */
export async function place(window, id) {
  let last = "";
  return window.until(async () => {
    const now = JSON.stringify(await window.rect(id));
    const still = now === last;
    last = now;
    return still ? JSON.parse(now) : null;
  }, "it stands still");
}

/** Goes to a record by its name. */
export async function find(window, query) {
  await window.press(Key.Control, "f");
  const field = await window.role("combobox", "Find releases");
  await window.type(field, query);
  await window.click(await window.role("option", query));
  await window.until(async () => (await window.roles("option")).length === 0, "the search has closed");
}

/** Errors and warnings, from the line at the bottom. */
export async function conflicts(window) {
  const counts = await Promise.all(["error", "warning"].map((word) => window.role("button", word).then((id) => window.text(id))));
  return counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
}
