import { expect, it } from "vitest";
import { isCountedDate } from "./hours-measures.ts";

it.each([
  ["2026-08-03", true],
  ["1999-08-03", false],
  ["2026-02-30", false],
  ["", false],
])("hours can be counted in the week of %s: %s", (text, isCounted) => {
  expect(isCountedDate(text)).toBe(isCounted);
});
