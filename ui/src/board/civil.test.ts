import { describe, expect, test } from "vitest";
import { addMonths, civilOf, DAY, dayNumber, isoWeek, minutesOf, momentOf, startOfQuarter, startOfWeek, weekday } from "./civil";

describe("civil dates", () => {
  test("agree with the calendar of the platform over four centuries", () => {
    for (let days = dayNumber(1890, 1, 1); days < dayNumber(2210, 1, 1); days += 13) {
      const date = new Date(days * 86_400_000);
      const civil = civilOf(days * DAY + 754);
      expect([civil.year, civil.month, civil.day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect([civil.hour, civil.minute]).toEqual([12, 34]);
      expect(dayNumber(civil.year, civil.month, civil.day)).toBe(days);
      expect(weekday(days * DAY)).toBe((date.getUTCDay() + 6) % 7);
    }
  });

  test.each([
    [2026, 12, 28, 53], [2027, 1, 3, 53], [2027, 1, 4, 1], [2024, 12, 30, 1], [2021, 1, 1, 53],
  ])("%i-%i-%i is in ISO week %i", (year, month, day, week) => {
    expect(isoWeek(minutesOf(year, month, day))).toBe(week);
  });

  test("months are added within the shorter month", () => {
    expect(addMonths(minutesOf(2027, 1, 31, 18), 1)).toBe(minutesOf(2027, 2, 28, 18));
    expect(addMonths(minutesOf(2024, 1, 31), 1)).toBe(minutesOf(2024, 2, 29));
    expect(addMonths(minutesOf(2027, 3, 15), -3)).toBe(minutesOf(2026, 12, 15));
  });

  test("quarters and weeks begin where people say", () => {
    expect(startOfQuarter(minutesOf(2027, 6, 30, 23, 59))).toBe(minutesOf(2027, 4, 1));
    expect(startOfWeek(minutesOf(2027, 3, 7, 12))).toBe(minutesOf(2027, 3, 1));
  });

  test("moments are written as the wire reads them", () => {
    expect(momentOf(minutesOf(2027, 6, 12, 18, 5), false)).toBe("2027-06-12T18:05");
    expect(momentOf(minutesOf(2027, 6, 12), true)).toBe("2027-06-12");
  });
});
