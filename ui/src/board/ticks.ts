/**
 * The two tiers of the header and the lines under them, for any scale from years to minutes.
 * Invariant: ticks depend on the scale and the visible period only; words come from the formatter that is handed in.
 */
import type { Minutes } from "../generated/wire";
import { addMonths, civilOf, DAY, HOUR, startOfDay, startOfMonth, startOfQuarter, startOfWeek, startOfYear, WEEK } from "./civil";

export type Unit = "year" | "quarter" | "month" | "week" | "day" | "minutes";

export interface Tier {
  unit: Unit;
  /** So many units (or minutes) a tick. */
  step: number;
  /** How its label is written. */
  style: TickStyle;
}

export type TickStyle =
  | "year" | "quarter" | "month_year" | "month" | "month_letter" | "day_number" | "weekday_day" | "long_day" | "clock";

export interface Tick {
  start: Minutes;
  end: Minutes;
  label: string;
}

export interface Tiers {
  upper: Tier;
  lower: Tier;
}

export type TickFormat = (style: TickStyle, at: Minutes) => string;

/** Which tiers suit so many pixels a day. */
export function tiersFor(ppd: number): Tiers {
  if (ppd < 0.5) return { upper: tier("year", 1, "year"), lower: tier("quarter", 1, "quarter") };
  if (ppd < 2) return { upper: tier("year", 1, "year"), lower: tier("month", 1, ppd < 1 ? "month_letter" : "month") };
  if (ppd < 18) return { upper: tier("month", 1, "month_year"), lower: tier("week", 1, "day_number") };
  if (ppd < 56) return { upper: tier("month", 1, "month_year"), lower: tier("day", 1, "day_number") };
  if (ppd < 200) return { upper: tier("month", 1, "month_year"), lower: tier("day", 1, "weekday_day") };
  return { upper: tier("day", 1, "long_day"), lower: tier("minutes", clockStep(ppd / DAY), "clock") };
}

const CLOCK_STEPS = [1, 5, 10, 15, 30, HOUR, 2 * HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];

function clockStep(ppm: number): number {
  return CLOCK_STEPS.find((step) => step * ppm >= 48) ?? 12 * HOUR;
}

function tier(unit: Unit, step: number, style: TickStyle): Tier {
  return { unit, step, style };
}

/** Start of the tick that holds this time. */
export function floorTo(tier: Tier, at: Minutes): Minutes {
  switch (tier.unit) {
    case "year":
      return startOfYear(at);
    case "quarter":
      return startOfQuarter(at);
    case "month":
      return startOfMonth(at);
    case "week":
      return startOfWeek(at);
    case "day":
      return startOfDay(at);
    case "minutes":
      return startOfDay(at) + Math.floor((at - startOfDay(at)) / tier.step) * tier.step;
  }
}

export function nextOf(tier: Tier, start: Minutes): Minutes {
  switch (tier.unit) {
    case "year":
      return addMonths(start, 12);
    case "quarter":
      return addMonths(start, 3);
    case "month":
      return addMonths(start, 1);
    case "week":
      return start + WEEK;
    case "day":
      return start + DAY;
    case "minutes":
      return start + tier.step;
  }
}

/** The ticks that touch [from, to). */
export function ticksOf(tier: Tier, from: Minutes, to: Minutes, format: TickFormat): Tick[] {
  const ticks: Tick[] = [];
  let start = floorTo(tier, from);
  while (start < to) {
    const end = nextOf(tier, start);
    ticks.push({ start, end, label: format(tier.style, start) });
    start = end;
  }
  return ticks;
}

/** A formatter in the given language. Labels are kept, since a frame asks for the same ones again and again. */
export function tickFormat(language: string, quarterLabel: (quarter: number) => string): TickFormat {
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  const formats: Partial<Record<TickStyle, Intl.DateTimeFormat>> = {
    year: make({ year: "numeric" }),
    month_year: make({ month: "short", year: "numeric" }),
    month: make({ month: "short" }),
    month_letter: make({ month: "narrow" }),
    day_number: make({ day: "numeric" }),
    weekday_day: make({ weekday: "short", day: "numeric" }),
    long_day: make({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    clock: make({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  };
  const kept = new Map<string, string>();
  return (style, at) => {
    const key = `${style}${at}`;
    let label = kept.get(key);
    if (label === undefined) {
      label = style === "quarter" ? quarterLabel((civilOf(at).month + 2) / 3) : (formats[style]?.format(at * 60_000) ?? "");
      if (kept.size > 4000) kept.clear();
      kept.set(key, label);
    }
    return label;
  };
}
