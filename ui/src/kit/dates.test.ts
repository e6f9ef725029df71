import { describe, expect, it } from "vitest";
import { dayOf, minutesOf, momentOf, momentText, monthGrid, periodText, readMoment, shiftMoment, stampText } from "./dates";

const today = minutesOf("2027-03-09")!;

describe("what somebody typed", () => {
  it.each([
    ["2027-06-12", "2027-06-12"], ["2027-6-2", "2027-06-02"], ["12.6.2027", "2027-06-12"], ["12.06.27", "2027-06-12"],
    ["12 Jun 2027", "2027-06-12"], ["12 june", "2027-06-12"], ["today", "2027-03-09"], ["+2w", "2027-03-23"], ["-3", "2027-03-06"],
    ["2027-06-12 18:00", "2027-06-12T18:00"], ["2027-06-12T7:05", "2027-06-12T07:05"], ["12 Jun 2027, 18:00", "2027-06-12T18:00"], ["  today   8:30 ", "2027-03-09T08:30"],
  ])("%s is %s", (typed, moment) => expect(readMoment(typed, today)).toBe(moment));

  it.each(["", "soon", "2027-02-29", "2027-13-01", "31.4.2027", "2027-06-12 24:00", "2027-06-12 18:60", "12 foo 2027"])("%s cannot be read", (typed) =>
    expect(readMoment(typed, today)).toBeNull());
});

describe("civil minutes", () => {
  it("go there and back, with and without a time, on a leap day and before 1970", () => {
    for (const moment of ["2027-06-12", "2028-02-29", "1969-12-31", "1970-01-01"]) expect(momentOf(minutesOf(moment)!, false)).toBe(moment);
    expect(momentOf(minutesOf("2027-03-28T02:30")!, true)).toBe("2027-03-28T02:30");
  });

  it("are shifted by days and keep their time", () => {
    expect(shiftMoment("2027-12-31T18:00", 1)).toBe("2028-01-01T18:00");
    expect(shiftMoment("2028-03-01", -1)).toBe("2028-02-29");
  });

  it("are said as people say them: the last day is part of a period", () => {
    expect(dayOf(today)).toBe("Tue, 9 Mar 2027");
    expect(momentText(minutesOf("2027-03-09T05:00")!)).toBe("9 Mar 2027, 05:00");
    expect(stampText("2027-03-09T05:00:07+01:00")).toBe("9 Mar 2027, 05:00");
    expect(stampText("long ago")).toBe("long ago");
    expect(periodText(today, today + 1440)).toBe("9 Mar 2027");
    expect(periodText(today, today + 3 * 1440)).toBe("9 Mar 2027 – 11 Mar 2027");
    expect(periodText(today + 60, today + 120)).toBe("9 Mar 2027, 01:00 – 9 Mar 2027, 02:00");
  });
});

it("a month begins on the Monday on or before its first day", () => {
  const weeks = monthGrid(today);
  expect(weeks).toHaveLength(6);
  expect(momentOf(weeks[0]![0]!, false)).toBe("2027-03-01");
  expect(momentOf(monthGrid(minutesOf("2027-08-15")!)[0]![0]!, false)).toBe("2027-07-26");
});
