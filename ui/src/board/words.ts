/**
 * Everything the board says, from the messages, with dates in the reader's way of writing them.
 * Invariant: dates are written from civil minutes in UTC, so the machine's zone never shows.
 */
import type { Minutes, Status } from "../generated/wire";
import { t } from "../text";
import { DAY } from "./civil";
import { tickFormat, type TickFormat } from "./ticks";

/** Day before month, 24 hours: how the plan's own sentences write dates. */
const LANGUAGE = "en-GB";

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: "UTC" });
const shortDay = format({ weekday: "short", day: "numeric", month: "short" });
const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const longDay = format({ day: "numeric", month: "long" });
const yearDay = format({ day: "numeric", month: "short", year: "numeric" });

export function makeTick(): TickFormat {
  return tickFormat(LANGUAGE, (quarter) => t("board-quarter", { number: Math.floor(quarter) }));
}

/** Beside a dragged bar: "Thu 4 Mar", or "Thu 4 Mar 18:00". */
export function tagOf(at: Minutes, days: boolean): string {
  const when = at * 60_000;
  return days ? shortDay.format(when) : `${shortDay.format(when)} ${clock.format(when)}`;
}

/** Said aloud: "17 January to 31 January". An end at midnight means the day before it, one at a later hour its own day. */
export function periodOf(start: Minutes, end: Minutes, days: boolean): string {
  const say = (at: Minutes) => (days ? longDay.format(at * 60_000) : `${longDay.format(at * 60_000)} ${clock.format(at * 60_000)}`);
  const [first, last] = [say(start), say(days ? Math.max(start, end - 1) : end)];
  return first === last ? first : t("board-period", { start: first, end: last });
}

/** The window of the overview: "4 Mar 2027 to 29 Jun 2027", with times once only hours are in view. */
export function windowOf(from: Minutes, to: Minutes): string {
  if (to - from < 2 * DAY) return t("board-period", { start: tagOf(from, false), end: tagOf(to, false) });
  return t("board-period", { start: yearDay.format(from * 60_000), end: yearDay.format((to - 1) * 60_000) });
}

export function statusWords(): Record<Status, string> {
  return {
    planned: t("board-status-planned"), on_track: t("board-status-on-track"), at_risk: t("board-status-at-risk"),
    late: t("board-status-late"), done: t("board-status-done"),
  };
}

/** Bars of the environment board are bookings: their colours say how each stands, and none is late. */
export function bookingWords(): Partial<Record<Status, string>> {
  return {
    planned: t("board-booking-requested"), on_track: t("board-booking-approved"), at_risk: t("board-booking-conflict"), done: t("board-booking-completed"),
  };
}
