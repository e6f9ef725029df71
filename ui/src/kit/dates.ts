/**
 * Days and moments as people type and read them.
 * Invariant: civil text in, civil text out; the machine's own zone never plays a part (formatters run in UTC on civil
 * minutes). What cannot be read is null, never a guess.
 */
import type { Minutes, Moment } from "../generated/wire";

const MINUTE = 60_000;
const LOCALE = "en-GB";
const day = new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });
const weekday = new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", weekday: "short", day: "numeric", month: "short", year: "numeric" });
const clock = new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const month = new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", month: "long", year: "numeric" });
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `Tue, 9 Mar 2027`. */
export const dayOf = (at: Minutes): string => weekday.format(at * MINUTE);
/** `9 Mar 2027, 18:00`. */
export const momentText = (at: Minutes): string => `${day.format(at * MINUTE)}, ${clock.format(at * MINUTE)}`;
/** `9 Mar 2027, 18:00` of a time with an offset, by the clock that it was written with; what is none stays as it is. */
export function stampText(at: string): string {
  const minutes = minutesOf(at.slice(0, 16));
  return minutes === null ? at : momentText(minutes);
}
/** `March 2027`. */
export const monthText = (at: Minutes): string => month.format(at * MINUTE);

/** A period as people say it: the last day is part of it, whole days show no time. */
export function periodText(start: Minutes, end: Minutes): string {
  if (start % 1440 !== 0 || end % 1440 !== 0) return `${momentText(start)} – ${momentText(end)}`;
  const [first, last] = [day.format(start * MINUTE), day.format((end - 1440) * MINUTE)];
  return end - start <= 1440 ? first : `${first} – ${last}`;
}

/** Minutes of a civil moment; null where it is none. */
export function minutesOf(moment: Moment): Minutes | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(moment);
  if (!parts) return null;
  const [y, m, d, h, min] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  const at = Date.UTC(y, m - 1, d, h, min);
  const back = new Date(at);
  const real = back.getUTCMonth() === m - 1 && back.getUTCDate() === d && h < 24 && min < 60;
  return real ? at / MINUTE : null;
}

/** The civil moment of these minutes. */
export function momentOf(at: Minutes, withTime: boolean): Moment {
  return new Date(at * MINUTE).toISOString().slice(0, withTime ? 16 : 10);
}

const year4 = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function readDay(text: string, today: Minutes): Moment | null {
  const pad = (n: number): string => String(n).padStart(2, "0");
  const made = (y: number, m: number, d: number): Moment | null => {
    const moment = `${String(y).padStart(4, "0")}-${pad(m)}-${pad(d)}`;
    return minutesOf(moment) === null ? null : moment;
  };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(text);
  if (dotted) return made(year4(dotted[3]!), Number(dotted[2]), Number(dotted[1]));
  const named = /^(\d{1,2})\.?\s+([a-z]{3})[a-z]*\.?(?:\s+(\d{4}))?$/i.exec(text);
  if (named) {
    const m = MONTHS.indexOf(named[2]!.toLowerCase());
    const y = named[3] ? Number(named[3]) : new Date(today * MINUTE).getUTCFullYear();
    return m < 0 ? null : made(y, m + 1, Number(named[1]));
  }
  const relative = /^([+-]\d{1,4})\s*([dw])?$/i.exec(text);
  if (relative) return momentOf(today + Number(relative[1]) * (relative[2]?.toLowerCase() === "w" ? 7 : 1) * 1440, false);
  return text.toLowerCase() === "today" ? momentOf(today, false) : null;
}

/**
 * A day or moment from what somebody typed: `2027-06-12`, `2027-06-12 18:00`, `12.6.2027`, `12 Jun 2027 18:00`,
 * `today`, `+2w`. Null where it cannot be read.
 */
export function readMoment(typed: string, today: Minutes): Moment | null {
  const text = typed.trim().replace(/\s+/g, " ");
  const timed = /^(.*?)[T, ]\s*(\d{1,2}):(\d{2})$/.exec(text);
  if (!timed) return readDay(text, today);
  const at = readDay(timed[1]!.trim(), today);
  if (at === null || Number(timed[2]) > 23 || Number(timed[3]) > 59) return null;
  return `${at}T${timed[2]!.padStart(2, "0")}:${timed[3]}`;
}

/** The same moment so many days later, with its time if it has one. */
export function shiftMoment(moment: Moment, days: number): Moment {
  const at = minutesOf(moment);
  return at === null ? moment : momentOf(at + days * 1440, moment.includes("T"));
}

/** As it stands in a field: `2027-06-12 18:00`. */
export const typedMoment = (moment: Moment): string => moment.replace("T", " ");

/** Weeks of the month that holds `at`, Monday first, as minutes at midnight; days of the neighbours fill up. */
export function monthGrid(at: Minutes): Minutes[][] {
  const date = new Date(at * MINUTE);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / MINUTE;
  const lead = (new Date(first * MINUTE).getUTCDay() + 6) % 7;
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, d) => first + (week * 7 + d - lead) * 1440));
}
