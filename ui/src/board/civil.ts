/**
 * Civil dates as whole minutes since 1970-01-01T00:00, the wire's `Minutes`.
 * Invariant: pure arithmetic on the proleptic Gregorian calendar. No clock change, no zone of the machine: the plan's
 * own zone is already in the number. Weeks start on Monday (ISO 8601).
 */
import type { Minutes, Moment } from "../generated/wire";

export const HOUR = 60;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

export interface Civil {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** Days since 1970-01-01; month is 1 to 12. After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function minutesOf(year: number, month: number, day: number, hour = 0, minute = 0): Minutes {
  return dayNumber(year, month, day) * DAY + hour * HOUR + minute;
}

export function civilOf(minutes: Minutes): Civil {
  const days = Math.floor(minutes / DAY);
  const rest = minutes - days * DAY;
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
    hour: Math.floor(rest / HOUR),
    minute: Math.floor(rest % HOUR),
  };
}

/** 0 is Monday, 6 is Sunday. */
export function weekday(minutes: Minutes): number {
  return (((Math.floor(minutes / DAY) + 3) % 7) + 7) % 7;
}

export function startOfDay(minutes: Minutes): Minutes {
  return Math.floor(minutes / DAY) * DAY;
}

export function startOfWeek(minutes: Minutes): Minutes {
  return startOfDay(minutes) - weekday(minutes) * DAY;
}

export function startOfMonth(minutes: Minutes): Minutes {
  const at = civilOf(minutes);
  return minutesOf(at.year, at.month, 1);
}

export function startOfQuarter(minutes: Minutes): Minutes {
  const at = civilOf(minutes);
  return minutesOf(at.year, at.month - ((at.month - 1) % 3), 1);
}

export function startOfYear(minutes: Minutes): Minutes {
  return minutesOf(civilOf(minutes).year, 1, 1);
}

/** The same day and time so many months later; a day that the month lacks becomes its last one. */
export function addMonths(minutes: Minutes, months: number): Minutes {
  const at = civilOf(minutes);
  const count = at.year * 12 + (at.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const length = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
  return minutesOf(year, month, Math.min(at.day, length), at.hour, at.minute);
}

/** ISO 8601 week number: the week that holds the year's first Thursday is week 1. */
export function isoWeek(minutes: Minutes): number {
  const thursday = startOfWeek(minutes) + 3 * DAY;
  return Math.floor((thursday - startOfYear(thursday)) / WEEK) + 1;
}

const two = (n: number) => String(n).padStart(2, "0");

/** The wire's text of a time: the day alone for whole days, else day and time to the minute. */
export function momentOf(minutes: Minutes, days: boolean): Moment {
  const at = civilOf(minutes);
  const day = `${String(at.year).padStart(4, "0")}-${two(at.month)}-${two(at.day)}`;
  return days ? day : `${day}T${two(at.hour)}:${two(at.minute)}`;
}

export function clockOf(minutes: Minutes): string {
  const at = civilOf(minutes);
  return `${two(at.hour)}:${two(at.minute)}`;
}
