/**
 * The rule "every N weeks on these weekdays", as a recurrence (RFC 5545) and back.
 * Invariant: what is not such a rule is null, so that nothing that somebody wrote by hand is read as less than it says.
 */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface Weekly {
  every: number;
  days: Weekday[];
}

const isWeekday = (text: string): text is Weekday => (WEEKDAYS as readonly string[]).includes(text);

export function readWeekly(rule: string): Weekly | null {
  const found: Weekly = { every: 1, days: [] };
  let weekly = false;
  for (const part of rule.trim().toUpperCase().replace(/^RRULE:/, "").split(";").filter(Boolean)) {
    const [name, value = ""] = part.split("=");
    if (name === "FREQ") weekly = value === "WEEKLY";
    else if (name === "INTERVAL" && /^[1-9]\d{0,2}$/.test(value)) found.every = Number(value);
    else if (name === "BYDAY" && value.split(",").every(isWeekday)) found.days = value.split(",").filter(isWeekday);
    else return null;
  }
  return weekly ? found : null;
}

export function writeWeekly({ every, days }: Weekly): string {
  const on = WEEKDAYS.filter((day) => days.includes(day));
  return ["FREQ=WEEKLY", ...(every > 1 ? [`INTERVAL=${every}`] : []), ...(on.length ? [`BYDAY=${on.join(",")}`] : [])].join(";");
}
