import { expect, it } from "vitest";
import { minutesOf } from "./civil";
import { periodOf } from "./words";

it("a period of days ends with the day that it touches last", () => {
  const from = minutesOf(2027, 3, 1);
  expect(periodOf(from, minutesOf(2027, 4, 21), true)).toBe("1 March to 20 April");
  expect(periodOf(from, minutesOf(2027, 4, 21, 20), true)).toBe("1 March to 21 April");
  expect(periodOf(from, minutesOf(2027, 3, 2), true)).toBe("1 March");
  expect(periodOf(from, from, true)).toBe("1 March");
  expect(periodOf(from, minutesOf(2027, 3, 1, 18), false)).toBe("1 March 00:00 to 1 March 18:00");
});
