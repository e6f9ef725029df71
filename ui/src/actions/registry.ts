/**
 * What an action is, and how its shortcut is read and written.
 * Invariant: menu, palette, toolbar, shortcuts and help are all made from the same list.
 */
import type { Component } from "svelte";

export type MenuId = "plan" | "edit" | "insert" | "view" | "help";

export interface Action {
  id: string;
  label: () => string;
  icon: Component | null;
  /** tinykeys notation: `$mod+Shift+z`, `/`. */
  shortcut: string | null;
  /** Where it stands in the menu bar; a new section starts where `section` changes. */
  menu: MenuId | null;
  section: number;
  enabled: () => boolean;
  /** What is missing before it can be done; null where nothing is, or where it has no place at all. */
  needs: () => string | null;
  /** Whether it is on, for those that switch something. */
  checked?: () => boolean;
  run: () => void;
}

export const isMac = (platform: string = navigator.platform): boolean => /mac|iphone|ipad/i.test(platform);

const NAMES: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Escape: "Esc", Enter: "Enter", Delete: "Del", Comma: ",", Slash: "/", Period: "." };

/** `Ctrl+Shift+Z`, or `⌘⇧Z` on a Mac. */
export function shortcutText(shortcut: string, mac: boolean = isMac()): string {
  const parts = shortcut.split("+").map((part) => {
    if (part === "$mod") return mac ? "⌘" : "Ctrl";
    if (part === "Shift") return mac ? "⇧" : "Shift";
    if (part === "Alt") return mac ? "⌥" : "Alt";
    return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part.replace(/^(Digit|Key)/, ""));
  });
  return parts.join(mac ? "" : "+");
}

/** Typing goes to fields: a shortcut of a bare letter does not fire there, nor do those that edit text. */
export function belongsToField(event: KeyboardEvent, shortcut: string): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  const field = target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !["checkbox", "radio", "button"].includes(target.type));
  if (!field) return false;
  return !shortcut.includes("$mod") || /\+(z|y|a|c|v|x|Backspace|Delete)$/i.test(shortcut);
}

/** What matches the words typed into the palette, best first: label begins, a word begins, contains. */
export function matching(actions: readonly Action[], typed: string): Action[] {
  const query = typed.trim().toLowerCase();
  if (!query) return [...actions];
  const rank = (label: string): number => {
    const at = label.indexOf(query);
    if (at === 0) return 0;
    if (at > 0) return label[at - 1] === " " ? 1 : 2;
    return query.split(" ").every((word) => label.includes(word)) ? 3 : 4;
  };
  return actions
    .map((action) => ({ action, rank: rank(action.label().toLowerCase()) }))
    .filter((row) => row.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map((row) => row.action);
}
