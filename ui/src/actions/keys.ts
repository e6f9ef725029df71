/** Listens for the shortcuts of all actions. Invariant: an open dialog keeps its keys; a disabled action swallows nothing. */
import { tinykeys } from "tinykeys";
import { belongsToField, type Action } from "./registry";

/** Second keys for the same thing. */
const ALSO: Record<string, string[]> = { "edit.search": ["/"], "edit.redo": ["$mod+y"], "help.shortcuts": ["Shift+?"] };

export function listen(actions: readonly Action[], blocked: () => boolean): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const action of actions) {
    for (const keys of [action.shortcut, ...(ALSO[action.id] ?? [])]) {
      if (!keys) continue;
      bindings[keys] = (event) => {
        if (event.defaultPrevented || blocked() || belongsToField(event, keys) || !action.enabled()) return;
        event.preventDefault();
        action.run();
      };
    }
  }
  return tinykeys(window, bindings);
}
