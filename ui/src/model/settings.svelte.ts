/**
 * What one person set up on this machine: theme, sizes, the last view. Not part of the plan.
 * Invariant: unreadable or foreign settings are the defaults; a browser without storage works the same for one run.
 */
import type { Calls, RecordKind } from "../generated/wire";
import type { ViewId } from "./kinds";

export type Theme = "system" | "light" | "dark";
export type GroupBy = Calls["timeline"][0]["group_by"];
export type Density = "compact" | "default" | "roomy";

export interface Stored {
  theme: Theme;
  density: Density;
  inspector: boolean;
  inspectorWidth: number;
  groupBy: GroupBy;
  /** Whether the timeline shows forecasts and the critical path. */
  criticalPath: boolean;
  view: ViewId;
  /** Columns of tables that somebody turned on or off, by kind of record. */
  columns: Partial<Record<RecordKind, Record<string, boolean>>>;
  /** Who approves, decides and records: asked once. */
  me: string;
}

const DEFAULTS: Stored = { theme: "system", density: "default", inspector: true, inspectorWidth: 360, groupBy: "portfolio", criticalPath: false, view: "timeline", columns: {}, me: "" };
const KEY = "slipway.settings";
export const INSPECTOR_LEAST = 280;
export const INSPECTOR_MOST = 720;

function stored(): Stored {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    if (typeof found !== "object" || found === null) return { ...DEFAULTS };
    const known = Object.entries(found).filter(([key, value]) => typeof value === typeof DEFAULTS[key as keyof Stored]);
    return { ...DEFAULTS, ...Object.fromEntries(known) };
  } catch {
    return { ...DEFAULTS };
  }
}

export class Settings {
  values = $state<Stored>(stored());

  set<K extends keyof Stored>(key: K, value: Stored[K]): void {
    this.values[key] = value;
    try {
      localStorage.setItem(KEY, JSON.stringify(this.values));
    } catch {
      // Without storage the setting holds until the window closes.
    }
  }
}

/** Puts the theme on the page, and keeps it with the system's where that is wished. Answers how to stop. */
export function applyTheme(theme: Theme): () => void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    document.documentElement.dataset.theme = theme === "system" ? (dark.matches ? "dark" : "light") : theme;
  };
  apply();
  if (theme !== "system") return () => {};
  dark.addEventListener("change", apply);
  return () => dark.removeEventListener("change", apply);
}
