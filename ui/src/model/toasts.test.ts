import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Toasts } from "./toasts.svelte";

const error = { code: "invalid", sentence: "No.", hint: null, field: null, detail: "" } as const;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("an error goes by itself, later than good news", () => {
  const toasts = new Toasts();
  toasts.error(error);
  toasts.done("Yes.");
  vi.advanceTimersByTime(7000);
  expect(toasts.list.map((toast) => toast.tone)).toEqual(["error"]);
  vi.advanceTimersByTime(6000);
  expect(toasts.list).toEqual([]);
});

it("none goes while somebody is reading there", () => {
  const toasts = new Toasts();
  toasts.error(error);
  toasts.held = true;
  vi.advanceTimersByTime(60_000);
  expect(toasts.list).toHaveLength(1);
  toasts.held = false;
  vi.advanceTimersByTime(3000);
  expect(toasts.list).toEqual([]);
});
