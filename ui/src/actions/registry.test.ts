import { expect, it } from "vitest";
import { memoryHost } from "../host/memory";
import { App } from "../model/app.svelte";
import { allActions } from "./list";
import { listen } from "./keys";
import { belongsToField, matching, shortcutText } from "./registry";

async function started(): Promise<App> {
  localStorage.clear();
  const app = new App(memoryHost({ open: true }));
  await app.start();
  return app;
}

it("every action has its own id, its own shortcut and a label", async () => {
  const actions = allActions(await started());
  const shortcuts = actions.flatMap((action) => action.shortcut ?? []);
  expect(new Set(actions.map((action) => action.id)).size).toBe(actions.length);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
  for (const action of actions) expect(action.label(), action.id).not.toMatch(/^ui-|^$/);
});

it("without a plan only what needs none is enabled", async () => {
  const app = new App(memoryHost({ open: false }));
  await app.start();
  const enabled = allActions(app).filter((action) => action.enabled()).map((action) => action.id);
  expect(enabled).toEqual(expect.arrayContaining(["plan.new", "plan.open", "theme.dark", "help.shortcuts"]));
  for (const id of ["edit.undo", "new.release", "plan.export", "view.timeline", "board.fit"]) expect(enabled).not.toContain(id);
});

it("what needs a selection says so as long as there is none", async () => {
  const app = await started();
  const needs = (): Record<string, string> => Object.fromEntries(allActions(app).flatMap((action) => { const what = action.needs(); return what === null ? [] : [[action.id, what]]; }));
  expect(Object.keys(needs()).sort()).toEqual(["edit.backward", "edit.clone", "edit.join", "edit.link", "edit.remove"]);
  expect(needs()["edit.backward"]).toBe("Select a release first.");
  expect(matching(allActions(app), "plan backwards").map((action) => action.id)).toContain("edit.backward");
  const found = await app.ask("search", { query: "R", limit: 50 });
  app.select(found?.find((each) => each.ref.startsWith("release:"))?.ref ?? null);
  expect(app.selection).not.toBeNull();
  expect(needs()).toEqual({});
});

it("shortcuts are written as the platform writes them", () => {
  expect(shortcutText("$mod+Shift+z", false)).toBe("Ctrl+Shift+Z");
  expect(shortcutText("$mod+Shift+z", true)).toBe("⌘⇧Z");
  expect(shortcutText("$mod+Period", false)).toBe("Ctrl+.");
});

it("fields keep their letters and their own undo", () => {
  const input = document.body.appendChild(document.createElement("input"));
  const from = (key: string): KeyboardEvent => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true });
    input.dispatchEvent(event);
    return event;
  };
  expect(belongsToField(from("t"), "t")).toBe(true);
  expect(belongsToField(from("z"), "$mod+z")).toBe(true);
  expect(belongsToField(from("k"), "$mod+k")).toBe(false);
});

it("a shortcut runs its action, unless a dialog is open", async () => {
  const app = await started();
  const stop = listen(allActions(app), () => app.dialog !== null);
  const press = (): boolean => window.dispatchEvent(new KeyboardEvent("keydown", { key: "e", code: "KeyE", ctrlKey: true, cancelable: true }));
  press();
  expect(app.dialog).toEqual({ kind: "export" });
  app.dialog = { kind: "help" };
  press();
  expect(app.dialog).toEqual({ kind: "help" });
  stop();
});

it("the palette puts the beginning of a label first", async () => {
  const actions = allActions(await started());
  const labels = matching(actions, "new release").map((action) => action.label());
  expect(labels[0]).toBe("New release");
  expect(labels).toContain("New release from a template");
  expect(matching(actions, "qqq")).toEqual([]);
});
