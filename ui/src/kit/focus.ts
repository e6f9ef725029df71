/** Where the focus is while a form is sent. Invariant: a form that was refused has the focus, where the first field is wrong. */
import { tick } from "svelte";

/** The field that has the focus hands its value on when it loses it; answers which one that was. */
export function leaveField(): Element | null {
  const before = document.activeElement;
  if (before instanceof HTMLElement) before.blur();
  return before;
}

/** Puts the focus on the first field of the open dialog that was refused, or back where it was. */
export async function focusWrong(before: Element | null): Promise<void> {
  await tick();
  const dialogs = [...document.querySelectorAll("dialog[open]")];
  const wrong = dialogs.at(-1)?.querySelector<HTMLElement>("[aria-invalid='true']") ?? before;
  if (wrong instanceof HTMLElement) wrong.focus();
}
