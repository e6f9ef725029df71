/** What is typed before the form is there that it is meant for. */

/** Holds keys back until `release` is called, which types them into the field that has the focus then. Escape gives up. */
export function holdKeys(giveUp: () => void): { release: () => void; stop: () => void } {
  let held = "";
  const hold = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === "Escape") giveUp();
    else if (event.key === "Backspace") held = held.slice(0, -1);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) held += event.key;
  };
  window.addEventListener("keydown", hold, true);
  const stop = (): void => window.removeEventListener("keydown", hold, true);
  const release = (): void => {
    stop();
    const field = document.activeElement;
    if (!held || !(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    field.setRangeText(held, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: held }));
  };
  return { release, stop };
}
