/**
 * The colours and fonts of the painter, read from the CSS tokens.
 * Invariant: no colour stands in the painter; a missing token shows as the text colour of the element. In forced
 * colours the tokens themselves are system colours, so nothing here needs to know.
 */
import type { Status } from "../../generated/wire";
import { textWidths, type TextWidths } from "../labels";

export interface StatusColours {
  fill: string;
  label: string;
  stripe: string;
}

export interface Theme {
  background: string;
  alternate: string;
  group: string;
  text: string;
  secondary: string;
  gridMinor: string;
  gridMajor: string;
  weekend: string;
  link: string;
  accent: string;
  onAccent: string;
  conflict: string;
  conflictBackground: string;
  warning: string;
  warningBackground: string;
  freezeFill: string;
  freezeLine: string;
  holidayFill: string;
  holidayLine: string;
  outageFill: string;
  outageLine: string;
  selection: string;
  status: Record<Status, StatusColours>;
  font: string;
  fontStrong: string;
  fontSmall: string;
  fontSmallStrong: string;
  widths: TextWidths;
  widthsStrong: TextWidths;
  widthsSmall: TextWidths;
}

export const GLYPH: Record<Status, string> = { planned: "○", on_track: "✓", at_risk: "!", late: "✕", done: "–" };
export const STATUSES: readonly Status[] = ["done", "planned", "on_track", "at_risk", "late"];

const STATUS_TOKEN: Record<Status, string> = { planned: "planned", on_track: "on-track", at_risk: "at-risk", late: "late", done: "done" };

/** Asked for once a theme or font change, never in a frame. */
export function readTheme(element: Element, measure: (font: string, text: string) => number): Theme {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim() || style.color;
  const status = {} as Record<Status, StatusColours>;
  for (const name of STATUSES) {
    const at = `--status-${STATUS_TOKEN[name]}`;
    status[name] = { fill: token(`${at}-fill`), label: token(`${at}-label`), stripe: token(`${at}-stripe`) };
  }
  const family = style.fontFamily;
  const font = `500 12px ${family}`;
  const fontStrong = `600 12px ${family}`;
  const fontSmall = `500 11px ${family}`;
  const fontSmallStrong = `600 11px ${family}`;
  return {
    background: token("--background"),
    alternate: token("--background-alternate"),
    group: token("--surface-sunken"),
    text: token("--text"),
    secondary: token("--text-secondary"),
    gridMinor: token("--grid-minor"),
    gridMajor: token("--grid-major"),
    weekend: token("--weekend"),
    link: token("--link"),
    accent: token("--accent"),
    onAccent: token("--text-on-accent"),
    conflict: token("--conflict"),
    conflictBackground: token("--conflict-background"),
    warning: token("--warning"),
    warningBackground: token("--warning-background"),
    freezeFill: token("--freeze-fill"),
    freezeLine: token("--freeze-line"),
    holidayFill: token("--holiday-fill"),
    holidayLine: token("--holiday-line"),
    outageFill: token("--outage-fill"),
    outageLine: token("--outage-line"),
    selection: token("--selection"),
    status, font, fontStrong, fontSmall, fontSmallStrong,
    widths: textWidths((text) => measure(font, text)),
    widthsStrong: textWidths((text) => measure(fontStrong, text)),
    widthsSmall: textWidths((text) => measure(fontSmall, text)),
  };
}
