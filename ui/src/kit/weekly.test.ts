import { describe, expect, it } from "vitest";
import { readWeekly, writeWeekly } from "./weekly";

describe("weekly rules", () => {
  it("read back what they write", () => {
    for (const rule of ["FREQ=WEEKLY;INTERVAL=3;BYDAY=WE", "FREQ=WEEKLY;BYDAY=MO,TU,FR", "FREQ=WEEKLY"]) {
      expect(writeWeekly(readWeekly(rule)!)).toBe(rule);
    }
    expect(readWeekly("rrule:freq=weekly;byday=fr,mo;")).toEqual({ every: 1, days: ["FR", "MO"] });
    expect(writeWeekly({ every: 2, days: ["FR", "MO"] })).toBe("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR");
  });

  it("leave alone what says more", () => {
    for (const rule of ["", "FREQ=MONTHLY;BYDAY=3SA", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20271231", "every week"]) {
      expect(readWeekly(rule), rule).toBeNull();
    }
  });
});
